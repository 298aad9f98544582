import type { Driver } from 'neo4j-driver';
import type { GraphDocument } from '../../../src/model/graph.ts';

const batch = 1000;

/** The same graph by plain UNWIND and CREATE, a statement for each label and type and thousand rows, all in one transaction. */
export async function unwound(driver: Driver, { nodes, edges }: GraphDocument): Promise<void> {
  const session = driver.session();
  await session.executeWrite(async (transaction) => {
    const each = async <T>(parts: Map<string, T[]>, text: (part: string) => string) => {
      for (const [part, rows] of parts)
        for (let at = 0; at < rows.length; at += batch)
          await transaction.run(text(part), { rows: rows.slice(at, at + batch) });
    };
    const made = nodes.map(({ label, id, props }) => ({ label, props: { ...props, id } }));
    await each(
      grouped(made, ({ label }) => label),
      (label) => `UNWIND $rows AS row CREATE (n:${label}) SET n = row.props`,
    );
    await each(
      grouped(edges, ({ fromLabel, type, toLabel }) => `${fromLabel} ${type} ${toLabel}`),
      (ends) => {
        const [from, type, to] = ends.split(' ');
        return `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[:${type}]->(b)`;
      },
    );
  });
  await session.close();
}

function grouped<T>(list: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return groups;
}

export async function emptied(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH (n) WHERE NOT n:Meta CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.run('MATCH (n:Meta) DELETE n');
  await session.close();
}
