import { type Entity, entityOf } from '../entity.ts';
import { type Cut, cutOf, keysetOf, orderText } from './cut.ts';
import type { Links, Page } from './field.ts';
import { leaves, pattern } from './path.ts';
import type { Link, Wanted } from './plan.ts';
import type { Query } from './query.ts';

/** Asks for all that is wanted of nodes that `prefix` binds to a variable. */
export function emitBelow(query: Query, prefix: string, root: string, wanted: Wanted): void {
  if (wanted.links.length > 0) query.below(prefix, root, (from) => emitEach(query, from, root, wanted));
}

function emitEach(query: Query, prefix: string, root: string, wanted: Wanted): void {
  for (const link of wanted.links) {
    if (link.field.kind === 'links') emitLinks(query, prefix, root, wanted, link, link.field);
    else if (link.field.kind === 'page') emitPage(query, prefix, root, link, link.field);
    else {
      const { match, value } = link.field;
      const text = `${prefix} CALL (${root}) { ${match(root, query, link.args)} RETURN ${value} AS f${root} }`;
      query.branch(text, `${root}.id`, [`f${root}`], (of, rank) => put(link, of, { entity: null, rank }));
    }
  }
}

/** Asks for the nodes themselves, as `prefix` binds them. */
export function emitNodes(query: Query, prefix: string, node: string, wanted: Wanted): void {
  query.below(prefix, node, (from) => {
    query.branch(from, null, columns(node, wanted), (_, values) => void take(wanted, values));
    emitEach(query, from, node, wanted);
  });
}

function emitLinks(query: Query, prefix: string, root: string, { label }: Wanted, link: Link, field: Links): void {
  for (const path of field.paths) {
    const [first, last] = [path[0], path.at(-1)];
    const target = last && link.targets.get(last.label);
    if (!first || !target || !leaves(first, label)) continue;
    const names = [root, ...path.map(() => query.variable())];
    const end = names.at(-1) ?? root;
    const condition = field.where?.(end, query, link.args, names);
    const text = `${prefix} MATCH ${pattern(path, names)}${condition ? ` WHERE ${condition}` : ''}`;
    const order = [...field.order.map((name) => propertyOf(end, name)), ...(field.keys?.(end) ?? [])];
    query.branch(text, `${root}.id`, [...columns(end, target), ...order], (of, values) => {
      put(link, of, { entity: take(target, values), rank: values.slice(1 + target.props.length) });
    });
    emitBelow(query, `${text} WITH DISTINCT ${end}`, end, target);
  }
}

/** `root` null: the list stands by itself, and `prefix` is empty. */
export function emitPage(query: Query, prefix: string, root: string | null, link: Link, field: Page): void {
  const target = link.targets.get(field.label);
  const cut = cutOf(field, link.args);
  const entry = query.variable();
  const of = root && `${root}.id`;
  if (target && (target.props.length > 0 || target.links.length > 0 || cut.size > 0)) {
    const bound = (size: number) => {
      const { text, carried } = pageText(query, field, link, entry, root, cut, size);
      return root === null ? `${text} WITH ${carried}` : `${prefix} CALL (${root}) { ${text} RETURN ${carried}`;
    };
    const close = (size: number) => `${orderText(cut, entry)} LIMIT ${query.param(size)}${root === null ? '' : ' }'}`;
    const whole = (size: number) => `${bound(size)} ${close(size)}`;
    const ranks = cut.ranks.map(({ by }) => by(entry));
    query.branch(whole(cut.size + 1), of, [...columns(entry, target), ...ranks], (parent, values) => {
      put(link, parent, { entity: take(target, values), rank: values.slice(1 + target.props.length) });
    });
    emitBelow(query, `${whole(cut.size)} WITH DISTINCT ${entry}`, entry, target);
  }
  if (link.total) {
    const { match, where } = field.match(entry, root, query, link.args);
    const all = `${match}${conditions(where)}`;
    const text =
      root === null
        ? `${all} WITH count(DISTINCT ${entry}) AS total`
        : `${prefix} CALL (${root}) { ${all} RETURN count(DISTINCT ${entry}) AS total }`;
    query.branch(text, of, ['total'], (parent, rank) => put(link, parent, { entity: null, rank }));
  }
}

function pageText(query: Query, field: Page, link: Link, entry: string, root: string | null, cut: Cut, _size: number) {
  const { match, where, gather, repeats } = field.match(entry, root, query, link.args);
  const keyset = keysetOf(cut, entry, query);
  const carried = [entry, ...(gather?.names ?? [])].join(', ');
  if (!gather && !repeats) return { text: `${match}${conditions([...where, keyset])}`, carried };
  const gathered = gather ? `WITH ${entry}, ${gather.text}` : `WITH DISTINCT ${entry}`;
  return { text: `${match}${conditions(where)} ${gathered}${conditions([keyset])}`, carried };
}

const conditions = (all: (string | null)[]) => {
  const some = all.filter((one) => one !== null);
  return some.length === 0 ? '' : ` WHERE ${some.join(' AND ')}`;
};

/** "-date" is a date, "name|title" the first of the two that is there. */
export function propertyOf(node: string, name: string): string {
  const names = name.replace('-', '').split('|');
  return names.length === 1 ? `${node}.${names[0]}` : `coalesce(${names.map((one) => `${node}.${one}`).join(', ')})`;
}

const columns = (node: string, { props }: Wanted) => [`${node}.id`, ...props.map((name) => `${node}.${name}`)];

function take(wanted: Wanted, values: unknown[]): Entity {
  const ref = String(values[0]);
  const known = wanted.found.get(ref);
  if (known) return known;
  const made = entityOf(wanted.label, wanted.props, values);
  wanted.found.set(ref, made);
  return made;
}

function put(link: Link, of: string | null, row: { entity: Entity | null; rank: unknown[] }): void {
  const rows = link.rows.get(of ?? '');
  if (rows) rows.push(row);
  else link.rows.set(of ?? '', [row]);
}
