import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { table } from '../../../src/cli/lines.ts';
import { bars, lines } from './plot.ts';

/** Medians in milliseconds by operation and contestant, on a graph of so many meetings. */
export interface Measured {
  meetings: number;
  p50: Record<string, Record<string, number>>;
  /** Milliseconds of processor a record. */
  filling?: { read: number; load: number };
  /** What it takes to write the graph into Neo4j, against plain UNWIND of it. */
  written?: number;
}

/** Each leaf of an answer with its way: "people.nodes.0.name=…". */
export function flat(value: unknown, way = ''): string[] {
  if (value === null || typeof value !== 'object') return [`${way}=${value ?? null}`];
  return Object.entries(value).flatMap(([key, one]) => flat(one, way === '' ? key : `${way}.${key}`));
}

/** What `npm run bench -- search` writes begins here, and stays while the rest is written anew. */
export const searchHead = '\n## Search\n\n';

const docs = new URL('../../../docs/', import.meta.url);
const ratio = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined || b === 0 ? '-' : (a / b).toFixed(1);

/** Writes docs/benchmarks.md and its plots: ratios only, since a machine's milliseconds say little of another's. */
export function report(grown: Measured[], peers: Measured | null, why: string | null): string {
  const growth = `${growthOf(grown)}\n${fillingOf(grown)}`;
  const race = peers ? raceOf(peers) : `Not compared with Neo4j: ${why}.\n`;
  if (peers) {
    mkdirSync(new URL('benchmarks/', docs), { recursive: true });
    writeFileSync(new URL('benchmarks/growth.svg', docs), growthPlot(grown));
    writeFileSync(new URL('benchmarks/peers.svg', docs), racePlot(peers));
    const file = new URL('benchmarks.md', docs);
    const [, searched = ''] = (existsSync(file) ? readFileSync(file, 'utf8') : '').split(searchHead);
    writeFileSync(file, page(growth, race, peers) + (searched && searchHead + searched));
  }
  return `${growth}\n${race}`;
}

/** What a record costs as the archive grows, to read and to load, against the smallest. */
function fillingOf(grown: Measured[]): string {
  const least = grown[0]?.filling;
  const rows = grown.map(({ meetings, filling }) => [
    meetings,
    ratio(filling?.load, least?.load),
    ratio(filling?.load, filling?.read),
    filling ? (1000 / (filling.read + filling.load)).toFixed(0) : '-',
  ]);
  const head = ['meetings', 'to load a record', 'to load / to read', 'records a second of one processor'];
  return `Processor time to load a record into the embedded engine, council by council, against that into the smallest\n${table(head, rows)}`;
}

function growthOf(grown: Measured[]): string {
  const [least, ...more] = grown;
  const rows = Object.entries(least?.p50 ?? {}).map(([name, one]) => [
    name,
    ...more.map(({ p50 }) => ratio(p50[name]?.embedded, one.embedded)),
    ratio(one.embedded, one['embedded, warm']),
  ]);
  const head = ['operation', ...more.map(({ meetings }) => `${meetings} meetings`), 'first time / again'];
  return `Embedded, p50 through HTTP against that of ${least?.meetings} meetings; at last how much longer a question takes than the same again\n${table(head, rows)}`;
}

function raceOf({ meetings, p50, written }: Measured): string {
  const rows = Object.entries(p50).map(([name, one]) => {
    const least = (one['by hand'] ?? 0) + (one['an empty query'] ?? 0);
    return [
      name,
      ratio(one.neo4j, least),
      ratio(one['@neo4j/graphql'], least),
      ratio(one.embedded, least),
      ratio(one.neo4j, one.embedded),
      ratio(one.neo4j, one['neo4j, warm']),
      ratio(one.embedded, one['embedded, warm']),
    ];
  });
  const head = [
    'operation',
    'Neo4j',
    '@neo4j/graphql',
    'embedded',
    'Neo4j / embedded',
    'again, Neo4j',
    'again, embedded',
  ];
  return `${meetings} meetings, p50 through HTTP against one Cypher query by hand and an empty one; "again": how much sooner the same question is answered\n${table(head, rows)}\nTo write the whole graph into an empty Neo4j takes ${written?.toFixed(1)} times as long as plain UNWIND of the same, of three times in turns.\n`;
}

function growthPlot(grown: Measured[]): string {
  const [least] = grown;
  const series = Object.fromEntries(
    Object.keys(least?.p50 ?? {}).map((name) => [
      name,
      grown.map(({ p50 }) => (p50[name]?.embedded ?? 0) / (least?.p50[name]?.embedded ?? 1)),
    ]),
  );
  return lines(
    'Embedded: p50 against the smallest graph',
    grown.map(({ meetings }) => `${meetings} meetings`),
    series,
  );
}

function racePlot({ p50 }: Measured): string {
  const groups = Object.fromEntries(
    Object.entries(p50).map(([name, one]) => {
      const least = (one['by hand'] ?? 0) + (one['an empty query'] ?? 0);
      const against = ['neo4j', '@neo4j/graphql', 'embedded'].map((who) => (one[who] ?? 0) / least);
      return [name, against];
    }),
  );
  return bars('p50 against one query by hand and an empty one', ['Neo4j', '@neo4j/graphql', 'embedded'], groups);
}

const page = (growth: string, race: string, { meetings }: Measured) => `# Benchmarks

\`npm run bench\` writes this page; \`npm run bench -- --sizes 50,200,800,3200 --peers 800 --rounds 60\` takes longer and measures more. Every number is a ratio of medians that were
measured in turns in one run, over generated meetings of invented councils, 50 a council. Before it is timed, each answer on ${meetings} meetings
is compared: the query by hand and the embedded engine give the same answer, value for value; \`@neo4j/graphql\` gives the same values.

- The query by hand goes through the bare driver, without HTTP, parsing or checks; an empty query is a round trip.
- \`@neo4j/graphql\` stands behind the same HTTP server. Where it has no number, one request cannot ask for the same.
- What is measured is a question that was not asked before. "Again" is the same question at the same revision, from memory. It cannot be answered ten
  times sooner throughout: to send it and to hear a text of the same length from a bare HTTP server of Node takes a quarter to a fifteenth of
  the first answer. What is above that, the server's own part, is 13 to 80 times less the second time: in processor time of server and client,
  pages of 1, 25 and 500 appearances take 13, 15 and 35 times less.
- No answer can take a third of what \`@neo4j/graphql\` does where that takes less than three times the least, as below.

## Against the least that an answer costs

\`\`\`
${race}\`\`\`

![p50 of each operation on Neo4j, through @neo4j/graphql and embedded](benchmarks/peers.svg)

## As the archive grows

What the commands take to load up to 3,200 meetings, and one more record, is in [scaling.md](scaling.md).

\`\`\`
${growth}\`\`\`

![p50 of each operation as the number of meetings grows](benchmarks/growth.svg)
`;
