import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mcpServer } from '../../src/api/mcp/server.ts';
import type { Graph } from '../../src/graph/port.ts';
import { openWith, operations } from './ask.ts';

let graph: Graph;
const client = new Client({ name: 'test', version: '1' });
beforeAll(async () => {
  graph = await openWith();
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const server = await mcpServer(graph, '0.1.0');
  await Promise.all([server.connect(ours), client.connect(theirs)]);
});
afterAll(async () => {
  await client.close();
  await graph.close();
});

const all: Record<string, string> = {
  name: 'Nasreen Rowe',
  body: 'HCSC',
  date: '2031-03-04',
  text: 'carers',
  id: 'appearance/borsetshire/hcsc/2031-03-04/nasreen-rowe',
};

describe('the tools of a model', () => {
  test('are the trusted operations, each described, with typed arguments, and only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(operations.map(({ name }) => name).sort());
    for (const { description, inputSchema, annotations } of tools) {
      expect(description?.length).toBeGreaterThan(20);
      expect(annotations?.readOnlyHint).toBe(true);
      for (const property of Object.values(inputSchema.properties ?? {}))
        expect((property as { description: string }).description.length).toBeGreaterThan(5);
    }
    const meeting = tools.find(({ name }) => name === 'MeetingPage');
    expect(meeting?.inputSchema).toMatchObject({
      properties: { date: { type: 'string', format: 'date' } },
      required: ['body', 'date'],
    });
    const decisions = tools.find(({ name }) => name === 'Resolutions');
    expect(decisions?.inputSchema.properties).toMatchObject({
      action: { enum: expect.arrayContaining(['REQUESTED']) },
    });
  });

  test.for(operations.map(({ name }) => name))('%s answers with the places that prove it', async (name) => {
    const { tools } = await client.listTools();
    const tool = tools.find((one) => one.name === name);
    const required = tool?.inputSchema.required ?? [];
    const answer = await client.callTool({
      name,
      arguments: Object.fromEntries(required.map((one) => [one, all[one]])),
    });
    expect(answer.isError, JSON.stringify(answer.content)).toBeFalsy();
    expect(answer.structuredContent).toMatchObject({ revision: 1, data: expect.any(Object) });
    expect(JSON.stringify(answer.structuredContent)).toMatch(/"fileName":"borset-\d\.txt"/);
  });

  test('what is asked wrongly is told in words', async () => {
    const unknown = await client.callTool({
      name: 'MeetingPage',
      arguments: { body: 'Nobody at all', date: '2031-03-04' },
    });
    expect(unknown).toMatchObject({ isError: true });
    expect(JSON.stringify(unknown.content)).toContain('Nobody at all');
    expect(await client.callTool({ name: 'MeetingPage', arguments: { body: 'HCSC' } })).toMatchObject({
      isError: true,
    });
    expect(JSON.stringify(await client.callTool({ name: 'Drop' }))).toContain('there are');
  });
});
