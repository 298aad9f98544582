/**
 * Word lists of the genre: the nouns that end a post's title, a body's name or a place's name, and the subject words of
 * council services. They tell "Housing Operations" and "Mill Lane" from a person. No council's own names belong here.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The noun that says what somebody is: "Assistant *Director*, Early Help". */
export const roleNouns = words(`
director directors officer officers manager managers head heads chief executive executives lead leads leader leaders commissioner commissioners
adviser advisers advisor advisors coordinator coordinators co-ordinator co-ordinators consultant consultants commander commanders superintendent
inspector inspectors sergeant constable solicitor solicitors lawyer lawyers barrister accountant accountants auditor auditors treasurer clerk clerks clerc
secretary minister ministers mayor chair chairs chairman chairwoman chairperson vice-chair vice-chairman vice-chairwoman vice-chairperson
co-chair president vice-president governor governors headteacher headteachers teacher teachers bursar member members holder
representative representatives rep reps associate associates engineer engineers surveyor planner planners architect analyst analysts specialist specialists
practitioner practitioners nurse nurses psychologist psychologists psychiatrist prescriber prescribers gp worker workers assistant assistants apprentice trustee trustees
trainer ambassador champion champions scrutineer registrar librarian archivist warden ranger supervisor administrator administrators facilitator
investigator ombudsman peer peers counsel controller researcher editor reporter journalist chaplain vicar archdeacon coroner magistrate
sheriff deputy fellow partner partners professor lecturer paediatrician physician midwife therapist counsellor counsellors pharmacist dentist
broker buyer technician verger observer observers student auditor negotiator strategist economist ecologist arboriculturist developer designer
actuary pupil cadet volunteer volunteers resident residents owner landlord applicant agent objector supporter spokesperson spokesman spokeswoman
principal provost dean mp msp accountant ht dht ceo cfo dcfo acfo employee nominee lord-lieutenant deputy-lieutenant proprietor licensee contractor secretary-general co-optee invitee invitees returning convenor convener steward navigator mentor statistician valuer monitoring
rfo scientist scientists farmer master harbourmaster headmaster headmistress postmaster postmistress caretaker patient carer attorney groundsman handyman lengthsman organiser correspondent founder
`);

/** Words that open or qualify a title: "*Interim Assistant* Director". They are also surnames, so alone they prove nothing. */
export const roleQualifiers = words(`
assistant deputy interim acting joint senior junior principal chief strategic executive corporate group regional district area locality lead head
independent temporary designate associate managing operational operations cabinet portfolio vice shadow former current new non-executive
divisional borough county town parish city national programme project policy democratic scrutiny governance committee community service services
business legal finance financial performance commissioning planning housing education health public environmental safeguarding
`);

/** The noun that ends the name of a body with its own existence. */
export const bodyNouns = words(`
body
council councils police constabulary trust partnership board forum committee sub-committee commission panel association authority college
school academy university hospital hospice healthwatch federation foundation charity society union church cathedral diocese ltd limited llp plc cic
uhb nhsft company agency ministry ofsted institute network alliance consortium club cabinet assembly parliament ccg icb lep nhs lga unison gmb unite unions
nut neu nasuwt naht ascl mbc bmbc rmbc mencap barnardo's barnardos nspcc cqc dfe dwp hmicfrs council's commissionerate corporation cooperative co-operative collaborative congress
surgery practice nursery playgroup museum theatre embassy consulate tribunal court chamber mosque synagogue temple
`);

/** Endings of two words that name a body although the last word alone does not. */
export const bodyEndings = [
  'citizens advice',
  'citizens advice bureau',
  'fire and rescue service',
  'fire & rescue service',
  'fire service',
  'ambulance service',
  'probation service',
  'prison service',
  'prosecution service',
  'police service',
  'police scotland',
  'fire and rescue',
  'fire & rescue',
  'jobcentre plus',
  'age uk',
  'chamber of commerce',
  'department for education',
  'county council',
  'parish meeting',
  'steering group',
  'working group',
  'action group',
  'user group',
  'task group',
  'support group',
  'friends group',
  'voluntary action',
  'community action',
  'housing group',
  'commissioning group',
  'learning trust',
  'of commerce',
  'carers centre',
  "carers' centre",
  'advice centre',
  'care providers',
  'law centre',
  'trade unions',
  'british legion',
];

