import { audit, type Format, formats, type Period } from './audit/index.ts';
import { withFilledStore } from './store.ts';

/** The dossier of one person or body of the store, as the text of one file. */
export const dossier = (asked: string, period: Period, format: Format) =>
  withFilledStore(async (graph) => formats[format](await audit(graph, asked, period)));
