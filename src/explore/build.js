// Builds the pages into dist/, each unless it is there already as its sources are now: `npm start` calls this, so that a clone needs no
// step more. A page that cannot be built is told, and the server says so where it would stand.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
/** The page's folder here, its folder in dist/, what it is called, and the package whose version decides its look. */
const pages = [
  { from: 'app', to: 'explore', name: 'the explorer', needs: 'preact' },
  { from: 'graphiql', to: 'graphiql', name: 'GraphiQL', needs: 'graphiql' },
];

function installed(name) {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}

function files(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      return statSync(file).isDirectory() ? files(file) : [file];
    });
}

const lock = existsSync(path('../../package-lock.json'))
  ? JSON.parse(readFileSync(path('../../package-lock.json'), 'utf8')).packages
  : {};
for (const { from, to, name, needs } of pages) {
  const sources = createHash('sha256').update(lock[`node_modules/${needs}`]?.version ?? '');
  // GraphiQL shows the example operations, so it is built anew with them.
  for (const file of [path('trusted.ts'), ...[path(from), path('../../schema/operations')].flatMap(files)])
    sources.update(readFileSync(file));
  const now = sources.digest('hex');
  const stamp = path(`../../dist/${to}/built-from.txt`);
  const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
  if (built === now) continue;
  if (installed('vite') && installed(needs)) {
    console.log(`Building ${name}, once ...`);
    const { build } = await import('vite');
    await build({ configFile: path(`${from}/vite.config.js`), logLevel: 'error' });
    writeFileSync(stamp, now);
  } else if (built === null)
    console.log(`There is no vite to build ${name} with, and it is not built: its page will say so. GraphQL works.`);
}
