import type { Construct, Row, View } from '../construct.ts';
import { decision } from './entry.ts';
import { bare, person, printsLead, setsScene, sits, toldAt } from './terms.ts';

const office =
  '(?:as |to the |on ?to (?:the )?|to (?:be |the (?:post|office|position|role) of |serve (?:as|on) |act as |represent )?|to (?=represent)|to (?=\\p{Lu})|the |a |an |for )*(?:[\\p{Ll}’-]{3,12} ){0,2}?(?:\\p{Lu}[\\p{L}’-]+ ){0,3}?(?:(?:[Cc]o-)?[Cc]hair\\p{L}*|CHAIR\\p{L}*|[Vv]ice|VICE|[Dd]eputy|[Dd]epute|[Mm]ayor|[Ll]eader|[Pp]resident|[Cc]onvener|[Pp]rovost|[Ss]ecretary|[Tt]reasurer|represent|[Rr]epresentatives?|[Ss]ubstitutes?|[Tt]rustees?|[Cc]ouncil(?:l?ors?)?|[Mm]embers?|[Aa]uditor|[Ss]ub|[Cc]ommittee|[Pp]anel|[Gg]overnors?|[Ll]ead|[Cc]hampion|[Gg]roup)\\b';
const chosen =
  '(?:re-?)?(?:elected|appointed)|RE-?ELECTED|ELECTED|APPOINTED|CO-OPTED|co-?opted|to have been (?:duly )?(?:elected|appointed)|(?:confirmed|agreed)(?= as )';
/** "proposed by Cllr Elm, seconded by Cllr Oak and", "duly proposed and seconded and on being put to the vote was" */
const put = `(?:duly )?(?:proposed|nominated)(?: and proposed)?(?: (?:for|as) [\\p{L} -]{3,40}?)?(?: by ${person})?,? (?:and )?[Ss]econded(?: (?:by )?${person})?,? (?:and |with )?`;
const pattern = new RegExp(
  `(?:(?<!\\bby (?:\\p{Lu}[\\p{L}.]* ){0,2})(?!Chair|Vice)${person}(?:(?:, | and |, and | & )${person}){0,8}|[Tt]he following(?: [\\p{L}-]+){0,6}?|[Tt]hese(?: [\\p{L}\\d-]+){1,4}?)(?: \\([^()]{5,80}\\)|,(?= (?:proposed|nominated) by))?(?: [–-])? (?:(?:(?:was|had|accepted) \\p{Ll}[^.,;]{3,60}? and )?(?:was|were) (?:(?:nominated|proposed) and |${put}(?:on being put to the vote,? )?(?:was )?)?|${put}|(?=(?:duly |unanimously )?(?:${chosen})(?:\\.?$|,? ))|(?=(?:duly|unanimously) ))(?:then |duly |unanimously |therefore |declared |formally |subsequently |also |both |again )*(?:${chosen}|nominated|(?:proposed|nominated) and agreed|(?<=[Ss]econded .{2,80})(?:passed|carried|agreed|accepted|all agreed|all in favou?r))\\b(?: unanimously| without contest| unopposed| with a unanimous vote)?(?: (?<office>${office})|(?= ?[.:]?$| for (?:the|an?|one|two|three|four) (?:\\p{Ll}+ )?(?:years?|terms?)\\b| to (?:visit|inspect|attend|meet|review|check|look|undertake|carry out)\\b| and (?:signed|took|made) |,? (?:proposed|nominated) ))`,
  'u',
);

/** "There being no other nominations, he was duly elected": who, the words before it say */
const then =
  /(?:^|[,;] |\band |\bso |\bnominations? )(?:he|she|they|all(?: (?:two|three|four|five|six|\d+))?|both|each)(?: of (?:them|whom))? (?:was|were) (?:then |duly |all |therefore |declared |unanimously )*(?:re-?)?(?:elected|appointed|co-?opted)\b/i;
const stood = /\b(?:nominat|propos|second|candidate|vacanc|places|unopposed|applicant|number)/i;

/** "Secretary: Jo Ash re-elected" has the look of a heading. */
function officer(view: View, at: number): Row | null {
  const row = view.rows[at];
  return row?.kind === 'heading' &&
    sits(view) &&
    !printsLead(view, at) &&
    /^[\p{Lu}][\p{L} -]{3,30}?\s?[:–-] /u.test(row.text)
    ? row
    : null;
}

