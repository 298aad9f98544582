import type { Row } from '../graph/port.ts';
import { cell, type Place, type Section } from './dossier.ts';
import { text, words } from './rows.ts';

interface Fact {
  row: Row;
  places: Place[];
}

/** Where somebody is named without appearing: who took part in a review, and who is only spoken of. */
export function namedSections(mentions: Fact[]): Section[] {
  const reviews = mentions.filter(({ row }) => row.kind === 'REPORT' && row.part === 'SPOKE');
  return [
    {
      heading: 'Reviews taken part in',
      note: 'As a member, peer or witness of an enclosed review. A review is no meeting.',
      columns: ['Date', 'Review', 'Role as printed'],
      rows: reviews.map(({ row, places }) => [
        cell(text(row.date) ?? 'not recorded'),
        cell(text(row.what), places),
        cell(text(row.role)),
      ]),
    },
    {
      heading: 'Mentions',
      note: 'Only spoken of, named in a page head or a signature, or printed in another form. A mention is no appearance.',
      columns: ['Date', 'Body', 'Where', 'Why', 'Role as printed'],
      rows: mentions
        .filter((one) => !reviews.includes(one))
        .map(({ row, places }) => [
          cell(text(row.date) ?? 'not recorded'),
          cell(text(row.bodyName)),
          cell(text(row.what) ?? 'head of the record'),
          cell(words(row.part), places),
          cell(text(row.role)),
        ]),
    },
  ];
}

/** What was asked of somebody, by name or through a role, and what later items say of it. */
export function askedSection(asked: Fact[], followUps: Row[]): Section {
  const standing = ({ row }: Fact) => {
    const later = followUps.filter(({ action }) => action === row.action);
    return later.length > 0
      ? later.map(({ says, date }) => `${words(says)} (${date})`).join('; ')
      : `no later reference in the records held, to ${row.heldTo ?? 'an unknown day'}`;
  };
  return {
    heading: 'Asked of the person',
    note: 'By name, or through a role that the records have the person in on that day.',
    columns: ['Date', 'Body', 'Item', 'What was asked', 'Through the role', 'Due', 'What the records held say of it'],
    rows: asked.map((one) => [
      cell(text(one.row.date)),
      cell(text(one.row.bodyName)),
      cell([text(one.row.number), text(one.row.title)].filter(Boolean).join(' ')),
      cell(text(one.row.said), one.places),
      cell(text(one.row.via)),
      cell(text(one.row.dueDate) ?? text(one.row.due)),
      cell(standing(one)),
    ]),
  };
}
