import { letters, roman } from './list-label.ts';

export interface NumberedParagraph {
  /** "0" for the outermost list. */
  level: string;
  isOrdered: boolean;
  /** As Word prints it: "12.", "(a)", "2.1"; empty for a bullet. */
  label: string;
}

interface Level {
  format: string;
  text: string;
  start: number;
  style?: string;
}
type Levels = Map<string, Level>;

interface Numbering {
  lists: Map<string, Levels>;
  /** numId -> abstract list, and the starts that this use of it sets anew. */
  uses: Map<string, { list: string; starts: Map<string, number> }>;
}

/** The labels that Word works out for the numbered paragraphs of `word/document.xml`, in the order of the text. */
export function numberParagraphs(documentXml: string, numberingXml: string): NumberedParagraph[] {
  const numbering = readNumbering(numberingXml);
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  const numbered: NumberedParagraph[] = [];
  for (const paragraph of paragraphs(documentXml)) {
    const place = placeOf(paragraph, numbering);
    if (!place) continue;
    const { list, levels, level } = place;
    const depth = Number(level);
    const counts = counters.get(list) ?? new Map<number, number>();
    counters.set(list, counts);
    const anew = paragraph.numId === undefined ? undefined : numbering.uses.get(paragraph.numId)?.starts.get(level);
    const use = `${paragraph.numId}/${level}`;
    if (anew !== undefined && !begun.has(use)) counts.set(depth, anew);
    else counts.set(depth, (counts.get(depth) ?? startOf(levels, depth) - 1) + 1);
    begun.add(use);
    for (const deeper of [...counts.keys()]) if (deeper > depth) counts.delete(deeper);
    const isOrdered = levels.get(level)?.format !== 'bullet';
    numbered.push({ level, isOrdered, label: isOrdered ? labelOf(levels, depth, counts) : '' });
  }
  return numbered;
}

function placeOf({ numId, ilvl, style }: Paragraph, { lists, uses }: Numbering) {
  const byUse = (level: string) => {
    const list = uses.get(numId ?? '')?.list;
    const levels = lists.get(list ?? '');
    return list !== undefined && levels?.has(level) ? { list, levels, level } : undefined;
  };
  if (numId !== undefined && ilvl !== undefined) return byUse(ilvl);
  for (const [list, levels] of lists)
    for (const [level, { style: linked }] of levels)
      if (style !== undefined && linked === style) return { list, levels, level };
  return numId === undefined ? undefined : byUse('0');
}

const startOf = (levels: Levels, depth: number) => levels.get(String(depth))?.start ?? 1;

/** "%1.%2" -> "3.1" */
function labelOf(levels: Levels, depth: number, counts: Map<number, number>): string {
  const text = levels.get(String(depth))?.text ?? '';
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const n = Number(digit) - 1;
    return printed(counts.get(n) ?? startOf(levels, n), levels.get(String(n))?.format ?? 'decimal');
  });
}

function printed(n: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(n);
    case 'upperLetter':
      return letters(n).toUpperCase();
    case 'lowerRoman':
      return roman(n);
    case 'upperRoman':
      return roman(n).toUpperCase();
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(n);
  }
}

interface Tag {
  name: string;
  closing: boolean;
  empty: boolean;
  value: string | undefined;
  attributes: string;
}

/** Tags of an XML text one by one. Word escapes ">" in attributes, so a tag ends at the first. */
function* tags(xml: string): Generator<Tag> {
  for (const [, slash, name = '', attributes = ''] of xml.matchAll(/<(\/?)([\w:]+)(?=[\s/>])([^<>]*)>/g))
    yield {
      name,
      closing: slash === '/',
      empty: attributes.endsWith('/'),
      value: attribute(attributes, 'w:val'),
      attributes,
    };
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
}

interface Paragraph {
  numId?: string | undefined;
  ilvl?: string | undefined;
  style?: string | undefined;
}

function* paragraphs(xml: string): Generator<Paragraph> {
  const open: Paragraph[] = [];
  const all: Paragraph[] = [];
  // Drawn text stands twice (Choice, Fallback); former properties of a tracked change count no more.
  let skipped = 0;
  for (const { name, closing, empty, value } of tags(xml)) {
    if (name === 'mc:Choice' || name === 'w:pPrChange') skipped += empty ? 0 : closing ? -1 : 1;
    if (skipped > 0) continue;
    const current = open.at(-1);
    if (name === 'w:p' && closing) open.pop();
    else if (name === 'w:p' && !empty) {
      const paragraph: Paragraph = {};
      open.push(paragraph);
      all.push(paragraph);
    } else if (!current) continue;
    else if (name === 'w:numId') current.numId ??= value;
    else if (name === 'w:ilvl') current.ilvl ??= value;
    else if (name === 'w:pStyle') current.style ??= value;
  }
  yield* all;
}

function readNumbering(xml: string): Numbering {
  const lists = new Map<string, Levels>();
  const uses: Numbering['uses'] = new Map();
  let levels: Levels | undefined;
  let level: Level | undefined;
  let use: { list: string; starts: Map<string, number> } | undefined;
  let overridden = '';
  for (const { name, closing, value = '', attributes } of tags(xml)) {
    if (name === 'w:abstractNum') {
      levels = closing ? undefined : new Map();
      if (levels) lists.set(attribute(attributes, 'w:abstractNumId') ?? '', levels);
    } else if (name === 'w:num') {
      use = closing ? undefined : { list: '', starts: new Map() };
      if (use) uses.set(attribute(attributes, 'w:numId') ?? '', use);
    } else if (name === 'w:lvl') {
      level = closing ? undefined : { format: 'decimal', text: '', start: 1 };
      if (level) levels?.set(attribute(attributes, 'w:ilvl') ?? '0', level);
    } else if (name === 'w:lvlOverride' && !closing) overridden = attribute(attributes, 'w:ilvl') ?? '0';
    else if (name === 'w:startOverride') use?.starts.set(overridden, Number(value));
    else if (name === 'w:abstractNumId' && use) use.list = value;
    else if (!level) continue;
    else if (name === 'w:numFmt') level.format = value;
    else if (name === 'w:lvlText') level.text = value;
    else if (name === 'w:start') level.start = Number(value);
    else if (name === 'w:pStyle') level.style = value;
  }
  return { lists, uses };
}
