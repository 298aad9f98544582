import { accuracy, type KindTally, type Score, total } from './tally.ts';
import { targets } from './targets.ts';

const measured = (score: Score): [string, KindTally][] =>
  [...score.kinds].filter(([, tally]) => tally.gold || tally.found);

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

/** One record's score for a terminal, columns aligned. */
export function plainTable(title: string, score: Score): string {
  const rows = measured(score).map(([kind, tally]) => {
    const { precision, recall, f1 } = accuracy(tally);
    const counts = [tally.gold, tally.found, tally.hit].map((count) => String(count).padStart(6)).join('');
    return `${kind.padEnd(22)}${counts}${[precision, recall, f1].map((figure) => figure.toFixed(3).padStart(8)).join('')}`;
  });
  const rates = [...score.rates].map(
    ([name, tally]) => `${name.padEnd(22)}${tally.right} of ${tally.of} right (${(tally.right / tally.of).toFixed(3)})`,
  );
  const head = `${'kind'.padEnd(22)}  gold found   hit    prec  recall      f1`;
  const { printed = 0, unclaimed = 0, contested = 0 } = score.lines ?? {};
  const lines = printed
    ? [
        `printed lines         ${printed}, ${share(unclaimed, printed)} read by nothing, ${share(contested, printed)} contested`,
      ]
    : [];
  return [title, head, ...rows, ...rates, ...lines].join('\n');
}

/** Every fact that was missed, invented or read wrongly, a line each. */
export function misses(score: Score): string[] {
  const kinds = [...score.kinds].flatMap(([kind, tally]) => [
    ...tally.misses.map((fact) => `missed ${kind}: ${fact}`),
    ...tally.extras.map((fact) => `extra ${kind}: ${fact}`),
  ]);
  return [
    ...kinds,
    ...[...score.rates].flatMap(([name, tally]) => tally.wrong.map((what) => `wrong ${name}: ${what}`)),
  ];
}

const verdict = (name: string, value: number) => {
  const target = targets[name];
  if (target === undefined) return '- | -';
  return `${target} | ${value >= target ? 'reached' : 'not reached'}`;
};

/**
 * The accuracy page. What the reader was developed on says how far it came, not how well it reads; the records of `held` nobody looked at.
 * `developed` holds identities as well, which no single record has.
 */
export function markdownReport(
  records: [name: string, score: Score][],
  developed: Score,
  held: ReadonlySet<string> = new Set(),
): string {
  const others = total(records.filter(([name]) => held.has(name)).map(([, score]) => score));
  const count = records.length - held.size;
  const of = (size: number, which: string) => `${size} ${size === 1 ? 'record' : 'records'} ${which}`;
  return [
    '# Accuracy',
    '',
    'Facts that `extract` finds, scored against facts set down and reviewed by hand. Written by `npm run score -- --records DIR --gold DIR',
    '--held FILE --write docs/accuracy.md`; do not edit. Figures of records that the reader was developed on say how far it came with them.',
    'They are no measure of how it reads a record of a house that it has not seen: for that see what was held out.',
    '',
    held.size
      ? `Developed on: ${of(count, 'that its makers read')}. Held out by us: ${of(held.size, 'that its makers did not read')}.`
      : `Developed on: ${of(count, 'that its makers read')}. None was held out.`,
    '',
    ...figures(developed, held.size ? others : null),
    ...eachRecord(records, developed, held),
    '',
  ].join('\n');
}

/** One table a sort of figure: what the reader was developed on, beside it what was held out, which is what the targets are held against. */
function figures(developed: Score, held: Score | null): string[] {
  const sides = held ? [developed, held] : [developed];
  const judged = held ?? developed;
  const kinds = measured(total(sides)).map(([kind]) => {
    const cells = sides.map((side) => kindCells(side.kinds.get(kind)));
    const tally = judged.kinds.get(kind);
    return `| ${kind} | ${cells.join(' | ')} | ${tally ? verdict(kind, accuracy(tally).f1) : '- | -'} |`;
  });
  const rates = [...total(sides).rates.keys()].map((name) => {
    const cells = sides.map((side) => rateCells(side.rates.get(name)));
    const tally = judged.rates.get(name);
    return `| ${name} | ${cells.join(' | ')} | ${tally ? verdict(name, tally.right / tally.of) : '- | -'} |`;
  });
  const named = (columns: string[]) =>
    sides.flatMap((_, at) => columns.map((c) => (at ? `held out: ${c}` : `developed on: ${c}`)));
  const head = (first: string, columns: string[]) => [
    `| ${first} | ${named(columns).join(' | ')} | target | |`,
    `|---|${named(columns)
      .map(() => '---:')
      .join('|')}|---:|---|`,
  ];
  return [
    ...head('kind of fact', ['gold', 'found', 'precision', 'recall', 'F1']),
    ...kinds,
    '',
    ...head('property', ['right', 'share']),
    ...rates,
    '',
  ];
}

function kindCells(tally: KindTally | undefined): string {
  if (!tally || (!tally.gold && !tally.found)) return '- | - | - | - | -';
  const { precision, recall, f1 } = accuracy(tally);
  return [tally.gold, tally.found, ...[precision, recall, f1].map((figure) => figure.toFixed(3))].join(' | ');
}

const rateCells = (tally: { of: number; right: number } | undefined) =>
  tally ? `${tally.right} of ${tally.of} | ${(tally.right / tally.of).toFixed(3)}` : '- | -';

function eachRecord(records: [name: string, score: Score][], developed: Score, held: ReadonlySet<string>): string[] {
  const names = measured(developed).map(([kind]) => kind);
  const rows = records.map(([name, score]) => {
    const cells = names.map((kind) => {
      const tally = score.kinds.get(kind);
      return tally && (tally.gold || tally.found) ? accuracy(tally).f1.toFixed(2) : '-';
    });
    const { printed = 0, unclaimed = 0, contested = 0 } = score.lines ?? {};
    const read = printed ? [share(unclaimed, printed), share(contested, printed)] : ['-', '-'];
    return `| ${name}${held.has(name) ? ' (held out)' : ''} | ${[...cells, ...read].join(' | ')} |`;
  });
  return [
    '## F1 by record',
    '',
    `| record | ${names.join(' | ')} | lines read by nothing | lines contested |`,
    `|---|${names.map(() => '---:').join('|')}|---:|---:|`,
    ...rows,
  ];
}
