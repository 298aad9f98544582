import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { Driver } from 'neo4j-driver';

/** As much of the graph as the questions below need. Its relationships are lists, also where there is one at most. */
const typeDefs = `
  type Record @node { id: ID! fileName: String! sha256: String! mediaType: String! }
  type Evidence @node { id: ID! firstLine: Int! lastLine: Int! page: Int quote: String
    record: [Record!]! @relationship(type: "IN_RECORD", direction: OUT) }
  type Organization @node { id: ID! name: String! abbreviation: String kind: String!
    partOf: [Organization!]! @relationship(type: "PART_OF", direction: OUT) }
  type Role @node { id: ID! title: String!
    organization: [Organization!]! @relationship(type: "ROLE_IN", direction: OUT) }
  type Tenure @node { id: ID! firstSeen: String lastSeen: String
    role: [Role!]! @relationship(type: "TENURE_IN", direction: OUT) }
  type Person @node { id: ID! name: String! alsoKnownAs: [String!]!
    tenures: [Tenure!]! @relationship(type: "TENURE_OF", direction: IN)
    appearances: [Appearance!]! @relationship(type: "APPEARANCE_OF", direction: IN) }
  type Appearance @node { id: ID! at: String! basis: String! position: Int! status: String capacity: String roleAsStated: String
    person: [Person!]! @relationship(type: "APPEARANCE_OF", direction: OUT)
    meeting: [Meeting!]! @relationship(type: "APPEARED_AT", direction: OUT)
    contributions: [Contribution!]! @relationship(type: "PART_OF_APPEARANCE", direction: IN)
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT) }
  type Contribution @node { id: ID! position: Int! part: String! roleAsStated: String
    person: [Person!]! @relationship(type: "BY_PERSON", direction: OUT)
    organization: [Organization!]! @relationship(type: "FOR_ORGANIZATION", direction: OUT)
    item: [AgendaItem!]! @relationship(type: "UNDER_ITEM", direction: OUT)
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT) }
  type Meeting @node { id: ID! body: String date: String startTime: String venue: String
    of: [Organization!]! @relationship(type: "MEETING_OF", direction: OUT)
    records: [Record!]! @relationship(type: "RECORDED_IN", direction: OUT)
    appearances: [Appearance!]! @relationship(type: "APPEARED_AT", direction: IN)
    items: [AgendaItem!]! @relationship(type: "ITEM_OF", direction: IN) }
  type AgendaItem @node { id: ID! number: String title: String! position: Int!
    meeting: [Meeting!]! @relationship(type: "ITEM_OF", direction: OUT)
    contributions: [Contribution!]! @relationship(type: "UNDER_ITEM", direction: IN)
    reports: [Report!]! @relationship(type: "UNDER_ITEM", direction: IN)
    strategies: [Reporting!]! @relationship(type: "UNDER_ITEM", direction: IN)
    declarations: [Declaration!]! @relationship(type: "UNDER_ITEM", direction: IN)
    resolutions: [Resolution!]! @relationship(type: "UNDER_ITEM", direction: IN)
    references: [Reference!]! @relationship(type: "UNDER_ITEM", direction: IN) }
  type Report @node { id: ID! at: String! body: String title: String! position: Int!
    authors: [Person!]! @relationship(type: "AUTHORED_BY", direction: OUT)
    item: [AgendaItem!]! @relationship(type: "UNDER_ITEM", direction: OUT)
    strategies: [Strategy!]! @relationship(type: "ABOUT", direction: OUT) }
  type Strategy @node { id: ID! name: String! }
  type Reporting @node { id: ID! relation: String!
    strategy: [Strategy!]! @relationship(type: "REPORTING_OF", direction: OUT) }
  type Declaration @node { id: ID! position: Int! interest: String! relatesTo: String
    person: [Person!]! @relationship(type: "BY_PERSON", direction: OUT) }
  union Actor = Person | Role | Organization
  type Resolution @node { id: ID! at: String! body: String kind: String! position: Int! number: String summary: String text: String actions: [String!]!
    addressedTo: [Actor!]! @relationship(type: "ADDRESSED_TO", direction: OUT)
    item: [AgendaItem!]! @relationship(type: "UNDER_ITEM", direction: OUT)
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT) }
  type Reference @node { id: ID! position: Int! minute: String date: String
    item: [AgendaItem!]! @relationship(type: "REFERS_TO", direction: OUT) }
`;

/** The contract operations that it can answer in one request, for the same values. */
export const peerOperations: Record<string, string> = {
  AppearancesOf: `query($person: ID!) { people(where: {id: {eq: $person}}) { name alsoKnownAs
    tenures(sort: [{firstSeen: ASC}]) { role { title organization { name } } firstSeen lastSeen }
    appearances(sort: [{at: ASC}], limit: 100) {
      meeting { date of { name abbreviation } } status basis capacity roleAsStated
      contributions { part item { number title } roleAsStated evidence { record { fileName } firstLine lastLine page quote } }
      evidence { record { fileName } firstLine lastLine page quote } } } }`,
  MeetingPage: `query($body: String!, $date: String!) { meetings(where: {body: {eq: $body}, date: {eq: $date}}, limit: 1) {
    date startTime venue of { name partOf { name } } records { fileName mediaType sha256 }
    appearances(sort: [{position: ASC}], limit: 100) { person { name } status capacity roleAsStated }
    items(sort: [{position: ASC}]) { number title
      contributions(sort: [{position: ASC}]) { person { name } roleAsStated organization { name } part }
      reports { title authors { name } }
      strategies { strategy { name } relation }
      declarations { person { name } interest relatesTo }
      resolutions(where: {NOT: {kind: {eq: "RECOMMENDATION"}}}, sort: [{position: ASC}]) { number summary text actions
        addressedTo { ... on Organization { name } ... on Person { name } ... on Role { title } } }
      references { minute date item { number title meeting { date } } } } } }`,
  Resolutions: `query($body: String!) { resolutions(where: {body: {eq: $body}, kind: {eq: "DECISION"}}, sort: [{at: ASC}, {id: ASC}], limit: 50) {
    number summary text actions item { number title meeting { date of { name } } }
    evidence { record { fileName } firstLine lastLine quote } } }`,
  ReportsAndAuthors: `query($body: String!) { reports(where: {body: {eq: $body}}, sort: [{at: ASC}, {id: ASC}], limit: 50) {
    title authors { name } item { title meeting { date } } strategies { name } } }`,
};

/** `@neo4j/graphql` behind the same HTTP server as ours. */
export async function startPeer(driver: Driver): Promise<{ url: string; close: () => Promise<void> }> {
  const server = new ApolloServer({ schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema() });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { url, close: () => server.stop() };
}
