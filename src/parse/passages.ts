import type { Line } from '../genre/line.ts';
import { endsClause, endsOpen, isCaps, isTitleLike, startsProse } from '../language/print.ts';
import type { Passage } from '../model/structure.ts';
import { joinPassages, joinPieces, type Piece } from './text.ts';

/** A passage while it is being put together. */
export interface Draft extends Passage {
  bullet: string | null;
  indent: number;
  setOff: boolean;
  /** Blank lines or a page's end stand over it, so it may go on with the draft before. */
  torn: boolean;
  /** Of a cell in a table of items: what its column is headed. */
  column?: string;
}

export const limbMark =
  /^(?:[([](\d{1,2}|[a-z]|[ivx]{1,5})[)\]]|(\d{1,2}|[a-z]|[ivx]{1,5})\)|(\d{1,2})\.(?=\s)|([a-z]|[ivx]{1,5})\.(?=\s)|[a-z]\/(?=\s\p{Lu}))\s?/iu;
const asideStart =
  /^(?:actions?|reasons?|votes?|voting|outcome|notes?|proposed|proposal|moved|seconded|proposer|seconder)\b[^:]{0,30}:/i;
/** "C-94/11 MOVED BY Cllr Ash" */
const moverStart =
  /^(?:[A-Z]{0,3}[- ]{0,2}\d{1,4}[/-]\d{2,4}:? )?(?:Proposed|Moved|PROPOSED|MOVED)(?: by| BY)?:? [A-Z]/;
const moved = /\b(?:proposed|moved) .*\b(?:seconded|2nd)\b/i;
const seconderStart = /^(?:Seconded|SECONDED)(?: by| BY)?:? [A-Z]/;
const decisionStart =
  /^(?:(?:[Ii]t was )?(?:[Ff]urther |[Uu]nanimously )?(?:RESOLVED|AGREED|DECISION|RECOMMENDED|RECOMMENDATION)S?\b|(?:Resolved|Agreed|Recommended|Decision|Recommendations?|Decisions|Resolution)\s?(?::|[-–—]|that\b|$))/;

