import { describe, expect, it } from 'vitest';
import { Program } from '../../src/cli/program.ts';
import { UserError } from '../../src/model/errors.ts';

function program() {
  const written = { out: '', err: '' };
  const io = {
    out: (text: string) => {
      written.out += text;
    },
    err: (text: string) => {
      written.err += text;
    },
    terminal: false,
  };
  const added = new Program(io, '1.2.3').add(
    'weigh',
    'weigh a file',
    (command) => command.argument('<file>', 'what to weigh').option('--fail <code>'),
    async (file: string, { fail }: { fail?: string }) => {
      if (fail === 'bug') throw new TypeError('oops');
      if (fail) throw new UserError(fail as 'USAGE', `${file}: no good`);
      io.out(`${file}\n`);
      return file === 'half' ? 1 : 0;
    },
  );
  return { written, run: (...argv: string[]) => added.run(argv) };
}

describe('exit codes', () => {
  it.each([
    [0, ['weigh', 'a']],
    [1, ['weigh', 'half']],
    [1, ['weigh', 'a', '--fail', 'UNREADABLE']],
    [2, ['weigh', 'a', '--fail', 'USAGE']],
    [2, ['weigh']],
    [2, ['weigh', 'a', 'b']],
    [2, ['weigh', 'a', '--colour']],
    [2, ['wiegh', 'a']],
    [0, ['--help']],
    [0, ['weigh', '--help']],
  ])('%i for %j', async (code, argv) => {
    expect(await program().run(...argv)).toBe(code);
  });
});

it('shows a failure that a user can act on as one line, and hides no bug', async () => {
  const { run, written } = program();
  await run('weigh', 'a', '--fail', 'UNREADABLE');
  expect(written).toEqual({ out: '', err: 'a: no good\n' });
  await expect(run('weigh', 'a', '--fail', 'bug')).rejects.toThrow('oops');
});

it('says on stderr what a wrong usage lacks', async () => {
  const { run, written } = program();
  await run('weigh');
  expect(written.out).toBe('');
  expect(written.err).toMatch(/^error: missing required argument 'file'\n/);
});
