import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { UserError } from './model/errors.ts';
import { type FactsDocument, factsDocument } from './model/facts.ts';
import {
  judgementEntry,
  organizationEntry,
  personEntry,
  type Registers,
  roleEntry,
  strategyEntry,
} from './model/registers.ts';
import { parseYaml } from './review/yaml-file.ts';
import type { Settings } from './settings.ts';

/** The dataset that ships with the project. */
export const seedFolder = fileURLToPath(new URL('../seed', import.meta.url));

/** The seed folder that the settings name, or the shipped one. */
export const seedOf = ({ SEED_DIR }: Pick<Settings, 'SEED_DIR'>): string => SEED_DIR ?? seedFolder;

/** Reads one YAML file against a schema; every problem is one line `file:line:column what`. */
async function readYaml<T>(path: string, schema: z.ZodType<T>, root: string): Promise<T> {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new UserError('UNREADABLE', `${path}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`);
  });
  const file = parseYaml(text, z.unknown());
  const refuse = (problems: string[]) =>
    new UserError('BAD_INPUT', problems.map((problem) => `${relative(root, path)}:${problem}`).join('\n'));
  if (file.problems.length > 0) throw refuse(file.problems);
  const result = schema.safeParse(file.value);
  if (result.success) return result.data;
  throw refuse(
    result.error.issues.map((issue) => `${file.at(issue.path.map(index))} ${issue.path.join('.')}: ${issue.message}`),
  );
}

const index = (step: PropertyKey) => (typeof step === 'symbol' ? String(step) : step);

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error) => {
    const why = error.code === 'ENOENT' ? 'there is no such folder; "npm run init -- FOLDER" makes one' : error.message;
    throw new UserError('UNREADABLE', `The seed folder ${folder} cannot be read: ${why}`);
  });
}

/** The form of the files of a seed folder that this program reads; a folder that says none has the first. */
const seedFormat = 1;

async function checkFormat(folder: string): Promise<void> {
  const { format } = await readYaml(join(folder, 'format.yaml'), z.strictObject({ format: z.int().min(1) }), folder);
  if (format !== seedFormat)
    throw new UserError(
      'CONFLICT',
      `The seed folder ${folder} is written in format ${format}, and this version reads format ${seedFormat}: use the version that it was written for, or see docs/trust.md for what changed.`,
    );
}

/** The registers and reviewed judgements: organizations, people, roles, strategies, judgements. A missing file is an empty register. */
export async function readRegisters(folder = seedFolder): Promise<Registers> {
  const there = new Set(await namesIn(folder));
  if (there.has('format.yaml')) await checkFormat(folder);
  const list = async <T>(name: string, entry: z.ZodType<T>): Promise<T[]> =>
    there.has(`${name}.yaml`)
      ? ((await readYaml(join(folder, `${name}.yaml`), z.array(entry).nullable(), folder)) ?? [])
      : [];
  const [organizations, people, roles, strategies, judgements] = await Promise.all([
    list('organizations', organizationEntry),
    list('people', personEntry),
    list('roles', roleEntry),
    list('strategies', strategyEntry),
    list('judgements', judgementEntry),
  ]);
  const registers = { organizations, people, roles, strategies, judgements };
  checkReferences(registers);
  return registers;
}

/** An id that is used must be defined, and defined once. */
function checkReferences(registers: Registers) {
  const entries = [
    ...registers.organizations,
    ...registers.people,
    ...registers.roles,
    ...registers.strategies,
    ...registers.judgements,
  ];
  const known = new Set<string>();
  for (const { id } of entries) {
    if (known.has(id)) throw new UserError('BAD_INPUT', `The registers define ${id} twice; keep one entry.`);
    known.add(id);
  }
  const uses = [
    ...registers.organizations.map((o) => [o.id, o.parent]),
    ...registers.roles.map((r) => [r.id, r.organization]),
    ...registers.strategies.flatMap((s) => [
      [s.id, s.organization],
      [s.id, s.planOf],
    ]),
  ];
  for (const [user, used] of uses)
    if (used && !known.has(used)) throw new UserError('BAD_INPUT', `${user} names ${used}, which no register defines.`);
}

type SeedFacts = FactsDocument & { sha256: string; mediaType: string };

/** The facts that a new store begins with: none where the shipped example is left out. */
export const startingFacts = async (settings: Pick<Settings, 'SEED_DIR' | 'EXAMPLE'>): Promise<SeedFacts[]> =>
  settings.EXAMPLE === 'on' || settings.SEED_DIR !== undefined ? readSeedFacts(seedOf(settings)) : [];

/** The reviewed facts of `seed/meetings`, one document a record: files that point at the same record are put together. */
export async function readSeedFacts(folder = seedFolder): Promise<SeedFacts[]> {
  const meetings = (await namesIn(folder)).includes('meetings') ? await readdir(join(folder, 'meetings')) : [];
  const names = meetings.filter((name) => name.endsWith('.yaml')).sort();
  const seedFacts = factsDocument.required({ sha256: true, mediaType: true });
  const sections = await Promise.all(names.map((name) => readYaml(join(folder, 'meetings', name), seedFacts, folder)));
  const byRecord = new Map<string, SeedFacts>();
  for (const section of sections) {
    const whole = byRecord.get(section.sha256);
    if (!whole) byRecord.set(section.sha256, { ...section, sha256: section.sha256, mediaType: section.mediaType });
    else {
      whole.meetings = [...whole.meetings, ...section.meetings];
      whole.organizations = [...whole.organizations, ...section.organizations];
    }
  }
  const firstLine = (meeting: FactsDocument['meetings'][number]) =>
    Math.min(...meeting.items.map((item) => item.lines[0]));
  for (const whole of byRecord.values()) whole.meetings.sort((a, b) => firstLine(a) - firstLine(b));
  return [...byRecord.values()];
}
