import { describe, expect, it } from 'vitest';
import { extractAttendance } from '../../src/extract/attendance/index.ts';
import type { AttendanceStatus } from '../../src/model/enums.ts';
import type { ItemSection, MeetingSection, Passage } from '../../src/model/structure.ts';

const passage = (text: string, line: number): Passage => ({
  kind: text.includes(' | ') ? 'table-row' : 'paragraph',
  text,
  lines: [line, line],
  starts: [{ offset: 0, line }],
});
const section = (
  label: string,
  status: AttendanceStatus | null,
  lines: string[],
  more: Partial<MeetingSection> = {},
): MeetingSection => ({
  kind: 'MINUTES',
  council: null,
  body: 'Audit Committee',
  date: null,
  startTime: null,
  endTime: null,
  venue: null,
  lines: [1, 99],
  attendance: [{ status, label, passages: lines.map((text, at) => passage(text, at + 1)) }],
  listed: [],
  items: [],
  ...more,
});
const item = (title: string, texts: string[]): ItemSection => ({
  number: '1',
  title,
  titleLines: [20, 20],
  lines: [20, 30],
  passages: texts.map((text, at) => passage(text, 21 + at)),
  truncated: false,
});
const titled = (text: string) =>
  extractAttendance(section('Present', 'PRESENT', [text])).attendance.map(
    ({ name, honorific }) => `${honorific ?? ''} ${name}`,
  );
const list = (...args: Parameters<typeof section>) =>
  extractAttendance(section(...args)).attendance.map(({ name, capacity, role, organization }) =>
    [name, capacity, role, organization].filter((x) => x !== null).join(' / '),
  );

it('a form of address over several ends behind the body that they came from', () => {
  expect(titled('Councillors Di Cole and Ed Dale (Ashvale Council) Kit Fir, Al Oak (Ashvale Trust).')).toEqual([
    'Councillor Di Cole',
    'Councillor Ed Dale',
    ' Kit Fir',
    ' Al Oak',
  ]);
});

describe('members', () => {
  it('reads surnames behind one "Councillors", the chair, hyphens, initials and words that are surnames', () => {
    expect(
      list('Present', 'PRESENT', [
        'Councillor Ash (in the Chair); Councillors Bacon, Short, Senior, Fir-Gorse, Z.Birch, McHazel, Price and Julie Ivy.',
      ]),
    ).toEqual([
      'Ash / CHAIR',
      'Bacon / MEMBER',
      'Short / MEMBER',
      'Senior / MEMBER',
      'Fir-Gorse / MEMBER',
      'Z.Birch / MEMBER',
      'McHazel / MEMBER',
      'Price / MEMBER',
      'Julie Ivy / MEMBER',
    ]);
  });
  it('parts two surnames that lost their comma, by common surnames or by the rest of the record', () => {
    expect(list('Present', 'PRESENT', ['Councillors Hughes Larch, Maple and Oak'])).toHaveLength(4);
    const items = [item('Roads', ['Councillor Teasel asked about kerbs.'])];
    expect(list('Present', 'PRESENT', ['Councillors Teasel Larch, Maple and Oak'], { items })).toHaveLength(4);
    expect(list('Present', 'PRESENT', ['Councillors Teasel Larch, Maple and Oak'])).toHaveLength(3);
  });
  it('parts full names without any separator', () => {
    expect(list('Present', 'PRESENT', ['Councillors John Ash Jane Birch Peter Cole'])).toEqual([
      'John Ash / MEMBER',
      'Jane Birch / MEMBER',
      'Peter Cole / MEMBER',
    ]);
    expect(list('Present', 'PRESENT', ['Councillor A Ash Councillor B Birch'])).toHaveLength(2);
  });
  it('gives one entry to a person listed twice and keeps the stronger capacity', () => {
    expect(
      list('Present', 'PRESENT', [
        'Councillor Ash (Chair), Councillor Birch (Vice-Chair) Councillors Cole, Birch and Dale',
      ]),
    ).toEqual(['Ash / CHAIR', 'Birch / VICE_CHAIR', 'Cole / MEMBER', 'Dale / MEMBER']);
  });
  it('leaves the status of a membership list open', () => {
    const found = extractAttendance(
      section('Membership', null, ['Councillors Ash (Chair), Birch (Vice-Chair) and Cole.']),
    ).attendance;
    expect(found.map((fact) => [fact.name, fact.status, fact.capacity])).toEqual([
      ['Ash', null, 'CHAIR'],
      ['Birch', null, 'VICE_CHAIR'],
      ['Cole', null, 'MEMBER'],
    ]);
  });
  it('reads substitutes, part attendance and parties', () => {
    const [first, second, third] = extractAttendance(
      section('Present', 'PRESENT', [
        'Cllrs J Ash (LD)*, B Birch (Lab) (substitute for Councillor K Cole), C Dale (from item 5)',
      ]),
    ).attendance;
    expect(first).toMatchObject({ name: 'J Ash', capacity: 'MEMBER', organization: null });
    expect(second).toMatchObject({ name: 'B Birch', capacity: 'SUBSTITUTE', substituteFor: 'K Cole' });
    expect(third).toMatchObject({ name: 'C Dale', attended: 'from item 5', honorific: 'Councillor' });
  });
  it('turns an entry printed surname first', () => {
    expect(list('Present', 'PRESENT', ['Larch, John', 'Birch, Mary (Chair)'])).toEqual([
      'John Larch / MEMBER',
      'Mary Birch / CHAIR',
    ]);
  });
  it('takes a title before the name', () => {
    expect(
      list('Present', 'PRESENT', [
        'Chair: Councillor Jane Ash',
        'Vice-Chair: Councillor Bob Birch',
        'Councillors: Cole, Dale and Elm',
        'The Mayor, Councillor Fir',
      ]),
    ).toEqual([
      'Jane Ash / CHAIR',
      'Bob Birch / VICE_CHAIR',
      'Cole / MEMBER',
      'Dale / MEMBER',
      'Elm / MEMBER',
      'Fir / MEMBER / Mayor',
    ]);
  });
  it('takes members off a membership list when they sent apologies', () => {
    const sheet = section('Members', 'PRESENT', ['Councillors Ash, Birch and Cole']);
    sheet.attendance.push({ status: 'APOLOGIES', label: 'Apologies', passages: [passage('Councillor Birch', 5)] });
    expect(extractAttendance(sheet).attendance.map((fact) => `${fact.name} ${fact.status}`)).toEqual([
      'Ash PRESENT',
      'Cole PRESENT',
      'Birch APOLOGIES',
    ]);
  });
  it('gives one entry to a member of whom only the apologies tell something, with their lines', () => {
    const sheet = section('Membership', null, ['Councillors Jo Ash and Bo Birch']);
    sheet.attendance.push({ status: 'APOLOGIES', label: 'Apologies', passages: [passage('Councillor Birch', 5)] });
    expect(extractAttendance(sheet).attendance).toMatchObject([
      { name: 'Jo Ash', status: null, lines: [1, 1] },
      { name: 'Bo Birch', status: 'APOLOGIES', lines: [5, 5] },
    ]);
  });
  it('keeps and reports who is present and sent apologies', () => {
    const sheet = section('Present', 'PRESENT', ['Councillors Ash and Birch']);
    sheet.attendance.push({ status: 'APOLOGIES', label: 'Apologies', passages: [passage('Councillor Birch', 5)] });
    const { attendance, diagnostics } = extractAttendance(sheet);
    expect(attendance).toHaveLength(3);
    expect(diagnostics.map((one) => one.rule)).toContain('attendance/present-and-apologies');
  });
});

