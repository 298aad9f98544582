import type { Graph } from '../graph/port.ts';

/** From which state of the graph a dossier was made, and when. */
export const madeOf = async (graph: Graph, on: string) => ({ revision: await graph.revision(), on });
