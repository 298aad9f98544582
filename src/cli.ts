import { createRequire } from 'node:module';
import { Argument, Option } from 'commander';
import { type AuditOptions, auditCommand } from './cli/audit.ts';
import { type ExportOptions, exportCommand } from './cli/export.ts';
import { type ExtractOptions, extractCommand } from './cli/extract.ts';
import { conflictsCommand, explainCommand } from './cli/identity.ts';
import { type IngestOptions, type IngestStages, ingestCommand } from './cli/ingest.ts';
import { initCommand } from './cli/init.ts';
import { processIo } from './cli/io.ts';
import { count } from './cli/lines.ts';
import { extractFiles, readFiles, whileStarting } from './cli/pool.ts';
import { Program } from './cli/program.ts';
import { reviewCommand } from './cli/review.ts';
import { visible } from './cli/visible.ts';
import { UserError } from './model/errors.ts';

const io = processIo();
const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
const program = new Program(io, version);
/** Printed below the help of a command: how it is called through npm. */
const examples = (...lines: string[]) => `\nExamples:\n${lines.map((line) => `  npm run --silent ${line}\n`).join('')}`;

const ingestStages: IngestStages = {
  readFiles,
  // The database drivers take a second to load, which the commands that need none should not wait for.
  open: () => whileStarting(async () => (await import('./load.ts')).openLoader({ lastly: true })),
};

program.add(
  'extract',
  'print the facts of one record as one document; diagnostics go to stderr',
  (command) =>
    command
      .argument('<file>', 'text, markdown, HTML, PDF or DOCX')
      .addOption(new Option('--format <format>').choices(['json', 'yaml']).default('json'))
      .option('--output <facts>', 'write a file to review, or compare with the one that is there')
      .option('--update', 'take over into --output what nobody has reviewed')
      .option('--propose', 'ask the second reader that PROPOSE_URL names about lines that nobody read; off by default')
      .option('--explain', 'print line by line who read it and why, instead of the facts')
      .addHelpText(
        'after',
        examples('extract -- minutes.pdf', 'extract -- minutes.pdf --format yaml --output minutes.pdf.facts.yaml'),
      ),
  async (file: string, options: ExtractOptions) =>
    extractCommand(
      file,
      options,
      io,
      extractFiles,
      options.propose ? (await import('./second-reader.ts')).secondReader() : undefined,
    ),
);

program.add(
  'review',
  'check a reviewed facts file against its record; exit code 1 if the record does not bear it out',
  (command) =>
    command
      .argument('<facts>', 'the reviewed YAML file')
      .argument('<record>', 'the record that it is about')
      .addHelpText('after', examples('review -- minutes.pdf.facts.yaml minutes.pdf')),
  (facts: string, record: string) => reviewCommand(facts, record, io, extractFiles),
);

program.add(
  'ingest',
  'load records into the graph',
  (command) =>
    command
      .argument('<path...>', 'records, or folders of records')
      .option('--diagnostics', 'print what could not be placed, line by line')
      .addHelpText('after', examples('ingest -- minutes.pdf', 'ingest -- records/ --diagnostics')),
  (paths: string[], options: IngestOptions) => ingestCommand(paths, options, io, ingestStages),
);

program.add(
  'withdraw',
  'take a record back out of the graph, or bring it back; who, when and why stay in the log of loads',
  (command) =>
    command
      .argument('[record]', 'its file name, SHA-256 or id')
      .requiredOption('--why <reason>', 'why, for the log')
      .option('--undo', 'bring a withdrawn record back as it was')
      .option('--example', 'instead of one record: all facts that are shipped as an example')
      .addHelpText(
        'after',
        examples(
          'withdraw -- minutes.pdf --why "Published by mistake."',
          'withdraw -- --example --why "We have our own."',
        ),
      ),
  async (
    record: string | undefined,
    { why, undo = false, example = false }: { why: string; undo?: boolean; example?: boolean },
  ) => {
    const { withdraw, withdrawExample } = await import('./withdraw.ts');
    if (example) {
      for (const name of await withdrawExample(why, undo)) io.err(`${name}: ${undo ? 'brought back' : 'withdrawn'}\n`);
      return 0;
    }
    if (!record) throw new UserError('USAGE', 'withdraw needs the record: its file name, SHA-256 or id; or --example.');
    const { nodesPut, nodesRemoved } = await withdraw(record, why, undo);
    io.err(`${record}: ${undo ? 'brought back' : 'withdrawn'}; ${nodesPut} nodes put, ${nodesRemoved} removed\n`);
    return 0;
  },
);

program.add(
  'identity',
  'why printed names were joined ("explain NAME"), and judgements that cannot hold ("conflicts")',
  (command) =>
    command
      .addArgument(new Argument('<what>').choices(['explain', 'conflicts']))
      .argument('[name...]', 'the name to explain, in full or in part')
      .addHelpText('after', examples('identity -- explain "Clark"', 'identity -- conflicts')),
  async (what: 'explain' | 'conflicts', name: string[]) => {
    const { explainName, judgementConflicts } = await import('./identify.ts');
    if (what === 'conflicts') return conflictsCommand(io, judgementConflicts);
    if (name.length === 0) throw new UserError('USAGE', 'identity explain needs a name: identity explain "Jane Doe"');
    return explainCommand(name.join(' '), io, explainName);
  },
);

