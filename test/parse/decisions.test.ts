import { describe, expect, it } from 'vitest';
import { moversOf } from '../../src/genre/decisions/movers.ts';
import { head, limbs, read } from './record.ts';

const item = (text: string) =>
  `${head}\n1. MINUTES\n\nThey were read.\n\n2. TREES\n\n${text}\n\n3. DATE OF NEXT MEETING\n\n1 June 2021.`;

describe('decisions', () => {
  it('are none where what stands under "Decision:" only reports', () => {
    const page = (text: string) =>
      limbs(
        `Agenda and decisions\n\nStreets Panel - 4 May 2021\n\nNo. Item\n\n1.\n\nApologies\n\nDecision:\n\nNone.\n\n2.\n\nTrees\n\nDecision:\n\n${text}\n\n3.\n\nPonds\n\nMinutes:\n\nThe warden spoke.`,
      );
    expect(page('The Chair reported that Councillor Ash had been made warden.')).toEqual([]);
    expect(page('The purpose of this item was to hear the warden.\n\nRESOLVED that oaks be planted.')).toEqual([
      '- that oaks be planted.',
    ]);
    expect(page('Oaks are to be planted.')).toEqual(['- Oaks are to be planted.']);
  });

  it('stand below "Decision" alone also where another item resolves', () => {
    const text = item(
      '(A) Application by Ann Ash\n\nDecision\n\nThe committee agreed to grant the licence.\n\n(B) Application by Bo Elm\n\nDecision\n\nThe committee agreed:-\n\n(1) to visit; and\n\n(2) that Mr Elm be heard.',
    );
    expect(limbs(`${text}\n\n4. EXCLUSION\n\nRESOLVED to exclude the public.`).slice(0, 3)).toEqual([
      '- to grant the licence.',
      '1 to visit; and',
      '2 that Mr Elm be heard.',
    ]);
  });

  it('are what is recommended above where they are only agreed as recommended', () => {
    const parts = 'Recommendation:\n\n(1) That oaks be planted; and\n\n(2) That the pond be cleared.\n\n';
    expect(limbs(item(`${parts}Decision: Agreed as recommended.`))).toEqual([
      '1 That oaks be planted; and',
      '2 That the pond be cleared.',
    ]);
    expect(limbs(item(`${parts}Decision: That oaks be planted in May.`))).toEqual(['- That oaks be planted in May.']);
    expect(limbs(item('Decision: Agreed as recommended.'))).toEqual(['- Agreed as recommended.']);
  });

  it('begin behind RESOLVED where a sentence first says that all agreed', () => {
    expect(
      limbs(item('The minutes were AGREED without division and it was RESOLVED:\n\nThat the minutes be signed.')),
    ).toEqual(['- That the minutes be signed.']);
    expect(limbs(item('It was AGREED unanimously and RESOLVED that the fence be mended.'))).toEqual([
      '- that the fence be mended.',
    ]);
  });

  it('are those of each application, and end before the next part of the item', () => {
    const two =
      '2.1 To consider:\n- 31/501261/SUB Mill Lane\nA shed as above\nNo comments and AGREED to go with the officer\n- 31/501262/SUB Elm Lane\nA porch as above\nNo comments and AGREED to go with the officer\n2.2 To receive decisions\nNone.';
    expect(limbs(item(two))).toEqual(['- to go with the officer', '- to go with the officer']);
  });

  it('stand in the title where that is a sentence', () => {
    const text = `${head}\n1. The minutes of 4 May were agreed as a true record\n\n2. The following payments were agreed:\n\nA Ash £30.00\n\nVale Print £20.00\n\n3. DATE OF NEXT MEETING\n\n1 June 2021.`;
    expect(limbs(text)).toEqual([
      '- The minutes of 4 May were agreed as a true record',
      '- The following payments were agreed',
    ]);
  });

  it('end before who declared an interest and how the vote went', () => {
    const each = (said: string) => `31/1042 A shed - RESOLVED – Recommend approval\n\n${said}`;
    expect(
      limbs(item(`${each('All members declared a personal interest in it.')}\n\n${each('(Vote: Unanimous)')}`)),
    ).toEqual(['- Recommend approval', '- Recommend approval']);
  });

  it('end before whose task it is', () => {
    expect(limbs(item('It was RESOLVED to open an account. Clerk to set this up.'))).toEqual(['- to open an account.']);
  });

  it('are not told again by who signed the minutes', () => {
    expect(limbs(item('Resolved to approve the minutes of May. The minutes were signed by the Chair.'))).toEqual([
      '- to approve the minutes of May.',
    ]);
  });

  it('stand beside the motion that led to them', () => {
    expect(
      limbs(
        item(
          'Councillor Ash moved, seconded by Councillor Elm, that oaks be planted.\nThe motion was put and carried, with one abstention.\nAGREED - (a) That oaks be planted.\n(b) That the Chair write to the owner.',
        ),
      ),
    ).toEqual(['- that oaks be planted.', 'a That oaks be planted.', 'b That the Chair write to the owner.']);
  });

  it.each([
    'There was submitted a report on trees. The Committee agreed:-',
    'The Committee noted the report and agreed:',
    'The Council unanimously resolved -',
    'Having heard the warden, the Joint Committee decided as follows:',
    'There was a report. It was agreed to:-',
  ])('stand in limbs below the end of a paragraph: "%s"', (lead) => {
    expect(limbs(item(`${lead}\n\n(i) to note the report; and\n\n(ii) to plant an oak.`))).toEqual([
      'i to note the report; and',
      'ii to plant an oak.',
    ]);
  });

  it('end with the line at an amount, and at the next of two applications', () => {
    const told = limbs(
      item(
        'Balance at bank £1,204.11\nThe payments listed were agreed.\nThe precept for the year to come was then set at £3,400 after a long talk.',
      ),
    );
    expect(told).toContain('- The payments listed were agreed.');
  });

  it('may have limbs between square brackets', () => {
    expect(limbs(item('RESOLVED: That\n\n[1] the report be noted; and\n\n[2] the oaks be felled.'))).toEqual([
      '1 the report be noted; and',
      '2 the oaks be felled.',
    ]);
  });

  it('begin below a line that only says who acts, and name movers in capitals apart', () => {
    const text = 'Ms Oak will count the trees.\nAction: JO\nThe Council NOTED the report.';
    expect(limbs(item(text))).toEqual(['- The Council NOTED the report.']);
    const moved = 'PROPOSED by Councillor Ash SECONDED by Councillor Elm and RESOLVED that oaks be planted.';
    expect(moversOf(moved)).toEqual({ movedBy: 'Ash', secondedBy: 'Elm' });
    expect(moversOf('PROPOSED, SECONDED and RESOLVED to sign them.')).toEqual({});
    expect(moversOf('Proposed by Councillor B. Ash\nSeconded by Councillor S. Elm\nAND AGREED')).toEqual({
      movedBy: 'B. Ash',
      secondedBy: 'S. Elm',
    });
    expect(moversOf('Councillor Ash proposed and Councillor Elm (S) seconded it.')).toEqual({
      movedBy: 'Ash',
      secondedBy: 'Elm',
    });
  });

  it.each<[string, string[]]>([
    [
      'Scouts - £250 asked. RESOLVED to give £90. Players - £80 asked. RESOLVED to give £40.',
      ['- to give £90.', '- to give £40.'],
    ],
    [
      'The Sub-Committee has decided to grant the licence subject to the following conditions:\n\n1. No sale after 11 pm.\n\n2. A book be kept.',
      ['- to grant the licence subject to the following conditions', '1 No sale after 11 pm.', '2 A book be kept.'],
    ],
    [
      'There was a report. The Committee:\n\n(a) noted it; and\n\n(b) agreed that it be sent out.',
      ['a noted it; and', 'b agreed that it be sent out.'],
    ],
    ['RESOLVED that oaks be planted. Vote: unanimous.', ['- that oaks be planted.']],
    ['RESOLVED that oaks be planted (proposed Cllr Ash, seconded Cllr Elm).', ['- that oaks be planted']],
    ['DECISION\nThat oaks be planted.\nREASON FOR DECISION\nOaks are old.', ['- That oaks be planted.']],
    [
      'The recommendations in the report were moved, seconded, voted on and carried.\n- To note the plan.\n- To thank the wardens.',
      ['- To note the plan.', '- To thank the wardens.'],
    ],
    [
      'Mr Ash proposed and Ms Elm (S) seconded a motion, which was agreed (unanimously) by the Council as set out below:\n\n(i) that oaks be planted; and\n\n(ii) that the pond be cleared.',
      ['i that oaks be planted; and', 'ii that the pond be cleared.'],
    ],
    ['Ms Elm reported that oaks were late. RESOLVED and noted. She was thanked.', []],
    ['It was not agreed to sell the field.', []],
    ['Plots 4 and 7 were bare. Decision - send letters.', ['- send letters.']],
  ])('are parted from what is told around them: "%s"', (text, gives) => expect(limbs(item(text))).toEqual(gives));

  it('do not stand below what somebody only told', () => {
    expect(
      limbs(item('Members looked at what had been agreed:\n\n(i) the first plan; and\n\n(ii) the second.')),
    ).toEqual([]);
  });

  it('have a limb for each number, wherever the line ends', () => {
    expect(
      limbs(item('Resolved:- (1) That the plan be\nnoted.\n (2) That oaks be planted.\n\nCouncillor Cole left.')),
    ).toEqual(['1 That the plan be noted.', '2 That oaks be planted.']);
    expect(limbs(item('RESOLVED (1) that it be noted; (2) that oaks be planted.'))).toEqual([
      '1 that it be noted;',
      '2 that oaks be planted.',
    ]);
  });

  it('drop a stem that only introduces, and keep one that says something', () => {
    expect(limbs(item('RESOLVED: That the Committee:-\n\n(a) notes the plan; and\n\n(b) thanks the wardens.'))).toEqual(
      ['a notes the plan; and', 'b thanks the wardens.'],
    );
    expect(
      limbs(item('RESOLVED:\n\n(1) That a report be made, including:-\n\n(a) the cost; and\n\n(b) the sites.')),
    ).toEqual(['1 That a report be made, including:-', '1a the cost; and', '1b the sites.']);
  });

  it('take unnumbered bullets into the limb that asks for them', () => {
    expect(
      limbs(
        item(
          'Resolved:- (1) That it be noted.\n\n(2) That a report be made on:-\n\n- cost\n- sites\n\n(3) That it stop.',
        ),
      ),
    ).toEqual(['1 That it be noted.', '2 That a report be made on:- cost sites', '3 That it stop.']);
  });

  it('are told by agreement or by plain sentences where nothing is RESOLVED', () => {
    expect(limbs(item('It was agreed that oaks be planted.'))).toEqual(['- that oaks be planted.']);
    expect(
      limbs(item('It was moved by Councillor Cole, seconded by Councillor Dale and carried that oaks be planted.')),
    ).toEqual(['- that oaks be planted.']);
    expect(limbs(item('The Committee noted the report.'))).toEqual(['- The Committee noted the report.']);
  });

  it('are not actions, former decisions or an agenda’s model text', () => {
    expect(limbs(item('Action: the clerk to write, as resolved in March.'))).toEqual([]);
    expect(
      limbs(
        'AGENDA\n\nStreets Panel\n\n1. Minutes\n\nTo approve them.\n\n2. Exempt items\n\nRESOLVED that the press and public be excluded.',
      ),
    ).toEqual([]);
  });
});

