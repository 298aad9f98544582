import { createRequire } from 'node:module';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { mcpServer } from './api/mcp/server.ts';
import { UserError } from './model/errors.ts';
import { withFilledStore } from './store.ts';

/** `npm run --silent mcp`: answers over stdin and stdout until stdin ends; whatever else is told goes to stderr. */
async function main(): Promise<void> {
  const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
  await withFilledStore(async (graph) => {
    const server = await mcpServer(graph, version);
    const ended = new Promise<void>((resolve) => {
      server.onclose = resolve;
      process.stdin.once('end', resolve);
    });
    await server.connect(new StdioServerTransport());
    await ended;
  });
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error instanceof UserError ? error.message : error);
    process.exit(1);
  },
);