/** "Resolution Record No. 12", "CARRIED: 6 for, 2 against", "THAT THE FAIR BE HELD": parts of a decision that have lines of their own. */
const partStart =
  /^(?:Resolution|Decision|Motion)(?: Record)? (?:No\.?|Number) ?:?\s?[A-Z\d]|^(?:CARRIED|LOST|DEFEATED|Carried|Lost|Defeated)\b\s?(?::|[-–—(]|unanimous|UNANIMOUS|$)|^(?:THAT|TO) [\p{Lu}\s-]{8}/u;
/** "For (3)" over the names of those who voted so */
const sideStart =
  /^(?:(?:those|members|councillors) )?(?:voting )?(?:for|against|abst\p{L}+|in favou?r|(?:did )?not vot(?:ing|e)|absent)\s?(?:\(\d{1,2}\)\s?:?|:)(?=\s|$)/iu;
/** "Cllr Ash | Personal interest in item 7": who declares, and in what, on a line of its own; "pecuniary interest in" goes on from the line before. */
const interestStart =
  /^(?:(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.? .{2,40}?(?:\s[–—-]|:|,| \|)? (?:[Pp]ersonal|[Pp]ecuniary|[Pp]rejudicial|[Dd]isclosable|[Nn]on-?\s?\p{L}+|[Oo]ther)|Personal|Pecuniary|Prejudicial|Disclosable|Non-?\s?\p{L}+|Other)\b.{0,40}\b[Ii]nterests? (?:in|–|-|as)\b/u;

/** "Treasurer: Jo Ash re-elected" under another officer's line */
const officerStart =
  /^(?:(?:[Vv]ice|[Dd]eputy|[Hh]on\.?|[Aa]ssistant|[Mm]embership|[Mm]inutes?)[ -])?(?:[Cc]hair(?:man|woman|person)?|[Ss]ecretary|[Tt]reasurer|[Pp]resident|[Aa]uditor)s?\s?(?::|\s[–-])\s?(?=\p{Lu}.*\b(?:elected|appointed|proposed|nominated)\b)/u;

/** "Payments as listed proposed Cllr Ash seconded Cllr Elm all agreed" */
const voteAtEnd =
  /\b(?:all (?:in favou?r|agreed)|carried|unanimous(?:ly)?|agreed by all|\d{1,2} (?:in favou?r|for|against))$/i;

const paragraphMark = /^\d{1,3}\.\d{1,2}\.?\s+(?:[\p{Lu}“"(]|\d{2,4}\/\d)/u;

/** The number of a part of the item: "8.3 Trees" */
const partMark = /^(\d{1,3})\.(\d{1,2})\.? +[\p{Lu}“"(]/u;

/** "Minutes:", "REASON FOR DECISION": a line of its own that says what follows */
const labelLine =
  /^(?:minutes\s?:|(?:decision|reasons? for (?:the )?(?:decision|recommendation)s?|(?:alternative |other )?options (?:considered|rejected)(?: and rejected)?)\s?:?)$/i;

const bodyAlone =
  /^(?:that )?the (?:[\p{Lu}][\p{L}-]+ )?(?:committee|sub-committee|board|panel|cabinet|council|executive|forum)$/iu;

/** "The Governing Body NOTED the report" */
const bodyActs =
  /^(?:The|Members of the) (?:\p{Lu}[\p{L}-]+ ){1,5}(?:RECEIVED|NOTED|APPROVED|AGREED|ENDORSED|RATIFIED|RESOLVED|ADOPTED)\b/u;

/** An outcome on a line of its own: "Approved for payment." */
const outcomeLine =
  /^(?:all |both )?(?:approved|agreed|accepted|noted|carried|rejected|no objections?|no comments?|(?:the )?motion (?:passed|carried|failed|defeated|lost))(?: (?:for payment|unanimously|by all|as presented|nem\.? con\.?|\(\d{1,2} to \d{1,2}\)|\d{1,2}-\d{1,2}))?[.]?$/i;

/** "Invoice of Elm & Son £117.00, resolved to pay": nothing can follow it, however wide the line */
const paidEnd = /\bto (?:pay|renew|accept|purchase|support|approve)(?: £ ?[\d,]+(?:\.\d\d)?)?$/;

/** A line, or the part of it from `from` on. */
export interface Stretched {
  line: Line;
  from: number;
  /** A cell of a table whose rows are not rows of figures: it ends here and is a paragraph. */
  to?: number;
  /** It goes on with the cell before it. */
  more?: boolean;
  /** Of such a cell: what its column is headed. */
  column?: string;
}

/** Paragraphs, bullets, sub-headings and table rows out of printed lines; wraps, page breaks and broken words mended. */
export function buildPassages(
  stretch: Stretched[],
  words: ReadonlySet<string>,
  opens: (line: Line) => boolean = () => false,
): Draft[] {
  const width = wrapWidth(stretch);
  const drafts: Draft[] = [];
  let pieces: Piece[] = [];
  let first: Line | null = null;
  let before: Line | null = null;
  let last = '';
  let cell = false;
  let head: string | undefined;
  let part = '';
  const flush = () => {
    if (first && pieces.length) drafts.push({ ...toDraft(first, pieces, words), ...(head ? { column: head } : {}) });
    pieces = [];
    first = null;
  };
  for (const { line, from, to, more, column } of stretch) {
    const text = line.text.slice(from, to).trim();
    if (!text) continue;
    if (more) {
      pieces.push({ text, line: line.number });
      continue;
    }
    const mark = partMark.exec(text);
    // "8.3 Trees" where "8.2" has begun a paragraph, with no stop between
    const counts = mark !== null && part === `${mark[1]}.${Number(mark[2]) - 1}`;
    if (
      counts ||
      !before ||
      !first ||
      cell ||
      to !== undefined ||
      opens(line) ||
      breaks(before, line, text, last, width, first)
    )
      flush();
    if (mark && (counts || !first)) part = `${mark[1]}.${mark[2]}`;
    head = column;
    first ??= to === undefined ? line : { ...line, cells: null, bullet: null };
    pieces.push({ text, line: line.number });
    before = line;
    last = text;
    cell = to !== undefined;
  }
  flush();
  return mend(markHeadings(drafts), words);
}

function breaks(before: Line, line: Line, text: string, last: string, width: number, first: Line): boolean {
  if (line.gap > 0 || line.bullet || line.level > 0 || before.level > 0) return true;
  if (before.ends && /^["“‘']?[\p{Lu}\d]/u.test(text) && !endsOpen(last)) return true;
  if (line.cells || before.cells || labelLine.test(text) || labelLine.test(last)) return true;
  if (
    [decisionStart, asideStart, moverStart, seconderStart, partStart, interestStart, sideStart, officerStart].some(
      (start) => start.test(text),
    )
  )
    return true;
  if (
    limbMark.test(text) &&
    (/^\(?(?:[\da-z]{1,4})\)/i.test(text) || endsClause(last) || /(?:[:;,-]|[;,] (?:and|or))$/.test(last))
  )
    return true;
  // "5. That a timetable be prepared" below the bullets of "4."
  if (counted(text) > 1 && /^\S+ That\b/.test(text)) return true;
  // "Seconded by Cllr Ash" over "That the agenda be approved"
  if (/^(?:That|THAT) /.test(text) && [moverStart, seconderStart].some((start) => start.test(last))) return true;
  // "The Committee" over "1. noted the plan; and"
  if (limbMark.test(text) && bodyAlone.test(last)) return true;
  // "2. The terms of reference" below "1. The process", with no stop between
  if (counted(text) > 1 && counted(text) === counted(first.text) + 1) return true;
  if (before.bold !== line.bold && (before.bold ? isTitleLike(before.text) || before.text.endsWith(':') : true))
    return true;
  // a line that ends a sentence although the next word had room ends its paragraph, and so does one longer than any margin
  const room = before.indent + before.text.length + 1 + (text.split(' ')[0] as string).length <= width;
  if (line.seam && /^[\p{Lu}]/u.test(text) && (room || (last.length > 110 && endsClause(last)))) return true;
  if (endsClause(last) && (room || last.length > 180) && /^[\p{Lu}\d("“‘'£]/u.test(text)) return true;
  if ((outcomeLine.test(text) || bodyActs.test(text)) && isDone(last)) return true;
  if (sideStart.test(first.text) && /^(?:The|On|Upon|It|As|With|After) \p{Ll}/u.test(text)) return true;
  // "23/00455/FLL – a porch" begins the next application
  if ([first.text, last].some((each) => application.test(each)) && application.test(text)) return true;
  if ((endsClause(last) || isTitleLike(last, 30)) && application.test(text)) return true;
  // "Balance at bank £1,204.11" over "The following payments were agreed"
  if (room && /£[\d,]+(?:\.\d\d)?$/.test(last) && /^(?:The|It|All) [a-z]/.test(text)) return true;
  // "2.2 The plan was noted." below a paragraph of the same kind
  if (paragraphMark.test(text) && (endsClause(last) || last.endsWith(')') || paragraphMark.test(first.text)))
    return true;
  // "THAT THE FAIR BE HELD" over running text
  if (last.length > 20 && isCaps(last) && !isCaps(text) && /\p{Ll}{3}/u.test(text)) return true;
  // "Councillors resolved to give £65" over "A letter ...": the sentence is at its end although no stop says so
  const settled = /\b(?:resolved|agreed) (?:not )?(?:to|that) /i.test(last) && isDone(last);
  if (settled && (room || paidEnd.test(last)) && /^[A-Z]/.test(text)) return true;
  // "from Cllr Ash" over "With the Chair away ...": half a line was free, so a full stop is missing
  if (/^[A-Z][a-z]+ [a-z]/.test(text) && room && last.length < width * 0.5 && isDone(last)) return true;
  if (room && /^\p{Lu}/u.test(text) && voteAtEnd.test(last)) return true;
  // "Applicant: Mr J Ash" over the sentence that follows: a form's line is whole
  if (formLine.test(last) && room && isDone(last) && /^\p{Lu}/u.test(text)) return true;
  // "Action: JA" over the sentence that follows
  if (asideStart.test(last) && room && last.length < width * 0.5 && isDone(last) && /^\p{Lu}/u.test(text)) return true;
  if (last.endsWith(':') && last.length < width * 0.85 && first.bullet === null) return true;
  return /:-?$/.test(last) && /^[\p{Lu}]/u.test(text) && last.length < width * 0.85;
}

const formLine =
  /^(?:applicant|agent|appellant|location|site(?: address)?|proposal|ward|parish|case officer|application (?:no\.?|number)|reference)s?\s?: \S/i;

/** How the number of a planning application begins: "DM/2031/0044", "31/A00455". */
export const applicationNumber = String.raw`^(?:[A-Z]{1,4}\/)?[A-Z]?\d{2,4}\/[A-Z]?\d{3,6}`;
const application = new RegExp(`${applicationNumber}\\b`);
const counted = (text: string) => Number(/^\(?(\d{1,2})[.)]\s/.exec(text)?.[1] ?? 0);
const isDone = (last: string) => !endsOpen(last) && !/[,;:&(–—-]$/.test(last);

/** The margin at which most lines wrap. */
function wrapWidth(stretch: Stretched[]): number {
  const lengths = stretch
    .filter(({ line }) => line.text && !line.cells)
    .map(({ line }) => line.indent + line.text.length)
    .sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length * 0.9)] ?? 80) * 0.92;
}

function toDraft(first: Line, pieces: Piece[], words: ReadonlySet<string>): Draft {
  const kind = first.cells ? 'table-row' : first.bullet ? 'bullet' : 'paragraph';
  const passage = joinPieces(kind, pieces, words);
  return {
    ...passage,
    bullet: first.bullet,
    indent: first.indent,
    setOff: first.level > 0 || first.bold,
    torn: first.gap > 0 || first.seam,
  };
}

function markHeadings(drafts: Draft[]): Draft[] {
  drafts.forEach((draft, at) => {
    if (draft.kind !== 'paragraph' || !isTitleLike(draft.text.replace(/\s?:-?$/, ''), 120)) return;
    if (
      [decisionStart, asideStart, limbMark, partStart, moverStart, seconderStart, outcomeLine, sideStart, moved].some(
        (start) => start.test(draft.text),
      )
    )
      return;
    const oneLine = draft.lines[0] === draft.lines[1];
    const next = drafts[at + 1];
    const introduces =
      next !== undefined && draft.text.length <= 70 && oneLine && !endsOpen(draft.text) && !/[,\d-]$/.test(draft.text);
    if (
      draft.setOff ||
      isCaps(draft.text) ||
      (introduces && next.kind !== 'paragraph') ||
      (introduces && draft.text.length < 50 && !/\d/.test(draft.text))
    )
      draft.kind = 'heading';
  });
  return drafts;
}

const verb = /\b(?:\p{Ll}{2,}ed|is|are|was|were|has|have|had|will|be|may|said|gave|told)\b/u;

/** Joins what a page break or a stray blank line tore apart. */
function mend(drafts: Draft[], words: ReadonlySet<string>): Draft[] {
  const mended: Draft[] = [];
  for (const draft of drafts) {
    const before = mended[mended.length - 1];
    if (before && draft.torn && continues(before, draft)) {
      mended[mended.length - 1] = { ...before, ...joinPassages(before, draft, words), kind: before.kind };
    } else mended.push(draft);
  }
  return mended;
}

/** "(Vote: unanimous)", "All members declared an interest": nothing goes on with them. */
const aside = /^\((?:vot(?:e|es|ing)|for|against|\d{1,2} for)\b|^\p{Lu}.{2,80} declared an? (?:\p{L}+ )?interest\b/iu;

function continues(before: Draft, draft: Draft): boolean {
  if (draft.bullet || draft.setOff || draft.kind === 'table-row' || before.kind === 'table-row') return false;
  if (before.setOff && !/^[a-z]/.test(draft.text)) return false;
  if (
    limbMark.test(draft.text) ||
    /^(?:\d{1,3}\/)?\d{1,2}\.\d{1,2}\.?\s/.test(draft.text) ||
    decisionStart.test(draft.text) ||
    outcomeLine.test(draft.text)
  )
    return false;
  if (endsClause(before.text) || /[:;]-?$/.test(before.text)) return false;
  if (/\d\.\d\d$/.test(before.text) && /^\p{Lu}/u.test(draft.text)) return false; // "Total 2,546.39 71.59": a table of figures is whole
  if (aside.test(draft.text)) return false;
  if (/^[a-z(]/.test(draft.text) && !/^(?:e\.g|i\.e)/.test(draft.text)) return before.text.length > 12;
  if (before.kind === 'heading' && !endsOpen(before.text)) return false;
  if (endsOpen(before.text) || before.text.endsWith(',')) return before.text.length > 20;
  if (startsProse(draft.text)) return false;
  // "Application for a review of the licence of the Bell, Mill Road, Ashby" in one line, longer than any margin: a title, and no torn sentence
  if (before.lines[0] === before.lines[1] && before.text.length > 130 && !verb.test(before.text)) return false;
  return (
    before.kind === 'paragraph' &&
    draft.kind !== 'heading' &&
    before.text.length >= 100 &&
    !/[)”"’'\]]$/.test(before.text)
  );
}
