import { expect, it } from 'vitest';
import { isNote } from '../../src/language/bracket.ts';

it.each([
  'virtual',
  'virtually',
  'Remote via Teams',
  'minutes 4 to 9',
  'part of the meeting',
  'late',
  'online from 10 am',
])('takes (%s) for how somebody took part', (inside) => expect(isNote(inside)).toBe(true));

it.each(['Virtual School Manager', 'Minutes Secretary', 'Part-time Clerk', 'Online Safety Lead'])(
  'takes (%s) for a post',
  (inside) => expect(isNote(inside)).toBe(false),
);
