import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { initCommand } from '../../src/cli/init.ts';
import { readRegisters, readSeedFacts, seedFolder } from '../../src/seed.ts';

const copyOfSeed = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seed-'));
  await cp(seedFolder, folder, { recursive: true });
  return folder;
};

describe('the shipped seed', () => {
  it('is valid, and puts the sections of one record together', async () => {
    const registers = await readRegisters();
    const facts = await readSeedFacts();
    expect(facts).toHaveLength(5);
    expect(facts.map((f) => f.meetings.length).sort()).toEqual([1, 1, 1, 1, 6]);
    expect(registers.judgements.length).toBeGreaterThan(0);
  });

  it('holds no sentence of a record: limbs have a summary in our words and no text', async () => {
    for (const { meetings } of await readSeedFacts())
      for (const limb of meetings.flatMap((m) => m.items).flatMap((i) => i.resolutions)) {
        expect(limb.text).toBeUndefined();
        expect(limb.summary?.length).toBeGreaterThan(10);
        expect(limb.actions?.length).toBeGreaterThan(0);
      }
  });
});

describe("a seed of one's own", () => {
  const written: string[] = [];
  const io = { out: () => {}, err: (line: string) => void written.push(line), terminal: false };

  it('begins empty, and what is there already is left alone', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'seed-')), 'council');
    expect(await initCommand(folder, io)).toBe(0);
    expect(await readRegisters(folder)).toEqual({
      organizations: [],
      people: [],
      roles: [],
      strategies: [],
      judgements: [],
    });
    expect(await readSeedFacts(folder)).toEqual([]);
    await writeFile(join(folder, 'people.yaml'), '- { id: person/y/x, name: X }\n');
    await initCommand(folder, io);
    expect((await readRegisters(folder)).people).toMatchObject([{ name: 'X' }]);
    expect(written.join('')).toContain('people.yaml: is there already, left as it is');
  });

  it('has entries to copy that are right', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seed-'));
    await initCommand(folder, io);
    for (const name of ['organizations', 'people', 'roles', 'strategies', 'judgements']) {
      const text = await readFile(join(folder, `${name}.yaml`), 'utf8');
      await writeFile(join(folder, `${name}.yaml`), text.replace(/^# (?=- | {2})/gm, ''));
    }
    const registers = await readRegisters(folder);
    expect(Object.values(registers).map((list) => list.length)).toEqual([2, 1, 1, 1, 1]);
  });

  it('may lack registers, but has to be a folder', async () => {
    expect((await readRegisters(await mkdtemp(join(tmpdir(), 'seed-')))).people).toEqual([]);
    await expect(readRegisters(join(tmpdir(), 'no-such-seed'))).rejects.toThrow(
      /no such folder; "npm run init -- FOLDER" makes/,
    );
  });
});

describe('a seed with a mistake', () => {
  it('is refused with file, line and column', async () => {
    const folder = await copyOfSeed();
    const [name] = await readdir(join(folder, 'meetings'));
    const path = join(folder, 'meetings', String(name));
    const text = await readFile(path, 'utf8');
    const line = text.split('\n').findIndex((l) => l.includes('status: "PRESENT"')) + 1;
    await writeFile(path, text.replace('status: "PRESENT"', 'status: "PRESNT"'));
    await expect(readSeedFacts(folder)).rejects.toThrow(
      new RegExp(`meetings/${name}:${line}:\\d+ meetings.0.attendance.0.status`),
    );
  });

  it('is refused when YAML itself is broken', async () => {
    const folder = await copyOfSeed();
    await writeFile(join(folder, 'people.yaml'), '- { id: person/y/x, name: "X }\n');
    await expect(readRegisters(folder)).rejects.toThrow(/people\.yaml:\d+:\d+/);
  });

  it('is refused when a few lines stand for many values', async () => {
    const folder = await copyOfSeed();
    await writeFile(join(folder, 'people.yaml'), '- &a { id: person/y/x, name: X }\n- *a\n');
    await expect(readRegisters(folder)).rejects.toThrow(/people\.yaml:2:3 \*a: is an alias; write the value out/);
  });

  it('is refused when an id is used and not defined, or defined twice', async () => {
    const folder = await copyOfSeed();
    await writeFile(join(folder, 'roles.yaml'), '- { id: role/a, title: A, organization: organization/nowhere }\n');
    await expect(readRegisters(folder)).rejects.toThrow('role/a names organization/nowhere, which no register defines');
    await writeFile(join(folder, 'people.yaml'), '- { id: person/y/x, name: X }\n- { id: person/y/x, name: Y }\n');
    await expect(readRegisters(folder)).rejects.toThrow('person/y/x twice');
  });
});
