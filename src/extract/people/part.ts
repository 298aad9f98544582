import type { Part } from '../../model/enums.ts';
import type { LineSpan, PersonFact } from '../../model/facts.ts';

/** Weakest first: an item keeps the strongest part that any of a person's mentions shows. */
const order: Part[] = ['MENTIONED', 'AUTHORED', 'SPOKE', 'DECLARED', 'PRESENTED'];
export const stronger = (a: Part, b: Part): Part => (order.indexOf(a) >= order.indexOf(b) ? a : b);

/** Takes the stronger part, and where it is told: "Mrs Ash was welcomed. [...] Mrs Ash presented the report." */
export function takePart(fact: PersonFact, part: Part, lines: LineSpan): void {
  const told = stronger(fact.part, part);
  if (told !== fact.part && lines.join() === fact.lines.join()) delete fact.acts;
  else if (told !== fact.part) fact.acts = [lines];
  fact.part = told;
}

const paper =
  '(?:report|presentation|paper|briefing|overview|introduction|summary|slides?|document|item|slideshow|powerpoint|findings|petition|motion|budget|plan|programme|strategy|application|progress report)';
/** Whom somebody introduces, who thereby presents nothing: "introduced two recipients". */
const guests =
  '(?:(?:the|an?|his|her|their|our|new|two|three|four|five|six|several|some) ){1,3}(?:recipients?|guests?|colleagues?|speakers?|visitors?|winners?|team|delegation|deputation|officers?|councillors?|members?|clerk)\\b(?! reports?)|(?:him|her|them)sel(?:f|ves)\\b';
const lead = String.raw`^[\s,]*(?:(?:joined|attended) the meeting(?: (?:at|for|by|via|from) [^,.;:]{2,40})? (?:and|who) )?(?:[:–—-]\s+(?=\p{Ll}))?(?:\([^()]{0,80}\)[\s,]*)?(?:(?:of|from|for|representing) (?:the )?\p{Lu}[^,.;:()]{2,60}?(?:,\s*|\s(?=\p{Ll}+ed\b)))?(?:on behalf of [^,.;]{2,80},\s*)?(?:(?:of )?\d{1,4}[a-z]? \p{Lu}[^,.;:()]{2,40},\s*|(?:as |invited (?:by|to) )[^,.;:()]{3,90},\s*|(?:an? |who(?:se)? )[^,.;:()]{3,90},\s*(?!and\b))?(?:(?:who|then|also|further|subsequently|both|each|briefly|jointly|again|next|first|firstly|finally|formally|duly|kindly|verbally|had|has|have|having|in response|in reply|as Chair|and|too|therefore|jointly)[\s,]+){0,4}`;
const presents = new RegExp(
  `${lead}(?:(?:reported (?:up)?on\\b(?! (?:behalf|his|her|their|(?:the|a) (?:visits?|gift|meeting))\\b)|presented|presents|presenting|introduc(?:ed|es|ing)(?! ${guests})|submitted|submits|tabled)\\b|(?:delivered|gave|gives|provided|provides|made|led|talked|took|spoke to|outlined|shared|gave members|ran)\\b(?:[^.;:]{0,60}?)\\b${paper}\\b|(?:took|talked|walked|ran|guided) (?:the |members|everyone|us)?[^.;]{0,50}? through\\b|showed (?:the|an?|some) (?:draft|slides|plans?|film|video|photographs)\\b|went through (?:the|his|her|their)\\b[^.;]{0,40}?\\b(?:${paper}|log|figures|accounts|results)\\b|led (?:on\\b|a discussion|the discussion|members|the committee|the panel|the board))`,
  'iu',
);
const speaks = new RegExp(
  `${lead}(?:advis|introduc(?:ed|es)\\b|report|stat|said|say|comment|ask|quer|respond|repl(?:y|ied|ies)|explain|not(?:ed|es|ing)\\b|highlight|confirm|clarif|updat|inform|outlin|describ|suggest|rais|express|thank|welcom|add(?:ed|s)\\b|agree|emphasi|stress|request|sought(?! (?:re-?)?election)|seeks|question|observ|propos|mov(?:ed|es)\\b|second(?:ed|s)\\b|acknowledg|refer(?:red|s)\\b|consider|assur|reassur|spoke|speak|address|answer|g[ai]ve\\b|gives\\b|provid|shar|drew\\b|draws\\b|remind|reflect|recommend|record|warn|caution(?:ed|s)\\b|argu|enquir|inquir|urg(?:ed|es)\\b|pointed|felt\\b|believ|echo|read\\b|urge|call(?:ed|s) for|attend(?!ed (?:an?|another|his|her|their|several|two|three|meetings|training|the (?!meeting|committee|panel|board|forum|item))\\b)|joined(?= (?:in|and|remotely|online|via|the (?:discussion|debate|item|call))\\b)|opened|closed|chaired (?:the|this) meeting|summari|detailed|indicated|announced|discuss|mention|congratulat|apologi(?![sz](?:ed|es) for (?:not (?:being able|attending)|(?:his|her|their) (?:absence|non-attendance)|being (?:unable|absent|away)))|undertook|offered|wished|wondered|challeng|accept(?!ed (?:the )?office)|concluded|contin|paid tribute|put forward|brought|concur|(?<!\\band )encourag|invited (?:the )?(?:members|governors|councillors|everyone)\\b|assist(?:ed|s) the (?:committee|sub-committee|panel|board|members)\\b|made (?:a|the|some)|made reference|was in attendance|were in attendance|was welcomed|were welcomed|illustrat|identif|set out|demonstrat|supported|opposed|objected|hoped|insisted|told|repeated|re-?iterat|praised|queried|was asked|were asked|took (?:questions|part)|proposed|went (?:over|through)|told|undertook|promis|thought|volunteered to (?:serve|act|be|help|assist|join|lead|represent)\\b|showed\\b|wish(?:ed|es) to|declin|replied|objected|retorted|enthus|complain|appealed|spoken|mov(?:ed|ing)|(?:was|were) (?:(?:also|very|still) )?(?:concerned\\b|worried (?:that|about)|of the (?:opinion|view)|in favour of)|had nothing (?:further )?to report|\\w+(?:ed|s) (?:the \\w+ )?(?:that|whether|why|how|if)\\b)`,
  'iu',
);
const notSpeech =
  /^[\s,]*(?:who\s+)?(?:(?:had|has|have)\s+been|(?:will|would|to)\s+be|was|were|is|are|be|been)\s+(?:thanked|elected|appointed|nominated|re-?elected|congratulated|proposed and|informed|reminded|asked to|requested to|attended by|accepted as|recommended (?:for|as|to be))/i;
