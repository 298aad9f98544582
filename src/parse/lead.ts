import { sentencesOf } from '../language/print.ts';

/** The words that introduce a decision. */
export interface Lead {
  /** The lead as printed is `text.slice(from, to)`; the decision begins at `to`. */
  from: number;
  to: number;
  /** What it introduces. */
  kind: 'resolution' | 'recommendation';
  /** The decision is told as the minutes tell everything else; beside a printed RESOLVED it is only how the meeting came to it. */
  told?: true;
}

/**
 * How a meeting prints its decisions. 'resolved': with RESOLVED, so "it was agreed" is discussion there; 'agreed': with AGREED or
 * "It was agreed that"; 'plain': only in sentences such as "The Committee noted the report."
 */
export type Style = 'resolved' | 'agreed' | 'plain';

const modifier =
  '(?:\\s(?:unanimously|further|also|accordingly|nem\\.? con\\.?|by (?:a )?(?:majority|general consent|acclamation)(?: (?:vote|decision))?|on a vote|to (?:the )?(?:full )?(?:council|cabinet|executive|the committee)|UNANIMOUSLY|TO (?:THE )?(?:FULL )?(?:COUNCIL|CABINET|EXECUTIVE)|nem|con)|\\s?\\((?!(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\))[^()]{1,60}\\)(?!\\s?(?:that|to)\\b.{0,3}$)|,?\\s?with \\d+ abstentions?,?|\\s\\d+/\\d+)*';
const after = '\\s?(?::\\s?[-–—]?|[-–—]|;|,(?=\\s(?:that|to)\\b)|\\.(?=\\s?(?:$|That|\\()))?\\s?[-–—]?';
const start = '(?=$|that\\b|That\\b|THAT\\b|to\\b|To\\b|TO\\b|\\(?[\\da-zA-Z]{1,3}[.)]\\s|\\(|[“"‘\'*])';

// RESOLVED:- (1) That ... | Resolved unanimously that ... | FURTHER RESOLVED -
const resolvedFirst = new RegExp(
  `^(?:further |also |unanimously |and )?(?:resolved|it was (?:\\w+ )?(?:\\w+ )?resolved|resolution|decided|it was (?:\\w+ )?decided)${modifier}${after}\\s*`,
  'i',
);
// AGREED: the recommendations | Agreed - that
const agreedFirst = new RegExp(
  `^(?:agreed|it was (?:\\w+ )?(?:\\w+ )?agreed|decisions?(?: of the .{1,40})?|approved|noted|endorsed)${modifier}${after}\\s*`,
  'i',
);
const recommendedFirst = new RegExp(
  `^(?:it was (?:\\w+ )?recommended|recommended|recommendations?|officer recommendations?|recommendation\\(s\\))${modifier}${after}\\s*`,
  'i',
);
const starts = new RegExp(`^${start}`);

// Upon being put to the vote it was RESOLVED (unanimously) that ...
const inside =
  /\b(RESOLVED|AGREED|DECIDED|RECOMMENDED)\b|(?<=[.;:–—-]\s)(?:Resolved|Agreed|Recommended)(?=\s?[:–—-]|\s(?:that|to)\b)/g;