describe('a decision', () => {
  it('may stand in the last column of a table, behind wide blanks', () => {
    const table =
      'Mill Club        Bulbs for the bowling green          Approved.\n                 and along the lane\n\nVale Scouts      Tents                                Rejected.\n                 for the summer camp';
    expect(limbs(item(table))).toEqual(['- Approved.', '- Rejected.']);
    expect(limbs(item('Mill Lane      A shed      Approved by the District'))).toEqual([]);
  });

  it('may be told by a title', () => {
    const titles =
      '1. Apologies - none\n2. Bank statement - accepted\n3. Minutes of 8 April - approved\n4. Public forum - nobody spoke';
    expect(limbs(`${head}\n${titles}`)).toEqual(['- Bank statement - accepted', '- Minutes of 8 April - approved']);
  });

  it('may be taken on a casting vote, and limbs numbered as their item is', () => {
    expect(limbs(item("It was RESOLVED, on the Chair's casting vote, to mend the fence."))).toEqual([
      '- to mend the fence.',
    ]);
    expect(
      limbs(
        item(
          'Resolutions were proposed, duly seconded and unanimously adopted, as follows:-\n\n2/31.1 That oaks be planted.\n\n2/31.2 That the pond be cleared.',
        ),
      ),
    ).toEqual(['2/31.1 That oaks be planted.', '2/31.2 That the pond be cleared.']);
  });

  it('keeps its first limb behind a body named without a colon', () => {
    expect(
      limbs(item('RESOLVED: That the Panel\n\n(a) notes the plan\n\n(b) thanks the wardens\n\nCouncillor Cole left.')),
    ).toEqual(['a notes the plan', 'b thanks the wardens']);
  });

  it('ends before a sentence that tells what happened next, and goes on over a blank line in a sentence', () => {
    expect(limbs(item('It was RESOLVED to plant oaks. The form was then signed by the Chair.'))).toEqual([
      '- to plant oaks.',
    ]);
    expect(limbs(item('RESOLVED that the Panel plants oaks from 26 May\n\n2021 in Mill Lane.'))).toEqual([
      '- that the Panel plants oaks from 26 May 2021 in Mill Lane.',
    ]);
  });

  it('holds the list that it asks for, up to its full stop', () => {
    expect(
      limbs(
        item(
          'RESOLVED that\n\n1) the plan be noted; and\n\n2) the following groups be formed:\n\nGroup 1\n\nCouncillor Cole and Councillor Dale; and\n\nGroup 2\n\nCouncillor Elm.\n\nCouncillor Cole left.',
        ),
      ),
    ).toEqual([
      '1 the plan be noted; and',
      '2 the following groups be formed: Group 1 Councillor Cole and Councillor Dale; and Group 2 Councillor Elm.',
    ]);
  });

  it('is the approval of minutes in every house style, but no correction to them', () => {
    const approval = 'The minutes of the meeting held on 1 April 2021 were approved as a correct record';
    expect(
      limbs(
        `${head}\n1. MINUTES\n\n${approval}, subject to the following:\n\nMinute 5: read elm for oak.\n\n2. TREES\n\nResolved: That it be noted.`,
      ),
    ).toEqual([`- ${approval}, subject to the following:`, '- That it be noted.']);
  });

  it('are told once though they stand under "Decision:" and again under "Minutes:", and as often as there are "Decision:"', () => {
    const decided = 'RESOLVED – (1) that oaks be planted; and\n\n(2) that elms be felled.';
    expect(limbs(item(`Decision:\n\n${decided}\n\nMinutes:\n\nThe warden was thanked.\n\n${decided}`))).toHaveLength(2);
    expect(limbs(item('Oak Lane\n\nDecision:\n\nApproved.\n\nElm Lane\n\nDecision:\n\nApproved.'))).toHaveLength(2);
  });
  it('is no apology under "Decision:", nor an agreement on the way to what is RESOLVED', () => {
    expect(limbs(item('Decision:\n\nApologies for absence were received from Councillors Cole and Dale.'))).toEqual([]);
    expect(
      limbs(item('Members agreed that three wardens would be needed.\n\nRESOLVED – that the plan be approved.')),
    ).toEqual(['- that the plan be approved.']);
  });

  it('begins with its sentence, which no short title ends', () => {
    const lead =
      'Oaks were counted. It was proposed by Cllr. Cole, seconded by Cllr. Dale and RESOLVED: that it be noted.';
    const passages = read(item(lead)).sections[0]?.items[1]?.passages;
    expect(passages?.map(({ kind, lead: words, text }) => [kind, words, text])).toEqual([
      ['paragraph', undefined, 'Oaks were counted.'],
      ['resolution', 'It was proposed by Cllr. Cole, seconded by Cllr. Dale and RESOLVED:', 'that it be noted.'],
    ]);
  });

  it('may carry a paragraph’s number', () => {
    expect(limbs(item('2.1 The minutes were agreed as a correct record and signed by the Chair.'))).toEqual([
      '- The minutes were agreed as a correct record and signed by the Chair.',
    ]);
  });

  it('is printed once where a motion leads to it', () => {
    expect(
      limbs(
        item(
          'It was moved by Councillor Cole and seconded by Councillor Dale that the plan be approved. The motion was declared CARRIED.\n\nRESOLVED – that the plan be approved.',
        ),
      ),
    ).toEqual(['- that the plan be approved.']);
  });

  it('is no report received in the story, nor a file’s path at the foot of a page', () => {
    expect(limbs(item('The Panel received a report following the tree survey made in 2020.'))).toEqual([]);
    expect(limbs(item('Agreed.\n\nR:\\PANELS\\4.5.21\\MINUTES - 4 MAY 2021.DOC - 1'))).toEqual([]);
  });

  it('may stand behind a sentence of discussion where nothing is RESOLVED', () => {
    expect(limbs(item('Members asked about cost. The Panel noted the report. The officer left.'))).toEqual([
      '- The Panel noted the report.',
    ]);
  });
});

