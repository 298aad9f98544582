import { matchesOf } from '../../model/matches.ts';
import type { Decision } from '../../model/structure.ts';
import { spanOf } from '../../model/structure.ts';
import type { Construct, Row, View } from '../construct.ts';
import { numberOf } from '../votes/count.ts';
import { ends } from './motion-forms.ts';
import { type Movers, moversOf, onlyMovers } from './movers.ts';
import { type Outcome, tailOf } from './outcome.ts';
import { person, printsLead, sits } from './terms.ts';

const proposes = new RegExp(
  `(?:${person},? (?:seconded by ${person},? )?(?:then |also )?(?:moved|proposed|MOVED|PROPOSED)|(?:[Mm]oved|[Pp]roposed) by ${person})\\b.{0,120}?[\\s:,–-]+(?=["“]?(?:(?:[Tt]hat|[Tt]o(?! (?:the|an?|this|its|his|her|their) )) |(?:approval|refusal|acceptance|adoption|deferral|rejection)\\b))`,
  'u',
);
const moves =
  /\b(?:moved|proposed)\b.{0,120}(?:\bseconded by\b.{0,60}|\bas follows\s?|\bfollowing \p{Ll}+\s?):[-–]?$/iu;
const amends = /\b(?:amendment|amended)\b/i;
const won = /\b(?:carried|successful|approved|agreed|adopted|passed|prevailed|became the (?:finding|decision))\b/i;
const fell = /\b(?:lost|negatived|fell|fallen|defeated|not carried|unsuccessful|rejected|failed)\b/i;
const taken =
  /\b(?:resolved|decided|agreed)\b[^.:]{0,60}\b(?:in terms of|in accordance with|to adopt|to approve|to support) (?:the )?(?<what>motion|amendment)\b/i;
/** "The amendment was put as the substantive motion and passed.": it took the motion's place. */
const substantive =
  /\b(?:substantive|amended) (?:motion|proposal|recommendation)\b|\b(?:motion|proposal|recommendation),? as amended\b/i;
const named = /\b(?<what>motion|amendment)\b(?<rest>(?:(?!\bmotion\b|\bamendment\b)[^.;]){0,120})/gi;

/** "3 members voted for the motion and 4 for the amendment" */
const counts =
  /\b(?<n>\d{1,3}|[a-z]{2,9})(?: (?:members?|councillors?|votes?|having|had|voted|voting|cast|were)){0,4} (?:for|in favou?r of) the (?<what>motion|amendment)\b/gi;
/** The one for which more voted; null where they do not count both, or as many for each. */
function outvoted(text: string): { motion: Outcome; amendment: Outcome } | null {
  const votes = { motion: -1, amendment: -1 };
  for (const { groups } of matchesOf(counts, text))
    votes[groups?.what?.toLowerCase() as keyof typeof votes] = numberOf(groups?.n ?? '') ?? -1;
  const { motion, amendment } = votes;
  if (motion < 0 || amendment < 0 || motion === amendment) return null;
  return motion > amendment ? { motion: 'CARRIED', amendment: 'LOST' } : { motion: 'LOST', amendment: 'CARRIED' };
}

/** Which of motion and amendment a row says was carried or lost; null where it says neither. */
export function result(text: string): { motion?: Outcome; amendment?: Outcome } | null {
  const other = { motion: 'amendment', amendment: 'motion' } as const;
  const settled = (what: 'motion' | 'amendment') => ({ [what]: 'CARRIED', [other[what]]: 'LOST' }) as const;
  const put = substantive.exec(text);
  if (put) return { amendment: fell.test(text.slice(put.index)) ? 'LOST' : 'CARRIED' };
  const direct = taken.exec(text)?.groups?.what?.toLowerCase() as 'motion' | 'amendment' | undefined;
  if (direct) return settled(direct);
  for (const { groups } of matchesOf(named, text)) {
    const what = groups?.what?.toLowerCase() as 'motion' | 'amendment';
    if (fell.test(groups?.rest ?? '')) return { [what]: 'LOST' };
    if (won.test(groups?.rest ?? '')) return settled(what);
  }
  return outvoted(text);
}

/** The row, with "The Committee resolved:-" above it. */
const said = ({ rows }: View, at: number): string =>
  (/:[-–]?$/.test(rows[at - 1]?.text ?? '') ? `${rows[at - 1]?.text.replace(/:[-–]?$/, '')} ` : '') +
  (rows[at]?.text ?? '');

