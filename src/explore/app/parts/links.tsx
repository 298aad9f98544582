import { addressOf } from '../route.ts';
import { day, Name, visible } from './words.tsx';

export const To = ({ id, name }: { id: string; name: string }) => (
  <a href={addressOf(id)} dir="auto">
    {visible(name)}
  </a>
);

export interface MeetingRef {
  id: string;
  date: string | null;
  body: { id: string; name: string; abbreviation: string | null } | null;
}

export const MeetingLink = ({ meeting, body = true }: { meeting: MeetingRef; body?: boolean }) => (
  <>
    <a href={addressOf(meeting.id)}>{day(meeting.date)}</a>
    {body && meeting.body && (
      <>
        {', '}
        <To id={meeting.body.id} name={meeting.body.abbreviation ?? meeting.body.name} />
      </>
    )}
  </>
);

/** The same as text alone. */
export const meetingWords = ({ date, body }: MeetingRef): string =>
  body ? `${day(date)}, ${visible(body.abbreviation ?? body.name)}` : day(date);

export interface ItemRef {
  id: string;
  number: string | null;
  title: string;
  meeting: MeetingRef;
}

export const ItemLink = ({
  item,
}: {
  item: Pick<ItemRef, 'id' | 'number' | 'title'> & { meeting: { id: string } };
}) => (
  <a href={`${addressOf(item.meeting.id)}#${encodeURIComponent(item.id)}`}>
    {item.number ? `${item.number}. ` : ''}
    <Name text={item.title} />
  </a>
);

export const itemWords = ({ number, title }: Pick<ItemRef, 'number' | 'title'>): string =>
  `${number ? `${number}. ` : ''}${visible(title)}`;

export const meetingText = (meeting: MeetingRef) =>
  `${meeting.date ?? ''} ${meeting.body?.abbreviation ?? meeting.body?.name ?? ''}`.trim();
