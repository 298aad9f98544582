import { useEffect, useState } from 'preact/hooks';

/** Where the reader is: every state of every view is an address. `/person/ashford/jo-marsh?from=2023&evidence=evidence/...` */
export interface Route {
  /** Path without the slash in front: a view, or the readable id of what is shown. */
  path: string;
  /** The first step of the path: "person". Empty for the home page. */
  kind: string;
  query: URLSearchParams;
}

const moved = new EventTarget();

export function here(): Route {
  const path = decoded(location.pathname).replace(/^\/+|\/+$/g, '');
  return { path, kind: path.split('/')[0] ?? '', query: new URLSearchParams(location.search) };
}

/** An address that somebody shortened may end within a sign: "/person/andr%C3". */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The route, kept up with Back, Forward and the links of this page. */
export function useRoute(): Route {
  const [route, set] = useState(here);
  useEffect(() => {
    const update = () => set(here());
    moved.addEventListener('moved', update);
    addEventListener('popstate', update);
    return () => {
      moved.removeEventListener('moved', update);
      removeEventListener('popstate', update);
    };
  }, []);
  return route;
}

/** Goes to an address. A choice pushes history; typing replaces it, so that Back leaves the field at once. */
export function go(to: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState({ inside: true }, '', to);
  else history.replaceState(history.state, '', to);
  moved.dispatchEvent(new Event('moved'));
}

/** A global id holds the readable one behind its type: base64 of "Person:person/ashford/jo-marsh". */
export function readable(id: string): string {
  const bytes = atob(id);
  // Most ids are ASCII, and a long list has thousands.
  const text = /[\x80-\xff]/.test(bytes)
    ? new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)))
    : bytes;
  return text.slice(text.indexOf(':') + 1);
}

/** The address of what has this global id: its readable one. */
export const addressOf = (id: string) => `/${encodeURI(readable(id))}`;

/** This address with some of its choices changed; null or an empty text takes one away. */
export function choose(changes: Record<string, string | null>): string {
  const { path, query } = here();
  for (const [name, value] of Object.entries(changes)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const text = query.toString().replaceAll('%2F', '/');
  return `/${encodeURI(path)}${text ? `?${text}` : ''}`;
}

/** Lets plain clicks on links of this page stay in it; a click with a key held opens a tab, as anywhere. */
export function followLinks(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.origin !== location.origin || link.target || link.hasAttribute('download') || link.hasAttribute('data-away'))
    return;
  event.preventDefault();
  const same = link.pathname === location.pathname;
  go(link.href.slice(link.origin.length));
  if (!same) arriving = true;
}

let arriving = true;

/** Once what was asked for stands there: the part that the address names, or after a link the top of the page, with the focus. */
export function useArrival(): void {
  useEffect(() => {
    const part = location.hash ? document.getElementById(decoded(location.hash.slice(1))) : null;
    if (part) part.focus();
    else if (arriving && history.state?.inside) {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('main h1')?.focus();
    }
    arriving = false;
  }, []);
}