it('a decision that is quoted was taken before, and hides none of the item', () => {
  const [first] =
    read(
      'Agenda item\n\nMinutes of Previous Meeting\n\nTo approve the minutes\n\n\nThe minutes of 4 May 2021 were approved as a correct record, subject to:-\n\n\n(a) the change of item 8, as follows:-\n\n\n“RESOLVED: That the Panel:-\n\n(i) notes the plan; and\n\n(ii) asks for a map.”',
    ).sections[0]?.items ?? [];
  const decided = first?.passages.filter(({ kind }) => kind === 'resolution').map(({ text }) => text);
  expect(decided).toEqual(['The minutes of 4 May 2021 were approved as a correct record, subject to:-']);
});

it('"Resolved /-" leads, and what was moved on the way decides nothing', () => {
  expect(
    limbs(
      item(
        'Mr Ash moved, and Ms Elm seconded, that oaks be planted.\n\nResolved /-\n\n1.    That the report be noted.\n\n2.    That oaks be planted.',
      ),
    ),
  ).toEqual(['1 That the report be noted.', '2 That oaks be planted.']);
});

it('RESOLVED over what was resolved is no outcome of the vote before it', () => {
  expect(
    limbs(
      item(
        'Mr Ash proposed that the pond be kept. Ms Oak seconded.\n\nMr Elm proposed an amendment that it be filled, and Ms Yew seconded the amendment.\n\nThe amendment was therefore lost.\n\nRESOLVED\n\n*    that the pond be kept;\n\n*    to ask for a report.',
      ),
    ),
  ).toEqual(['- that it be filled', '- that the pond be kept;', '- to ask for a report.']);
});

