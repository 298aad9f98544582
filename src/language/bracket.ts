import { roleNouns } from './lexicon.ts';

const note =
  /^(?:in the chair|independent (?:member|person)s?$|(?:the )?(?:vice|deputy|co|joint)?[- ]*chair(?:man|woman|person)?\b(?! of| for|,? \p{Lu}).*|.*\bin the chair|as (?:a )?substitute.*|subs?(?:titute|tuting|stituting)?\b.*|.*\bsubstitut(?:e|ing|ed)\b.*|.*\bco-?opt.*|observ(?:er|ing)\b.*|vice(?! ?-? ?(?:chair|president|principal|captain|conven|provost|mayor|dean|lord)) \p{Lu}.*|(?:from|until|till|up to|to|left|arrived|joined|for|items?|minutes?|part|present|virtual(?:ly)?|remote(?:ly)?|online|via|by (?:phone|video|zoom|teams|telephone)|late|except|agenda|not|via|on teams|in place|on behalf|replac|vacan|voting|non-voting)\b.*|\d.*|.*\d\s*[ap]\.?m\.?.*)$/iu;
/** "Virtual School Manager", "Minutes Clerk": a post, though its first word could tell how somebody took part. */
const titled = /^(?:virtual|remote|online|minutes?|part|late|present|agenda)(?:[- ][^\s-]*)* (\S+)$/i;
const isPost = (inside: string) => roleNouns.has(titled.exec(inside)?.[1]?.toLowerCase() ?? '');

/** A bracket that says how or when somebody took part, never what they are. */
export const isNote = (inside: string): boolean => note.test(inside.trim()) && !isPost(inside.trim());
