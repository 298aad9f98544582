import { byVote, decides, quotedLead } from '../genre/decisions/terms.ts';
import { sentencesOf } from '../language/sentences.ts';
import { matchesOf } from '../model/matches.ts';
import { remembered } from '../model/remembered.ts';

/** The words that introduce a decision. */
export interface Lead {
  /** The lead as printed is `text.slice(from, to)`; the decision begins at `to`. */
  from: number;
  to: number;
  /** What it introduces. */
  kind: 'resolution' | 'recommendation';
}

/**
 * How a meeting prints its decisions. 'resolved': with RESOLVED, so "it was agreed" is discussion there; 'agreed': with AGREED or
 * "It was agreed that"; 'plain': only in sentences such as "The Committee noted the report."
 */
export type Style = 'resolved' | 'agreed' | 'plain';

const modifier = `(?:\\s(?:unanimously|further|also|accordingly|nem\\.? con\\.?|${byVote}|on a vote|to (?:the )?(?:full )?(?:council|cabinet|executive|the committee)|UNANIMOUSLY|TO (?:THE )?(?:FULL )?(?:COUNCIL|CABINET|EXECUTIVE)|nem|con)|\\s?\\((?!(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\))[^()]{1,60}\\)(?!\\s?(?:that|to)\\b.{0,3}$)|,?\\s?with \\d+ abstentions?,?|\\s\\d+/\\d+)*`;
const after =
  '(?:\\s(?:to )?RECOMMEND(?:ED)?\\s?:?(?:\\s?\\(to [^()]{3,40}\\))?(?=\\s?:|\\s*$))?\\s?(?::\\s?[-–—]?|/?[-–—]|;|,(?=\\s(?:that|to)\\b)|\\.(?=\\s?(?:$|That|\\()))?\\s?[-–—]?';
const start = '(?=$|that\\b|That\\b|THAT\\b|to\\b|To\\b|TO\\b|\\(?[\\da-zA-Z]{1,3}[.)]\\s|\\(|[“"‘\'*])';

// RESOLVED:- (1) That ... | Resolved unanimously that ... | FURTHER RESOLVED -
/** "Resolved: (Unanimously)", "Resolved: (For: 5  Abstain: 4)" */
const howBehind =
  '(?:\\([^()]{0,40}\\b(?:unanimous\\p{L}*|nem con|for|against|abst\\p{L}+|in favou?r)\\b[^()]{0,40}\\)\\s*)?';
const resolvedFirst = new RegExp(
  `^(?:further |also |unanimously |and )?(?:resolved|it was (?:(?!not\\b)\\w+ ){0,2}resolved|resolution|decided|it was (?:(?!not\\b)\\w+ )?decided)${modifier}${after}\\s*${howBehind}`,
  'iu',
);
// AGREED: the recommendations | Agreed - that
const agreedFirst = new RegExp(
  `^(?:agreed|it was (?:(?!not\\b)\\w+ ){0,2}agreed|decisions?(?: of the .{1,40})?|approved|noted|endorsed|ratified|adopted|accepted)${modifier}${after}\\s*`,
  'iu',
);
const recommendedFirst = new RegExp(
  `^(?:it was (?:(?!not\\b)\\w+ )?recommended|recommended|recommendations?|officer recommendations?|recommendation\\(s\\))${modifier}${after}\\s*`,
  'iu',
);
const starts = new RegExp(`^${start}`);

// Upon being put to the vote it was RESOLVED (unanimously) that ...
const inside =
  /\b(RESOLVED|AGREED|DECIDED|RECOMMENDED)\b|(?<=[.;:–—-]\s)(?:(?:Resolved|Agreed|Recommended)(?=\s?[:–—-]|\s(?:that|to)\b)|(?:Decision|Decided)(?=\s?[:–—]|\s-\s))/g;
