import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { parse } from '../../src/parse/index.ts';

const meeting = (text: string) => {
  const record = { fileName: 'record.txt', sha256: '', mediaType: 'text/plain', lines: text.split('\n') };
  const [first] = extract(record, parse(record)).facts.meetings;
  if (!first) throw new Error('no meeting was read');
  return first;
};
const head =
  'Minutes of the Audit Committee of Ashvale Borough Council held on Tuesday 4 June 2030 at 6.30 pm in the Guildhall\n\n';
const foot = '\n\n1. Minutes\n\nThe minutes were agreed.\n\n2. Budget\n\nNoted.\n';
/** Who is listed in a record with this list: "Ann Alder PRESENT CHAIR", a post in place of a name. */
const listed = (list: string) =>
  meeting(head + list + foot).attendance.map(({ name, status, capacity, role, organization }) =>
    [name ?? `the ${role}`, status, capacity === 'MEMBER' || capacity === 'OFFICER' ? null : capacity, organization]
      .filter(Boolean)
      .join(' '),
  );
const people = (text: string) =>
  meeting(`${head}Present: Councillors Alder (Chair), Bishop and Said${foot}3. Parks\n\n${text}\n`)
    .items.at(-1)
    ?.people.map(({ name, role, part }) => [name ?? `the ${role}`, part].join(' '));

