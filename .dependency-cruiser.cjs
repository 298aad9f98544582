/** The one-way flow, held by a checker: record -> text -> structure -> facts -> identity -> graph -> API. */
const stage = (name, mayImport, comment) => ({
  name: `${name}-imports`,
  severity: 'error',
  comment,
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/(${[name, 'model', ...mayImport].join('|')})/` },
});
const only = (name, modules, where, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: where },
  to: { path: modules },
});

module.exports = {
  forbidden: [
    stage('model', [], 'The model is what every room shares, so it must know none of them.'),
    stage('read', [], 'Reading ends at text; what the text says is for parse.'),
    stage('language', [], 'English is the same in every record: it knows words and no layout.'),
    stage('genre', ['language'], 'A construct sees the rows that it is shown, not how they were found.'),
    stage('parse', ['language', 'genre'], 'Structure is found in text alone, whatever format it came from.'),
    stage('extract', ['language', 'genre'], 'Facts are as printed; who they are about is decided later.'),
    stage('propose', [], 'A second reader sees lines and facts, never the graph: what it proposes is reviewed first.'),
    stage('resolve', [], 'Identity works on facts, from wherever they came (a record, the seed, a reviewer).'),
    stage('library', ['resolve', 'graph'], 'A load takes facts to the store by way of resolve; what was read, and who asks, it need not know.'),
    stage('graph', [], 'The store keeps what it is given and knows no stage before it.'),
    stage('api', ['graph'], 'The API reads the graph through its port.'),
    stage('audit', ['graph'], 'The audit is a reader of the graph, as the API is.'),
    stage('review', ['read'], 'A review holds a facts file against the text of its record.'),
    stage('score', [], 'The scorer compares facts documents, however they were made.'),
    stage('cli', ['review', 'propose'], 'The pieces of a command are given what they run, so that a test can give them something else.'),
    stage('explore', [], 'The explorer talks GraphQL over HTTP and imports nothing of the server.'),
    stage('generate', [], 'Generated records must not know how they will be read.'),
    {
      name: 'pure-stages',
      severity: 'error',
      comment: 'language, genre, parse, extract and resolve do no I/O: the same input gives the same facts anywhere.',
      from: { path: '^src/(model|language|genre|parse|extract|resolve)/' },
      to: { path: '^(node:)?(fs|http|https|net|child_process|worker_threads|dns|os)(/|$)', dependencyTypes: ['core'] },
    },
    {
      name: 'api-through-the-port',
      severity: 'error',
      comment: 'Which engine serves the graph is none of the API\'s business.',
      from: { path: '^src/(api|audit)/' },
      to: { path: '^src/graph/(embedded|neo4j)/' },
    },
    only('neo4j-in-its-room', '^node_modules/neo4j-driver', '^src/graph/neo4j/', 'One room speaks Bolt.'),
    only('grafeo-in-its-room', '^node_modules/@grafeo-db', '^src/graph/embedded/', 'One room knows the embedded engine.'),
    only(
      'graphql-in-the-api',
      '^node_modules/(graphql|graphql-relay|type-graphql|dataloader|@apollo)(/|$)',
      '^src/api/',
      'GraphQL is how we answer, not how we think.',
    ),
    {
      name: 'constructs-stand-alone',
      severity: 'error',
      comment: 'A house style is one file: constructs share terms, never each other.',
      from: { path: '^src/genre/(head|attendance|items|decisions|declarations|votes|report|furniture)/' },
      to: { path: '^src/genre/(choose|registry|page)\\.ts$' },
    },
    { name: 'no-circles', severity: 'error', comment: 'A circle has no beginning to read from.', from: { pathNot: '^src/api/' }, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    { name: 'no-dev-packages', severity: 'error', comment: 'What users run must be installed for them; the explorer is built before.', from: { path: '^src/', pathNot: '^src/explore/' }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
