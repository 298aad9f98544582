export interface Neo4jSettings {
  /** bolt://, neo4j://, or either with +s (encrypted) or +ssc (encrypted, self-signed certificate). */
  uri: string;
  user: string;
  /** An empty password connects without credentials, for a server that asks for none. */
  password: string;
  database: string;
}