describe('lists of people and what only looks like them', () => {
  it('ends a name that is a title before the next form of address', () => {
    const { attendance } = meeting(`${head}Apologies: Miss Iris Bishop and Mrs J Cole${foot}`);
    expect(attendance.map(({ honorific, name }) => `${honorific} ${name}`)).toEqual(['Miss Iris Bishop', 'Mrs J Cole']);
  });
  it('reads the list below an item "Present", and no apologies for lateness', () => {
    const record = `${head}1. Present\n\nCy Alder, Jo Birch, Clark Cole (Police), Cllr Ros Dale Kit Elm\n\n2. Apologies\n\nThere were apologies for absence from Councillor Fir; and for lateness from Councillor Hazel.\n\n3. Minutes\n\nThe minutes were agreed.`;
    expect(meeting(record).attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'Cy Alder PRESENT',
      'Jo Birch PRESENT',
      'Clark Cole PRESENT',
      'Ros Dale PRESENT',
      'Kit Elm PRESENT',
      'Fir APOLOGIES',
    ]);
  });
  it.each([
    [
      'surnames that are ranks and titles',
      'Present: Councillors Canon (Chair), Baron, Sergeant (Vice-Chair), King and Prior',
      ['Canon PRESENT CHAIR', 'Baron PRESENT', 'Sergeant PRESENT VICE_CHAIR', 'King PRESENT', 'Prior PRESENT'],
    ],
    [
      'councillors on lines of their own below one word',
      'Present:\n\nN Alder (Chair)\n\nCouncillors\n\n\nS Birch (Vice-Chair)\n\nZ Cole MBE\n\nD Dale',
      ['N Alder PRESENT CHAIR', 'S Birch PRESENT VICE_CHAIR', 'Z Cole PRESENT', 'D Dale PRESENT'],
    ],
    [
      'surnames that are places',
      'Present: Councillors Grace Field (Chair), Will Street, Mark Town and May Church',
      ['Grace Field PRESENT CHAIR', 'Will Street PRESENT', 'Mark Town PRESENT', 'May Church PRESENT'],
    ],
    [
      'a seat and a place in one bracket, groups that no colon opens, and what is of the whole country behind a comma',
      'Present: Councillors H Alder (Chairman, Vale East) and P Birch (Vale West); and independent co-opted members Mrs S Cole and Mr R Dale.\n\nIn attendance: Mr Kit Elm, Director of Housing, NIHX; Dr M Fir, Board Member, Vale Fire and Rescue Service Board',
      [
        'H Alder PRESENT CHAIR Vale East',
        'P Birch PRESENT Vale West',
        'S Cole PRESENT CO_OPTED_MEMBER',
        'R Dale PRESENT CO_OPTED_MEMBER',
        'Kit Elm IN_ATTENDANCE PARTNER NIHX',
        'M Fir IN_ATTENDANCE PARTNER Vale Fire and Rescue Service Board',
      ],
    ],
    [
      'trustees, and the clerk on the next line',
      'Present: Trustees Alder (Chair), James, Birch (TB) and H Saxon (HS)\nParish Clerk and RFO A M Cole',
      ['Alder PRESENT CHAIR', 'James PRESENT', 'Birch PRESENT', 'H Saxon PRESENT', 'A M Cole PRESENT'],
    ],
    [
      'who attended in part, two of one kind together',
      'Present: Ann Alder (AA), Bo Birch (BB)\n\nThe meeting was also attended in part by Phil Cole (PC) and Val Dale (VD), District Councillors, and 6 members of the public.',
      ['Ann Alder PRESENT', 'Bo Birch PRESENT', 'Phil Cole IN_ATTENDANCE', 'Val Dale IN_ATTENDANCE'],
    ],
    [
      'posts of which a dash opens the second half',
      'In attendance:\n\nOfficers:\n\nChief Executive\n\nDirector – Waste & Assurance\n\nHead of Housing',
      [
        'the Chief Executive IN_ATTENDANCE',
        'the Director – Waste & Assurance IN_ATTENDANCE',
        'the Head of Housing IN_ATTENDANCE',
      ],
    ],
    [
      'bodies of residents, guests from firms, officers of another council, and what is no body',
      'Present (Members):-\nAnn Alder   AA   Vale Residents Association\nJames Birch   JB   Fixed wing users\n\nIn attendance (guests/presenters):-\nMartin Cole   MC   Tavis House Properties\n\nIn attendance:\nKit Dale – Deputy Monitoring Officer (WLDC)\nMs C Elm – Governor Support Officer',
      [
        'Ann Alder PRESENT Vale Residents Association',
        'James Birch PRESENT',
        'Martin Cole IN_ATTENDANCE PARTNER Tavis House Properties',
        'Kit Dale IN_ATTENDANCE PARTNER WLDC',
        'C Elm IN_ATTENDANCE',
      ],
    ],
    [
      'sides of a hearing',
      'Officers: Ms K Alder (Legal Adviser)\n\nFor the Premises Licence Holder: Mr R Birch, Premises Licence Holder\nFor the Police: J Cole, Borset Police\nObjectors: Mrs L Dale',
      [
        'K Alder IN_ATTENDANCE',
        'R Birch IN_ATTENDANCE',
        'J Cole IN_ATTENDANCE PARTNER Borset Police',
        'L Dale IN_ATTENDANCE',
      ],
    ],
    [
      'surnames that are verbs',
      'Present: Councillors Ann Alder\n\nOfficers in attendance:\n\nOmar Said, Solicitor\nBob Noted, Head of Parks\nIvy Asked, Clerk',
      ['Ann Alder PRESENT', 'Omar Said IN_ATTENDANCE', 'Bob Noted IN_ATTENDANCE', 'Ivy Asked IN_ATTENDANCE'],
    ],
    [
      'ranks of two words, retired, and dignities of the clergy',
      'Present: Wing Commander (Retd) Dan Alder, Lt Col Fay Birch (Retd) MC, The Very Revd Dean Colin Cole and His Honour Judge Gil Elm KC',
      ['Dan Alder PRESENT', 'Fay Birch PRESENT', 'Colin Cole PRESENT', 'Gil Elm PRESENT'],
    ],
    [
      'letters of a profession, and the firm behind them',
      'Present: Councillors Ann Alder\n\nIn attendance: Anil Birch FIA, Hazel Actuaries; Tess Cole MRICS, Property Adviser',
      ['Ann Alder PRESENT', 'Anil Birch IN_ATTENDANCE PARTNER Hazel Actuaries', 'Tess Cole IN_ATTENDANCE'],
    ],
    [
      'a see beside a peer of the same place',
      'Present: Lord Ashvale (Chair), the Bishop of Ashvale, Baroness Birch of Borset and the Dean of Borset',
      ['Ashvale PRESENT CHAIR', 'the Bishop of Ashvale PRESENT', 'Birch PRESENT', 'the Dean of Borset PRESENT'],
    ],
    [
      'councillors in attendance where nobody is listed as present but a substitute',
      'Councillors in attendance: Councillors A Alder (Chair), B Birch, C Cole and D Dale\nSubstitutions: Councillor E Elm (In place of F Fern)',
      ['A Alder PRESENT CHAIR', 'B Birch PRESENT', 'C Cole PRESENT', 'D Dale PRESENT', 'E Elm PRESENT SUBSTITUTE'],
    ],
    [
      'the support of officers, a team in brackets',
      'Present: Councillor Alder\nOFFICER SUPPORT: Bo Birch (Head of Parks), Cy Cole (Constitutional Team)',
      ['Alder PRESENT', 'Bo Birch IN_ATTENDANCE', 'Cy Cole IN_ATTENDANCE Constitutional Team'],
    ],
    [
      'who is in attendance and stands in for somebody',
      'Present: Councillor Alder and Ann Ash\nIn attendance: Bo Birch (Head of Parks)\n\n1. Substitutes\n\nBo Birch substituted for Cy Cole.',
      ['Alder PRESENT', 'Ann Ash PRESENT', 'Bo Birch PRESENT SUBSTITUTE'],
    ],
    [
      'ranks before the name and the force behind it',
      'Present: Councillor Alder\n\nIn attendance: Mr S Birch, Borset Fire and Rescue; Sergeant Tom Elm, Police Scotland',
      [
        'Alder PRESENT',
        'S Birch IN_ATTENDANCE PARTNER Borset Fire and Rescue',
        'Tom Elm IN_ATTENDANCE PARTNER Police Scotland',
      ],
    ],
    [
      'commas within a bracket, and a rank behind one',
      'Present: Councillor Alder\n\nIn attendance: Zoe Birch (Police, Fire and Crime Commissioner), Simon Cole (Clerk), Chief Constable Lisa Elm',
      ['Alder PRESENT', 'Zoe Birch IN_ATTENDANCE', 'Simon Cole IN_ATTENDANCE', 'Lisa Elm IN_ATTENDANCE'],
    ],
    [
      'the head of a column, and a deputation',
      'Members Present\nCouncillor Alder, Chair\n\nStaff members in attendance Role\nAnn Elm Head of Parks\n\nOthers in Attendance\nDeputation - Mr Birch, Ms Cole',
      ['Alder PRESENT CHAIR', 'Ann Elm IN_ATTENDANCE', 'Birch IN_ATTENDANCE', 'Cole IN_ATTENDANCE'],
    ],
    [
      'labels in two languages',
      'PRESENNOL / PRESENT\nCadeirydd/Chair: Cyng. Elfyn Alder\nCouncillors: Menna Birch, Aled Cole',
      ['Elfyn Alder PRESENT CHAIR', 'Menna Birch PRESENT', 'Aled Cole PRESENT'],
    ],
    [
      'letters behind the names that say who came',
      'Members: Anne Alder (P), Ben Birch (A), Clare Cole (P), Fred Vale (P) (Chair), Emma Elm (Ab)',
      ['Anne Alder PRESENT', 'Ben Birch APOLOGIES', 'Clare Cole PRESENT', 'Fred Vale PRESENT CHAIR', 'Emma Elm ABSENT'],
    ],
    [
      'parties and wards before the names',
      'Present:\nLabour: Councillors Alder and Birch\nNon-aligned: Cllr Cole\nMill Ward: Councillors Elm,\nFern and Hazel',
      ['Alder PRESENT', 'Birch PRESENT', 'Cole PRESENT', 'Elm PRESENT', 'Fern PRESENT', 'Hazel PRESENT'],
    ],
    [
      'two days of one meeting',
      'Present on 4 June: Councillors Alder and Birch\n\nPresent on Thursday 6 June 2030: Councillors Alder and Cole\n\nApologies (6 June): Councillor Elm',
      ['Alder PRESENT', 'Birch PRESENT', 'Cole PRESENT', 'Elm APOLOGIES'],
    ],
    [
      'namesakes of two wards',
      'Present: Councillors Alder (Mill Ward), Alder (Quay Ward) and Birch',
      ['Alder PRESENT Mill Ward', 'Alder PRESENT Quay Ward', 'Birch PRESENT'],
    ],
    [
      'one councillor with his ward twice',
      'Present: Councillors Alder (Mill Ward) and Birch\n\nMembers: Councillor Alder (Mill Ward)',
      ['Alder PRESENT Mill Ward', 'Birch PRESENT'],
    ],
    [
      'a substitute in the bracket of the one who is away',
      'Present: Councillor Ann Alder\n\nApologies: Councillors Bo Birch (Councillor Cy Cole deputising) and Eve Elm',
      ['Ann Alder PRESENT', 'Bo Birch APOLOGIES', 'Cy Cole PRESENT SUBSTITUTE', 'Eve Elm APOLOGIES'],
    ],
    [
      'parties with a dash before the names',
      'PRESENT:\nConservative - Councillors Alder, Birch\nIndependent – Councillor Cole',
      ['Alder PRESENT', 'Birch PRESENT', 'Cole PRESENT'],
    ],
    [
      'bodies of a joint meeting before the names',
      'Housing Committee: Councillors Ann Alder (Chair), Bo Birch\nFinance Panel: Councillors Cy Cole, Eve Elm',
      [
        'Ann Alder PRESENT CHAIR Housing Committee',
        'Bo Birch PRESENT Housing Committee',
        'Cy Cole PRESENT Finance Panel',
        'Eve Elm PRESENT Finance Panel',
      ],
    ],
    [
      'conveners as labels',
      'Convenor: Councillor Ann Alder\nDepute Convenor: Councillor Bo Birch\nMembers: Councillors Cy Cole, Eve Elm',
      ['Ann Alder PRESENT CHAIR', 'Bo Birch PRESENT VICE_CHAIR', 'Cy Cole PRESENT', 'Eve Elm PRESENT'],
    ],
    [
      'councillors in attendance where the chair alone is present',
      'In the Chair: Alderman S Alder\n\nIn attendance: Councillors M Birch, D Cole, N Elm',
      ['S Alder PRESENT CHAIR', 'M Birch PRESENT', 'D Cole PRESENT', 'N Elm PRESENT'],
    ],
    [
      'councillors in attendance beside members who are present',
      'Present: Councillors S Alder (Chair), T Fern\n\nIn attendance: Councillors M Birch, D Cole, N Elm',
      [
        'S Alder PRESENT CHAIR',
        'T Fern PRESENT',
        'M Birch IN_ATTENDANCE',
        'D Cole IN_ATTENDANCE',
        'N Elm IN_ATTENDANCE',
      ],
    ],
    [
      'who came for the one before the bracket, and a seat that is vacant',
      'Present: Ann Alder (Chair), Dev Birch (Eva Cole for Dev Birch), Borough Councillor – vacant',
      ['Ann Alder PRESENT CHAIR', 'Dev Birch APOLOGIES', 'Eva Cole PRESENT SUBSTITUTE'],
    ],
    [
      'posts before names, with a body behind the first and no mark between the others',
      'In attendance: Clerk - Jo Alder (Borset Council), Bursar – Ann Birch\n\nOfficers Present: Chief Executive - J Cole Director of Roads and Parks – M Dale',
      [
        'Jo Alder IN_ATTENDANCE Borset Council',
        'Ann Birch IN_ATTENDANCE',
        'J Cole IN_ATTENDANCE',
        'M Dale IN_ATTENDANCE',
      ],
    ],
    [
      'names with initials and no label, the chair among them',
      'Minutes of the meeting held on 4 June 2030\n\nJ. Alder (Chairman), B. Birch, C. Cole, Mrs D. Dale (Clerk)',
      ['J. Alder PRESENT CHAIR', 'B. Birch PRESENT', 'C. Cole PRESENT', 'D. Dale PRESENT'],
    ],
    [
      'surnames in capitals behind two forenames, and the same person absent with apologies',
      'Present: Anne Marie ALDER (Chair), Jo BIRCH\n\nApologies: Tom COLE\n\nAbsent: Tom COLE, Di ELM',
      ['Anne Marie ALDER PRESENT CHAIR', 'Jo BIRCH PRESENT', 'Tom COLE APOLOGIES', 'Di ELM ABSENT'],
    ],
    [
      'a post and the chair in one bracket, and an item right below the names',
      'Present:\nJ Alder (Harbour Master, Chair)\nB Birch (Treasurer, Vice-Chair)\nC Cole\n1. Election',
      ['J Alder PRESENT CHAIR', 'B Birch PRESENT VICE_CHAIR', 'C Cole PRESENT'],
    ],
    [
      'lists in Welsh and again in English',
      'Yn bresennol:\nCyng. Steve Alder (Cadeirydd)\nCyng. Mair Birch\n\nYmddiheuriadau:\nCyng. Lucy Cole\n\nPresent:\nCllr. Steve Alder (Chair)\nCllr. Mair Birch\n\nApologies:\nCllr. Lucy Cole',
      ['Steve Alder PRESENT CHAIR', 'Mair Birch PRESENT', 'Lucy Cole APOLOGIES'],
    ],
    [
      'the public and others below those who sent apologies',
      'Present: Jo Alder\nApologies: - Bo Birch\nMembers of Public: - Cy Cole\nCouncillors: Cllr Dale and Cllr Elm\nPolice: None',
      ['Jo Alder PRESENT', 'Bo Birch APOLOGIES', 'Cy Cole IN_ATTENDANCE', 'Dale IN_ATTENDANCE', 'Elm IN_ATTENDANCE'],
    ],
    [
      'aldermen and councillors on lines of their own behind the chair',
      'PRESENT: Councillor R Alder (Chairman)\n\n\nAldermen A G Birch MBE, S Cole and S P Dale\n\n\nCouncillors S Elm and A P Fir',
      [
        'R Alder PRESENT CHAIR',
        'A G Birch PRESENT',
        'S Cole PRESENT',
        'S P Dale PRESENT',
        'S Elm PRESENT',
        'A P Fir PRESENT',
      ],
    ],
    [
      'posts behind dashes, a surname that is a word, initials with a slip, a row of labels',
      'Present: Hilary Alder - Chairperson, Jim Parks - Treasurer, Jo Birch - Secretary. Kath Cole (KJ)',
      ['Hilary Alder PRESENT CHAIR', 'Jim Parks PRESENT', 'Jo Birch PRESENT', 'Kath Cole PRESENT'],
    ],
    [
      'names between full stops',
      'Present. Norman Alder. Sue Birch. Helen Cole.',
      ['Norman Alder PRESENT', 'Sue Birch PRESENT', 'Helen Cole PRESENT'],
    ],
    [
      'representatives of several, who are told of behind the apologies, and a bracket for two',
      'Users Representatives: Ann Alder (Head of Parks) and Bo Birch, Engineer (both Environment)\nApologies: Cy Cole\nThe Chair, Di Elm, introduced Kit Fir.',
      ['Ann Alder PRESENT', 'Bo Birch PRESENT', 'Cy Cole APOLOGIES'],
    ],
    ['a heading behind the list is nobody', 'Present: Councillors Alder and Birch', ['Alder PRESENT', 'Birch PRESENT']],
  ])('%s', (_, list, expected) => {
    expect(listed(list)).toEqual(expected);
  });

  it("takes the heading of a meeting's only item for no name in the list above it", () => {
    const { attendance, items } = meeting(
      `${head}Present: Councillors Alder and Birch\n\n1. Rents\n\nCouncillor Alder asked about arrears.\n`,
    );
    expect(attendance.map(({ name }) => name)).toEqual(['Alder', 'Birch']);
    expect(items).toMatchObject([{ number: '1', title: 'Rents', people: [{ name: 'Alder', part: 'SPOKE' }] }]);
  });
});

