import { useEffect, useState } from 'preact/hooks';

/** How many of so many pieces are put on the page by now: the first at once, each other when there is nothing else to do, all before it is printed. */
export function usePieces(all: number): number {
  const [ready, set] = useState(1);
  useEffect(() => {
    if (ready < all) return whenIdle(() => set(ready + 1));
  }, [ready, all]);
  useEffect(() => {
    const whole = () => set((before) => Math.max(before, all));
    addEventListener('beforeprint', whole);
    return () => removeEventListener('beforeprint', whole);
  }, [all]);
  return Math.min(ready, all);
}

function whenIdle(work: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (!('requestIdleCallback' in globalThis)) {
    const later = setTimeout(work, 30);
    return () => clearTimeout(later);
  }
  const later = requestIdleCallback(work, { timeout: 200 });
  return () => cancelIdleCallback(later);
}
