import type { Row, View } from '../construct.ts';
import { once } from '../once.ts';

/**
 * Patterns for decisions, each word in one place. They are sources for `new RegExp(..., 'u')`, told apart by case, because only case parts
 * "the Planning Committee agreed" from "the people on the committee agreed".
 */
const cased = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => {
      const plain = word.replace(/_/g, ' ');
      return [plain, plain.charAt(0).toUpperCase() + plain.slice(1), plain.toUpperCase()];
    })
    .join('|');

const how = `(?:${cased('then gratefully kindly reluctantly retrospectively provisionally therefore unanimously also further formally duly accordingly subsequently all both hereby generally again in_principle on_a_vote by_a_majority by_majority by_majority_vote by_a_show_of_hands nem_con')})`;
/** Any number of "then", "unanimously", each with the blank behind it. */
export const adverbs = `(?:${how},? ){0,4}`;

const some = '(?:\\d{1,3}|nil|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** "5 votes to 2" */
export const tally = `${some} (?:votes? )?to ${some}(?: votes)?`;
/** "by a large majority", "by 5 votes to 2", "by a vote of 6 in favour and 2 abstentions" */
export const byVote = `by (?:(?:a |an |general |common )?(?:(?:large|narrow|clear|overwhelming|unanimous|simple) )?(?:majority|vote|show of hands|consensus|consent|acclamation)(?: (?:vote|decision))?(?: of ${some})?|${some}(?= (?:votes?|to|for|in favou?r)\\b))(?: votes?)?(?: (?:in favou?r|for))?(?:,? (?:and |to |with )?${some} (?:votes? )?(?:against|abst\\p{L}+)| to ${some}(?: votes)?){0,2}(?! to ${some}\\b)`;
/** ", unanimously,", ", after discussion," */
const aside = `(?:, (?:${how}|(?:after|following|having|on) [^,.;]{3,90}),)?`;

const noun = cased(
  "committee panel board cabinet commission commissioners council subcommittee sub-committee forum members authority executive meeting councillors councillor’s councillor's cllrs trustees governors directors group assembly partnership membership body",
);
/** "The Parish Council", "All Members present", "Councillors", "those present", "All": the meeting as a body. */
export const body = `(?:(?:(?:[Aa]ll|ALL|[Bb]oth) of the |(?:[Aa]ll|ALL|[Bb]oth|[Tt]he|THE|[Tt]his|[Oo]ur) )?(?:\\p{Lu}[\\p{L}'’&-]* (?:(?:and|of|for|&) )?){0,5}(?:${noun})(?: members| councillors)?(?: present| in attendance)?|(?:[Aa]ll )?[Tt]hose (?:present|in attendance)|All(?: present| in attendance)?|We(?: all)?|[Tt]he (?:Shadow )?\\p{Lu}{2,6}(?!\\p{L})|[Ee]veryone(?: present)?|[PTC]C(?!\\p{L})|(?:[Tt]he|[Aa]) (?:(?:large|clear) )?majority(?: of (?:the )?(?:${noun}))?)${aside}`;

/** What the meeting does when it decides that something be so. */
export const decided = `(?:${cased('agreed resolved resolves decided determined voted opted')})`;

/** What the meeting does to a thing: "approved the budget". */
export const disposed = `(?:${cased('approved adopted accepted ratified endorsed authorised authorized confirmed appointed elected re-elected re-appointed co-opted coopted granted refused rejected deferred delegated agreed resolved')})`;

/** "agreed [the box to be left open]", "agreed [cost not to exceed £300]": what shall be done without "that". */
export const shallBe =
  '[Nn]o (?:further )?(?:[Oo]bjections?|[Cc]omments?|action)(?!\\p{L})|(?:\\p{Ll}|[“"])[^.,;:]{0,60} (?:(?:should|would|will|must) be(?! (?:considered|discussed))|not to \\p{Ll}+|to be (?:\\p{Ll}+ed|left|put|made|sent|kept|given|paid|held|taken|bought|sought|drawn|set))';