describe('who spoke', () => {
  it.each([
    ['Councillor Said asked for figures.', ['Said SPOKE']],
    ['Councillor Alder asked about fees, and Councillor Bishop about debt.', ['Alder SPOKE', 'Bishop SPOKE']],
    ['The Section 151 Officer (D. Elm) replied that this was lawful.', ['D. Elm SPOKE']],
    ['The Cabinet Member for Parks (Cllr. Bishop): I undertake to publish the survey.', ['Bishop SPOKE']],
    ['The Traffic Officer, Sue Hazel, replied.', ['Sue Hazel SPOKE']],
    ['The Bishop of Ashvale asked about parking.', ['the Bishop of Ashvale SPOKE']],
    ['Councillor Alder moved the appointment of Councillor Bishop as Mayor.', ['Alder SPOKE', 'Bishop MENTIONED']],
    [
      'The Chair welcomed Ged Rowan from the charity. Mo Fern and Ida Elm addressed the Council.',
      ['Ged Rowan SPOKE', 'Mo Fern SPOKE', 'Ida Elm SPOKE'],
    ],
    // who did not come and is told of
    [
      'Councillor Bishop met with Jo Elm. Jo Elm had confirmed the date. The clerk is to e-mail Ann Fern and ask.',
      ['Bishop MENTIONED', 'Jo Elm MENTIONED', 'Ann Fern MENTIONED'],
    ],
    // nobody called Mayor, Commander or Noted
    ["The Lord Mayor's chaplain was thanked. She had been made Dame Commander of the Order.", []],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('takes bare names in bullets only where people are announced', () => {
    const bullets = '\n\n- Ifeoma Hazel\n- Tarquin Elm\n';
    expect(people(`The medal was given to the following people:${bullets}`)).toEqual([
      'Ifeoma Hazel MENTIONED',
      'Tarquin Elm MENTIONED',
    ]);
    expect(people(`The Council resolved to admit the following people as honorary freemen:${bullets}`)).toEqual([
      'Ifeoma Hazel MENTIONED',
      'Tarquin Elm MENTIONED',
    ]);
    expect(people(`Work was done at the following sites:${bullets}`)).toEqual([]);
  });
});

describe('people under the short forms of the lists', () => {
  const named = (list: string, text: string) =>
    meeting(`${head}${list}${foot}3. Fair\n\n${text}\n`)
      .items.at(-1)
      ?.people.map(({ name, part }) => `${name} ${part}`);
  it.each([
    [
      'initials as the brackets print them',
      'Present; Ros Pike (RPik), Rose Pell [RPel], Syd van Elm (SvE), Mo Fir [MJF]',
      'RPik tabled a plan. SvE said that Rpik, RPel and MJF would help. BDC has agreed.',
      ['RPik PRESENTED', 'SvE SPOKE', 'RPel MENTIONED', 'MJF MENTIONED'],
    ],
    [
      'letters of a body, which stand behind several',
      'Present: Cllr Ben Birch (BDC), Cllr Bo Cole (BDC), Cllr Dee Elm (DE)',
      'BDC has agreed. DE asked why.',
      ['DE SPOKE'],
    ],
    [
      'a full name and its initials in one item',
      'Present: Karen Alder (KA), Tim Birch (TB)',
      'Dora Elm (DE) was welcomed. DE asked about tents. KA thanked her.',
      ['Dora Elm SPOKE', 'KA SPOKE'],
    ],
    [
      'a surname that is hardly anything else',
      'Present: Karen Alder',
      'Everyone was welcomed by Eilir Owen (EO). Elwen Davies said that she would help. Local Plan (LP) papers came.',
      ['Eilir Owen SPOKE', 'Elwen Davies SPOKE'],
    ],
    [
      'forenames in the list and elsewhere, but no places',
      'Present: Roy, Carol, Syd and Nan',
      'The fair was planned. Proposed by Syd, seconded by Carol. Thanks to Dan, Ian (Clerk) and Sean of Borset Works. Victoria asked for more trees. Ruth reported that Roma families had come.',
      ['Syd SPOKE', 'Carol SPOKE', 'Dan MENTIONED', 'Ian MENTIONED', 'Sean MENTIONED', 'Ruth SPOKE'],
    ],
  ])('%s', (_, list, text, found) => expect(named(list, text)).toEqual(found));
  it('who sent apologies behind a semicolon', () => {
    const { items, attendance } = meeting(
      `${head}Present; Ann Alder, Bo Birch\n\n1. Apologies; Cy Cole, Dee Elm\n\n2. Budget\n\nNoted.\n`,
    );
    expect(items[0]?.title).toBe('Apologies');
    expect(attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'Ann Alder PRESENT',
      'Bo Birch PRESENT',
      'Cy Cole APOLOGIES',
      'Dee Elm APOLOGIES',
    ]);
  });
});

describe('lists in houses of other kinds', () => {
  it.each([
    [
      'initials in square brackets, seats of governors and posts joined by a stroke',
      'Present:\nFern Alder [FA]Parent/Chair\nMr AM Birch [AB] LA/Vice Chair\nHolly Cole (HC) - Staff\nRose Elm (Secretary/Treasurer)',
      ['Fern Alder PRESENT CHAIR', 'AM Birch PRESENT VICE_CHAIR', 'Holly Cole PRESENT', 'Rose Elm PRESENT'],
    ],
    [
      'members who attend under standing orders',
      'Present: Councillors Alder (Chair) and Birch\n\nMembers attending in accordance with Standing Orders 8 and 25:-\n\nCouncillors Cole and Elm',
      ['Alder PRESENT CHAIR', 'Birch PRESENT', 'Cole IN_ATTENDANCE', 'Elm IN_ATTENDANCE'],
    ],
    [
      'people by forename in attendance, and couples of one surname',
      'In attendance: Roy (Chair), Carol, Syd, Nan (Resident Officer, Borset Council)\nApologies: Hilary Alder, Ros & John Birch, Terry Cole',
      [
        'Roy IN_ATTENDANCE CHAIR',
        'Carol IN_ATTENDANCE',
        'Syd IN_ATTENDANCE',
        'Nan IN_ATTENDANCE Borset Council',
        'Hilary Alder APOLOGIES',
        'Ros Birch APOLOGIES',
        'John Birch APOLOGIES',
        'Terry Cole APOLOGIES',
      ],
    ],
    [
      'labels in the first column',
      'Present         Mrs Fern Alder     Chairman\n                Dr Tom Birch       Member\nBy Invitation   Ms Holly Cole      Head of Parks\nAttending       Miss Rose Elm      Board Secretary',
      ['Fern Alder PRESENT CHAIR', 'Tom Birch PRESENT', 'Holly Cole IN_ATTENDANCE', 'Rose Elm IN_ATTENDANCE'],
    ],
    [
      'a label in two languages that runs into its names',
      'Presennol / Present: Cyng/Cllrs.: F. Alder (chair), T. Birch\nHefyd yn bresennol / In attendance Mrs H. Cole (clerc / clerk)',
      ['F. Alder PRESENT CHAIR', 'T. Birch PRESENT', 'H. Cole IN_ATTENDANCE'],
    ],
    [
      'a forename that is a rank in capitals',
      'Present: Councillors Fern Alder (Chair) and Di Birch\nIn attendance: DI Holly Cole',
      ['Fern Alder PRESENT CHAIR', 'Di Birch PRESENT', 'Holly Cole IN_ATTENDANCE'],
    ],
    [
      'a forename that is also a particle, without a form of address',
      'Officers Present:\nFern Alder, Licensing Officer\nDi Birch, Legal Adviser',
      ['Fern Alder IN_ATTENDANCE', 'Di Birch IN_ATTENDANCE'],
    ],
    [
      'a chair in two languages',
      'Present: Cyng. Fern Alder (Cadeirydd/Chair), Cyng. Tom Birch',
      ['Fern Alder PRESENT CHAIR', 'Tom Birch PRESENT'],
    ],
    [
      'a chair who is something else first',
      'Present: Fern Alder (resident, Chair), Tom Birch (Environment Agency)',
      ['Fern Alder PRESENT CHAIR', 'Tom Birch PRESENT Environment Agency'],
    ],
    [
      'names beside each other in the cells of a table',
      'Present\n\n| Members | Members |\n| --- | --- |\n| Fern Alder (Chair) | Xanthe Birch |\n| Holly Cole | John Oak |\n| Rose Elm | Sylvan Pine |',
      [
        'Fern Alder PRESENT CHAIR',
        'Xanthe Birch PRESENT',
        'Holly Cole PRESENT',
        'John Oak PRESENT',
        'Rose Elm PRESENT',
        'Sylvan Pine PRESENT',
      ],
    ],
    [
      'the chair and the clerk over the lists',
      'CHAIR: Fern Alder                                CLERK: Holly Cole\n\nPresent. Cllrs. Fern Alder (in the Chair), Tom Birch\n\nIn Attendance:     Clerk, Holly Cole',
      ['Fern Alder PRESENT CHAIR', 'Holly Cole IN_ATTENDANCE', 'Tom Birch PRESENT'],
    ],
    [
      'ladies together, a clerk in brackets behind the post, and those who sent no apology',
      'Present: Mr. F. Alder (Chairman), Mesdames Birch and Cole-Dean, Messrs. Elm & R. Oak, the Clerk (Mr. J. Pine)\n\nAbsent without apology: Rose Sorrel',
      [
        'F. Alder PRESENT CHAIR',
        'Birch PRESENT',
        'Cole-Dean PRESENT',
        'Elm PRESENT',
        'R. Oak PRESENT',
        'J. Pine PRESENT',
        'Rose Sorrel ABSENT',
      ],
    ],
    [
      'labels that run into full names without a mark',
      'Present Iain Alder, Anna Birch (minute sec),\n\nAlso Nicola Cole and Andrew Elm (Manager of Borset Quay)\n\nApologies Stewart Oak ,',
      [
        'Iain Alder PRESENT',
        'Anna Birch PRESENT',
        'Nicola Cole IN_ATTENDANCE',
        'Andrew Elm IN_ATTENDANCE',
        'Stewart Oak APOLOGIES',
      ],
    ],
    [
      'who stands in, behind a dash, and residents',
      'Members present:\nFern Alder (Chair)\nTom Birch\nHolly Cole - substitute for John Oak\n\nResidents: Anna Pine and Rose Elm (part of meeting)',
      [
        'Fern Alder PRESENT CHAIR',
        'Tom Birch PRESENT',
        'Holly Cole PRESENT SUBSTITUTE',
        'Anna Pine IN_ATTENDANCE',
        'Rose Elm IN_ATTENDANCE',
      ],
    ],
    [
      'members and officers under one label',
      'Members and Officers present: In the Chair F. Alder, T. Birch, Mrs H duBois, Clerk/RFO Rose Elm',
      ['F. Alder PRESENT CHAIR', 'T. Birch PRESENT', 'H duBois PRESENT', 'Rose Elm PRESENT'],
    ],
    [
      'why somebody is away, and what else was received',
      'Present: Councillor Alder\n\nApologies were accepted from Mr Tom Birch and Mrs Holly Cole who were both working and from Mr John Oak who was attending another meeting.\n\nApologies have already been accepted for Cllr Rose Elm during her stay in Borset.',
      ['Alder PRESENT', 'Tom Birch APOLOGIES', 'Holly Cole APOLOGIES', 'John Oak APOLOGIES', 'Rose Elm APOLOGIES'],
    ],
    [
      'governors under their chair',
      'Governors Present:\nFern Alder (FA)        Chair of Governors\nTom Birch (TB)         Headteacher\nHolly Cole (HC)        Parent Governor',
      ['Fern Alder PRESENT CHAIR', 'Tom Birch PRESENT', 'Holly Cole PRESENT'],
    ],
    [
      'how they came, non-voting members, an independent chair, and who is vice another',
      'Present:\nIndependent Chair\nProfessor Fern Alder\nIn Chamber: Aldermen – T Birch and J Cole\nRemotely: Councillors – R Elm (vice Hazel)\nNon-Voting Members\nDr Ivy Oak, Clinical Director\nRose Pine – Retired members\n\nNon-Members Present:\nCouncillors – A Moss and B Lime',
      [
        'Fern Alder PRESENT CHAIR',
        'T Birch PRESENT',
        'J Cole PRESENT',
        'R Elm PRESENT SUBSTITUTE',
        'Ivy Oak PRESENT',
        'Rose Pine PRESENT',
        'A Moss IN_ATTENDANCE',
        'B Lime IN_ATTENDANCE',
      ],
    ],
    [
      'a body with a comma over its people, who comes for an item, others among officers, ranks before surnames',
      'Present: Cllr Alder, PCSO Birch. Also District Cllr Cole\n\nOfficers from the Council:\nFern Elm (Clerk)\n\nOffice of the Police, Fire and Crime Commissioner:\nTom Oak, Chief Executive\n\nOfficers and others in attendance:\nClerk to the Authority - A Moss\nRose Pine, Sport Ulster (Item 4)\nMr Ian Lime (Ashvale Trust, item 5)\nChief Inspector Hazel, Police Scotland and Inspector Rowan',
      [
        'Alder PRESENT',
        'Birch PRESENT',
        'Cole IN_ATTENDANCE',
        'Fern Elm IN_ATTENDANCE',
        'Tom Oak IN_ATTENDANCE PARTNER Office of the Police, Fire and Crime Commissioner',
        'A Moss IN_ATTENDANCE',
        'Rose Pine IN_ATTENDANCE PARTNER Sport Ulster',
        'Ian Lime IN_ATTENDANCE PARTNER Ashvale Trust',
        'Hazel IN_ATTENDANCE PARTNER Police Scotland',
        'Rowan IN_ATTENDANCE',
      ],
    ],
    [
      'initials before names, whom people represent, a contractor, and a stamp',
      'Present:\nRepresenting Borset District Council\nFA  Fern Alder (Chair)\nTB - Tom Birch\nRepresenting Parish Councils\nMr J Cole – Clerk, Mill Parish Council\nMrs R Hazel\nProvost Ivy Oak (Convener)\nDRAFT\n\nIn attendance:\nContractor: L Moss (Quays Ltd)',
      [
        'Fern Alder PRESENT CHAIR Borset District Council',
        'Tom Birch PRESENT Borset District Council',
        'J Cole PRESENT Mill Parish Council',
        'R Hazel PRESENT',
        'Ivy Oak PRESENT CHAIR',
        'L Moss IN_ATTENDANCE PARTNER Quays Ltd',
      ],
    ],
    [
      'a hearing: its officers, the parties, a couple and a firm; a substitute behind those who are away',
      'PRESENT: Councillors Alder (Chair), Birch and Cole\n\nLEGAL ADVISOR: J Elm\nLICENSING OFFICER: I Oak\n\nAPPLICANT: Mr M Pine, represented by Ms R Rowan (Thorn Moss Solicitors)\nINTERESTED PARTIES: Mr & Mrs D Reed (local residents)\n\nAbsent: Councillor Lime\nSubstitutions: Councillor Hazel for Councillor Fir\nNot able to attend – Ivy Moss',
      [
        'Alder PRESENT CHAIR',
        'Birch PRESENT',
        'Cole PRESENT',
        'J Elm IN_ATTENDANCE',
        'I Oak IN_ATTENDANCE',
        'M Pine IN_ATTENDANCE',
        'R Rowan IN_ATTENDANCE PARTNER Thorn Moss Solicitors',
        'D Reed IN_ATTENDANCE',
        'D Reed IN_ATTENDANCE',
        'Lime ABSENT',
        'Hazel PRESENT SUBSTITUTE',
        'Ivy Moss APOLOGIES',
      ],
    ],
    [
      'community councillors below "In attendance", and letters of councils over their members',
      'In attendance\nCommunity Councillors: Fern Alder (Chair), Tom Birch\nElected representatives: Cllr Ivy Oak\nBorset D.C.\nCllr Rose Elm\n\nOfficers:\nAssistant Director - Legal & Democratic (Ms R Pine)',
      [
        'Fern Alder PRESENT CHAIR',
        'Tom Birch PRESENT',
        'Ivy Oak IN_ATTENDANCE',
        'Rose Elm IN_ATTENDANCE',
        'R Pine IN_ATTENDANCE',
      ],
    ],
  ])('%s', (_, list, found) => expect(listed(list)).toEqual(found));
  it('present, attendance and apologies as items, with two numbers too', () => {
    for (const list of [
      '1/2. Present and apologies. Cllrs Alder (Chair) and Birch; Cllr Hazel (Borset Council). Apologies: Cllr Oak.',
      '1. Attendance\nCllrs Alder (Chair) and Birch, Cllr Hazel (Borset Council)\nApologies: Cllr Oak',
    ]) {
      const { attendance, items } = meeting(
        `${head.replace('Audit Committee', 'Council')}${list}\n\n3. Interests. Cllr Alder declared an interest in item 4.\n\n4. Finance. The Clerk reported a balance.\n`,
      );
      expect(attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
        'Alder PRESENT',
        'Birch PRESENT',
        'Hazel PRESENT',
        'Oak APOLOGIES',
      ]);
      expect((items[0]?.people ?? []).filter(({ name }) => name !== 'Oak')).toEqual([]); // the list is the meeting's own
    }
  });
  it('speakers below their label, and representatives each on a line', () => {
    const { items } = meeting(
      `${head}1. Mill Lane\n\nPublic Speakers\nMrs J Ash (Elmley Town Council)\nMr A Elm (objecting)\nThe Planning Officer presented the report.\n\n2. Representatives\n\nMemorial Hall – Cllr Ash\nPoor Land Charity – Cllrs Elm and Oak\n\n3. Budget\n\nNoted.\n`,
    );
    const told = items.map(({ people }) => people.map(({ name, role, part }) => `${part} ${name ?? role}`));
    expect(told[0]).toEqual(['SPOKE J Ash', 'SPOKE A Elm', 'PRESENTED Planning Officer']);
    expect(told[1]).toEqual(['MENTIONED Ash', 'MENTIONED Elm', 'MENTIONED Oak']);
  });
  it('a roll that is called in an item, and lists behind numbers within one', () => {
    const { attendance, items } = meeting(
      `${head}1. Calling of the Roll and Apologies\n\nMr F Alder, Mrs T Birch, Ms H Cole\n\nIn Attendance:\nHead of Parks\n\nMr R Elm in the Chair\n\nApologies for absence were intimated on behalf of Mr J Oak.\n\n2. Budget\n\nNoted.\n`,
    );
    expect(attendance.map(({ name, status }) => `${name ?? 'post'} ${status}`)).toEqual([
      'F Alder PRESENT',
      'T Birch PRESENT',
      'H Cole PRESENT',
      'post IN_ATTENDANCE',
      'R Elm PRESENT',
      'J Oak APOLOGIES',
    ]);
    expect(items[0]?.people.map(({ name }) => name)).toEqual(['J Oak']); // the list is the meeting's own
    const numbered = meeting(
      `${head}1. Welcome and apologies\n\n1.1 Everyone was welcomed by Eilir Owen (EO)\n1.2 Present: Fern Alder(FA), Tom Birch (TB)\n1.3 Apologies: Holly Cole (HC)\n1.4 Absent: Rose Elm(RE)\n\n2. Budget\n\nNoted.\n`,
    );
    expect(numbered.attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'Fern Alder PRESENT',
      'Tom Birch PRESENT',
      'Holly Cole APOLOGIES',
      'Rose Elm ABSENT',
    ]);
  });
});

