import { type FactsDocument, factsDocument } from '../../src/model/facts.ts';
import type { RecordText } from '../../src/model/text.ts';

export const record: RecordText = {
  fileName: 'minutes.txt',
  sha256: 'a'.repeat(64),
  mediaType: 'text/plain',
  lines: [
    '**POLICY BOARD**',
    'Tuesday, 3rd June, 2031',
    'Present:- Councillor Ann O’Brien-',
    'Shaw (in the Chair); Councillors Mo and Jo Hale.',
    '',
    '31. LEISURE  STRATEGY 2030 to 35',
    'Further to Minute No. 12 of the meeting held on 6th',
    'May, 2031, Kit Fenwick, Head of Lei-',
    'sure, presented the Leisure Strategy.',
    'Resolved:- (1) That the strategy be',
    'Page 2',
    'approved; and',
    '(2) That Kit report back.',
  ],
};

const none = { declarations: [], resolutions: [], strategies: [], references: [], reports: [] };

/** A facts document that the record bears out. */
export function example(): FactsDocument {
  const member = { honorific: 'Councillor', status: 'PRESENT', role: null, organization: null } as const;
  return factsDocument.parse({
    record: 'minutes.txt',
    sha256: record.sha256,
    meetings: [
      {
        kind: 'MINUTES',
        council: null,
        body: 'Policy Board',
        date: '2031-06-03',
        startTime: null,
        endTime: null,
        venue: null,
        attendance: [
          { ...member, name: "Ann O'Brien-Shaw", capacity: 'CHAIR', lines: [3, 4] },
          { ...member, name: 'Jo Hale', capacity: 'MEMBER', lines: [4, 4] },
        ],
        items: [
          {
            ...none,
            number: '31',
            title: 'LEISURE STRATEGY 2030 to 35',
            people: [
              {
                name: 'Kit Fenwick',
                honorific: null,
                role: 'Head of Leisure',
                organization: null,
                part: 'PRESENTED',
                lines: [8, 9],
              },
            ],
            resolutions: [
              { number: '1', text: 'That the strategy be approved', lines: [10, 12] },
              { number: '2', text: 'That Kit report back.', lines: [13, 13] },
            ],
            strategies: [{ name: 'Leisure Strategy', edition: '2030-2035', relation: 'REPORTED', lines: [6, 6] }],
            references: [{ minute: '12', date: '2031-05-06', body: null, lines: [7, 8] }],
            reports: [{ title: 'Leisure Strategy', authors: ['Kit Fenwick'], lines: [6, 6] }],
            lines: [6, 13],
          },
        ],
      },
    ],
    organizations: [],
  });
}

/** The example with one thing changed. */
export function changed(edit: (facts: FactsDocument) => void): FactsDocument {
  const facts = example();
  edit(facts);
  return facts;
}