const insideSmall =
  /\b(?:(?:it was (?:(?:then|therefore|further|also|accordingly|subsequently|duly|unanimously|nem con) ){0,3}|(?:the )?(?:committee|panel|board|cabinet|commission|council|sub-?committee|forum|members|authority|executive) (?:(?:then|therefore|unanimously|also|further) ){0,2}|and (?:it was )?(?:unanimously )?|upon the vote |were? )(?:unanimously )?)resolved(?: unanimously)?,? ?:? ?[-–—]?\s?(?=that\b|to\b|\()/i;
const insideAgreed =
  /^(?:.{0,160}[,;] )?(?:it was (?:(?:then|therefore|further|also|accordingly|duly|unanimously) ){0,3}|(?:the )?(?:committee|panel|board|cabinet|commission|council|sub-?committee|forum|members|authority|executive|meeting)(?: members)? (?:(?:then|therefore|unanimously|also|further) ){0,2})(?:agreed|decided|approved)(?: unanimously)?\s?:?\s?(?=that\b|to\b|the\b|\()/i;
const mover = /\b(?:moved|proposed)\b/i;
const seconder = /\bseconded\b/i;
const outcome = /\b(?:carried|agreed|resolved|approved)\b(?: unanimously)?,?:?\s?(?=that\b|to\b|$)/i;

/** "It was moved by Councillor Ash, seconded by Councillor Birch and carried that ...": where the decision begins, or -1. */
function afterMovers(text: string, head: string): number {
  const first = mover.exec(head.slice(0, 240));
  if (!first) return -1;
  const second = seconder.exec(head.slice(first.index, first.index + 240));
  if (!second) return -1;
  const from = first.index + second.index + second[0].length;
  const carried = outcome.exec(head.slice(from, from + 200));
  if (carried) return from + carried.index + carried[0].length;
  if (!/\b(?:carried|agreed)\b(?: \w+)?\W*$/i.test(text.slice(-60))) return -1;
  const that = /\bthat\b/i.exec(head.slice(from, from + 140));
  return that ? from + that.index : -1;
}

export function readLead(text: string, style: Style): Lead | null {
  const head = text.slice(0, 700);
  const resolved = resolvedFirst.exec(head);
  if (resolved && plausible(head, resolved)) return { from: 0, to: resolved[0].length, kind: 'resolution' };
  const recommended = recommendedFirst.exec(head);
  if (recommended && plausible(head, recommended))
    return { from: 0, to: recommended[0].length, kind: 'recommendation' };
  const agreed = agreedFirst.exec(head);
  if (agreed && plausible(head, agreed) && (style !== 'resolved' || /^[A-Z]{4}|[:–—-]\s*$/.test(agreed[0]))) {
    if (!/^(?:noted|approved|endorsed)/i.test(head) || style === 'plain')
      return { from: 0, to: agreed[0].length, kind: 'resolution' };
  }
  return insideLead(text, head, style);
}

/** "Decision making", "Agreed actions": a lead must be set off or followed by what a decision starts with. */
function plausible(head: string, match: RegExpExecArray): boolean {
  const rest = head.slice(match[0].length);
  if (/[:;–—-]\s*$/.test(match[0])) return !/^[-–—]?\s?\d{1,2}[/.]/.test(rest);
  if (/\bof the\b/i.test(match[0])) return false;
  if (!rest) return true;
  if (/^[A-Z]{6}/.test(match[0]) && /^(?:[A-Z“"‘'(*\d]|that|to|by|the)/.test(rest)) return true;
  return starts.test(rest);
}

function insideLead(text: string, head: string, style: Style): Lead | null {
  for (const match of head.matchAll(inside)) {
    const word = match[0];
    if (
      /[A-Z]{3}/.test(
        head
          .slice(0, match.index)
          .replace(/\b[A-Z]{2,6}\b/g, '')
          .slice(-20),
      )
    )
      continue;
    const rest =
      /^(?:\s(?:unanimously|UNANIMOUSLY))?(?:\s?\((?!(?:\d{1,2}|[a-z]|[ivx]{1,4})\))[^()]{1,60}\))?\s?(?:[:;,]?\s?[-–—]?)\s?/.exec(
        text.slice(match.index + word.length),
      );
    const to = match.index + word.length + (rest?.[0].length ?? 0);
    return { from: sentenceStart(text, match.index), to, kind: 'resolution' };
  }
  const small = insideSmall.exec(head);
  if (small && !/\b(?:had|as|was previously|previously|were) resolved\b/i.test(small[0]))
    return { from: sentenceStart(text, small.index), to: small.index + small[0].length, kind: 'resolution' };
  const carried = afterMovers(text, head);
  if (carried >= 0) return { from: 0, to: carried, kind: 'resolution', told: true };
  const agreed = insideAgreed.exec(head);
  if (agreed && (style !== 'resolved' || !/[,;] /.test(agreed[0]))) {
    const verb = Math.max(0, agreed[0].search(agreedVerb));
    // "It was agreed that ..." leads; "The Committee agreed the budget" is the decision itself
    if (/\bit was\b/i.test(agreed[0].slice(verb)) || /^(?:that|to)\b/i.test(text.slice(agreed[0].length)))
      return { from: 0, to: agreed[0].length, kind: 'resolution', ...(style === 'resolved' ? { told: true } : {}) };
    if (style !== 'resolved') return { from: verb, to: verb, kind: 'resolution' };
  }
  return style === 'plain' ? statementIn(text, statement) : null;
}

/** The sentence of the text that is itself a decision: "Members asked about cost. The Committee noted the report." */
function statementIn(text: string, pattern: RegExp): Lead | null {
  if (text.length > 1500) return null;
  const found = sentencesOf(text).find(([from, to]) => to - from < 600 && pattern.test(text.slice(from, to)));
  return found ? { from: found[0], to: found[0], kind: 'resolution', told: true } : null;
}

/** "The minutes of the meeting held on 4 May were agreed as a correct record": a decision in every house style. */
export function minutesApproval(text: string): Lead | null {
  return statementIn(text, approval);
}

const agreedVerb =
  /(?:it was|(?:the )?(?:committee|panel|board|cabinet|commission|council|sub-?committee|forum|authority|executive|meeting)|members)[^,;]*$/i;

const approved =
  '(?:that |with [^,]{3,60}, )?(?:the )?(?:draft |public |open )?minutes?(?: \\([^()]{1,80}\\))?(?: (?:of|from|for)\\b.{0,260})? (?:were|was|be|having been)\\b.{0,40}\\b(?:agreed|approved|confirmed|signed|accepted|adopted|noted)\\b';
const approval = new RegExp(`^${approved}(?=.{0,60}\\b(?:record|signed|signature)\\b|[\\s.]*$)`, 'i');

// The Committee noted the report. | The update was noted.
const statement =
  /^(?:(?:the )?(?:committee|panel|board|cabinet|commission|council|sub-?committee|forum|members|authority|executive|meeting)(?: members)? (?:(?:then|therefore|unanimously|also|further|formally|duly) ){0,2}(?:notes?|approves?|agrees?|endorses?|recommends?|noted(?! (?:that|how|with concern|its next|the date)\b)|approved|agreed|received the (?:report|update|presentation|information)\b.{0,60}$|endorsed|accepted|adopted|resolved|decided|recommended|confirmed|ratified|authorised)\b|(?:the )?(?:report|update|presentation|recommendations?|motion|work programme|information)(?: (?:of|on|by)\b.{1,80})? (?:was|were|be) (?:\w+ )?(?:noted|approved|agreed|received|carried|accepted|adopted|endorsed))/i;

function sentenceStart(text: string, at: number): number {
  const clause = text.slice(0, at).lastIndexOf('; ');
  const sentence = sentencesOf(text.slice(0, at)).at(-1)?.[0] ?? 0;
  return Math.max(sentence, clause < 0 ? 0 : clause + 2);
}

/** The style of a section, from the texts of its items. */
export function styleOf(texts: Iterable<string>): Style {
  let agreed = 0;
  for (const text of texts) {
    const head = text.slice(0, 700);
    const resolved = resolvedFirst.exec(head);
    if (resolved && plausible(head, resolved)) return 'resolved';
    if (/\bRESOLVED\b/.test(head) || insideSmall.test(head)) return 'resolved';
    const found = agreedFirst.exec(head);
    if (
      (found && plausible(head, found) && /^(?:agreed|decision|it was)/i.test(head)) ||
      /^(?:it was (?:\w+ )?agreed (?:that|to)\b)/i.test(head) ||
      /\bAGREED\b/.test(head)
    )
      agreed++;
  }
  return agreed ? 'agreed' : 'plain';
}
