/** What `trusted.ts` makes of an operation. */
declare module '*.graphql' {
  /** The SHA-256 by which the operation is asked. */
  const sha256: string;
  export default sha256;
  export const text: string;
}
