import { accuracy, type KindTally, type Score } from './tally.ts';
import { targets } from './targets.ts';

const measured = (score: Score): [string, KindTally][] =>
  [...score.kinds].filter(([, tally]) => tally.gold || tally.found);

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
  return [title, head, ...rows, ...rates].join('\n');
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

/** The accuracy page: all records together against the targets, then F1 of each record by kind. */
export function markdownReport(records: [name: string, score: Score][], all: Score): string {
  const kinds = measured(all).map(([kind, tally]) => {
    const { precision, recall, f1 } = accuracy(tally);
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(3)).join(' | ');
    return `| ${kind} | ${tally.gold} | ${tally.found} | ${figures} | ${verdict(kind, f1)} |`;
  });
  const rates = [...all.rates].map(([name, tally]) => {
    const share = tally.right / tally.of;
    return `| ${name} | ${tally.right} of ${tally.of} | ${share.toFixed(3)} | ${verdict(name, share)} |`;
  });
  const names = measured(all).map(([kind]) => kind);
  const each = records.map(([name, score]) => {
    const cells = names.map((kind) => {
      const tally = score.kinds.get(kind);
      return tally && (tally.gold || tally.found) ? accuracy(tally).f1.toFixed(2) : '-';
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return [
    '# Accuracy',
    '',
    'Facts that `extract` finds, scored against facts set down and reviewed by hand. Written by',
    '`npm run score -- --records DIR --gold DIR --write docs/accuracy.md`; do not edit.',
    '',
    `## All ${records.length} records together`,
    '',
    '| kind of fact | gold | found | precision | recall | F1 | target | |',
    '|---|---:|---:|---:|---:|---:|---:|---|',
    ...kinds,
    '',
    '| property | right | share | target | |',
    '|---|---:|---:|---:|---|',
    ...rates,
    '',
    '## F1 by record',
    '',
    `| record | ${names.join(' | ')} |`,
    `|---|${names.map(() => '---:').join('|')}|`,
    ...each,
    '',
  ].join('\n');
}
