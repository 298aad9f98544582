import { connectionOf, orderBy, type PageArgs, pageOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { Meeting } from './type.ts';

export const MeetingConnection = connectionOf('Meeting', 'meetings', () => Meeting);

interface Wanted {
  /** Readable id. */
  body?: string | null;
  from?: string | null;
  to?: string | null;
  kinds?: string[] | null;
}

/** Newest first. */
export async function listMeetings({ graph, links, names }: Context, wanted: Wanted, page: PageArgs) {
  const { body = null, from = null, to = null, kinds = null } = wanted;
  const params = { body, from, to, kinds };
  const list = `meetings ${JSON.stringify(params)}`;
  const rows = await names.kept(list, () => graph.read('list-meetings', params));
  const meetings = rows.map((row) => links.take('Meeting', row.props as Record<string, unknown>));
  const order = orderBy(true);
  return pageOf(
    list,
    meetings,
    (meeting) => [String(meeting.date ?? ''), meeting.ref],
    order,
    page,
    (found) => found,
  );
}
