import type { MeetingFact } from '../../model/facts.ts';
import type { KeptRecord } from '../record.ts';

/** Whose a section is: a council, or where no record says which, the body itself. */
export interface Whose {
  /** Unique and readable: "northmoor"; for an unknown council the slug of the body. */
  slug: string;
  /** Absent when no record says which council it is. */
  council?: { id: string; registered: boolean };
}

/** Whose people and bodies a section speaks of. Identities never cross a scope by name alone. */
export interface Scope extends Whose {
  council?: { id: string; name: string; registered: boolean };
}

/** One section of a record with the scope that it belongs to. */
export interface Section {
  record: KeptRecord;
  /** First 12 digits of the record's sha-256: what ids are made of. */
  sha: string;
  index: number;
  fact: MeetingFact;
  scope: Scope;
}
