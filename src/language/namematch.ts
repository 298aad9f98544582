export type NameEvidence = 'honorific' | 'forename' | 'doubtful-forename' | 'initial' | 'none';

export interface NameMatch {
  /** Without honorific and post-nominals, as printed. */
  name: string;
  honorific: string | null;
  /** "County Cllr", as printed: a councillor of another council than most who meet, or of this one. */
  tier?: string;
  /** A plural honorific stands before it, so more names may follow bare. */
  plural: boolean;
  evidence: NameEvidence;
  /** Count of full words (initials included) of the name. */
  size: number;
  /** Offsets in the text, honorific included. */
  from: number;
  to: number;
  /** Index of the first word of the name itself. */
  first: number;
  /** Index of the first word after the name and its post-nominals. */
  next: number;
  possessive: boolean;
}
