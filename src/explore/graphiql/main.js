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

createRoot(document.getElementById('graphiql')).render(createElement(GraphiQL, { fetcher, defaultQuery: welcome }));
