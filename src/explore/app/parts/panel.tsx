import { useEffect, useRef, useState } from 'preact/hooks';
import { Refused, useAsk } from '../ask.ts';
import query from '../queries/evidence.graphql';
import { choose, go, useRoute } from '../route.ts';
import type { Evidence } from './evidence.tsx';
import { RecordPlace } from './lines.tsx';
import { Part } from './state.tsx';

/** The panel beside the list: a place of a record, what stands around it, the next. Back and Escape close it first. */
export function EvidencePanel() {
  const { query: chosen } = useRoute();
  const id = chosen.get('evidence');
  const lines = chosen.get('lines');
  const open = (id ?? lines) !== null;
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (!open) return;
    opener.current = document.activeElement;
    panel.current?.focus();
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
      if (opener.current instanceof HTMLElement) opener.current.focus();
    };
  }, [open]);
  if (!open) return null;
  return (
    <aside class="evidence" ref={panel} tabIndex={-1} aria-label="Evidence">
      <p class="steps">
        {id && <Steps id={id} moved={(link) => (opener.current = link)} />}
        <button type="button" class="close" onClick={close}>
          Close
        </button>
      </p>
      <h2>Where it says so</h2>
      {id ? <Held key={id} id={id} /> : lines && <RecordPlace key={lines} {...placeOf(lines)} />}
    </aside>
  );
}

/** record/3f2a.../12-14, as an address names lines that no statement rests on. */
function placeOf(lines: string) {
  const [, record = lines, first, last = first] = /^(.+)\/(\d+)(?:-(\d+))?$/.exec(lines) ?? [];
  return { record, firstLine: Number(first ?? 1), lastLine: Number(last ?? 1), page: null };
}

function Held({ id }: { id: string }) {
  const asked = useAsk<{ node: Evidence | null }>(query, { id });
  if (asked.error instanceof Refused && asked.error.code === 'NOT_FOUND')
    return (
      <p class="note" role="alert">
        Nothing in the graph rests on this place any more: its record was withdrawn or corrected since the link was
        made, or the link was cut short.
      </p>
    );
  return (
    <Part asked={asked}>{({ node }) => node && <RecordPlace {...node} key={node.id} record={node.record.id} />}</Part>
  );
}

/** Back where the panel was opened from this page; else the address without it. */
function close() {
  if (history.state?.inside) history.back();
  else go(choose({ evidence: null, lines: null }), 'replace');
}

/** To the place before or behind on the page; each place once, however many rows rest on it. */
function Steps({ id, moved }: { id: string; moved: (link: Element) => void }) {
  const [told, tell] = useState('');
  const step = (by: 1 | -1) => () => {
    const links = new Map<string, Element>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a.place')) {
      const one = new URL(link.href).searchParams.get('evidence');
      if (one && !links.has(one)) links.set(one, link);
    }
    const ids = [...links.keys()];
    const next = ids.includes(id) ? ids[ids.indexOf(id) + by] : undefined;
    tell(next ? '' : by > 0 ? 'This is the last of the page.' : 'This is the first of the page.');
    if (!next) return;
    moved(links.get(next) as Element);
    go(choose({ evidence: next }), 'replace');
  };
  return (
    <>
      <button type="button" onClick={step(-1)}>
        Previous
      </button>{' '}
      <button type="button" onClick={step(1)}>
        Next
      </button>{' '}
      <span role="status">{told}</span>
    </>
  );
}