export const address =
  '(?:(?:(?:County|District|Borough|City|Town|Parish|Community) )?(?:Councillors?|Cllrs?|Clrs?|COUNCILLORS?|CLLR)|Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Revd|Alderman|Ald|Selectman|Selectwoman|Trustee|Member(?= \\p{Lu}[\\p{L}. ]{0,3} ?\\p{Lu})|Bailie|(?:(?:Lord|Depute) )?Provost|Cyng(?:\\.? ?/ ?Cllrs?)?|Sir|Dame|Lord|Lady)\\.?';
const namePart =
  "(?!(?:AND|BY)\\b)(?:\\p{Lu}\\.?(?:\\p{Lu}\\.?){0,3}(?!['’]?\\p{L})|(?:\\p{Lu}\\.){0,2}(?!(?:(?:Sec|Second|Prop)(?:onded|onder|osed|oser)?|SECONDED|PROPOSED|He|She|They|It|We|All|That|Motion|Unanimous\\p{Ll}*|Carried|Agreed|Approved|Resolved)\\b)(?:Mc|Mac|O['’]|D['’])?\\p{Lu}[\\p{L}'’-]+)";
const forms = `(?:${address} |the (?:Deputy )?(?:Mayor|Leader|Chair\\w*|Convener|Provost),? (?:\\()?)`;
/**
 * "Councillor Jane Roe", "the Mayor, Councillor Roe", "J. Roe", "JR"; case matters. Up to three of anything the engine writes out three
 * times, up to four it counts, which makes much less code of each pattern that names people.
 */
export const person = `(?:${forms}{0,4}${namePart}(?: (?:(?:de|van|der|von|ap|le|la) )?${namePart}){0,4}\\)?|the (?:Deputy )?(?:Mayor|Leader|Chair\\w*))`;

/** "The Board:" over "- NOTED the plan; and" / "a) approved the budget". */
export const bodyStem =
  /(?:^(?:\d{1,2}(?:\.\d{1,2})+ )?|(?<=[.!?] ))(?:that )?(?:the )?(?:[\p{L}&-]+ ){0,5}(?:committee|panel|board|cabinet|commission|council|sub-committee|forum|executive|authority|members|meeting|group|trustees|governors|partnership|governing body)(?: (?:then|unanimously|also))?\s?:\s?-?$/iu;
/** How each of its limbs begins. */
export const verbFirst =
  /^\(?(?:[a-z\d]{1,3}[.)]\s)?(?:noted|notes?|agreed|agrees?|approved|approves?|resolved|endorsed|endorses?|recommended|recommends?|received|receives?|requests?|requested|asked|supports?|supported|delegates?|delegated|adopts?|adopted|accepts?|accepted|confirms?|confirmed|invites?|appoints?|considered|thanked|welcomed|authorised|remitted|instructed|referred|appointed)\b/i;

/** A lead that is set off ("The motion was put and duly RESOLVED." is none): where an item prints one, its other sentences only tell how the meeting came to it. */
const setOff =
  /^(?:\(?\w{1,3}[.)] )?Resolved\s?(?::|\/?[-–—]|that\b|$)|^(?:Decision|DECISION)s?\s?:|\bRESOLVED\b(?!(?<=\bduly RESOLVED)\.?$)/;
