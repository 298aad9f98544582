/** A broken or hostile file, and how reading it must end: read, refused with a line that this matches, or (`either`) read or given up, as the machine can. */
export interface Hostile {
  name: string;
  content: Buffer;
  ends: 'read' | 'either' | RegExp;
}

export const noRecord = /no minutes, agenda or report of a committee was found in it/;
export const notText = /is not text/;
export const bomb = /unpacks to far more than a document holds/;
/** A reader process is ended when it is beyond its bounds. */
export const givenUp = /(?:needs more than 512 MB of memory|took longer than 30 seconds) to read and was given up$/;

export const file = (name: string, content: string | Buffer, ends: Hostile['ends']): Hostile => ({
  name,
  content: typeof content === 'string' ? Buffer.from(content) : content,
  ends,
});

const head = ['BROOKMERE BOROUGH COUNCIL', 'POLICY BOARD', 'Tuesday, 3 June 2031'];
const rest = [
  'Present: Councillor Oakes (Chair)',
  '31. APOLOGIES',
  'There were none.',
  '32. DATE OF NEXT MEETING',
  'To be fixed.',
];
export const minutes = (...more: string[]) => `${[...head, ...more, ...rest].join('\n\n')}\n`;
export const lines = [...head, '', ...rest];
/** The same bytes in every run, in no order that means anything. */
export function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 7;
  for (let at = 0; at < length; at++) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    bytes[at] = state >> 16;
  }
  return bytes;
}
