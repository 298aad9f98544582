import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const golden = join(root, 'test/golden/12-pack-enclosures');
let folder: string;

/** Runs `npm run score` as a user would and gives what it printed and its exit code. */
const score = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(process.execPath, ['--import', 'tsx', 'src/score.ts', ...args], { cwd: root }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'score-'));
  writeFileSync(join(folder, '07_pack.txt'), readFileSync(join(golden, 'record.txt')));
  const gold = { ...JSON.parse(readFileSync(join(golden, 'facts.json'), 'utf8')), record: '07_renamed.txt' };
  writeFileSync(join(folder, '07.facts.json'), JSON.stringify(gold));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the score command', () => {
  it('scores the record with the number of the gold facts and writes the page', async () => {
    const page = join(folder, 'accuracy.md');
    const { code, out, err } = await score('--records', folder, '--gold', folder, '--write', page);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^items +10 +\d+ +\d+/m);
    expect(readFileSync(page, 'utf8')).toContain('| 07_pack.txt |');
  });

  it('fails where a figure is below the floor, naming it', async () => {
    const floor = join(folder, 'floor.json');
    writeFileSync(floor, JSON.stringify({ kinds: { declarations: 0.5 }, rates: {} }));
    const { code, err } = await score('--records', folder, '--gold', folder, '--floor', floor);
    expect(code).toBe(1);
    expect(err).toContain('below the floor: declarations: not measured, floor 0.5');
  });

  it('holds a floor that it has set itself', async () => {
    const floor = join(folder, 'own.json');
    const args = ['--records', folder, '--gold', folder, '--floor', floor];
    expect((await score(...args, '--set-floor')).code).toBe(0);
    expect(await score(...args)).toMatchObject({ code: 0, err: '' });
  });

  it('keeps records that were held out apart, and names one that it does not know', async () => {
    const held = join(folder, 'held.txt');
    writeFileSync(held, '# nobody read these\n07_pack.txt\n');
    const { out } = await score('--records', folder, '--gold', folder, '--held', held);
    expect(out).toContain('all 0 records developed on');
    expect(out).toMatch(/all 1 records held out\n.*\nmeetings/);
    writeFileSync(held, 'other.txt');
    expect((await score('--records', folder, '--gold', folder, '--held', held)).err).toContain('other.txt');
  });

  it('counts a record that cannot be read as one of which nothing was found', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'score-broken-'));
    writeFileSync(join(broken, '07_pack.txt'), '');
    const { code, out, err } = await score('--records', folder, broken, '--gold', folder, folder);
    rmSync(broken, { recursive: true });
    expect(code).toBe(0);
    expect(err).toContain('07_pack.txt');
    expect(out).toMatch(/^items +20 /m);
  });

  it('says in one line what cannot be found, and tells a wrong call from a failure', async () => {
    const missing = await score('--records', join(folder, 'nowhere'), '--gold', folder);
    expect(missing).toMatchObject({
      code: 1,
      err: `${join(folder, 'nowhere')}: the folder cannot be listed (ENOENT)\n`,
    });
    expect((await score('--records', folder)).code).toBe(2);
  });

  it('says which gold facts have no record', async () => {
    const { code, err } = await score('--records', golden, '--gold', folder);
    expect(code).toBe(1);
    expect(err.trim()).toBe('07_renamed.txt: gold facts name this record, but it is not in the folder');
  });
});
