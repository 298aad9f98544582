import type { Graph } from '../graph/port.ts';
import { auditBody } from './body.ts';
import type { Dossier, Period } from './dossier.ts';
import { csv } from './format/csv.ts';
import { html } from './format/html.ts';
import { markdown } from './format/markdown.ts';
import { wide } from './format/wide.ts';
import { auditPerson } from './person.ts';
import { findSubject } from './subject.ts';

export type { Dossier, Period };

/** The formats of a dossier; each takes it whole and gives the text of one file. */
export const formats = {
  md: markdown,
  html,
  csv,
  wide,
  json: (dossier: Dossier) => `${JSON.stringify(dossier, null, 2)}\n`,
};
export type Format = keyof typeof formats;

/** The dossier of whoever or whatever is called so. */
export async function audit(
  graph: Graph,
  asked: string,
  period: Period,
  today = new Date().toISOString().slice(0, 10),
): Promise<Dossier> {
  const { kind, ...subject } = await findSubject(graph, asked);
  return kind === 'people' ? auditPerson(graph, subject, period, today) : auditBody(graph, subject, period, today);
}
