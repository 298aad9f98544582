import type { AttendanceFact } from '../model/facts.ts';
import type { MeetingSection } from '../model/structure.ts';

/** What reading one item may know of the rest of its section. */
export interface ItemContext {
  section: MeetingSection;
  attendance: AttendanceFact[];
}
