/** Control signs and signs that turn the direction of reading are written out, so that no text shows itself as another. */
const hidden = /(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu;
export const visible = (text: string): string =>
  text.replace(hidden, (sign) => `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`);

/** Words of a record, in the voice of records: serif, direction kept to themselves, nothing in them is markup. */
export function Words({ text, as: Tag = 'span' }: { text: string; as?: 'span' | 'blockquote' | 'q' }) {
  return (
    <Tag class="words" dir="auto">
      {visible(text)}
    </Tag>
  );
}

/** A name or title of a record inside one of our sentences. */
export const Name = ({ text }: { text: string }) => <bdi>{visible(text)}</bdi>;

/** What the window is called. */
export function titled(name: string): void {
  document.title = `${visible(name)} - Minutegraph`;
}

const months = 'January February March April May June July August September October November December'.split(' ');
/** 2023-12-05 -> 5 December 2023 */
export function day(date: string | null): string {
  const [, year, month, of] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '') ?? [];
  return year ? `${Number(of)} ${months[Number(month) - 1]} ${year}` : 'no date stated';
}

/** 12345 -> 12,345; written out, since the browser's own way takes 10 ms of a page's first second. */
export const number = (n: number): string =>
  n < 1000 ? String(n) : `${number(Math.floor(n / 1000))},${String(n % 1000).padStart(3, '0')}`;

/** By code units, which is the order of dates, and does not wake the browser's tables of languages. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const count = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`;

/** CO_OPTED_MEMBER -> co-opted member */
export const plain = (value: string | null): string =>
  (value ?? '')
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/^co opted/, 'co-opted')
    .replace(/^vice chair/, 'vice-chair');
