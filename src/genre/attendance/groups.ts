import { isBody } from '../../language/body.ts';
import { titleCase } from '../../language/print.ts';
import { singular } from '../../language/role.ts';
import type { AttendanceStatus, Capacity } from '../../model/enums.ts';

/** What a label says of everybody listed behind it. */
export interface Group {
  label: string;
  status: AttendanceStatus | null;
  /** Of people of whom nothing more is printed. */
  capacity: Capacity | null;
  /** A list of members, who may be printed by surname only. */
  members: boolean;
  /** A label that is one post's title, "Clerk": whoever stands alone behind it holds that post. */
  title?: string;
  /** The body that they came from, where it heads the group: "Borset Police: Sgt Ash". */
  body?: string;
}

/** Those who came to listen. */
export const publicLabel = /^(?:members? of (?:the )?(?:public|press)|public|residents|parishioners)$/i;

/** Words that make a label one of people, though it ends as a body's name does: "Members of the Committee". */
export const peopleWords =
  /\b(?:members?(?:hip)?|councillors?|cllrs?|officers?|officials|staff|representatives?|present|attend\w*|apolog\w+|absent|also|others?|public|press|guests?|observers?|trustees|governors|clerks?|chair\w*|substitutes?|invite\w*|visit\w*|advis\w+|witness\w*|partners?)\b/i;

/** The body that a heading over people names: "Borset County Council:", "Representing Borset County Council", "Representatives of Borset Trust". */
export const bodyHeading = (text: string): string =>
  text
    .trim()
    .replace(/\s*:$/, '')
    .replace(/^(?:representing|representatives (?:of|from)) (?:the )?/i, '');
/** "Representatives from Other Bodies in Attendance": each line with a colon below it names one. */
export const ofBodies = /^representatives (?:from|of) (?:other )?(?:bodies|organi[sz]ations|agencies)\b/i;
/** "Parish and Town Councils": those below come each from another. */
export const ofMany = /\b(?:councils|authorities|schools|bodies|organi[sz]ations|associations)$/i;

/** "In Chamber:" and "Via Zoom:" over those of one list who came in that way. */
export const wayIn =
  /^(?:in (?:the )?(?:council )?(?:chamber|person|room)|remotely|virtually|online|(?:via|by|on|through) (?:ms |microsoft )?(?:zoom|teams|skype|webex|video[- ]?(?:link|conference|conferencing)?|telephone|phone))$/i;

/** First match wins: [label, status it implies or `keep`, capacity, members]. */
const labels: [RegExp, AttendanceStatus | 'keep', Capacity | null, boolean][] = [
  [
    /(?<!without (?:an )?)\bapolog(?:y|ies)\b|^ymddiheuriadau\b|^(?:not able|unable) to\b/i,
    'APOLOGIES',
    'MEMBER',
    true,
  ],
  [/^(?:members? |yn )?absen(?:t|nol)\b|\babsence\b|^not present|did not attend/i, 'ABSENT', 'MEMBER', true],
  [
    /^(?:members|councillors|cllrs|governors|trustees|directors)(?: and | ?[&/] ?)(?:officers|staff|others)\b/i,
    'keep',
    'MEMBER',
    true,
  ],
  [/^(?:employers?|management|staff|(?:trade )?unions?|employees?)['’]?s?['’]? side\b/i, 'keep', 'MEMBER', true],
  [/\bco-?opt/i, 'keep', 'CO_OPTED_MEMBER', false],
  [
    /\bindependent (?:persons?|members?)\b|\b(?:parish|church|diocesan|parent governor|faith) representatives?\b/i,
    'keep',
    'CO_OPTED_MEMBER',
    false,
  ],
  [/\bsubstitut|\bsubs$/i, 'keep', 'SUBSTITUTE', true],
  [/\bobserv(?:ers?|ing)\b/i, 'IN_ATTENDANCE', 'OBSERVER', false],
  [/\bofficers (?:and|&|\/) (?:others?|partners?|guests|visitors|advis[eo]rs)\b/i, 'IN_ATTENDANCE', null, false],
  [/\b(?:cabinet|executive) members?\b|\bportfolio holders?\b/i, 'keep', 'CABINET_MEMBER', true],
  [
    /\b(?:officers?|officials|staff|employees|swyddogion|clerks?|(?:committee|services) (?:manager|administrator)|legal advis[eo]rs?|secretariat|secretary|(?:minutes?|notes?)[- ]?(?:taker|secretary)|(?:minutes|notes) (?:taken|recorded|by)(?: by)?)\b/i,
    'IN_ATTENDANCE',
    'OFFICER',
    false,
  ],
  [/\b(?:partners?|witnesses|external|stakeholders?|partner organi[sz]ations?)\b/i, 'IN_ATTENDANCE', 'PARTNER', false],
  [/\b(?:vice|deputy|depute)[- ]?(?:chair|conven[eo]r)/i, 'keep', 'VICE_CHAIR', true],
  [
    /^(?:the )?(?:(?:independent |acting )?(?:cadeirydd ?\/ ?)?chair(?:man|woman|person)?|cadeirydd|conven[eo]r|in the chair|chaired by|presiding)$/i,
    'keep',
    'CHAIR',
    true,
  ],
  [
    /^also\b|^hefyd\b|\bmynychu\b|\bin attendance\b|\battending (?:in accordance|under|pursuant)\b|\battended\b|\bguests?\b|^deputations?\b|\binvite|\bby invitation|\bvisitors?\b|\bvisiting\b|^others?\b|\bother (?:members|councillors|attendees|persons)\b|^volunteers$|\bnon-?members?\b|\bpublic\b|\bpress\b/i,
    'IN_ATTENDANCE',
    null,
    false,
  ],
  [
    /\bmembership\b|\bmembers?\b|\bcouncillors?\b|\bcllrs?\b|\b[bp]?resennol\b|\bpresent\b|\battendees\b|\battendance\b|\bindependent\b|\b(?:labour|conservative|liberal|green)\b|\bgovernors\b|\btrustees\b|\bboard\b|\bvoting\b|\brepresentatives?\b/i,
    'keep',
    'MEMBER',
    true,
  ],
];

