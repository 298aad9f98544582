import type { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';

type Root = ReturnType<typeof fromHtml>;
export type Node = Root['children'][number];
export type Element = Extract<Node, { type: 'element' }>;

export const isElement = (node: Node): node is Element => node.type === 'element';

const unseen = new Set(
  'head script style noscript template iframe object svg math canvas audio video select datalist textarea button nav'.split(
    ' ',
  ),
);

/** Left out: what no reader of the page sees, and the menus around the record. */
export function isHidden({ tagName, properties: p, children }: Element): boolean {
  if (unseen.has(tagName)) return true;
  if (p.hidden !== undefined && p.hidden !== false && p.hidden !== null) return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(String(p.style ?? ''))) return true;
  if (/^(?:navigation|search|banner|contentinfo|menu|menubar)$/.test(String(p.role ?? '')))
    return !holdsTitle(children);
  return false;
}

/** Hides the site's own header and footer; those within the record's article are part of it. */
export function dropSiteFrame(nodes: Node[]): void {
  for (const node of nodes) {
    if (!isElement(node) || /^(?:main|article|section)$/.test(node.tagName)) continue;
    if (/^(?:header|footer)$/.test(node.tagName) && !holdsTitle(node.children)) node.properties.hidden = true;
    else dropSiteFrame(node.children);
  }
}

/** A banner that holds the page's title is more than a banner. */
function holdsTitle(nodes: Node[]): boolean {
  return nodes.some((node) => isElement(node) && (node.tagName === 'h1' || holdsTitle(node.children)));
}

/** The text of an inline element on one line, or with its own white space where it is `preformatted`. */
export function textOf(node: Element, preformatted = false): string {
  const text = toText(node, preformatted ? { whitespace: 'pre' } : {}).replaceAll('\u00a0', ' ');
  if (preformatted) return text;
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();
}
