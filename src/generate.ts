import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { stringify } from 'yaml';
import { generate } from './generate/index.ts';

interface Options {
  meetings: number;
  seed: number;
  typos: number;
  out: string;
}

function number(least: number, most: number) {
  return (text: string) => {
    const value = Number(text);
    if (text.trim() === '' || !(value >= least && value <= most))
      throw new InvalidArgumentError(`between ${least} and ${most}`);
    return value;
  };
}

const program = new Command('generate')
  .description('Writes records of invented councils, and the truth about them: who is meant, what is said.')
  .requiredOption('--meetings <n>', 'how many meetings', number(1, 10_000))
  .requiredOption('--seed <n>', 'the same seed gives the same records', number(0, 2 ** 32 - 1))
  .option('--typos <share>', 'share of printed names with a slip', number(0, 1), 0.02)
  .requiredOption('--out <dir>', 'folder for records/, truth.json and judgements.yaml')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .action(run);

async function run({ out, ...options }: Options): Promise<void> {
  const { files, truth, judgements } = generate(options);
  const records = join(out, 'records');
  await mkdir(records, { recursive: true });
  for (const { fileName, text } of files) await writeFile(join(records, fileName), text);
  await writeFile(join(out, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`);
  await writeFile(join(out, 'judgements.yaml'), stringify(judgements));
  console.log(`${files.length} records, ${truth.people.length} people, ${truth.mentions.length} mentions in ${out}`);
}

await program.parseAsync().catch((error: NodeJS.ErrnoException) => {
  if (!error.path) throw error;
  console.error(`${error.path}: cannot be written (${error.code})`);
  process.exitCode = 1;
});
