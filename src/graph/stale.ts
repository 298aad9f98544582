/** The store is no longer at the revision that a change was made from: somebody else has written meanwhile. Nothing was applied. */
export class StaleChange extends Error {}
