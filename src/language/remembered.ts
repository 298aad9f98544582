/** Answers that are kept, and the longest text that one is kept for: what readers ask again is lines and passages of one record. */
const [most, longest] = [500, 10_000];

/** A question about a text alone, answered once: many readers ask it of the same line. Who asks shares the answer, and changes nothing in it. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const there = known.get(text);
    if (there !== undefined) return there;
    if (known.size >= most) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}
