import { functionWords, type GrowRules, growLeft, growRight, isPossessor, joined, type Word } from '../words.ts';
import { bodyHeads, isNamed, neverInName, notABody, openingHeads } from './heads.ts';
import { abbreviationAfter, type BodyMention, mention } from './mention.ts';

const notOver =
  /^(?:chair|chairs|chairman|member|members|membership|head|heads|director|leader|leaders|manager|officer|officers|representatives?|clerk|secretary|president|governor|trustees?|minutes?|meetings?|meeting|executive|lead|report|reports|role|terms|work|works|establishment|creation|review|update|updates|nominations?|appointments?|feedback|outcomes?|recommendations?|decisions?|remit|cabinet|portfolio|part|behalf|support|supporter|agenda|programme|attendance|trustee|treasurer|advis[oe]r|consultant|chief|commander|inspector|superintendent|sergeant|constable|nurse|matron|consultation|strategy|plan|policy|proposals?|timescales?|dates?|names?|budget|deputy|north|south|east|west|area|land|rear)$/;
const saintly =
  /^(?:federation|school|college|academy|hospital|university|hospice|church|trust|foundation|society|charity)$/;
/** Bodies named for what they do: "Board for Adults", "Preparing for Adulthood Board". */
const spoken =
  /^(?:board|panel|committee|sub-committee|subcommittee|group|sub-group|subgroup|forum|partnership|commission|network|alliance|association|society|university|institute|federation)$/;
const bare = /^(?:council|group|board|panel|committee|cabinet)$/;
const region = /^(?:north|south|east|west|vale|isle|city)$/;
const adjoining = /^(?:fire|school|network|team|service|services)$/;

const plain = (low: string) => low.replace(/'s$|s'$/, (m) => (m === "s'" ? 's' : ''));

const rulesFor = (head: string): GrowRules => ({
  barrier: (w) =>
    functionWords.has(w.low) ||
    neverInName.has(w.low) ||
    neverInName.has(w.low.split('/')[0] ?? '') ||
    (isPossessor(w) && !saintly.test(head) && !/s'$|men's$/.test(w.low)) ||
    /^\d{2,}/.test(w.low),
  connectors: new Set(['and', '&', 'of', 'for', 'in']),
  crosses: (left, connector, right) => {
    if (/^(?:c|church)$/.test(left.low) && connector.low === 'of') return true; // "C of E"
    if (connector.low === 'of' && left.capital && region.test(left.low)) return true; // "West of Borset Authority"
    if (left.low === 'police') return spoken.test(head) && /^(?:crime|fire)$/.test(right?.low ?? '');
    // "the Convener and Group Leaders", "Alderman Ash and Council stood"
    if (right && head === plain(right.low) && bare.test(head)) return false;
    if (connector.low === 'in') return /^(?:children|child|women|people|need|men|girls)$/.test(left.low);
    if (/^(?:charity|ltd|limited|plc|llp|cic|club|hospice|surgery|police|constabulary|foodbank)$/.test(head))
      return connector.low === '&';
    if (connector.low === 'and' || connector.low === '&')
      return (
        !(bodyHeads.has(left.low) && !(adjoining.test(left.low) && spoken.test(head))) &&
        left.low !== 'cabinet' &&
        left.low !== 'ofsted'
      );
    return spoken.test(head) && !notOver.test(left.low);
  },
  inner: new Set(['after', 'up']),
  ends: (w) => bodyHeads.has(plain(w.low)),
});

/** The bodies whose names the noun at their end, or at their head, gives away. */
export function grownIn(text: string, words: Word[]): BodyMention[] {
  const found: BodyMention[] = [];
  words.forEach((w, i) => {
    const span = spanAt(text, words, i, w);
    if (span) found.push(mention(text, (words[span[0]] as Word).from, (words[span[1]] as Word).to, null));
  });
  return found;
}

