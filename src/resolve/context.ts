import type { JudgementEntry } from '../model/registers.ts';
import type { GraphWriter, NodeRef } from './graph/writer.ts';
import type { Enclosures } from './meetings/enclosures.ts';
import type { MergedItem } from './meetings/item.ts';
import type { Sitting } from './meetings/meeting.ts';
import type { Organizations } from './organizations/organizations.ts';
import type { Identity } from './people/identity.ts';
import type { MentionList } from './people/mention.ts';
import type { People, PersonGroup } from './people/people.ts';
import type { KeptRecord } from './record.ts';
import type { Roles } from './roles/roles.ts';
import type { Tenures } from './roles/tenure.ts';
import type { Section } from './scopes/scope.ts';
import type { Strategies } from './strategies/strategies.ts';

/** What the steps of the graph's assembly share: identities that are settled, and the writer. */
export interface Context {
  sections: Section[];
  /** A record by the first digits of its sha-256. */
  recordOf(sha: string): KeptRecord | undefined;
  sittings: Sitting[];
  organizations: Organizations;
  roles: Roles;
  strategies: Strategies;
  people: People;
  tenures: Tenures;
  judgements: JudgementEntry[];
  identityOf(group: PersonGroup): Identity | undefined;
  enclosures: Enclosures;
  writer: GraphWriter;
  /** The person of a mention by where it stands; undefined where it is open. */
  personAt(section: Section, item: number | null, list: MentionList, position: number): Identity | undefined;
  /** The meeting of a body on a day, if any section records it. */
  sittingOn(body: string, date: string): Sitting | undefined;
  /** The item that a section's item was merged into. */
  itemOf(section: Section, index: number): { sitting: Sitting; item: MergedItem } | undefined;
}

export const personRef = (identity: Identity): NodeRef => ({ label: 'Person', id: identity.id });
export const itemRef = (item: MergedItem): NodeRef => ({ label: 'AgendaItem', id: item.id });
export const meetingRef = (sitting: Sitting): NodeRef => ({ label: 'Meeting', id: sitting.id });

/** A person's or role's id as one part of another id. */
export const part = (id: string): string => id.slice(id.indexOf('/') + 1).replaceAll('/', '-');
