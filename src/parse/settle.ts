import { type Chosen, choose, isClose } from '../genre/choose.ts';
import type { Layer, View } from '../genre/construct.ts';
import type { Line } from '../genre/line.ts';
import { constructs } from '../genre/registry.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Decision, LineClaim, Passage, Settled } from '../model/structure.ts';
import type { Draft } from './passages.ts';
import { lineRows, type TextRow, textRows } from './rows.ts';
import { joinPassages, slicePassage } from './text.ts';

/** What the reading of a record has seen so far. */
export interface Log {
  diagnostics: Diagnostic[];
  claims: LineClaim[];
  /** The record's lines, those blank that a construct has claimed as printed lines: what is left to the other readers. */
  rest: Line[];
  /** Indexes of the lines that attendance lists use, labels included. */
  listed: Set<number>;
}

type TextLayer = 'declarations' | 'decisions' | 'votes' | 'report';
const textLayers: readonly TextLayer[] = ['declarations', 'decisions', 'votes', 'report'];

/** The claims of a layer on printed lines; what is claimed is blank in `log.rest` from then on. */
export function claimLines<L extends 'head' | 'attendance' | 'items' | 'furniture'>(
  layer: L,
  [from, to]: [number, number],
  about: Omit<View, 'rows'>,
  log: Log,
): (Chosen<L> & { lines: [number, number] })[] {
  const rows = lineRows(log.rest, from, to);
  const claims = choose(constructs[layer], { ...about, rows }).map((claim) => ({
    ...claim,
    lines: linesOf(rows, claim),
  }));
  keep(claims, log);
  for (const { lines } of claims)
    for (let at = lines[0] - 1; at < lines[1]; at++)
      log.rest[at] = { ...(log.rest[at] as Line), text: '', spaced: '', cells: null };
  return claims;
}

/** The passages of an item with what constructs read off them settled, and set apart from what they did not claim. */
export function settle(
  drafts: Draft[],
  lines: readonly Line[],
  about: Omit<View, 'rows'>,
  words: ReadonlySet<string>,
  log: Log,
): Draft[] {
  return textLayers.reduce((list, layer) => settleLayer(layer, list, lines, about, words, log), drafts);
}

function settleLayer<L extends TextLayer>(
  layer: L,
  drafts: Draft[],
  lines: readonly Line[],
  about: Omit<View, 'rows'>,
  words: ReadonlySet<string>,
  log: Log,
): Draft[] {
  if (!constructs[layer].length) return drafts;
  const rows = textRows(drafts, lines);
  const claims = choose(constructs[layer], { ...about, rows });
  if (!claims.length) return drafts;
  keep(
    claims.map((claim) => ({ ...claim, lines: linesOf(rows, claim) })),
    log,
  );
  const out: Draft[] = [];
  let pieces: Draft[] = [];
  let row = 0;
  drafts.forEach((draft, index) => {
    if (rows[row]?.draft !== index) out.push(draft); // it has no rows: announced, or settled before
    while (rows[row]?.draft === index) {
      const claim = claims.find(({ from, to }) => from <= row && row < to);
      const from = (rows[row] as TextRow).from;
      let to = from;
      for (; rows[row]?.draft === index && claims.find((c) => c.from <= row && row < c.to) === claim; row++)
        to = (rows[row] as TextRow).to;
      const piece = from === 0 && to === draft.text.length ? draft : { ...draft, ...slicePassage(draft, from, to) };
      if (!claim) out.push(piece);
      else pieces.push(piece);
      if (claim && row === claim.to) {
        out.push(...settled(layer, claim, pieces, words));
        pieces = [];
      }
    }
  });
  return out;
}

/** The passages of one claim. A decision's own words are a passage of kind "resolution"; what stands around them stays text. */
function settled<L extends TextLayer>(
  layer: L,
  claim: Chosen<L>,
  pieces: Draft[],
  words: ReadonlySet<string>,
): Draft[] {
  if (layer === 'decisions') return limbs(claim.entries as Decision[], pieces, words);
  const given: Settled =
    layer === 'declarations'
      ? { declarations: (claim as Chosen<'declarations'>).entries }
      : layer === 'report'
        ? { reports: (claim as Chosen<'report'>).entries }
        : (claim as Chosen<'votes'>).entries.reduce<Settled>((_, { votes }) => ({ votes }), {});
  return pieces.map((piece, at) => ({ ...piece, settled: at === 0 ? given : {} }));
}

function limbs(decisions: Decision[], pieces: Draft[], words: ReadonlySet<string>): Draft[] {
  const stands = (list: Draft[], { text = '' }: Decision) => list.some((piece) => piece.text.includes(text));
  const whole = decisions.every((decision) => stands(pieces, decision))
    ? pieces
    : [
        {
          ...(pieces[0] as Draft),
          ...pieces.reduce<Passage>((a, b) => joinPassages(a, b, words), { ...(pieces[0] as Draft), text: '' }),
        },
      ];
  const out: Draft[] = [];
  const left = [...decisions];
  for (const piece of whole) {
    let from = 0;
    for (let next = left[0]; next; next = left[0]) {
      const at = piece.text.indexOf(next.text ?? '', from);
      if (at < 0) break;
      left.shift();
      if (at > from) out.push({ ...piece, ...slicePassage(piece, from, at), settled: {} });
      from = at + (next.text ?? '').length;
      out.push({ ...piece, ...slicePassage(piece, at, from), ...limb(next) });
    }
    if (piece.text.slice(from).trim()) out.push({ ...piece, ...slicePassage(piece, from), settled: {} });
  }
  // a decision in words that stand elsewhere: "Approved." below "To approve the budget"
  const last = whole.at(-1) as Draft;
  return [
    ...out,
    ...left.map((each) => ({
      ...last,
      text: each.text ?? '',
      starts: [{ offset: 0, line: each.lines[0] }],
      lines: each.lines,
      ...limb(each),
    })),
  ];
}

const limb = (decision: Decision): Partial<Passage> & { kind: 'resolution' } => ({
  kind: 'resolution',
  number: decision.number,
  lead: decision.lead ?? '',
  settled: { decision },
});

const linesOf = (
  rows: readonly { lines: [number, number] }[],
  { from, to }: { from: number; to: number },
): [number, number] => [rows[from]?.lines[0] ?? 1, rows[to - 1]?.lines[1] ?? 1];

/** Notes who owns which lines, and warns where two readings run close. */
function keep(claims: (Chosen<Layer> & { lines: [number, number] })[], log: Log): void {
  for (const claim of claims) {
    const { construct, lines, score, why, rival } = claim;
    log.claims.push({ construct, lines, score, why, rival });
    if (isClose(claim))
      log.diagnostics.push({
        rule: 'claims/close-race',
        severity: 'warning',
        lines,
        message: `Read as ${construct}; ${rival?.construct} explains these lines nearly as well.`,
      });
  }
}
