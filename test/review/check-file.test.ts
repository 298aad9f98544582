import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkFactsFile } from '../../src/review/check-file.ts';
import { toYaml } from '../../src/review/to-yaml.ts';
import { changed, example, record } from './example.ts';

const yaml = (facts = example()) => toYaml(facts, record, []);
const check = (text: string) => {
  const { errors, looks } = checkFactsFile(text, record);
  return { errors, looks };
};
/** `line:column` of a piece of text in a file. */
function place(text: string, piece: string): string {
  const before = text.slice(0, text.indexOf(piece)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

describe('a reviewed file', () => {
  it('that its record bears out has no errors; words that stand apart are worth a look', () => {
    const { errors, looks } = check(yaml());
    expect(errors).toEqual([]);
    expect(looks).toEqual([
      expect.stringContaining('text: the words of "That the strategy be approved" stand apart on lines 10-12'),
    ]);
  });

  it.each([
    ['a name', 'Jo Hale', 'Jo Hall', 'name: "Jo Hall" does not stand on line 4'],
    [
      'a title',
      'LEISURE STRATEGY',
      'PLEASURE STRATEGY',
      'title: "PLEASURE STRATEGY 2030 to 35" does not stand on lines 6-13',
    ],
    ['a number', 'number: "31"', 'number: "32"', 'number: "32" does not stand on lines 6-13'],
    [
      'a text',
      'That Kit report back.',
      'That Kit never report back.',
      'text: "That Kit never report back." does not stand on line 13',
    ],
    ['a date', '2031-05-06', '2031-05-07', 'date: the date 2031-05-07 does not stand on lines 7-8'],
    ['an edition', '2030-2035', '2029-2035', 'edition: "2029" does not stand on lines 6-13'],
    [
      'an author',
      'authors:\n              - Kit Fenwick',
      'authors:\n              - Kit Fenn',
      '0: "Kit Fenn" does not stand on lines 6-13',
    ],
  ])('%s that does not stand there is an error with its place', (_, right, wrong, message) => {
    const text = yaml().replace(right, wrong);
    const value = wrong.slice(wrong.startsWith('authors') ? wrong.indexOf('Kit') : wrong.startsWith('number') ? 8 : 0);
    expect(check(text).errors).toEqual([`${place(text, value)} ${message}`]);
  });

  it('that moves a fact to other lines is caught', () => {
    const text = yaml(
      changed((facts) => {
        const [, jo] = facts.meetings[0]?.attendance ?? [];
        if (jo) jo.lines = [3, 3];
      }),
    );
    expect(check(text).errors).toEqual([`${place(text, 'Jo Hale\n')} name: "Jo Hale" does not stand on line 3`]);
    const beyond = yaml().replace('[4, 4]', '[40, 41]');
    expect(check(beyond).errors).toEqual([`${place(beyond, '[40, 41]')} lines: the record has 13 lines only`]);
  });

  it('that breaks the format is told where', () => {
    const status = yaml().replace('status: PRESENT', 'status: THERE');
    expect(check(status).errors).toEqual([expect.stringMatching(new RegExp(`^${place(status, 'THERE')} status: `))]);
    const extra = yaml().replace('venue: null', 'venue: null\n    weather: fine');
    expect(check(extra).errors).toHaveLength(1);
    expect(check(extra).errors[0]).toMatch(/weather/);
    expect(check(yaml().replace('items:', 'items: ]')).errors[0]).toMatch(/^\d+:\d+ \S/);
    expect(check('').errors[0]).toMatch(/^1:1 the document: /);
  });

  it('of another record is refused', () => {
    const text = yaml().replace('a'.repeat(64), 'b'.repeat(64));
    expect(check(text).errors).toEqual([expect.stringMatching(/sha256: these facts are of another file/)]);
  });
});

describe('the reviewable file', () => {
  it('holds the document and nothing else', () => {
    expect(parse(yaml())).toEqual(example());
  });

  it('marks the place of each diagnostic, of what the record does not bear out and of what is missing', () => {
    const facts = changed(({ meetings: [meeting] }) => {
      if (!meeting) return;
      meeting.date = null;
      const [person] = meeting.items[0]?.people ?? [];
      if (person) person.role = 'Head of Pleasure';
    });
    const diagnostic = {
      rule: 'attendance/odd',
      severity: 'warning',
      lines: [4, 4],
      message: 'a name was\nexpected',
    } as const;
    const text = toYaml(facts, record, [{ ...diagnostic, lines: [4, 4] }]);
    const below = (comment: string) => text.slice(text.indexOf(comment)).split('\n')[1]?.trim();
    expect(below('# LOOK lines 4-4: a name was expected (attendance/odd)')).toBe('- name: Jo Hale');
    expect(below('# LOOK role: "Head of Pleasure" does not stand on lines 8-9')).toBe('- name: Kit Fenwick');
    expect(below('# LOOK the date was not found')).toBe('- kind: MINUTES');
    expect(text).toMatch(/^# Facts of minutes\.txt.*\n# 4 places ask/);
    expect(parse(text)).toEqual(facts);
  });
});
