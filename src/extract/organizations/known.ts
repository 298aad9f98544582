import { matchesOf } from '../../model/matches.ts';
import { functionWords, joined, type Word, wordsOf } from '../words.ts';
import { neverInName } from './heads.ts';
import { type BodyMention, mention } from './mention.ts';
import { type KnownBody, knownBodies } from './national.ts';

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('’', "'");
const byForm = new Map(
  knownBodies.flatMap((body) =>
    [...body.forms, body.abbreviation ?? []].flat().map((form) => [form.replaceAll('’', "'"), body] as const),
  ),
);
const firstLetters = [...new Set([...byForm.keys()].map((form) => literal(form.charAt(0))))].join('');
const knownPattern = new RegExp(
  // nearly every place of a text is passed by its first letter alone
  `(?=[${firstLetters}])(?<![\\p{L}\\p{N}&-])(?:${[...byForm.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})(?![\\p{L}\\p{N}]|-\\p{L}|\\.\\p{L})`,
  'gu',
);

/** "Barset Victim Support": the place may stand in front. */
const branchOf =
  /^(?:Victim Support|Citizens Advice|Citizens Advice Bureau|Women's Aid|Mencap|Healthwatch|Refugee Action|Samaritans|Home-Start)$/;
const needsBranch = /^(?:Voluntary Action|Community Action|One Adoption)$/;
const branches =
  /^(?:Voluntary Action|Community Action|One Adoption|Healthwatch|Citizens Advice|Age UK|Women's Aid|Home-Start|Homestart|Mencap)$/;

/** "Age UK Barset Annual Report": what a body has is no part of its branch's name. */
const ofIts =
  /^(?:annual|quarterly|report|reports|plan|strategy|update|contract|project|performance|director|manager|chief)$/;

/** The bodies of the national list that a text names, local branches included. */
export function knownIn(text: string, words: Word[]): BodyMention[] {
  const straight = text.replaceAll('’', "'");
  const ends = new Map(words.map((w, i) => [w.to, i]));
  const found: BodyMention[] = [];
  for (const match of matchesOf(knownPattern, straight)) {
    const body = byForm.get(match[0]) ?? null;
    const from = match.index;
    let to = from + match[0].length;
    // "Healthwatch Barchester", "Age UK Barchester", "Citizens Advice North Barset": a branch is its own body
    const last = ends.get(to);
    let own: KnownBody | null = body;
    if (last !== undefined && branches.test(match[0])) {
      let end = last;
      const fits = (w: Word | undefined) =>
        w !== undefined &&
        joined(w) &&
        w.capital &&
        !functionWords.has(w.low) &&
        !neverInName.has(w.low) &&
        !ofIts.test(w.low);
      while (end < last + 3 && fits(words[end + 1])) end += 1;
      if (end === last && needsBranch.test(match[0])) continue;
      if (end > last) own = null;
      to = (words[end] as Word).to;
    }
    let start = from;
    for (let j = (last ?? 0) - wordsOf(match[0]).length; branchOf.test(match[0]) && j >= 0; j--) {
      const w = words[j] as Word;
      const initial = j === 0 || /[.:;!?•]/.test(w.gap);
      if (!joined(words[j + 1]) || !w.capital || initial || functionWords.has(w.low) || neverInName.has(w.low)) break;
      start = w.from;
      own = null;
    }
    found.push({ ...mention(text, start, to, own), kind: body?.kind ?? 'PARTNER' });
  }
  return found;
}