describe('others', () => {
  it('takes those under "Attending" for the members where no other list says who came', () => {
    const attending = section('Attending', 'IN_ATTENDANCE', ['Jo Ash (chair), Bo Birch, Cy Cole']);
    expect(extractAttendance(attending).attendance).toMatchObject([
      { name: 'Jo Ash', status: 'PRESENT', capacity: 'CHAIR' },
      { name: 'Bo Birch', status: 'PRESENT', capacity: 'MEMBER' },
      { name: 'Cy Cole', status: 'PRESENT', capacity: 'MEMBER' },
    ]);
    attending.attendance.unshift({ status: 'PRESENT', label: 'Present', passages: [passage('Di Elm', 5)] });
    expect(extractAttendance(attending).attendance.map(({ status }) => status)).toEqual([
      'IN_ATTENDANCE',
      'IN_ATTENDANCE',
      'IN_ATTENDANCE',
      'PRESENT',
    ]);
  });
  it('reads a firm behind the post, and initials behind the firm', () => {
    expect(list('Guest', 'IN_ATTENDANCE', ['Jo Ash, Planning Consultant, Elm Associates (JA)'])).toEqual([
      'Jo Ash / PARTNER / Planning Consultant / Elm Associates',
    ]);
  });
  it('keeps apart who is in the chair and who writes the minutes', () => {
    expect(list('In the chair', 'PRESENT', ['Jo Ash. Minutes: Bo Elm.'])).toEqual([
      'Jo Ash / CHAIR',
      'Bo Elm / OFFICER',
    ]);
    expect(list('Chair', 'PRESENT', ['Jo Ash; Secretary: Bo Elm'])).toEqual([
      'Jo Ash / CHAIR',
      'Bo Elm / MEMBER / Secretary',
    ]);
  });
  it('reads esquires', () => {
    expect(list('Present', 'PRESENT', ['J. Ash, Esq. (Chairman)', 'B. Elm, Esq.'])).toEqual([
      'J. Ash / CHAIR',
      'B. Elm / MEMBER',
    ]);
  });
  it('gives a civic office to whoever it labels', () => {
    expect(list('Deputy Mayor', 'PRESENT', ['Councillor Mrs E Ash'])).toEqual(['E Ash / MEMBER / Deputy Mayor']);
  });
  it('reads the post behind a comma where each line names one person', () => {
    expect(
      list('Sederunt', 'PRESENT', ['Jo Ash, Convener', 'Bo Birch, Secretary', 'Cy Cole', 'Di Elm - Secretariat']),
    ).toEqual([
      'Jo Ash / CHAIR',
      'Bo Birch / MEMBER / Secretary',
      'Cy Cole / MEMBER',
      'Di Elm / OFFICER / Secretariat',
    ]);
  });
  it('gives a shared title to both and splits bodies off', () => {
    expect(
      list('Officers', 'IN_ATTENDANCE', [
        'Jane Ash (Head of Finance), Paul Head (Director of Law & Governance), Ann Cole and Ravi Dale, Scrutiny Officers; A. Elm, Senior Solicitor',
      ]),
    ).toEqual([
      'Jane Ash / OFFICER / Head of Finance',
      'Paul Head / OFFICER / Director of Law & Governance',
      'Ann Cole / OFFICER / Scrutiny Officer',
      'Ravi Dale / OFFICER / Scrutiny Officer',
      'A. Elm / OFFICER / Senior Solicitor',
    ]);
  });
  it('reads dashes, a missing comma and titles in front', () => {
    expect(
      list('In attendance', 'IN_ATTENDANCE', [
        'Jane Ash – Assistant Director – Housing',
        'Laura Birch District Commander at Borset Police',
        'Chief Executive – Sharon Cole',
        'Democratic Services Officer: Tom Dale',
      ]),
    ).toEqual([
      'Jane Ash / OFFICER / Assistant Director, Housing',
      'Laura Birch / PARTNER / District Commander / Borset Police',
      'Sharon Cole / OFFICER / Chief Executive',
      'Tom Dale / OFFICER / Democratic Services Officer',
    ]);
  });
  it('reads columns with initials and skips the head of the table', () => {
    expect(
      list('Present', 'PRESENT', ['Name | Initials | Role', 'Jane Ash | JA | Chairman', 'Ruth Birch | RB | Clerk'], {
        body: 'Borset Parish Council',
      }),
    ).toEqual(['Jane Ash / CHAIR', 'Ruth Birch / OFFICER / Clerk']);
  });
  it('leaves a visiting councillor without capacity unless a portfolio says one', () => {
    expect(
      list('Also present', 'IN_ATTENDANCE', [
        'Councillor Ash, Deputy Leader',
        'Councillor Birch, Cabinet Member for Adult Care, Housing and Public Health',
        'Councillor Cole, Chair of the Borset Scrutiny Board',
      ]),
    ).toEqual([
      'Ash / Deputy Leader',
      'Birch / CABINET_MEMBER / Cabinet Member for Adult Care, Housing and Public Health',
      'Cole / Chair / Borset Scrutiny Board',
    ]);
  });
  it('follows labels within a list', () => {
    const sheet = section('Present', 'PRESENT', [
      'Councillors Ash and Birch',
      'Co-opted Members: Mrs A Cole, Mr B Dale',
      'Officers: Jane Elm (Solicitor)',
    ]);
    expect(extractAttendance(sheet).attendance.map((fact) => `${fact.name} ${fact.status} ${fact.capacity}`)).toEqual([
      'Ash PRESENT MEMBER',
      'Birch PRESENT MEMBER',
      'A Cole PRESENT CO_OPTED_MEMBER',
      'B Dale PRESENT CO_OPTED_MEMBER',
      'Jane Elm IN_ATTENDANCE OFFICER',
    ]);
  });
});

