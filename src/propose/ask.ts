import type { FactsDocument } from '../model/facts.ts';
import type { LineOwner } from '../model/structure.ts';
import type { Proposer } from './port.ts';
import { type Weighed, weigh } from './stand.ts';

/** More lines than this are no gap in what was read but a record that was not read. */
const most = 400;

/** Shows a second reader the lines that nobody read, and weighs what comes back. Asks nothing where every line was read. */
export async function propose(
  proposer: Proposer,
  facts: FactsDocument,
  owners: readonly LineOwner[],
  lines: readonly string[],
): Promise<Weighed> {
  const unread = owners.filter(({ owner }) => owner === null).slice(0, most);
  if (!unread.length) return { proposed: [], refused: [] };
  const answers = await proposer.propose({
    lines: unread.map(({ line }) => ({ line, text: lines[line - 1] ?? '' })),
    meetings: facts.meetings.map(({ body, date, items }) => ({
      body,
      date,
      items: items.map(({ number, title, lines: span }) => ({ number, title, lines: span })),
    })),
  });
  return weigh(answers, owners, lines);
}
