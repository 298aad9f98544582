export { type Corpus, generate } from './corpus.ts';
