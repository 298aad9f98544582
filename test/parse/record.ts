import type { RecordStructure } from '../../src/model/structure.ts';
import { parse } from '../../src/parse/index.ts';

/** The structure of an invented record. */
export function read(text: string): RecordStructure {
  return parse({ fileName: 'record.txt', sha256: '', mediaType: 'text/plain', lines: text.split('\n') });
}

export function items(text: string): string[] {
  return read(text).sections.flatMap((section) =>
    section.items.map(({ number, title }) => `${number ?? '-'} ${title}`),
  );
}

/** "2a That ..." for each limb of each decision. */
export function limbs(text: string, kind = 'resolution'): string[] {
  return read(text).sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.passages
        .filter((passage) => passage.kind === kind)
        .map((passage) => `${passage.number ?? '-'} ${passage.text}`),
    ),
  );
}

export const head = `ASHVALE DISTRICT COUNCIL

STREETS AND PARKS COMMITTEE

Tuesday, 4th May, 2021 at 6.30 p.m.

Present:- Councillor Birch (in the Chair); Councillors Cole, Dale and Elm.
`;
