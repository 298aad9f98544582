import neo4j from 'neo4j-driver';
import { UserError } from '../../model/errors.ts';
import type { Neo4jSettings } from './settings.ts';

/** What the user can put right, in one line; any other error as it is. The password is never told. */
export function toUserError(error: unknown, { uri, user, database }: Neo4jSettings): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const unavailable = (message: string) => new UserError('UNAVAILABLE', message, { cause: error.code });
  const silent = () => unavailable(`Neo4j at ${uri} does not answer: is it running, and is NEO4J_URI right?`);
  switch (error.code) {
    case 'Neo.ClientError.Security.Unauthorized':
      return unavailable(`Neo4j at ${uri} refuses the user "${user}": check NEO4J_USER and NEO4J_PASSWORD.`);
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return unavailable(`Neo4j at ${uri} was given a wrong password too often and waits: try again in a while.`);
    case 'Neo.ClientError.Security.CredentialsExpired':
      return unavailable(`Neo4j at ${uri} wants the first password of the user "${user}" changed before it is used.`);
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return unavailable(`Neo4j at ${uri} has no database "${database}": check NEO4J_DATABASE.`);
    case 'Neo.TransientError.General.DatabaseUnavailable':
    case 'Neo.DatabaseError.Database.DatabaseUnavailable':
      return unavailable(`The database "${database}" of Neo4j at ${uri} is not available: is it started?`);
    case 'ServiceUnavailable':
    case 'SessionExpired':
      return silent();
    case 'Neo.ClientError.Security.Forbidden':
    case 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase':
    case 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase':
    case 'Neo.ClientError.Database.ForbiddenOnReadOnlyDatabase':
      return new UserError(
        'UNAVAILABLE',
        `Neo4j at ${uri} lets the user "${user}" only read: records are loaded with an account that may write.`,
        { readOnly: true },
      );
    // What the driver itself says of an answer that is not Neo4j's: "Server responded HTTP. ..."
    case 'N/A':
    case 'ProtocolError':
      if (/timed out/.test(error.message)) return silent();
      return unavailable(`Neo4j at ${uri} cannot be used: ${error.message.split('\n')[0]}`);
    default:
      return error;
  }
}
