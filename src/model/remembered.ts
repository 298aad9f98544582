/** The longest text that an answer is kept for: names, titles, lines and passages are what comes again. */
const longest = 10_000;

/**
 * A question about a text alone, answered once: it is asked of the same line or name many times. Who asks shares the answer, and changes
 * nothing in it. When there are more than `most`, all are forgotten.
 */
export function remembered<T>(answer: (text: string) => T, most = 500): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const there = known.get(text);
    if (there !== undefined) return there;
    const made = answer(text);
    if (text.length > longest) return made;
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