/** Openings that name a body: "*Department for* Education", "*NHS* Borset". */
export const bodyOpenings =
  /^(?:the )?(?:department (?:for|of)|ministry of|office (?:of|for)|university of|diocese of|borough of|(?:royal )?london borough of|royal borough of|city of|county of|friends of|chamber of|hmp|nhs|healthwatch|ofsted|age uk|citizens advice|public health england|home office|environment agency|church of|archdiocese of|unison|voluntary action|community action|mind\b|he?alth education england)\b/i;

/** The noun that ends the name of a street, a building or an area. */
export const placeNouns = words(`
road street lane avenue close drive way place square court crescent terrace gardens garden grove hill green park house hall centre center building
buildings tower bridge station estate ward village town city borough county parish valley island islands wood woods forest common field fields farm
moor dale river canal lake reservoir beach bay harbour airport hotel inn pub arms church chapel cemetery library museum theatre stadium pool mill
works yard wharf quay mews row walk parade circus roundabout junction bypass motorway line park's region north south east west market precinct
cross gate gates end rise view mount heights chambers lodge cottage cottages manor castle abbey priory nursery surgery hospital clinic school
footpath footpaths academy college university primary infant junior high grammar
`);

/** What councils talk about: capitalised in titles and headings, hardly ever in names. */
export const topicWords = words(`
salary salaries wages
abuse academic access accessibility accommodation account accountability accounts achievement act action actions activity additional administration adoption adult adults advice
affairs agenda agreement aids air allowance allowances ambition ancillary annual antisocial anti-social appeal appeals appendix application applications apprenticeship apprenticeships
approach archives area areas arrangements arts asset assets assessment assessments assurance asylum attainment attendance audit audits authorities authority autism awareness
awards behaviour behavioural benefit benefits better bid bill biodiversity board boards briefing budget budgets building business call campaign capital care carer carers catholic
case cases casework central centre challenge change channel charity charter child childcare childhood children children's childrens choice city civic civil claim claims
clean climate clinical code cohesion commission commissioning commissions committee committees communication communications communities community company
complaints compliance complex conduct conference connected conservation constitution construction consultation contact contract contracts control cooperation corporate
correspondence cost council council's councils county court crime criminal culture cultural curriculum customer customers cyber cycle cycling damage data day debt decision decisions declaration declarations
deaf delivery demand dementia democracy democratic dental department deprivation design development developments digital directorate disabilities disability discipline
disposal district diversity domestic draft drainage drug drugs early ecology economic economy education educational effective elderly elections elective electoral electronic emergency
emotional empowerment energy enforcement engagement england english enquiries enquiry enterprise environment environmental equalities equality equity estate estates
european evaluation event events every evidence excellence exclusion executive exempt exploitation external facilities fair family families farming feedback finance finances financial fire
first flood flooding food force forum forward fostering foster foundation framework fraud free fund funding funds future gang gender general governance government governor's
grant grants graph green grooming group groups growth guidance gypsy harm head headline health healthcare healthier healthy help heritage high highway highways
home homeless homelessness homes hospital house housing hub human ict identity impact implementation improvement improving inclusion inclusive income independence independent industrial
infection information infrastructure initial innovation insight inspection inspections insurance integrated integration intelligence interest interests internal international intervention investment
investigation involvement issue issues item items job jobs joint journey justice key knowledge labour land language law leadership leaving leisure learner learning
legal legislation letter levelling libraries library licence licensing life lifelong link litigation lives living local localities locality long looked lords machinery
maintenance major management managing market marketing markets matters meals measures media medical medium meeting meetings member members membership memorandum
mental methodology midwifery migration minister minor minute minutes missing mission mobility model monitoring motion movement multi-agency municipal museums music
narrative national nationality natural nature needs neglect neighbourhood neighbourhoods network networks neurodiversity new news newsletter night nominations north notice notices nursery
nursing obesity objectives offender offer office officers older one open operation operational operations opportunities opportunity options order orders organisation organisational
organisations outcome outcomes outdoor outturn overview ownership panel panels papers parental parenting parents parish park parking parks part participation partner partners partnership partnerships
passenger pathway pathways payment payments payroll peer pension pensions people people's peoples performance permanence personal personnel petition petitions phase physical place placement
placements places plan planning plans play point police policies policy political pollution pool poverty practice pre-application precepting preparation preparing prescribing press prevention preventative primary
prior priorities priority prison private probation procedure procedures proceedings process procurement professional professionals profile programme programmes progress project projects properties property
proposal proposals proposed protection provider providers provision psychological psychology public purpose quality quarter quarterly question questions race rail rate rates readiness reading record records
recovery recruitment recycling reduction refugee refugees refresh refuse regeneration regional register registration registrars regulation regulations regulatory rehabilitation relations
relationships renewal rent repairs report reporting reports representation representations representative research residents residential resilience resolution resolved resource resources response
responsibilities responsibility restructure results retention revenue revenues review reviews rights risk risks road roads rough route rural safe safeguarding safer safety
sanctuary savings scheme schemes school school's schools science scorecard scrutiny secondary section sector secure security select selection self send senior sensory service services session
settlement settlements sex sexual shared sharing sheltered short-term site sites situation skills sleeping smart smoking social society software south special specialist sport
sports spotlight staff staffing stakeholder standard standards start state statement statistics statutory step stock strategic strategies strategy street strong structure student students
sub-committee sub-group submission substance success sufficiency suicide summary summons supplementary supply support supported supporting surface survey sustainability sustainable systems system task
tax taxi team teams technical technology teenage television tenancy tenant tenants terms theft themes time tourism tower town towns traded trading traffic training transfer
transformation transition transitions transport transportation travel traveller travellers treasury treatment trees trends trust trusts twinning uk unaccompanied unison unitary update updates urban urgent use user
users value values vehicle vehicles venue victim victims violence virtual vision visit visits voice voices voluntary volunteering vulnerable wales ward wards waste water waterways
web website weekly welcome welfare well wellbeing well-being wider winter women women's work worker workforce working workplace works workshop world worklessness year years young youth zone
monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
and or the a an of for to in on at by with from as is was were be been this that these those there here it its he she they we you not no any all some each both either
further following following:- during after before when where while although because if however therefore once since until upon whilst also then thus hence
reference discussion consideration clarification reassurance concern concerns concerned details detail noted example examples
agreed approved received considered presented introduced
north-east south-west midlands yorkshire britain british scotland scottish welsh ireland irish european english
attachment attachments enclosure enclosed enclosures cover item's ordinary extraordinary special
attached appended circulated published
online virtual virtually teams zoom microsoft youtube facebook twitter
his her majesty's majesty royal
phone telephone tel email e-mail fax mobile
signed date dated present absent apologies attendees subject
`);

/** "Secretary/Treasurer" too. */
export const isRoleNoun = (lower: string): boolean =>
  roleNouns.has(lower) || (lower.includes('/') && lower.split('/').some((part) => roleNouns.has(part)));

/** A word of posts or subjects, hardly a name's: "Housing", "Deputy". */
export const oftenInTitles = (word: string): boolean =>
  [roleNouns, roleQualifiers, topicWords].some((words) => words.has(word.toLowerCase()));

/** One of the words is a noun of a post: "Head of Parks", "Secretary/Treasurer". */
export const namesPost = (text: string): boolean =>
  text.split(/[\s,/]+/).some((word) => roleNouns.has(word.toLowerCase()));

/** What a body did, as houses set it in capitals behind whoever did it: "The Executive RESOLVED", "Mrs Ash, seconded by Mr Elm, MOVED". */
export const doneInCapitals = words(
  'RESOLVED AGREED NOTED APPROVED MOVED SECONDED PROPOSED CARRIED RECOMMENDED ENDORSED RECEIVED DECIDED DEFERRED REFUSED GRANTED ADOPTED ACCEPTED CONSIDERED REQUESTED SUPPORTED DELEGATED CONFIRMED INSTRUCTED',
);
