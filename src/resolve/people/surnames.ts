import { stems } from '../wording/fold.ts';

/**
 * The commonest surnames of the United Kingdom (general knowledge from published name counts). Two councillors of one council
 * who share such a name are no surprise; two who share a name that is not here mostly are one person, or one family.
 */
const common = new Set(
  `smith jones williams taylor brown davies evans wilson thomas johnson roberts robinson thompson wright walker white edwards
  hughes green hall lewis harris clarke patel jackson wood turner martin cooper hill ward morris moore clark lee king baker
  harrison morgan allen james scott phillips watson davis parker price bennett young griffiths mitchell kelly cook carter
  richardson bailey collins bell shaw murphy miller cox richards khan marshall anderson simpson ellis adams singh begum
  wilkinson foster chapman powell webb rogers gray mason ali hunt hussain campbell matthews owen palmer holmes mills barnes
  knight lloyd butler russell barker fisher stevens jenkins murray dixon harvey graham pearson ahmed fletcher walsh kaur
  gibson howard andrews stewart elliott reynolds saunders payne fox ford pearce day brooks west lawrence cole atkinson
  bradley spencer gill dawson watts burton o'brien rose wallace ross francis hart henderson reid woods hudson robertson
  barrett holland newman carr may ryan kennedy hamilton stephens hayes armstrong berry harding coleman perry grant
  cunningham fraser macdonald macleod duncan paterson ferguson hunter douglas sutherland mcdonald gordon burns rees freeman
  oliver gregory hawkins nicholson bishop brookes sharp read norman bates porter webster woodward arnold parsons osborne harper bird
  warren french nash marsh lane long wells cross page short bull bond stone field sullivan doyle o'connor lynch mcdonagh
  akhtar mahmood iqbal malik shah rahman chowdhury miah uddin islam hassan mohammed mohamed abdi sharma kumar das choudhury
  crawford boyd black cameron craig simmons nelson burke banks moss sutton booth bacon howe higgins goodwin pope gardner
  nicholls dean lamb steele pritchard jarvis barton chambers hope tucker bentley thornton woodhouse bryant parry dunn
  ball hancock middleton power curtis peters byrne weston mccarthy conway pugh potter lowe walters preston wheeler briggs`
    .split(/\s+/)
    .map((name) => name.replace(/[^a-z]/g, '')),
);

export function isCommonSurname(key: string): boolean {
  return common.has(key);
}

/** Forenames so usual that a forename and a usual surname together still name many people. */
const usualForenames = new Set(
  stems(
    `john david michael paul peter andrew robert james mark stephen steven richard alan ian christopher simon william
    anthony kevin brian martin philip thomas keith george graham gary colin daniel matthew susan margaret sarah christine
    elizabeth karen helen jane linda julie mary patricia anne ann jacqueline claire emma lisa nicola laura rachel janet
    carol barbara jean alison deborah amanda lucy mohammed muhammad ali`,
  ),
);

export function isUsualForename(forename: string): boolean {
  return usualForenames.has(stems(forename)[0] ?? '');
}
