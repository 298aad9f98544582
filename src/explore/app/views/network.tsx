import { ask, useWork } from '../ask.ts';
import { type Around, drawn, linkName, type Node, nameOf, typeName } from '../network/graph.ts';
import { Picture } from '../network/picture.tsx';
import { Period } from '../parts/period.tsx';
import { Part } from '../parts/state.tsx';
import { Table } from '../parts/table.tsx';
import { count, Name, titled } from '../parts/words.tsx';
import query from '../queries/neighbours.graphql';
import { addressOf, choose, go, readable, useRoute } from '../route.ts';

/** So many neighbours of each kind come at a step. */
const step = 25;
/** Of these types things have a view of their own. */
const viewed = new Set(['Person', 'Organization', 'Meeting', 'Strategy', 'Report', 'Role']);

/** What stands around one thing, and around whatever of it is opened. `id`: its readable id. */
export function NetworkView({ id }: { id: string }) {
  const { query: chosen } = useRoute();
  const open = (chosen.get('open') ?? '').split(',').filter(Boolean);
  const first = Math.min(500, Number(chosen.get('first')) || step);
  const hidden = (chosen.get('hide') ?? 'Evidence').split(',');
  const refs = [id, ...open.filter((one) => one !== id)];
  const asked = useWork(`${first} ${refs.join()}`, async (signal) => {
    const all = await Promise.all(refs.map((ref) => ask<Around>(query, { id: ref, first }, signal)));
    return new Map(all.flatMap((one, at) => (one.node ? [[refs[at] as string, one] as const] : [])));
  });
  const toggle = (ref: string) => {
    if (ref === id) return;
    const others = open.filter((one) => one !== ref);
    go(choose({ open: (others.length < open.length ? others : [...open, ref]).join(',') }));
  };
  return (
    <Part asked={asked} lines={8}>
      {(opened) => (
        <Shown
          id={id}
          opened={opened}
          first={first}
          toggle={toggle}
          filter={{ hidden, from: chosen.get('from'), to: chosen.get('to') }}
        />
      )}
    </Part>
  );
}

interface Props {
  id: string;
  opened: Map<string, Around>;
  first: number;
  toggle: (ref: string) => void;
  filter: Parameters<typeof drawn>[2];
}

function Shown({ id, opened, first, toggle, filter }: Props) {
  const shown = drawn(id, opened, filter);
  const centre = opened.get(id)?.node;
  const types = new Set([...opened.values()].flatMap(({ neighbours }) => neighbours.map(({ type }) => type)));
  const hide = (type: string) =>
    (filter.hidden.includes(type) ? filter.hidden.filter((one) => one !== type) : [...filter.hidden, type]).join(',');
  if (!centre) return null;
  titled(`Around ${nameOf(centre)}`);
  const at = (node: string) => shown.nodes.get(node) as Node;
  return (
    <>
      <p class="over">What stands around</p>
      <h1 tabIndex={-1}>
        <Named node={centre} />
      </h1>
      <Period />
      <fieldset class="filters">
        <legend>Shown</legend>
        {[...types].sort().map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={!filter.hidden.includes(type)}
              onChange={() => go(choose({ hide: hide(type) || 'none' }))}
            />{' '}
            {typeName(type)}
          </label>
        ))}
      </fieldset>
      <p>
        {count(shown.nodes.size, 'node')}, {count(shown.edges.length, 'link')}.{' '}
        <button type="button" disabled={!history.state?.inside} onClick={() => history.back()}>
          Undo
        </button>
      </p>
      {shown.more.length > 0 && (
        <p>
          Not shown:{' '}
          {shown.more
            .map(({ of, link, type, count: n }) => `${n} more ${typeName(type)} (${linkName(link)} ${nameOf(of)})`)
            .join('; ')}
          . <a href={choose({ first: String(first + step) })}>Show {step} more of each</a>
        </p>
      )}
      <div class="drawn">
        <Picture shown={shown} opened={new Set(opened.keys())} toggle={toggle} />
        <Table
          title="Links"
          id="links"
          rows={shown.edges}
          keyOf={({ from, to, link }) => `${from} ${to} ${link}`}
          empty="Nothing that the filters let through stands around it."
          columns={[
            {
              title: 'From',
              show: ({ from }) => <End node={at(from)} {...{ id, opened, toggle }} />,
              text: ({ from }) => nameOf(at(from)),
            },
            { title: 'Link', show: ({ link }) => linkName(link), text: ({ link }) => linkName(link) },
            {
              title: 'To',
              show: ({ to }) => <End node={at(to)} {...{ id, opened, toggle }} />,
              text: ({ to }) => nameOf(at(to)),
            },
          ]}
        />
      </div>
    </>
  );
}

function Named({ node }: { node: Node }) {
  const name = <Name text={nameOf(node)} />;
  if (viewed.has(node.__typename)) return <a href={addressOf(node.id)}>{name}</a>;
  if (node.__typename === 'AgendaItem' && node.meeting)
    return <a href={`${addressOf(node.meeting.id)}#${encodeURIComponent(node.id)}`}>{name}</a>;
  return node.__typename === 'Evidence' ? <a href={choose({ evidence: readable(node.id) })}>{name}</a> : name;
}

function End({ node, id, opened, toggle }: { node: Node } & Pick<Props, 'id' | 'opened' | 'toggle'>) {
  const ref = readable(node.id);
  const open = opened.has(ref);
  return (
    <>
      <span class="quiet">{typeName(node.__typename)}</span> <Named node={node} />{' '}
      {ref !== id && (
        <button
          type="button"
          class="csv"
          aria-label={`${open ? 'Collapse' : 'Open'} ${nameOf(node)}`}
          onClick={() => toggle(ref)}
        >
          {open ? '−' : '+'}
        </button>
      )}
    </>
  );
}
