import { endsSentence, titleCase } from '../language/print.ts';
import { matchesOf } from '../model/matches.ts';
import { collapse } from './clean.ts';
import { printedDates } from './dates.ts';

const noun =
  /\b(?:sub-?committee|committee|commission|panel|board|cabinet|forum|assembly|executive|partnership|task group|task and finish group|working group|working party|steering group|review group|scrutiny group|authority|(?:harbour|port|drainage|lighthouse|conservancy) commissioners|council|tribunal|hearing|trust|(?:residents|residents['’]|tenants|tenants['’]) association|(?:consultative|participation|liaison|user|advisory|reference|stakeholder|project|delivery|programme|strategy|network) group|trustees|governors|senate|parish meeting|schools? forum|governing body|joint group)\b/i;
const notBody =
  /\b(?:chief executive|executive director|council (?:chamber|offices?|house|plan|tax|leader)|(?<!parish |town |community |city |county |borough |district )council meeting|members? of the council|council['’]s|webcast|agenda item|cabinet member|committee room|committee manager|board ?room|committee services|committee clerk|committee officer)\b/i;
const councilName =
  /\b((?:(?:London|Royal) Borough of [A-Z][\p{L}'’-]+(?: (?:and|upon|&) [A-Z][\p{L}'’-]+| [A-Z][\p{L}'’-]+){0,3})|(?:(?:City|Borough|County|District) of [A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+){0,2}(?: Council)?)|(?:^(?:[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+){0,2}, ){1,3}(?=[^,]{2,60} (?:and|&) [^,]{2,60} Council\b))?(?:(?:[A-Z][\p{L}'’-]+|and|of|on|upon|under|with|the|in|le|&) ){1,6}(?:Council|Combined Authority|County Council))\b/gu;

/** A title of the kind that names a committee or says what the paper is. */
export function isTitle(text: string): boolean {
  return (
    text.length < 160 && !endsSentence(text) && (namesBody(text) || /\b(?:minutes|agenda|meeting|report)\b/i.test(text))
  );
}

/** A line that names a body and is no sentence: "STREETS AND PARKS SCRUTINY PANEL". */
export function namesBody(text: string): boolean {
  return (
    text.length <= 160 &&
    noun.test(text) &&
    !notBody.test(text) &&
    !/\b(?:these|this|their|with an|is|are|was|were|will|should|has|have|had|by the|can|presented|addressed|considered|noted|agreed|received|submitted|reported|introduced|explained|advised|requested|welcomed)\b/.test(
      text,
    ) &&
    !endsSentence(text) &&
    !/[;,]$/.test(text) &&
    !/^(?!the )\p{Ll}|^\d+\.\s|^(?:[Mm]eeting )?(?:[Ll]ocation|[Vv]enue|[Pp]lace|[Tt]ime)\s?:/u.test(text)
  );
}

/** "Streets Panel – fifth meeting", "Streets Panel - May", "Streets Panel meeting - May 15" */
const ordinal =
  /(?: meeting)?\s[-–—] (?:(?:twenty|thirty|forty)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w{4,6}teenth|twentieth|thirtieth|\d{1,3}(?:st|nd|rd|th)|january|february|march|april|may|june|july|august|september|october|november|december)(?: meeting)?(?: \d{1,2})?$/i;

/** "Minutes of the Annual Parish Meeting of Much Ashby held on": a meeting of the electors, and of no council. */
const parishMeeting =
  /\b(annual (?:parish|town|community) (?:meeting|assembly))( of (?:the (?:parish|town|community) of )?\p{Lu}[\p{L}'’ -]{2,40}?(?<!council))?(?=,? (?:held|on|which|at)\b|[,.;:]|$)/iu;
/** "MUCH ASHBY ANNUAL PARISH MEETING", "Minutes of Much Ashby Annual Parish Meeting" */
const meetingOfParish =
  /^(?:(?:Draft |DRAFT )?(?:Minutes|MINUTES|Notes|NOTES) (?:of|OF) )?(?!DRAFT|MINUTES|NOTES|THE |The )((?:\p{Lu}[\p{L}'’-]*|&|and)(?: (?:\p{Lu}[\p{L}'’-]*|&|and)){0,5} (?:Annual|ANNUAL) (?:Parish|PARISH|Town|TOWN|Community|COMMUNITY) (?:Meeting|MEETING|Assembly|ASSEMBLY))\b/u;

/** The body's name out of a title line: without "Minutes of the", the date, the place. Null when nothing is left that names one. */
export function bodyName(text: string): string | null {
  let rest = text.replace(/^((?:draft )?minutes of (?:the )?meeting of)\s?:\s/i, '$1 ');
  const parish = meetingOfParish.exec(text) ?? parishMeeting.exec(text);
  if (parish) return titleCase(collapse(`${parish[1]}${parish[2] ?? ''}`));
  const of =
    /\b(?:minutes|notes|record|proceedings) of (?:(?:an?|the)\b)?\s?(?:[\w-]+ ){0,3}?(?:meeting|proceedings|sitting|session)s? of (?:the )?(.+)$/i.exec(
      rest,
    ) ??
    /\b(?:meeting) of (?:the )?(.+)$/i.exec(rest) ??
    /^[^:]{3,80}: (?:draft )?minutes of (?:the )?(.+)$/i.exec(rest);
  // "Minutes of the proceedings of the meeting of the Council"
  // "Civic Data Forum: minutes of meeting 9"
  if (of && /^meeting(?: no\.?)? ?\d{1,3}\b.{0,40}$/i.test(of[1] as string)) rest = text.slice(0, text.indexOf(':'));
  else if (of) rest = (of[1] as string).replace(/^(?:(?:an?|the) )?(?:meeting|proceedings) of (?:the )?/i, '');
  else
    rest = rest.replace(
      /^(?:draft |approved )?(?:unconfirmed |open |public |confirmed |summary )?(?:minutes|notes|agenda|record|decisions|summons)(?: and reports?)?(?: (?:of|for|from)(?: (?:an?|the)\b)?)?(?: (?:virtual|remote|ordinary|special|extraordinary|annual|hybrid))?(?:\s?[-–—:]\s?)?/i,
      '',
    );
  rest = rest.replace(
    /^(?:committee|meeting|report to|report for|body|name of (?:committee|meeting)|decision maker|forum)\s?:\s?(?:\|\s)?/i,
    '',
  );
  rest = rest.replace(
    /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) (?:\d\d|20\d\d) (?=\p{Lu}\p{L}+ )/iu,
    '',
  );
  rest = rest.replace(/^\d\d\/\d\d\/\d{4} - |^\((?:special|extraordinary|annual|joint|additional)\),? /i, '');
  const date = printedDates(rest)[0];
  if (date) rest = rest.slice(0, date.from);
  rest = rest.split(
    /\s(?:(?:to be )?held|to be|(?:which|that) (?:was held|took place)|at its meeting|commencing|taking place)\b|,? (?:on|at|in) (?=(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)| \| |\s[-–—]\s(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day|minutes|agenda|$)/i,
  )[0] as string;
  rest = collapse(rest)
    .replace(/ ?\b(?:on|at|for)$/i, '')
    .replace(/ ?\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?$/i, '')
    .replace(/ ?[-–—,:|]$/, '');
  rest = rest
    .replace(/ \d{1,2}\.\d{1,2}\.\d{2}$/, '') // "Hall Trustees Meeting 22.3.16"
    .replace(
      /(?: ?[-–—:(]? ?(?:draft |joint )?(?:minutes|agenda|meeting|decisions)(?: of (?:(?:the )?(?:latest|last) )?meeting| and reports| in public| in private)?\)?){1,2}$/i,
      '',
    )
    .replace(/ ?(?:annual(?: general)?|(?:extra[- ])?ordinary|extraordinary|special|general|agm|egm)$/i, '')
    .replace(/ (?:meeting|sitting) jointly$/i, '')
    .replace(/\s[-–—]+\s?$/, '');
  rest = rest
    .replace(/\s*\((?:agenda )?item \d+[a-z]?\.?\)$/i, '')
    .replace(/^the /i, '')
    .replace(/ (?:documents|web ?site|news|papers|home ?page)$/i, '')
    .replace(/[\s:.,-]+$/, '')
    .replace(/ (?:19|20)\d\d$| \((?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d\)$/, '');
  rest = collapse(rest)
    .replace(/ (?:was|were|meeting ending|A\.?G\.?M)$/, '')
    .replace(/['’]$/, '') // "Trustees' Meeting"
    .replace(ordinal, '')
    .replace(/(?: meeting)?,? (?:no\.? ?|number |#)\d{1,3}$/i, '') // "Steering Group Meeting #3"
    .replace(
      / at (?=\p{Lu}[^,]{0,60}\b(?:hall|school|church|centre|rooms?|house|offices?|library|pavilion|chambers?)\b).*$/iu,
      '',
    );
  if (
    !noun.test(rest) ||
    notBody.test(rest) ||
    /^(?:(?:above|last|previous)\b|(?:hearing|tribunal|working group|steering group)$)/i.test(rest) ||
    rest.length < 5 ||
    rest.split(' ').length > 16
  )
    return null;
  return titleCase(rest);
}

/** Councils that a text names, as printed. */
export function councilNames(text: string): string[] {
  if (!/council|borough|city|county|district|combined authority/i.test(text)) return [];
  // "Meeting of the ASHVALE BOROUGH COUNCIL held ..."
  const source = text
    .replace(/\p{Lu}{2,}(?:,?[ -](?:& )?\p{Lu}{2,}|-\p{Lu}(?=-))+/gu, (run) => titleCase(run))
    // "Ashvale Annual Parish Council Meeting"
    .replace(/(?<=\p{L}) (?:Annual|Ordinary|Extraordinary|Special) (?=(?:Parish|Town|Community) Council\b)/gu, ' ');
  const names: string[] = [];
  for (const [, name] of matchesOf(councilName, source)) {
    const clean = (name as string)
      .replace(
        /^.*\b(?:Meeting|Minutes|Proceedings|Session|Committee|Cabinet|Panel|Board|Commission|Agenda|Leader|Mayor|Members?|Clerk|Part|Behalf|Chairman|Chair|Report|Officer|Statement|Role) (?:of|for|to) (?:the )?/i,
        '',
      )
      .replace(/^.*\b(?:Councils with|(?:Chief Executive|Director|Officer|Convener|Provost),?(?: of)?) (?:the )?/, '')
      .replace(/^(?:The|Of|And|At|In|To|For|From|By|With|A|the|of|and|in|on|with|under|upon) /g, '')
      .replace(/^(?:the|of|and|in|on) /g, '')
      .replace(/ (?:Held|On|At|Meeting|Joint|Committee|In|Minutes|Agenda)\b.*$/, '');
    const words = clean.split(' ');
    if (
      words.length < 2 ||
      /^(?:Full|Annual|Special|Ordinary|Extraordinary|Most|All|Some|Any|Previous|Local|Parish|Town|County|City|Borough|District|Community|Your|Each|Every|Youth|Members?|Webcast|Public|Open|Meeting|Minutes|Scrutiny)$/.test(
        words[0] as string,
      )
    ) {
      if (!/^(?:City|Borough|County|District) of /.test(clean)) continue;
    }
    // "Joint Planning Committee and Full Parish Council"
    if (!/(?:Council|Authority)$|\b(?:City|Borough|County|District) of /.test(clean)) continue;
    if (/ (?:Advisory|Youth|Health|Arts|Research|Children['’]s) Council$/.test(clean)) continue;
    // "City of Ashby Fire and Rescue Authority" is of no council of that name
    if (/ of .* (?:Fire|Police|Health|Safeguarding|Schools?|Hospitals?|NHS)$/.test(clean)) continue;
    names.push(clean);
  }
  return names;
}

/** "Ashby District Council", not a committee of it. */
export function isCouncil(body: string): boolean {
  return (
    /\b(?:council|borough of|city of|combined authority)\b/i.test(body) &&
    !/\b(?:committee|panel|board|cabinet|commission|forum|group|partnership|council of governors)\b/i.test(body)
  );
}
