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
  record!: Entity;

  @Field(() => Int, { description: 'Number of the line, counted from 1.' })
  number!: number;

  @Field(() => String, {
    description: 'The words of the line; of a very long one those around what was searched for, with … for the rest.',
  })
  text!: string;
}

/** Of each of these items that records hold words of, by its readable id: in each record the line that holds most of what was asked. */
export async function linesOf(
  items: readonly Entity[],
  terms: Terms,
  places: readonly FieldNode[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Map<string, SearchLine[]>> {
  const held = new Map(
    items.map(({ ref, heldLines: texts }) => [ref, Array.isArray(texts) ? texts.map((text) => heldLines(text)) : []]),
  );
  const ids = [...new Set([...held.values()].flat().map(({ record }) => record))];
  if (ids.length === 0) return new Map();
  const records = new Map(
    (await context.reader.nodes('Record', ids, places, context, info, ['kept'])).flatMap((record) =>
      record ? [[record.ref, { record, lines: linesKept(record.kept) ?? [] }] as const] : [],
    ),
  );
  return new Map(
    [...held].map(([ref, all]) => [
      ref,
      all.flatMap((one) => {
        const kept = records.get(one.record);
        const found = kept && bestLine(kept.lines, one, terms);
        return found ? [{ record: kept.record, ...found }] : [];
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
