import { writeFile } from 'node:fs/promises';
import { UserError } from '../model/errors.ts';
import { type FactsDocument, factsDocument } from '../model/facts.ts';
import type { Weighed } from '../propose/stand.ts';
import { layout } from '../review/facts-node.ts';
import { threeWay } from '../review/merge.ts';
import { printDifferences } from '../review/print.ts';
import { takeNew } from '../review/take.ts';
import { toYaml } from '../review/to-yaml.ts';
import { parseYaml } from '../review/yaml-file.ts';
import { explained } from './explain.ts';
import type { Io } from './io.ts';
import { count, diagnosticLine } from './lines.ts';
import type { Outcome } from './outcome.ts';
import type { ExitCode } from './program.ts';
import { basePath, readBase, readIfThere } from './reviewed.ts';
import { visible } from './visible.ts';

export interface ExtractOptions {
  format: 'json' | 'yaml';
  /** Reviewable file to write or, where it is there already, to compare with. */
  output?: string;
  /** Take over into `output` what only the extraction has changed. */
  update?: boolean;
  /** Print who owns each line instead of the facts. */
  explain?: boolean;
  /** Ask the second reader about lines that nobody read. */
  propose?: boolean;
}

/** A second reader's weighed answer about a record. */
type Propose = (read: Read) => Promise<Weighed>;
type Read = Extract<Outcome, { ok: true }>;

/** `extract FILE`: the facts document and nothing else on stdout, diagnostics on stderr. */
export async function extractCommand(
  path: string,
  options: ExtractOptions,
  io: Io,
  extractFiles: (paths: string[]) => Promise<Outcome[]>,
  propose?: Propose,
): Promise<ExitCode> {
  if (options.output !== undefined && options.format !== 'yaml')
    throw new UserError(
      'USAGE',
      '--output writes a reviewable file and goes with --format yaml; for JSON redirect the output',
    );
  if (options.update && options.output === undefined) throw new UserError('USAGE', '--update goes with --output');
  const [outcome] = await extractFiles([path]);
  if (!outcome?.ok) throw outcome?.error;
  if (options.explain) {
    io.out(explained(outcome.owners ?? [], outcome.text.lines));
    return 0;
  }
  for (const diagnostic of outcome.diagnostics) io.err(`${diagnosticLine(path, diagnostic)}\n`);
  if (options.propose) await showProposals(path, outcome, propose, io);
  if (options.output !== undefined) await keep(outcome, options.output, options.update === true, io);
  else if (options.format === 'yaml') io.out(toYaml(outcome.facts, outcome.text, outcome.diagnostics));
  else io.out(json(outcome.facts));
  return 0;
}

/** One line each on stderr, for the reviewer to take into the reviewed file or to leave: no fact, and never loaded. */
async function showProposals(path: string, read: Read, propose: Propose | undefined, io: Io): Promise<void> {
  if (!propose)
    throw new UserError('USAGE', '--propose needs PROPOSE_URL and PROPOSE_MODEL: see the settings in README');
  const { proposed, refused } = await propose(read);
  for (const { origin, kind, lines, quotes } of proposed)
    io.err(`${visible(`${path}:${lines.join('-')} ${origin} ${kind} ${JSON.stringify(quotes)}`)}\n`);
  for (const why of refused) io.err(`${visible(`${path} refused ${why}`)}\n`);
}

/** Writes the reviewable file, or shows how a review that is there already and this extraction differ. */
async function keep(read: Read, output: string, update: boolean, io: Io): Promise<void> {
  const there = await readIfThere(output);
  if (there === undefined) {
    await write(output, toYaml(read.facts, read.text, read.diagnostics));
    await write(basePath(output), json(read.facts));
    io.err(`${output}: written, to be reviewed\n`);
    return;
  }
  const { value, document, problems } = parseYaml(there, factsDocument);
  if (!value) throw new UserError('BAD_INPUT', problems.map((problem) => `${output}:${problem}`).join('\n'));
  const differences = threeWay(await readBase(basePath(output)), value, read.facts);
  const fresh = differences.filter(({ state }) => state === 'NEW').length;
  const kept = differences.length - fresh;
  io.out(printDifferences(differences));
  const taken = update ? 'taken over' : 'take them over with --update';
  io.err(
    `${output}: ${count(kept, 'reviewed value')} kept, ${count(fresh, 'new value')}${fresh > 0 ? ` (${taken})` : ''}\n`,
  );
  if (!update) return;
  takeNew(document, differences);
  await write(output, document.toString(layout));
  await write(basePath(output), json(read.facts));
}

async function write(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: NodeJS.ErrnoException) => {
    throw new UserError('UNAVAILABLE', `${path}: cannot be written (${error.code})`);
  });
}

const json = (facts: FactsDocument) => `${JSON.stringify(facts, null, 2)}\n`;
