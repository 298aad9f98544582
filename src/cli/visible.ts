/**
 * Text from outside (a file's name, a message that quotes a record) as a terminal may show it: what would move the cursor, end the line
 * or turn the direction of reading is written out, `\u{202e}`.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}
