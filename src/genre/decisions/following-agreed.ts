import type { Decision } from '../../model/structure.ts';
import { spanOf } from '../../model/structure.ts';
import type { Construct, Row } from '../construct.ts';
import { wordsEnd } from './entry.ts';
import { moversOf } from './movers.ts';
import { bare, ofApplications, printsLead, sits } from './terms.ts';

const lead =
  /\b(?:the )?following(?: [\p{L}-]+){0,6}? (?:was|were)(?: then| also| unanimously| all| declared| duly)? (?:(?:received|reviewed|considered|discussed|noted),? and )?(?:agreed|approved|confirmed|adopted|ratified|accepted|authorised|elected|appointed|re-?elected|co-?opted)\b[^.:;]{0,60}[.:;]?\s*[-–]?$|\b(?:agreed|approved|adopted|appointed|elected) (?:on )?the following(?: [\p{L}-]+){0,5}\s?[:.][-–]?$|^(?:[\d.]+ )?(?:the )?(?:[\p{L}-]+ ){0,3}(?:payments|accounts|cheques|invoices|expenditure) (?:were )?(?:agreed|approved|authorised|ratified|passed)\b[^.:;]{0,60}:$/iu;
/** "a) The following payments were approved" over lines that went on in its paragraph */
const paid =
  /^(?:the )?following (?:\p{Ll}+ ){0,3}?(?:payments|accounts|cheques|invoices) (?:was|were) (?:\p{Ll}+ )?(?:agreed|approved|authorised|ratified|passed)\b(?= [^.:;]{3,60}£\s?\d)/iu;
/** "The panel met and recommended that the following were appointed:", "The Chairman had agreed the following request:" */
const onlyAsked =
  /\b(?:[Cc]hair\p{L}*|[Mm]ayor) (?:had |has )?(?:agreed|approved|accepted) the following\b|\b(?:recommended|suggested|asked|proposed|hoped|reported) that (?:the )?following\b/iu;
const money = /\b(?:payments?|accounts?|invoices?|cheques?|expenditure)\b/i;
const figure = /£\s?\d|\d\.\d\d\b/;
const label =
  /^(?:[-–•*]\s*)?(?:(?:action|decision|point|resolution)s?(?: (?:no\.? ?)?\d{1,3})?\s?[:.–-]\s*|\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)?/i;
