// Loads a module of src/ from one file that is built of it and of all that it imports, made anew where a source has changed: to
// translate and link hundreds of files takes tsx a second or two of every start. Where nothing can be built, tsx does it.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = fileURLToPath(new URL('../dist/run/', import.meta.url));
const entries = ['cli', 'mcp', 'worker', 'write-worker'];

// Commands are short: to optimise a function takes longer than it saves unless it runs long.
setFlagsFromString('--interrupt-budget=1000000');

/** Runs one of the entries, named by the address of its source; another module is run as it is. */
export async function load(source) {
  const entry = entries.find((name) => pathToFileURL(join(here, `${name}.ts`)).href === source);
  const file = entry && (await built().catch(() => null));
  if (file) return import(pathToFileURL(join(file, `${entry}.js`)).href);
  const { register } = await import('tsx/esm/api');
  register();
  return import(source);
}

/** The folder of what is built of the sources as they are now. */
async function built() {
  const now = join(folder, stamp());
  if (statSync(now, { throwIfNoEntry: false })) return now;
  const { build, transform } = await import('esbuild');
  const making = `${now}-${process.pid}`;
  try {
    await build({
      entryPoints: entries.map((name) => join(here, `${name}.ts`)),
      outdir: making,
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'silent',
      plugins: [{ name: 'as if where the source is', setup: (building) => whereItIs(building, transform) }],
    });
    renameSync(making, now);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    // another process may have been first
    if (!statSync(now, { throwIfNoEntry: false })) throw error;
  }
  dropOld(now);
  return now;
}

/** Sources find files beside them by their own address, and the schema is named after classes. */
function whereItIs({ onLoad }, transform) {
  const tsconfigRaw = readFileSync(new URL('../tsconfig.json', import.meta.url), 'utf8');
  onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
    const source = readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
    if (!/[/\\]src[/\\]api[/\\]/.test(path)) return { contents: source, loader: 'ts' };
    const { code } = await transform(source, { loader: 'ts', keepNames: true, tsconfigRaw });
    return { contents: code, loader: 'js' };
  });
}

/** Changes with every source, and with the place where they lie. */
function stamp() {
  const hash = createHash('sha256').update(here);
  for (const name of readdirSync(here, { recursive: true }).sort()) {
    const { size, mtimeMs, isFile } = about(join(here, name));
    if (isFile && !name.startsWith('explore')) hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function about(path) {
  const found = statSync(path);
  return { size: found.size, mtimeMs: found.mtimeMs, isFile: found.isFile() };
}

/** A process that still runs may load more of its own, so what was built lately stays. */
function dropOld(now) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (path !== now && statSync(path).mtimeMs < Date.now() - 86_400_000)
      rmSync(path, { recursive: true, force: true });
  }
}
