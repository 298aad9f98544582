import { openBeside } from './graph/open.ts';
import type { Graph } from './graph/port.ts';
import { UserError } from './model/errors.ts';
import type { Registers } from './model/registers.ts';
import { readRegisters, seedOf } from './seed.ts';
import { engineOf, readSettings } from './settings.ts';

export interface Store {
  graph: Graph;
  registers: Registers;
}

/** The graph and the registers that the settings name; whoever opens it closes the graph. */
export async function openStore(): Promise<Store> {
  const settings = readSettings(process.env);
  const registers = await readRegisters(seedOf(settings));
  return { graph: await openBeside(engineOf(settings)), registers };
}

/** The graph and the registers that the settings name, open for the length of one command. */
export async function withStore<T>(use: (graph: Graph, registers: Registers) => Promise<T>): Promise<T> {
  const { graph, registers } = await openStore();
  try {
    return await use(graph, registers);
  } finally {
    await graph.close();
  }
}

/** As `withStore`, for commands that only ask: an empty graph has no answers, and says so. */
export async function withFilledStore<T>(use: (graph: Graph, registers: Registers) => Promise<T>): Promise<T> {
  return withStore(async (graph, registers) => {
    if ((await graph.revision()) > 0) return use(graph, registers);
    throw new UserError(
      'NOT_FOUND',
      'The graph is empty. Load records with "npm run ingest -- FOLDER", or start the server once to load the shipped facts.',
    );
  });
}
