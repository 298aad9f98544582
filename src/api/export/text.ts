import type { GraphQLSchema } from 'graphql';
import { forms as graphForms } from '../../export/forms.ts';
import { wholeGraph } from '../../export/whole.ts';
import { UserError } from '../../model/errors.ts';
import type { Context } from '../context.ts';
import { type ListForm, listForms } from './forms.ts';
import { listsOf, rowsOf } from './rows.ts';

/** What is exported, as text that is made while it is read. */
export interface Export {
  /** Media type. */
  type: string;
  text: AsyncGenerator<string>;
}

/**
 * `what` is the name of a list of the API, with its filters, or "graph" for the whole graph. Throws UserError NOT_FOUND for what is
 * neither, BAD_INPUT for a form that it does not come in.
 */
export function exportOf(
  schema: GraphQLSchema,
  what: string,
  form: string,
  filters: Record<string, unknown>,
  contextOf: () => Context,
): Export {
  if (what === 'graph') {
    const found = pick(graphForms, form, 'The whole graph');
    const [filter] = Object.keys(filters);
    if (filter) throw new UserError('BAD_INPUT', `The graph is exported as a whole: it has no filter "${filter}".`);
    return { type: found.type, text: wholeGraph(contextOf().graph, found) };
  }
  const lists = listsOf(schema);
  const list = lists.get(what);
  if (!list)
    throw new UserError(
      'NOT_FOUND',
      `There is no list "${what}": there are ${[...lists.keys()].sort().join(', ')}, and graph.`,
    );
  const found = pick(listForms, form, 'A list');
  return { type: found.type, text: listText(found.writer(list), rowsOf(schema, list, filters, contextOf)) };
}

function pick<T>(among: Record<string, T>, form: string, what: string): T {
  const found = Object.hasOwn(among, form) ? among[form] : undefined;
  if (found) return found;
  throw new UserError('BAD_INPUT', `${what} does not come as "${form}": it comes as ${Object.keys(among).join(', ')}.`);
}

async function* listText(
  writer: ReturnType<ListForm['writer']>,
  pages: ReturnType<typeof rowsOf>,
): AsyncGenerator<string> {
  let begun = false;
  for await (const rows of pages) {
    yield begun ? writer.rows(rows) : writer.head() + writer.rows(rows);
    begun = true;
  }
  yield writer.tail();
}