program.add(
  'audit',
  'print the involvement of a person, or the attendance of a body, with the places that prove it',
  (command) =>
    command
      .argument('<subject...>', 'a name, an abbreviation or an id')
      .option('--from <date>', 'first day, such as 2023-01-01')
      .option('--to <date>', 'last day')
      .addOption(new Option('--format <format>').choices(['md', 'html', 'csv', 'wide', 'json']).default('md'))
      .addHelpText(
        'after',
        examples('audit -- "Jane Doe" --from 2023-01-01 --to 2024-12-31', 'audit -- ILSC --format html'),
      ),
  (subject: string[], options: AuditOptions) =>
    auditCommand(subject.join(' '), options, io, async (...args) => (await import('./dossier.ts')).dossier(...args)),
);

program.add(
  'export',
  'print a list as CSV, JSON Lines or JSON-LD, or the whole graph as GraphML, a Cypher script or JSON Lines',
  (command) =>
    command
      .argument('<what>', 'a list of the API, such as people or resolutions, or "graph"')
      .requiredOption('--format <format>', 'csv, jsonl or jsonld; for the graph graphml, cypher or jsonl')
      .option('--filter <name=value...>', 'narrow a list down, as its arguments in the API do')
      .addHelpText(
        'after',
        examples(
          'export -- appearances --format csv --filter body=ILSC from=2024-01-01 > appearances.csv',
          'export -- graph --format cypher > graph.cypher',
        ),
      ),
  (what: string, options: ExportOptions) =>
    exportCommand(what, options, io, async (...args) => (await import('./give.ts')).give(...args)),
);

program.add(
  'resolve',
  'decide again who is who, after an edit of registers, judgements or reviewed facts',
  (command) => command,
  async () => {
    const { resolveAgain } = await import('./identify.ts');
    const done = await resolveAgain();
    io.err(
      done.nodesPut + done.nodesRemoved > 0
        ? `${done.nodesPut} nodes put, ${done.nodesRemoved} removed\n`
        : 'Nothing changed.\n',
    );
    return 0;
  },
);

program.add(
  'backup',
  'write the whole store to a new file, also beside a running server',
  (command) => command.argument('<file>').addHelpText('after', examples('backup -- graph.backup')),
  async (file: string) => {
    const { backup } = await import('./keep.ts');
    io.err(`${file}: the graph as of load ${await backup(file)}\n`);
    return 0;
  },
);

program.add(
  'restore',
  'bring a backup back; the present store is set aside, never deleted',
  (command) => command.argument('<file>').addHelpText('after', examples('restore -- graph.backup')),
  async (file: string) => {
    const { restore } = await import('./keep.ts');
    const { revision, aside } = await restore(file);
    io.err(`The graph is as of load ${revision} again.${aside ? ` What was there before is in ${aside}.` : ''}\n`);
    return 0;
  },
);

program.add(
  'rebuild',
  'make the store anew from seed, from what can be read off the old one, and from records; the old one is set aside',
  (command) =>
    command
      .argument('[path...]', 'records, or folders of records')
      .option('--anew', 'also where the old store can be gone on with')
      .addHelpText('after', examples('rebuild -- records/')),
  async (paths: string[], { anew = false }: { anew?: boolean }) => {
    const { rebuild } = await import('./keep.ts');
    const { aside, kept, unread } = await rebuild(anew);
    io.err(`Made anew from the seed${unread ? '' : ` and ${count(kept, 'record')} of the old store`}.\n`);
    if (unread) io.err(`No record could be taken over from the old store: ${unread}.\n`);
    if (aside) io.err(`The old store is in ${aside}; delete it when you miss nothing.\n`);
    if (paths.length === 0) return 0;
    return ingestCommand(paths, {}, io, ingestStages);
  },
);

program.add(
  'doctor',
  'check Node, settings, access, seed, engine, data, disk and port, and say what to do; exit code 1 if there is something to mend',
  (command) => command,
  async () => {
    const { examine } = await import('./doctor.ts');
    const found = await examine(process.env);
    const words = { well: 'ok  ', know: 'note', mend: 'MEND' };
    for (const { about, state, says } of found) io.out(`${words[state]}  ${about.padEnd(9)} ${visible(says)}\n`);
    return found.some(({ state }) => state === 'mend') ? 1 : 0;
  },
);

program.add(
  'init',
  'make a seed folder for a council of your own: empty registers, each with an entry to copy',
  (command) => command.argument('<folder>').addHelpText('after', examples('init -- my-council')),
  (folder: string) => initCommand(folder, io),
);

program.add(
  'keys',
  'make, list and revoke the keys that let programs ask a server that others can reach',
  (command) =>
    command
      .addArgument(new Argument('<what>').choices(['create', 'list', 'revoke']))
      .argument('[name]', 'what the key is called')
      .addOption(new Option('--right <right...>').choices(['read', 'write']).default(['read']))
      .addHelpText('after', examples('keys -- create reports', 'keys -- list', 'keys -- revoke reports')),
  async (what: string, name: string | undefined, options: { right: ('read' | 'write')[] }) => {
    const { keysFileOf, readSettings } = await import('./settings.ts');
    const { keysCommand } = await import('./cli/keys.ts');
    const file = keysFileOf(readSettings(process.env));
    (await import('node:fs')).mkdirSync((await import('node:path')).dirname(file), { recursive: true });
    return keysCommand(what, name, options.right, file, io);
  },
);

const code = await program.run(process.argv.slice(2));
await io.written();
process.exit(code);
