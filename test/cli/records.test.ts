import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { extract } from '../../src/extract/index.ts';
import { generate } from '../../src/generate/index.ts';
import { parse } from '../../src/parse/index.ts';
import { readBytes, readRecord } from '../../src/read/index.ts';
import { checkFacts } from '../../src/review/check.ts';
import { toYaml } from '../../src/review/to-yaml.ts';

async function extracted(bytes: Uint8Array, fileName: string) {
  const text = await readRecord(bytes, fileName);
  return { text, ...extract(text, parse(text)) };
}

/** What the record does not bear out, of what was read from it. */
async function invented(bytes: Uint8Array, fileName: string): Promise<string[]> {
  const { text, facts } = await extracted(bytes, fileName);
  const errors = checkFacts(facts, text.lines).filter(({ severity }) => severity === 'ERROR');
  return errors.map(({ path, message }) => `${fileName} ${path.join('.')} ${message}`);
}

const folder = process.env.RECORDS_DIR;

describe.skipIf(!folder)('every real record (RECORDS_DIR names their folder)', () => {
  for (const fileName of folder ? readdirSync(folder) : []) {
    const path = join(folder ?? '', fileName);

    it(`${fileName}: nothing is extracted that does not stand on its lines`, async () => {
      const { bytes } = await readBytes(path);
      expect(await invented(bytes, fileName)).toEqual([]);
    });

    it(`${fileName}: its reviewable file holds its facts and not the record`, async () => {
      const { bytes } = await readBytes(path);
      const { text, facts, diagnostics } = await extracted(bytes, fileName);
      const yaml = toYaml(facts, text, diagnostics);
      expect(parseYaml(yaml)).toEqual(JSON.parse(JSON.stringify(facts)));
      const comments = yaml.split('\n').filter((line) => line.trimStart().startsWith('#'));
      for (const comment of comments) expect(comment.length).toBeLessThan(400);
    });
  }
});

it('nothing is extracted from generated records that does not stand on its lines', async () => {
  const { files } = generate({ meetings: 12, seed: 7, typos: 0.02 });
  for (const { fileName, text } of files) expect(await invented(Buffer.from(text), fileName)).toEqual([]);
});