it('limbs below "Decision" and "The Board:" may begin with what was agreed', () => {
  expect(
    limbs(item('Decision\n\nThe Board:\n\n•   Noted the forecast; and\n\n•   Agreed to receive a plan in December.')),
  ).toEqual(['- Noted the forecast; and', '- Agreed to receive a plan in December.']);
});

it('the head of a page, and who is to act, stand between limbs', () => {
  expect(
    limbs(
      item(
        'RESOLVED:- (i) To plant oaks, as said\nabove; and\nAnn Ash\n- 2 -\nPage 4 - Minutes of meeting\nITEM ACTION\n(ii) To ask the warden to come.',
      ),
    ).map((limb) => limb.slice(0, 16)),
  ).toEqual(['i To plant oaks,', 'ii To ask the wa']);
});

it('how it was voted stands between "Resolved:" and what was resolved', () => {
  expect(limbs(item('Resolved: (Unanimously)\n\nThat oaks be planted.'))).toEqual(['- That oaks be planted.']);
  expect(
    limbs(
      item(
        'It was proposed by Mr Ash, seconded by Ms Elm, and resolved (For: 7  Against: 1):\n\n1.  That oaks be planted.\n\n2.  That elms be felled.',
      ),
    ),
  ).toEqual(['1 That oaks be planted.', '2 That elms be felled.']);
  expect(
    limbs(
      item(
        'Resolved: (For: 2  Abstain: 2)\n\nFor: Councillors Ash and Elm\n\nAbstain: Councillors Oak and Yew\n\nThat oaks be planted.',
      ),
    ),
  ).toEqual(['- That oaks be planted.']);
  expect(
    limbs(
      item(
        'Resolved:\n\n(5 Members (Councillors Ash and Elm) voted in favour, 1 Member (Councillor Oak) abstained.)\n\nThat oaks be planted.',
      ),
    ),
  ).toEqual(['- That oaks be planted.']);
});

