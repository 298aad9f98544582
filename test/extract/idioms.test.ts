import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { parse } from '../../src/parse/index.ts';

/** How parish clerks say that something was decided: each is one decision. */
const yes: [string, string][] = [
  [
    'Minutes',
    'The minutes of the meeting held on 3 March 2020, having been circulated, were taken as read, confirmed and signed by the Chairman.',
  ],
  ['Minutes of the last meeting', 'Approved as a correct record and signed by the Chairman.'],
  ['Minutes of the last meeting', 'Cllr Ash proposed acceptance of the minutes, seconded by Cllr Elm, all agreed.'],
  ['Minutes of the last meeting', 'The minutes were agreed as a true record, proposed Cllr Ash, seconded Cllr Elm.'],
  ['Minutes of the last meeting', 'These were accepted and signed.'],
  ['Minutes of the last meeting', 'It was resolved to approve the minutes and they were signed.'],
  ['Minutes of the last meeting', 'The Chairman signed the minutes as a true record, which was agreed by all present.'],
  ['Minutes of the last meeting', 'Were read, agreed and signed as a true record.'],
  ['Apologies for absence', 'Apologies were received and accepted from Cllr Oak.'],
  ['Apologies for absence', 'Cllr Oak sent apologies, which were accepted.'],
  ['Finance', 'Payments totalling £456.20 were authorised. Proposed Cllr Ash, seconded Cllr Elm.'],
  ['Finance', 'The cheques listed were signed and approved.'],
  ['Finance', '338.1 The cheques listed were approved.'],
  ['Finance', 'Councillors approved the payments as listed.'],
  ['Finance', 'Councillors unanimously approved the budget for 2021/22.'],
  ['Finance', 'It was proposed and agreed that the precept be set at £9,000.'],
  ['Finance', 'It was proposed, seconded and agreed to set the precept at £9,000.'],
  ['Finance', 'It was agreed that the precept would be £9,000.'],
  ['Finance', 'The Council agreed a precept of £9,000.'],
  ['Finance', 'A donation of £50 to the scouts was approved.'],
  ['Finance', 'A donation of £50 to the scouts was agreed.'],
  ['Finance', 'The precept was set at £9,000, all in favour.'],
  ['Finance', '4.2 Payments: RESOLVED (proposed Cllr Ash, seconded Cllr Elm) to pay the accounts.'],
  ['Finance', 'It was resolved at this point to suspend standing order 7.'],
  ['Finance', 'The amended constitution was discussed and approved.'],
  ['Finance', 'A request of the rowers for a grant was declined.'],
  ['Finance', 'After discussion a vote was taken: 4 for, 1 against, and the grant was approved.'],
  ['Minutes of the last meeting', 'The last meeting’s minutes were agreed.'],
  ['Finance', 'All agreed box to be left unlocked.'],
  ['Finance', 'Agreed cost not to exceed £300.'],
  ['Finance', 'Discussion of the form of minutes followed. Decision: Secretary to write to the owner.'],
  ['Finance', 'The scouts wish to move to Tuesdays. Agreed.'],
  ['Apologies for absence', 'Cllr Oak (work). Apologies accepted.'],
  ['Finance', 'Payments of £44 were authorised. Prop: AB Sec: CD. All in favour.'],
  [
    'Finance',
    'After discussion Cllr Mrs Elm proposed that a bench be bought; this was seconded by Cllr Oak and carried.',
  ],
  ['Signs', 'It was agreed "No Dogs" signs should be put up at the pond.'],
  ['Finance', 'It was agreed training for Councillors will be arranged.'],
  ['Fees', 'It was agreed the present practice of charging double fees for those of other parishes should remain.'],
  ['Planning', '20/00123/FPA     Shed, 3 Mill Lane       No comments'],
  ['Co-option', 'Mrs Oak was co-opted to Little Vale Parish Council as a representative of the Mill Ward.'],
  [
    'Minutes',
    'The minutes of the meeting held on 9th May were read and approved, proposed by Mr Ash and seconded by Mrs Elm.',
  ],
  ['Planning', '07/00560/HOUSE Conservatory, The Grange. No objections were raised.'],
  ['Finance', 'The offer of a bench from the Oak family was accepted with thanks.'],
  ['Election of Chair', 'There being no other nominations Cllr Ash was duly elected and signed the declaration.'],
  ['Apologies', 'Apologies from Mr Oak were received and consented to.'],
  ['Finance', 'Agreed to donate £50 to the scouts.'],
  ['Finance', 'Outcome: agreed to donate £50 to the scouts.'],
  ['Finance', 'The Council, after discussion, agreed to donate £50 to the scouts.'],
  ['Finance', 'Accounts amounting to £312 4s. 6d. were passed for payment.'],
  ['Finance', 'It was proposed by Cllr Ash that a bin be bought. Cllr Oak seconded the proposal which was carried.'],
  ['Planning', '20/00123/FUL A shed. After a vote, the application was supported.'],
  ['Finance', 'Agreed that £50 be given to the scouts.'],
  ['Finance', 'All agreed to pay the invoice.'],
  ['Finance', 'Cllrs agreed unanimously to pay the invoice.'],
  ['Finance', 'Members agreed the purchase of a new bench at £400.'],
  ['Finance', 'Council agreed to the purchase of a new bench.'],
  ['Finance', 'Following discussion it was unanimously agreed to purchase a new bench.'],
  ['Finance', 'Cllr Ash proposed that the bench be bought, Cllr Elm seconded and all agreed.'],
  ['Finance', 'Proposed by Cllr Ash that the bench be bought, seconded by Cllr Elm and carried unanimously.'],
  ['Finance', 'Cllr Ash proposed buying the bench. This was seconded by Cllr Elm and agreed unanimously.'],
  ['Finance', 'On the proposal of Cllr Ash, seconded by Cllr Elm, the bench will be bought.'],
  ['Finance', 'On a proposal by Cllr Ash seconded by Cllr Elm the accounts were adopted.'],
  ['Finance', 'RESOLUTION: To buy the bench. Proposed Cllr Ash, seconded Cllr Elm. Carried.'],
  ['Finance', 'The Annual Governance Statement was approved and signed by the Chairman.'],
  ['Finance', 'A resolution to adopt the new standing orders was passed.'],
  ['Finance', 'The meeting agreed to adopt the policy.'],
  ['Finance', 'It was the unanimous decision of the Council to buy the bench.'],
  ['Finance', 'It was decided not to buy the bench.'],
  ['Finance', 'The decision was taken to buy the bench.'],
  ['Finance', 'The Clerk was authorised to buy the bench.'],
  ['Finance', 'The Clerk was asked to write to the owner and this was agreed by all.'],
  ['Finance', 'The quote from Vale Gardens of £400 was accepted.'],
  ['Finance', 'Vale Gardens’ quote for £400 was accepted.'],
  ['Finance', 'It was agreed the Clerk should buy the bench.'],
  ['Finance', 'It was agreed by all to buy the bench.'],
  ['Finance', 'All were in favour of buying the bench.'],
  ['Finance', 'Unanimously agreed to buy the bench.'],
  ['Finance', 'The motion to buy the bench was carried.'],
  ['Finance', 'Resolved: to buy the bench (3 for, 1 against).'],
  ['Finance', 'RESOLVED to buy the bench.'],
  ['Finance', 'The Council RESOLVED unanimously to buy the bench.'],
  ['Planning', '20/00123/FUL 3 Mill Lane: extension. The Parish Council had no objection.'],
  ['Planning', '20/00123/FUL 3 Mill Lane: extension. It was agreed to raise no objection.'],
  ['Planning', '20/00123/FUL 3 Mill Lane: extension. The council resolved to object.'],
  ['Planning', '20/00123/FUL 3 Mill Lane: extension. Support.'],
  ['Planning', '20/00123/FUL – 3 Mill Lane – No comments.'],
  ['Planning', 'SDNP/20/01234/HOUS. 3 Mill Lane. Extension. The Council had no objection to the application.'],
  ['Planning', '20/00123/FUL 3 Mill Lane: extension. Comment: No objection but hours of work should be limited.'],
  ['Planning', 'Councillors had no objections to 20/00123/FUL.'],
  ['Election of Chairman', 'Cllr Ash was proposed by Cllr Elm, seconded by Cllr Oak and duly elected.'],
  ['Election of Chairman', 'Cllr Ash was elected unopposed.'],
  ['Election of Chairman', 'It was resolved that Cllr Ash be Chairman.'],
  [
    'Election of Chairman',
    'Cllr Elm nominated Cllr Ash, seconded by Cllr Oak. There being no other nominations Cllr Ash was duly elected.',
  ],
  ['Co-option', 'Mr Tom Yew was co-opted onto the Council.'],
  ['Grants', 'The following grants were awarded: Scouts £50, Guides £60.'],
  ['Grants', 'A grant of £50 was awarded to the Scouts.'],
  ['Policies', 'The Standing Orders were re-adopted without amendment.'],
  ['Planning', '20/00123/FUL, 3 Mill Lane. The Council objects on grounds of access.'],
  ['Planning', '20/00123/FUL, 3 Mill Lane. Response: the Council supports the application.'],
  ['Date of next meeting', 'It was agreed that the next meeting be held on 4 May.'],
];
/** What only sounds like it: proposed, reported, recalled, decided by others. */
const no: [string, string][] = [
  ['Finance', 'Cllr Ash said that the Council agreed last year to buy a bench.'],
  ['Finance', 'It was noted that the County Council had agreed to mend the road.'],
  ['Finance', 'The Clerk recalled that it was agreed to buy a bench.'],
  ['Finance', 'Cllr Ash agreed to speak to the owner.'],
  ['Finance', 'The Chairman agreed with this view.'],
  ['Finance', 'a) Cllr Ash asked for a bench. b) The report of the auditor was noted.'],
  ['Finance', 'The accounts were looked at and Members agreed all to be satisfactory.'],
  ['Finance', 'Mrs Oak explained that she was ill. This was accepted.'],
  ['Finance', 'The policy was deferred to the next meeting.'],
  ['Finance', 'It was suggested that a bench be bought.'],
  ['Finance', 'Cllr Ash proposed a walk.'],
  ['Finance', 'The bench that was approved in May has come.'],
  ['Finance', 'A bench will be bought if the grant is approved.'],
  ['Finance', 'The Council should be asked whether it was agreed to buy a bench.'],
  ['Finance', 'As agreed at the last meeting, the bench was bought.'],
  ['Finance', 'The grant application has been refused by the Trust.'],
  ['Planning', 'The following decisions of the District Council were reported: 20/00123/FUL approved.'],
  ['Planning', 'Residents raised no objection to the plan.'],
  ['Planning', 'Objections of two neighbours were raised.'],
  ['Matters arising', 'Minute 41: it had been agreed to buy a bench. This has been done.'],
  ['County Councillor report', 'The County Council approved its budget in February.'],
  ['Finance', 'The plan was approved by Borset District Council on 3 May.'],
  ['Finance', 'It is recommended that members agree to buy the bench.'],
  ['Finance', 'Cllr Ash asked for the bench to be bought. No decision was made.'],
  ['Finance', 'Consideration of the bench was deferred as it had been agreed that quotes were needed first.'],
  ['Trees', 'If the Council agreed to fell the oak, a licence would be needed.'],
  ['Trees', 'The School Governors agreed to fell their oak.'],
  ['Trees', 'Borset Council approved the felling of the oak.'],
  ['Playground', 'It was agreed that the swings would be difficult to mend before the summer.'],
  ['Playground', 'It was agreed that a working party would be a good idea.'],
  ['Playground', 'The motion was carried.'],
  ['Playground', 'The amendment became the substantive motion and was agreed.'],
  ['Reports from organisations', 'Village Hall: the committee decided to raise the hire charge.'],
  ['Planning', 'The application was supported by the Highways Officer.'],
];

