import { remembered } from '../model/remembered.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Sentences, where the full stop of an initial or a form of address ends none: "Mrs P.F. Watson asked". */
export const clausesOf = remembered((text: string): Sentence[] => {
  const whole: Sentence[] = [];
  for (const sentence of sentencesOf(text)) {
    const before = whole.at(-1);
    if (
      before &&
      /(?:\b\p{Lu}|\b(?:Cllrs?|Cyng|Mrs?|Ms|Miss|Dr|Prof|Rev|Revd|Hon|Messrs|Insp|Supt|Sgt|Col|Capt|Esq))\.$/u.test(
        before.text,
      )
    ) {
      before.to = sentence.to;
      before.text = text.slice(before.from, before.to);
    } else whole.push({ ...sentence });
  }
  return whole;
});