it('payments in columns, couples, and what initials stand for beside people', () => {
  expect(
    people(
      'Payments were approved:\n\nCheque  Amount     Payee            For\n301     £35.50     SSE              Gas - V. Hall\n302     £90.00     N. Reed Alder     Mowing of the green\n303     £12.00     Mr & Mrs Cole    Allotment deposit\n304     £66.10     H. Birch         Clerk - Nov\n\nMr Chairman was thanked.',
    )?.filter((one) => !one.startsWith('the ')),
  ).toEqual(['N. Reed Alder MENTIONED', 'Cole MENTIONED', 'Cole MENTIONED', 'H. Birch MENTIONED']);
});

it('a post on a line of its own is of the name below, and one before a name is of that name', () => {
  const roles = meeting(
    `${head}Present: Councillors Alder and Birch${foot}3. Officers\n\nChair : Anna Fern\nVice chair : Rose Elm\nTreasurer : John Oak\n\n4. Plans\n\nA shed at 12 Mill Lane for Mr Howard Pine\nPlanning officer Ryan Hazel has the plans of the shed at the mill beside the lane.\n`,
  ).items.flatMap(({ people: all }) => all.map(({ name, role }) => `${name} ${role}`));
  expect(roles).toEqual([
    'Anna Fern Chair',
    'Rose Elm Vice chair',
    'John Oak Treasurer',
    'Howard Pine null',
    'Ryan Hazel Planning officer',
  ]);
});

