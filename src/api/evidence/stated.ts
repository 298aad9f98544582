import { InterfaceType } from 'type-graphql';
import type { Entity } from '../entity.ts';
import { many, reach } from '../reach/declare.ts';
import { Evidence } from './type.ts';

@InterfaceType('Stated', {
  description: 'A fact that a record states, with the places in records that prove it.',
  resolveType: (found: Entity) => found.__typename,
})
export abstract class Stated {
  id!: string;
}

export const StatedLinks = reach(() => Stated as never, 'Stated', {
  evidence: many(() => Evidence, {
    path: '>EVIDENCED_BY Evidence',
    order: ['firstLine'],
    description: 'The places in records that prove it, by line.',
    pages: { name: 'Evidence', things: 'places' },
  }),
});
