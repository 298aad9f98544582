import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';

export type Path = readonly (string | number)[];

/** A YAML file that knows where in the file each value stands. */
export interface YamlFile<T> {
  /** Undefined where `problems` says why. */
  value: T | undefined;
  document: Document;
  /** `12:5` of the value at a path, or of what encloses it where it is missing. */
  at(path: Path): string;
  /** Errors of YAML and of the schema: `12:5 what is wrong`. */
  problems: string[];
}

export function parseYaml<T>(text: string, schema: z.ZodType<T>): YamlFile<T> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return `${line}:${col}`;
  };
  const at = (path: Path): string => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return '1:1';
  };
  const wrong = document.errors.map(({ pos, message }) => `${place(pos[0])} ${message.split('\n')[0]}`);
  // A few lines of aliases stand for as many values as one likes.
  visit(document, {
    Alias: (_, { range, source }) => {
      wrong.push(`${place(range?.[0] ?? 0)} *${source}: is an alias; write the value out`);
      return visit.BREAK;
    },
  });
  if (wrong.length > 0) return { value: undefined, document, at, problems: wrong };
  const checked = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (checked.success) return { value: checked.data, document, at, problems: [] };
  const problems = checked.error.issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const name = path.length === 0 ? 'the document' : path.at(-1);
    return `${at(path)} ${name}: ${issue.message}`;
  });
  return { value: undefined, document, at, problems };
}
