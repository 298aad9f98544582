import { writeFileSync } from 'node:fs';
import { changesBetween, fileOf, released, textOf } from './changes.ts';

/** `npm run schema:release -- 0.2.0`: writes what came since the last release under a version of its own, and begins anew from here. */
const [version] = process.argv.slice(2);
if (!version || !/^\d+\.\d+\.\d+$/.test(version)) {
  console.error('Give the version to release: npm run schema:release -- 0.2.0');
  process.exit(2);
}
const changes = await changesBetween(textOf('baseline.graphql'), textOf('schema.graphql'));
const day = new Date().toISOString().slice(0, 10);
writeFileSync(fileOf('CHANGELOG.md'), released(textOf('CHANGELOG.md'), `${version} (${day})`, changes));
writeFileSync(fileOf('baseline.graphql'), textOf('schema.graphql'));
