import type { Dossier } from './dossier.ts';
import { csv } from './format/csv.ts';
import { html } from './format/html.ts';
import { markdown } from './format/markdown.ts';

export { auditBody } from './body.ts';
export type { Dossier, Period } from './dossier.ts';
export { auditPerson } from './person.ts';

/** The formats of a dossier; each takes it whole and gives the text of one file. */
export const formats = {
  md: markdown,
  html,
  csv,
  json: (dossier: Dossier) => `${JSON.stringify(dossier, null, 2)}\n`,
};
export type Format = keyof typeof formats;