/** "the minutes be amended as follows: “RESOLVED: That": what another meeting decided is quoted */
export const quotedLead = /^[“"‘']\s?(?:RESOLVED|Resolved|AGREED|Agreed)\b/;
const opensPart = /^\(?[a-z][.)]\s/;
const opensLimbs = /[:–—-]\s*$|^(?:RESOLVED|Resolved|Decisions?)\W*$/;
const leads = once(({ rows, kind }) => {
  const led = new Set<number>();
  let part = 0;
  const parts = rows.map(({ text, kind: row, begins }, at) => {
    if (opensPart.test(text)) part++;
    const lead =
      row !== 'table-row' &&
      !quotedLead.test(text) &&
      (begins || !/^RESOLVED\.$/i.test(text)) &&
      (setOff.test(text) ||
        (bodyStem.test(text) && verbFirst.test(rows[at + 1]?.text ?? '')) ||
        (kind === 'WEB_PAGE' ? /^Decisions?$/ : /^(?:Decision|DECISION)$/).test(text));
    if (lead) led.add(opensLimbs.test(text) ? -1 : part);
    return part;
  });
  return { led, parts };
});
/** The item sets a decision off, in the part in which the row stands: "a) The accounts were approved. b) RESOLVED to buy a bench." */
export function printsLead(view: View, at: number): boolean {
  const { led, parts } = leads(view);
  return led.has(-1) || led.has(parts[at] ?? 0);
}

/** One of the headings above the row, in its item, says so; "Decisions" over applications has the look of a lead. */
export function isUnder(view: View, at: number, says: RegExp): boolean {
  const known = firstUnder(view);
  let first = known.get(says);
  if (first === undefined) {
    first = view.rows.findIndex(
      ({ kind, text }) => (kind === 'heading' || /^decisions:?$/i.test(text)) && says.test(text),
    );
    known.set(says, first);
  }
  return first >= 0 && first < at;
}
/** Of each question the first heading that answers it, looked for once a view. */
const firstUnder = once(() => new Map<RegExp, number>());

/** Titles that say what is decided: "To approve the accounts", "Election of Chairman", "Confirmation of ..." */
export const asksFor =
  /^(?:to |[^:.]{0,40}\band )?(?:approv|adopt|accept|confirm|elect|appoint|re-?appoint|agree|ratif|co-?opt|present and approve|consider|(?:draft )?minutes?\b)/i;
/** Titles under which applications are talked over. */
export const ofApplications = /\bplanning\b|\bapplications?\b|\bconsultations?\b/i;
/** Titles and headings over what another authority decided. */
export const byOthers =
  /^(?:planning )?decisions:?$|\b(?:granted|refused|determined|decided|permitted|disposed)\b.{0,40}\bby\b|\bdecisions? (?:notices?|received|of|by|from)\b|\bupdates?\b|\b(?:awaiting|pending) (?:decision|determination)\b|\bapplications? (?:decided|determined)\b|\b(?:permission|consent) (?:granted|refused)\b/i;

/** Longer ones are lists or tables without stops. */
const longest = 2000;
/** The row, if it is a sentence of a meeting that sat. */
export function sentenceAt(view: View, at: number): Row | null {
  const row = view.rows[at];
  const told = row && sits(view) && row.kind !== 'table-row' && row.kind !== 'heading' && row.text.length <= longest;
  return told ? row : null;
}

/** Titles under which people tell of bodies other than the meeting. */
const reportsOfOthers =
  /\breports? (?:from|of|by)\b.{0,40}\b(?:organi[sz]ations|bodies|representatives|groups|county|district|borough)\b|\boutside bodies\b|\b(?:representatives|(?:county|district|borough|ward) councillors?)\b.{0,3} reports?\b/i;
export const ofOthers = (view: View): boolean => reportsOfOthers.test(view.item?.title ?? '');

/** The paragraph tells of another meeting: "Cllr Ash attended a meeting at the Hall. It was agreed that ..." */
export function tellsOfAnother(view: View, at: number): boolean {
  for (let i = at; i >= 0 && i > at - 12; i--) {
    if (
      i < at &&
      /\battended (?:a|an|the) (?:[\p{L}-]+ ){0,5}(?:meeting|conference|seminar|briefing)\b/u.test(
        view.rows[i]?.text ?? '',
      )
    )
      return true;
    if (view.rows[i]?.begins) return false;
  }
  return false;
}

/** The same, in an item that sets off no decision with a lead. */
export const toldAt = (view: View, at: number): Row | null => (printsLead(view, at) ? null : sentenceAt(view, at));

const quotations = once(({ rows }) => {
  let open = false;
  return rows.map(({ text, begins }) => {
    const within = open || (begins && /^[“"]/.test(text));
    open = within && !/[”"][.;]?$/.test(text);
    return within;
  });
});
/** The row stands in a quotation of paragraphs of its own: the words of a motion, whatever came of it. */
export const isQuoted = (view: View, at: number): boolean => quotations(view)[at] ?? false;

/** The initials of what the record calls the body, the council and the item. */
const heads = once(({ house, item }) =>
  [house?.body, house?.council, item?.title].map((title) =>
    (title ?? '')
      .split(/[^\p{L}]+/u)
      .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '')
      .join(''),
  ),
);
const nouns = new RegExp(`^(?:${noun})$`, 'u');
const levels = /^(?:county|district|borough|city)$/i;
const councilActs =
  /\b[Cc]ouncil (?:was (?:all )?in favou?r|agree[sd]|accept(?:s|ed)|makes?|resolve[sd]|approve[sd])\b|\b[Cc]ouncillors voted\b/;
const councilSpeaks = once((view) => view.rows.some(({ text }) => councilActs.test(text)));
const ownWords =
  /^(?:the|an?|all|both|everyone|majority|large|clear|we|[pct]c|this|our|of|and|for|members?|present|in|attendance|full|sub|joint|select|scrutiny|overview)$/i;
/** "The Planning Committee agreed" tells of another body in the minutes of a parish council; a bare "the Council" is the meeting itself. */
export function isOwn(printed: string, view: View): boolean {
  const own = `${view.house?.body ?? ''} ${view.house?.council ?? ''}`.toLowerCase();
  const words = printed
    .replace(/,.*$/, '')
    .split(/[^\p{L}'’]+/u)
    .filter(Boolean);
  if (/^(?:two|three|four|five|six|some|several|many|few|most|other|\d+)$/i.test(words[0] ?? '')) return false;
  const kind = (words.find((word) => /^(?:committee|sub|panel|working)/i.test(word)) ?? '').toLowerCase();
  // what a committee agreed is only reported where the council itself then decides, or under a heading that names a committee's report
  const reported =
    /\b(?:committees?|working (?:group|party)|panel)\b/i.test(view.item?.title ?? '') || councilSpeaks(view);
  const ofCouncil = /\bcouncil\b/.test(view.house?.body?.toLowerCase() ?? own);
  if (kind && ofCouncil && reported) return false;
  // "The Board accepted ..." under "Report from Board meeting", where a panel meets
  const others =
    /\b(?:reports?|updates?|feedback) from (?:the )?(?:\p{L}+ ){0,2}?(board|council|committee|cabinet|trustees)\b/iu
      .exec(view.item?.title ?? '')?.[1]
      ?.toLowerCase();
  if (others && words.at(-1)?.toLowerCase() === others && !own.includes(others)) return false;
  // "The Trustees agreed" in the minutes of a council
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (ofCouncil && /^(?:trustees|governors|directors|commissioners)$/.test(last) && !own.includes(last.slice(0, -1)))
    return false;
  // "The IJB agreed" in a record of an Integration Joint Board
  const letters = /^[Tt]he (?:Shadow )?(\p{Lu}{2,6})$/u.exec(printed)?.[1];
  if (letters && !/^[PCT]C$/.test(letters))
    return heads(view).some(
      (initials) => initials.endsWith(letters) || (letters.length > 2 && initials.includes(letters)),
    );
  const named = words.filter((word) => !ownWords.test(word) && !nouns.test(word));
  // "... from the Vale Village Bus Councillors resolved to give £65": what stands before "Councillors" names no body
  if (/^(?:councillors|cllrs|members)$/i.test(words.at(-1) ?? '') && !levels.test(named.at(-1) ?? '')) return true;
  if (own.trim() !== '')
    return named.every((word) => own.includes(word.toLowerCase()) || /^(?:parish|town|community)$/i.test(word));
  return named.length < 2 && !levels.test(named[0] ?? '');
}

/** The row ends so that limbs follow, or holds marked limbs: the reader of limbs takes it. */
export const hasLimbs = (text: string): boolean =>
  /[:–—-]\s*$|\bto\s*:?$/.test(text) || /[\s:]\(?(?:1|a|i)\)\s/.test(text);

const reporting =
  /\b(?:said|says|reported(?! (?:the|an?|some) (?!.*\bmeetings?\b))|advised|informed|explained|stated|asked|asks|noted|announced|recalled|reminded|felt|thought|understood|confirmed|queried|suggested|whether|unless|if|when|where|which|who|whom|because)\b/i;
/** "They were noted and", "It was discussed whether": that is done with, and reports nothing. */
const disposedOf =
  /\b(?:was|were) (?:then |duly |also )?(?:(?:noted|confirmed|discussed|considered)(?=,? (?:and|but)\b)|(?:discussed|considered|debated) whether\b)/gi;
const background =
  /^(?:noting|having|given|after|following|in (?:view|light)|recognising|upon|on|with|as|further to|subject to)\b/i;
const elsewhere =
  /\b(?:at|during|in|since|from) (?:the|its|our|their|a|an) (?:last|previous|earlier|recent|\p{Lu}\p{Ll}+|joint|site|annual)\b.{0,30}\bmeeting\b|\b(?:previously|already|earlier|originally|had been|has been|have been)\s*$|\bmet (?:on site )?with\b/iu;
/** The words before the deciding verb only set the scene: "After discussion, "; they report nobody and no other meeting. */
export function setsScene(before: string): boolean {
  const text = before.trim();
  if (elsewhere.test(text)) return false;
  // "Cllr Ash stated that new rules were due, so it was decided to wait"
  if (/[,;]? (?:and )?(?:so|therefore)$/.test(text)) return true;
  return text === '' || background.test(text) || !reporting.test(text.replace(disposedOf, ''));
}

const deontic =
  /\b(?:be|should|would|will|shall|must|may|could|can|needs? to|is to|are to|to be|not to|(?:is|are) (?:duly |hereby )?(?:authorised|empowered|delegated|granted|appointed))\b/i;
const finite = /\b(?:was|were|had|has|have|is|are|did|does|do|looked|seemed|made)\b/i;
const may = '(?:would|will|could|may|might|should)';
const view =
  '(?:keen|happy|pleased|interest(?:ed|ing)|welcome(?:d by)?|help(?:ful)?|of (?:help|use|benefit|interest)|useful|good|better|best|beneficial|nice|important|appropriate|inappropriate|(?:im)?possible|(?:un)?likely|difficult|easy|easier|hard|sensible|wise|preferable|reasonable|an? \\p{L}+ (?:idea|step|solution|option|improvement))';
/** "that the swings would be difficult to mend" */
const opinion = new RegExp(
  `^(?:that )?(?:(?:this|it|they|these) ${may} (?:have|make|seem)|(?:[\\p{L}\\d’'£-]+ ){1,9}?${may} (?:not )?be (?:(?:\\p{L}+ly|very|too|more|most|quite) )?${view}(?!\\p{L}))`,
  'iu',
);
/** A clause behind "agreed" decides when it says what is to be; "that it was improbable" is a view. */
export function decides(clause: string): boolean {
  if (/^(?:not )?to\b/i.test(clause))
    return !/^to (?:differ|disagree|the|this|that|these|those|his|her|their|its|it|all|an?|some)\b/i.test(clause);
  if (/^(?:that )?(?:they|we) (?:were|are) (?:happy|content|willing) (?:for|to)\b/i.test(clause)) return true;
  if (/^for\b[^.;:]{3,80}? to \p{Ll}/u.test(clause)) return true;
  if (opinion.test(clause)) return false;
  const first = clause.split(/,? but\b/i)[0] as string;
  return deontic.test(first) || !finite.test(first);
}

/** Text without marks of quotation, bullets and paragraph numbers in front; how much was cut. */
export function bare(text: string): { text: string; from: number } {
  const from =
    /^(?:[-–—•*"“‘'\s]|outcome\s?[:–-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:[.)]\)?\s+|\/\s+(?=\p{Lu})|\)(?=\p{L}))|[B-HA](?= (?:The|It|Members) )|\d{1,3}\.\d{1,2}\.?\s+(?=\p{L}))*/iu.exec(
      text,
    )?.[0].length ?? 0;
  return { text: text.slice(from), from };
}

/** A section that only announces or that reports to the meeting decides nothing. */
export const sits = (view: View): boolean => view.kind !== 'AGENDA' && view.kind !== 'REPORT';
