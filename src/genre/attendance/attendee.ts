import { isBody } from '../../language/body.ts';
import type { RosterEntry } from '../../language/entry.ts';
import { policeRank } from '../../language/honorific.ts';
import { namesPost, oftenInTitles } from '../../language/lexicon.ts';
import { initialsOf } from '../../language/namekey.ts';
import type { Capacity } from '../../model/enums.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { Group } from './groups.ts';
import { readNotes } from './notes.ts';
import { capacityOf, chairBehind, chairOf, seatOf } from './standing.ts';

const guests =
  /^(?:(?:also )?in attendance )?\(?(?:guests?|visitors?|invited guests?|external|partners?|partner organi[sz]ations?)(?: ?\/ ?\w+)?(?: present| in attendance)?\)?$/i;

/** Of which kind a governor is: "Parent", "Co-opted Governor", "LA". */
const governorKind =
  /^(?:[Cc]o-?opted|(?:[Pp]arent|[Ss]taff|[Ll]ocal [Aa]uthority|[Ff]oundation|[Cc]ommunity|[Pp]artnership|[Aa]ssociate|[Tt]rust)|[A-Z]{2,5})(?: [Gg]overnor| [Mm]ember)?$/;

/** Words with capitals of which none tells of work or of a subject: the name of a place or a firm, "Borset", "Elm Quays". */
const isProper = (text: string) =>
  /^\p{Lu}\p{Ll}{2,}(?:[ -](?:\p{Lu}\p{Ll}{2,}|&|and)){0,2}(?: \p{Lu}{3,6})?$/u.test(text) &&
  !governorKind.test(text) &&
  text.split(/[ -]/).every((word) => !isTopical(word.toLowerCase()));
const isTopical = (word: string) =>
  oftenInTitles(word) || /(?:er|or|ist|ing|ee|ian|ics|men|man)s?$|^secretariat$/.test(word);

/** "Asset Manager (AMgr)": the letters of the post, in a bracket of their own. */
const shortensPost = (note: string, post: string | null) =>
  post !== null &&
  /^\p{Lu}\p{Ll}*(?:\p{Lu}\p{Ll}*){1,4}$/u.test(note) &&
  initialsOf(post).startsWith(note.replace(/\P{Lu}/gu, ''));