describe('apologies', () => {
  it('reads the sentence, and who came instead', () => {
    const found = extractAttendance(
      section('Apologies', 'APOLOGIES', [
        'Apologies were received from Councillor A Ash (substitute Councillor R Birch), Mr D Cole (Ms H Dale attended as substitute) and the Very Reverend Dr Mark Elm.',
      ]),
    ).attendance;
    expect(found.map((fact) => `${fact.name} ${fact.status} ${fact.capacity}`)).toEqual([
      'A Ash APOLOGIES MEMBER',
      'R Birch PRESENT SUBSTITUTE',
      'D Cole APOLOGIES MEMBER',
      'H Dale PRESENT SUBSTITUTE',
      'Mark Elm APOLOGIES MEMBER',
    ]);
  });
  it('invents nobody where nobody apologised', () => {
    expect(list('Apologies', 'APOLOGIES', ['No apologies were received.', 'None', 'There were no apologies.'])).toEqual(
      [],
    );
  });
  it('finds them in an item of their own', () => {
    const items = [
      item('Apologies for Absence', [
        'Apologies for absence were received from Cllr Owen Ash (work) and Cllr Mrs S Birch and were accepted.',
        'Councillor Cole attended as a substitute for Councillor Ash.',
      ]),
    ];
    const found = extractAttendance(section('Present', 'PRESENT', [], { items })).attendance;
    expect(found.map((fact) => [fact.name, fact.status, fact.capacity, fact.lines[0]])).toEqual([
      ['Owen Ash', 'APOLOGIES', 'MEMBER', 21],
      ['S Birch', 'APOLOGIES', 'MEMBER', 21],
      ['Cole', 'PRESENT', 'SUBSTITUTE', 22],
    ]);
  });
});

describe('hostile lists', () => {
  it('stays linear', () => {
    const time = (count: number) => {
      const text = Array.from(
        { length: count },
        (_, at) => `Ann Ash${at % 7 ? '' : ' (Head of Parks (North) and ('}`,
      ).join(', ');
      const before = performance.now();
      extractAttendance(section('Present', 'PRESENT', [text]));
      return performance.now() - before;
    };
    time(500);
    const small = Math.max(time(1000), 5);
    expect(time(4000)).toBeLessThan(small * 16);
  });
});

describe('who sits for a school or a group', () => {
  it('reads a post abbreviation behind the name, and the body with or without a comma', () => {
    expect(
      list('Present', 'PRESENT', [
        'Ann Ash (Joint Chair) HT, Elm Primary School',
        'Ben Birch HT, Mill Lane C of E School',
        'Mr Carl Cole, HT The Oak School',
        'Dora Dale NUT',
      ]),
    ).toEqual([
      'Ann Ash / CHAIR / HT / Elm Primary School',
      'Ben Birch / MEMBER / HT / Mill Lane C of E School',
      'Carl Cole / MEMBER / HT / The Oak School',
      'Dora Dale / MEMBER / NUT',
    ]);
  });
  it('reads whom they represent as their role, never as another person', () => {
    expect(
      list('Apologies', 'APOLOGIES', [
        'Ms Ann Ash, Roman Catholic Representative, MsBella Birch, 14-19 Representative, Ms Cora Cole, Church of England Representative, Dan Dale – Care leaver Representative and Mrs Eve Elm, HT, Elm Primary School.',
      ]),
    ).toEqual([
      'Ann Ash / MEMBER / Roman Catholic Representative',
      'Bella Birch / MEMBER / 14-19 Representative',
      'Cora Cole / MEMBER / Church of England Representative',
      'Dan Dale / MEMBER / Care leaver Representative',
      'Eve Elm / MEMBER / HT / Elm Primary School',
    ]);
  });
  it('keeps the subjects of a service with the title and tells a body behind a tight dash', () => {
    expect(
      list('Apologies', 'APOLOGIES', [
        'Councillor Ash, Sara Birch, Head of Service – Resources, Improvement and Partnership, Chris Cole- Borset Fostering Network and Rachel Dale, Interim Director: Children & Families.',
      ]),
    ).toEqual([
      'Ash / MEMBER',
      'Sara Birch / OFFICER / Head of Service, Resources, Improvement and Partnership',
      'Chris Cole / PARTNER / Borset Fostering Network',
      'Rachel Dale / OFFICER / Interim Director: Children & Families',
    ]);
  });
  it('reads bodies and co-opted members whose comma was lost, and initials with the title in one bracket', () => {
    expect(
      list('Present', 'PRESENT', [
        'Cllr R Ash Elmbury Borough Council',
        'Mr I Birch-Cole Co-opted member',
        'Ms D Dale, Co-opted Member',
        'Cty Cllr P Elm, Borset County Council',
        'J Fir (JF, Clerk)',
      ]),
    ).toEqual([
      'R Ash / MEMBER / Elmbury Borough Council',
      'I Birch-Cole / CO_OPTED_MEMBER',
      'D Dale / CO_OPTED_MEMBER',
      'P Elm / MEMBER / Borset County Council',
      'J Fir / OFFICER / Clerk',
    ]);
  });
});