/** "Cllr Ash to represent the Council on the Harbour Trust", under a heading of representatives */
const represents = new RegExp(
  `^${person}(?:(?:, | and | & )${person}){0,4} to (?:represent the |(?:be|act as|continue as) (?:the |our )?(?:\\p{Lu}?\\p{Ll}+(?:['’]s)? ){0,3}(?:representative|trustee|delegate|champion))`,
  'u',
);
const ofSeats = /\boutside bodies\b|\brepresentati(?:ves?|on)\b|\bappoint\p{L}*\b/iu;
const nominates = /\b(?:proposed|moved|nominated) that \p{Lu}/u;

/** "Cllr Ash was elected Chairman for the year." */
export const elected: Construct<'decisions'> = {
  name: 'decisions/elected',
  layer: 'decisions',
  says: 'An election or appointment told as a sentence.',
  reads: [
    {
      text: 'Ann Ash was proposed, seconded and elected as Vice Chair.',
      gives: [{ text: 'Ann Ash was proposed, seconded and elected as Vice Chair.' }],
    },
    {
      text: 'Councillor Ash was elected Chair for the municipal year.',
      gives: [{ text: 'Councillor Ash was elected Chair for the municipal year.' }],
    },
    {
      text: 'There being one nomination, Jane Roe was duly co-opted to the Council.',
      gives: [{ text: 'Jane Roe was duly co-opted to the Council.' }],
    },
    {
      text: 'Mr Elm was proposed and agreed to represent the group at the district.',
      gives: [{ text: 'Mr Elm was proposed and agreed to represent the group at the district.' }],
    },
    {
      text: 'HP and NL were elected co-chairs of the group.',
      gives: [{ text: 'HP and NL were elected co-chairs of the group.' }],
    },
    {
      text: 'These 9 people were therefore duly elected as members of the group.',
      gives: [{ text: 'These 9 people were therefore duly elected as members of the group.' }],
    },
    {
      text: 'Ann Ash was proposed as Chairperson by Rod Elm, seconded by Bo Oak, and duly elected',
      gives: [{ movedBy: 'Rod Elm', secondedBy: 'Bo Oak' }],
    },
    {
      text: 'Mrs Ash was elected as Chairman of the group.',
      gives: [{ text: 'Mrs Ash was elected as Chairman of the group.' }],
    },
    {
      text: 'Ann Ash (proposed Bo Elm, seconded Cy Oak) was unanimously elected Chair.',
      gives: [{ text: 'Ann Ash (proposed Bo Elm, seconded Cy Oak) was unanimously elected Chair.' }],
    },
    {
      text: 'Cllr Ash was proposed by Cllr Elm, seconded by Cllr Oak and duly elected.',
      gives: [{ text: 'Cllr Ash was proposed by Cllr Elm, seconded by Cllr Oak and duly elected.', movedBy: 'Elm' }],
    },
    {
      text: 'Ann Ash was duly proposed and seconded and on being put to the vote was duly elected to the Parish Council.',
      gives: [
        {
          text: 'Ann Ash was duly proposed and seconded and on being put to the vote was duly elected to the Parish Council.',
        },
      ],
    },
    {
      text: 'Ann Ash – proposed by Bo Elm seconded by Cy Oak and unanimously appointed.',
      gives: [{ movedBy: 'Bo Elm', secondedBy: 'Cy Oak' }],
    },
    {
      text: 'Ann Ash was re-elected as Chair, nominated by Bo Elm.',
      gives: [{ text: 'Ann Ash was re-elected as Chair', movedBy: 'Bo Elm' }],
    },
    {
      under: 'Representatives on outside bodies',
      text: 'Cllr Ash to represent the Council on the Harbour Trust.',
      gives: [{ text: 'Cllr Ash to represent the Council on the Harbour Trust.' }],
    },
    {
      text: 'Ann Ash was nominated, seconded by Bo Elm, and elected.',
      gives: [{ text: 'Ann Ash was nominated, seconded by Bo Elm, and elected.', secondedBy: 'Bo Elm' }],
    },
    {
      text: 'Ann Ash was confirmed as the link governor for safeguarding.',
      gives: [{ text: 'Ann Ash was confirmed as the link governor for safeguarding.' }],
    },
    {
      text: 'Ann Ash agreed as Chair of the group by all present.',
      gives: [{ text: 'Ann Ash agreed as Chair of the group by all present.' }],
    },
    {
      text: 'Mrs Ash was re-appointed as internal auditor.',
      gives: [{ text: 'Mrs Ash was re-appointed as internal auditor.' }],
    },
    { text: 'Ann Ash re-elected', gives: [{ text: 'Ann Ash re-elected' }] },
    {
      text: 'Cllr Ash was nominated for Chairman by Cllr Elm and seconded by Cllr Oak and was elected unanimously.',
      gives: [
        {
          text: 'Cllr Ash was nominated for Chairman by Cllr Elm and seconded by Cllr Oak and was elected unanimously.',
          secondedBy: 'Oak',
        },
      ],
    },
    {
      text: 'Secretary: Ann Ash re-elected\nTreasurer: Bo Elm was re-elected.',
      gives: [{ text: 'Ann Ash re-elected' }, { text: 'Bo Elm was re-elected.' }],
    },
    {
      text: 'Cllr Ash was proposed as Chairman; there being no other nominations, she was duly elected.',
      gives: [{ text: 'Cllr Ash was proposed as Chairman; there being no other nominations, she was duly elected.' }],
    },
    {
      text: 'Councillor Ash was ELECTED as Mayor by 29 votes to 24.',
      gives: [{ text: 'Councillor Ash was ELECTED as Mayor by 29 votes to 24.' }],
    },
    {
      text: 'Proposed by Jo Ash and seconded by Di Elm, Bo Oak was elected as Chair.',
      gives: [{ text: 'Bo Oak was elected as Chair.', movedBy: 'Jo Ash', secondedBy: 'Di Elm' }],
    },
    {
      text: 'Ann Ash was willing to stand again and was re-elected unopposed.',
      gives: [{ text: 'Ann Ash was willing to stand again and was re-elected unopposed.' }],
    },
    {
      text: 'Councillors Ash, B I Elm and Oak-Yew were appointed to visit the mill.',
      gives: [{ text: 'Councillors Ash, B I Elm and Oak-Yew were appointed to visit the mill.' }],
    },
    {
      text: 'Bo Elm seconded. Ann Ash was duly elected for one year.',
      gives: [{ text: 'Ann Ash was duly elected for one year.' }],
    },
  ],
  leaves: [
    'Cllr Ash proposed that Cllr Elm be Chairman and Cllr Oak seconded it. As nobody else stood, Cllr Elm was elected.',
    'The board has Ann Ash, elected member for the north, and Bo Elm.',
    'Mr Ash said that Mrs Elm was elected Chair of the Trust in May.',
    'Ann Ash had been appointed as auditor.',
    'Ann Ash was nominated as Chair, but declined.',
    'Cllrs Ash and Elm were nominated.',
    { under: 'Correspondence', text: 'Cllr Ash to represent the Council on the Harbour Trust.' },
    'The sculptor was appointed in 2004.',
  ],
  read(view, at) {
    const row = toldAt(view, at) ?? officer(view, at);
    if (!row) return null;
    const { text, from } = bare(row.text);
    if (represents.test(text) && ofSeats.test(view.item?.title ?? ''))
      return decision(view, at, { row: at, from }, 0.9, 'who is to represent the meeting');
    if (!/\b(?:elected|appointed|opted|nominated|agreed|confirmed)\b/i.test(row.text)) return null;
    const match = pattern.exec(text);
    if (
      !match &&
      then.test(text) &&
      stood.test([...view.rows.slice(Math.max(0, at - 8), at), row].map((each) => each.text).join(' '))
    )
      return decision(view, at, { row: at, from, to: row.text.length }, 0.9, 'nominated, and then elected');
    if (
      !match ||
      !setsScene(text.slice(0, match.index)) ||
      /\b(?:who|whom|which|that)\b/.test(text.slice(0, match.index))
    )
      return null;
    if (/ nominated$/.test(match[0])) return null;
    if (/\bdeclined\b|\b(?:in|since) (?:19|20)\d\d\b|\b(?:by|of) the (?:Trust|Charity|School|Government)\b/.test(text))
      return null;
    // "Cllr Ash proposed that Cllr Elm take the chair. ... Cllr Elm was elected.": told once
    const name = /\p{Lu}[\p{L}'’-]+(?= (?:was|were)\b)/u.exec(match[0])?.[0];
    const above = view.rows.slice(0, at).map((each) => each.text);
    if (!match.groups?.office && name && above.some((told) => told.includes(name) && nominates.test(told))) return null;
    const to = / by |\(/.test(match[0]) ? { to: row.text.length } : {}; // movers within the sentence stay
    return decision(view, at, { row: at, from: from + match.index, ...to }, 1, 'elected or appointed');
  },
};
