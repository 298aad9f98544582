import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { UserError } from '../../model/errors.ts';
import type { Context } from '../context.ts';
import { type Entity, idOf } from '../entity.ts';
import { presentOf } from '../lookup.ts';
import { Node } from '../node/type.ts';

const idArg = 'The `id` of any object, or a readable id such as "person/borsetshire/nasreen-rowe".';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The object with an id. An id that no object has is null, with an error of code NOT_FOUND.',
  })
  async node(
    @Arg('id', () => ID, { description: idArg }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Entity> {
    const { label, ref } = idOf(id);
    const read = (at: string) => context.reader.node(label, at, context, info);
    const found = await read(ref);
    if (found) return found;
    // An id that was given once goes on to answer.
    const present = await presentOf(context, label, ref);
    const now = present && (await read(present));
    if (now) return now;
    throw new UserError('NOT_FOUND', `No ${label} has the id "${ref}".`);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'The objects with these ids, in the same order; null for an id that no object has, with an error of code NOT_FOUND for each.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `${idArg} At most 500.` }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Entity>[] {
    if (ids.length > 500)
      throw new UserError('BAD_INPUT', `${ids.length} ids were given: at most 500 can be asked for at once.`);
    return ids.map((id) => this.node(id, context, info));
  }
}
