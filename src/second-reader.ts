import type { Outcome } from './cli/outcome.ts';
import { propose } from './propose/ask.ts';
import { chatProposer } from './propose/chat.ts';
import type { Weighed } from './propose/stand.ts';
import { readSettings } from './settings.ts';

type Read = Extract<Outcome, { ok: true }>;

/** The second reader that the settings name; undefined, and nothing leaves the machine, where they name none. */
export function secondReader(): ((read: Read) => Promise<Weighed>) | undefined {
  const { PROPOSE_URL: url, PROPOSE_MODEL: model, PROPOSE_KEY: key } = readSettings(process.env);
  if (!url || !model) return undefined;
  const reader = chatProposer({ url, model, key });
  return ({ facts, owners = [], text }) => propose(reader, facts, owners, text.lines);
}