describe('who came instead, and who else came', () => {
  const full = (...args: Parameters<typeof section>) =>
    extractAttendance(section(...args)).attendance.map(({ name, status, capacity, substituteFor }) =>
      [name, status, capacity, substituteFor].filter(Boolean).join(' / '),
    );
  it('reads "A – substituted by B" the right way round', () => {
    expect(full('Substitutes', 'PRESENT', ['Cllr Ann Ash – substituted by Cllr Ben Birch'])).toEqual([
      'Ann Ash / APOLOGIES / MEMBER',
      'Ben Birch / PRESENT / SUBSTITUTE / Ann Ash',
    ]);
  });
  it('parts who sent apologies from who attended as substitute', () => {
    expect(
      full('Apologies', 'APOLOGIES', ['Councillor Ann Ash and Councillor Ben Birch attended as substitute.']),
    ).toEqual(['Ann Ash / APOLOGIES / MEMBER', 'Ben Birch / PRESENT / SUBSTITUTE']);
  });
  it('takes the invited for no members, and a place for nobody', () => {
    expect(
      full('Present', 'PRESENT', [
        'Councillors Ash (in the Chair) and Birch',
        'By Invitation of the Chairman: Councillors Cole, Mrs Dale and MrsElm',
        'The panel met at the Civic Centre, Elmbury.',
      ]),
    ).toEqual([
      'Ash / PRESENT / CHAIR',
      'Birch / PRESENT / MEMBER',
      'Cole / IN_ATTENDANCE',
      'Dale / IN_ATTENDANCE',
      'Elm / IN_ATTENDANCE',
    ]);
  });
  it('reads the chair before the name', () => {
    expect(full('Present', 'PRESENT', ['Mr Ash, Mrs Birch and, in the Chair, Mr Carl Cole.'])).toEqual([
      'Ash / PRESENT / MEMBER',
      'Birch / PRESENT / MEMBER',
      'Carl Cole / PRESENT / CHAIR',
    ]);
  });
  it('gives titles before the names to the name that follows', () => {
    expect(
      list('Also present', 'IN_ATTENDANCE', [
        'The Town Clerk, Mrs. L.M. Ash, the Town Clerk’s Assistant, Mrs. M.C. Birch and a member of the public',
      ]),
    ).toEqual(['L.M. Ash / OFFICER / Town Clerk', 'M.C. Birch / OFFICER / Town Clerk’s Assistant']);
  });
  it('reads a label that is one title as the title of who stands behind it', () => {
    expect(list('School Governor Services Clerk', 'IN_ATTENDANCE', ['Sarah Ash'])).toEqual([
      'Sarah Ash / OFFICER / School Governor Services Clerk',
    ]);
    expect(list('Nominated subs', 'PRESENT', ['Sally Ash, Dr Tony Birch'])).toEqual([
      'Sally Ash / SUBSTITUTE',
      'Tony Birch / SUBSTITUTE',
    ]);
  });
  it('parts entries of two lines by the name that opens the second', () => {
    const text = 'Jane Ash, Divisional Director – Education Ben Birch – Group Accountant';
    const block = passage(text, 3);
    const at = text.indexOf('Ben');
    block.lines = [3, 4];
    block.starts.push({ offset: at, line: 4 });
    const one = section('Also present', 'IN_ATTENDANCE', []);
    one.attendance[0]?.passages.push(block);
    expect(extractAttendance(one).attendance.map(({ name, role, lines }) => [name, role, lines[0]])).toEqual([
      ['Jane Ash', 'Divisional Director, Education', 3],
      ['Ben Birch', 'Group Accountant', 4],
    ]);
  });
  it('reads the body behind a bracket, and no person in the places that it serves', () => {
    expect(
      list('Apologies', 'APOLOGIES', [
        'County Councillor Ann Ash, County Councillor Ben Birch and Councillor Gail Cole (Co-optee Non-voting) Children’s Partnership Board - Fell, Wye and North Borset.',
        'Michele Dale BASSH (Secondary Academy Representative)',
      ]),
    ).toEqual([
      'Ann Ash / MEMBER',
      'Ben Birch / MEMBER',
      'Gail Cole / CO_OPTED_MEMBER / Children’s Partnership Board',
      'Michele Dale / MEMBER / Secondary Academy Representative / BASSH',
    ]);
  });
  it('keeps two apart whom only their forms of address tell', () => {
    expect(full('Present', 'PRESENT', ['Councillor Ash, Mr Ash'])).toEqual([
      'Ash / PRESENT / MEMBER',
      'Ash / PRESENT / MEMBER',
    ]);
  });
  it('gives a group’s label to each who has no other title', () => {
    expect(list('Parish Representatives', 'PRESENT', ['Mr Clive Ash', 'Mrs Dot Birch'])).toEqual([
      'Clive Ash / CO_OPTED_MEMBER / Parish Representative',
      'Dot Birch / CO_OPTED_MEMBER / Parish Representative',
    ]);
  });
  it('joins a name that a dash parts where no other entry has a dash, and takes a ward for no post', () => {
    const plain = ['Cllr Al Elm', 'Cllr Bo Fir', 'Cllr Cy Hazel', 'Cllr Di Ivy', 'Cllr Ed Larch'];
    expect(list('Present', 'PRESENT', ['Cllr Wendy Ash – Birch', ...plain])[0]).toBe('Wendy Ash – Birch / MEMBER');
    expect(list('Present', 'PRESENT', ['Cllr Wendy Ash – Brookmere', 'Cllr Al Elm – Westmere'])).toEqual([
      'Wendy Ash / MEMBER',
      'Al Elm / MEMBER',
    ]);
  });
  it('takes a member of the press for nobody’s post, and no phone number or empty bracket into one', () => {
    expect(
      list('Also present', 'IN_ATTENDANCE', [
        'Cllr Mo Ash (Cornmere Council), one member of the press',
        'Jo Birch, Head of Service, Performance and Quality 01632 960123',
        'Kim Cole, Head of Parks ( )',
      ]),
    ).toEqual([
      'Mo Ash / Cornmere Council',
      'Jo Birch / OFFICER / Head of Service, Performance and Quality',
      'Kim Cole / OFFICER / Head of Parks',
    ]);
  });
});

