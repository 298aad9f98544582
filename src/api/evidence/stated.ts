import { Ctx, FieldResolver, InterfaceType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { byLine } from '../order.ts';
import { Evidence } from './type.ts';

@InterfaceType('Stated', {
  description: 'A fact that a record states, with the places in records that prove it.',
  resolveType: (found: Entity) => found.__typename,
})
export abstract class Stated {
  id!: string;
}

@Resolver(() => Stated)
export class StatedResolver {
  @FieldResolver(() => [Evidence], { description: 'The places in records that prove it, by line.' })
  async evidence(@Root() fact: Entity, @Ctx() { links }: Context) {
    return (await links.out(fact, 'EVIDENCED_BY')).sort(byLine);
  }
}