it('minutes of a committee and of a parish, as their clerks print them', () => {
  const { items, endTime } = meeting(
    `${head}E22/101 WASTE\n\nProposed by Councillor Alder\nSeconded by Alderman Birch and\n\nRESOLVED: That the tender be accepted.\n\nE22/102 FINANCE\n\nThe following were approved (prop. Cllr Cole, sec. Cllr Elm): Clerk £220.00.\n\nE22/103 AOB. None. Next meeting 10 June. Meeting closed 8.50pm.\n`,
  );
  expect(items.map(({ title }) => title)).toEqual(['WASTE', 'FINANCE', 'AOB']);
  expect(
    items.flatMap(({ resolutions }) => resolutions.map(({ movedBy, secondedBy }) => [movedBy, secondedBy])),
  ).toEqual([
    ['Alder', 'Birch'],
    ['Cole', 'Elm'],
  ]);
  expect(endTime).toBe('20:50');
});

it('an election after nominations has no mover, and the nominations are no decisions', () => {
  const { items } = meeting(
    `${head}1. APOLOGIES\n\nNone.\n\n2. DEPUTY MAYOR\n\nTwo nominations were received:\nCllr D Moss - proposed Cllr Ward, seconded Cllr Dunn - 3 votes\nCllr E Vane - proposed Cllr Reed, seconded Cllr Lowe - 5 votes\nRESOLVED that Councillor Vane be elected Deputy Mayor.\n`,
  );
  const [{ text, movedBy } = {}, ...others] = items.flatMap(({ resolutions }) => resolutions);
  expect([text, movedBy, others]).toEqual(['that Councillor Vane be elected Deputy Mayor.', undefined, []]);
});