/** What an entry of a list says of its person, and of whoever its brackets say came instead. */
export function attendees(
  entry: RosterEntry,
  group: Group,
  /** Of the meeting, where it is known. */
  body: string | null,
  lines: [number, number],
): AttendanceFact[] {
  const told = entry.notes.filter((note) => !shortensPost(note, entry.role));
  const notes = readNotes(told, entry.name, group.status === 'APOLOGIES');
  const councillor = entry.honorific === 'Councillor' || entry.honorific === 'Alderman';
  let role = (entry.role ?? notes.role)?.replace(/,? (?:un)?excused$/i, '') ?? null; // "Jo Ash, Treasurer - Excused"
  // "Partnership Committee:" over the members of the Borset Partnership Committee
  const here = group.body && body?.toLowerCase().endsWith(group.body.toLowerCase()) ? null : group.body;
  // "Vale Stone Ltd: Jo Ash (Planning)"
  const noted = here && !isBody(notes.organization ?? '') ? here : notes.organization;
  const belongs = entry.organization ?? noted ?? here ?? null;
  const kind = belongs && governorKind.test(belongs) && /\p{Ll}/u.test(belongs);
  if (kind) role ??= belongs; // "Jo Ash (Parent)"
  let organization = kind ? null : belongs;
  const guest = guests.test(group.label) && role && !namesPost(role);
  const [from = '', ...posts] = role?.split(', ') ?? [];
  if (role && guest && !organization)
    [role, organization] = [null, role]; // "Guest: Jo Ash, Borset Library Service"
  else if (!organization && !councillor && isProper(from)) [role, organization] = [posts.join(', ') || null, from]; // "Jo Ash - Borset (Secretary)"
  const executive =
    councillor &&
    /^(?:the )?(?:cabinet|executive)(?: board| committee)?$/i.test(body ?? '') &&
    group.status !== 'IN_ATTENDANCE';
  if (executive && role === null && organization !== null && !isBody(organization))
    [role, organization] = [organization, null]; // "(Adults and Health)" is a portfolio
  let capacity: Capacity | null = notes.capacity;
  const ownChair =
    !organization ||
    (councillor &&
      group.status !== 'IN_ATTENDANCE' &&
      (isProper(organization) || /\b(?:council|ward|division)$/i.test(organization))); // "Cllr Ash, Chair, Borset Council", "(Chairman, Vale East)"
  // "Chair, Co-opted", "Vice Chair (LA)", "Parent/Chair"
  const [seat, ...more] = (role ?? '')
    .split(/[,()/]/)
    .map((part) => part.trim())
    .filter((part) => part && !governorKind.test(part) && !/^councillor$/i.test(part));
  // "Cadeirydd/Chair" is one
  const single = more.every((part) => chairOf(part) && chairOf(part) === chairOf(seat ?? ''));
  const chair = ownChair && seat && single ? chairOf(seat, `${body ?? ''} ${group.label}`) : null;
  if (chair) {
    capacity ??= chair;
    role = chairOf(seat as string) ? null : role;
  }
  const behind = capacity || organization ? null : chairBehind(role ?? '');
  if (behind) ({ capacity, role } = behind);
  const elsewhere = organization !== null && group.status === 'IN_ATTENDANCE'; // "Jo Ash, Board Member, Borset Trust" is a guest
  const seated = role && !elsewhere ? seatOf(role) : undefined;
  if (seated !== undefined) [capacity, role] = [capacity ?? seated, null];
  const place = /^(\w+) councillor$/i.exec(role ?? '')?.[1]; // "| Parish Councillor | J. Ash |" at the parish council's own meeting
  if (place && new RegExp(`\\b${place} council$`, 'i').test(body ?? '')) role = null;
  if (executive && role !== null) capacity ??= 'CABINET_MEMBER';
  const rank = policeRank(entry.honorific) ?? policeRank(role);
  // "Present: Cllr Ash, PCSO Birch": no member, and the record does not say more
  capacity ??= capacityOf({ role, organization, councillor, body }, rank ? { ...group, capacity: null } : group);
  if ((notes.guest || (rank && !organization)) && capacity === 'MEMBER') capacity = null;
  role ??= rank;
  const { name } = entry;
  if (name && /\.C\.$/.test(name) && isBody(name)) return []; // "Borset D.C." over those who came from it
  if (!name && !role) return []; // "The Chair welcomed": whoever that is, is listed
  const honorific = entry.honorific ?? (/^councillor(?=$|\/)/i.test(entry.role ?? '') ? 'Councillor' : null); // "Jo Ash, Councillor/Chair"
  const fact: AttendanceFact = { name, honorific, status: group.status, capacity, role, organization, lines };
  if (notes.capacity === 'OBSERVER' && fact.status === 'PRESENT') fact.status = 'IN_ATTENDANCE'; // among those present, and no member
  if (notes.substituteFor) fact.substituteFor = notes.substituteFor;
  if (fact.capacity === 'CHAIR' && (notes.presiding || /^(?:in the chair|chaired by|presiding)$/i.test(group.label)))
    fact.presiding = true;
  if (notes.formerly) fact.formerly = notes.formerly;
  if (notes.attended) fact.attended = notes.attended;
  if (!notes.substitute || (group.status !== 'APOLOGIES' && group.status !== 'PRESENT')) return [fact];
  if (fact.status === 'PRESENT')
    Object.assign(fact, {
      status: 'APOLOGIES',
      capacity: notes.capacity ?? (group.capacity === 'SUBSTITUTE' ? 'MEMBER' : group.capacity),
    });
  const stead: AttendanceFact = {
    ...notes.substitute,
    status: 'PRESENT',
    capacity: 'SUBSTITUTE',
    role: notes.substitute.role ?? null,
    organization: null,
    lines,
  };
  const instead = notes.substituted ?? name;
  if (instead) stead.substituteFor = instead;
  return [fact, stead];
}
