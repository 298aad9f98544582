import type { RecordStructure } from '../model/structure.ts';
import type { RecordText } from '../model/text.ts';
import { account, reportUnclaimed } from './account.ts';
import { settleCouncil } from './council.ts';
import { readLines, vocabulary } from './lines.ts';
import { parseMeeting } from './meeting.ts';
import { headFromPages } from './pagehead.ts';
import { refusal } from './recognise.ts';
import { parseReport } from './reportsection.ts';
import { splitSections } from './sections.ts';
import type { Log } from './settle.ts';
import { refold, unfold } from './unfold.ts';

/** Text -> structure: the record's meetings and enclosed reports with their heads, attendance lists, items and passages. */
export function parse(record: RecordText): RecordStructure {
  const unfolded = unfold(record.lines);
  if (!unfolded) return parseLines(record);
  const pages = record.pages && unfolded.origin.map((line) => (record.pages as number[])[line] as number);
  const { looks: _, ...text } = record;
  return refold(parseLines({ ...text, lines: unfolded.lines, ...(pages ? { pages } : {}) }), unfolded);
}

function parseLines(record: RecordText): RecordStructure {
  const lines = readLines(record);
  const words = vocabulary(lines);
  const log: Log = { diagnostics: [], claims: [], rest: [...lines], listed: new Set() };
  const { diagnostics, claims } = log;
  const stretches = splitSections(lines);
  if (!stretches.length) {
    diagnostics.push({
      rule: 'parse/empty',
      severity: 'warning',
      lines: [1, Math.max(1, lines.length)],
      message: 'Expected text, found only blank lines.',
    });
  }
  const sections = stretches.map((stretch, at) =>
    stretch.kind === 'REPORT'
      ? parseReport(lines, stretch, words, diagnostics)
      : parseMeeting(lines, stretch, words, log, at === 0 ? record.about : undefined),
  );
  if (record.pageHeads) headFromPages(record.pageHeads, sections, diagnostics);
  settleCouncil(lines, sections);
  const owners = account(record.lines, lines, sections, claims, log.listed);
  reportUnclaimed(owners, diagnostics);
  const why = refusal(lines, sections, record.about?.title);
  return { ...(why ? { refusal: why } : {}), sections, diagnostics, claims, owners };
}