/** A whole record with the sentence in it; where `sets`, another item sets its decision off with RESOLVED. */
function decided(title: string, text: string, sets: boolean): (string | undefined)[] {
  const lines = [
    'LITTLE VALE PARISH COUNCIL',
    'Minutes of the meeting of the Parish Council held on Tuesday 5th May 2020 in the Village Hall at 7.30pm',
    'Present: Cllr A Ash (Chairman), Cllr B Elm, Cllr C Oak',
    '1. PUBLIC SESSION',
    'A resident spoke about dogs.',
    `2. ${title.toUpperCase()}`,
    text,
    '3. HIGHWAYS',
    sets ? 'RESOLVED: that the road be mended.' : 'The road is bad.',
    '4. CLOSE',
    'The meeting closed at 9pm.',
  ].flatMap((line) => [...line.split('\n'), '']);
  const record = { fileName: 'record.txt', sha256: '', mediaType: 'text/plain', lines };
  const [meeting] = extract(record, parse(record)).facts.meetings;
  return meeting?.items.find(({ number }) => number === '2')?.resolutions.map((each) => each.text) ?? [];
}

describe.each([false, true])('a decision told in a sentence, in a house that prints RESOLVED elsewhere: %s', (sets) => {
  it.each(yes)('%s: %s', (title, text) => expect(decided(title, text, sets)).toHaveLength(1));
  it.each(no)('none in %s: %s', (title, text) => expect(decided(title, text, sets)).toEqual([]));
});

