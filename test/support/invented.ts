import { createHash } from 'node:crypto';
import type { AttendanceFact, ItemFact, MeetingFact, PersonFact } from '../../src/model/facts.ts';
import type { GraphDocument, GraphNode } from '../../src/model/graph.ts';
import { noRegisters, type Registers } from '../../src/model/registers.ts';
import type { KeptRecord } from '../../src/resolve/index.ts';

/** Invented records: councils, bodies and people that do not exist. */
export function listed(name: string, more: Partial<AttendanceFact> = {}): AttendanceFact {
  return {
    name,
    honorific: 'Councillor',
    status: 'PRESENT',
    capacity: 'MEMBER',
    role: null,
    organization: null,
    lines: [5, 5],
    ...more,
  };
}

export function person(name: string | null, more: Partial<PersonFact> = {}): PersonFact {
  return { name, honorific: null, role: null, organization: null, part: 'SPOKE', lines: [21, 21], ...more };
}

export function item(number: string | null, title: string, more: Partial<ItemFact> = {}): ItemFact {
  return {
    number,
    title,
    people: [],
    declarations: [],
    resolutions: [],
    strategies: [],
    references: [],
    reports: [],
    lines: [20, 30],
    ...more,
  };
}

export function meeting(date: string | null, more: Partial<MeetingFact> = {}): MeetingFact {
  return {
    kind: 'MINUTES',
    council: 'Northmoor Borough Council',
    body: 'Harbour and Coast Select Committee',
    date,
    startTime: null,
    endTime: null,
    venue: null,
    attendance: [],
    items: [],
    ...more,
  };
}

/** One record of some meetings; its file name makes its digest. */
export function record(
  name: string,
  meetings: MeetingFact[],
  more: Partial<KeptRecord['facts']> & { text?: string } = {},
): KeptRecord {
  const { text, ...facts } = more;
  return {
    facts: {
      record: `${name}.txt`,
      sha256: createHash('sha256').update(name).digest('hex'),
      mediaType: 'text/plain',
      meetings,
      organizations: [],
      ...facts,
    },
    origin: 'EXTRACTED',
    diagnostics: [],
    ...(text === undefined ? {} : { text }),
  };
}

export function registers(more: Partial<Registers>): Registers {
  return { ...noRegisters, ...more };
}

/** A graph to ask questions of. */
export function reader(document: GraphDocument) {
  const byId = new Map(document.nodes.map((node) => [node.id, node]));
  const at = (id: string) => byId.get(id) as GraphNode;
  return {
    all: (label: GraphNode['label']) => document.nodes.filter((node) => node.label === label),
    get: (id: string) => byId.get(id),
    out: (id: string, type: string) =>
      document.edges.filter((edge) => edge.type === type && edge.from === id).map((edge) => at(edge.to)),
    into: (id: string, type: string) =>
      document.edges.filter((edge) => edge.type === type && edge.to === id).map((edge) => at(edge.from)),
    names: () =>
      document.nodes
        .filter((node) => node.label === 'Person')
        .map((node) => String(node.props.name))
        .sort(),
  };
}

/** The ids of the persons by whom a printed name of a record is meant, by the appearances and contributions that carry it. */
export function ids(document: GraphDocument): string[] {
  return document.nodes.filter((node) => node.label === 'Person').map((node) => node.id);
}
