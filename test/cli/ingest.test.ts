import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type IngestOptions, ingestCommand } from '../../src/cli/ingest.ts';
import type { Outcome } from '../../src/cli/outcome.ts';
import { progress } from '../../src/cli/progress.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { UserError } from '../../src/model/errors.ts';
import { toYaml } from '../../src/review/to-yaml.ts';
import { changed, example, record } from '../review/example.ts';

type Read = Extract<Outcome, { ok: true }>;

const odd: Diagnostic = { rule: 'parse/no-date', severity: 'warning', lines: [1, 3], message: 'Expected a date.' };

/** The command over files whose reading is known: "bad…" fails, all others read as the example. */
async function run(...given: (string | IngestOptions)[]) {
  const paths = given.filter((one) => typeof one === 'string');
  const options = given.find((one) => typeof one === 'object') ?? {};
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
  const loaded: Read[] = [];
  let held = 0;
  const code = await ingestCommand(paths, options, io, {
    async *readFiles(files) {
      for (const path of files) {
        const fileName = basename(path);
        if (fileName.startsWith('bad'))
          yield { ok: false, path, error: new UserError('UNREADABLE', `${path}: is empty`) } satisfies Outcome;
        else
          yield {
            ok: true,
            path,
            fileName,
            facts: example(),
            text: record,
            diagnostics: fileName.startsWith('odd') ? [odd] : [],
            ms: 12.4,
          } satisfies Outcome;
      }
    },
    open: async () => {
      held++;
      return {
        load: async (records, onLoaded) => {
          for (const one of records) {
            loaded.push(one);
            onLoaded(one, !one.path.includes('known'));
          }
        },
        close: async () => void held--,
      };
    },
  });
  expect(held, 'the store is held no longer').toBe(0);
  return { code, loaded, ...written };
}

const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
const file = (name: string, content = 'x') => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const [good, known, bad] = [file('good.txt'), file('known.txt'), file('bad.txt')];

describe('ingest', () => {
  it('loads what can be read, shows a table of all and fails for what cannot', async () => {
    const { code, out, err, loaded } = await run(good, bad, known);
    expect(code).toBe(1);
    expect(loaded.map(({ path }) => path)).toEqual([good, known]);
    const rows = out
      .replaceAll(`${folder}/`, '')
      .split('\n')
      .map((line) => line.split(/ {2,}/));
    expect(rows).toEqual([
      ['file', 'result', 'meetings', 'items', 'diagnostics', 'ms'],
      ['good.txt', 'loaded', '1', '1', '0', '12'],
      ['bad.txt', 'failed'],
      ['known.txt', 'unchanged', '1', '1', '0', '12'],
      [''],
    ]);
    expect(err).toContain(`${bad}: is empty\n1 record loaded, 1 unchanged, 1 file failed\n`);
  });

  it('tells in a pipe what is done, line by line', async () => {
    const { code, err } = await run(good, known);
    expect(code).toBe(0);
    expect(err.replaceAll(`${folder}/`, '')).toBe(
      '1/2 good.txt: loaded\n2/2 known.txt: unchanged\n1 record loaded, 1 unchanged, 0 files failed\n',
    );
  });

  it('asks for the store before it reads', async () => {
    const read: string[] = [];
    const io = { out: () => {}, err: () => {}, terminal: false };
    const inUse = new UserError('UNAVAILABLE', 'The data folder is in use.');
    const stages = {
      readFiles: (files: string[]) => {
        read.push(...files);
        return expect.unreachable('nothing is read');
      },
      open: () => Promise.reject(inUse),
    };
    await expect(ingestCommand([good], {}, io, stages)).rejects.toBe(inUse);
    expect(read).toEqual([]);
  });

  it('makes control signs and turned text of a file name visible', async () => {
    const { out, err } = await run(file('bad\u202egpj.\u0007txt'));
    for (const sign of ['\u202e', '\u0007']) expect(out + err).not.toContain(sign);
    expect(err).toContain('bad\\u{202e}gpj.\\u{7}txt: is empty');
  });

  it('shows what the table counts as diagnostics', async () => {
    const path = file('odd.txt');
    expect((await run(path)).err).toContain('1 diagnostic; --diagnostics prints them\n');
    expect((await run(path, { diagnostics: true })).err).toContain(`${path}:1-3 parse/no-date Expected a date.\n`);
  });

  it('fails for a folder without files', async () => {
    const { code, err } = await run(mkdtempSync(join(tmpdir(), 'hollow-')));
    expect(code).toBe(1);
    expect(err).toContain('the folder holds no files');
  });
});

describe('reviewed facts beside a record', () => {
  const reviewed = changed((facts) => {
    const [, jo] = facts.meetings[0]?.attendance ?? [];
    if (jo) jo.name = 'Mo';
  });

  it('are loaded in place of the extraction', async () => {
    const path = file('reviewed.txt');
    file('reviewed.txt.facts.yaml', toYaml(reviewed, record, []));
    const { loaded, code } = await run(path);
    expect(code).toBe(0);
    expect(loaded[0]?.facts.meetings).toEqual(reviewed.meetings);
  });

  it('that the record does not bear out keep it out, with the place of the error', async () => {
    const path = file('wrong.txt');
    file('wrong.txt.facts.yaml', toYaml(reviewed, record, []).replace('name: Mo', 'name: Moe'));
    const { loaded, code, err } = await run(path, good);
    expect(code).toBe(1);
    expect(loaded.map((one) => one.path)).toEqual([good]);
    expect(err).toMatch(/wrong\.txt\.facts\.yaml:\d+:\d+ name: "Moe" does not stand on line 4\n/);
  });
});

it('a terminal gets a bar, which goes when it is done', () => {
  const bar = progress(2, {
    out: () => {},
    err: () => expect.unreachable('a bar is drawn, not written'),
    terminal: true,
  });
  bar.step('one');
  bar.stop();
});