it('grounds are no limbs, and "subject to the above:" only introduces them', () => {
  expect(
    limbs(
      item(
        'RESOLVED that the public be excluded for the next item on the grounds that:\n\ni)   it is exempt under the Act; and\n\nii)   the public interest is so served.',
      ),
    ),
  ).toHaveLength(1);
  expect(limbs(item('Resolved: subject to the above views –\n\n(i) to plant oaks; and\n\n(ii) to fell elms.'))).toEqual(
    ['i to plant oaks; and', 'ii to fell elms.'],
  );
});

it('"5.3 The Board:" opens limbs, and a request before "It was agreed:-" decides nothing', () => {
  expect(
    limbs(item('5.3  The Board:\n\na)  approved the plan; and\n\nb)  delegated the wording to the Chair.')),
  ).toEqual(['a approved the plan; and', 'b delegated the wording to the Chair.']);
  expect(
    limbs(
      item(
        'Mr Ash asked that thanks be passed to Ms Elm.\n\nIt was agreed:-\n\n(i) to note it; and\n\n(ii) to ask for a map.',
      ),
    ),
  ).toEqual(['i to note it; and', 'ii to ask for a map.']);
});

it('an amendment to do something is lost by itself, and a motion is negatived', () => {
  const lost = item(
    'An amendment to put it off was moved by Mr Ash and seconded by Ms Elm. On being put to the vote the amendment was lost.\n\nThe Council RESOLVED to plant oaks.',
  );
  expect(limbs(lost)).toEqual(['- to put it off', '- to plant oaks.']);
  expect(limbs(item('Mr Ash moved, and Ms Elm seconded, that elms be felled. The motion was negatived.'))).toEqual([
    '- that elms be felled.',
  ]);
});

