const nameOf = (fragment: string) => /^fragment (\w+)/.exec(fragment)?.[1] ?? '';

/** A query with those of the fragments that it spreads, and those that these spread. */
export function whole(query: string, fragments: string[]): string {
  const missing = fragments.find(
    (one) => query.includes(`...${nameOf(one)}\n`) && !query.includes(`fragment ${nameOf(one)} on`),
  );
  return missing ? whole(`${query}\n${missing}`, fragments) : query;
}
