import type { ResolutionAction } from '../../model/enums.ts';
import { matchesOf } from '../../model/matches.ts';

/** Verbs that carry a limb, by what they do. Each must stand as a verb: "note", "be noted", not "the noted report". */
const verbs: [ResolutionAction, string][] = [
  [
    'APPROVED',
    'approv(?:e|es|ed|al be given)|adopt(?:s|ed)?|ratif(?:y|ies|ied)|grant(?:s|ed)?|confirm(?:s|ed)?|signed|sanction(?:s|ed)?|permitted',
  ],
  ['NOTED', 'not(?:e|es|ed)|receiv(?:e|es|ed)|acknowledg(?:e|es|ed)|welcom(?:e|es|ed)|taken? as read'],
  ['AGREED', 'agree(?:s|d)?|accept(?:s|ed)?|endors(?:e|es|ed)|support(?:s|ed)?|concur(?:s|red)?'],
  [
    'REQUESTED',
    'request(?:s|ed)?|ask(?:s|ed)?|invit(?:e|es|ed)|instruct(?:s|ed)?|seek(?:s)?|provid(?:e|es|ed)|circulat(?:e|es|ed)|shar(?:e|es|ed)|notif(?:y|ies|ied)|submit(?:s|ted)?|investigat(?:e|es|ed)|bring(?:s)?|brought|assessed|supplied|writes?|written to|report(?:s|ed)? (?:back )?to|be reported|report be made|presented to|sends?|be sent|obtains?',
  ],
  ['RECOMMENDED', 'recommend(?:s|ed)?|commend(?:s|ed)?'],
  [
    'REFERRED',
    'refer(?:s|red)?|forward(?:s|ed)?|escalat(?:e|es|ed)|submitted to (?:the )?(?:Cabinet|Council|Full Council|Executive)|remit(?:s|ted)?|passed to|called in',
  ],
  [
    'APPOINTED',
    'appoint(?:s|ed)?|re-?appoint(?:s|ed)?|elect(?:s|ed)|to elect|re-elected|nominat(?:e|es|ed)|co-?opt(?:s|ed)?|establish(?:es|ed)?',
  ],
  ['DEFERRED', 'defer(?:s|red)?|adjourn(?:s|ed)?|postpone(?:s|d)?|withdrawn|held over'],
  [
    'REJECTED',
    'reject(?:s|ed)?|refus(?:e|es|ed)|declin(?:e|es|ed)|not (?:be )?(?:approved?|agreed?|support(?:ed)?|adopt(?:ed)?)|dismissed|lost',
  ],
  [
    'DELEGATED',
    'delegat(?:e|es|ed)|given (?:delegated )?(?:authority|powers)|authoris(?:e|es|ed)|empowered|authority (?:be|is) (?:given|granted|delegated)',
  ],
  [
    'SCHEDULED',
    'take place|takes place|schedul(?:e|es|ed)|arrang(?:e|es|ed)|be held|is held|convened?|set up|added to the (?:[\\w-]+ ){0,5}(?:programme|plan|agenda)|included (?:on|in) the (?:[\\w-]+ ){0,5}(?:programme|plan|agenda)',
  ],
  ['THANKED', 'thank(?:s|ed)?|congratulat(?:e|es|ed)|best wishes|appreciation|thanks'],
];
const patterns = verbs.map(
  ([action, words]) => [action, new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'gi')] as const,
);

/** Words in front of a participle that make it describe a thing: "the approved plan", "as agreed at". */
const describing =
  /(?:^|\s)(?:the|a|an|its|their|this|these|those|any|all|of|as|was|were|had been|have been|has been|having been|previously|already|recently|newly|which|when|in|from|for|with|being|not yet|to be|until|once|if|such|more|further|own|our)\s$/i;
const noun =
  /^(?:requests?|supports?|shares?|notes?|grants?|refuse|ask|sign|permit|remit|thanks|appreciation|best wishes|seek|forward|invite|nominate|brings?|adjourn)$/i;
