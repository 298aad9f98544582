import { choose, useRoute } from '../route.ts';
import { visible } from './words.tsx';

/** A filter as its values with how many rows each leaves; the one that is chosen stands in the address under `name`. */
export function Choices({ name, title, values }: { name: string; title: string; values: string[] }) {
  const chosen = useRoute().query.get(name);
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < 2 && !chosen) return null;
  const all = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return (
    <nav aria-label={title} class="kinds">
      <a href={choose({ [name]: null })} aria-current={chosen ? undefined : 'true'}>
        All {values.length}
      </a>
      {all.map(([value, number]) => (
        <a key={value} href={choose({ [name]: value })} aria-current={chosen === value ? 'true' : undefined}>
          {visible(value)} {number}
        </a>
      ))}
    </nav>
  );
}
