import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FactsDocument } from '../../src/model/facts.ts';
import type { LineOwner } from '../../src/model/structure.ts';
import { propose } from '../../src/propose/ask.ts';
import { chatProposer } from '../../src/propose/chat.ts';
import { weigh } from '../../src/propose/stand.ts';

const lines = ['BORSET COUNCIL', '', 'There   too: Jane Ash,', 'Clerk to the trust', '', '1. Budget'];
const owner = (line: number, name: string | null): LineOwner => ({ line, owner: name, why: 'x', rival: null });
const owners = [owner(1, 'head'), owner(3, null), owner(4, null), owner(6, 'items')];
const facts: FactsDocument = { record: 'minutes.txt', meetings: [], organizations: [] };
const jane = { kind: 'attendance', lines: [3, 4], quotes: { name: 'Jane Ash', role: 'Clerk to the trust' } };

describe('what a second reader proposes', () => {
  it('stands, marked, where all of it is quoted from lines that nobody read', () => {
    expect(weigh([jane], owners, lines)).toEqual({ proposed: [{ ...jane, origin: 'PROPOSED' }], refused: [] });
    expect(weigh([{ ...jane, quotes: { name: 'There too: Jane' } }], owners, lines).proposed).toHaveLength(1);
  });

  it.each([
    ['words that are not printed', { ...jane, quotes: { name: 'Jane Birch' } }, /name is not printed there/],
    ['words of other lines', { ...jane, lines: [4, 4] }, /name is not printed there/],
    ['lines that were read', { ...jane, lines: [1, 4], quotes: { name: 'BORSET COUNCIL' } }, /have been read/],
    ['a heading that was read', { kind: 'item', lines: [6, 6], quotes: { title: 'Budget' } }, /have been read/],
    ['lines behind the record', { ...jane, lines: [3, 99] }, /no such lines/],
    ['lines that run backwards', { ...jane, lines: [4, 3] }, /no such lines/],
    ['blank lines', { ...jane, lines: [2, 2] }, /nothing is printed/],
    ['nothing quoted', { ...jane, quotes: {} }, /nothing is quoted/],
    ['blanks quoted', { ...jane, quotes: { name: ' ' } }, /not printed there/],
    ['a kind that we do not know', { ...jane, kind: 'rumour' }, /not the form/],
    ['a key that we do not know', { ...jane, sure: true }, /not the form/],
    ['no object', 'Jane Ash', /not the form/],
  ])('is refused with %s', (_, answer, why) => {
    const { proposed, refused } = weigh([answer], owners, lines);
    expect(proposed).toEqual([]);
    expect(refused).toEqual([expect.stringMatching(why)]);
  });

  it('is not asked for where every line was read', async () => {
    const proposer = { propose: () => Promise.reject(new Error('asked')) };
    expect(await propose(proposer, facts, [owner(1, 'head')], lines)).toEqual({ proposed: [], refused: [] });
  });
});

describe('the chat-completions adapter', () => {
  let server: Server;
  let url: string;
  let asked: { headers: Record<string, unknown>; body: string };
  let answer: { status: number; body: string };
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        asked = { headers: request.headers, body };
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/chat/completions`;
  });
  afterAll(() => new Promise((done) => server.close(done)));
  const says = (content: string, status = 200) => {
    answer = { status, body: JSON.stringify({ choices: [{ message: { content } }] }) };
  };

  it('shows the unread lines and nothing else of the text, and weighs the answer', async () => {
    says(JSON.stringify({ proposals: [jane, { ...jane, quotes: { name: 'Nobody' } }] }));
    const weighed = await propose(chatProposer({ url, model: 'small', key: 'secret' }), facts, owners, lines);
    expect(weighed).toMatchObject({ proposed: [{ origin: 'PROPOSED' }], refused: [expect.any(String)] });
    const { model, messages } = JSON.parse(asked.body);
    expect(model).toBe('small');
    expect(asked.headers.authorization).toBe('Bearer secret');
    expect(JSON.parse(messages[1].content)).toEqual({
      lines: [
        { line: 3, text: lines[2] },
        { line: 4, text: lines[3] },
      ],
      meetings: [],
    });
    expect(asked.body).not.toContain('BORSET');
  });

  it.each([
    ['an error', () => says('{}', 500), /answered 500/],
    ['prose', () => says('I think that Jane was there.'), /not the JSON/],
    ['JSON of another form', () => says('{"people": []}'), /not the JSON/],
    [
      'no JSON at all',
      () => {
        answer = { status: 200, body: '<html>' };
      },
      /not the JSON/,
    ],
  ])('says in one sentence that it got %s', async (_, set, why) => {
    set();
    await expect(chatProposer({ url, model: 'small' }).propose({ lines: [], meetings: [] })).rejects.toThrow(why);
  });

  it('says where nobody answers', async () => {
    const nowhere = chatProposer({ url: 'http://127.0.0.1:1/v1', model: 'small' });
    await expect(nowhere.propose({ lines: [], meetings: [] })).rejects.toThrow(/cannot be reached/);
  });
});