describe('what a body did, in capitals, is part of no post', () => {
  it.each([
    ['The Executive RESOLVED to thank the officers.', []],
    ['The Cabinet Member AGREED the report.', []],
    ['Mr Alder, seconded by Mrs Bishop, MOVED approval of the report.', ['Alder SPOKE', 'Bishop SPOKE']],
  ])('%s', (text, named) => {
    expect(people(text)).toEqual(named);
  });
  it('a post that somebody declares is theirs', () => {
    expect(people('Mr Alder declared an interest as Chief Executive of Ember, a charity.')).toEqual(['Alder DECLARED']);
  });
});

it('whose work is esteemed said nothing, and those who go on are not they', () => {
  expect(
    people(
      'The Chair expressed appreciation for the good work of Jo Elm (Vice Chair of the Trust) and Bo Fir (Chair of the Board) and wished them every success.',
    ),
  ).toEqual(['Jo Elm MENTIONED', 'Bo Fir MENTIONED']);
});

it('each of those below "Councillors" is one', () => {
  expect(
    meeting(`${head}Present:\n\nN Alder (Chair)\n\nCouncillors\n\n\nS Birch\n\nZ Cole${foot}`).attendance.map(
      ({ honorific }) => honorific,
    ),
  ).toEqual([null, 'Councillor', 'Councillor']);
});

