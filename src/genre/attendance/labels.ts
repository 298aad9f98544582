import { forenames } from '../../language/forenames.ts';
import { roleNouns } from '../../language/lexicon.ts';
import type { AttendanceStatus } from '../../model/enums.ts';
import { remembered } from '../../model/remembered.ts';
import { wayIn } from './groups.ts';

/** What an attendance list's label says of the people behind it. */
export interface Label {
  /** As printed, without its punctuation. */
  label: string;
  status: AttendanceStatus | null;
  /** What the list is of, where the label beside it says so. */
  group?: string;
  /** The people behind the label, on the label's own line; may be empty. */
  rest: string;
  /** Where `rest` begins in the line. */
  from: number;
}

const people =
  '(?:members?|councillors?|cllrs?|officers?|officials|staff|guests?|observers?|public|partners?|advisers?|advisors?|representatives?|trustees|governors|witnesses|co-?opted members?|co-?optees?|substitutes?(?: members?)?|cabinet members?|executive members?|portfolio holders?|others?|committee members?|board members?|panel members?|voting members?|non-?voting members?|council officers?|council staff|church representatives?|parent governors?(?: representatives?)?|independent (?:persons?|members?)|members of the (?:committee|board|panel|cabinet|council|executive|commission|sub-?committee|public|press)|ward (?:members?|councillors?)|county councillors?|district councillors?|borough councillors?)';
const chair = '(?:(?:vice|deputy|depute)[- ]?)?(?:chair(?:man|woman|person)?|convener|convenor|provost|mayor)';
const who =
  '(?:members|councillors|cllrs|governors|trustees|directors|commissioners|board members|committee members|panel members|forum members|voting members|elected members|parish councillors|town councillors|community councillors|members of the (?:committee|board|panel|forum|council|executive))';
const presentWords = `${who} (?:who (?:were|was) )?(?:present|in attendance|attending|attended)|roll[- ]call|present|members? present|present members|councillors? present|cllrs? present|in the chair|chaired by|presiding|present in the chair|voting members? present|members? in attendance|attendance|attendees|participants|present virtually|present remotely|present \\(.{1,40}\\)|membership present|committee members present|(?:those|(?:the )?people|who) (?:present|attending|in attendance|(?:who )?(?:came(?: along)?|attended|(?:was|were) (?:there|present)))|sederunt|(?:aelodau )?(?:yn )?b?resennol|presennol`;
const alsoWords = `(?:\\d{1,3}|[a-z]{3,7}) (?:members of (?:the )?public|residents|parishioners|visitors)(?: (?:also )?(?:attended|present|in attendance)(?: (?:the|this) [a-z ]{2,25})?)?|(?:hefyd )?yn mynychu|hefyd yn b?resennol|swyddogion(?: yn b?resennol)?|volunteers|residents|parishioners|electors|attending|(?:minutes?|notes?)[- ]?(?:taker|secretary|clerk)|(?:minutes|notes) (?:taken|recorded|by)(?: by)?|(?:board |committee |company |acting )?secretary|secretariat|also (?:in attendance|present|attending|participating)(?: .{1,40})?|in attendance(?: .{1,40})?|(?:officers|officials|others|other members|other councillors|other attendees|guests|also) (?:present|in attendance|attending)(?: .{1,30})?|${people} (?:also )?(?:in attendance|attending)(?: .{1,60})?|officers?|staff|officer support|officials|others?|guests?|deputations?|observers?|observing|advisers?|advisors?|council officers?|members of (?:the )?public(?: present| in attendance)?|public|press|also|virtual attendance|attended virtually|non-?members? (?:present|in attendance)(?: .{1,40})?|visiting members?|by invitation(?: of .{1,30})?|invitees|invited (?:guests?|attendees|speakers?)|other persons present|cabinet members? present|officers participating|representatives (?:from|of) (?:other )?(?:bodies|organi[sz]ations|agencies)(?: in attendance)?|(?:other )?(?:officers|people|persons|staff) (?:(?:also )?(?:attending|observing)|on the (?:dais|platform))(?: .{1,70})?|legal adviser|(?:parish |town |community )?clerk(?: to the .{1,30})?|(?:visiting|other|non-committee) (?:members|councillors)`;
const apologyWords = `ymddihe[ui]riadau(?: am absenoldeb)?|apologi[sz]es?|apolog(?:y|ies)(?: for (?:non-?attendance|absence))?(?: (?:were |was |have been |had been )?(?:received|submitted|tendered|given|noted|offered|accepted)(?: (?:from|for|on behalf of|by))?| from)?|members? apologies|absent with apologies|absence with apologies|apologies received|(?:not able|unable) to (?:attend|be present)|apologies sent|sent apologies`;
const absentWords =
  'yn absennol|absennol|absent(?: without (?:an )?apolog(?:y|ies))?|members? absent|not present|(?:councillors?|cllrs?|members?) not present|(?:councillors?|cllrs?) absent|did not attend|councillors absent';
