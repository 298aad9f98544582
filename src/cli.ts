import { Option } from 'commander';
import { type ExtractOptions, extractCommand } from './cli/extract.ts';
import { processIo } from './cli/io.ts';
import { extractFiles } from './cli/pool.ts';
import { Program } from './cli/program.ts';
import { toYaml } from './review/to-yaml.ts';

const io = processIo();
const program = new Program(io);

program.add(
  'extract',
  'print the facts of one record as one document; diagnostics go to stderr',
  (command) =>
    command
      .argument('<file>', 'text, markdown, HTML, PDF or DOCX')
      .addOption(new Option('--format <format>').choices(['json', 'yaml']).default('json')),
  (file: string, options: ExtractOptions) => extractCommand(file, options, io, { extractFiles, toYaml }),
);

process.exitCode = await program.run(process.argv.slice(2));
