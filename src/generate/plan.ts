import type { AttendanceStatus, Capacity, Interest, Part } from '../model/enums.ts';
import type { Council } from './council.ts';
import type { Person } from './person.ts';

/** A meeting as it took place, before any clerk has written it up in the council's house style. */
export interface PlannedMeeting {
  council: Council;
  committee: string;
  date: string;
  attendance: PlannedAttendance[];
  items: PlannedItem[];
}

export interface PlannedAttendance {
  person: Person;
  status: AttendanceStatus;
  capacity: Capacity | null;
  role: string | null;
  organization: string | null;
}

export interface PlannedItem {
  number: number;
  title: string;
  paragraphs: Piece[][];
  resolutions: Piece[][];
  declarations: { person: Person; interest: Interest; relatesTo: string }[];
  strategy: { name: string; edition: string } | null;
  /** The item receives a report under its own title. */
  report: boolean;
}

/** Running text: words, a person being named, or a pointer to another meeting. */
export type Piece = string | Naming | Pointer;

export interface Naming {
  person: Person;
  part: Part;
  /** Printed after the name where the style does so; null where the reader knows. */
  role: string | null;
  organization: string | null;
  /** The name before the last one is printed. */
  former?: true;
}

export interface Pointer {
  minute: string | null;
  /** Null where the pointer is to the meeting itself. */
  date: string | null;
}

export const isNaming = (piece: Piece): piece is Naming => typeof piece === 'object' && 'person' in piece;
export const isPointer = (piece: Piece): piece is Pointer => typeof piece === 'object' && 'date' in piece;
