import type { Decision } from '../../model/structure.ts';
import { spanOf } from '../../model/structure.ts';
import type { Construct, Row } from '../construct.ts';
import { moversOf, onlyMovers } from './movers.ts';
import { outcomeOf, type Tail, tailOf } from './outcome.ts';
import { printsLead, sits } from './terms.ts';

const opens =
  /\b(?:moved|proposed|moves|proposes)\b(?:.{0,200}\bseconded\b)?.{0,160}:[-–]?\s*$|\b(?:following|notice of) (?:motion|amendment|resolution|proposal)\b.{0,120}:?[-–]?\s*$/i;
/** "it was MOVED by Mr Ash, SECONDED by Ms Elm", "Mr Ash moved that": the motion is quoted below. */
const puts = /\b(?:moved|proposed)\b.{0,160}\bseconded\b|\b(?:moved|proposed)\b.{0,80}\bthat$/i;
/** "“Council deplores the closure.”": a paragraph that is quoted whole, or one that begins as a motion does */
const quoted = /^[“"‘'](?=\P{Ll}).*[”"’'][.;]?$/u;
const opensMotion = (row: Row, next: Row | undefined): boolean =>
  opens.test(row.text) ||
  (next !== undefined && quoted.test(next.text) && /^seconded /i.test(row.text) && onlyMovers(row.text)) ||
  (next !== undefined && puts.test(row.text) && !/^(?:moved|proposed)\b/i.test(row.text) && quoted.test(next.text));

const resolves =
  /\b(?:resolves?|agrees?|calls? (?:up)?on|asks|requests|instructs|believes it should|commits|therefore)\b.{0,60}?(?: to)?\s?[:–-]+\s*$|^[“"‘]?(?:that (?:this |the )?|this )(?:council|committee|board|panel)\s?[:–-]+\s*$|^[“"]?(?:(?:THIS |THE )?(?:COUNCIL|COMMITTEE) (?:THEREFORE )?(?:RESOLVES|AGREES|CALLS ON [^:]{2,60}(?= (?:THAT|TO)\s?[:–-]*$|\s?[:–-]+$))(?: THAT| TO)?\s?[:–-]*$)/i;
const prefaces =
  /\b(?:notes?|believes?|recognises?|welcomes?|regrets?|considers?|understands?|acknowledges?)\b.{0,60}?\s?[:–-]*\s*$/i;
const outset =
  /^[“"‘']?(?:That\b|This (?:Council|Committee)\b.{0,120}\b(?:resolves|agrees|calls|supports|asks|requests|opposes)\b)/;
const mark = /^[“"]?\(?([\da-z]{1,2}|[ivx]{1,4})[.)]\s*/i;
const quotes = /[”"’'][.;]?\s*$/;

const adds = /^["“]?(?:to )?(?:add|insert|includ)/i;

/** "The amendment was lost by 4 votes to 6 and the motion was carried." */
const motionToo =
  /\bamendment (?:was |fell)[^.;]{0,60}\band the (?:substantive |original )?motion (?:was )?(?:then )?(?:declared )?(carried|lost)\b/i;

/** Of the rows of a motion those that say what it resolves. */
function resolvedIn(said: readonly Row[]): readonly Row[] {
  const stem = said.findIndex(({ text }) => resolves.test(text));
  if (stem >= 0) return said.slice(stem + 1).filter(({ text }) => !prefaces.test(text) || mark.test(text));
  const own = said.filter(({ text }) => outset.test(text));
  return own.length ? own : said.slice(0, 1).filter(({ text }) => quoted.test(text));
}

/** A motion, printed in paragraphs of its own, that is then put to the vote. */
export const motionPut: Construct<'decisions'> = {
  name: 'decisions/motion-put',
  layer: 'decisions',
  says: 'A motion is moved, printed in full and put to the vote: what it resolves is the decision, carried or lost.',
  reads: [
    {
      text: 'Councillor Ash moved and Councillor Elm seconded:\n\n"This Council resolves to ban fires in the park."\n\nOn being put to the vote the motion was LOST (1 for, 3 against).',
      gives: [
        { text: 'This Council resolves to ban fires in the park.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'LOST' },
      ],
    },
    {
      text: 'Councillor Ash moved and Councillor Elm seconded the following motion:\n\nThis Council notes:\n\n1. Oaks are old.\n\nThis Council resolves to:\n\n1. Plant oaks; and\n\n2. Thank the wardens.\n\nThe motion was put to the vote and CARRIED.',
      gives: [
        { number: '1', text: 'Plant oaks; and', outcome: 'CARRIED' },
        { number: '2', text: 'Thank the wardens.' },
      ],
    },
    {
      text: 'Mr Ash moved, and Ms Elm seconded, the following motion:\n\n"This Council calls on the railway to mend its bridge."\n\nThe motion was carried.',
      gives: [{ text: 'This Council calls on the railway to mend its bridge.', movedBy: 'Ash', outcome: 'CARRIED' }],
    },
    {
      text: 'The motion was moved by Miss I Elm and seconded by Mr Ash, who both spoke to it.\n\n"Council calls upon the Cabinet to run the evening bus."\n\nMr Oak spoke against it.\n\nOn being put to the vote the motion was lost.',
      gives: [
        {
          text: 'Council calls upon the Cabinet to run the evening bus.',
          movedBy: 'I Elm',
          secondedBy: 'Ash',
          outcome: 'LOST',
        },
      ],
    },
    {
      text: 'MOTION: Proposed by Councillor Ash and seconded by Councillor Elm:\n\n"That the Council:\n\n1. approves the budget; and\n\n2. agrees the fees."\n\nThe Motion was put to the meeting and duly RESOLVED.',
      gives: [
        { number: '1', text: 'approves the budget; and', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' },
        { number: '2', text: 'agrees the fees.', outcome: 'CARRIED' },
      ],
    },
    {
      text: 'As notified, Councillor Ash proposed:\n\n“This Council deplores the closure of the bank and calls on it to stay.”\n\nThe motion was seconded by Councillor Elm.\n\nAfter discussion, the motion was put to the meeting and passed.',
      gives: [
        {
          text: 'This Council deplores the closure of the bank and calls on it to stay.',
          movedBy: 'Ash',
          secondedBy: 'Elm',
          outcome: 'CARRIED',
        },
      ],
    },
    {
      text: 'Councillor Ash, seconded by Councillor Elm, moved:-\n\n"That this Council supports the harbour."\n\nThe Council resolved unanimously to approve the motion.',
      gives: [{ text: 'That this Council supports the harbour.', movedBy: 'Ash', outcome: 'CARRIED' }],
    },
    {
      text: 'Mr Ash moved, Ms Elm seconded:\n\n"That the gritting of lanes be extended."\n\nLost 3 votes to 9',
      gives: [{ text: 'That the gritting of lanes be extended.', movedBy: 'Ash', outcome: 'LOST' }],
    },
    {
      text: 'Councillor Ash moved and Councillor Elm seconded:\n\n"This Council:\n\n(i) regrets the state of the river; and\n\n(ii) calls on the water company to act."\n\nThe motion was put and CARRIED unanimously.',
      gives: [
        { number: 'i', text: 'regrets the state of the river; and', outcome: 'CARRIED' },
        { number: 'ii', text: 'calls on the water company to act.' },
      ],
    },
    {
      text: 'It was moved by County Councillor Ash, seconded by County Councillor Dr Elm:\n\n"This Council regrets the closure of ponds and asks the Cabinet to think again."\n\nAn amendment was moved by Councillor Oak to delete all words after "ponds".\n\nOn being put to the vote the amendment was LOST.\n\nThe motion was put to the vote and LOST.',
      gives: [
        {
          text: 'This Council regrets the closure of ponds and asks the Cabinet to think again.',
          movedBy: 'Ash',
          secondedBy: 'Elm',
          outcome: 'LOST',
        },
      ],
    },
    {
      text: 'Mr Ash moved and Ms Elm seconded the following motion:\n\n“This Council notes that oaks are old.\n\nThis Council resolves to fell them.”\n\nMr Oak moved, and Mr Yew seconded, the following amendment:\n\n“Delete all words after ‘old’ and insert:\n\nThis Council resolves to prop them up.”\n\nThe amendment was carried by 5 votes to 3.\n\nThe substantive motion was then put and carried by 6 votes to 2.',
      gives: [
        { text: 'This Council resolves to prop them up.', movedBy: 'Oak', secondedBy: 'Yew', outcome: 'CARRIED' },
      ],
    },
    {
      text: 'Councillor Ash proposed and Councillor Elm seconded the following motion:\n\n"That this Council asks for a bridge."\n\nCouncillor Oak proposed as an amendment, and Councillor Yew seconded:\n\n"That a ford be asked for."\n\nOn being put to the meeting the amendment was lost by 4 votes to 6 and the motion was carried.',
      gives: [
        { text: 'That this Council asks for a bridge.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' },
        { text: 'That a ford be asked for.', movedBy: 'Oak', outcome: 'LOST' },
      ],
    },
    {
      text: 'It was moved by Councillor Ash and seconded by Councillor Elm\n\n“That the plan be approved”\n\nAn amendment was moved by Councillor Oak and seconded by Councillor Yew\n\n“That the plan be put off”\n\nThe amendment was declared to be LOST.\n\nThe motion was then put to the vote and declared to be CARRIED.',
      gives: [
        { text: 'That the plan be approved', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' },
        { text: 'That the plan be put off', movedBy: 'Oak', secondedBy: 'Yew', outcome: 'LOST' },
      ],
    },
    {
      text: 'Proposed by Councillor Ash\nSeconded by Councillor Elm\n\n"That the path be mended."\n\nMr Oak spoke.\n\nThe Mayor declared the Motion Lost.',
      gives: [{ text: 'That the path be mended.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'LOST' }],
    },
  ],
  leaves: [
    'Councillor Ash moved and Councillor Elm seconded:\n\n"This Council resolves to ban fires in the park."\n\nThe motion was withdrawn.',
  ],
  read(view, at) {
    const row = view.rows[at];
    if (!row || !sits(view) || !opensMotion(row, view.rows[at + 1])) return null;
    let end = at + 1;
    let amended = 0; // where an amendment is moved
    let fell = false;
    let both: RegExpExecArray | null = null;
    let became = 0; // where it was carried: its words are what is then put to the vote
    for (; end < view.rows.length && end < at + 60; end++) {
      const { text } = view.rows[end] as Row;
      const outcome = outcomeOf(text, view);
      both = motionToo.exec(text);
      if (both) {
        fell = true;
        break;
      }
      if (outcome && /\bamendment\b/i.test(text)) {
        if (outcome === 'LOST') fell = true;
        if (outcome === 'CARRIED' && (became || !amended)) return null;
        if (outcome === 'CARRIED') became = end;
      } else if (outcome) break;
      else if (/\bamendment\b/i.test(text) && /\b(?:moved|proposed)\b/i.test(text)) {
        if (became) return null;
        amended ||= end;
      } else if (opens.test(text)) return null;
    }
    if (end >= view.rows.length || end >= at + 60) return null;
    const tail: Tail = both ? { to: end + 1, outcome: both[1] === 'lost' ? 'LOST' : 'CARRIED' } : tailOf(view, end);
    // what is RESOLVED in the item is the decision; a motion before it counts where it was lost
    if (printsLead(view, at) && tail.outcome !== 'LOST') return null;
    const own = resolvedIn(view.rows.slice(at + 1, amended || end));
    // the words of an amendment that fell stand in a paragraph of their own
    const lost = view.rows[amended + 1];
    const amends = fell && !became && amended && lost && quoted.test(lost.text) ? [lost] : [];
    const put = became ? resolvedIn(view.rows.slice(amended + 1, became)) : [];
    // "To add 'in May'" leaves the motion as it is otherwise
    const limbs = put.length ? put : became && !adds.test(view.rows[amended + 1]?.text ?? '') ? [] : own;
    const told = view.rows.slice(at + 1, end).filter(({ text }) => onlyMovers(text)); // "The motion was seconded by Ms Elm."
    const movers = put.length
      ? moversOf(view.rows[amended]?.text ?? '')
      : moversOf(
          [
            ...(opens.test(row.text) ? [] : view.rows.slice(Math.max(0, at - 1), at)).filter(({ text }) =>
              onlyMovers(text),
            ),
            row,
            ...told,
          ]
            .map(({ text }) => text)
            .join(' '),
        );
    const { to, ...behind } = tail;
    const decisionsOf = (rows: readonly Row[], how: Omit<Tail, 'to'>) =>
      rows.flatMap((limb): Decision[] => {
        const marked = mark.exec(limb.text);
        const from = marked?.[0].length ?? (/^[“"‘']/.test(limb.text) ? 1 : 0);
        const text = limb.text.slice(from).replace(quotes, '').trim();
        return text.length > 3
          ? [{ number: marked?.[1] ?? null, text, ...how, lines: spanOf(limb, from, limb.text.length) }]
          : [];
      });
    const entries = [
      ...decisionsOf(limbs, { ...movers, ...behind }),
      ...decisionsOf(amends, { ...moversOf(view.rows[amended]?.text ?? ''), outcome: 'LOST' }),
    ];
    return entries.length || became ? { from: at, to, entries, score: 2, why: 'a motion put to the vote' } : null;
  },
};