const invited = /\b(?:invit(?:ed|es|ing)|asked|call(?:ed)? (?:up)?on|request(?:ed)?)\s+(?:the\s+|forward\s+)?$/i;
const toPresent = new RegExp(
  `^[\\s,]*(?:who\\b[^.;]{0,80}?)?(?:to (?:jointly |briefly |now )?(?:introduce|present|lead|deliver|take|submit|open|begin|outline)\\b|to (?:give|provide|make|speak to|talk)\\b[^.;]{0,50}?\\b(?:${paper}|through|members)\\b)`,
  'i',
);
const toSpeak = /^[\s,]*to (?:\w+)/i;
const presentedBy =
  /\b(?:present(?:ed|ations?)|introduc(?:ed|tion)|given|delivered|led|submitted|provided|made|tabled|report|presentation|paper|overview)\s+(?:to \w+ |at the meeting |jointly |verbally )?(?:by|from)\s+(?:the\s+)?$|\breports? (?:was|were) (?:received|given) (?:from|by) (?:[^.;]{3,60}? )?\($/i;
const updateFrom =
  /\b(?:update|information|statement|verbal update|address|representations?|evidence|deputation|contributions?|questions?|question|query|queries|enquir(?:y|ies)|comments?|petition|request|concerns?|points?|response|reply|replies|answer|suggestion|clarification|advice|feedback|speech|input|amendments?|motions?|proposals?|heard|hear|asked|raised|put|moved|proposed|seconded|spoken|addressed|submission|read out)\s+(?:\w+ ){0,3}?(?:from|by)\s+(?:(?:the|an?)\s+(?:(?:\w+ )?(?:objector|supporter|resident|speaker|petitioner|agent|applicant),? )?)?$/i;
const moved =
  /\b(?:moved|proposed|seconded|proposer|seconder|mover)(?: as (?:correct|read|an? \w+ record))?(?:\s+by)?\s*(?:[:,]\s*)?(?:(?:the|youth)\s+)?$/i;
/** "Councillor Ash, seconded by Councillor Birch, proposed Mr Cole": the one proposed did nothing. */
const nominates =
  /(?<=\p{Lu}[\p{L}'’-]{1,30})(?<!\b(?:Resolution|Motion|Amendment|Recommendation|Decision|Minutes|Duly)),? (?:proposed|nominated) (?:the )?$/u;
/** "Jo Ash nominated Bo Elm", and not "the CC nominated members" */
const nominatesWhom = /^[\s,]*(?:also |then )?nominated (?=\p{Lu}|himself|herself)/u;
const answered =
  /\bin (?:answer|reply|response) to (?:a |the )?(?:questions? |query |point |comments? )?(?:from |by |of )?(?:the )?$/i;
const welcomed =
  /\b(?:welcom(?:ed|es|ing)|introduc(?:ed|es|ing)|welcome (?:was|is) extended to|joined by|accompanied by|in attendance (?:was|were)|heard from|hear from|pleased to welcome|present (?:was|were))\b(?![^.;]*\b(?:thank|paid|report|update|explain|said|told|remind|announc|inform)\w*)[^.;]{0,70}$/i;
const author =
  /\b(?:report authors?|authors?|contact (?:officers?|person|names?)|report of|prepared by|written by|reporting officer|further information (?:please )?contact|please contact|officer contact|produced by|drafted by|compiled by)\b(?:\(s\))?(?:\s*details)?(?:\s*(?::|-|–|is|are))?(?:\s+the)?\s*$|(?:^|[.;:(|/–-]\s*)contacts?(?: details)? ?[:–-]?$|\bcontact ?:$/i;
const wroteIt =
  /\b(?:(?:reports?|papers?|briefing notes?)(?: (?:no\.? )?[A-Z\d/.-]*\d)?(?:,? dated \d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} \d{4},?)? (?:by|of)|(?:written|circulated|e-?mailed) (?:reports?|updates?|statements?) (?:by|of|from))\s+(?:the\s+)?$/iu;
/** "The Board was given a report by": who is named behind it gave it. */
const presented = /\b(?:presented with|given|delivered)\b[^.;]*$/i;
const declared =
  /^[\s,]*(?:(?:then|also|further|each|both|had|has|have|subsequently)[\s,]+){0,3}(?:(?:wish(?:ed|es)?|wanted|asked) to )?(?:declar(?!ation)|disclos|registered an? .{0,30}interest)/i;
const declaredBy =
  /\b(?:declared|disclosed|declar[^.;]{1,60}\bmade|declarations? of interest\w*(?: was| were)?(?: received| made)?) (?:by|from)\s+(?:the\s+)?$/i;

const saidBy =
  /\b(?:requests?|suggestions?|comments?|statements?|points?|proposals?|representations?|enquir(?:y|ies)) (?:\w+ ){0,7}made (?:by|from) (?:the )?$/i;
/** "It was confirmed by Mr Ash that", "Members were advised by the Clerk": the passive of what is said. */
const toldBy =
  /^[^.;]{0,60}\b(?:it|members?|councillors?|the (?:board|committee|panel|council|forum|meeting|cabinet|group)) (?:was|were|had been) (?:then |also |further )?(?:confirmed|advised|informed|explained|reported|stated|noted|suggested|highlighted|clarified|told|reminded|assured|updated|commented|emphasised|queried|pointed out|questioned|requested|added)(?: to \w+)? by (?:the )?$/i;

/** "bid farewell to Ann Ash and thanked her": the sentence goes on about somebody else. */
const honoured =
  /\b(?:farewell|goodbye|tributes?|thanks|congratulations|condolences|gratitude|(?:best|good) wishes) to (?:the )?$|\b(?:last|final) meeting (?:of|for) (?:the )?$/i;
/** "appreciation for the work of Ann Ash and Bo Elm, and wished them well": so does this one, behind their names. */
const esteemed =
  /\b(?:appreciation|admiration|gratitude|thanks) (?:for|of) [^.;,]{3,80} (?:of|by) (?:[^.;]{3,80} and )?(?:the )?$/i;
const goesOn = /^(?:\s?\([^()]*\))?(?:,| and\b|[.;]|$)/;
/** "to write to Mr Ash thanking him", "to request from Ms Elm", "in contact with Jo Ash, who agreed", "to e-mail Mr Elm and ask": somebody else does it. */
const approached =
  /\b(?:(?:met|meet|(?:go|goes|went|gone|going) back|contacted|approached) (?:with|to|by)|to (?:e-?mail|contact|phone|telephone|ring|chase|thank|approach)|(?:write|writes|wrote|written|writing|spoken|liaise|in (?:contact|touch|correspondence)) (?:to|with)|to (?:enquire|inquire|request|ask|obtain|seek|find out) (?:from|of|with)) (?:the )?(?:(?:Mr|Dr) (?:&|and) )?$/i;

/** "An e-mail was received from Jo Ash asking for a bin": who wrote was not there. */
const wrote =
  /\b(?:e-?mails?|letters?|correspondence|message|repl(?:y|ies)|responses?) (?:(?:has|had|was|were|been|have|of thanks|dated \S{1,20}) ){0,3}(?:received )?from (?:the )?$/i;

/** "asked about reserves, and Councillor Ash about debt" */
const askedToo = /\b(?:asked|enquired|inquired|spoke)\b[^.;]{0,160}[, ](?:and|while) (?:the )?$/i;
const onSubject = /^[\s,]*(?:about|on|for|against|whether|why|how)\b/;
/** "The Leader (Councillor Ash): The road will reopen." and "Councillor Ash: I ask for figures.": the words themselves behind a colon. */
const quoted = (before: string, after: string) =>
  /^(?:the)?$/i.test(before.trim()) &&
  (before.trim() ? /^\s?:\s+["“‘']?\p{Lu}\p{Ll}*\s\p{Ll}/u : /^\s?:\s+["“‘']?(?:I|We|My|Our|Thank)\s\p{Ll}/u).test(
    after,
  );

/** "Councillor Ash: the bridge repairs have begun." */
const reported = (before: string, after: string) =>
  !before.trim() && /^\s?:\s+\p{Ll}[^.;:]{3,160} (?:is|are|was|were|has|have|begins?|continues?)\b/u.test(after);

/** "Jo Ash had confirmed", "a plan has been received from Jo Ash": so it is told of one who was not there. */
export const toldOfAway = (before: string, after: string): boolean =>
  /^(?:,[^,.;]{2,60},)? (?:had|has|have|will|would) (?!arrived|joined)/.test(after) ||
  /\breceived (?:back )?from (?:the )?$/.test(before);

/** "The following speakers were present and spoke: Mr Ash" */
const listOfSpeakers = /\b(?:speakers?|spoke|speaking|addressed (?:the )?\w+)\b[^.;:]{0,60}:\s*$/i;
/** "Prop: Cllr Ash, Sec: Cllr Elm" */
const shortMovers = /\b(?:Prop|Sec)(?:'d|d)?[.:]{1,2}\s*$/;
/** "introduced Jo Ash, who", "introduced Mr Elm": a guest and no paper. */
const bringsGuest =
  /^[\s,]*(?:then |also )?introduc(?:ed|es) (?:(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor|Professor)\.? \p{Lu}|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?:,? (?:who|from|as|to the (?:meeting|Board|Committee|Council|Panel|Group))\b))(?![^.;,]{0,40}['’]s\b)/u;

/** "which, at the request of Councillor Ash, was taken back to the Committee": she asked for it there. */
const tookBack = (before: string, after: string) =>
  /\bat the request of (?:the )?$/i.test(before) &&
  /^,? (?:was|were|it was) (?:\w+ )?(?:taken back|withdrawn|deferred|referred back)\b/.test(after);
/** "two objectors, Mr Ash and Ms Elm, and invited them to address the Committee" */
const calledUp = /^,? and (?:then )?(?:invited|asked) (?:them|him|her|each) (?:both )?to (?:address|speak)\b/;

/** "moved the appointment of Councillor Ash as": the post behind it is what is given. */
const chosenAs =
  /\b(?:appointment|election|nomination|appointed|elected|nominated|proposed|co-opted)\b[^.;]{2,80} as (?:the |an? )?$/i;

/** "Ms Ash had been to the parade and she reported that", "Bo Elm has the site running and asked": so a sentence begins that goes on with what they said. */
const thenSpoke =
  /^,? (?:(?:had|has|is|was) [^.;]{2,100}? and |[^.;]{2,120},? (?:and|but) (?:he|she) )(?:reported|said|asked|advised|explained|told|added|stated|suggested)\b/;
const opensClause = /(?:^|[.;:–—-])\s*$/;
/** "clarified that Mr Ash had provided a plan", "Ms Elm had moved the board": what they did before. */
const didBefore = (before: string, after: string) =>
  /\bthat (?:the )?$/.test(before)
    ? /^(?: of [^,.;]{3,40}?)? had (?!been)/.test(after)
    : /^ had moved (?:the (?!motion|amend|recomm|propos)|to |into |from )/.test(after);

/** What the words before and after a mention say that its people did, within one sentence. */
export function partOf(before: string, after: string): Part {
  if (/\b(?:correct|amend|alter)\w+\b[^.;]*\bto (?:show|read|record|state|reflect|include) that $/i.test(before))
    return 'MENTIONED';
  if (/\b(?:appointment|election|nomination) of (?:the )?$/i.test(before) || chosenAs.test(before)) return 'MENTIONED';
  if (declared.test(after) || declaredBy.test(before)) return 'DECLARED';
  if (
    (author.test(before.trimEnd()) && !/\bto contact (?:the )?$/i.test(before)) ||
    (wroteIt.test(before) && !presented.test(before))
  )
    return 'AUTHORED';
  if (invited.test(before)) return toPresent.test(after) ? 'PRESENTED' : toSpeak.test(after) ? 'SPOKE' : 'SPOKE';
  if (/^[\s,]*(?:was|were|had been|is|are) (?:then )?(?:invited|asked|called upon) to/i.test(after)) {
    return toPresent.test(
      after.replace(/^[\s,]*(?:was|were|had been|is|are) (?:then )?(?:invited|asked|called upon)/i, ''),
    )
      ? 'PRESENTED'
      : 'SPOKE';
  }
  if (
    saidBy.test(before) ||
    nominatesWhom.test(after) ||
    toldBy.test(before) ||
    quoted(before, after) ||
    reported(before, after) ||
    (askedToo.test(before) && onSubject.test(after)) ||
    tookBack(before, after) ||
    listOfSpeakers.test(before) ||
    shortMovers.test(before) ||
    calledUp.test(after)
  )
    return 'SPOKE';
  if (esteemed.test(before) && goesOn.test(after)) return 'MENTIONED';
  if (honoured.test(before) || approached.test(before) || wrote.test(before)) return 'MENTIONED';
  if (didBefore(before, after)) return 'MENTIONED';
  // "Ms Ash had sent a written report"
  if (/^,? (?:had |has )?(?:sent|supplied|circulated|emailed) (?:in )?an? written report\b/.test(after))
    return 'AUTHORED';
  if (presentedBy.test(before) && !/\b(?:to|will|would) be \w+ (?:jointly )?by (?:the )?$/i.test(before))
    return 'PRESENTED';
  if (bringsGuest.test(after)) return 'SPOKE';
  if (presents.test(after) && !/^[\s,]*(?:and\s)?(?:had|has) been/i.test(after)) return 'PRESENTED';
  if (nominates.test(before)) return 'MENTIONED';
  if (updateFrom.test(before) || moved.test(before) || answered.test(before)) return 'SPOKE';
  if (welcomed.test(before)) return 'SPOKE';
  if (/\bthank(?:ed|s|ing)?\b[^.;]{0,60}$/i.test(before)) return 'MENTIONED';
  if (notSpeech.test(after)) return 'MENTIONED';
  return speaks.test(after) || (opensClause.test(before) && thenSpoke.test(after)) ? 'SPOKE' : 'MENTIONED';
}
