import type { Word } from './words.ts';

/** Printed forms of address and the one form that facts carry; a plural opens a list of names. */
export const honorifics: Readonly<Record<string, string>> = {
  councillor: 'Councillor',
  councillors: 'Councillor',
  cllr: 'Councillor',
  cllrs: 'Councillor',
  councilor: 'Councillor',
  councilors: 'Councillor',
  clr: 'Councillor',
  clrs: 'Councillor',
  coun: 'Councillor',
  cyng: 'Councillor',
  cynghorydd: 'Councillor',
  cynghorwyr: 'Councillor',
  mr: 'Mr',
  messrs: 'Mr',
  mrs: 'Mrs',
  ms: 'Ms',
  miss: 'Miss',
  misses: 'Miss',
  mx: 'Mx',
  dr: 'Dr',
  drs: 'Dr',
  doctor: 'Dr',
  professor: 'Professor',
  prof: 'Professor',
  sir: 'Sir',
  dame: 'Dame',
  lord: 'Lord',
  lady: 'Lady',
  baroness: 'Baroness',
  baron: 'Baron',
  rev: 'Reverend',
  revd: 'Reverend',
  reverend: 'Reverend',
  canon: 'Canon',
  prebendary: 'Prebendary',
  fr: 'Father',
  imam: 'Imam',
  rabbi: 'Rabbi',
  judge: 'Judge',
  hhj: 'Judge',
  major: 'Major',
  lt: 'Lieutenant',
  colonel: 'Colonel',
  col: 'Colonel',
  captain: 'Captain',
  capt: 'Captain',
  brigadier: 'Brigadier',
  commodore: 'Commodore',
  admiral: 'Admiral',
  bishop: 'Bishop',
  father: 'Father',
  sister: 'Sister',
  pc: 'PC',
  pcso: 'PCSO',
  sgt: 'Sgt',
  insp: 'Insp',
  supt: 'Supt',
  dc: 'DC',
  ds: 'DS',
  di: 'DI',
  dci: 'DCI',
  alderman: 'Alderman',
  aldermen: 'Alderman',
  ald: 'Alderman',
  bailie: 'Bailie',
  bailies: 'Bailie',
  alderwoman: 'Alderwoman',
}; // prettier-ignore
export const plurals = new Set([
  'councillors',
  'cllrs',
  'councilors',
  'clrs',
  'messrs',
  'drs',
  'aldermen',
  'misses',
  'bailies',
  'cynghorwyr',
]);
export const styleWords = new Set([
  'the',
  'rt',
  'very',
  'right',
  'most',
  'hon',
  'honorary',
  'honourable',
  'worshipful',
  'venerable',
  'emeritus',
  'his',
  'her',
  'honour',
]);
/** Ranks of two words before a name. */
export const doubleRanks: Readonly<Record<string, string>> = {
  'wing commander': 'Wing Commander',
  'squadron leader': 'Squadron Leader',
  'group captain': 'Group Captain',
  'flight lieutenant': 'Flight Lieutenant',
  'air commodore': 'Air Commodore',
  'rear admiral': 'Admiral',
  'vice admiral': 'Admiral',
  'major general': 'General',
  'lt col': 'Colonel',
  'lieutenant colonel': 'Colonel',
  'lt cdr': 'Commander',
  'lieutenant commander': 'Commander',
};
/** "Sir Gâr" is a county: behind "Sir" no names. */
export const welshCounties = new Set(
  'gâr gaerfyrddin benfro fôn ddinbych fynwy fflint drefaldwyn faesyfed frycheiniog gaernarfon feirionnydd'.split(' '),
);

/** After "Lord" or "Lady" these make an office: "Lord Mayor". */
export const officeAfterTitle = new Set([
  'mayor',
  'mayoress',
  'lieutenant',
  'chancellor',
  'bishop',
  'chief',
  'provost',
  'justice',
  'commander',
  'companion',
]);
/** "County Councillor Ash", "District Cllrs Ash and Birch". */
export const wardWords = new Set([
  'county',
  'cty',
  'district',
  'borough',
  'town',
  'parish',
  'city',
  'ward',
  'community',
]);

/** "DI Ash" has a rank, "Di Ash" a forename. */
export const isHonorific = (word: Word | undefined): boolean =>
  word?.cap === true && word.lower in honorifics && (word.lower !== 'di' || word.allCaps);

/** Ranks of the police that stand before a name: the post as well as the form of address. */
export const policeRank = (honorific: string | null): string | null =>
  honorific && /^(?:PC|PCSO|Sgt|Insp|Supt|DC|DS|DI|DCI)$/.test(honorific) ? honorific : null;
