import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

/** Nodes that stand already keep their place; the same question always gives the same picture. */
export interface Question {
  turn: number;
  nodes: { id: string; at: [x: number, y: number] | null; near: [x: number, y: number] }[];
  edges: { from: string; to: string }[];
}
export interface Answer {
  turn: number;
  places: [id: string, x: number, y: number][];
}

interface Body extends SimulationNodeDatum {
  id: string;
}

addEventListener('message', ({ data: { turn, nodes, edges } }: MessageEvent<Question>) => {
  const bodies: Body[] = nodes.map(({ id, at, near }, index) => {
    // A golden angle around the neighbour, so that no two begin at one point.
    const [x, y] = at ?? [near[0] + 40 * Math.cos(2.4 * index), near[1] + 40 * Math.sin(2.4 * index)];
    return { id, x, y, ...(at ? { fx: x, fy: y } : {}) };
  });
  const links = edges.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(70),
    )
    .force('charge', forceManyBody().strength(-160))
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.05))
    .stop()
    .tick(250);
  const answer: Answer = { turn, places: bodies.map(({ id, x = 0, y = 0 }) => [id, Math.round(x), Math.round(y)]) };
  postMessage(answer);
});
