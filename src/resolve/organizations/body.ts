import type { OrganizationKind } from '../../model/enums.ts';
import { stems } from '../wording/fold.ts';

/** An organization of the graph: registered, or derived from what records print. */
export interface Body {
  id: string;
  name: string;
  abbreviation?: string;
  kind: OrganizationKind;
  alsoKnownAs: string[];
  parent?: string;
  /** Ids of the bodies that it was together with others, at joint meetings. */
  meetsAs?: string[];
}

/** "Children & Young People's Services (CYPS)" and "Childrens and Young Peoples Service" give one key. */
export function bodyKey(printed: string): string {
  return stems(printed.replace(/\s*\([A-Z][A-Za-z&]{1,9}\)\s*$/, '')).join(' ') || printed.toLowerCase();
}

/** "RSCP", "DfE": an abbreviation standing for a name, which two councils may use for two bodies. */
export function looksLikeAbbreviation(printed: string): boolean {
  return /^[A-Z][A-Za-z]{0,2}[A-Z][A-Za-z&]{0,6}$/.test(printed.trim());
}

/** The last part of an id: "organization/northmoor/slc" -> "slc". */
export function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** An id without its kind: "organization/northmoor/slc" -> "northmoor/slc". */
export function rest(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
