import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { linesKept } from '../../graph/spoken.ts';
import { heldLines, linesAt } from '../../model/held.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { register } from '../reach/field.ts';
import { AgendaItem } from './type.ts';

register('AgendaItem', 'text', { field: { kind: 'needs', props: ['heldLines'] } });

const texts = new WeakMap<Context, DataLoader<string, string[]>>();

/** The lines of records by their ids, each read once a request; none for one that is not held. */
function linesOf(context: Context): DataLoader<string, string[]> {
  const known = texts.get(context);
  if (known) return known;
  const loader = new DataLoader(async (ids: readonly string[]) => {
    const query = 'MATCH (r:Record) WHERE r.id IN $ids RETURN r.id AS id, r.kept AS kept';
    const rows = await context.graph.ask(query, { ids: [...ids] });
    const lines = new Map(rows.map(({ id, kept }) => [id, linesKept(kept) ?? []]));
    return ids.map((id) => lines.get(id) ?? []);
  });
  texts.set(context, loader);
  return loader;
}

@Resolver(() => AgendaItem)
export class TextResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The words of the item from its heading to its last line, as they were read, line by line; of several records one behind the other, parted by an empty line. Null where no words are held, or where the record does not tell whose words they are.',
  })
  async text(@Root() item: Entity, @Ctx() context: Context): Promise<string | null> {
    if (!Array.isArray(item.heldLines)) return null;
    const held = item.heldLines.map((text) => heldLines(text));
    const lines = await linesOf(context).loadMany(held.map(({ record }) => record));
    const failed = lines.find((one) => one instanceof Error);
    if (failed) throw failed;
    const said = held.map(({ spans }, at) =>
      linesAt(lines[at] as string[], spans)
        .join('\n')
        .trim(),
    );
    return said.filter(Boolean).join('\n\n') || null;
  }
}
