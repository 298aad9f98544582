import graphql from '@graphql-eslint/eslint-plugin';
import parser from '@typescript-eslint/parser';
import regexp from 'eslint-plugin-regexp';

/** Pages of lists: Relay gives them no id, a page is found again by its cursors. */
const pages = ['Connection', 'Edge', 'PageInfo'];

/** What is reckoned for one question and is not in the graph, so that there is nothing to ask for again by an id. */
const answers = [
  'OrganizationFacet',
  'SearchFacets',
  'SearchLine',
  'KindFacet',
  'YearFacet',
  'BodyCoverage',
  'CoAppearance',
  'Coverage',
  'Gap',
  'Group',
  'GroupValue',
  'Involvement',
  'InvolvementRow',
  'NeighbourKind',
  'PathStep',
  'SearchHit',
  'SearchResult',
];

/** What was read off a file that nobody has loaded, and what a change did. */
const changes = [
  'ReadDiagnostic',
  'ReadFilePreview',
  'ReadLine',
  'ReadMeeting',
  'RecordOutcome',
  'RecordsChange',
  'RecordsPreview',
];

/** Parts of a node that say nothing without it: the reasons of an identity, who stood for a body, a line of a record, an entry of the log. */
const partsOfNodes = [
  'Identity',
  'Load',
  'LoadedRecord',
  'NamesJoined',
  'OtherPerson',
  'PrintedName',
  'RecordLine',
  'Representative',
];

/** Biome does the rest; these hold what it cannot: that no regular expression takes more than linear time, and that the schema keeps to conventions. */
export default [
  {
    files: ['src/**/*.ts'],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
    },
  },
  {
    files: ['schema/schema.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // A connection gives its entries as `nodes` too, for those who need no cursors, and lists that one meeting bounds are plain.
      '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { suffixes: pages, types: [...answers, ...changes, ...partsOfNodes] } }],
    },
  },
];
