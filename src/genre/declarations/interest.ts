import type { Interest } from '../../model/enums.ts';
import { matchesOf } from '../../model/matches.ts';

/** Words that say which kind of interest. */
export const kinds = /\b(?:personal|pecuniary|prejudicial|disclosable|registrable|significant|financial|other)\b/i;

/** "personal (but not prejudicial)" */
const notThat = /,? \(?(?:but|and) not (?:a )?(?:prejudicial|pecuniary|personal|financial)\)? /gi;

/** The kind that stands nearest to the word "interest": "personal and prejudicial interest" is PREJUDICIAL. */
export function interestOf(text: string): Interest {
  const before = /((?:[\w-]+[ ,(/]+){0,8})(?:interests?\b|DPI\b)/i.exec(text.replace(notThat, ' '));
  const phrase = (before?.[0] ?? text.slice(0, 80)).toLowerCase().replace(/[‑‐]/g, '-');
  const found: [number, Interest][] = [];
  const seek = (pattern: RegExp, interest: Interest) => {
    for (const match of matchesOf(pattern, phrase)) found.push([match.index + match[0].length, interest]);
  };
  seek(/\bdisclosable (?:and )?(?:pecuniary|financial)\b|(?<!non-? ?)\bdpi\b/g, 'DISCLOSABLE_PECUNIARY');
  seek(/\bnon-? ?(?:disclosable )?(?:pecuniary|financial)\b/g, 'NON_PECUNIARY');
  seek(
    /(?<!non-? ?)(?<!disclosable )(?<!disclosable and )(?<!non-disclosable )\b(?:pecuniary|financial)\b/g,
    'PECUNIARY',
  );
  seek(/(?<!non-? ?)\bprejudicial\b/g, 'PREJUDICIAL');
  seek(/\bpersonal\b(?! (?:friend|acquaintance|knowledge|relationship|capacity))/g, 'PERSONAL');
  return found.sort((a, b) => b[0] - a[0])[0]?.[1] ?? 'OTHER';
}

/** Item or minute number where one is printed, else the subject's words. */
export function relatesTo(text: string): string | null {
  const number =
    /\b(?:agenda items?|items?|minutes?)\b\.?(?: (?:numbers?|nos?\.?|no\.?))?:? ?\(?((?:\d+[A-Za-z]?(?:[./]\d+)*|[A-Z]\d+)(?![A-Za-z\d])(?:\((?:\d{1,2}|[a-z]|[ivx]{1,4})\))*)/i.exec(
      text,
    );
  if (number) return number[1] ?? null;
  const words =
    /\b(?:in (?:relation|respect|regard|connection) (?:to|of|with)|with (?:regards?|reference) to|relating to|re:?|regarding|concerning|interests? in)\s(?!respect|relation|regard|connection|this\b|the (?:item|above|matter|following)\b|that (?:he|she|they)\b|it\b)(?:the |item |agenda item )?([^.;]{3,160}?)(?=\s(?:as|because|due|since|on the (?:basis|grounds)|by virtue|insofar|in that|and (?:left|withdrew|remained|took|would|will)|for the reason|being)\b|[.;]|,\s+(?:as|because|being|and)\b|$)/i.exec(
      text,
    );
  const column = /\|\s*(\d[\w/.]*)\s*(?:\||$)/.exec(text);
  if (column) return column[1] ?? null;
  const subject = words?.[1]?.replace(/^["“‘']|["”’']$/g, '').trim();
  return subject || null;
}