function spanAt(text: string, words: Word[], i: number, w: Word): [number, number] | null {
  const head = plain(w.low);
  const next = words[i + 1];
  if (w.capital && openingHeads.has(w.low)) {
    const opened = openedAt(words, i, head);
    if (opened) return opened;
  }
  if (w.capital && w.text === 'NHS' && next?.capital && joined(next)) return nhsAt(words, i);
  if (!bodyHeads.has(head)) return null;
  // "Partnership Board": the last of several heads ends the name
  if (
    w.low === head &&
    joined(next) &&
    next?.capital === w.capital &&
    bodyHeads.has(plain(next?.low ?? '')) &&
    w.capital
  )
    return null;
  if (w.low === head && joined(next) && next?.capital && notABody.test(next.low)) return null;
  const rules = rulesFor(head);
  const last = w.capital ? i : i - 1;
  const company = !w.capital && /^(?:plc|ltd|llp)$/.test(head);
  const lowerName = !w.capital && /^(?:group|board|panel|forum|partnership)$/.test(head);
  if (!w.capital && !lowerName && !company) return null;
  let start: number;
  if (lowerName) {
    const kind = words[last];
    const name = words[last - 1];
    if (
      !kind ||
      kind.capital ||
      !joined(w) ||
      !joined(kind) ||
      !/^(?:working|steering|monitoring|project|task|advisory|reference|liaison|strategic|delivery|partnership)$/.test(
        kind.low,
      )
    )
      return null;
    if (!name?.capital || rules.barrier(name)) return null;
    start = growLeft(words, last - 1, rules);
    const initial = start === 0 || /[.:;!?•]/.test(words[start]?.gap ?? '');
    if (last - start < 2 && (initial || !/^\p{Lu}{2,}/u.test(name.text))) return null;
  } else start = growLeft(words, i, rules);
  start = withMajesty(words, start);
  if (
    head === 'police' &&
    joined(next) &&
    (next?.capital || /^(?:and|&)$/.test(next?.low ?? '')) &&
    w.low === head &&
    !(next?.low === 'and' && words[i + 2]?.low !== 'crime')
  )
    return null;
  if (head === 'school' && joined(next) && ofSchools.test(next?.low ?? '')) return null;
  if (
    head === 'council' &&
    joined(next) &&
    /^(?:plan|plans|strategy|policy|meeting|member|members|officer|officers)$/.test(next?.low ?? '')
  )
    return null;
  const run = words.slice(start, i);
  const name = text
    .slice(words[start]?.from ?? 0, w.to)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ');
  if (isAbbreviated(text, words, start, i, head)) return [start, i];
  return isNamed(
    head,
    run.map((x) => x.low),
    name.replace(/'s$/, ''),
  )
    ? [start, i]
    : null;
}

/** "His Majesty's Inspectorate": the small word belongs to the name. */
function withMajesty(words: Word[], start: number): number {
  const crown = /^majest/.test(words[start]?.low ?? '') && /^h(?:is|er)$/.test(words[start - 1]?.low ?? '');
  return crown ? start - 1 : start;
}

/** "Children and Young People's Services (CYPS)": a service that the record gives an abbreviation of its own. */
function isAbbreviated(text: string, words: Word[], start: number, i: number, head: string): boolean {
  const w = words[i] as Word;
  if (head !== 'services' || i - start < 2 || /^inspecting$/.test(words[start]?.low ?? '')) return false;
  return abbreviationAfter(text, text.slice((words[start] as Word).from, w.to), w.to) !== null;
}

/** "Department for Levelling Up", "London Borough of X", "Office of the Y". */
function openedAt(words: Word[], i: number, head: string): [number, number] | null {
  const opens = new Set(
    head === 'department' || head === 'society' || head === 'institute' || head === 'association' || head === 'office'
      ? ['for', 'of']
      : ['of'],
  );
  const rules = rulesFor('university');
  const end = growRight(words, i, opens, rules);
  if (end === i) return null;
  const tail = words[i + 2];
  if (head === 'college' && tail?.low === 'the') return null;
  if (head === 'office' && /^terms?$/.test(words[i - 2]?.low ?? '')) return null;
  if (head === 'office' && !/^(?:for|of)$/.test(words[i + 1]?.low ?? '')) return null;
  const start = growLeft(words, i, rules);
  if (head === 'borough' && start === i) return null;
  return [withMajesty(words, start), end];
}

const ofSchools =
  /^(?:improvement|admissions?|census|organisation|transport|places?|effectiveness|meals?|uniforms?|crossing|funding|streets|games|age|population|readiness|nurses?|nursing|attendance|children|pupils?|holidays?|day|year|governors?|leaders?|roll|term|estate|food|budgets?)$/;

/** "NHS South Yorkshire": the words behind NHS up to a head, which finds itself. */
function nhsAt(words: Word[], i: number): [number, number] | null {
  let end = i;
  while (end < i + 4) {
    const next = words[end + 1];
    if (!next || !joined(next) || !next.capital || functionWords.has(next.low)) break;
    if (
      /^(?:long|plan|trusts?|foundation|digital|number|app|trust|staff|service|services|dentists?|dental|gp|continuing|providers?|partners|organisations?|bodies|health|commissioners?|ward|pathway|constitution|talking|executive|chief|director|manager|estate)$/.test(
        plain(next.low),
      )
    )
      return null;
    end += 1;
    if (bodyHeads.has(plain(next.low))) return null;
  }
  return end > i ? [i, end] : null;
}
