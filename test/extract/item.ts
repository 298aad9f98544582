import type { MeetingKind } from '../../src/model/enums.ts';
import type { ItemSection, MeetingSection, Passage, PassageKind } from '../../src/model/structure.ts';

/** A passage of one printed line; lines are given by `itemOf`. */
export function passage(text: string, kind: PassageKind = 'paragraph', more: Partial<Passage> = {}): Passage {
  return { kind, text, lines: [1, 1], starts: [{ offset: 0, line: 1 }], ...more };
}

/** An item whose title stands on line 10 and whose passages follow on lines 11, 12 … */
export function itemOf(
  title: string,
  passages: (string | Passage)[] = [],
  more: Partial<ItemSection> = {},
): ItemSection {
  const placed = passages.map((p, i): Passage => {
    const line = 11 + i;
    return { ...(typeof p === 'string' ? passage(p) : p), lines: [line, line], starts: [{ offset: 0, line }] };
  });
  return {
    number: '12',
    title,
    titleLines: [10, 10],
    lines: [10, 10 + passages.length],
    passages: placed,
    truncated: false,
    ...more,
  };
}

export function sectionOf(items: ItemSection[] = [], more: Partial<MeetingSection> = {}): MeetingSection {
  return {
    kind: 'MINUTES' as MeetingKind,
    council: 'Ambleford Borough Council',
    body: 'Housing Select Commission',
    date: '2023-12-05',
    startTime: null,
    endTime: null,
    venue: null,
    lines: [1, 100],
    attendance: [],
    listed: [],
    items,
    ...more,
  };
}

export const contextOf = (more: Partial<MeetingSection> = {}) => ({ section: sectionOf([], more) });
