// Builds the GraphiQL page into dist/graphiql, unless it is there already: `npm start` calls this, so that a clone needs no step more.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const stamp = path('../../../dist/graphiql/built-from.txt');

function installed(name) {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}

const version = installed('vite')
  ? JSON.parse(readFileSync(path('../../../package-lock.json'), 'utf8')).packages['node_modules/graphiql']?.version
  : null;
const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;

if (version && built !== version) {
  console.log('Building GraphiQL, once ...');
  const { build } = await import('vite');
  await build({ configFile: path('vite.config.js'), logLevel: 'error' });
  writeFileSync(stamp, version);
} else if (built === null) {
  console.log(
    'GraphiQL is not built, and vite is not installed to build it: /graphiql will say so. GraphQL itself works.',
  );
}
