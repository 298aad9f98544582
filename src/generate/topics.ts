/** A field of work: what a committee of it is called, who serves it, what comes before it. */
export interface Portfolio {
  name: string;
  committee: string;
  posts: [top: string, middle: string, junior: string];
  topics: Topic[];
  partners: { role: string; body: string }[];
}

export interface Topic {
  title: string;
  /** The strategy that the item exists to review, if any. */
  strategy?: { name: string; edition: string };
  about: string;
}

export const portfolios: readonly Portfolio[] = [
  {
    name: 'Children and Learning',
    committee: 'Children and Learning Scrutiny Committee',
    posts: ['Director of Children and Learning', 'Head of Early Help', 'Virtual School Manager'],
    topics: [
      {
        title: 'Early Help Strategy 2018-2022: Progress',
        strategy: { name: 'Early Help Strategy', edition: '2018-2022' },
        about: 'the work of the family hubs',
      },
      { title: 'School Places and Admissions', about: 'places in year seven' },
      { title: 'Fostering Service Annual Report', about: 'the number of new foster homes' },
      {
        title: 'Care Leavers Plan 2019-2023: Update',
        strategy: { name: 'Care Leavers Plan', edition: '2019-2023' },
        about: 'flats for care leavers',
      },
      { title: 'Attendance and Exclusions', about: 'absence in the spring term' },
      { title: 'Youth Offer Review', about: 'the opening hours of youth centres' },
    ],
    partners: [
      { role: 'Headteacher', body: 'Saint Wystan School' },
      { role: 'Chief Executive', body: 'Young Carers Together' },
    ],
  },
  {
    name: 'Adult Care and Health',
    committee: 'Adult Care and Health Select Committee',
    posts: ['Director of Adult Care', 'Head of Safeguarding Adults', 'Commissioning Manager'],
    topics: [
      {
        title: 'Carers Strategy 2018-2021: Review',
        strategy: { name: 'Carers Strategy', edition: '2018-2021' },
        about: 'breaks for carers',
      },
      { title: 'Hospital Discharge', about: 'delays at weekends' },
      {
        title: 'Dementia Action Plan 2019-2024: Progress',
        strategy: { name: 'Dementia Action Plan', edition: '2019-2024' },
        about: 'memory clinics',
      },
      { title: 'Home Care Contracts', about: 'the price of an hour of care' },
      { title: 'Winter Pressures', about: 'beds in care homes' },
      { title: 'Suicide Prevention', about: 'training for taxi drivers' },
    ],
    partners: [
      { role: 'Medical Director', body: 'Vale Hospitals NHS Foundation Trust' },
      { role: 'Manager', body: 'Healthwatch' },
    ],
  },
  {
    name: 'Environment and Transport',
    committee: 'Environment and Transport Committee',
    posts: ['Director of Environment', 'Head of Highways', 'Waste Services Manager'],
    topics: [
      {
        title: 'Local Transport Plan 2017-2026: Annual Review',
        strategy: { name: 'Local Transport Plan', edition: '2017-2026' },
        about: 'the ring road junctions',
      },
      { title: 'Road Safety Outside Schools', about: 'crossing patrols' },
      {
        title: 'Waste Strategy 2019-2025: Consultation',
        strategy: { name: 'Waste Strategy', edition: '2019-2025' },
        about: 'food waste bins',
      },
      { title: 'Street Lighting Programme', about: 'the change to new lamps' },
      { title: 'Flood Defences', about: 'the culvert by the mill' },
      { title: 'Bus Services', about: 'the evening timetable' },
    ],
    partners: [
      { role: 'Area Manager', body: 'Environment Agency' },
      { role: 'Managing Director', body: 'Valley Coaches Ltd' },
    ],
  },
];

/** What members ask and officers answer; {about} is the subject of the topic. */
export const exchanges: readonly [question: string, answer: string][] = [
  ['asked about {about}', 'replied that the position would be clearer by the summer'],
  ['asked how {about} compared with other areas', 'explained that the figures were close to the average'],
  ['wished to know what had been done about {about}', 'confirmed that two new schemes had begun'],
  ['queried the cost of {about}', 'said that it was within the budget'],
];

export const limbs: readonly string[] = [
  'That the report be noted',
  'That a further report be submitted in six months',
  'That the figures for each ward be sent to all Members',
  'That the progress made be welcomed',
  'That the Cabinet be asked to keep the present level of funding',
];
