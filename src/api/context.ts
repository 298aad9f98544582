import type { Graph } from '../graph/port.ts';
import { Links } from './links.ts';
import { Names } from './names.ts';

/** What every resolver of one request shares; made anew for each request, so nothing of one answer leaks into the next. */
export interface Context {
  graph: Graph;
  names: Names;
  links: Links;
}

export function createContext(graph: Graph): Context {
  const names = new Names(graph);
  return { graph, names, links: new Links(graph) };
}