const post =
  /^(?:\p{Lu}[\p{L}’'-]* ){0,4}(?:Clerk(?: to the \p{Lu}[\p{L} ]{2,40})?|Solicitor|Advis[eo]r|(?:Monitoring|Scrutiny|Section 151|Finance|Legal|Planning|Licensing|Democratic Services|Presenting|Case) (?:Officer|Manager)|Committee Manager|Secretary|(?:Minutes?|Notes?)[- ]?(?:[Tt]aker|[Ss]ecretary))$/u;

/** "Deputy Mayor - Councillor Ash" */
export const civicOffice = /^(?:(?:deputy|depute|town|city|lord|borough) )*(?:mayor|provost)$/i;

/** "Parish Representatives": each of them is one. */
const seat = /^(?:Independent Persons?|(?:Parish|Church|Diocesan|Parent Governor|Faith) Representatives?)$/i;

/** Reads a label; `inner`: within a list only a label that stands for a group counts, "Chair: Councillor Ash" does not. */
export function groupOf(label: string, status: AttendanceStatus | null, inner: true): Group | undefined;
export function groupOf(label: string, status: AttendanceStatus | null): Group;
export function groupOf(label: string, status: AttendanceStatus | null, inner = false): Group | undefined {
  const text = label
    .trim()
    .replace(/[\s:.-]+$/, '')
    .replace(/ at (?:the )?request of .+/i, '');
  const body = bodyHeading(text);
  if (
    /\S\s/.test(body) &&
    isBody(body) &&
    !wayIn.test(body) &&
    !peopleWords.test(body.replace(/\bPublic (?=\p{Lu})/u, ''))
  ) {
    const away = status === 'IN_ATTENDANCE';
    const group: Group = { label: text, status, capacity: away ? null : 'MEMBER', members: !away };
    return ofMany.test(body) ? group : { ...group, body };
  }
  for (const [pattern, implied, capacity, members] of labels) {
    if (!pattern.test(text)) continue;
    if (
      inner &&
      (capacity === 'CHAIR' ||
        capacity === 'VICE_CHAIR' ||
        (/\b(?:of|for|to) /.test(text) && !/^(?:also )?(?:present )?by (?:the )?invitation\b/i.test(text)) ||
        (capacity === 'OFFICER' && !/\b(?:officers|officials|staff|advis[eo]rs)\b|^officer$/i.test(text)))
    )
      return undefined;
    const away = (status === 'APOLOGIES' || status === 'ABSENT') && !publicLabel.test(text);
    const fixed = away || status === null;
    const stated = implied === 'keep' || fixed ? status : implied;
    const group: Group = {
      label: text,
      status: status === null ? null : stated,
      // "Non-Members Present: Councillors – Ash and Birch"
      capacity:
        fixed && capacity === null ? 'MEMBER' : capacity === 'MEMBER' && stated === 'IN_ATTENDANCE' ? null : capacity,
      members: members || (fixed && capacity !== 'OFFICER'),
    };
    const titled = (capacity === 'OFFICER' && post.test(titleCase(text))) || seat.test(text);
    return titled ? { ...group, title: singular(text) } : group;
  }
  if (inner) return undefined;
  const away = status === 'IN_ATTENDANCE';
  const group: Group = { label: text, status, capacity: away ? null : 'MEMBER', members: !away };
  return civicOffice.test(text) ? { ...group, title: titleCase(text) } : group;
}
