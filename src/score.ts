import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { shares } from './cli/explain.ts';
import type { Outcome } from './cli/outcome.ts';
import { extractFiles } from './cli/pool.ts';
import { keepRead } from './ingest.ts';
import { UserError } from './model/errors.ts';
import { pairwise, type Reasons, resolve } from './resolve/index.ts';
import {
  belowFloor,
  compare,
  compareIdentities,
  type Floor,
  type FoundIdentity,
  floorFile,
  floorOf,
  type Gold,
  goldFacts,
  goldIdentities,
  markdownReport,
  misses,
  plainTable,
  type Score,
  total,
} from './score/index.ts';
import { readRegisters } from './seed.ts';

interface Options {
  records: string[];
  gold: string[];
  held?: string;
  write?: string;
  floor?: string;
  setFloor?: boolean;
  misses?: boolean;
}

const program = new Command('score')
  .description('Extracts facts from records and scores them against facts that were reviewed by hand.')
  .requiredOption('--records <dirs...>', 'folders of record files')
  .requiredOption(
    '--gold <dirs...>',
    'folders of reviewed facts, one for each folder of records: *.facts.json, each naming its record, and people.json: who is who',
  )
  .option('--held <file>', 'names of the records that nobody looked at while the reader was made, a line each')
  .option('--write <file>', 'write the accuracy page (Markdown)')
  .option('--floor <file>', 'fail where a figure is below this committed floor')
  .option('--set-floor', 'write the figures measured as the new floor instead of checking them')
  .option('--misses', 'list every fact missed, invented or read wrongly')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .action(run);

async function run(options: Options): Promise<void> {
  if (options.records.length !== options.gold.length)
    throw new UserError('BAD_INPUT', 'give as many folders to --gold as to --records, in the same order');
  const cases: Case[] = [];
  for (const [at, records] of options.records.entries())
    cases.push(...(await readCases(records, options.gold[at] as string)));
  const outcomes = await extractFiles(cases.map(({ path }) => path));
  const scores = outcomes.map((outcome, index): [string, Score] => [
    basename(outcome.path),
    scoreOf((cases[index] as Case).gold, outcome),
  ]);
  const identities = (
    await Promise.all(
      options.gold.map((folder) =>
        scoreIdentities(
          folder,
          outcomes.filter((_, index) => cases[index]?.folder === folder),
        ),
      ),
    )
  ).flat();
  const held = await readHeld(options.held, scores);
  const of = (isHeld: boolean) => scores.filter(([name]) => held.has(name) === isHeld).map(([, score]) => score);
  const developed = total([...of(false), ...identities]);
  for (const [name, score] of scores) show(name, score, score, options.misses);
  show(`all ${of(false).length} records developed on`, developed, total(identities), options.misses);
  if (held.size) show(`all ${held.size} records held out`, total(of(true)), total([]));
  if (options.write) await writeFile(options.write, markdownReport(scores, developed, held));
  if (options.floor) await holdFloor(options.floor, total([developed, ...of(true)]), options.setFloor ?? false);
}

interface Case {
  gold: Gold;
  /** Of the gold. */
  folder: string;
  path: string;
}

async function readCases(records: string, folder: string): Promise<Case[]> {
  const gold = await readGold(folder);
  const files = (await list(records)).filter((name) => !name.endsWith('.facts.json'));
  return gold.map((facts) => ({ gold: facts, folder, path: join(records, recordOf(facts, files)) }));
}

/** A record that cannot be read has no facts: all of gold is missed. */
function scoreOf(gold: Gold, outcome: Outcome): Score {
  if (outcome.ok) return { ...compare(gold, outcome.facts, outcome.text.lines), lines: shares(outcome.owners ?? []) };
  console.error(`${basename(outcome.path)}: ${outcome.error.message}`);
  return compare(gold, { record: gold.record, meetings: [], organizations: [] });
}

async function readHeld(path: string | undefined, scores: [string, Score][]): Promise<Set<string>> {
  if (!path) return new Set();
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UserError('NOT_FOUND', `${path}: cannot be read`);
  });
  const named = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  const unknown = named.find((name) => name && !scores.some(([record]) => record === name));
  if (unknown) throw new UserError('NOT_FOUND', `${path}: no gold is scored for the held-out record ${unknown}`);
  return new Set(named.filter(Boolean));
}

function show(title: string, score: Score, listed: Score, withMisses = false): void {
  console.log(`${plainTable(title, score)}\n`);
  if (withMisses) console.log(`${misses(listed).join('\n')}\n`);
}

async function list(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new UserError('NOT_FOUND', `${folder}: the folder cannot be listed (${error.code})`);
  });
}

async function readGold(folder: string): Promise<Gold[]> {
  const names = (await list(folder)).filter((name) => name.endsWith('.facts.json')).sort();
  if (names.length === 0) throw new UserError('NOT_FOUND', `${folder}: no *.facts.json to score against`);
  return Promise.all(names.map((name) => readJson(join(folder, name), goldFacts)));
}

/** Who is who over all records, where the gold folder says so in people.json; the project's registers take part. */
async function scoreIdentities(folder: string, outcomes: Outcome[]): Promise<Score[]> {
  if (!(await list(folder)).includes('people.json')) return [];
  const gold = await readJson(join(folder, 'people.json'), goldIdentities);
  const graph = resolve(
    outcomes.filter((outcome) => outcome.ok).map((outcome) => keepRead(outcome)),
    await readRegisters(),
  );
  const found = graph.nodes
    .filter(({ label }) => label === 'Person')
    .map(({ id, props }): FoundIdentity => {
      const { mentions, others } = JSON.parse(String(props.identity)) as Reasons;
      return { id, mentions, unsure: others.filter(({ verdict }) => verdict === 'unsure').map(({ person }) => person) };
    });
  return [compareIdentities(gold, found, pairwise)];
}

/** The record that gold facts name; without it the file with the same number in front: "000.facts.json" and "000_ab12.txt". */
function recordOf(gold: Gold, files: string[]): string {
  const prefix = /^\d+/.exec(gold.record)?.[0];
  const found =
    files.find((file) => file === gold.record) ?? files.find((file) => prefix && /^\d+/.exec(file)?.[0] === prefix);
  if (!found)
    throw new UserError('NOT_FOUND', `${gold.record}: gold facts name this record, but it is not in the folder`);
  return found;
}

async function readJson<T>(path: string, schema: { parse: (value: unknown) => T }): Promise<T> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UserError('NOT_FOUND', `${path}: cannot be read`);
  });
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new UserError('BAD_INPUT', `${path}: ${(error as Error).message}`);
  }
}

async function holdFloor(path: string, all: Score, renew: boolean): Promise<void> {
  if (renew) return writeFile(path, `${JSON.stringify(floorOf(all), null, 2)}\n`);
  const fallen = belowFloor(all, await readJson<Floor>(path, floorFile));
  for (const line of fallen) console.error(`below the floor: ${line}`);
  if (fallen.length > 0) process.exitCode = 1;
}

await program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
