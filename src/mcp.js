// `node src/mcp.js`: the MCP server, soon started.
import { load } from './built.js';

await load(new URL('./mcp.ts', import.meta.url).href);
