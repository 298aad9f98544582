import type { Line } from '../genre/line.ts';

/** A label of an officer report's form: "Report Title", "Ward(s) Affected", "Report to: Streets Committee". */
export interface FormLabel {
  id: string;
  /** Stands near the top of the form, never only at its end. */
  opens: boolean;
  /** As printed. */
  label: string;
  /** What follows on the same line; may be empty. */
  value: string;
}

const labels: [id: string, opens: boolean, words: string][] = [
  [
    'committee',
    true,
    'committee name and date of committee meeting|(?:name of )?committee(?: name)?|report to(?: the)?|report for|meeting|decision maker|decision[- ]making body|to',
  ],
  ['title', true, 'report title|title of report|title|subject(?: of report)?|report name|report subject'],
  ['of', true, 'report of(?: the)?|report by|report from'],
  ['date', false, 'date|date of meeting|meeting date|date of committee(?: meeting)?|date of decision'],
  [
    'author',
    false,
    'report author(?:\\(s\\)|s)?|author(?:\\(s\\)|s)?|lead officer(?:\\(s\\)|s)?|contact officer(?:\\(s\\)|s)?|officer contact|report prepared by|prepared by|contact(?: for (?:further )?(?:enquiries|information))?|report contact|reporting officer|responsible officer|accountable officer(?:\\(s\\)|s)?',
  ],
  [
    'director',
    false,
    '(?:strategic |corporate |executive |service )?director(?:\\(s\\))?(?: approving submission of the report)?|chief officer|director of .{1,40}|lead director',
  ],
  [
    'member',
    false,
    '(?:relevant )?(?:cabinet member|portfolio holder|executive member|lead member)(?:\\(s\\)|s)?|cabinet portfolio|portfolio',
  ],
  [
    'ward',
    false,
    'ward(?:\\(s\\)|s)?(?: affected| involved)?|electoral divisions?(?: affected)?|wards? and communities affected|divisions? affected',
  ],
  ['summary', false, '(?:report |executive )?summary|summary of report'],
  ['purpose', false, '(?:\\d{1,2}\\.?\\d?\\s)?purpose(?: of (?:the |this )?report)?|reason for (?:the )?report'],
  [
    'recommendations',
    false,
    '(?:\\d{1,2}\\.?\\d?\\s)?(?:officer )?recommendation(?:\\(s\\)|s)?|the (?:committee|panel|board|cabinet) is (?:recommended|asked) to|(?:that )?it is recommended that|proposed recommendations?|recommended',
  ],
  [
    'key',
    false,
    '(?:is this a )?key decision(?: and has it been included on the forward plan)?\\??|forward plan(?: reference)?|key decision reference',
  ],
  [
    'exempt',
    false,
    'exempt(?: from the press and public)?(?: information)?|classification|status|confidential(?:ity)?|(?:public|part) (?:i|ii|1|2)|access to information|open or exempt',
  ],
  [
    'appendices',
    false,
    '(?:list of )?appendices(?: included| attached)?|list of appendices included|attachments|enclosures',
  ],
  ['papers', false, '(?:list of )?background (?:papers|documents)(?: used)?'],
  [
    'consideration',
    false,
    'consideration by any other council committee, scrutiny or advisory panel|consultation|council approval required',
  ],
];
const whole = labels.map(([id, opens, words]) => ({ id, opens, test: new RegExp(`^(?:${words})\\s?[:?]*$`, 'i') }));
const opening = /^([^:|]{2,75}?)\s?(?::|\|)\s?(.*)$/;

export function formLabel(line: Line): FormLabel | null {
  const { text, cells } = line;
  if (!text || line.bullet || text.length > 400) return null;
  if (cells) {
    const filled = cells.filter(Boolean);
    return match((filled[0] ?? '').replace(/\s?:$/, ''), filled.slice(1).join(' '), true);
  }
  const colon = opening.exec(text);
  if (colon) {
    const found = match((colon[1] as string).trim(), (colon[2] as string).trim(), true);
    if (found) return found;
  }
  return text.length <= 90 ? match(text, '', line.bold || line.level > 0 || /\(s\)$/.test(text)) : null;
}

/** Words such as "Date" or "To" are labels only before a colon or when set off. */
function match(label: string, value: string, setOff: boolean): FormLabel | null {
  for (const { id, opens, test } of whole) {
    if (!test.test(label)) continue;
    if (!setOff && label.split(' ').length < 2) return null;
    return { id, opens, label: label.replace(/\s?:$/, ''), value };
  }
  return null;
}
