import type { KeptRecord } from '../record.ts';
import { fold } from '../wording/fold.ts';

/** What of a record decides whose it is: small, so that it can be at hand for all records while their facts are not. */
export interface Head {
  sha256: string;
  /** File name. */
  record: string;
  meetings: { council: string | null; body: string | null; date: string | null }[];
  /** Who sits, by printed name: enough to tell two nameless councils apart. */
  members: string[];
}

export function headOf({ facts }: KeptRecord): Head {
  const members = facts.meetings
    .flatMap((meeting) => meeting.attendance)
    .filter((one) => one.name && /^(?:councillors?|cllrs?)\b/i.test(one.honorific ?? ''));
  return {
    sha256: facts.sha256,
    record: facts.record,
    meetings: facts.meetings.map(({ council, body, date }) => ({ council, body, date })),
    members: [...new Set(members.map((one) => fold(one.name ?? '').replace(/[^a-z]/g, '')))],
  };
}
