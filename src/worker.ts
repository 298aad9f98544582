import { basename } from 'node:path';
import { z } from 'zod';
import type { Job, Reply } from './cli/outcome.ts';
import { extract } from './extract/index.ts';
import { UserError } from './model/errors.ts';
import { factsDocument } from './model/facts.ts';
import { parse } from './parse/index.ts';
import { readBytes, readRecord } from './read/index.ts';

/** One file from path to facts: everything that a hostile file could slow down or blow up happens in a process of its own. */
export async function work({ path }: Job): Promise<Reply> {
  try {
    const started = performance.now();
    const { bytes, fileName } = await readBytes(path);
    const text = await readRecord(bytes, fileName);
    const structure = parse(text);
    if (structure.refusal) throw new UserError('UNREADABLE', `${fileName}: ${structure.refusal}`);
    const { facts, diagnostics } = extract(text, structure);
    return {
      ok: true,
      fileName,
      facts: factsDocument.parse(facts),
      text,
      diagnostics: [...(text.diagnostics ?? []), ...diagnostics],
      owners: structure.owners,
      ms: performance.now() - started,
    };
  } catch (error) {
    // Files of one name may lie in many folders, so the line names the path.
    if (error instanceof UserError) return { ok: false, code: error.code, message: withPath(error, path) };
    return { ok: false, code: 'UNREADABLE', message: `${path}: ${describe(error)}` };
  }
}

function withPath({ message }: UserError, path: string): string {
  const name = `${basename(path)}: `;
  return message.startsWith(name) ? `${path}: ${message.slice(name.length)}` : message;
}

/** A bug of ours, told in one line: the user can skip the file and report it. */
function describe(error: unknown): string {
  const what =
    error instanceof z.ZodError
      ? error.issues.map((issue) => `facts.${issue.path.join('.')}: ${issue.message}`)[0]
      : String(error).split('\n')[0];
  return `could not be read because of a fault in this program (${what})`;
}
