import { registerEnumType } from 'type-graphql';
import type { NodeLabel } from '../../model/graph.ts';

/** The facts that can be counted, with the way to their meeting and what they can be grouped by beside place and time. */
export const kinds = {
  APPEARANCES: {
    label: 'Appearance',
    meeting: '-[:APPEARED_AT]->',
    keys: ['PERSON', 'ROLE', 'ORGANIZATION', 'STATUS', 'CAPACITY'],
  },
  CONTRIBUTIONS: { label: 'Contribution', meeting: item(), keys: ['PERSON', 'ROLE', 'ORGANIZATION', 'PART'] },
  DECLARATIONS: { label: 'Declaration', meeting: item(), keys: ['PERSON', 'INTEREST'] },
  RESOLUTIONS: { label: 'Resolution', meeting: item(), keys: ['ACTION'] },
  REPORTINGS: { label: 'Reporting', meeting: item(), keys: ['STRATEGY', 'RELATION'] },
} as const satisfies Record<string, { label: NodeLabel; meeting: string; keys: readonly string[] }>;
export type Kind = keyof typeof kinds;

function item(): string {
  return '-[:UNDER_ITEM]->(:AgendaItem)-[:ITEM_OF]->';
}

/** What facts can be grouped by: what to match from a fact, the value, and the label of the node that the value is the id of. */
export const groupKeys = {
  BODY: { match: null, value: 'f.body', label: 'Organization' },
  COUNCIL: { match: null, value: 'f.council', label: 'Organization' },
  YEAR: { match: null, value: 'substring(f.day, 0, 4)', label: null },
  PERSON: { match: '(f)-[:APPEARANCE_OF|BY_PERSON]->(person:Person)', value: 'person.id', label: 'Person' },
  ROLE: { match: '(f)-[:IN_ROLE]->(role:Role)', value: 'role.id', label: 'Role' },
  ORGANIZATION: {
    match: '(f)-[:FOR_ORGANIZATION]->(organization:Organization)',
    value: 'organization.id',
    label: 'Organization',
  },
  STRATEGY: { match: '(f)-[:REPORTING_OF]->(strategy:Strategy)', value: 'strategy.id', label: 'Strategy' },
  STATUS: { match: null, value: 'f.status', label: null },
  CAPACITY: { match: null, value: 'f.capacity', label: null },
  PART: { match: null, value: 'f.part', label: null },
  INTEREST: { match: null, value: 'f.interest', label: null },
  RELATION: { match: null, value: 'f.relation', label: null },
  ACTION: { match: null, unwind: 'UNWIND f.actions AS action ', value: 'action', label: null },
} as const satisfies Record<string, { match: string | null; unwind?: string; value: string; label: NodeLabel | null }>;
export type GroupKey = keyof typeof groupKeys;

const enumOf = <T extends string>(name: string, description: string, values: Record<T, string>) => {
  const object = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as Record<T, T>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(values).map(([value, text]) => [value, { description: text }]),
  );
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as Record<T, { description: string }> });
  return object;
};

export const KindEnum = enumOf<Kind>('CountedFact', 'Which facts to count.', {
  APPEARANCES: 'Appearances of people at meetings.',
  CONTRIBUTIONS: 'What people presented, said or declared under items.',
  DECLARATIONS: 'Interests that people declared.',
  RESOLUTIONS: 'What meetings decided, limb by limb.',
  REPORTINGS: 'Strategies reported or mentioned under items.',
});

export const GroupKeyEnum = enumOf<GroupKey>('GroupKey', 'What to group facts by.', {
  BODY: 'The body that met.',
  COUNCIL: 'The council of the body that met.',
  YEAR: 'The calendar year of the meeting.',
  PERSON: 'The person whose appearance, contribution or declaration it is.',
  ROLE: 'The role that the record states.',
  ORGANIZATION: 'The organization for which the person came or spoke.',
  STRATEGY: 'The strategy that was reported or mentioned.',
  STATUS: 'How an attendance list has the person.',
  CAPACITY: 'As what the person sat there.',
  PART: 'What somebody did: presented, spoke or declared.',
  INTEREST: 'The kind of interest that was declared.',
  RELATION: 'Whether a strategy was reported or only mentioned.',
  ACTION: 'What a limb does; a limb that does several things counts under each.',
});
