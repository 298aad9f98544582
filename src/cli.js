// `node src/cli.js COMMAND ...`: the command line, soon started.
import { load } from './built.js';

await load(new URL('./cli.ts', import.meta.url).href);
