import type { View } from './construct.ts';

/** A question about a whole view, answered once for it: constructs ask at each of its rows. */
export function once<T>(answer: (view: View) => T): (view: View) => T {
  const known = new WeakMap<View, T>();
  return (view) => {
    if (!known.has(view)) known.set(view, answer(view));
    return known.get(view) as T;
  };
}
