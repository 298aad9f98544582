import { describe, expect, it } from 'vitest';
import { extractReports } from '../../src/extract/reports.ts';
import type { Passage } from '../../src/model/structure.ts';
import { contextOf, itemOf, passage } from './item.ts';

const titles = (
  title: string,
  texts: (string | Passage)[],
  kind: 'MINUTES' | 'AGENDA' | 'WEB_PAGE' | 'REPORT' = 'MINUTES',
) => extractReports(itemOf(title, texts), contextOf({ kind })).map((r) => r.title);

describe('reports', () => {
  it.each([
    'Consideration was given to the report of the Strategic Director of Housing.',
    'Jane Roe, Head of Repairs, presented a report on damp homes.',
    'The Chair invited Jane Roe to introduce the report and give the presentation.',
    'The Chair invited Jane Roe to present the report.',
    'This report set out the position at the end of the quarter.',
    'This agenda item provided a presentation on repairs.',
    'The Chair provided a progress report on the sub-groups.',
    'Councillor Doe submitted a briefing paper that set out the outcomes.',
    'Jane Roe introduced the draft plan.',
  ])('the item has a report: %s', (text) => expect(titles('REPAIRS', [text])).toEqual(['REPAIRS']));

  it.each([
    'The Chair advised that a report would be presented to the next meeting.',
    'Members asked about damp homes.',
    'The Committee considered its work programme.',
  ])('the item has none: %s', (text) => expect(titles('REPAIRS', [text])).toEqual([]));

  it('believes a decision on the report', () => {
    expect(titles('REPAIRS', [passage('That the report be noted.', 'resolution')])).toEqual(['REPAIRS']);
  });

  it('prefers the title that the sentence gives', () => {
    expect(
      titles('SAFEGUARDING', [
        'This item provided an update on the Thornby Safeguarding Partnership (TSP) 2022-2023 Annual Report.',
      ]),
    ).toEqual(['Thornby Safeguarding Partnership (TSP) 2022-2023 Annual Report']);
    expect(titles('REPAIRS', ['The Head of Repairs presented a report entitled “Warm and Dry”.'])).toEqual([
      'Warm and Dry',
    ]);
  });

  it('finds none in standing business, but what was circulated among the communications', () => {
    expect(titles('MINUTES OF THE PREVIOUS MEETING', ['The report be noted was read.'])).toEqual([]);
    expect(
      titles('COMMUNICATIONS', ['Members were reminded that the Repairs Members Report had been circulated.']),
    ).toEqual(['Repairs Members Report']);
  });

  it('reads an agenda by what it prints under its items', () => {
    expect(titles('Repairs', ['To consider the progress of repairs.'], 'AGENDA')).toEqual(['Repairs']);
    expect(titles('Work Programme', ["To receive an update on the Commission's Work Programme."], 'AGENDA')).toEqual(
      [],
    );
  });

  it('gives an officer report its authors and what it encloses', () => {
    const item = itemOf('Repairs Outturn', [
      passage('Appendix 1 Peer Challenge Feedback Report', 'bullet'),
      'The Tenants presented their Annual Report to members.',
    ]);
    expect(
      extractReports(item, contextOf({ kind: 'REPORT' }), ['Jane Roe']).map(({ title, authors }) => ({
        title,
        authors,
      })),
    ).toEqual([
      { title: 'Repairs Outturn', authors: ['Jane Roe'] },
      { title: 'Peer Challenge Feedback Report', authors: [] },
      { title: 'Annual Report', authors: [] },
    ]);
  });
});
