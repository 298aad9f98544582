import { createContext } from './api/context.ts';
import { exportOf } from './api/export/text.ts';
import { buildSchema } from './api/schema.ts';
import { withFilledStore } from './store.ts';

/** Hands over a list of the API, or the whole graph, in the form that is asked for. */
export async function give(
  what: string,
  form: string,
  filters: Record<string, string>,
  take: (text: string) => void,
): Promise<void> {
  const schema = await buildSchema();
  await withFilledStore(async (graph) => {
    for await (const part of exportOf(schema, what, form, filters, () => createContext(graph)).text) take(part);
  });
}