it('a welcome extended to somebody, and what they joined as', () => {
  const { items } = meeting(
    `${head}1. WELCOME\n\nA warm welcome was extended to Bob Fern, who has joined as Senior Access Officer.\n\n2. Appointment of Secretary\n\nAA proposed Kate Birch and this was seconded by BB.\n`,
  );
  expect(items.flatMap(({ people: all }) => all.map(({ name, role, part }) => `${name} ${role} ${part}`))).toEqual([
    'Bob Fern Senior Access Officer SPOKE',
    'Kate Birch Secretary MENTIONED',
  ]);
});

it('who was present in an item that begins with its list, and apologies received', () => {
  const { attendance } = meeting(
    `${head}1. Councillors present: Cllrs K Alder (Chairman), R Birch and J Cole. The Clerk was in attendance.\n\n2. Accept apologies for absence: These were received from Cllrs Ron Dale MBE and Fay Elm.\n\n3. Minutes: The minutes were agreed.\n`,
  );
  expect(attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'K Alder PRESENT',
    'R Birch PRESENT',
    'J Cole PRESENT',
    'Ron Dale APOLOGIES',
    'Fay Elm APOLOGIES',
  ]);
});

it('who did not attend and had sent apologies, and who was only late', () => {
  const { attendance } = meeting(
    `${head}1. Apologies\n\nJane Alder and Gill Birch did not attend the meeting; they had sent their apologies. Trustee Cole did not attend.\n\nApologies were received from Mrs S Dale, Ms L Elm and from Mr B Fir for late arrival.\n\n2. Minutes\n\nThe minutes were agreed.\n`,
  );
  expect(attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'Jane Alder APOLOGIES',
    'Gill Birch APOLOGIES',
    'Cole ABSENT',
    'S Dale APOLOGIES',
    'L Elm APOLOGIES',
  ]);
});

it('ditto marks repeat the form of address', () => {
  const { attendance } = meeting(
    `${head}Present  Cllr Mrs C. Alder (Mayor)\n         “    E. J. Birch\n         “    G. Cole${foot}`,
  );
  expect(attendance.map(({ honorific, name }) => `${honorific} ${name}`)).toEqual([
    'Councillor C. Alder',
    'Councillor E. J. Birch',
    'Councillor G. Cole',
  ]);
});

