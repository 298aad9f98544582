import type { ResolutionAction } from '../../model/enums.ts';

/** Verbs that carry a limb, by what they do. Each must stand as a verb: "note", "be noted", not "the noted report". */
const verbs: [ResolutionAction, string][] = [
  [
    'APPROVED',
    'approv(?:e|es|ed|al be given)|adopt(?:s|ed)?|ratif(?:y|ies|ied)|grant(?:s|ed)?|confirm(?:s|ed)?|sign(?:ed)? (?:by|as)|authoris(?:e|es|ed)|sanction(?:s|ed)?|permitted',
  ],
  ['NOTED', 'not(?:e|es|ed)|receiv(?:e|es|ed)|acknowledg(?:e|es|ed)|welcom(?:e|es|ed)|taken? as read'],
  ['AGREED', 'agree(?:s|d)?|accept(?:s|ed)?|endors(?:e|es|ed)|support(?:s|ed)?|concur(?:s|red)?'],
  [
    'REQUESTED',
    'request(?:s|ed)?|ask(?:s|ed)?|invit(?:e|es|ed)|instruct(?:s|ed)?|seek(?:s)?|provid(?:e|es|ed)|circulat(?:e|es|ed)|shar(?:e|es|ed)|notif(?:y|ies|ied)|submit(?:s|ted)?|investigat(?:e|es|ed)|bring(?:s)?|brought|assessed|supplied|written to|reported back|presented to',
  ],
  ['RECOMMENDED', 'recommend(?:s|ed)?|commend(?:s|ed)?|propos(?:e|es|ed)'],
  ['REFERRED', 'refer(?:s|red)?|forward(?:s|ed)?|escalat(?:e|es|ed)|remit(?:s|ted)?|passed to|called in'],
  [
    'APPOINTED',
    'appoint(?:s|ed)?|re-?appoint(?:s|ed)?|elect(?:s|ed)|re-elected|nominat(?:e|es|ed)|co-?opt(?:s|ed)?|establish(?:es|ed)?',
  ],
  ['DEFERRED', 'defer(?:s|red)?|adjourn(?:s|ed)?|postpone(?:s|d)?|withdrawn|held over'],
  [
    'REJECTED',
    'reject(?:s|ed)?|refus(?:e|es|ed)|declin(?:e|es|ed)|not (?:be )?(?:approved|agreed|supported|adopted)|dismissed|lost',
  ],
  ['DELEGATED', 'delegat(?:e|es|ed)|empower(?:s|ed)?|authority (?:be|is) (?:given|granted|delegated)'],
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
  /(?:^|\s)(?:the|a|an|its|their|this|these|those|any|all|of|as|was|were|had been|have been|has been|previously|already|recently|newly|which|when|in|from|for|with|those|being|not yet|until|once|if|such|more|further|own|our)\s$/i;
const bareNoun =
  /^(?:request|requests|support|supports|share|shares|note|notes|grant|grants|refuse|ask|sign|permit|remit|thanks|appreciation|best wishes|propose|seek|forward|invite|process|nominate)$/i;

/** What a limb does, in the order of the closed list; `OTHER` when no verb of the genre carries it. */
export function actionsOf(text: string, lead = ''): ResolutionAction[] {
  const found = new Set<ResolutionAction>();
  const main = mainClause(text);
  for (const [action, pattern] of patterns) {
    for (const match of main.matchAll(pattern)) {
      const before = main.slice(Math.max(0, match.index - 24), match.index);
      if (describing.test(before) && !/(?:^|\s)(?:appreciation|best wishes|thanks)$/i.test(match[0])) continue;
      if (bareNoun.test(match[0]) && action !== 'THANKED' && !isVerbPlace(before)) continue;
      found.add(action);
      break;
    }
  }
  if (found.has('REJECTED') && /\bnot (?:be )?(?:approved|agreed|supported|adopted)\b/i.test(main)) {
    found.delete('APPROVED');
    found.delete('AGREED');
  }
  if (found.size === 0)
    for (const [action, pattern] of patterns)
      if (lead.search(pattern) >= 0 && /NOTED|RECOMMENDED|AGREED|REFERRED|DEFERRED/.test(action)) found.add(action);
  return found.size > 0 ? patterns.map(([action]) => action).filter((action) => found.has(action)) : ['OTHER'];
}

/** "That the Board support the bid", "to note the report", "note", "and share" are verbs; "the support of partners" is not. */
const isVerbPlace = (before: string) =>
  /^$|\b(?:that|to|and|or|be|is|are|members|committee|commission|board|panel|cabinet|council|forum|group|executive|also|it|they|should|would|will|shall|must)\s$|[(;,:-]\s?$/i.test(
    before,
  );

/** What follows "including", "following" or a relative clause tells more, it does not act. */
function mainClause(text: string): string {
  const cut = text.search(
    /\b(?:which|following (?:the|a|an|on)|as (?:set out|outlined|detailed|part|previously|requested|recommended)|referenced in|that (?:was|were|had|have|has))\b/i,
  );
  return cut > 12 ? text.slice(0, cut) : text;
}
