import { changesBetween, markOf, textOf, unmarked } from './changes.ts';

/** Refuses a schema that breaks clients of the last release where schema/CHANGELOG.md does not say so, and why. */
const { breaking, dangerous, safe } = await changesBetween(textOf('baseline.graphql'), textOf('schema.graphql'));
const open = unmarked(breaking, textOf('CHANGELOG.md'));
console.log(
  `Schema since the last release: ${safe.length} changes that break nothing, ${dangerous.length} to look at, ${breaking.length} that break clients.`,
);
for (const change of open)
  console.error(`${change.message}. Say why under "Unreleased" of schema/CHANGELOG.md:\n${markOf(change)} `);
process.exitCode = open.length > 0 ? 1 : 0;
