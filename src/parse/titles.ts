/** Headings that nearly every council's minutes have. */
const standard =
  /^(?:\W*)(?:to (?:receive|note|confirm|approve|agree|sign)(?: the| any)? )?(?:apolog(?:y|ies)\b|attendance\b|substitut|declarations? (?:of|by)\b|declarations?$|notes? of (?:the )?(?:last|previous) meeting|disclosures?(?: of| by|$)|interests?$|members['’]? interests|minutes\b(?! (?:by|taken|recorded|prepared|submitted)\b)|minute of\b|confirmation of (?:the )?minutes|approval of (?:the )?minutes|matters arising|action (?:log|tracker|sheet)|urgent (?:business|items?)|items? of urgent business|any other (?:urgent )?business|aoc?b\b|exclusion of (?:the )?(?:press|public)|exempt (?:business|items?)|confidential (?:business|items?)|private session|questions? (?:from|by|to)\b|public (?:questions?|participation|question time|speaking|forum|open session|session|address|statements)|open forum\b|petitions?\b|deputations?\b|communications?$|chair(?:man|woman|person)?['’]?s?['’]? (?:announcements?|communications?|report|remarks|welcome|introduction|business)|announcements?\b|welcome\b|introductions?\b|(?:forward |committee |scrutiny )?work (?:programme|plan)|forward plan|date (?:and time |and venue )?of (?:the )?(?:next|future)|dates? of (?:next|future)|next meeting|close of meeting|election of (?:a )?(?:chair|vice|deputy|mayor)|appointment of (?:a )?(?:chair|vice|deputy|substitute|members)|terms of reference|membership\b|quorum\b|planning applications?|planning(?: matters)?$|police(?: (?:report|matters))?$|highways(?: matters)?$|correspondence\b|finance\b|financial matters|accounts for payment|(?:clerk|treasurer|secretary|headteacher|principal)['’]?s['’]? report|councillors?['’]? reports?|reports? from (?:county|district|borough|ward)|site visits?|webcasting|filming|call[- ]in|public participation|dispensations?|items deferred|performance (?:report|monitoring)|budget monitoring|recommendations? (?:from|of) |items? for (?:future|information)|part (?:one|two|i|ii|a|b)\b|call to order\b|(?:old|new|unfinished) business\b|adjournment$|public comments?\b|privilege of the floor|pledge of allegiance|consent agenda|executive session|delegations?$|approve (?:the )?minutes)/i;

export function isStandardTitle(text: string): boolean {
  return text.length <= 200 && standard.test(text);
}

const pages = /\s*\((?:pages?|pp?\.)\s*\d[^()]{0,20}\)\s*$/i;
/** "Street Trading Policy PDF 300 KB" */
const file = /\s+(?:pdf icon )?(?:PDF|DOCX?) \d+(?:\.\d+)? [KM]B$/;
const item = /\s*[([](?:agenda )?item (?:no\.? ?|number )?([A-Z]?\d{1,3}[A-Za-z]?)[)\]]{1,2}\s*$/i;

export interface CleanTitle {
  title: string;
  /** "(Item 4)" behind the title. */
  item: string | null;
}

/** Takes page references, "(Item 4)" and closing punctuation off a heading. */
export function cleanTitle(text: string): CleanTitle {
  let title = text.trim();
  let found: string | null = null;
  for (let again = 0; again < 3; again++) {
    const marked = item.exec(title);
    if (marked) {
      found = marked[1] as string;
      title = title.slice(0, marked.index);
    }
    title = title
      .replace(file, '')
      .replace(pages, '')
      .replace(/\s+(?:pages?|pp)\s+\d{1,3}\s?[-–]\s?\d{1,3}$/i, '');
  }
  title = title.replace(/\s?(?::-?|[-–—])$/, '');
  if (!/\b(?:etc|Ltd|Co|Inc|No|p\.m|a\.m|St|Rd|Mr|U\.K|plc)\.$/i.test(title)) title = title.replace(/\.$/, '');
  return { title: title.trim(), item: found };
}
