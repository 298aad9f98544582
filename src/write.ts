import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Asked, Change, GivenFile, Preview, ReadFile, Writer } from './api/write/writer.ts';
import type { Read } from './cli/ingest.ts';
import type { Outcome } from './cli/outcome.ts';
import { readFiles } from './cli/pool.ts';
import type { Graph } from './graph/port.ts';
import { keepRead } from './ingest.ts';
import { type Foreseen, type Library, openLibrary } from './library/index.ts';
import { UserError } from './model/errors.ts';
import type { GraphNode } from './model/graph.ts';
import { withJudgement, withoutJudgement } from './review/judge.ts';
import { readRegisters } from './seed.ts';

/** Changes a graph as the command line does: with the registers of `seed` as they are at the time, each file read in a process of its own. */
export function writerOn(graph: Graph, seed: string): Writer {
  const library = async () => openLibrary(graph, await readRegisters(seed));
  const changed = async (record: string, change: (library: Library) => Promise<unknown>): Promise<Change> => {
    await change(await library());
    return { revision: await graph.revision(), records: [{ name: record, changed: true }] };
  };
  /** Edits the judgements, and decides again who is who. */
  const judged = async (asked: Asked, edit: (before: string) => string): Promise<number> => {
    const path = join(seed, 'judgements.yaml');
    const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw cannotWrite(path, error);
    });
    await put(path, edit(before));
    try {
      await (await library()).derive(undefined, asked);
    } catch (error) {
      // The file says what the graph does not: neither is to stay.
      await put(path, before);
      throw error;
    }
    return graph.revision();
  };
  return {
    async preview(given) {
      const outcomes = await read(given);
      const records = outcomes.filter((one) => one.ok).map(keepRead);
      return told(outcomes, await (await library()).foresee(records));
    },
    async load(given, { by, why }) {
      const outcomes = await read(given);
      const good = outcomes.filter((one) => one.ok);
      const { changed, leftOut } = await (await library()).add(good.map(keepRead), { by, ...(why ? { why } : {}) });
      const records = outcomes.map((one) => {
        const at = good.indexOf(one as Read);
        const refusal = one.ok ? leftOut[at] : one.error.message;
        return { name: basename(one.path), changed: changed[at] ?? false, ...(refusal ? { refusal } : {}) };
      });
      return { revision: await graph.revision(), records };
    },
    withdraw: (record, asked) => changed(record, (open) => open.withdraw(record, asked)),
    restore: (record, asked) => changed(record, (open) => open.restore(record, asked)),
    async judge(given, { by, why }) {
      const on = new Date().toISOString().slice(0, 10);
      let id = '';
      const revision = await judged({ by, why }, (before) => {
        const made = withJudgement(before, { ...given, by, on, why });
        id = made.id;
        return made.text;
      });
      return { revision, id };
    },
    withdrawJudgement: async (id, asked) => ({
      revision: await judged(asked, (before) => withoutJudgement(before, id)),
    }),
  };
}

/** The file as a whole or not at all. */
async function put(path: string, text: string): Promise<void> {
  const beside = `${path}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    throw cannotWrite(path, error as NodeJS.ErrnoException);
  }
}

const cannotWrite = (path: string, { code }: NodeJS.ErrnoException) =>
  new UserError(
    'CONFLICT',
    `${basename(path)} cannot be written (${code}): the account of the server needs the right to write the seed folder.`,
  );

/** Files of one name come from many folders, so each has a folder of its own while it is read. */
async function read(given: readonly GivenFile[]): Promise<Outcome[]> {
  const folder = await mkdtemp(join(tmpdir(), 'minutegraph-'));
  try {
    const paths: string[] = [];
    for (const [at, { name, bytes }] of given.entries()) {
      await mkdir(join(folder, String(at)));
      paths.push(join(folder, String(at), name));
      await writeFile(join(folder, String(at), name), bytes, { flag: 'wx', mode: 0o600 });
    }
    const outcomes: Outcome[] = [];
    for await (const outcome of readFiles(paths, { concurrency: 2 })) outcomes.push(withoutFolder(outcome));
    return outcomes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is told of a file speaks of its name: the folder is ours. */
function withoutFolder(outcome: Outcome): Outcome {
  if (outcome.ok) return outcome;
  const { path, error } = outcome;
  return { ...outcome, error: new UserError(error.code, error.message.replaceAll(path, basename(path))) };
}

function told(outcomes: Outcome[], { entries, leftOut, came, changed, went }: Foreseen): Preview {
  const good = outcomes.filter((one) => one.ok);
  const out = good.flatMap((one, at) => (leftOut[at] ? [[one.text.sha256, leftOut[at]] as const] : []));
  const named = ({ label, id, props }: GraphNode) => {
    const name = props.name ?? props.title;
    return { type: label, id, ...(name === undefined ? {} : { name: String(name) }) };
  };
  return {
    files: outcomes.map(fileOf),
    records: Object.fromEntries(entries.map(({ sha256, what }) => [sha256, what])),
    leftOut: Object.fromEntries(out),
    came: came.map(named),
    changed: changed.map(named),
    went: went.map(({ label, id }) => ({ type: label, id })),
  };
}

function fileOf(outcome: Outcome): ReadFile {
  const name = basename(outcome.path);
  if (!outcome.ok) return { name, refusal: outcome.error.message };
  const { facts, text, diagnostics, owners = [] } = outcome;
  const lines = owners.map((owner) => ({ ...owner, text: text.lines[owner.line - 1] ?? '' }));
  return { name, facts: { ...facts, sha256: text.sha256, mediaType: text.mediaType }, diagnostics, lines };
}
