import { type GraphEdge, type GraphNode, type NodeLabel, nodeLabels, type Scalar } from '../model/graph.ts';
import type { Batch, Form } from './whole.ts';

type Value = Scalar | string[];

const lines = (batch: Batch, node: (node: GraphNode) => string, edge: (edge: GraphEdge) => string) =>
  `${('nodes' in batch ? batch.nodes.map(node) : batch.edges.map(edge)).join('\n')}\n`;

/** A line a node or edge: `{"node": "Person", "id": ..., "props": {...}}`, `{"edge": "ITEM_OF", "fromLabel": ..., "from": ..., ...}`. */
const jsonl: Form = {
  type: 'application/jsonl',
  head: () => '',
  batch: (batch) =>
    lines(
      batch,
      ({ label, id, props }) => JSON.stringify({ node: label, id, props }),
      ({ type, ...ends }) => JSON.stringify({ edge: type, ...ends }),
    ),
  tail: () => '',
};

/** Statements that make the same graph in an empty Cypher database, one a line; what is there already stays as it is. */
const cypher: Form = {
  type: 'text/x-cypher',
  head: () =>
    (Object.keys(nodeLabels) as NodeLabel[])
      .filter((label) => label !== 'Meta')
      .map((label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`)
      .join(''),
  batch: (batch) => {
    const [node] = 'nodes' in batch ? batch.nodes : [];
    const [edge] = 'edges' in batch ? batch.edges : [];
    if ('nodes' in batch && node) {
      const rows = batch.nodes.map(({ id, props }) => `{id: ${literal(id)}, props: ${map({ id, ...props })}}`);
      return `UNWIND [${rows.join(', ')}] AS row MERGE (n:${node.label} {id: row.id}) SET n = row.props;\n`;
    }
    if (!('edges' in batch) || !edge) return '';
    const rows = batch.edges.map(({ from, to }) => `[${literal(from)}, ${literal(to)}]`);
    return `UNWIND [${rows.join(', ')}] AS row MATCH (a:${edge.fromLabel} {id: row[0]}) MATCH (b:${edge.toLabel} {id: row[1]}) MERGE (a)-[:${edge.type}]->(b);\n`;
  },
  tail: () => '',
};

const map = (props: Record<string, Value>) =>
  `{${Object.entries(props)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ')}}`;

const escapes: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: a statement is one line, whatever a text holds.
const special = /[\\'\u0000-\u001f]/g;

function literal(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  return `'${value.replace(special, (sign) => escapes[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
}

/** Each property of each label with its type, as GraphML keys; lists of texts are JSON, as Neo4j's own tools read and write them. */
const graphml: Form = {
  type: 'application/graphml+xml',
  head: () =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${[
      ...new Set(Object.values(nodeLabels).flat()),
    ]
      .map((name) => name.replace('?', ''))
      .map(keyOf)
      .join('')}<key id="labels" for="node" attr.name="labels" attr.type="string"/>
<key id="label" for="edge" attr.name="label" attr.type="string"/>
<graph id="G" edgedefault="directed">\n`,
  batch: (batch) =>
    lines(
      batch,
      ({ label, id, props }) =>
        `<node id="${xml(id)}" labels=":${label}"><data key="labels">:${label}</data>${Object.entries(props)
          .map(
            ([name, value]) =>
              `<data key="${name}">${xml(Array.isArray(value) ? JSON.stringify(value) : String(value))}</data>`,
          )
          .join('')}</node>`,
      ({ type, from, to }) =>
        `<edge source="${xml(from)}" target="${xml(to)}" label="${type}"><data key="label">${type}</data></edge>`,
    ),
  tail: () => '</graph>\n</graphml>\n',
};

const lists = new Set([
  'alsoKnownAs',
  'doubts',
  'heldLines',
  'meetsAs',
  'variants',
  'follows',
  'authorsAsStated',
  'addressedToAsStated',
  'actions',
  'reasons',
]);
const numbers =
  /^(?:position|line|lastLine|firstLine|lineCount|page|startYear|endYear|votes\w+|revision|schemaVersion)$/;
const flags = new Set(['held', 'draft', 'truncated', 'enclosed', 'presided']);

function keyOf(name: string): string {
  const type = numbers.test(name) ? 'long' : flags.has(name) ? 'boolean' : 'string';
  const list = lists.has(name) ? ' attr.list="string"' : '';
  return `<key id="${name}" for="node" attr.name="${name}" attr.type="${type}"${list}/>\n`;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string) =>
  text
    // XML has no way to write these at all.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const forms = { jsonl, cypher, graphml };
