import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { heldKey } from './key.ts';

/** What the server said instead of an answer, in words for a reader. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly code: string,
    /** To be given to whoever runs the server: it stands in the log. */
    readonly request: string | null,
    /** What else the name could mean, where the server says so. */
    readonly suggestions: string[],
    /** Whom the name means, where that is several. */
    readonly candidates: { id: string; name: string; of?: string }[] = [],
  ) {
    super(message);
  }
}

interface Told {
  code: string;
  requestId: string;
  suggestions: string[];
  candidates: Refused['candidates'];
}
interface GraphQLAnswer<T> {
  data?: T | null;
  errors?: { message: string; extensions?: Partial<Told> }[];
}

/** Asks the public API, by the SHA-256 of a trusted document. A part that failed beside parts that did not is an error too: half an answer would look whole. */
export async function ask<T>(query: string, variables: object, signal?: AbortSignal): Promise<T> {
  const key = heldKey();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    },
    body: JSON.stringify({ documentId: `sha256:${query}`, variables }),
    ...(signal ? { signal } : {}),
  }).catch((error) => {
    if (error.name === 'AbortError') throw error;
    throw new Refused('The server does not answer.', 'UNREACHABLE', null, []);
  });
  const revision = response.headers.get('x-graph-revision');
  if (revision && signal) revisions.get(signal)?.add(revision);
  const request = response.headers.get('x-request-id');
  const answer = (await response.json().catch(() => ({}))) as GraphQLAnswer<T>;
  const [error] = answer.errors ?? [];
  if (error) {
    const { code = 'UNKNOWN', requestId, suggestions = [], candidates = [] } = error.extensions ?? {};
    if (code === 'PERSISTED_QUERY_NOT_FOUND')
      throw new Refused('The server is of another version than this page: load the page again.', code, request, []);
    throw new Refused(error.message, code, requestId ?? request, suggestions, candidates);
  }
  if (!answer.data) throw new Refused(`The server answered with status ${response.status}.`, 'UNKNOWN', request, []);
  return answer.data;
}

/** Of each piece of work the revisions of the graph that its answers were of. */
const revisions = new WeakMap<AbortSignal, Set<string>>();
/** What is on the page, each with its revisions. */
const shown = new Map<object, Set<string>>();

/** Whether what is on the page is of before and after a load. */
export function useMixed(): boolean {
  const [mixed, set] = useState(false);
  useEffect(() => {
    const look = () => set(new Set([...shown.values()].flatMap((some) => [...some])).size > 1);
    graph.addEventListener('shown', look);
    return () => graph.removeEventListener('shown', look);
  }, []);
  return mixed;
}

function show(work: object, signal: AbortSignal | null): void {
  const some = signal && revisions.get(signal);
  if (some) shown.set(work, some);
  else shown.delete(work);
  graph.dispatchEvent(new Event('shown'));
}

export interface Asked<T> {
  /** The last answer; it stays on show while the next is under way, so that the page keeps its layout. */
  data: T | null;
  error: Error | null;
  state: 'asking' | 'slow' | 'answered' | 'failed' | 'cancelled';
  again: () => void;
  cancel: () => void;
}

/** An answer for these variables, asked for anew when they change. */
export function useAsk<T>(query: string, variables: object, skip = false): Asked<T> {
  const key = JSON.stringify(variables);
  return useWork<T>(query + key, (signal) => ask<T>(query, JSON.parse(key), signal), skip);
}

const graph = new EventTarget();

/** Whatever is shown is asked for anew: the graph was changed from this page. */
export const graphChanged = () => graph.dispatchEvent(new Event('changed'));

/** What work on the API gives, done anew when its key changes; what is no longer wanted is called off. */
export function useWork<T>(key: string, work: (signal: AbortSignal) => Promise<T>, skip = false): Asked<T> {
  const [asked, set] = useState<Pick<Asked<T>, 'data' | 'error' | 'state'>>({
    data: null,
    error: null,
    state: 'asking',
  });
  const [turn, next] = useState(0);
  const under = useRef<AbortController | null>(null);
  useEffect(() => {
    const again = () => next((before) => before + 1);
    graph.addEventListener('changed', again);
    return () => graph.removeEventListener('changed', again);
  }, []);
  // Asked before what stands so far is painted, so that the server works meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the work, and asking again is a turn of its own
  useLayoutEffect(() => {
    if (skip) return;
    const controller = new AbortController();
    under.current = controller;
    revisions.set(controller.signal, new Set());
    set((before) => ({ ...before, error: null, state: 'asking' }));
    const slow = setTimeout(() => set((before) => ({ ...before, state: 'slow' })), 1000);
    work(controller.signal)
      .then((data) => {
        set({ data, error: null, state: 'answered' });
        show(under, controller.signal);
      })
      .catch((error) => {
        if (error.name !== 'AbortError') set({ data: null, error, state: 'failed' });
      })
      .finally(() => clearTimeout(slow));
    return () => controller.abort();
  }, [key, skip, turn]);
  useEffect(() => () => show(under, null), []);
  return {
    ...asked,
    again: () => next((before) => before + 1),
    cancel: () => {
      under.current?.abort();
      set((before) => ({ ...before, state: 'cancelled' }));
    },
  };
}