const insideSmall =
  /\b(?:(?:it was (?:(?:then|therefore|further|also|accordingly|subsequently|duly|unanimously|nem con) ){0,3}|(?:the )?(?:committee|panel|board|cabinet|commission|council|sub-?committee|forum|members|authority|executive) (?:(?:then|therefore|unanimously|also|further) ){0,2}|(?:cabinet|executive) (?:member|councillor)(?: for [\p{L}&, -]{3,60}?)? |portfolio holder(?: for [\p{L}&, -]{3,60}?)? |and (?:it was )?(?:unanimously )?|upon the vote |were? )(?:unanimously )?)resolved(?: unanimously| at this (?:point|stage))?,? ?:? ?[-–—]?\s?(?=that\b|to\b|\((?!for\b|against\b|unanimous|nem\b))/iu;
const insideAgreed =
  /^(?:.{0,160}[,;] )?(?:it was (?:(?:then|therefore|further|also|accordingly|duly|unanimously) ){0,3}|(?:the )?(?:committee|panel|board|cabinet|commission|council|sub-?committee|forum|members|authority|executive|meeting)(?: members)? (?:(?:has|have|then|therefore|unanimously|also|further) ){0,2})(?:agreed|decided|determined|approved)(?: unanimously)?(?:, [^,:;.]{3,60},(?= that\b))?(?:\s?:\s?[-–—]?\s*$|\s?:?\s?(?=that\b|to\b|the\b|\())/i;
/** "AGREED without division and it was RESOLVED that": what follows is resolved. */
const thenResolved = /^,?(?: (?!that\b)[\p{L}]+){0,4},? and (?:it was )?(?:unanimously )?RESOLVED\b/u;

/** Of the same passage it is asked several times. */
export const readLead = (text: string, style: Style): Lead | null => leadIn[style](text);

const leadIn: Record<Style, (text: string) => Lead | null> = {
  resolved: remembered((text) => findLead(text, 'resolved')),
  agreed: remembered((text) => findLead(text, 'agreed')),
  plain: remembered((text) => findLead(text, 'plain')),
};

function findLead(text: string, style: Style): Lead | null {
  const head = text.slice(0, 700);
  if (quotedLead.test(head)) return null;
  const resolved = resolvedFirst.exec(head);
  if (resolved && plausible(head, resolved)) return { from: 0, to: resolved[0].length, kind: 'resolution' };
  const recommended = recommendedFirst.exec(head);
  if (recommended && plausible(head, recommended))
    return { from: 0, to: recommended[0].length, kind: 'recommendation' };
  const agreed = agreedFirst.exec(head);
  const clause = head.slice(agreed?.[0].length).split(/\.\s/)[0] as string;
  // "It was agreed that all had gone well" is a view
  const viewOnly =
    /^(?:it was|agreed)\b[^:–—-]*$/.test((agreed?.[0] ?? ':').toLowerCase()) &&
    /^that\b/.test(clause) &&
    !decides(clause);
  if (
    agreed &&
    !viewOnly &&
    !thenResolved.test(` ${clause}`) &&
    plausible(head, agreed) &&
    (style !== 'resolved' || /^[A-Z]{4}|[:–—-]\s*$/.test(agreed[0]) || /^Decision\s*$/.test(head))
  ) {
    if (/^\p{L}+[.]\s*$/u.test(head)) return null; // "Noted." says how it ended
    if (!/^(?:noted|approved|endorsed|ratified|adopted|accepted)/i.test(head) || style === 'plain')
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

/** "of which one AGREED with the plan." tells what somebody thought, "was AGREED." how a vote went. */
const apart = new RegExp(
  `^(?!\\s${byVote})(?:\\s(?:with|by|as an?|and noted)\\b|\\s?[.;](?:$|\\s(?!that\\b|to\\b|\\()))`,
  'iu',
);
const howDecided = new RegExp(
  `^(?:\\s(?:unanimously|UNANIMOUSLY))?(?:,? (?:on|by|with) (?:the )?(?:[\\p{L}’'-]+ ){0,3}casting vote(?: of the [\\p{L}-]+)?,?| ${byVote})?(?:\\s?\\((?!(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\))[^()]{1,60}\\))?\\s?(?:[:;,]?\\s?[-–—]?)\\s?`,
  'u',
);

function insideLead(text: string, head: string, style: Style): Lead | null {
  for (const match of matchesOf(inside, head)) {
    const word = match[0];
    if (apart.test(text.slice(match.index + word.length))) continue;
    if (thenResolved.test(text.slice(match.index + word.length))) continue;
    if (/\b(?:had|has|have) (?:already |previously )?(?:been )?$/i.test(head.slice(0, match.index))) continue;
    if (
      /[A-Z]{3}/.test(
        head
          .slice(0, match.index)
          .replace(/\b(?:[A-Z]{2,6}|CARRIED)\b/g, '')
          .slice(-20),
      )
    )
      continue;
    const rest = howDecided.exec(text.slice(match.index + word.length));
    const to = match.index + word.length + (rest?.[0].length ?? 0);
    return { from: sentenceStart(text, match.index), to, kind: 'resolution' };
  }
  const small = insideSmall.exec(head);
  // "ABC planning committee resolved to permit it" tells of another body
  const others = small && /\b\p{Lu}{2,5} (?:\p{L}+ )?$/u.test(head.slice(0, small.index));
  if (small && !others && !/\b(?:had|as|was previously|previously|were) resolved\b/i.test(small[0]))
    return { from: sentenceStart(text, small.index), to: small.index + small[0].length, kind: 'resolution' };
  const open = /[:–—-]\s*$/.test(text); // only what ends so stands over limbs, and few do
  const over = open ? meetingOver.exec(text.slice(-200)) : null;
  if (over && (style !== 'resolved' || over.groups?.word !== 'agreed'))
    return { from: sentenceStart(text, text.length - 1), to: text.length, kind: 'resolution' };
  if (open && movedOver.test(text)) return { from: 0, to: text.length, kind: 'resolution' };
  // "It was agreed that:" over limbs; what is agreed in a sentence is no lead
  const agreed = style === 'resolved' ? null : insideAgreed.exec(head);
  return agreed && (/[:–—-]\s*$/.test(agreed[0]) || asksForLimbs(text.slice(agreed[0].length)))
    ? { from: 0, to: agreed[0].length, kind: 'resolution' }
    : null;
}

/** "The report was submitted. The Committee agreed:-", "Members noted the plan and unanimously resolved -" over limbs. */
const meetingOver =
  /(?:^|[.;,] |\band )(?:(?:it was|(?:(?:the|all) )?(?:[\p{L}&]+ ){0,4}?(?:committee|panel|board|cabinet|commission|council|forum|members|authority|executive|meeting|trustees|governors)(?: present)?|thereafter) )?(?:(?:then|therefore|further|also|accordingly|duly|unanimously|thereafter) ){0,3}(?<word>agreed|resolved|decided|determined)(?: unanimously)?(?: that| to|,? as follows| the following)?\s?(?::\s?[-–—]?|[-–—])\s*$/iu;
/** "It was proposed by Cllr Ash, seconded by Cllr Elm and agreed that:", "The resolutions were adopted, as follows:" over limbs */
const movedOver =
  /\bresolutions? (?:were|was) (?:\p{Ll}+ )?(?:adopted|passed|agreed|approved|carried)\b[^.;:]{0,60}:[–-]*\s*$|\bseconded\b.{0,200}\b(?:agreed|carried|resolved|adopted|passed)(?: \(?unanimously\)?| \([^()]{3,60}\))?(?: by the \p{L}+)?(?: that| to|,? as (?:follows|set out below))?\s?[:–-]+\s*$/iu;
const asksForLimbs = (rest: string): boolean =>
  /^(?:(?:that|to)\b.{0,60}|to\b.{0,200}\bfollowing\b.{0,60})?[:–—-]\s*$|^(?:(?:that|to)\b)?.{0,60}?\(?(?:1|a|i)\)\s/i.test(
    rest,
  );

function sentenceStart(text: string, at: number): number {
  const clause = text.slice(0, at).lastIndexOf('; ');
  const sentence = sentencesOf(text.slice(0, at)).at(-1)?.from ?? 0;
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