const memberWords = `(?:[A-Z]\\w+ )?representatives|(?:the )?(?:panel|board|trustees|governors|directors)|membership|(?:elected|ex[- ]officio|appointed|associate|committee|community|(?:non[- ]?)?school|statutory|core|independent|full|board|panel|cabinet|town|parish|county|district|borough) (?:members(?:hip)?|councillors)|members(?:hip)? of (?:the )?(?:committee|panel|board|commission|cabinet|sub-?committee|executive)|members|councillors|panel members|board members|membership of .{1,60}`;
const moreWords = `substitut(?:es?|ions?)(?: members?)?(?: present)?|(?:statutory |voting |non-?voting )?co-?opted (?:members?|representatives?)|co-?optees?|${chair}|independent (?:persons?|members?)|voting members?|non-?voting members?|(?:portfolio|portfolios) holders?|cabinet members?|executive members?|conservative group|labour group|liberal democrats?(?: group)?|green group|independent group|members of the (?:committee|board|panel|cabinet|executive|commission|sub-?committee)`;

/** In a hearing, below who was present: those who acted in it and those who were heard. */
const hearing =
  /^(?:for )?(?:the )?(?:legal advis[eo]rs?|police|(?:(?:committee|democratic services|licensing|presenting|case|planning|hearing) )(?:officers?|managers?|clerks?|administrators?|solicitors?)|applicants?(?:[’']s? (?:agent|representatives?|solicitor))?|agents?|objectors?|appellants?|(?:premises )?licen[cs]e holders?|licensees?|responsible authorit(?:y|ies)|(?:other|interested) (?:part(?:y|ies)|persons?)|supporters|(?:public )?speakers)$/i;

const sets: [AttendanceStatus | null | 'INHERIT', RegExp][] = (
  [
    ['PRESENT', presentWords],
    ['APOLOGIES', apologyWords],
    ['ABSENT', absentWords],
    ['IN_ATTENDANCE', alsoWords],
    ['INHERIT', moreWords],
    [null, memberWords],
  ] as const
).map(([status, words]) => [status, new RegExp(`^(?:${words})$`, 'i')]);

/**
 * "Present:- Councillor Ash (in the Chair)", "ALSO IN ATTENDANCE:", "Apologies for absence - none". A label without a colon counts when it
 * is the whole line, or is printed in capitals before a name ("PRESENT  Councillor Ash").
 */
export function readLabel(text: string, before: AttendanceStatus | null): Label | null {
  const colon = /^([^:;.|…]{3,70}?)\s?(?:[:;]-?|\s[-–—]+|[–—](?=\s)|\||…)(?:\s?[-–—])?(?:\s|$|(?=[A-Z(]))/.exec(text);
  // "IN ATTENDANCE Town Clerk - Mrs Ash": the dash is between post and name
  const posted = colon && /[-–—]/.test(colon[0]) ? /^((?:also )?in attendance) (?=\p{Lu})/iu.exec(text) : null;
  if (posted && roleNouns.has((colon?.[1] ?? '').split(' ').at(-1)?.toLowerCase() ?? ''))
    return {
      label: posted[1] as string,
      status: 'IN_ATTENDANCE',
      rest: text.slice(posted[0].length),
      from: posted[0].length,
    };
  if (colon) {
    const named = classify(colon[1] as string, before);
    if (named !== undefined)
      return {
        label: (colon[1] as string).trim(),
        status: named,
        rest: text.slice(colon[0].length),
        from: colon[0].length,
      };
  }
  if (text.length < 180 && announcedApologies.test(text))
    return { label: 'Apologies', status: 'APOLOGIES', rest: '', from: text.length };
  // capitals or a known word run into the names: "PRESENT (Chair) Ian Ash, Sam Birch" / "Present  Councillor Ash"
  const run =
    /^(PRESENT|ALSO PRESENT|IN ATTENDANCE|ALSO IN ATTENDANCE|ALSO ATTENDING|APOLOGIES|ABSENT|OFFICERS|COUNCILLORS PRESENT|MEMBERS PRESENT)\.?\s(?=\(?[A-Z][a-z]|\(?[A-Z]\.? ?[A-Z]|the )/.exec(
      text,
    ) ??
    /^(Present|Apologies|In attendance|In Attendance|Also present|Also Present)\.?\s(?=(?:the |The )?(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Mayor|Alderman|Chair|(?:Town |Parish |Community )?Clerk|County Councillor|[A-Z]\.? ?[A-Z][a-z]))/.exec(
      text,
    );
  const bare = run ? null : runInto.exec(text);
  const listed = behindComma.exec(text);
  const open =
    listed ??
    (run && !/^[^a-z]*$/.test(text) ? run : null) ??
    (bare?.groups && forenames.has((bare.groups.first as string).toLowerCase()) ? bare : null);
  if (open) {
    const named = classify(open[1] as string, before);
    if (named !== undefined)
      return { label: open[1] as string, status: named, rest: text.slice(open[0].length), from: open[0].length };
  }
  const whole = text.replace(/[\s:;.-]+$/, '').replace(columnTitle, '');
  if (
    whole.length <= 85 &&
    whole.length >= 3 &&
    !/\b(?:from|by|for|of|behalf)$|^(?!the following ).*\b(?:was|were)\b/i.test(whole)
  ) {
    const named = classify(whole, before);
    if (
      named !== undefined &&
      (named !== null || /^(?:committee |panel |board |(?:non[- ]?)?(?:school|voting) )?member(?:s|ship)/i.test(whole))
    )
      return { label: whole, status: named, rest: '', from: text.length };
  }
  return null;
}

/** "Committee Members Present, Chairman Jo Ash, Bo Birch and Cy Cole" */
const behindComma =
  /^((?:\p{Lu}\p{L}+ ){0,2}[Pp]resent|In [Aa]ttendance|Apologies), (?=\p{Lu})(?=[^,]+,[^,])(?!.*\b(?:was|were|is|are|had|has)\b)/u;

/** "Officers in attendance   Role": the head of a column whose lines have lost their blanks. */
const columnTitle = / (?:Role|Post|Position|(?:Job )?Title|Designation|Organi[sz]ation)$/;

/** "Present Jo Ash, Bo Elm": a full name and a mark behind the word. */
const runInto =
  /^(Present|Apologies|In [Aa]ttendance|Also(?: [Pp]resent)?|Absent)\.? (?=(?<first>\p{Lu}\p{Ll}+) (?:\p{Lu}[\p{L}'’.-]* ){0,2}\p{Lu}[\p{L}'’-]+ ?(?:[,.]|\(|and |&|$))/u;

/** "Apologies were received from the following members of the Panel" / "The following Members had sent their apologies:" over the names. */
const announcedApologies =
  /^(?:the following (?:[a-z]+ ){0,4}(?:sent|gave|given|submitted|tendered|offered) (?:their )?apologies|apologies\b.{0,100}\b(?:from|by|on behalf of)(?: (?:the following(?: [a-z]+){0,3}|members)(?: of (?:the )?.{1,60})?)?)\s?[:.–-]*\s?[-–]?$/i;

/** "Present on 10 April", "Apologies (second day)", "Members present for part of the meeting": of which sitting it is said. */
const sitting =
  /,? \(?(?:on |for |at |in )?(?:the )?(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]{2,8}(?: \d{4})?|(?:first|second|third|1st|2nd|morning|afternoon|evening|reconvened|adjourned|resumed) (?:day|sitting|session|meeting)|(?:part|some|all) of the meeting|day (?:one|two|[12]))\)?$/i;

/** "Presennol / Present": in two languages, of which one is known; "Officials/Speakers/Observers". */
const slashed = /^[^()[\]]{3,80}$/;

function classify(words: string, before: AttendanceStatus | null): AttendanceStatus | null | undefined {
  const parts = slashed.test(words) ? words.replace(/[\s:.-]+$/, '').split('/') : [];
  if (parts.length > 1 && parts.every((part) => part.trim().length > 2))
    return parts
      .reverse()
      .map((part) => classify(part.trim(), before))
      .find((status) => status !== undefined);
  if (before && wayIn.test(words.trim())) return before;
  if (before && hearing.test(words.trim())) return 'IN_ATTENDANCE';
  const status = statusOf(words);
  // whoever stands in for those who are away came
  if (status === 'INHERIT' && /^substitut/i.test(words) && /^(?:APOLOGIES|ABSENT)$/.test(`${before}`)) return 'PRESENT';
  return status === 'INHERIT' ? before : status === 'NONE' ? undefined : status;
}

const statusOf = remembered((words: string): AttendanceStatus | null | 'INHERIT' | 'NONE' => {
  const plain = words
    .replace(/[\s:.-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(sitting, '');
  for (const [status, pattern] of sets) if (pattern.test(plain)) return status;
  return composed(plain) ?? 'NONE';
});

/** Words for those who sit at a meeting, or for the body that they sit on, and what may stand around them in a label. */
const groupWords = new Set(
  `members member councillors cllrs governors trustees directors commissioners people persons those panel board committee forum council cabinet executive
   group team voting elected parish town community county district borough city ward core full appointed independent co-opted coopted lay parent staff
   church of the on and & who all following were was with`.split(/\s+/),
);
const besideWords = new Set(
  `also other others officers officials guests visitors observers public press residents parishioners employees non-members advisers advisors attendees staff clerk
   partners representatives invited agencies organisations services`.split(/\s+/),
);
/** Behind "present": how, and at what. */
const manner =
  /^(?:were|was|remotely|virtually|online|in person|(?:at|for) (?:the )?meeting|(?:via|by|on|through|using) (?:ms |microsoft )?(?:zoom|teams|skype|webex|video\w*|telephone|phone|conference call|\w+ (?:link|conference|conferencing)))$/;

/** "Virtually present", "Members of Cabinet present", "Other members of the Council present via Zoom": words of which each is known. */
function composed(label: string): AttendanceStatus | undefined {
  const found =
    /^(?:(virtually|remotely|online|physically) )?(.{0,50}?) ?\b(present|in attendance|attending|attended|attendees|apologies|absent)(?: (.{2,40}))?$/i.exec(
      label.replace(/[’']s?\b/g, ''),
    );
  if (!found || (found[4] && !manner.test(found[4].toLowerCase()))) return undefined;
  const printed = (found[2] as string).split(' ').filter(Boolean);
  const shouted = printed.filter((word) => /^\p{Lu}{2,6}$/u.test(word));
  // "ODUG attendees": the body's own letters
  const letters = shouted.length === 1 && label !== label.toUpperCase() ? shouted : [];
  const words = printed.filter((word) => !letters.includes(word)).map((word) => word.toLowerCase());
  if (words.some((word) => !groupWords.has(word) && !besideWords.has(word) && word !== 'not')) return undefined;
  const told = (found[3] as string).toLowerCase();
  if (told === 'apologies') return 'APOLOGIES';
  if (told === 'absent' || words.includes('not')) return 'ABSENT';
  const beside = told === 'in attendance' || words.some((word) => besideWords.has(word));
  return beside && !/^(?:those|all|members) /i.test(`${words.join(' ')} `) ? 'IN_ATTENDANCE' : 'PRESENT';
}

/** What a whole sentence says of the people it names; `from`/`to` bound the names. */
export interface AttendanceSentence {
  status: AttendanceStatus;
  label: string;
  from: number;
  to: number;
  /** Somebody whom the same sentence lists otherwise. */
  also?: AttendanceSentence;
}

/** "... and Councillor Birch attended as substitute." */
const standIn =
  /,? and ((?:county |borough |district )?(?:councillor|cllr|mr|mrs|ms|miss|dr)\b\.? [^,;]{2,60}?) (?:attended|was present|was in attendance|acted|was attending) as (?:a |the |an? named |his |her |their )?substitute\.?$/i;
/** "Councillor Ash – substituted by Councillor Birch" */
const substitutedBy = /^(.{3,80}?)(?:,| [-–—])? \(?(?:was )?(?:substituted|replaced) by (.{3,80}?)\)?\.?$/i;
/** "Also in attendance were Ann Ash (Head of Parks) and Ben Birch." */
const attendedLead =
  /^(?:(?:(?:board|council|committee|commission) )?(?:members |directors |trustees )?(also )?(present|in attendance)(?: at the meeting)? (?:was|were|included)|(?:the meeting was (?:also )?)?(attended (?:in part )?by|together with))(?: the following)?:? (?=\p{Lu}|the |\d|\p{Ll}+s \p{Lu})/iu;

/** "Mayor Ash called the meeting to order at 7 p.m. with Council Members Elm and Oak present." */
const calledToOrder =
  /^(.{3,60}?) called (?:the|this) (?:\p{Ll}+ ){0,2}meeting to order\b.{0,80}? with (.{3,300}?) (?:present|in attendance)\.?$/iu;
/** "Council Member Ash was excused." */
const excused =
  /^((?:councillors?|council ?members?|cllrs?|crs?|mr|mrs|ms|commissioners?|trustees?|supervisors?|director)\b\.? .{2,120}?) (?:was|were) (excused|absent)\.?$/i;

const apologySentence =
  /^(?:it was (?:noted|reported) that |the (?:chair|clerk|committee|chairman|panel|board|town clerk|parish clerk) (?:noted|reported|received|advised|confirmed)(?: that)?(?: (?:he|she|they) had received)? )?(?:apologies|an apology|apology)(?: for (?:their |his |her )?(?:non-?attendance|absence|inability to attend))?(?: (?:were|was|had|have|has|been|having|also|duly|already|as|and|&|sent|given|made|come|[a-z]{3,11}ed)){0,8} ?(?:from|by|on behalf of|for(?! absence))(?: the)?[ :-]+/i;
const attendedTail =
  /,? (?:(?:was|were) (?:also )?(?:in attendance|present)\b.{0,120}|(?:also )?attended (?:the meeting|at the invitation|by invitation|virtually|remotely)\b.{0,120})$/i;
const substituteSentence =
  /\b(?:(?:as|a|the|appointed|named|duly appointed) substitutes?|substitut(?:ed|ing) for|substituted(?! by\b)|deputi[sz](?:ed|ing) for|in (?:the )?place of|stood in for)\b/i;
const somebody =
  /(?:^|\s)((?:(?:county|district|borough|town|city|parish) )?(?:councillors?|cllrs?\.?|mr|mrs|ms|miss|dr|mayor|alderman|prof(?:essor)?|rev)\b)/i;

/** "Members of the public: 2 (including Mr Ash)", in a column "2 (including Mr Ash)": who of those that came to listen is named behind it. */
export const listenersNamed =
  /(?:\b(?:members of (?:the )?public|public members|public|residents|parishioners)\b[^.(]{0,30}[(,]? ?|\| \d{1,3} \()\binclud(?:ing|ed) (?=\p{Lu})/iu;

/** "and for lateness from Councillor Ash", "gave apologies for having to leave": whoever asks for that came. */
const cameThough =
  /\b(?:and|also|apolog\w+(?: (?:was|were) (?:also )?\w+ed)?|and from [^,;.]{3,60}) for (?:being late|lateness|late arrival|arriving late|(?:having to )?leav(?:e|ing))\b/i;

/** What a sentence of apologies says of those who were away; empty where it is about others alone. */
export function ofAbsence(sentence: string): string {
  if (
    /\bunable to (?:attend|be at) (?:the )?next\b|\b(?:may|might|will|would) (?:be|arrive|join) late\b/i.test(sentence)
  )
    return '';
  const said = sentence.slice(0, cameThough.exec(sentence)?.index);
  return said === sentence || /\bapolog/i.test(said) ? said : '';
}

/** "Apologies for absence were received from Councillor Ash." / "Councillor Ash, Leader of the Council, attended at the invitation of the Committee." */
export function readSentence(whole: string, place: 'past' | 'item'): AttendanceSentence | null {
  if (whole.length > 1500) return null;
  const text = ofAbsence(whole);
  const order = place === 'past' ? calledToOrder.exec(text) : null;
  if (order) {
    const from = text.indexOf(order[2] as string, (order[1] as string).length);
    const chair: AttendanceSentence = {
      status: 'PRESENT',
      label: 'In the chair',
      from: 0,
      to: (order[1] as string).length,
    };
    return { status: 'PRESENT', label: 'Present', from, to: from + (order[2] as string).length, also: chair };
  }
  const away = place === 'past' ? excused.exec(text) : null;
  if (away)
    return {
      status: away[2] === 'excused' ? 'APOLOGIES' : 'ABSENT',
      label: 'Absent',
      from: 0,
      to: (away[1] as string).length,
    };
  const apology = apologySentence.exec(text);
  if (apology) {
    if (/^(?:none|nil|no one|members who|those)\b/i.test(text.slice(apology[0].length))) return null;
    const label = apology[0].replace(/[\s:-]+$/, '');
    const instead = standIn.exec(text);
    if (!instead || instead.index < apology[0].length)
      return { status: 'APOLOGIES', label, from: apology[0].length, to: text.length };
    const from = text.indexOf(instead[1] as string, instead.index);
    const also: AttendanceSentence = {
      status: 'PRESENT',
      label: 'Substitutes',
      from,
      to: from + (instead[1] as string).length,
    };
    return { status: 'APOLOGIES', label, from: apology[0].length, to: instead.index, also };
  }
  const swapped = text.length < 200 ? substitutedBy.exec(text) : null;
  if (swapped && somebody.exec(text)?.index === 0) {
    const from = text.lastIndexOf(swapped[2] as string);
    return {
      status: 'APOLOGIES',
      label: 'Apologies',
      from: 0,
      to: (swapped[1] as string).length,
      also: { status: 'PRESENT', label: 'Substitutes', from, to: from + (swapped[2] as string).length },
    };
  }
  const named =
    place === 'past' &&
    /^(?:(?:also )?(?:present|in attendance) ?:? |there were )?(?:\w+ (?:members|residents|parishioners)|public)\b/i.test(
      text,
    )
      ? listenersNamed.exec(text)
      : null;
  if (named) return { status: 'IN_ATTENDANCE', label: 'Public', from: named.index + named[0].length, to: text.length };
  const led = attendedLead.exec(text);
  if (led && place === 'past')
    return {
      status: led[1] || led[3] || /^in/i.test(led[2] as string) ? 'IN_ATTENDANCE' : 'PRESENT',
      label: led[3] ?? `${led[1] ?? ''}${led[2]}`,
      from: led[0].length,
      to: text.length,
    };
  if (
    text.length > 500 ||
    /^(?:no|there|none)\b/i.test(text) ||
    /\b(?:no|not)\b.{0,30}\b(?:present|in attendance)\b/i.test(text)
  )
    return null;
  const who = somebody.exec(text);
  const at = who ? who.index + who[0].length - (who[1] as string).length : -1;
  const first =
    at === 0 ||
    (at > 0 &&
      /^(?:it was (?:noted|reported)|the (?:committee|panel|board|chair|chairman|clerk) (?:noted|reported|was advised)|in accordance|also)\b/i.test(
        text,
      ));
  if (who && first && substituteSentence.test(text.replace(/\([^()]*\)/g, '')) && !/\bfor whom\b/i.test(text))
    return { status: 'PRESENT', label: 'Substitutes', from: at, to: text.length };
  const tail = attendedTail.exec(text);
  if (tail && (at === 0 || place === 'past') && tail.index > 3)
    return {
      status: 'IN_ATTENDANCE',
      label: tail[0].replace(/^,? ?/, '').replace(/[\s.]+$/, ''),
      from: 0,
      to: tail.index,
    };
  return null;
}

/** "No apologies were received.", "None", "There were no apologies": nobody is named. */
export function namesNobody(text: string): boolean {
  return /^(?:none|nil|n\/a|no one|nobody|[-–—.]*|not applicable|there (?:were|was|are) (?:no|none)\b.*|no (?:apologies|apology|absences|substitut\w+|members|officers)\b.*|(?:apologies|apologies for absence)(?: (?:were )?(?:received|noted))? (?:were )?(?:none|nil)|all members (?:were )?present|none (?:were )?(?:received|recorded|given)?)\.?$/i.test(
    text.trim(),
  );
}
