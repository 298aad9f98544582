import type { ItemFact, LineSpan } from '../model/facts.ts';
import type { KeptRecord } from '../resolve/index.ts';

/**
 * One record that is known twice. Reviewed facts win over extracted ones; the ingested file gives its words
 * (quotations, texts of resolutions) and its extraction decides nothing that a reviewer has decided.
 */
export function combine(known: KeptRecord, incoming: KeptRecord): KeptRecord {
  if (known.origin === incoming.origin)
    return incoming.text === undefined && known.text !== undefined ? withWords(incoming, known) : incoming;
  return incoming.origin === 'REVIEWED' ? withWords(incoming, known) : withWords(known, incoming);
}

function withWords(reviewed: KeptRecord, read: KeptRecord): KeptRecord {
  const { text, pages } = read;
  if (text === undefined) return reviewed;
  const items = read.facts.meetings.flatMap((meeting) => meeting.items);
  const meetings = reviewed.facts.meetings.map((meeting) => ({
    ...meeting,
    items: meeting.items.map((item) => withTexts(item, items)),
  }));
  return { ...reviewed, facts: { ...reviewed.facts, meetings }, text, ...(pages ? { pages } : {}) };
}

const overlap = (a: LineSpan, b: LineSpan) => a[0] <= b[1] && b[0] <= a[1];

/** Gives each reviewed limb the printed text of the extracted limb with its number on its lines. */
function withTexts(item: ItemFact, extracted: ItemFact[]): ItemFact {
  const limbs = extracted.filter((other) => overlap(item.lines, other.lines)).flatMap((other) => other.resolutions);
  const resolutions = item.resolutions.map((limb) => {
    const twin = limbs.find((other) => other.number === limb.number && overlap(other.lines, limb.lines));
    return twin?.text && !limb.text ? { ...limb, text: twin.text } : limb;
  });
  return { ...item, resolutions };
}
