import type { FactsDocument } from '../model/facts.ts';
import type { Path } from './yaml-file.ts';

/** What is missing or weak in a facts document by itself, without its record. */
export function doubts(facts: FactsDocument): { path: Path; text: string }[] {
  const found: { path: Path; text: string }[] = [];
  const doubt = (path: Path, text: string) => found.push({ path, text });
  if (facts.meetings.length === 0) doubt([], 'no meeting was found in the record');
  facts.meetings.forEach((meeting, m) => {
    const path = ['meetings', m];
    for (const key of ['body', 'date'] as const) if (meeting[key] === null) doubt(path, `the ${key} was not found`);
    if (meeting.items.length === 0) doubt(path, 'no items were found');
    const listed = meeting.kind === 'MINUTES' && meeting.attendance.length === 0;
    if (listed) doubt(path, 'minutes without an attendance list');
    if (!listed && meeting.kind === 'MINUTES' && !meeting.attendance.some((entry) => entry.capacity === 'CHAIR'))
      doubt(path, 'nobody is in the chair');
    meeting.attendance.forEach((entry, i) => {
      if (entry.name === null) doubt([...path, 'attendance', i], 'a post-holder without a name');
    });
    meeting.items.forEach((item, i) => {
      const at = [...path, 'items', i];
      if (item.truncated) doubt(at, 'the record breaks off inside this item');
      item.people.forEach((person, n) => {
        if (person.name === null && person.role === null) doubt([...at, 'people', n], 'neither name nor role');
      });
    });
  });
  return found;
}
