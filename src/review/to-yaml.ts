import { Document, isMap, isNode } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FactsDocument } from '../model/facts.ts';
import type { RecordText } from '../model/text.ts';
import { checkFacts } from './check.ts';
import { doubts } from './doubts.ts';
import { factsNode, layout } from './facts-node.ts';
import { nearest } from './nearest.ts';
import type { Path } from './yaml-file.ts';

interface Note {
  path: Path;
  text: string;
}

/**
 * A facts document as a YAML file that a person reviews: a comment `LOOK` in front of each fact that deserves a look, because a
 * stage left a diagnostic there, because the record does not quite bear it out, or because something is missing.
 */
export function toYaml(facts: FactsDocument, { lines, fileName }: RecordText, diagnostics: Diagnostic[]): string {
  const notes: Note[] = [
    ...diagnostics.map((diagnostic) => ({
      path: nearest(facts, diagnostic.lines),
      text: `lines ${diagnostic.lines.join('-')}: ${diagnostic.message} (${diagnostic.rule})`,
    })),
    ...checkFacts(facts, lines).map(({ path, message }) => ({ path, text: `${path.at(-1)}: ${message}` })),
    ...doubts(facts),
  ];
  const document = new Document();
  document.contents = factsNode(document, facts);
  for (const { path, text } of notes) comment(document, path, `LOOK ${text}`);
  document.commentBefore = head(fileName, notes.length);
  return document.toString(layout);
}

function head(fileName: string, places: number): string {
  return [
    `Facts of ${fileName}, to be reviewed against it: correct what is wrong, delete what is not there, add what is missing.`,
    places === 0
      ? 'No place asks for a special look.'
      : `${places} ${places === 1 ? 'place asks' : 'places ask'} for a look; each is marked LOOK, and the mark may be deleted.`,
    `Check it with: npm run --silent review -- ${fileName}.facts.yaml ${fileName}`,
  ]
    .map((line) => ` ${line}`)
    .join('\n');
}

/** Puts a comment in front of the list entry (or, outside lists, the key) that the path leads through last. */
function comment(document: Document, path: Path, text: string): void {
  const depth = path.findLastIndex((step) => typeof step === 'number') + 1;
  const holder: unknown = depth > 0 ? document.getIn(path.slice(0, depth), true) : document.contents;
  if (!isNode(holder)) return;
  const line = ` ${text.replace(/\s+/g, ' ')}`;
  // The first key of an entry takes the comment, or it would stand between the dash and the entry.
  const target = isMap(holder) && depth === 0 ? (holder.items[0]?.key as typeof holder) : holder;
  target.commentBefore = target.commentBefore ? `${target.commentBefore}\n${line}` : line;
}
