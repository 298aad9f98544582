import type { MeetingKind } from '../../src/model/enums.ts';
import type { AttendanceFact } from '../../src/model/facts.ts';
import type { ItemSection, MeetingSection, Passage, PassageKind } from '../../src/model/structure.ts';

export type Printed = string | [PassageKind, string] | [PassageKind, string, string];

/** An item whose passages stand on lines 11, 12, 13 and so on; a third entry of a passage is the heading it stands under. */
export function itemOf(passages: Printed[], title = 'A REPORT', number = '5'): ItemSection {
  return {
    number,
    title,
    titleLines: [10, 10],
    lines: [10, 10 + passages.length],
    truncated: false,
    passages: passages.map((printed, at): Passage => {
      const [kind, text, under] = typeof printed === 'string' ? (['paragraph', printed] as const) : printed;
      const line = 11 + at;
      return { kind, text, lines: [line, line], starts: [{ offset: 0, line }], ...(under ? { under } : {}) };
    }),
  };
}

export function contextOf(item: ItemSection, kind: MeetingKind = 'MINUTES', names: string[] = []) {
  const section: MeetingSection = {
    kind,
    council: null,
    body: 'Borset Select Commission',
    date: null,
    startTime: null,
    endTime: null,
    venue: null,
    lines: [1, 99],
    attendance: [],
    listed: [],
    items: [item],
  };
  const attendance = names.map(
    (name): AttendanceFact => ({
      name,
      honorific: null,
      status: 'PRESENT',
      capacity: 'MEMBER',
      role: null,
      organization: null,
      lines: [3, 3],
    }),
  );
  return { section, attendance };
}