/** "to add 'by May'": the motion stays as it is otherwise. */
const adds = ({ row, from }: Put): boolean =>
  /^["“]?(?:to |that )[^.]{0,60}?\b(?:add(?:ed)?|insert(?:ed)?|includ(?:ed|e))\b/i.test(row.text.slice(from));

export interface Put extends Movers {
  row: Row;
  from: number;
  amendment: boolean;
}
export function putAt(view: View, at: number): Put | null {
  const row = view.rows[at];
  // "Amendment" over "To refuse the application." and "Moved by Councillor Ash, seconded by Councillor Elm."
  const [said, under] = [view.rows[at + 1], view.rows[at + 2]];
  if (row && said && under && /^(?:motion|amendment)(?: \d)?:?$/i.test(row.text) && onlyMovers(under.text))
    return { ...moversOf(under.text), row: said, from: 0, amendment: amends.test(row.text) };
  // "Cllr Ash moved, seconded by Cllr Elm:-" over "that oaks be planted."
  if (row && said && moves.test(row.text) && /^["“]?(?:that|to) /i.test(said.text))
    return { ...moversOf(row.text), row: said, from: 0, amendment: amends.test(row.text) };
  const match =
    row && row.kind !== 'table-row' && row.text.length < 900 && /mov|propos/i.test(row.text)
      ? proposes.exec(row.text)
      : null;
  if (!row || !match) return null;
  const from = match.index + match[0].length;
  return { ...moversOf(row.text.slice(0, from)), row, from, amendment: amends.test(row.text.slice(0, from)) };
}

/** "Cllr Ash moved that ..." over "As an amendment, Cllr Elm moved that ..." and what came of the two */
export const motionAndAmendment: Construct<'decisions'> = {
  name: 'decisions/motion-and-amendment',
  layer: 'decisions',
  says: 'A motion, an amendment to it, and which of the two was carried: the other was lost.',
  reads: [
    {
      text: 'Motion\nTo agree to grant the licence.\nMoved by Councillor Ash, seconded by Councillor Elm.\nAmendment\nTo agree to refuse the licence.\nMoved by Councillor Oak, seconded by Councillor Yew.\nA vote was taken by calling the roll.\nThe Motion was carried by 3 votes to 2.',
      gives: [
        { text: 'To agree to grant the licence.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' },
        { text: 'To agree to refuse the licence.', movedBy: 'Oak', secondedBy: 'Yew', outcome: 'LOST' },
      ],
    },
    {
      text: 'It was moved by Mr Ash, and seconded by Mr Elm, that a loan be raised. An amendment by Mr Oak, not being seconded, fell. The motion was put and carried.',
      gives: [{ text: 'that a loan be raised.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
    {
      text: 'Mr Ash, seconded by Mrs I Elm, MOVED approval of the report.\n\nAs an AMENDMENT, Mr Oak, seconded by Ms Yew, MOVED refusal.\n\nOn a vote the MOTION received 4 votes and the AMENDMENT received 2, and the MOTION was therefore CARRIED.',
      gives: [
        { text: 'approval of the report.', movedBy: 'Ash', secondedBy: 'I Elm', outcome: 'CARRIED' },
        { text: 'refusal.', movedBy: 'Oak', secondedBy: 'Yew', outcome: 'LOST' },
      ],
    },
    {
      text: 'Councillor Ash, seconded by Bailie Elm, moved that the shed be approved.\n\nAs an amendment, Councillor Oak, seconded by Councillor Yew, moved that the shed be refused.\n\nOn a vote, 3 members voted for the amendment and 2 for the motion. The amendment was accordingly declared carried.',
      gives: [
        { text: 'that the shed be approved.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'LOST' },
        { text: 'that the shed be refused.', movedBy: 'Oak', secondedBy: 'Yew', outcome: 'CARRIED' },
      ],
    },
    {
      text: 'Councillor Ash, seconded by Councillor Elm, moved that the fair be held.\n\nCouncillor Oak, seconded by Councillor Yew, moved as an amendment that the fair be put off.\n\nThe Committee resolved to adopt the motion.',
      gives: [
        { text: 'that the fair be held.', outcome: 'CARRIED' },
        { text: 'that the fair be put off.', outcome: 'LOST' },
      ],
    },
    {
      text: 'Alderman Ash proposed that the lane be named Mill Lane. Councillor Elm seconded.\n\nCouncillor Oak proposed an amendment that it be named Pond Lane. There was no seconder and the amendment fell.\n\nOn a vote the proposal was declared carried, 5 for, 1 against, 1 abstention.',
      gives: [
        {
          text: 'that the lane be named Mill Lane.',
          movedBy: 'Ash',
          secondedBy: 'Elm',
          outcome: 'CARRIED',
          votes: { for: 5, against: 1, abstained: 1 },
        },
        { text: 'that it be named Pond Lane.', movedBy: 'Oak', outcome: 'LOST' },
      ],
    },
    {
      text: 'Councillor Ash, seconded by Councillor Elm, moved that the committee refuses the licence.\n\nBy way of an amendment, Provost Oak, seconded by Councillor Yew, moved that the committee grants the licence.\n\nOn a division, 3 members voted for the motion and 4 for the amendment.',
      gives: [
        { text: 'that the committee refuses the licence.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'LOST' },
        { text: 'that the committee grants the licence.', movedBy: 'Oak', secondedBy: 'Yew', outcome: 'CARRIED' },
      ],
    },
    {
      text: 'Councillor Ash moved, seconded by Councillor Yew, that the field be sold. Councillor Elm moved as an amendment, seconded by Councillor Oak, that the field be let. On a vote, six Members voted for the amendment and two against. The amendment was put as the substantive motion and passed.',
      gives: [{ text: 'that the field be let.', movedBy: 'Elm', secondedBy: 'Oak', outcome: 'CARRIED' }],
    },
    {
      text: "Councillor Ash moved, seconded by Councillor Yew, that the field be sold.\n\nAn amendment was proposed by Councillor Elm, seconded by Councillor Oak, to add the words 'in May'.\n\nThe amendment was carried.\n\nThe substantive motion was then put and carried.",
      gives: [
        { text: 'that the field be sold.', movedBy: 'Ash', secondedBy: 'Yew', outcome: 'CARRIED' },
        { text: "to add the words 'in May'.", movedBy: 'Elm', secondedBy: 'Oak', outcome: 'CARRIED' },
      ],
    },
    {
      text: 'The Convener moved, seconded by Mr Elm:-\n\nthat one member go.\n\nMr Oak then moved as an amendment, seconded by Ms Yew:-\n\nthat nobody go.\n\nOn a division, there voted for the motion 9 and for the amendment 1.\n\nThe Committee resolved:-\n\nto adopt the motion.',
      gives: [
        { text: 'that one member go.', secondedBy: 'Elm', outcome: 'CARRIED' },
        { text: 'that nobody go.', movedBy: 'Oak', secondedBy: 'Yew', outcome: 'LOST' },
      ],
    },
  ],
  leaves: [
    'Mr Ash, seconded by Mr Elm, moved that the fair be held.\n\nBy way of an amendment, Mr Oak, seconded by Ms Yew, moved that it be put off.\n\nOn a division, 3 members voted for the motion and 3 for the amendment.',
    'It was moved by Mr Ash, and seconded by Mr Elm, that a loan be raised. An amendment by Mr Oak, not being seconded, fell.',
    'Councillor Ash, seconded by Councillor Elm, moved that the fair be held.\n\nCouncillor Oak moved as an amendment that it be put off. After debate both were withdrawn.',
  ],
  read(view, at) {
    const motion = sits(view) ? putAt(view, at) : null;
    if (!motion || motion.amendment) return null;
    const behind = view.rows[at + 1]?.text ?? ''; // "Councillor Elm seconded."
    if (onlyMovers(behind)) Object.assign(motion, { ...moversOf(behind), ...motion });
    const amendments: Put[] = [];
    let outcome: ReturnType<typeof result> = null;
    let to = at + 1;
    for (; to < view.rows.length && to < at + 24 && !outcome; to++) {
      const put = putAt(view, to);
      if (put && !put.amendment) return null;
      if (put) amendments.push(put);
      else if (amendments.length || amends.test(view.rows[to]?.text ?? '')) outcome = result(said(view, to));
    }
    // of several amendments only a motion that was carried tells what became of each
    if (
      !outcome ||
      (!amendments.length && outcome.amendment !== 'LOST') ||
      (amendments.length > 1 && outcome.motion !== 'CARRIED')
    )
      return null;
    // the amendment fell, and then the motion was put
    const put = outcome.motion ? null : tailOf(view, to);
    // the amendment was carried and its words became the motion: that one did not fall
    const became =
      outcome.amendment === 'CARRIED'
        ? view.rows.slice(to - 1, to + 3).findIndex(({ text }) => substantive.test(text))
        : -1;
    if (became >= 0) {
      const then = tailOf(view, to - 1 + became);
      to = Math.max(to + became, then.to);
      const lost = then.outcome === 'LOST';
      outcome = lost
        ? { amendment: 'LOST' }
        : { amendment: 'CARRIED', ...(amendments.every(adds) ? { motion: 'CARRIED' } : {}) };
    } else if (put?.outcome) {
      outcome.motion = put.outcome;
      to = put.to;
    }
    const entry = ({ row, from, amendment, ...movers }: Put): Decision[] => {
      const came = outcome?.[amendment ? 'amendment' : 'motion'];
      const said = row.text.slice(from);
      const behind = ends.exec(said)?.index; // ", and Ms Yew seconded the amendment."
      const text = said
        .slice(0, behind)
        .replace(/^["“]|["”]\s*$/g, '')
        .trim();
      if (!came || (came === 'CARRIED' && printsLead(view, at))) return [];
      const votes = !amendment && put?.votes ? { votes: put.votes } : {};
      return [
        {
          number: null,
          text,
          ...moversOf(said.slice(behind ?? said.length)),
          ...movers,
          outcome: came,
          ...votes,
          lines: spanOf(row, from, row.text.length),
        },
      ];
    };
    const entries = [motion, ...amendments].flatMap(entry);
    return entries.length ? { from: at, to, entries, score: 2.6, why: 'a motion and its amendment' } : null;
  },
};
