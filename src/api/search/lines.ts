import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Terms, words } from '../../graph/search.ts';
import { linesKept } from '../../graph/spoken.ts';
import { type HeldLines, heldLines } from '../../model/held.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { SourceRecord } from '../evidence/type.ts';
import { cut } from './snippet.ts';

@ObjectType({ simpleResolvers: true, description: 'A line of a record in which words that were searched for stand.' })
export class SearchLine {
  @Field(() => SourceRecord, { description: 'The record whose line it is; its words are held.' })
  record: Entity | undefined;

  @Field(() => Int, { description: 'Number of the line, counted from 1.' })
  number!: number;

  @Field(() => String, {
    description: 'The words of the line; of a very long one those around what was searched for, with … for the rest.',
  })
  text!: string;
}

/** The lines of each record that says something under one of these items, by the record's id. */
export async function heldTexts(ids: readonly string[], context: Context): Promise<Map<string, string[]>> {
  const rows = ids.length ? await context.graph.read('search-held', { ids }) : [];
  return new Map(rows.map(({ id, kept }) => [String(id), linesKept(kept) ?? []]));
}

/** Of each of these items, by its readable id: in each of the records the line that holds most of what was asked. The record is there where a field of it is wanted. */
export async function linesOf(
  items: readonly Entity[],
  terms: Terms,
  texts: ReadonlyMap<string, string[]>,
  places: readonly FieldNode[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Map<string, SearchLine[]>> {
  const wanted = places.length ? [...texts.keys()] : [];
  const nodes = wanted.length ? await context.reader.nodes('Record', wanted, places, context, info, []) : [];
  const records = new Map(nodes.flatMap((record) => (record ? [[record.ref, record] as const] : [])));
  return new Map(
    items.map(({ ref, heldLines: held }) => [
      ref,
      (Array.isArray(held) ? held.map((text) => heldLines(text)) : []).flatMap((one) => {
        const found = bestLine(texts.get(one.record) ?? [], one, terms);
        return found ? [{ record: records.get(one.record), ...found }] : [];
      }),
    ]),
  );
}

/** The line on which a phrase begins, or that holds most of the words; the first of several. Undefined where none holds any. */
function bestLine(
  lines: string[],
  { spans }: HeldLines,
  terms: Terms,
): Pick<SearchLine, 'number' | 'text'> | undefined {
  const own = spans.flatMap(([first, last]) =>
    lines.slice(first - 1, last).map((text, at) => ({ number: first + at, text, words: words(text) })),
  );
  const weight = (at: number) => {
    const here = own[at]?.words ?? [];
    // A phrase may go on on the next line.
    const text = ` ${here.join(' ')} `;
    const reach = `${text}${(own[at + 1]?.words ?? []).join(' ')} `;
    const begun = terms.phrases.filter((phrase) => {
      const found = reach.indexOf(` ${phrase} `);
      return found >= 0 && found < text.length - 1;
    });
    const single = terms.whole.filter((word) => here.includes(word)).length;
    const { prefix } = terms;
    return begun.length * 100 + single + (prefix !== null && here.some((word) => word.startsWith(prefix)) ? 1 : 0);
  };
  const weights = own.map((_, at) => weight(at));
  const most = weights.reduce((a, b) => Math.max(a, b), 0);
  const best = own[weights.indexOf(most)];
  const asked = [...terms.whole, ...(terms.prefix === null ? [] : [terms.prefix])];
  return most > 0 && best ? { number: best.number, text: cut(best.text.trim(), asked, 150) } : undefined;
}
