import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

  it('is refused when an id is used and not defined, or defined twice', async () => {
    const folder = await copyOfSeed();
    await writeFile(join(folder, 'roles.yaml'), '- { id: role/a, title: A, organization: organization/nowhere }\n');
    await expect(readRegisters(folder)).rejects.toThrow('role/a names organization/nowhere, which no register defines');
    await writeFile(join(folder, 'people.yaml'), '- { id: person/y/x, name: X }\n- { id: person/y/x, name: Y }\n');
    await expect(readRegisters(folder)).rejects.toThrow('person/y/x twice');
  });
});
