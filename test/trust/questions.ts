import { operations } from '../api/ask.ts';
import type { Body } from './load.ts';

/** The example operations with variables that the shipped facts answer. */
export async function contractOf(url: string): Promise<Body[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ people(search: "Mark Cummins", first: 1) { nodes { id } } }' }),
  });
  const { data } = (await response.json()) as { data: { people: { nodes: { id: string }[] } } };
  const id = data.people.nodes[0]?.id;
  const variables = { name: 'Mark Cummins', body: 'ILSC', date: '2023-12-05', text: 'strategy', id };
  return operations.map(({ name, source }) => ({ query: source, variables, operationName: name }));
}

/** Three rounds from a role to whoever held it and to everybody they met; "Member" is a role that many held. */
export const threeRounds = {
  query:
    '{ role(role: "Member") { tenures { person { appearances { nodes { meeting { appearances { nodes { person { appearances { nodes { id } } } } } } } } } } } }',
};

/** Short, legal and large: everybody at every meeting of everybody. */
export const short = { query: '{people{nodes{appearances{nodes{meeting{appearances{nodes{id status}}}}}}}}' };
