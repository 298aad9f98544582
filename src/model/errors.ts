/**
 * A failure that a user can act on: shown as one line, never with a stack trace.
 * `code` becomes the GraphQL error code and decides the exit code of the command line.
 */
export class UserError extends Error {
  constructor(
    readonly code: 'UNREADABLE' | 'USAGE' | 'NOT_FOUND' | 'BAD_INPUT' | 'AMBIGUOUS' | 'UNAVAILABLE' | 'CONFLICT',
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'UserError';
  }
}