/** "That the Board support the bid", "to note the report", "note", "and share" are verbs; "the support of partners" is not. */
const verbPlace =
  /^$|\b(?:that|to|and|or|be|is|are|members|committee|commission|board|panel|cabinet|council|forum|group|executive|also|it|they|should|would|will|shall|must)\s$|[(;,:-]\s?$/i;
const object = /^\s(?:the|a|an|its|their|that|to|with|members|any|all|relevant|further|and)\b/i;
/** What may stand before a participle that acts: "be noted", "Members welcomed", "and agreed". */
const participlePlace =
  /^$|\b(?:be|is|are|been|not|also|hereby|unanimously|duly|formally|and|or|members|it|they|(?!That )\p{Lu}[\p{L}-]+|committee|commission|board|panel|cabinet|council|forum)\s$|[(;,:-]\s?$/u;
const participle = /(?:ed|given|brought|withdrawn)$/i;

/** A sentence of which the thing is the subject, up to what was done to it. */
const passive =
  /^(?!that\b|to\b)[^.;:]{2,200}? (?:was|were) (?:(?:then|duly|all|both|also|unanimously|therefore|formally|subsequently|received and|considered and) )*(\p{Ll}[\p{L}-]+)/iu;

/** "acceptance of the minutes", "Election of Chair: Cllr Ash": what the decision does as a noun at its head. */
const nouns: readonly (readonly [ResolutionAction, RegExp])[] = [
  [
    'APPOINTED',
    /^(?:(?:[Vv]ice|[Dd]eputy)[ -])?(?:[Cc]hair\p{L}*|[Ss]ecretary|[Tt]reasurer|[Mm]ayor)\s?[:–-] \p{Lu}|\b(?:as|position of)(?: the| our)? (?:\p{L}+[ -]){0,2}(?:[Cc]hair|[Mm]ayor|[Tt]reasurer|[Ss]ecretary|[Rr]epresentative|[Aa]uditor)/u,
  ],
  ['APPOINTED', /^(?:to )?(?:consider )?(?:the )?(?:re-?)?(?:election|appointment|co-?option|nomination)\b/i],
  ['APPROVED', /^(?:to )?(?:consider )?(?:the )?(?:approval|adoption|ratification|confirmation)\b/i],
  ['AGREED', /^(?:the )?acceptance\b/i],
];

const seated = /^(?!that\b|to\b).*\b(?:was|were) (?:\p{L}+ ){0,4}?(?:re-?)?(?:elected|appointed|co-?opted)\b/iu;

/** What a limb does, in the order of the closed list; `OTHER` when no verb of the genre carries it. */
export function actionsOf(text: string, lead = ''): ResolutionAction[] {
  const found = new Set<ResolutionAction>();
  const main = mainClause(text);
  for (const [action, pattern] of patterns) {
    if (matchesOf(pattern, main).some((match) => acts(main, match.index, match[0]))) found.add(action);
  }
  if (/\bnot (?:be )?(?:approved?|agreed?|support(?:ed)?|adopt(?:ed)?|accept(?:ed)?)\b/i.test(main)) {
    found.delete('APPROVED');
    found.delete('AGREED');
  }
  // "That the report, which told ..., be noted"
  const end = text.slice(-48);
  if (found.size === 0 && main.length < text.length) {
    for (const [action, pattern] of patterns) {
      if (matchesOf(pattern, end).some((match) => /(?<!to )\bbe (?:\w+ )?$/.test(end.slice(0, match.index))))
        found.add(action);
    }
  }
  // "..., and she was duly elected"
  if (seated.test(main)) found.add('APPOINTED');
  // "The accounts for payment were approved."
  const told = found.size === 0 ? (passive.exec(main) ?? passive.exec(text))?.[1] : undefined;
  for (const [action, pattern] of told ? patterns : []) if (told?.search(pattern) === 0) found.add(action);
  if (found.size === 0) {
    for (const [action, pattern] of patterns)
      if (/NOTED|RECOMMENDED|AGREED|REFERRED|DEFERRED/.test(action) && lead.search(pattern) >= 0) found.add(action);
  }
  if (found.size === 0) for (const [action, noun] of nouns) if (noun.test(text)) found.add(action);
  return found.size > 0 ? patterns.map(([action]) => action).filter((action) => found.has(action)) : ['OTHER'];
}

function acts(main: string, at: number, verb: string): boolean {
  const before = main.slice(Math.max(0, at - 40), at);
  const behind = main.slice(at + verb.length, at + verb.length + 24);
  if (/^(?:best wishes|thanks|appreciation)$/i.test(verb)) return true;
  if (describing.test(before)) return false;
  if (/^elect|^establish/i.test(verb) && /^\s(?:members?|networks?)\b/i.test(behind)) return false;
  if (noun.test(verb)) return verbPlace.test(before) || object.test(behind);
  if (participle.test(verb) && !verb.includes(' ')) return participlePlace.test(before);
  return true;
}

/**
 * What follows "including", "following" or a relative clause tells more, it does not act; and what somebody is asked or
 * empowered to do is theirs to do.
 */
function mainClause(text: string): string {
  const cut = text.search(
    /\b(?:which|following (?:the|a|an|on)|as (?:set out|outlined|detailed|part|previously|requested|recommended)|date to be confirmed|that (?:was|were|had|have|has))\b/i,
  );
  const clause = cut > 12 ? text.slice(0, cut) : text;
  const theirs =
    /\b(?:adjourned|authorised|asked|requested|invited|instructed|empowered|recommended|(?:given|granted) (?:delegated )?authority|delegated authority|delegated) to\b(?! the\b)/i.exec(
      clause,
    );
  return theirs ? clause.slice(0, theirs.index + theirs[0].length) : clause;
}
