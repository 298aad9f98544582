import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { linesKept } from '../../graph/spoken.ts';
import { UserError } from '../../model/errors.ts';
import type { NodeLabel } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { register } from '../reach/field.ts';
import { Stated } from './stated.ts';
import { SourceRecord } from './type.ts';

@ObjectType({ simpleResolvers: true, description: 'One line of the text of a record.' })
class RecordLine {
  @Field(() => Int, { description: 'Number of the line, counted from 1.' })
  number!: number;

  @Field(() => String, { description: 'The words of the line, as they were read from the file.' })
  text!: string;
}

register('Record', 'lines', { field: { kind: 'needs', props: ['kept'] } });

const most = 2000;

@Resolver(() => SourceRecord)
export class LinesResolver {
  @FieldResolver(() => [RecordLine], {
    nullable: true,
    description:
      'The text of the record, line by line; null where its words are not held, since only facts are shipped.',
  })
  lines(
    @Root() record: Entity,
    @Arg('from', () => Int, { defaultValue: 1, description: 'First line to give, counted from 1.' }) from: number,
    @Arg('to', () => Int, { nullable: true, description: `Last line to give; left out: ${most} lines from the first.` })
    to: number | null,
  ) {
    const last = to ?? from + most - 1;
    span(from, last);
    const lines = linesKept(record.kept);
    return lines?.slice(from - 1, last).map((line, at) => ({ number: from + at, text: line })) ?? null;
  }

  @FieldResolver(() => [Stated], { description: 'The facts that rest on these lines of the record, in order of id.' })
  async restsOn(
    @Root() record: Entity,
    @Arg('from', () => Int, { description: 'First line of the place, counted from 1.' }) from: number,
    @Arg('to', () => Int, { description: 'Last line of the place.' }) to: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    span(from, to);
    const rows = await context.graph.read('rests-on', { record: record.ref, from, to });
    const labels = [...new Set(rows.map(({ label }) => label as NodeLabel))];
    const found = await Promise.all(
      labels.map((label) => {
        const ids = rows.filter((row) => row.label === label).map(({ id }) => String(id));
        return context.reader.nodes(label, ids, info.fieldNodes, context, info);
      }),
    );
    const byRef = new Map(found.flat().flatMap((node) => (node ? [[node.ref, node] as const] : [])));
    return rows.flatMap(({ id }) => byRef.get(String(id)) ?? []);
  }
}

function span(from: number, to: number): void {
  if (from < 1 || to < from)
    throw new UserError('BAD_INPUT', `lines ${from} to ${to} are no place: lines count from 1.`);
  if (to - from >= most) throw new UserError('BAD_INPUT', `lines ${from} to ${to} are more than ${most}.`);
}
