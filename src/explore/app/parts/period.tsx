import { choose, go, useRoute } from '../route.ts';

/** Days between which a list is to show what happened; both stand in the address. */
export function Period() {
  const { query } = useRoute();
  const field = (name: 'from' | 'to', label: string) => (
    <label>
      {label}{' '}
      <input
        type="date"
        value={query.get(name) ?? ''}
        onChange={(event) => go(choose({ [name]: event.currentTarget.value }))}
      />
    </label>
  );
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      {field('from', 'From')} {field('to', 'To')}
      {(query.has('from') || query.has('to')) && <a href={choose({ from: null, to: null })}>All days</a>}
    </form>
  );
}
