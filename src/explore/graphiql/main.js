import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import welcome from './welcome.graphql?raw';

/** Sends what is asked to the server that this page came from. */
async function fetcher(request, { headers } = {}) {
  const response = await fetch('../graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(request),
  });
  return response.json();
}

/** The operations of the project, each file in a tab, with variables that the shipped facts answer. */
const files = import.meta.glob('../../../schema/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = JSON.stringify({ name: 'Mark Cummins', body: 'ILSC', date: '2023-12-05', text: 'strategy' }, null, 2);
const examples = Object.values(files).map((query) => ({ query, variables, headers: null }));

const asked = new URLSearchParams(location.search);
/** A link holds a question and its variables: ?query={coverage{people}}&variables={}. */
const link = asked.has('query')
  ? { initialQuery: asked.get('query'), initialVariables: asked.get('variables') ?? '' }
  : { defaultTabs: [{ query: welcome, variables: null, headers: null }, ...examples] };

function keep(name, value) {
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(null, '', address);
}

createRoot(document.getElementById('graphiql')).render(
  createElement(GraphiQL, {
    fetcher,
    defaultQuery: welcome,
    ...link,
    onEditQuery: (query) => keep('query', query),
    onEditVariables: (given) => keep('variables', given),
  }),
);
