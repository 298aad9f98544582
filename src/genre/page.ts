import type { Construct, Layer } from './construct.ts';
import { constructs } from './registry.ts';

const layers: Record<Layer, string> = {
  furniture: 'What belongs to the page and not to the meeting',
  head: 'The head: whose meeting, when and where',
  attendance: 'Who came, who sent apologies',
  items: 'Headings of items',
  declarations: 'Interests declared',
  decisions: 'Decisions',
  votes: 'Votes',
  report: 'Reports received',
};

/** docs/reading.md: what we can read by construct, with examples. */
export function readingPage(): string {
  const parts = (Object.keys(layers) as Layer[]).flatMap((layer) => {
    const list = constructs[layer] as readonly Construct<Layer>[];
    return list.length
      ? [`## ${layers[layer]}`, ...[...list].sort((a, b) => (a.name < b.name ? -1 : 1)).map(section)]
      : [];
  });
  return `${[
    '# What we can read',
    'Printed from the registry of constructs by `npm run reading`; do not edit. Each construct is one way in which clerks print one thing. ' +
      'All examples are invented. CONTRIBUTING.md says how to add one.',
    ...parts,
  ].join('\n\n')}\n`;
}

function section({ name, says, reads, leaves }: Construct<Layer>): string {
  const examples = reads.map(
    ({ text, under, gives }) =>
      `${under ? `Under "${under}":\n\n` : ''}${fenced(text)}\n\n${gives.map(listed).join('\n')}`,
  );
  const left = leaves.map((each) =>
    typeof each === 'string' ? fenced(each) : `Under "${each.under}":\n\n${fenced(each.text)}`,
  );
  return [`### ${name}`, says, ...examples, 'Only looks like it, and is left alone:', ...left].join('\n\n');
}

const fenced = (text: string) => `\`\`\`\n${text}\n\`\`\``;

/** "- name: P Alder, status: PRESENT" */
const listed = (entry: object) =>
  `- ${Object.entries(entry)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('; ')}`;
