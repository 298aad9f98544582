/** The key that the reader gave, held for this tab alone. */
const name = 'minutegraph-key';

export const heldKey = (): string | null => sessionStorage.getItem(name);

export function holdKey(key: string): void {
  if (key) sessionStorage.setItem(name, key);
  else sessionStorage.removeItem(name);
}
