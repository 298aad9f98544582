import { isCaps, isTitleLike } from '../../language/print.ts';
import type { Construct, View } from '../construct.ts';

/** A minute's number alone on its line: "PL146/14", "146/2014", "23/045". Bare figures are too often pages. */
const reference = /^(?=.{3,14}$)([A-Z]{1,4}[ /.-]?)?(\d{1,4})(?:[/.-](\d{2,4}))?$/;

/** Its readings as a counter: "PL146/14" counts 146, "23/045" may count 45. */
function counters(text: string): { form: string; value: number }[] {
  const found = reference.exec(text);
  if (!found || (!found[1] && !found[3])) return [];
  const [, letters = '', first = '', second] = found;
  const all = [{ form: `${letters}#/${second ?? ''}`, value: Number(first) }];
  if (second) all.push({ form: `${letters}${first}/#`, value: Number(second) });
  return all;
}

/** The next title with its number below it, counting one on from these readings. */
function next({ rows }: View, from: number, readings: { form: string; value: number }[]): number {
  for (let at = from; at < rows.length - 1; at++) {
    const follows = counters(rows[at + 1]?.text ?? '').some(({ form, value }) =>
      readings.some((reading) => reading.form === form && value === reading.value + 1),
    );
    if (follows) return at;
  }
  return -1;
}

const texts = ({ rows }: View, from: number, to: number) =>
  rows
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

const titled = (view: View, at: number) =>
  isTitleLike(view.rows[at]?.text ?? '', 200) && !counters(view.rows[at]?.text ?? '').length;

/** The first row of the title that ends at this one: capitals wrap over lines without a blank between them. */
function top({ rows }: View, at: number): number {
  let first = at;
  while (
    at - first < 3 &&
    rows[first]?.line.gap === 0 &&
    isCaps(rows[first]?.text ?? '') &&
    isCaps(rows[first - 1]?.text ?? '') &&
    !counters(rows[first - 1]?.text ?? '').length
  )
    first--;
  return first;
}

/** "No. Item" over the items: there the number comes first. */
const numbersFirst = (view: View) => view.rows.slice(0, 30).some(({ text }) => /^no\.? item$/i.test(text));

export const numberBelowTitle: Construct<'items'> = {
  name: 'items/number-below-title',
  layer: 'items',
  says: 'Each title stands over its minute number, both on lines of their own, and the numbers rise by one.',
  reads: [
    {
      text: 'APOLOGIES\nPL146/14\nApologies were received from Councillor Alder.\nSITE VISITS\nPL147/14\nMembers had made none.\nMINUTES OF THE LAST MEETING\nPL148/14\nThe minutes were signed.',
      gives: [
        { number: 'PL146/14', title: 'APOLOGIES' },
        { number: 'PL147/14', title: 'SITE VISITS' },
        { number: 'PL148/14', title: 'MINUTES OF THE LAST MEETING' },
      ],
    },
    {
      text: 'MINUTES\nPL146/14\nThe minutes were signed.\nDECLARATIONS OF LOBBYING (PART 5 OF THE\nPROTOCOL)\nPL147/14\nThere were none.',
      gives: [
        { number: 'PL146/14', title: 'MINUTES' },
        { number: 'PL147/14', title: 'DECLARATIONS OF LOBBYING (PART 5 OF THE PROTOCOL)' },
      ],
    },
    {
      text: '70. Minutes\nE.70/31\nThe minutes were signed.\n71. Site visits\nE.71/31\nThere were none.',
      gives: [
        { number: '70', title: 'Minutes' },
        { number: '71', title: 'Site visits' },
      ],
    },
  ],
  leaves: [
    'Planning application\nPL146/14\nThe application was approved.\nPlanning application\nPL206/14\nThe application was refused.',
    'Mill Lane\n12\nBridge Street\n13',
    'PL 146/14\nApologies\nPL 146/14\nThere were none.\nPL 147/14\nSite visits\nPL 147/14\nThere were none.',
  ],
  read: (view, begin) => {
    let at = begin;
    while (at < begin + 3 && !counters(view.rows[at + 1]?.text ?? '').length) at++;
    const readings = counters(view.rows[at + 1]?.text ?? '');
    if (!readings.length || !titled(view, at) || top(view, at) !== begin) return null;
    const again = view.rows[at + 1]?.text as string;
    if (view.rows[at - 1]?.text === again || view.rows[at]?.text.startsWith(again)) return null; // the number stands above already
    // council web pages print numbers over titles, and some items say nothing
    if (view.kind === 'WEB_PAGE' && (counters(view.rows[at - 1]?.text ?? '').length || numbersFirst(view))) return null;
    const after = next(view, at + 2, readings);
    const before = readings.map(({ form, value }) => ({ form, value: value - 2 }));
    const led = view.rows
      .slice(0, at)
      .findLastIndex((row) =>
        counters(row.text).some(({ form, value }) => before.some((b) => b.form === form && b.value + 1 === value)),
      );
    if (after >= 0 ? !titled(view, after) : led < 1) return null;
    const below = view.rows[at + 1]?.text as string;
    // "70. Minutes" over "E.70/31": the heading has the number of the item, and the paragraph one of its own
    const title = texts(view, begin, at + 1);
    const own = /^(\d{1,4})\.\s+(?=\p{Lu})/u.exec(title);
    const number = own?.[1] ?? below;
    return {
      from: begin,
      to: at + 2,
      entries: [{ number, title: title.slice(own?.[0].length ?? 0) }],
      score: 2,
      why: `title over ${below}, which ${after >= 0 ? 'the next number' : 'the number before'} continues`,
    };
  },
};
