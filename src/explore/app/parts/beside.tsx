import { choose, useRoute } from '../route.ts';
import { RecordPlace } from './lines.tsx';
import type { Stated } from './proof.tsx';

/** Places of two records beside each other, for whoever is to judge whether they say the same. `name` stands in the address. */
export function Beside({ name, sides }: { name: string; sides: Pick<Stated, 'evidence'>[] }) {
  const { query } = useRoute();
  const places = sides.flatMap(({ evidence }) => evidence.slice(0, 1)).slice(0, 2);
  if (places.length < 2) return null;
  const open = query.get('beside') === name;
  return (
    <>
      <a href={choose({ beside: open ? null : name })} aria-expanded={open}>
        {open ? 'Close the records' : 'Both records side by side'}
      </a>
      {open && (
        <div class="beside">
          {places.map((one) => (
            <div key={one.id}>
              <RecordPlace {...one} record={one.record.id} />
            </div>
          ))}
        </div>
      )}
    </>
  );
}