describe('lists as houses print them', () => {
  it.each([
    [
      'posts that a hyphen joins to the name',
      ['Ann Alder-Chairman (AA), Tom Birch (TB), Lynn Cole-Vice Chairman (LC), Karen Fir-Clerk'],
      ['Ann Alder / CHAIR', 'Tom Birch / MEMBER', 'Lynn Cole / VICE_CHAIR', 'Karen Fir / OFFICER / Clerk'],
    ],
    [
      'offices and posts by their letters',
      ['Mr Alder (Ch)', 'Mr Birch (VCh)', 'K. Cole (V. Chair)', 'Mrs Fir – Asset Manager (AMgr)'],
      ['Alder / CHAIR', 'Birch / VICE_CHAIR', 'K. Cole / VICE_CHAIR', 'Fir / OFFICER / Asset Manager'],
    ],
    [
      'places behind a full name',
      [
        'Mr R Alder, Ashvale',
        'Mr S Birch, Wye, Elmbridge and West Borset (Acting Chair)',
        'Dr M Cole, Ellan (also for the Trust)',
      ],
      ['R Alder / MEMBER', 'S Birch / MEMBER', 'M Cole / MEMBER'],
    ],
    [
      'esquires of three initials, and marks of notes',
      ['T W A Alder Esq A Birch Esq', 'Cllr H Cole2, Cllr F Fir¹'],
      ['T W A Alder / MEMBER', 'A Birch / MEMBER', 'H Cole / MEMBER', 'F Fir / MEMBER'],
    ],
    [
      'ranks of two words, for the time being and of brothers',
      [
        'Chief Insp. Ann Alder, Borset Police (Chair)',
        'T/DCI Mark Birch',
        'Det. Supt. Jo Cole',
        'Bros. D Fir, J Gorse, Sis. K Hazel',
      ],
      [
        'Ann Alder / CHAIR / Chief Insp / Borset Police',
        'Mark Birch / T/DCI',
        'Jo Cole / Det Supt',
        'D Fir / MEMBER',
        'J Gorse / MEMBER',
        'K Hazel / MEMBER',
      ],
    ],
    [
      'initials of whom only the surname is printed, and letters before surnames',
      ['Mrs Alder (JA) – Practice Manager', 'CC Birch and CC de Cole', 'Sir Peter Fir Bt'],
      ['Alder / OFFICER / Practice Manager', 'Birch / MEMBER', 'de Cole / MEMBER', 'Peter Fir / MEMBER'],
    ],
    [
      'sides, and posts that a hyphen joins to who holds them',
      [
        'Employer Side: Councillors: K. Alder (in the Chair), R. Birch. Staff Side: Pam Cole (UNISON)',
        'Chairman-John Dale; Treasurer-Geoff Elm; Committee Members-Barbara Fir, Sandra Gorse',
      ],
      [
        'K. Alder / CHAIR',
        'R. Birch / MEMBER',
        'Pam Cole / MEMBER / UNISON',
        'John Dale / CHAIR',
        'Geoff Elm / MEMBER / Treasurer',
        'Barbara Fir / MEMBER',
        'Sandra Gorse / MEMBER',
      ],
    ],
    [
      'posts before names where the list ends in a name, and behind them where it ends in a post',
      [
        'Chair Moira Alder (MA), Scott Birch (SB), Treasurer J Cole (JC), Rob Dale (Vice-Chair), Clerk Sue Elm',
        'Joan Fir, Chair Robert Gorse, Head of Parks Simon Hazel, Treasurer',
        'Ann Ivy (AI-Chair), Helen Oak (HO-Town Co-ordinator), Mr T Pine [TP] Head (SG)',
        'Mr M Rowan – County Councillor 9 members of the public',
      ],
      [
        'Moira Alder / CHAIR',
        'Scott Birch / MEMBER',
        'J Cole / MEMBER / Treasurer',
        'Rob Dale / VICE_CHAIR',
        'Sue Elm / OFFICER / Clerk',
        'Joan Fir / CHAIR',
        'Robert Gorse / OFFICER / Head of Parks',
        'Simon Hazel / MEMBER / Treasurer',
        'Ann Ivy / CHAIR',
        'Helen Oak / MEMBER / Town Co-ordinator',
        'T Pine / MEMBER / Head (SG)',
        'M Rowan / MEMBER / County Councillor',
      ],
    ],
    [
      'lists that lost their lines, each behind its label',
      ['Ann Alder (AA). Parish Clerk: Peter King In attendance: Bo Birch Members of public: Mrs Cole, Fiona Elm'],
      ['Ann Alder / MEMBER', 'Peter King / OFFICER / Parish Clerk', 'Bo Birch', 'Cole', 'Fiona Elm'],
    ],
    [
      'initials between name and post, and when somebody was there',
      [
        'Dr Sean Birch SB Clinical Lead',
        'Sam Thorn ST Deputy Director of Parks',
        'Paula Cole | Until Item 25, 7.16pm',
        'Kay Dale, QSM',
      ],
      [
        'Sean Birch / MEMBER / Clinical Lead',
        'Sam Thorn / OFFICER / Deputy Director of Parks',
        'Paula Cole / MEMBER',
        'Kay Dale / MEMBER',
      ],
    ],
    [
      'columns parted by strokes, and a form of address in two languages',
      ['Ann Alder / Head of Parks / Borset District Council', 'Cyng/Cllr Aled Birch'],
      ['Ann Alder / MEMBER / Head of Parks / Borset District Council', 'Aled Birch / MEMBER'],
    ],
    [
      'a post of two words with a stroke',
      ['N. Alder Esq., Clerk/Engineer to the Board, Mrs D Birch, Finance Officer'],
      ['N. Alder / OFFICER / Clerk/Engineer to the Board', 'D Birch / OFFICER / Finance Officer'],
    ],
    [
      'surname first under a form of address',
      ['Cllr Alder, Jane (Chair)', 'Mrs Cole-Fir, K'],
      ['Jane Alder / CHAIR', 'K Cole-Fir / MEMBER'],
    ],
    [
      'a spaced dash within few of many names',
      ['Councillors T Alder – Birch, J Cole, R Fir - Gorse (Chairman), P Hazel, S Ivy, L Oak'],
      [
        'T Alder – Birch / MEMBER',
        'J Cole / MEMBER',
        'R Fir - Gorse / CHAIR',
        'P Hazel / MEMBER',
        'S Ivy / MEMBER',
        'L Oak / MEMBER',
      ],
    ],
    [
      'posts and counts among surnames',
      ['Cllrs Alder (Chairman), Birch, Cole, the Clerk, County Cllr Fir and 12 members of the public.'],
      ['Alder / CHAIR', 'Birch / MEMBER', 'Cole / MEMBER', 'Fir / MEMBER'],
    ],
    [
      'the title before each name',
      ['Chairman Cllr J Alder, Vice Chairman Cllr T Birch, Cllrs K Cole and R Fir, Clerk P Gorse'],
      ['J Alder / CHAIR', 'T Birch / VICE_CHAIR', 'K Cole / MEMBER', 'R Fir / MEMBER', 'P Gorse / OFFICER / Clerk'],
    ],
    [
      'a post after a semicolon',
      ['J Alder (Chairman); T Birch; Clerk – G Gorse'],
      ['J Alder / CHAIR', 'T Birch / MEMBER', 'G Gorse / OFFICER / Clerk'],
    ],
    [
      'groups in brackets',
      ['Jane Alder, Tom Birch (Council Members); Ruth Fir, Paul Gorse (Co-opted Members)'],
      ['Jane Alder / MEMBER', 'Tom Birch / MEMBER', 'Ruth Fir / CO_OPTED_MEMBER', 'Paul Gorse / CO_OPTED_MEMBER'],
    ],
    [
      'a body over those who came from it',
      ['Borset County Council', 'Cllr Jane Alder', 'Ashvale Housing Trust', 'Tom Birch'],
      ['Jane Alder / MEMBER / Borset County Council', 'Tom Birch / MEMBER / Ashvale Housing Trust'],
    ],
    [
      'wards behind any mark',
      ['Cllr Jane Alder (Mill Ward) - Chairman', 'Cllr Kit Cole - South Ward', 'Cllr Ruth Fir, East Ward'],
      ['Jane Alder / CHAIR / Mill Ward', 'Kit Cole / MEMBER / South Ward', 'Ruth Fir / MEMBER / East Ward'],
    ],
    [
      'letters of a body behind the initials',
      ['Paul Alder (PA) BDC, Gail Birch (GB) (WCC)'],
      ['Paul Alder / MEMBER / BDC', 'Gail Birch / MEMBER / WCC'],
    ],
    [
      'names in capitals that begin as letters of a profession do',
      ['MRS P FISHER (TOWN CLERK), J ASH'],
      ['P FISHER / OFFICER / TOWN CLERK', 'J ASH / MEMBER'],
    ],
    [
      'a rank or a post before the name behind it',
      ['Ruby Alder, Inspector Bob Birch', 'Ann Cole, Clerk J Elm'],
      ['Ruby Alder / MEMBER', 'Bob Birch / MEMBER / Inspector', 'Ann Cole / MEMBER', 'J Elm / OFFICER / Clerk'],
    ],
    [
      'no councillor in a full name behind councillors by surname, and a seat with the name before it',
      ['Cllrs Alder, Birch and Cole, Amanda Elm, Humza Fir MSP'],
      ['Alder / MEMBER', 'Birch / MEMBER', 'Cole / MEMBER', 'Amanda Elm / MEMBER', 'Humza Fir / MEMBER / MSP'],
    ],
    [
      'a title that names a council by its letters, and a post with its body behind a comma',
      [
        'Tom Birch (BDC Traffic Manager)',
        "Ann Cole (Principal Environmental Health Officer, King's Ash Borough Council)",
      ],
      [
        'Tom Birch / MEMBER / Traffic Manager / BDC',
        "Ann Cole / MEMBER / Principal Environmental Health Officer / King's Ash Borough Council",
      ],
    ],
    [
      'the public in a sentence of its own, and who was there besides',
      [
        'Cllrs Alder and Birch. Members of the public - Mr Tom Fir.',
        'Cllr Cole was present as was J Elm Parish Clerk.',
      ],
      ['Alder / MEMBER', 'Birch / MEMBER', 'Tom Fir', 'Cole / MEMBER', 'J Elm / OFFICER / Parish Clerk'],
    ],
    [
      'semicolons that part the entries, each with what it stands for behind a comma, a dash or its initials',
      [
        'Ann Alder (AA) Borset Quarries Ltd – Acting Chair; Tom Birch (TB) Fir-Gorse; Rose Elm, Larches and Kit Oak, Stone Timber; Bo Pine, Borset Council; Cy Hay - Wessex (Secretary)',
      ],
      [
        'Ann Alder / CHAIR / Borset Quarries Ltd',
        'Tom Birch / MEMBER / Fir-Gorse',
        'Rose Elm / MEMBER / Larches',
        'Kit Oak / MEMBER / Stone Timber',
        'Bo Pine / MEMBER / Borset Council',
        'Cy Hay / MEMBER / Secretary / Wessex',
      ],
    ],
    [
      'surnames that are everyday words among full names, a husband and a wife of one initial, and who is named by office',
      [
        'Holly Brooks, Brooks McAlder & Ann Cole',
        'Mr D Ash, Mrs D Ash',
        'Youth Council Member J. Lodge, Borset District Councillors C. Birch and P. Elm',
        'Jo Fir (JFI) Councillor, Bo Gorse Councillor/Chair',
      ],
      [
        'Holly Brooks / MEMBER',
        'Brooks McAlder / MEMBER',
        'Ann Cole / MEMBER',
        'D Ash / MEMBER',
        'D Ash / MEMBER',
        'J. Lodge / MEMBER / Youth Council Member',
        'C. Birch / MEMBER',
        'P. Elm / MEMBER',
        'Jo Fir / MEMBER',
        'Bo Gorse / CHAIR',
      ],
    ],
    [
      'posts by their letters, kinds of governor, and a forename with a body',
      [
        'RFO Ann Alder, CDO Ruth Birch-Cole',
        'Mrs E Elm (Parent), Rev F Fir (Foundation)',
        'Gus Gorse, Jo from Borset Aid',
      ],
      [
        'Ann Alder / MEMBER / RFO',
        'Ruth Birch-Cole / MEMBER / CDO',
        'E Elm / MEMBER / Parent',
        'F Fir / MEMBER / Foundation',
        'Gus Gorse / MEMBER',
        'Jo / MEMBER / Borset Aid',
      ],
    ],
    [
      'trustees called so before the name, the clerk in small letters, initials behind a post',
      [
        'Trustee Alder (Chair), Trustee Birch, Trustee Mrs Cole, Trustee Lunt',
        'Councillors Elm and Fir and the clerk A. Gorse and the assistant to the clerk Mrs H. Ivy',
        'Mark Oak (Practice Manager) MO',
      ],
      [
        'Alder / CHAIR / Trustee',
        'Birch / MEMBER / Trustee',
        'Cole / MEMBER / Trustee',
        'Lunt / MEMBER / Trustee',
        'Elm / MEMBER',
        'Fir / MEMBER',
        'A. Gorse / OFFICER / clerk',
        'H. Ivy / OFFICER / assistant to the clerk',
        'Mark Oak / OFFICER / Practice Manager',
      ],
    ],
    [
      'a label of many within the list, and a body that is for a place',
      [
        'Councillor Alder',
        'Designated Bodies: Superintendent J Birch, PSNI',
        'Ms L Cole, Probation Board for Northern Ireland',
      ],
      [
        'Alder / MEMBER',
        'J Birch / MEMBER / Superintendent / PSNI',
        'L Cole / MEMBER / Probation Board for Northern Ireland',
      ],
    ],
    [
      'who is named of those that came to listen; a count of them names nobody',
      ['Cllr Alder. 2 members of the public (including Mrs Birch)', '3 members of the public, including children'],
      ['Alder / MEMBER', 'Birch'],
    ],
    [
      'one person a line, and behind the comma where they are from, whatever that looks like',
      [
        'Ann Alder, Ash Road Digital Service (Chair)',
        'Bo Birch, MoX (Deputy)',
        'Cy Cole, Surefern',
        'Di Dale, Head of Trees',
        'Ed Elm, The Vale Archives',
        'Fay Fir, Health and Care Centre (Guest)',
      ],
      [
        'Ann Alder / CHAIR / Ash Road Digital Service',
        'Bo Birch / MEMBER / Deputy / MoX',
        'Cy Cole / MEMBER / Surefern',
        'Di Dale / OFFICER / Head of Trees',
        'Ed Elm / MEMBER / The Vale Archives',
        'Fay Fir / Health and Care Centre',
      ],
    ],
    [
      'one person a line, and where they are from behind a hyphen',
      [
        'Ed Alder-Vale Parish Council',
        'Tim Birch-Aggregate Works',
        'Ann Cole-Fisher Fir Surveyors',
        'Deb Dale-Ashvale Council',
      ],
      [
        'Ed Alder / MEMBER / Vale Parish Council',
        'Tim Birch / MEMBER / Aggregate Works',
        'Ann Cole / MEMBER / Fisher Fir Surveyors',
        'Deb Dale / MEMBER / Ashvale Council',
      ],
    ],
    [
      'double names one a line',
      ['Ed Alder-Vale', 'Tim Birch-Oak', 'Ann Cole-Fir', 'Deb Dale-Elm'],
      ['Ed Alder-Vale / MEMBER', 'Tim Birch-Oak / MEMBER', 'Ann Cole-Fir / MEMBER', 'Deb Dale-Elm / MEMBER'],
    ],
    [
      'a bracket that was left open on its line, and one that says from where and for what',
      ['Nic Oak (GXS', 'Ann Elm (ODX)', 'Bo Birch (VALE - item 3)'],
      ['Nic Oak / MEMBER / GXS', 'Ann Elm / MEMBER / ODX', 'Bo Birch / MEMBER / VALE'],
    ],
    [
      'two of one name in one list, each from another body',
      ['Ann Alder, Rachel Birch (VXT), Rachel Birch (BXT)'],
      ['Ann Alder / MEMBER', 'Rachel Birch / MEMBER / VXT', 'Rachel Birch / MEMBER / BXT'],
    ],
    [
      'an office before a surname',
      ['Provost Alder; Bailies Birch and Cole'],
      ['Alder / MEMBER / Provost', 'Birch / MEMBER', 'Cole / MEMBER'],
    ],
  ])('%s', (_, lines, people) => {
    expect(list('Present', 'PRESENT', lines)).toEqual(people);
  });

  it('who took the chair is no second entry, who observed was not absent, and "Excused" is no post', () => {
    const all = section('Present', 'PRESENT', ['Beau Alder, Ben Birch']);
    for (const [label, status, line] of [
      ['Absent', 'ABSENT', 'Vin Cole, Treasurer - Excused'],
      ['Observing', 'IN_ATTENDANCE', 'Flo Dale'],
      ['Chair', 'IN_ATTENDANCE', 'Beau Alder'],
    ] as const)
      all.attendance.push(...section(label, status, [line]).attendance);
    expect(
      extractAttendance(all).attendance.map(({ name, status, capacity, role }) => [name, status, capacity, role]),
    ).toEqual([
      ['Beau Alder', 'PRESENT', 'CHAIR', null],
      ['Ben Birch', 'PRESENT', 'MEMBER', null],
      ['Vin Cole', 'ABSENT', 'MEMBER', 'Treasurer'],
      ['Flo Dale', 'IN_ATTENDANCE', 'OBSERVER', null],
    ]);
  });

  it('where one list has one person a line, so has the next, however short', () => {
    const from = (letters: string[]) => letters.map((letter) => `${letter}nn Alder, Surefern, Tree Works`);
    const both = section('Present', 'PRESENT', from(['A', 'E', 'I', 'O']));
    both.attendance.push(
      ...section('Apologies', 'APOLOGIES', ['Rolf Birch, MoX', 'Brian Cole, Surefern, Tree Works']).attendance,
    );
    expect(
      extractAttendance(both)
        .attendance.filter(({ status }) => status === 'APOLOGIES')
        .map(({ name, organization }) => [name, organization]),
    ).toEqual([
      ['Rolf Birch', 'MoX'],
      ['Brian Cole', 'Surefern'],
    ]);
  });

  it('councillors below "Members of the Public", the head of another column, are present', () => {
    const { attendance } = extractAttendance(
      section('Members of the Public', 'IN_ATTENDANCE', ['Cllr Jo Alder', 'Cllr Bo Birch']),
    );
    expect(attendance.map(({ status, capacity }) => [status, capacity])).toEqual([
      ['PRESENT', 'MEMBER'],
      ['PRESENT', 'MEMBER'],
    ]);
  });

  it('who came for whom, and from where, in one bracket', () => {
    const { attendance } = extractAttendance(
      section('Present', 'PRESENT', ['Tom Alder (for Dave Birch - Vale City Council), Jo Elm (for items 2-4)']),
    );
    expect(attendance).toMatchObject([
      { name: 'Tom Alder', capacity: 'SUBSTITUTE', substituteFor: 'Dave Birch', organization: 'Vale City Council' },
      { name: 'Jo Elm', capacity: 'MEMBER', attended: 'for items 2-4' },
    ]);
  });

  it('a councillor of another tier, or of Parliament, is no member of a parish council', () => {
    const parish = { council: 'Ashvale Parish Council', body: 'Ashvale Parish Council' };
    const people = ['Cllr Alder, Cllr Birch', 'Mr Ray Cole - Borough Councillor', 'Jo Elm MP'];
    expect(list('Present', 'PRESENT', people, parish)).toEqual([
      'Alder / MEMBER',
      'Birch / MEMBER',
      'Ray Cole / Borough Councillor',
      'Jo Elm / MP',
    ]);
    expect(list('Present', 'PRESENT', people.slice(1, 2), { body: 'Liaison Committee' })).toEqual([
      'Ray Cole / MEMBER / Borough Councillor',
    ]);
  });

  it('who is represented by somebody is away', () => {
    const { attendance } = extractAttendance(
      section('Present', 'PRESENT', [
        'Councillors Alder (represented by Councillor Birch) and Cole (substitute for Fir)',
      ]),
    );
    expect(attendance.map(({ name, status, capacity }) => [name, status, capacity])).toEqual([
      ['Alder', 'APOLOGIES', 'MEMBER'],
      ['Birch', 'PRESENT', 'SUBSTITUTE'],
      ['Cole', 'PRESENT', 'SUBSTITUTE'],
    ]);
  });
});
