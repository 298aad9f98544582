/** The longest text that an answer is kept for: names, titles, lines and passages are what comes again. */
const longest = 10_000;

/**
 * A question about a text alone, answered once: it is asked of the same line or name many times. Who asks shares the answer, and changes
 * nothing in it. Of `most` answers and more, those that were not asked for lately are forgotten.
 */
export function remembered<T>(answer: (text: string) => T, most = 1000): (text: string) => T {
  let lately = new Map<string, T>();
  let before = new Map<string, T>();
  return (text) => {
    const there = lately.get(text);
    if (there !== undefined) return there;
    const earlier = before.get(text);
    const made = earlier === undefined ? answer(text) : earlier; // null is an answer
    if (text.length > longest) return made;
    if (lately.size >= most) {
      before = lately;
      lately = new Map();
    }
    lately.set(text, made);
    return made;
  };
}
