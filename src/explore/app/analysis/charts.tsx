import type { ComponentChildren } from 'preact';
import { visible } from '../parts/words.tsx';
import { choose } from '../route.ts';
import { called, type Group, nameOf } from './kinds.ts';

const labelOf = ({ values }: Group) => values.map(called).map(visible).join(', ');
const linkTo = (group: Group) => choose({ group: nameOf(group), evidence: null });

/** One line a group, its number as a length or as a place on the line; each leads to its rows. */
export function Marks({ groups, as }: { groups: Group[]; as: 'bars' | 'dots' }) {
  const most = Math.max(...groups.map(({ count }) => count), 1);
  return (
    <ul class="marks">
      {groups.map((group) => (
        <li key={nameOf(group)}>
          <a href={linkTo(group)}>
            <bdi class="label">{labelOf(group)}</bdi>
            <svg viewBox="0 0 100 10" preserveAspectRatio={as === 'bars' ? 'none' : 'xMinYMid'} aria-hidden="true">
              {as === 'bars' ? (
                <rect y="1" width={(100 * group.count) / most} height="8" />
              ) : (
                <circle cx={3 + (94 * group.count) / most} cy="5" r="3" />
              )}
            </svg>
            <span>{group.count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Values of the first key by values of the second; blank where the two never meet. */
export function Matrix({ groups }: { groups: Group[] }) {
  const across = distinct(groups, 1).sort();
  const most = Math.max(...groups.map(({ count }) => count), 1);
  const at = new Map(groups.map((group) => [group.values.map(called).join('\n'), group]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <div class="scroll" tabIndex={0}>
      <table class="matrix">
        <thead>
          <tr>
            <td />
            {across.map((name) => (
              <th key={name} scope="col">
                {visible(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {distinct(groups, 0).map((name) => (
            <tr key={name}>
              <th scope="row">{visible(name)}</th>
              {across.map((other) => (
                <td key={other}>{cell(at.get(`${name}\n${other}`), most)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cell(group: Group | undefined, most: number): ComponentChildren {
  if (!group) return null;
  const side = 4 + 16 * Math.sqrt(group.count / most);
  return (
    <a href={linkTo(group)} aria-label={`${labelOf(group)}: ${group.count}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <rect x={10 - side / 2} y={10 - side / 2} width={side} height={side} />
      </svg>{' '}
      {group.count}
    </a>
  );
}

const distinct = (groups: Group[], at: number) => [
  ...new Set(groups.flatMap(({ values }) => (values[at] ? [called(values[at])] : []))),
];
