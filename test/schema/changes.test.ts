import { expect, test } from 'vitest';
import { changesBetween, released, textOf, unmarked } from './changes.ts';

const before = 'type Query { town: String mayor: String }';
const after = 'type Query { town: String mayors: [String] }';
const changelog =
  '# Changes\n\n## Unreleased\n\n## 0.1.0 (2031-01-01)\n\n- **Breaking** `Query.mayor` (FIELD_REMOVED): an older story.\n';
const marked = changelog.replace(
  'Unreleased\n',
  'Unreleased\n\n- **Breaking** `Query.mayor` (FIELD_REMOVED): a town may have several.\n',
);

test('a change that breaks clients is refused until the changelog says why, above former releases', async () => {
  const { breaking, safe } = await changesBetween(before, after);
  expect(breaking.map(({ path }) => path)).toEqual(['Query.mayor']);
  expect(safe.map(({ path }) => path)).toEqual(['Query.mayors']);
  expect(unmarked(breaking, changelog)).toHaveLength(1);
  expect(unmarked(breaking, marked)).toEqual([]);
  expect(unmarked(breaking, marked.replace('a town may have several.', ''))).toHaveLength(1);
});

test('a release keeps marks and former releases, and adds what needed no mark', async () => {
  const next = released(marked, '0.2.0 (2031-02-01)', await changesBetween(before, after));
  expect(next).toMatch(/^# Changes\n\n## Unreleased\n\n## 0\.2\.0 \(2031-02-01\)\n\n- \*\*Breaking\*\*/);
  expect(next).toContain("### Added or reworded\n\n- Field 'mayors' was added");
  expect(next).toContain('an older story');
});

test('the schema breaks no client of the last release without saying why', async () => {
  const { breaking } = await changesBetween(textOf('baseline.graphql'), textOf('schema.graphql'));
  expect(unmarked(breaking, textOf('CHANGELOG.md')).map(({ message }) => message)).toEqual([]);
});
