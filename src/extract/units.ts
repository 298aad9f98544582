import { type Sentence, sentencesOf } from '../language/sentences.ts';
import { withoutMarkup } from '../language/words.ts';
import type { LineSpan } from '../model/facts.ts';
import { type ItemSection, type PassageKind, spanOf } from '../model/structure.ts';
import { firstEndingAfter } from './spans.ts';

/** A run of an item's text to look for names in: its title or one of its passages. */
export interface Unit {
  kind: PassageKind | 'title';
  text: string;
  lines: (from: number, to: number) => LineSpan;
  under: string | null;
  /** Read when first asked for. */
  sentences: () => Sentence[];
}

/** The title and the passages of an item, in print order. */
export function unitsOf(item: ItemSection): Unit[] {
  const title: Unit = {
    kind: 'title',
    text: withoutMarkup(item.title),
    lines: () => item.titleLines,
    under: null,
    sentences: once(() => sentencesOf(title.text)),
  };
  const rest = item.passages.map((passage): Unit => {
    const text = withoutMarkup(passage.text);
    const heading =
      passage.kind === 'paragraph' && /^[^.]{3,80}[:-]$/.test(text.trim()) && text.trim().split(/\s+/).length <= 10;
    return {
      kind: heading ? 'heading' : passage.kind,
      text,
      lines: (from, to) => spanOf(passage, from, to),
      under: passage.under ?? null,
      sentences: once(() => sentencesOf(text)),
    };
  });
  return [title, ...rest];
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The sentence that the offset stands in. */
export function sentenceAt(unit: Unit, offset: number): Sentence | undefined {
  const sentences = unit.sentences();
  const sentence = sentences[firstEndingAfter(sentences, offset)];
  return sentence && sentence.from <= offset ? sentence : undefined;
}

export const isCapitals = (text: string) => !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
