import { describe, expect, it } from 'vitest';
import { actionsOf } from '../../src/extract/resolutions/actions.ts';
import { addresseesOf } from '../../src/extract/resolutions/addressees.ts';
import { dueOf } from '../../src/extract/resolutions/due.ts';
import { extractResolutions } from '../../src/extract/resolutions/index.ts';
import { withoutEndList, withoutRepeats } from '../../src/extract/resolutions/repeated.ts';
import { votesOf } from '../../src/genre/votes/count.ts';
import type { ItemFact, ResolutionFact } from '../../src/model/facts.ts';
import { contextOf, itemOf, passage } from './item.ts';

it('gives a decision without the marks of quotation around all of it', () => {
  const item = itemOf('Minutes', [passage('“To confirm the minutes of 4 May.”', 'resolution')]);
  expect(extractResolutions(item, contextOf())).toMatchObject([{ text: 'To confirm the minutes of 4 May.' }]);
});

describe('what a limb does', () => {
  it.each<[string, string[]]>([
    ['That the report be noted.', ['NOTED']],
    ['That members note the progress towards the agreed plan.', ['NOTED']],
    ['That the Tenancy Strategy be approved and referred to Cabinet.', ['APPROVED', 'REFERRED']],
    ['notes the report', ['NOTED']],
    ['That the Commission requested feedback on the open day.', ['REQUESTED']],
    ['to elect Councillor Roe as Chair for the meeting.', ['APPOINTED']],
    ['That Councillor Roe be appointed to the Safety Panel.', ['APPOINTED']],
    ['That Commission appointed Councillor Roe as its representative.', ['APPOINTED']],
    ['That consideration of the item be deferred.', ['DEFERRED']],
    ['That Council be recommended to adopt the budget.', ['RECOMMENDED']],
    ['That supported housing be provided by established networks.', ['REQUESTED']],
    ['That the Head of Law shares the map with Elected Members.', ['REQUESTED']],
    ['That members visit the hub, date to be confirmed.', ['OTHER']],
    ['That the Head of Law be authorised to refuse the application.', ['DELEGATED']],
    ['That authority be delegated to the Head of Law to sign the lease.', ['DELEGATED']],
    ['That the next meeting take place on 30 January 2024.', ['SCHEDULED']],
    ["That the Commission's thanks be placed on record.", ['THANKED']],
    ['That the recommendation be not approved.', ['REJECTED']],
    ['That permission be refused.', ['REJECTED']],
    ['That hard copies be provided to members.', ['REQUESTED']],
    ['That the annual report, which told of much work, be noted.', ['NOTED']],
    ['That the fence be painted green.', ['OTHER']],
    ['Election of Chairman: Cllr Oak', ['APPOINTED']],
    ['acceptance of the minutes', ['AGREED']],
    ['Chairman - Mr Pete Oak', ['APPOINTED']],
    ['that Cllr Oak continues as Vice Chairman for another year', ['APPOINTED']],
    ['The meeting was adjourned to receive questions.', ['DEFERRED']],
    ['The minutes of the meeting on 3 May, which went on the day after, were agreed as a correct record.', ['AGREED']],
  ])('%s', (text, actions) => expect(actionsOf(text)).toEqual(actions));
});

describe('whom a limb addresses', () => {
  it.each<[string, string[]]>([
    ['That the Strategic Director of Housing be asked to report back.', ['Strategic Director of Housing']],
    [
      'That the findings be forwarded to the Overview and Scrutiny Board for consideration.',
      ['Overview and Scrutiny Board'],
    ],
    [
      'That the Assistant Director for Early Help provides members with figures.',
      ['Assistant Director for Early Help'],
    ],
    ['requests Councillor Roe to write to the Minister', ['Councillor Roe']],
    [
      'That authority be delegated to the Head of Legal and Democratic Services, in consultation with the Leader.',
      ['Head of Legal and Democratic Services'],
    ],
    ['That the report be noted.', []],
    ['That the Housing Select Commission be asked to meet.', []],
    ['That the Work Programme be approved.', []],
    ['The work programme be endorsed.', []],
    ['CCTV shall be installed.', []],
    ['the Committee’s work programme be agreed;', []],
    [
      'the Executive Director – Place, in consultation with the Leader, be given delegated authority to sign.',
      ['Executive Director – Place'],
    ],
    ['the Head of Place (Growth) be asked to write.', ['Head of Place (Growth)']],
  ])('%s', (text, who) => expect(addresseesOf(text, 'Housing Select Commission')).toEqual(who));
});

describe('by when', () => {
  it.each<[string, string | undefined]>([
    ['That a report be submitted in 4 months.', 'in 4 months'],
    ["That an update be given in 12 months' time.", "in 12 months' time"],
    [
      'That a report on weirs be brought to the December meeting of the Rivers Panel.',
      'to the December meeting of the Rivers Panel',
    ],
    ['That the plan be finished by March 2025.', 'by March 2025'],
    ['That the form be returned by 12 May 2024.', 'by 12 May 2024'],
    ['That a report be brought to the next meeting.', 'to the next meeting'],
    ['That a report be made to the meeting on 11th April, 2018.', 'to the meeting on 11th April, 2018'],
    ['That the work programme for the next meeting be approved.', undefined],
    ['That the next meeting take place on 30 January 2024.', undefined],
    ['That the report be noted.', undefined],
    ['That the minutes of the meeting held on 5 March 2024 be approved.', undefined],
    ['That the report of the Panel, from its meeting held on 19 February 2031, be received', undefined],
  ])('%s', (text, due) => expect(dueOf(text)).toBe(due));
});