describe('who stands nearest', () => {
  it.each([
    [
      'a body is of the one who spoke for it',
      'Mr Tom Elm asked about the hedge and Mrs Jean Fir, on behalf of the Gardening Club, asked for a tap.',
      ['Tom Elm null', 'Jean Fir Gardening Club'],
    ],
    ['a body behind who spoke', 'Mr Tom Elm spoke on behalf of the Gardening Club.', ['Tom Elm Gardening Club']],
  ])('%s', (_, text, named) => {
    const { items } = meeting(`${head}Present: Councillors Alder and Bishop${foot}3. Parks\n\n${text}\n`);
    expect(items.at(-1)?.people.map(({ name, organization }) => `${name} ${organization}`)).toEqual(named);
  });
  it('whoever is away and had told something by letter did not speak', () => {
    const record = `${head}In attendance: Colin Alder, Judy Birch, Martyn Cole (chair)\n\nApologies: Bernard Dale${foot}3. Treasurer\n\nMartyn said that Bernard had stated in his email that there was no change.\n`;
    expect(
      meeting(record)
        .items.at(-1)
        ?.people.map(({ name, part }) => `${name} ${part}`),
    ).toEqual(['Martyn SPOKE', 'Bernard MENTIONED']);
  });
  it('whoever chaired the meeting spoke', () => {
    expect(people('Trevor Elm chaired the meeting and Daisy Fir asked for each of the attendees to be named.')).toEqual(
      ['Trevor Elm SPOKE', 'Daisy Fir SPOKE'],
    );
  });
  it('who took the chair is told by the first items where no list does, and letters before a listed surname are no name', () => {
    const { venue, attendance, items } = meeting(
      'Ashvale Community Council held their meeting remotely via Zoom at 7.30pm on the 10th June 2030.\n\nPRESENT\n\nCouncillors Ann Alder, Bo Birch and Cy Cole\n\n1. Apologies\n\nNone.\n\n2. Welcome\n\nCllr. B. Birch took the Chair and welcomed everyone. CC Cole reported that the hall was let.\n\n3. Notes\n\nCllr. A. Alder/Clerk to write to the hall. Cllr. A. Alder took the chair for this item.\n',
    );
    expect([venue, ...attendance.map(({ name, capacity }) => `${name} ${capacity}`)]).toEqual([
      'Zoom',
      'Ann Alder MEMBER',
      'Bo Birch CHAIR',
      'Cy Cole MEMBER',
    ]);
    const named = items.slice(1).flatMap((item) => item.people.map(({ name, honorific }) => `${honorific} ${name}`));
    expect(named).toEqual(['Councillor B. Birch', 'Councillor Cole', 'Councillor A. Alder']);
  });
  it('a meeting called to order, with whom, and who was excused', () => {
    const { startTime, attendance } = meeting(
      'Town of Ashvale\n\nMarch 14, 2030\n\nI. CALL TO ORDER: Mayor Alder called the meeting to order at 7:00 p.m. with Council Members Birch, Cole and Dale present. Council Member Elm was excused.\n\nII. MINUTES: The February minutes were approved as presented.\n\nIII. BUDGET: Council Members noted it.\n',
    );
    expect(startTime).toBe('19:00');
    expect(attendance.map(({ name, status, capacity }) => `${name} ${status} ${capacity}`)).toEqual([
      'Birch PRESENT MEMBER',
      'Cole PRESENT MEMBER',
      'Dale PRESENT MEMBER',
      'Alder PRESENT CHAIR',
      'Elm APOLOGIES MEMBER',
    ]);
    const board = meeting(
      '# Town of Ashvale\nMonthly Meeting\nOctober 19, 2030\n\n## CALL TO ORDER\nChair Janet Alder called the meeting to order at 6:30 pm on October 19, 2030. Board members present were supervisors Janet Alder and Gary Birch, clerks Linda Cole and Carrie Dale, and treasurer Ray Elm. Also present were Rod Fir and Mike Gorse.\n\n## ROAD\nGary Birch reports the tree work was done.\n\n## CLOSING\nThe meeting was adjourned.\n',
    );
    expect(board.items.map(({ title }) => title)).toEqual(['CALL TO ORDER', 'ROAD', 'CLOSING']);
    expect(board.attendance.map(({ name, status, capacity, role }) => [name, status, capacity, role])).toEqual([
      ['Janet Alder', 'PRESENT', 'CHAIR', null],
      ['Gary Birch', 'PRESENT', 'MEMBER', null],
      ['Linda Cole', 'PRESENT', 'MEMBER', null],
      ['Carrie Dale', 'PRESENT', 'MEMBER', null],
      ['Ray Elm', 'PRESENT', 'MEMBER', null],
      ['Rod Fir', 'IN_ATTENDANCE', null, null],
      ['Mike Gorse', 'IN_ATTENDANCE', null, null],
    ]);
  });
  it('a record of attendance in columns', () => {
    const { attendance } = meeting(
      `${head}1.  DECLARATION OF OPENING\n\nThe President declared the meeting opened.\n\n2.  RECORD OF ATTENDANCE/APOLOGIES\n\nMembers          Cr C Alder         Shire President\n                 Cr M Birch         Member\n\nStaff            JP Cole            Chief Executive Officer\n                 M Dale             Works Manager\n\nApologies        Cr R Elm           Member\n\n3.  PUBLIC QUESTION TIME\n\nNil\n`,
    );
    expect(attendance.map(({ name, status, role }) => [name, status, role])).toEqual([
      ['C Alder', 'PRESENT', 'Shire President'],
      ['M Birch', 'PRESENT', null],
      ['JP Cole', 'IN_ATTENDANCE', 'Chief Executive Officer'],
      ['M Dale', 'IN_ATTENDANCE', 'Works Manager'],
      ['R Elm', 'APOLOGIES', null],
    ]);
  });
  it('names alone however far apart, one a line with initials and posts, in columns below no label, and away in an item "To receive and accept"', () => {
    expect(listed('present\n\nChairperson\n\nAnn Alder\n\n\n\n\nMembers\n\nDenise Birch\n\n\n\n\n\nRob Cole')).toEqual([
      'Ann Alder PRESENT CHAIR',
      'Denise Birch PRESENT',
      'Rob Cole PRESENT',
    ]);
    expect(
      listed(
        'Present:\nJill Alder JA Lay Member for Governance\nHelen Birch HB Executive Director of Corporate Strategy and Delivery\nZara Cole ZC Executive Director of Commissioning Operations\nDr Steven Dale SD Medical Director',
      ),
    ).toEqual(['Jill Alder PRESENT', 'Helen Birch PRESENT', 'Zara Cole PRESENT', 'Steven Dale PRESENT']);
    expect(listed('Councillors G Alder      J Birch\nN Cole                   R Dale')).toEqual([
      'G Alder PRESENT',
      'J Birch PRESENT',
      'N Cole PRESENT',
      'R Dale PRESENT',
    ]);
    const { attendance } = meeting(
      `${head}1/30 Present Members: Cllr P Alder (Chairman), Cllr J Birch, Cllr Cole (arrived at 7.01pm)\n\n2/30 To receive and accept APOLOGIES FOR ABSENCE\nCouncillor Clifford Dale, lambing; Ward Councillor Jonathan Elm; all apologies accepted.\n\n3/30 Minutes\nThe minutes were agreed.\n`,
    );
    expect(attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'P Alder PRESENT',
      'J Birch PRESENT',
      'Cole PRESENT',
      'Clifford Dale APOLOGIES',
      'Jonathan Elm APOLOGIES',
    ]);
  });
});
