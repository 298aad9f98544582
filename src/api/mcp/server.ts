import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { graphql } from 'graphql';
import type { Graph } from '../../graph/port.ts';
import { UserError } from '../../model/errors.ts';
import { createContext } from '../context.ts';
import { buildSchema } from '../schema.ts';
import { documentsIn, operationsFolder } from '../trusted/documents.ts';
import { toolOf } from './tools.ts';

const instructions =
  'What the committee records of councils say. Every answer comes with the places in records that prove it (record, lines, quotation where the words are held): ' +
  'cite them. What is null or absent is not stated in the records held, which is not the same as not having happened.';

/** A server of the Model Context Protocol whose tools are the trusted operations; they only read. */
export async function mcpServer(graph: Graph, version: string): Promise<Server> {
  const schema = await buildSchema();
  const tools = documentsIn(operationsFolder).map((document) => toolOf(schema, document));
  const server = new Server({ name: 'minutegraph', version }, { capabilities: { tools: {} }, instructions });

  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ source: _, ...tool }) => ({
      ...tool,
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }));

  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (!tool)
      return failed([`There is no tool "${params.name}": there are ${tools.map(({ name }) => name).join(', ')}.`]);
    const { data, errors } = await graphql({
      schema,
      source: tool.source,
      contextValue: createContext(graph),
      variableValues: params.arguments ?? {},
    });
    if (errors?.length) return failed(errors.map(({ message, originalError }) => told(originalError, message)));
    const answer = { revision: await graph.revision(), data: JSON.parse(JSON.stringify(data)) };
    return { content: [{ type: 'text' as const, text: JSON.stringify(answer) }], structuredContent: answer };
  });
  return server;
}

/** What went wrong inside is for the log, not for who asked. */
function told(error: unknown, message: string): string {
  if (error === undefined || error === null || error instanceof UserError) return message;
  console.error(error);
  return 'Internal error';
}

const failed = (messages: string[]) => ({
  isError: true,
  content: messages.map((text) => ({ type: 'text' as const, text })),
});
