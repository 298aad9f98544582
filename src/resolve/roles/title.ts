import { collapseAbbreviations } from '../wording/abbreviation.ts';
import { fold, stems } from '../wording/fold.ts';

/** A printed post title taken apart. */
interface PostTitle {
  /** Without article, qualifier and trailing directorate: "Head of Service, Ports and Piers". */
  title: string;
  /** "interim", "acting", "joint": how the post is held, not which post it is. */
  qualifier?: string;
  /** "former", "outgoing": no longer held. */
  past?: boolean;
  /** One key a post: word order, "of/for/,", plurals and abbreviations do not matter. */
  key: string;
}

const qualifiers =
  /^(?:the\s+)?(?:new\s+|current\s+|newly appointed\s+)?(interim|acting|joint|temporary|designate|outgoing|former|previous|past)\s+/i;
const over = new Set(['outgoing', 'former', 'previous', 'past']);

/** Words of a title, for comparing two titles. */
export function roleStems(printed: string): string[] {
  return postTitle(printed).key.split(' ');
}

/**
 * "the Interim Head of Special Educational Needs and Disabilities (SEND)" -> interim, "Head of SEND".
 *      ^ held apart                                                ^ collapsed, so that both forms are one post
 * `directorates` are known abbreviations that may trail a title: "Head of Service, Ports and Piers, CYPS".
 */
export function postTitle(printed: string, directorates: Set<string> = new Set()): PostTitle {
  let title = printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '');
  let qualifier: string | undefined;
  let past = false;
  for (let found = qualifiers.exec(title); found; found = qualifiers.exec(title)) {
    const word = (found[1] as string).toLowerCase();
    if (over.has(word)) past = true;
    else qualifier = [qualifier, word].filter(Boolean).join(' ');
    title = title.slice(found[0].length);
  }
  title = title.replace(/^(?:the|new|current)\s+(?=\S)/i, '');
  const trailing = /^(.*\S)\s*(?:,|-|–|\()\s*([A-Z][A-Za-z&]{1,9})\)?$/.exec(title);
  if (trailing && directorates.has(fold(trailing[2] ?? ''))) title = trailing[1] as string;
  const key = [...new Set(stems(collapseAbbreviations(title)))].sort().join(' ');
  return { title, ...(qualifier ? { qualifier } : {}), ...(past ? { past } : {}), key: key || fold(title) };
}

/** "Chair", "Vice-Chairman": titles that are offices of whichever body is meant. */
export function officeOf(printed: string): 'Chair' | 'Vice-Chair' | undefined {
  const folded = fold(printed)
    .replace(/^the /, '')
    .replace(/[\s-]+/g, ' ');
  if (/^(?:chair|chairman|chairwoman|chairperson|in the chair)$/.test(folded)) return 'Chair';
  if (/^(?:vice|deputy) (?:chair|chairman|chairwoman|chairperson)$/.test(folded)) return 'Vice-Chair';
  return undefined;
}

/** Posts that councils do not have: "Secretary of State", "Regional Schools Commissioner", "Chief Superintendent". */
const elsewhere =
  /\b(?:secretary of state|(?:prime )?ministers?|national|regional|commissioner|(?:chief )?constable|superintendent|inspectors?|sergeant|commander|judge|coroner|magistrate|head ?teacher|deputy head|gp|general practitioner|matron|nurse|mp|peer|bishop|vicar|students?|apprentice|young (?:inspector|person))\b|\bprincipal$/;

/** Whether a post that names no body may be taken for one of the council's own. */
export function isCouncilPost(title: string): boolean {
  return !elsewhere.test(fold(title));
}
