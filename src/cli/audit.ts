import { isDay } from '../model/date.ts';
import { UserError } from '../model/errors.ts';
import type { Io } from './io.ts';
import type { ExitCode } from './program.ts';

export interface AuditOptions {
  from?: string;
  to?: string;
  format: 'md' | 'html' | 'csv' | 'wide' | 'json';
}

/** `audit PERSON|BODY`: the dossier of one person or body on stdout, in the format asked for. */
export async function auditCommand(
  asked: string,
  { from, to, format }: AuditOptions,
  io: Io,
  audit: (
    asked: string,
    period: { from: string | undefined; to: string | undefined },
    format: AuditOptions['format'],
  ) => Promise<string>,
): Promise<ExitCode> {
  for (const [option, date] of [
    ['--from', from],
    ['--to', to],
  ] as const)
    if (date !== undefined && !isDay(date))
      throw new UserError('USAGE', `${option} ${date} is no date; write it as 2023-09-12.`);
  if (from && to && from > to) throw new UserError('USAGE', `--from ${from} lies after --to ${to}.`);
  io.out(await audit(asked, { from, to }, format));
  return 0;
}