it('what a board decided is no decision of the panel to which it is reported', () => {
  const text = `${head}\n1. MINUTES\n\nThey were read.\n\n2. REPORT FROM BOARD MEETING\n\nThe Board accepted nine of the proposals.\n\n3. TREES\n\nThe Committee agreed to plant oaks.`;
  expect(limbs(text)).toEqual(['- to plant oaks.']);
});

it('"b/" begins a part of an item', () => {
  expect(
    limbs(
      item(
        'a/ Bird hides – Ann Ash spoke of them.\nb/ Lights – It was agreed to buy two.\nc/ Website – Bo Elm runs it.',
      ),
    ),
  ).toEqual(['- to buy two.']);
});

it('a bullet that only says that it was agreed opens limbs', () => {
  expect(
    limbs(item('- Mr Ash spoke of trees.\n\n- It was agreed that:\n\n  a) oaks be planted\n\n  b) elms be felled')),
  ).toEqual(['a oaks be planted', 'b elms be felled']);
});

describe('recommendations of a report', () => {
  it('are limbs of their own kind', () => {
    const report = `Report to: Streets Panel\nDate: 4 May 2021\nSubject: Tree plan\nReport of: Head of Parks\n\nRecommendations\n\nThat the Panel:\n\n1) Oaks:\n\na) plants oaks;\n\nb) waters oaks.\n\nBackground\n\nTrees are old.`;
    expect(limbs(report, 'recommendation')).toEqual(['1a plants oaks;', '1b waters oaks.']);
    expect(limbs(report)).toEqual([]);
  });
});
