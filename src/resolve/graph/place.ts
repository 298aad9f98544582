import type { EdgeType, GraphDocument, GraphNode, NodeLabel, Props } from '../../model/graph.ts';

/** How a fact leads to its meeting, one step; the first that is there counts. */
const steps: Partial<Record<NodeLabel, readonly EdgeType[]>> = {
  AgendaItem: ['ITEM_OF'],
  Appearance: ['APPEARED_AT'],
  Contribution: ['UNDER_ITEM'],
  Mention: ['UNDER_ITEM', 'IN_REPORT', 'AT_MEETING'],
  Report: ['UNDER_ITEM', 'SUBMITTED_TO'],
  ReportStrategy: ['IN_REPORT'],
  Reporting: ['UNDER_ITEM'],
  Resolution: ['UNDER_ITEM', 'IN_REPORT'],
  Action: ['REQUESTED_IN'],
  FollowUp: ['FOLLOWED_IN'],
  Contradiction: ['CONTRADICTS'],
  Reference: ['UNDER_ITEM', 'IN_REPORT'],
  Declaration: ['UNDER_ITEM'],
  UnresolvedPerson: ['NAMED_AT'],
};

/** The same graph with the place of every fact written on it: `at`, `day`, `body` and `council` (see `placeProps`). */
export function placed(document: GraphDocument): GraphDocument {
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  const out = outOf(document);
  const to = (id: string, type: EdgeType) => nodes.get(out.get(`${type} ${id}`) ?? '');
  const done = new Map<string, Props>();

  const councilOf = (body: GraphNode | undefined): string | undefined => {
    const seen = new Set<string>();
    let at = body;
    while (at && at.props.kind !== 'COUNCIL' && !seen.has(at.id)) {
      seen.add(at.id);
      at = to(at.id, 'PART_OF');
    }
    return at?.props.kind === 'COUNCIL' ? at.id : undefined;
  };
  const ofMeeting = ({ id, props }: GraphNode): Props => {
    const body = to(id, 'MEETING_OF');
    const council = councilOf(body);
    const day = typeof props.date === 'string' ? props.date : undefined;
    return {
      at: `${newestFirst(day)} ${id}`,
      ...(day ? { day } : {}),
      ...(body ? { body: body.id } : {}),
      ...(council ? { council } : {}),
    };
  };
  const placeOf = (node: GraphNode): Props => {
    const known = done.get(node.id);
    if (known) return known;
    const place = node.label === 'Meeting' ? ofMeeting(node) : below(node);
    done.set(node.id, place);
    return place;
  };
  const below = (node: GraphNode): Props => {
    const above = (steps[node.label] ?? []).map((type) => to(node.id, type)).find((next) => next !== undefined);
    const place = above ? placeOf(above) : {};
    const position = String(node.props.position ?? 0).padStart(5, '0');
    return { ...place, at: `${place.at ?? newestFirst(undefined)} ${position}` };
  };

  return {
    ...document,
    nodes: document.nodes.map((node) =>
      node.label === 'Meeting' || steps[node.label] ? { ...node, props: { ...node.props, ...placeOf(node) } } : node,
    ),
  };
}

/** The one node that each node points at by a link of a type, the smallest id where there are several. */
function outOf(document: GraphDocument): Map<string, string> {
  const out = new Map<string, string>();
  for (const { type, from, to } of document.edges) {
    const known = out.get(`${type} ${from}`);
    if (known === undefined || to < known) out.set(`${type} ${from}`, to);
  }
  return out;
}

/** A text that sorts later days first and a missing day last: each digit is turned over. */
function newestFirst(day: string | undefined): string {
  return day === undefined ? '~' : day.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
