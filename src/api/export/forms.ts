import { readFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import type { List, Row } from './rows.ts';

/** A form of a list as text. */
export interface ListForm {
  type: string;
  /** Makes the writer of one export, which is given the rows page by page. */
  writer: (list: List) => { head: () => string; rows: (rows: Row[]) => string; tail: () => string };
}

/** A column a property; what is several is joined by "; ", places are "file:first-last". A cell that a spreadsheet would reckon is text. */
const csv: ListForm = {
  type: 'text/csv; charset=utf-8; header=present',
  writer: ({ columns }) => {
    const table = (rows: string[][]) => stringify(rows, { escape_formulas: true });
    return {
      head: () => table([columns]),
      rows: (rows) => table(rows.map(flatten).map((row) => columns.map((column) => row[column] ?? ''))),
      tail: () => '',
    };
  },
};

function flatten(row: Row): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]): [string, string][] => {
      if (key === 'evidence') return [[key, (value as Row[]).map(placeText).join('; ')]];
      if (Array.isArray(value)) return [[key, value.map(wordOf).join('; ')]];
      if (typeof value !== 'object' || value === null) return [[key, value == null ? '' : String(value)]];
      return Object.entries(value).map(([inner, part]) => [`${key}.${inner}`, part == null ? '' : String(part)]);
    }),
  );
}

function placeText({ record, firstLine, lastLine }: Row): string {
  return `${(record as Row).fileName}:${firstLine}${lastLine === firstLine ? '' : `-${lastLine}`}`;
}

function wordOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, title, id } = value as Row;
  return String(name ?? title ?? id);
}

/** An object a line, as the API names things. */
const jsonl: ListForm = {
  type: 'application/jsonl',
  writer: () => ({
    head: () => '',
    rows: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    tail: () => '',
  }),
};

/** Linked data in the terms of Popolo: what each property means stands in the context, which is part of the document. */
const jsonld: ListForm = {
  type: 'application/ld+json',
  writer: ({ type }) => {
    let first = true;
    return {
      head: () => `{"@context": ${JSON.stringify(contextOf())},\n"@graph": [`,
      rows: (rows) =>
        rows
          .map((row) => {
            const before = first ? '\n' : ',\n';
            first = false;
            return before + JSON.stringify({ type, ...row });
          })
          .join(''),
      tail: () => '\n]}\n',
    };
  },
};

let context: unknown;
function contextOf(): unknown {
  context ??= JSON.parse(readFileSync(new URL('../../../schema/context.jsonld', import.meta.url), 'utf8'))['@context'];
  return context;
}

export const listForms = { csv, jsonl, jsonld };
