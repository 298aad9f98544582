import { address, person } from './terms.ts';

/** Who put a decision forward, without form of address; a second of the same clerk's idiom may be missing. */
export interface Movers {
  movedBy?: string;
  secondedBy?: string;
}

const verb = {
  moved:
    '(?:[Mm]oved|MOVED|[Pp]roposed|[Pp]roposing|PROPOSED|[Nn]ominated(?= by\\b)|[Mm]over|[Pp]roposer|[Mm]otion (?:was )?(?:made )?(?:of|by|from)|[Pp]ropos(?:al|ition) (?:of|by|from)|Prop\\.?|prop\\.)',
  // "2nd: Cllr Roe", "2nd JR"; and never "the 2nd May"
  seconded: `(?:[Ss]econded|[Ss]econding|SECONDED|[Ss]econder|[Ss]econd(?= by\\b)|Sec\\.?|sec\\.|2[Nn][Dd](?:ed|er)?(?=\\s?(?:by\\b|[:;–-]|${address} )| \\p{Lu}{2,3}\\b))`,
};
/** Part of every word of `verb`, in any case: where none stands, the long patterns need not be made, which costs more than running them. */
const told = /mov|prop|sec|motion|nomin|2nd/i;
const by = '\\s?(?:(?:by|BY)\\b\\s?:?|[:;–-])?\\s?\\(?';
const behind = (what: keyof typeof verb) => new RegExp(`\\b${verb[what]}${by}(${person})`, 'u');
const before = (what: keyof typeof verb) =>
  new RegExp(
    `(?<!\\p{L})(${person})(?: \\(\\p{Lu}{1,2}\\))?,? (?:then |also |formally )?${verb[what]}\\b(?! by\\b)`,
    'u',
  );
/** "Cllr James proposed Clive Roe": the mover stands first, and behind the verb who or what is moved. */
const active = new RegExp(
  `(${person}) (?:then |also |formally |agreed,? and )?(?:moved|proposed|MOVED|PROPOSED|motioned|made (?:a|the) motion|nominated(?= \\p{Lu})) (?!by\\b|[:–-])`,
  'u',
);
/** "Councillor Ash, seconded by Bailie Elm, moved" */
const secondedFirst = new RegExp(
  `(${person}),? seconded by ${person},? (?:then |also )?(?:moved|proposed|MOVED|PROPOSED)\\b`,
  'u',
);
/** "Approved by Ann Ash; seconded by Bo Elm" */
const approving = '(?:[Aa]pproved|[Aa]dopted|[Aa]greed) by ';
const thenSeconded = '(?=[,;.]? (?:and )?[Ss]econded\\b)';
const approved = new RegExp(`\\b${approving}(${person})${thenSeconded}`, 'u');
/** "Motion to plant oaks made by Ash, 2nd by Elm" */
const made = new RegExp(`\\b(?:made|[Mm]otion to [^.]{3,300}?) by (${person}),? (?:and )?${verb.seconded}`, 'u');
/** "Mr Oak was proposed as Chair by Mrs Ash, seconded by Mr Elm" */
const asSeat = new RegExp(`\\b(?:[Pp]roposed|[Nn]ominated) (?:as|for) [^.,;]{3,60}? by (${person})`, 'u');
const patterns = {
  moved: [secondedFirst, asSeat, approved, active, behind('moved'), before('moved'), made],
  seconded: [behind('seconded'), before('seconded')],
};
/** "(AB/CD)", "(Roe/Doe)" behind a decision: mover and seconder */
const pair = /[([](?:Cllrs? )?(\p{Lu}[\p{L}.]{1,20})\s?\/\s?(?:Cllr )?(\p{Lu}[\p{L}.]{1,20})[)\]]\.?\s*$/u;

/** "moved by Councillor Roe, seconded by Councillor Doe", "Cllr Roe proposed ... Cllr Doe seconded", "Proposed JR", "(JR/AD)". */
export function moversOf(text: string): Movers {
  const pairs = pair.exec(text);
  const movedBy = first(patterns.moved, text) ?? pairs?.[1];
  const secondedBy = first(patterns.seconded, text) ?? pairs?.[2];
  return { ...(movedBy ? { movedBy } : {}), ...(secondedBy ? { secondedBy } : {}) };
}

const decoration = new RegExp(
  `^(?:(?:the )?(?:(?:Deputy|Depute) )?(?:Mayor|Leader|Chair\\w*|Convener|Provost),? \\(?)?(?:${address} )*`,
  'u',
);
const notName =
  /^(?:The|It|He|She|They|We|I(?! \p{Lu})|Who|This|That|And|Seconded|Proposed|All|Carried|Agreed|Council|Committee|Members|Resolved|RESOLVED|AGREED|CARRIED)\b/u;

/** "Moved by the Scrutiny Manager": who that is, is not printed. */
const postAlone = /(?:^| )(?:Manager|Officer|Clerk|Director|Solicitor|Secretary|Treasurer|Administrator|Executive)$/;

function first(list: readonly RegExp[], text: string): string | undefined {
  if (!told.test(text)) return undefined;
  for (const pattern of list) {
    const name = pattern
      .exec(text)?.[1]
      ?.replace(decoration, '')
      .replace(/ (?:RESOLVED|AGREED|CARRIED|THAT|Seconded|The)\b.*$/, '')
      .replace(/[).]+$/, (end) => (/\b\p{Lu}\.$/u.test(end) ? end : ''));
    if (name && !notName.test(name) && !postAlone.test(name)) return name;
  }
  return undefined;
}

/** A row that only says who moved and seconded: "Proposed Cllr Roe, seconded Cllr Doe." */
const only = new RegExp(
  `^(?:[A-Z]{0,3}[- ]{0,2}\\d{1,4}[/-]\\d{2,4}:? )?(?:(?:This|It|The (?:motion|proposal|resolution|amendment)|[Ww]hich) was |(?:The )?[Mm]otion (?=second))?[([,;\\s]*(?:(?:${verb.moved}|${verb.seconded})${by}${person}|${approving}${person}${thenSeconded}|${person} (?:${verb.moved}|${verb.seconded}))\\)?(?:,? (?:and |& )?|[;.] ?| – | - | ?/ ?)?(?:(?:${verb.seconded}${by}${person}|${person} ${verb.seconded}))?(?<end>.{0,90})$`,
  'u',
);
const rest =
  /^[\s,;.)\]–-]*(?:(?:and |all |it was |this was |which (?:was|were) |was |were )*(?:agreed|carried|approved|adopted|accepted|in (?:favou?r|agreement)|resolved|(?:on being )?put to the vote|unanimous(?:ly)?|voted|passed|AGREED|CARRIED|APPROVED|All|Agreed|Carried|Unanimous(?:ly)?|this|(?:the )?(?:motion|resolution|proposal|board|council|committee|meeting|members))[\s,;.)]*)*$/;
/** "3 in favour, 1 abstention" */
const count =
  /\b(?:(?:with|and) )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:votes? |(?:members?|councillors?) voting )?(?:in favou?r|for|against|abst[a-z]{4,6})\b|\bby \d{1,2} votes? to \d{1,2}\b/gi;
/** The row, or what is left of it, names mover or seconder and says nothing else but that it was carried. */
export function onlyMovers(text: string): boolean {
  const match = told.test(text) ? only.exec(text.trim()) : null;
  return match !== null && rest.test((match.groups?.end ?? '').replace(count, ''));
}
