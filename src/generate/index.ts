export { type Corpus, type CorpusOptions, generate, type TruePerson, type Truth } from './corpus.ts';
export type { TrueMention } from './record.ts';
