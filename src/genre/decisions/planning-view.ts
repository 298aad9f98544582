import type { Construct } from '../construct.ts';
import { once } from '../once.ts';
import { decision } from './entry.ts';
import { bare, byOthers, isUnder, ofApplications, printsLead, sits } from './terms.ts';

const reference = /\b[A-Z]{0,4}\d{0,2}[/.]\d{2,5}[/.]\d{2,6}|\b\d{2}\/\d{4,5}|\b[A-Z]{1,3}\/?\d{2,4}\/\d{3,5}/;
const label =
  "(?:(?:The )?(?:Parish |Town |Community )?Council(?:'s|’s)? (?:comments?|views?|decision|response|recommendation)|(?:Committee |Members['’] )?Decision|Comments?|Observations?|Recommendations?|Response|Outcome|Resolved|Agreed)\\s?[:–-] ?";
const verdict =
  'no (?:further )?(?:objections?|comments?|observations?|representations?(?! (?:had|have|has|was|were)\\b))|(?:strong(?:ly)? )?object(?:ion|ions|ed|s)?\\b|support(?:ed|s)?\\b(?! for)|(?:approval|refusal|permission|rejection) (?:is |was )?recommended|recommend(?:ed)? (?:approval|refusal)|(?:approved|agreed|refused|supported) by (?:the )?(?:(?:parish|town|community) council|[ptc]c)\\b|(?:approved|refused)(?=\\.?$)|objection ratified|neutral';
/** Only behind a label: "Recommendation: Refusal, since the lane floods." */
const labelled =
  '(?:(?:recommend|to|for|conditional) ){0,2}(?:approv|refus|reject|oppos|object|support|accept)\\p{L}*(?!\\p{L})';
const behindLabel = new RegExp(`^${label}`, 'iu');
const outcome = new RegExp(
  `(?:^|[.:;–—-]\\s+|\\d{3,}\\/[A-Z]{1,4} (?=[^.]{4,30}$))((?:(?:${label})?(?:${verdict})|${label}${labelled}).{0,300})$`,
  'iu',
);
/** "The Parish Council had no objection.", "After a vote, the application was supported." */
const own =
  /(?:^(?:(?:After|Following|On) [^,.;]{3,80}, )?|[.:;–—-]\s+)((?:[Tt]he )?(?:\p{Lu}{2,6} )?(?:(?:Parish|Town|Community|Planning) )?(?:Council|Councillors|Cllrs|Members|Committee|Commissioners|Board) (?:objects?|supports?|had|have|has|raised|made|offered|expressed|supported|objected)(?: (?:no|strong)\b| (?:to|on|the|this|owing|because|due|for|as|subject)\b|(?<=\b(?:objects?|supports?|objected|supported))[:,;.]).{0,250}|(?:[Tt]he|[Tt]his) (?:planning )?application (?:was|be|is) (?:not |then |strongly |unanimously )*(?:supported|opposed|objected to)\b(?! by (?!all\b|the (?:parish|town|council|committee|members)\b)).{0,250})$/u;
/** "3 Mill Lane a porch NO OBJECTIONS": in capitals, behind lines without stops */
const shouted =
  /\s((?:NO (?:FURTHER )?(?:OBJECTIONS?|OBSERVATIONS?|COMMENTS?)|(?:STRONG )?OBJECTIONS?|SUPPORT)\b.{0,300}?)(?:\s1\.)?$/u;
const others =
  /\b(?:residents?|neighbours?|officers?|highways|agency|district|county|borough|several|letters?|received|raised|submitted|withdrawn)\b/i;
const none = /^no (?:objections?|comments?) (?:(?:was|were) )?(?:raised|made)\.?$/i;
const reported = /\b(?:recommendations?|deliberations?|report) (?:of|from) the planning (?:sub-?)?committee\b/i;

const takesUpCommittee = once((view) => view.rows.some(({ text }) => reported.test(text)));

