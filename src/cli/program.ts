import { Command, CommanderError } from 'commander';
import { UserError } from '../model/errors.ts';
import type { Io } from './io.ts';

/** What a command answers: 0 done, 1 some of it could not be done. Wrong usage is 2. */
export type ExitCode = 0 | 1 | 2;

export class Program {
  readonly #command: Command;
  #code: ExitCode = 0;

  constructor(
    private readonly io: Io,
    version: string,
  ) {
    this.#command = this.#quiet(
      new Command('minutegraph').description('Committee records in, a knowledge graph out.').version(version),
    );
  }

  /** A new command such as `extract <file>`; its action's answer becomes the exit code. */
  add<Args extends unknown[]>(
    usage: string,
    description: string,
    declare: (command: Command) => Command,
    action: (...args: Args) => Promise<ExitCode>,
  ): this {
    this.#quiet(declare(this.#command.command(usage).description(description))).action(async (...args) => {
      this.#code = await action(...(args as Args));
    });
    return this;
  }

  /** Runs one command line (without node and script). Every failure that a user can act on is one line on stderr. */
  async run(argv: readonly string[]): Promise<ExitCode> {
    try {
      await this.#command.parseAsync(argv, { from: 'user' });
      return this.#code;
    } catch (error) {
      if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
      if (!(error instanceof UserError)) throw error;
      this.io.err(`${error.message}\n`);
      return error.code === 'USAGE' ? 2 : 1;
    }
  }

  #quiet(command: Command): Command {
    return command
      .exitOverride()
      .configureOutput({ writeOut: this.io.out, writeErr: this.io.err })
      .showHelpAfterError('(add --help for how it is used)');
  }
}