describe('votes', () => {
  it.each([
    ['(For: 7, Against: 2, Abstentions: 1)', { for: 7, against: 2, abstained: 1 }],
    ['The motion was carried by 9 votes to 2.', { for: 9, against: 2, abstained: null }],
    ['On a vote there were four for and one against.', { for: 4, against: 1, abstained: null }],
    ['CARRIED: 6 for 0 against 2 abstentions', { for: 6, against: 0, abstained: 2 }],
    ['ten members voted in favour and three against', { for: 10, against: 3, abstained: null }],
  ])('%s', (text, votes) => expect(votesOf(text)).toEqual(votes));

  it('reads a recorded vote', () => {
    expect(
      votesOf(
        'A recorded vote was taken. For: Councillors Roe, Doe and Poe. Against: Councillor Low. Abstained: Councillor Dow.',
      ),
    ).toEqual({
      for: 3,
      against: 1,
      abstained: 1,
      names: { for: ['Roe', 'Doe', 'Poe'], against: ['Low'], abstained: ['Dow'] },
    });
  });

  it('takes no single figure for a vote', () => expect(votesOf('There were 3 against the wall.')).toBeUndefined());
});

describe('resolutions of an item', () => {
  it('reads movers and votes that stand around the limbs', () => {
    const item = itemOf('BUDGET', [
      'It was moved by Councillor A Roe, seconded by Councillor Doe that the budget be set.',
      passage('That the budget be set.', 'resolution', { number: '1', lead: 'RESOLVED:' }),
      'On being put to the vote there were 5 votes for and 3 against.',
    ]);
    expect(extractResolutions(item, contextOf())).toMatchObject([
      {
        number: '1',
        text: 'That the budget be set.',
        movedBy: 'A Roe',
        secondedBy: 'Doe',
        votes: { for: 5, against: 3, abstained: null },
        lines: [12, 12],
      },
    ]);
  });

  it('reads initials as movers', () => {
    const item = itemOf('BUDGET', [passage('That the budget be set.', 'resolution'), 'Proposed JS, seconded HBS.']);
    expect(extractResolutions(item, contextOf())).toMatchObject([{ movedBy: 'JS', secondedBy: 'HBS' }]);
  });

  it('keeps what a report recommends, but not as a decision of a meeting', () => {
    const item = itemOf('BUDGET', [passage('That Cabinet approves the budget.', 'recommendation')]);
    expect(extractResolutions(item, contextOf())).toEqual([]);
    expect(extractResolutions(item, contextOf({ kind: 'REPORT' }))).toHaveLength(1);
  });

  it('marks the limb that the record breaks off in', () => {
    const item = itemOf(
      'BUDGET',
      [passage('That the budget be noted.', 'resolution'), passage('That the Director', 'resolution')],
      { truncated: true },
    );
    expect(extractResolutions(item, contextOf()).map((r) => r.truncated)).toEqual([undefined, true]);
  });
});

describe('a decision told twice', () => {
  const limb = (text: string, more: Partial<ResolutionFact> = {}): ResolutionFact => ({
    number: null,
    text,
    lines: [1, 1],
    ...more,
  });

  it('is one, with the movers of both', () => {
    const moved = limb('Councillor Susan Alder as Deputy Chair', { movedBy: 'Thorne' });
    const [only, ...more] = withoutRepeats([moved, limb('That Councillor Susan Alder be elected Deputy Chair.')]);
    expect(more).toEqual([]);
    expect(only?.movedBy).toBe('Thorne');
    expect(
      withoutRepeats([limb('that Cllr Elm be Chairman.'), limb('Cllr Elm was elected unanimously.')]).map(
        (f) => f.text,
      ),
    ).toEqual(['that Cllr Elm be Chairman.']);
  });

  it('is two where the words are nearly those of another', () => {
    const two = [limb('to give £200 to the Mill Lane Scouts'), limb('to give £300 to the Mill Lane Scouts')];
    expect(withoutRepeats(two)).toHaveLength(2);
    expect(withoutRepeats([limb('No objection.'), limb('No objection.')])).toHaveLength(2);
    expect(
      withoutRepeats([limb('Cllr Elm was elected Mayor.'), limb('Cllr Oak was elected Deputy Mayor.')]),
    ).toHaveLength(2);
  });

  it('is not decided again in a list at the end', () => {
    const item = (title: string, texts: string[]): ItemFact => ({
      ...({ number: null, people: [], declarations: [], strategies: [], references: [], reports: [] } as const),
      title,
      resolutions: texts.map((text) => limb(text)),
      lines: [1, 1],
    });
    const items = [
      item('Trees', ['to plant forty oaks along Mill Lane.']),
      item('Pond', ['that the pond be cleared before the summer fair.']),
      item('Decisions taken', [
        'Plant forty oaks along Mill Lane',
        'Pond to be cleared before the summer fair',
        'Write to the owner',
      ]),
    ];
    expect(withoutEndList(items).map(({ resolutions }) => resolutions.length)).toEqual([1, 1, 1]);
  });
});
