import { useEffect, useRef, useState } from 'preact/hooks';
import { usePieces } from '../parts/pieces.ts';
import { visible } from '../parts/words.tsx';
import { readable } from '../route.ts';
import { type Drawn, nameOf, typeName } from './graph.ts';
import type { Answer, Question } from './layout.worker.ts';

type Places = Map<string, [x: number, y: number]>;

/** The places of nodes, reckoned beside the page. A node that stands keeps its place while others come. */
function usePlaces({ nodes, edges }: Drawn): Places {
  const [places, set] = useState<Places>(new Map());
  const kept = useRef<Places>(new Map());
  const worker = useRef<Worker | null>(null);
  const turn = useRef(0);
  useEffect(() => {
    worker.current = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.current.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.turn !== turn.current) return;
      kept.current = new Map(data.places.map(([id, x, y]) => [id, [x, y]]));
      set(kept.current);
    };
    return () => worker.current?.terminate();
  }, []);
  const key = [...nodes.keys(), ...edges.map(({ from, to }) => from + to)].join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same nodes and links need no new places
  useEffect(() => {
    const nearOf = (id: string) => {
      const edge = edges.find((one) =>
        one.from === id ? kept.current.has(one.to) : one.to === id && kept.current.has(one.from),
      );
      return (edge && kept.current.get(edge.from === id ? edge.to : edge.from)) ?? ([0, 0] as [number, number]);
    };
    const question: Question = {
      turn: ++turn.current,
      nodes: [...nodes.keys()].map((id) => ({ id, at: kept.current.get(id) ?? null, near: nearOf(id) })),
      edges: edges.map(({ from, to }) => ({ from, to })),
    };
    worker.current?.postMessage(question);
  }, [key]);
  return places;
}

const short = (text: string) => (text.length > 28 ? `${text.slice(0, 27)}…` : text);

/** The picture of what the table says. It is for the eye and the mouse; the table is for everybody. */
export function Picture({
  shown,
  opened,
  toggle,
}: {
  shown: Drawn;
  opened: Set<string>;
  toggle: (ref: string) => void;
}) {
  const places = usePlaces(shown);
  const nodes = [...shown.nodes.values()].flatMap((node) => {
    const at = places.get(node.id);
    return at ? [{ node, at }] : [];
  });
  // So many at once take a slow machine less than a tenth of a second.
  const all = nodes.length && Math.max(nodes.length, shown.edges.length);
  const ready = 60 * usePieces(Math.ceil(all / 60));
  const xs = nodes.map(({ at }) => at[0]);
  const ys = nodes.map(({ at }) => at[1]);
  // Room for names on both sides; a small network is not blown up, so that its names stay apart.
  const reach = (all: number[], least: number) => Math.max(least, ...all.map(Math.abs));
  const [across, down] = [reach(xs, 220) + 200, reach(ys, 130) + 40];
  return (
    <svg
      class="network"
      role="img"
      aria-label="The picture of the table: each node with its links"
      viewBox={`${-across} ${-down} ${2 * across} ${2 * down}`}
    >
      {shown.edges.slice(0, ready).map(({ from, to, link }) => {
        const [a, b] = [places.get(from), places.get(to)];
        return a && b && <line key={`${from}${to}${link}`} x1={a[0]} y1={a[1]} x2={b[0]} y2={b[1]} />;
      })}
      {nodes.slice(0, ready).map(({ node, at: [x, y] }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the table has a button for each
        <g
          key={node.id}
          class={`node ${opened.has(readable(node.id)) ? 'open' : ''}`}
          transform={`translate(${x} ${y})`}
          onClick={() => toggle(readable(node.id))}
        >
          <circle r={opened.has(readable(node.id)) ? 9 : 6} />
          <text x={x < -1 ? -11 : 11} y="4" text-anchor={x < -1 ? 'end' : 'start'}>
            {short(visible(nameOf(node)))}
          </text>
          <title>{`${typeName(node.__typename)}: ${visible(nameOf(node))}`}</title>
        </g>
      ))}
    </svg>
  );
}
