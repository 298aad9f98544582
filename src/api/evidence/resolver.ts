import { Meeting } from '../meeting/type.ts';
import { many, one, reach } from '../reach/declare.ts';
import { Report } from '../report/type.ts';
import { Diagnostic, Evidence, SourceRecord } from './type.ts';

export const EvidenceLinks = reach(() => Evidence, 'Evidence', {
  record: one(() => SourceRecord, { path: '>IN_RECORD Record', description: 'The record in which the place is.' }),
});

export const DiagnosticLinks = reach(() => Diagnostic, 'Diagnostic', {
  record: one(() => SourceRecord, { path: '>IN_RECORD Record', description: 'The record in which the place is.' }),
});

export const RecordLinks = reach(() => SourceRecord, 'Record', {
  meetings: many(() => Meeting, {
    path: '<RECORDED_IN Meeting',
    order: ['at'],
    description: 'The meetings that this record tells of, newest first.',
    pages: { name: 'Meeting', things: 'meetings' },
  }),
  reports: many(() => Report, {
    path: '<RECORDED_IN Report',
    order: ['position'],
    description: 'The reports and reviews that stand in this record, in print order.',
    pages: { name: 'Report', things: 'reports' },
  }),
  diagnostics: many(() => Diagnostic, {
    path: '<IN_RECORD Diagnostic',
    order: ['line'],
    description: 'What could not be read in this record, by line.',
    pages: { name: 'Diagnostic', things: 'diagnostics' },
  }),
});
