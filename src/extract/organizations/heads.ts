/** The nouns that end the name of a body, and the words that do not yet make one of them a name. */
export const bodyHeads = new Set(
  (
    'board panel committee sub-committee subcommittee commission partnership trust forum council group sub-group subgroup taskforce network alliance ' +
    'consortium federation association society institute foundation union agency authority inspectorate constabulary police hospital hospice university ' +
    'college academy school ombudsman ltd limited plc llp cic collaborative parliament assembly icb ccg surgery charity cooperative co-operative ' +
    'diocese executive team service services club centre foodbank bank water solicitors party practice cvs lep'
  ).split(' '),
);
/** Heads that begin a name: "Department for Education", "University of Barchester". */
export const openingHeads = new Set(
  'department ministry office university institute association society college federation diocese borough chamber friends inspectorate'.split(
    ' ',
  ),
);

const places = 'parish town city borough district county metropolitan unitary local neighbouring';
const sizes =
  'full special extraordinary annual new whole main other joint relevant appropriate national regional public private general';
const pupils =
  'primary secondary junior infant nursery special high grammar independent free upper lower middle state private faith village maintained local new virtual community church sunday summer boarding comprehensive first preparatory prep alternative';

const generic: Record<string, string> = {
  group:
    'working sub project task finish and steering review peer focus user age family client control political conservative labour liberal democrat democrats democratic green opposition administration independent independents reform interest support community parent member members ethnic minority small target ruling residents resident strategic tenant action study local scrutiny the party lib dem peoples',
  'sub-group': 'project working task and finish the performance_ board review',
  subgroup: 'project working task and finish',
  council: `${places} ${sizes} district and common`,
  school: pupils,
  academy: `${pupils} multi trust`,
  college: `${sizes} further education sixth form local`,
  university: sizes,
  hospital: `${sizes} acute district local cottage community`,
  hospice: "local children's childrens",
  trust:
    'academy multi-academy multi nhs foundation charitable acute hospital single land mental health community local wildlife',
  association: "housing local residents tenants community sports voluntary residents' tenants' trade and",
  agency:
    'fostering adoption employment independent letting lettings estate local executive care recruitment supply government',
  authority: `${places} planning highway highways licensing waste education housing health combined responsible fire competent regulatory contracting awarding host placing home lead relevant the delegated minerals and combined`,
  partnership: 'strategic local public private the and in wider_ limited liability key working',
  board: 'project the new notice management governing advisory programme_ steering main working council',
  committee:
    'select sub joint standing special parent main review the parliamentary grand council appropriate relevant same other new',
  commission: 'select the new',
  panel:
    'advisory select review interview the selection appointment working project expert independent equipment solar instrument control',
  forum: 'open public web local the',
  network: 'social support family the',
  union: 'trade credit european students',
  society: 'civil local building wider big',
  foundation: 'concrete',
  institute: 'the',
  charity: 'local national registered',
  police: 'local the neighbourhood_ military',
  executive: '*',
  federation: 'the russian school',
  alliance: 'the',
  surgery:
    "gp doctors local member members ward mp councillor councillors dental doctor's doctors' veterinary advice street plastic cosmetic major minor",
  parliament: 'uk european the',
  assembly: "the general citizens' citizens",
  limited: '',
  club: 'youth social breakfast after homework holiday lunch book local working sports football cricket golf the night members',
  centre: '*',
  bank: '*',
  party: '*',
  practice: '*',
  water: '*',
  solicitors: '*',
  team: '*',
  service: '*',
  services: '*',
};
const genericWords = new Map(Object.entries(generic).map(([head, words]) => [head, new Set(words.split(' '))]));

/** Teams and services are parts of the council; only these stand as bodies of their own. */
const bodiesOfService =
  /\b(?:fire and rescue|fire & rescue|fire|ambulance|probation|prosecution|police air|fire and rescue and|national health|mental health trust|careers|blood) services?$|\b(?:leadership|management|senior leadership) team$/;

/** Do the words in front of the head make it a name? `modifiers` in lower case. */
export function isNamed(head: string, modifiers: string[], name: string): boolean {
  if (head === 'team' || head === 'service' || head === 'services')
    return bodiesOfService.test(name) && modifiers.length > 1;
  if (head === 'centre')
    return (
      /\b(?:carers'?|law|rape crisis|women's|refugee|advice|welfare rights) centre$/.test(name) && modifiers.length > 1
    );
  if (head === 'water')
    return (
      modifiers.length > 1 &&
      !/^(?:surface|foul|waste|drinking|flood|storm|clean|hot|rain|river|public|main|ground|open|cold|grey)$/.test(
        modifiers.at(-1) ?? '',
      )
    );
  if (head === 'solicitors')
    return modifiers.length > 1 && !modifiers.some((m) => /^(?:senior|council|principal|locum|legal)$/.test(m));
  if (head === 'party')
    return (
      /\bworking party$/.test(name) &&
      modifiers.some((m) => !/^(?:working|the|joint|member|members|councillor|cross|cross-party)$/.test(m))
    );
  if (head === 'practice') return /\b(?:medical|group|dental|health) practice$/.test(name) && modifiers.length > 1;
  if (head === 'bank') return /\bfood bank$/.test(name) && modifiers.length > 1;
  if (head === 'executive') return /\b(?:health and safety|transport|passenger transport) executive$/.test(name);
  if (
    head === 'network' &&
    /\b(?:family|road|rail|railway|bus|cycle|cycling|highway|highways|heat|transport|drainage|sewer|walking|path|electricity)\b/.test(
      name,
    )
  )
    return false;
  const words = genericWords.get(head);
  const telling = modifiers.filter((m) => m !== 'and' && m !== '&' && m !== 'of' && m !== 'for' && m !== 'the');
  return telling.length > 0 && !telling.every((m) => words?.has(m));
}

/** What may follow a body's name so that it is a street, a building or a tax. */
export const notABody =
  /^(?:road|street|lane|avenue|close|drive|way|hill|park|estate|house|building|buildings|place|gardens|grove|court|centre|tax|chamber|chambers|offices?|green|fields?|farm|car|playing|square|terrace|row|crescent|walk|mews|bridge|cottages?|site|constitution|taxpayers?|housing|homes)$/;

/** Words with a capital that are no part of a body's name. */
export const neverInName = new Set(
  (
    'linked inspecting date refreshed revised proposed updated existing emerging councillor councillors cllr cllrs mr mrs ms miss dr sir dame chair chairs chairman chairwoman chairperson vice-chair vice-chairman member members leader leaders ' +
    'director directors manager managers head minute minutes item items appendix resolved agreed recommended resolution draft former previous monthly quarterly weekly ' +
    'monday tuesday wednesday thursday friday saturday sunday present apologies also presentation report reports update updates nomination nominations question questions'
  ).split(' '),
);