it('in a part of an item that sets off its decision in another', () => {
  expect(
    decided(
      'Finance',
      'a) The accounts were approved. Proposed by Cllr Ash. b) It was RESOLVED to buy a bench.',
      false,
    ),
  ).toEqual(['The accounts were approved.', 'to buy a bench.']);
  expect(decided('Finance', 'RESOLVED:\n\na) that the accounts be paid\n\nb) a bench be bought', false)).toHaveLength(
    2,
  );
});

it('in the last column of a printed table, its cells over several lines', () => {
  const table = [
    'Address           Proposal              PC Comments',
    '4 Mill Lane       A shed with a         OBJECTION - out of',
    '                  flat roof, which      keeping.',
    '                  the Council agreed',
    '7 High Street     to see                No objection',
    'It was agreed to write to the owner of the mill and to ask for the plans of the hedge.',
  ].join('\n');
  expect(decided('Planning applications', table, false)).toEqual([
    'OBJECTION - out of keeping.',
    'No objection',
    'to write to the owner of the mill and to ask for the plans of the hedge.',
  ]);
  expect(
    decided(
      'Planning',
      'New applications\n31/0490 Barn, Low Farm. No objection.\nDecisions\n31/0311 Shed, High Farm. Approved.',
      false,
    ),
  ).toEqual(['No objection.']);
});

it('of two elections by initials each, and one moved far from what is RESOLVED', () => {
  const officers =
    'AB was re-elected as Chair, proposed by CD and seconded by EF. EF was elected Vice Chair, proposed by AB, seconded by CD.';
  expect(decided('Election of officers', officers, false)).toHaveLength(2);
  const report =
    '2.1 Shed\nThe Committee RESOLVED to refuse permission.\n2.2 Figures\nIt was proposed by Cllr Ash, seconded by Cllr Elm and agreed to note the figures.';
  expect(decided('Report', report, false)).toEqual(['to refuse permission.', 'to note the figures.']);
});
