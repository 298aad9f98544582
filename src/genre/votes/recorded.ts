import type { VotesFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { address } from '../decisions/terms.ts';

type Side = 'for' | 'against' | 'abstained' | 'other';
const label =
  /^[•*–-]?\s?(?:(?<for>(?:(?:those |members |councillors )?(?:voting )?)?(?:for|in favou?r|ayes?|yes)(?: of)?(?: the (?:motion|amendment|recommendations?|proposal))?)|(?<against>(?:those |members |councillors )?(?:voting )?(?:against|noes|nays?|no)(?: the (?:motion|amendment|recommendations?|proposal))?)|(?<abstained>abst(?:ained|aining|entions?|ain)|abst\.?)|(?<other>(?:did )?not vot(?:ing|e)|absent|declined to vote|no vote recorded|non[- ]voting|not present))(?: ?\(?(?<count>\d{1,3}|nil|none)\)?)?(?: ?[:–—|=-]| ?\((?=\d)|(?=$)) ?/i;
const part = /^(?:(?:the )?(?:Lord |Deputy )?(?:Mayor|Leader|Chair\w*),? )?\(?/;
const titles = new RegExp(`(?:^|\\b)(?:${address} )+`, 'gu');
const name = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,40}$/u;

interface Listed {
  side: Side;
  count: number | null;
  names: string[];
}

function listed(text: string): Listed | null {
  const match = label.exec(text);
  if (!match?.groups) return null;
  const side = (['for', 'against', 'abstained', 'other'] as const).find((each) => match.groups?.[each] !== undefined);
  if (!side) return null;
  const rest = text.slice(match[0].length).replace(/\b(?:Aldermen|Councillors|Cllrs)\b\s?[–—:-]\s?/gu, '');
  const total = match.groups.count ?? /\(?\b(\d{1,3})\)?\.?\s*$/.exec(rest)?.[1];
  const names = rest
    .replace(/\(?\b\d{1,3}\)?\.?\s*$/, '')
    .split(/[,;]\s*(?:and\s+)?|\s+and\s+|\s+&\s+|\s(?=(?:Councillor|Cllr|Mrs?|Ms|Dr|Alderman)\b)/)
    .map((each) =>
      each
        .replace(part, '')
        .replace(titles, '')
        .replace(/[.\s)]+$/, (end) => (end.startsWith('.') ? '' : ''))
        .trim(),
    )
    .filter((each) => name.test(each) && !/^(?:None|Nil)$/i.test(each));
  return { side, count: total === undefined ? null : Number.isNaN(Number(total)) ? 0 : Number(total), names };
}

/** Row that only announces the vote: "A recorded vote was taken:" */
const announces =
  /\b(?:recorded vote|named vote|roll[- ]call|vote)\b[^.]{0,120}(?:as follows|taken|requested|recorded|result\w*|:)[^.]{0,60}[:.]?\s*$/i;

const behindName = /[\s,:–-]+(For|Against|Abst(?:ain(?:ed|ing)?|ention)|FOR|AGAINST|ABSTAIN(?:ED)?)\b[\s,;.]*/;

/** "Cllr Ash - For", "Elm Against Oak Abstained": each member with a side behind the name, in rows of one or many. */
function byMember(rows: readonly Row[], start: number): { votes: VotesFact; to: number; named: number } | null {
  const names = { for: [] as string[], against: [] as string[], abstained: [] as string[] };
  let to = start;
  for (; to < rows.length; to++) {
    const parts = (rows[to] as Row).text.split(behindName);
    const voters = parts
      .filter((_, i) => i % 2 === 0)
      .slice(0, -1)
      .map((each) => each.replace(titles, '').trim());
    if (parts.length < 3 || parts.at(-1) || !voters.every((each) => name.test(each) && each.split(' ').length < 4))
      break;
    voters.forEach((voter, i) => {
      const side = (parts[i * 2 + 1] as string).toLowerCase();
      names[side === 'for' ? 'for' : side === 'against' ? 'against' : 'abstained'].push(voter);
    });
  }
  const [inFavour, against, abstained] = [names.for.length, names.against.length, names.abstained.length];
  const named = inFavour + against + abstained;
  return named < 3 || !inFavour ? null : { votes: { for: inFavour, against, abstained, names }, to, named };
}

/** The sides of a recorded vote from row `at` on; null where fewer than two are printed with names or figures. */
export function sidesAt({ rows }: View, at: number): { votes: VotesFact; to: number; named: number } | null {
  const start = announces.test(rows[at]?.text ?? '') && !label.test(rows[at]?.text ?? '') ? at + 1 : at;
  const roll = byMember(rows, start);
  if (roll) return roll;
  const found: Listed[] = [];
  let to = start;
  for (; to < rows.length; to++) {
    const row = rows[to] as Row;
    const side = row.kind === 'heading' && row.text.length > 40 ? null : listed(row.text);
    if (!side || found.some((each) => each.side === side.side && side.side !== 'other')) break;
    found.push(side);
  }
  const named = found.filter(({ side, names, count }) => side !== 'other' && (names.length > 0 || count !== null));
  if (named.length < 2 || !found.some(({ names }) => names.length > 1)) return null;
  const of = (side: Side) => found.find((each) => each.side === side);
  const figure = (side: Side) => of(side)?.count ?? of(side)?.names.length ?? (of(side) ? 0 : null);
  const names = (side: Side) => of(side)?.names ?? [];
  const votes: VotesFact = {
    for: figure('for'),
    against: figure('against'),
    abstained: figure('abstained'),
    names: { for: names('for'), against: names('against'), abstained: names('abstained') },
  };
  return { votes, to, named: named.length };
}

/** "For (4): Councillors Ash, Elm ... Against (2): ...": a recorded vote in lines or paragraphs of its own. */
export const recordedVote: Construct<'votes'> = {
  name: 'votes/recorded',
  layer: 'votes',
  says: 'A recorded vote: each side on a line of its own, with names; who did not vote or was absent is on no side.',
  reads: [
    {
      text: 'A recorded vote was taken:\n\nFor (2): Councillors Ash and Elm\n\nAgainst (1): Councillor Oak\n\nAbstentions (0)\n\nNot voting (1): Councillor Bell\n\nRESOLVED: That the budget be approved.',
      gives: [
        {
          votes: { for: 2, against: 1, abstained: 0, names: { for: ['Ash', 'Elm'], against: ['Oak'], abstained: [] } },
        },
      ],
    },
    {
      text: 'A recorded vote was taken:\n\nCllr Ash - For\nCllr Elm - For\nCllr Oak - Against\nCllr Yew - Abstained\n\nRESOLVED: That the budget be approved.',
      gives: [
        {
          votes: {
            for: 2,
            against: 1,
            abstained: 1,
            names: { for: ['Ash', 'Elm'], against: ['Oak'], abstained: ['Yew'] },
          },
        },
      ],
    },
  ],
  leaves: ['Mr Ash spoke For. Mr Elm Against', 'For: the clerk to note.', 'Against the wall stood three chairs.'],
  read(view, at) {
    const sides = sidesAt(view, at);
    return (
      sides && {
        from: at,
        to: sides.to,
        entries: [{ votes: sides.votes }],
        score: sides.named,
        why: 'sides with names',
      }
    );
  },
};
