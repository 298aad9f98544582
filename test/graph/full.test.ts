import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/index.ts';
import { writeRefusal } from '../../src/graph/embedded/refusals.ts';
import type { GraphNode } from '../../src/model/graph.ts';

/** A disk of a megabyte, where this machine lets us have one. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'minutegraph-full-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
  });
  return folder;
}

const people = (load: number) => ({
  putNodes: Array.from({ length: 200 }, (_, i): GraphNode => {
    return { label: 'Person', id: `person/${load}/${i}`, props: { name: `N${load} ${i}`.repeat(5) } };
  }),
  putEdges: [],
  deleteNodes: [],
  deleteEdges: [],
});
const line = /^The disk that holds the data folder \S+ is full\. [^\n]+$/;

test('on a full disk a load is refused in one line, reading goes on, and with space it succeeds', async () => {
  const disk = smallDisk();
  if (!disk) return expect(saysFull()).toMatch(line);
  const dataDir = join(disk, 'data');
  const ballast = join(disk, 'ballast');
  const fill = (leave: number) => {
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize - leave));
  };
  const graph = await openEmbedded(dataDir);
  await graph.apply(people(1));
  for (const leave of [20_000, 0]) {
    fill(leave);
    await expect(graph.apply(people(2))).rejects.toThrow(line);
    expect(await graph.revision()).toBe(1);
    expect((await graph.dump()).nodes).toHaveLength(200);
    rmSync(ballast);
  }
  await graph.apply(people(2));
  // Closing has no room to tidy up in, and loses nothing by that.
  fill(0);
  await graph.close();
  rmSync(ballast);
});

/** What the engine says where the disk is full, so that the line is tested where no small disk can be had. */
const saysFull = () =>
  (
    writeRefusal(
      new Error('GRAFEO-T009: the commit could not be written: No space left on device (os error 28)'),
      '/data',
    ) as Error
  ).message;

test('what the engine says of a full disk becomes that line, and nothing else does', () => {
  expect(saysFull()).toMatch(line);
  const other = new Error('GRAFEO-X003: I/O error: permission denied');
  expect(writeRefusal(other, '/data')).toBe(other);
});