/** "DC/21/00123 – a shed at Mill Lane. No objection." */
export const planningView: Construct<'decisions'> = {
  name: 'decisions/planning-view',
  layer: 'decisions',
  says: 'What the meeting thinks of an application, printed behind it: no objection, support, objection, approval recommended.',
  reads: [
    {
      under: 'Planning applications',
      text: 'DC/21/00123 – a shed at Mill Lane. No objections.',
      gives: [{ text: 'No objections.' }],
    },
    {
      under: 'Planning',
      text: 'DM/2021/0044 - a porch at 3 Mill Lane. Approval recommended.',
      gives: [{ text: 'Approval recommended.' }],
    },
    {
      under: 'Planning',
      text: '20/00123/FUL 3 Mill Lane, a porch. The Parish Council had no objection.',
      gives: [{ text: 'The Parish Council had no objection.' }],
    },
    {
      under: 'Planning',
      text: '20/00124/FUL 5 Mill Lane, a shed. After a vote, the application was supported, with a condition on its roof.',
      gives: [{ text: 'the application was supported, with a condition on its roof.' }],
    },
    {
      under: 'Planning',
      text: 'PL/00590 Two pods\nThe Inn, Salem\nNO OBJECTIONS BUT ONE COMMENT: the lane is busy at noon.',
      gives: [{ text: 'NO OBJECTIONS BUT ONE COMMENT: the lane is busy at noon.' }],
    },
    { under: 'Planning', text: 'A porch at 3 Mill Lane 20/02095/F     Support', gives: [{ text: 'Support' }] },
    {
      under: 'Planning',
      text: 'Vale Mill. New sign. Approved by Parish Council.',
      gives: [{ text: 'Approved by Parish Council.' }],
    },
    {
      under: 'To consider planning applications',
      text: '20/00125/FUL 7 Mill Lane, two houses.\nRecommendation: Refusal, since the lane floods.',
      gives: [{ text: 'Refusal, since the lane floods.' }],
    },
  ],
  leaves: [
    {
      under: 'Planning applications',
      text: '31/0048 Mill House\nRecommendation: Refusal\nCommittee decision: deferred for a visit',
    },
    { under: 'Planning', text: 'The application was supported by the Highways Officer.' },
    { under: 'Planning', text: 'Several objections were received from residents.' },
    { under: 'Pond', text: 'No objections.' },
    {
      under: 'Planning',
      text: 'Applications awaiting decision\n\n31/0048/F Mill House                             Supported by PC',
    },
    { under: 'Planning decisions by the District Council', text: 'DC/21/00123 – a shed. Refused.' },
  ],
  read(view, at) {
    const row = view.rows[at];
    const title = view.item?.title ?? '';
    if (!row || !sits(view) || row.kind === 'table-row' || !ofApplications.test(title)) return null;
    const { text, from } = bare(row.text);
    const spoken = own.exec(text);
    const match = spoken ?? outcome.exec(text) ?? shouted.exec(text);
    const words = match?.[1];
    if (!words || byOthers.test(title) || isUnder(view, at, byOthers) || printsLead(view, at)) return null;
    if (
      !words ||
      (!spoken && !none.test(words) && others.test(words.slice(0, 40))) ||
      (text.length > 500 && words.length > 200)
    )
      return null;
    if (
      /^(?:approved|refused)(?! by\b)/i.test(words) &&
      !view.rows.slice(Math.max(0, at - 3), at + 1).some((each) => reference.test(each.text))
    )
      return null;
    // the officer's recommendation, where the list prints what was decided too
    if (/^recommend[^:]*:/i.test(words) && view.rows.some((each) => /\bdecision\s?:/i.test(each.text))) return null;
    // what a committee thought is only reported where the meeting then takes up its recommendations
    if (!/ratified/i.test(words) && takesUpCommittee(view)) return null;
    const start = from + (match?.index ?? 0) + (match?.[0].lastIndexOf(words) ?? 0);
    return decision(
      view,
      at,
      { row: at, from: start + (behindLabel.exec(words)?.[0].length ?? 0), to: start + words.length },
      0.8,
      'the view of an application',
    );
  },
};
