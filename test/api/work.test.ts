import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { Work } from '../../src/api/work/work.ts';

test('what is begun for an operation that was stopped fails with it, and ends nothing else', async () => {
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => unheard.push(reason);
  process.on('unhandledRejection', hear);
  const work = new Work(10, () => new GraphQLError('Too large.'));
  work.stop(new GraphQLError('The client has left.'));
  expect(() => work.unlessStopped(Promise.reject(work.failure))).toThrow('The client has left.');
  await new Promise((done) => setTimeout(done, 20));
  process.off('unhandledRejection', hear);
  expect(unheard).toEqual([]);
});