/** "Lettings Policy (revised)": a thing by its name; what shall be done has a verb. */
const named = /^(?!.*\b(?:to|be|is|are|was|will|should|shall|that|not)\b)\P{Ll}.{0,70}$/u;
const chosen = /\b(?:elected|appointed|co-?opted|actions?)\b/i;
/** "Treasurer: Ann Ash" below "The following were elected:" */
const seat = /^\p{Lu}[\p{L} '’-]{2,40}\s?[:–-]\s/u;
/** "Ann Ash" on a line of its own */
const standsAlone = ({ text }: Row) => named.test(text) && text.length < 60 && !/[.:;]$/.test(text);
const listed = (row: Row) =>
  row.kind === 'bullet' || row.kind === 'table-row' || (label.exec(row.text)?.[0].length ?? 0) > 0;

/** "The following were agreed:" over the list */
export const followingAgreed: Construct<'decisions'> = {
  name: 'decisions/following-agreed',
  layer: 'decisions',
  says: 'A sentence says that the following was agreed or that the following were elected; each entry of the list below is a decision.',
  reads: [
    {
      text: 'The following actions were agreed:\n\n1. Oaks to be planted in Mill Lane.\n\n2. The pond to be cleared.',
      gives: [
        { number: '1', text: 'Oaks to be planted in Mill Lane.' },
        { number: '2', text: 'The pond to be cleared.' },
      ],
    },
    {
      text: 'After a talk the following action was agreed.\n\nAction 8: The team to send round the plan.',
      gives: [{ text: 'The team to send round the plan.' }],
    },
    {
      text: 'The following payments were approved:\n\nA Ash, salary £456.00\n\nVale Print £32.40',
      gives: [{ text: 'The following payments were approved' }],
    },
    {
      text: 'Payments agreed in line with the budget:\n\nA Ash, salary £456.00\n\nVale Print £32.40',
      gives: [{ text: 'Payments agreed in line with the budget' }],
    },
    {
      text: 'The following minutes of the Vale Council were confirmed as true records :-\n\n- 4 May, 2031 (Special)\n\n- 6 June, 2031',
      gives: [
        {
          text: 'The following minutes of the Vale Council were confirmed as true records :- 4 May, 2031 (Special) 6 June, 2031',
        },
      ],
    },
    {
      text: 'a) The following payments were approved\n   A Ash salary £45.00\n   Vale Print £32.40',
      gives: [{ number: 'a', text: 'The following payments were approved' }],
    },
    {
      text: 'The following were elected:\nChair: Ann Ash, proposed by Bo Elm, seconded by Cy Oak.\nTreasurer: Di Yew, proposed by Cy Oak, seconded by Bo Elm.',
      gives: [
        { text: 'Chair: Ann Ash', movedBy: 'Bo Elm', secondedBy: 'Cy Oak' },
        { text: 'Treasurer: Di Yew', movedBy: 'Cy Oak', secondedBy: 'Bo Elm' },
      ],
    },
    {
      text: 'The following representatives were agreed:\n\nArea Forum: Ann Ash\n\nLicensing Contact: Bo Elm',
      gives: [{ text: 'Area Forum: Ann Ash' }, { text: 'Licensing Contact: Bo Elm' }],
    },
    {
      text: 'The following were agreed by the meeting:\n\nAnn Ash\n\nBo Elm\n\nThey will serve for a year.',
      gives: [{ text: 'The following were agreed by the meeting: Ann Ash Bo Elm' }],
    },
    {
      text: 'The following policies were reviewed and approved:\n\n- Lettings Policy\n\n- Volunteers',
      gives: [{ text: 'The following policies were reviewed and approved: Lettings Policy Volunteers' }],
    },
  ],
  leaves: [
    'The following were present:\n\n1. Cllr Ash',
    'The Chairman had agreed the following request to address the meeting:\n\nItem 7 – Mr Bo Elm, Mill Residents’ Association',
    'The following were agreed to be late. Mr Ash left.',
    'The panel met and recommended that the following two were appointed:\n\nAnn Ash (of the Trust)',
  ],
  read(view, at) {
    const row = view.rows[at];
    if (!row || !sits(view) || row.kind === 'table-row' || printsLead(view, at)) return null;
    const own = bare(row.text);
    const sum = paid.exec(own.text);
    if (sum) {
      const lines = spanOf(row, own.from, own.from + sum[0].length);
      const entry = { number: label.exec(row.text)?.[1] ?? null, text: sum[0], lines };
      return { from: at, to: at + 1, entries: [entry], score: 1.6, why: 'payments that were approved' };
    }
    if (!lead.test(row.text)) return null;
    if (ofApplications.test(view.item?.title ?? '') && /\bagreed\b/i.test(row.text)) return null; // each has its view
    if (onlyAsked.test(row.text)) return null;
    let to = at + 1;
    const list: Row[] = [];
    const elects = /\b(?:elected|appointed|co-?opted|representatives)\b/i.test(row.text);
    const alone = view.rows.slice(at + 1, at + 41).findIndex((each) => !standsAlone(each));
    const seats = elects && seat.test(view.rows[at + 1]?.text ?? '');
    const names = seats ? 0 : alone < 0 ? view.rows.length - at - 1 : alone;
    const isSeat = (each: Row) => elects && seat.test(each.text);
    const isEntry = (each: Row, place: number) => listed(each) || isSeat(each) || (names > 1 && place <= at + names);
    for (; to < view.rows.length && list.length < 40; to++) {
      const next = view.rows[to] as Row;
      const entry =
        isSeat(next) || (next.begins && (isEntry(next, to) || (list.length === 0 && next.kind !== 'heading')));
      if (!entry && (next.begins || !list.length)) break;
      if (entry) list.push(next);
      if (entry && !isEntry(next, to)) {
        to++;
        break;
      }
    }
    // payments are one decision: what was paid is told in the list
    if (money.test(row.text) || (list.length && list.every(({ text }) => figure.test(text)))) {
      const text = own.text.replace(/[\s:;–-]+$/, '');
      return {
        from: at,
        to: Math.max(to, at + 1),
        entries: [{ number: null, text, lines: row.lines }],
        score: 1.6,
        why: 'payments that were approved',
      };
    }
    // "The following policies were approved:" over their names
    const things = list.map(({ text }) => text.slice(label.exec(text)?.[0].length ?? 0).trim());
    if (list.length > 1 && !seats && !chosen.test(row.text) && things.every((each) => named.test(each))) {
      const text = `${own.text} ${things.join(' ')}`;
      const lines: Decision['lines'] = [row.lines[0], (list.at(-1) as Row).lines[1]];
      return { from: at, to, entries: [{ number: null, text, lines }], score: 1.6, why: 'things that were approved' };
    }
    const entries = list.flatMap((each): Decision[] => {
      const mark = label.exec(each.text);
      const from = mark?.[0].length ?? 0;
      const text = each.text.slice(from, from + wordsEnd(each.text.slice(from))).trim();
      return text.length > 3
        ? [
            {
              number: mark?.[1] ?? null,
              text,
              lead: row.text,
              ...moversOf(each.text),
              lines: spanOf(each, from, each.text.length),
            },
          ]
        : [];
    });
    return entries.length ? { from: at, to, entries, score: 1.6, why: 'a list that was agreed' } : null;
  },
};
