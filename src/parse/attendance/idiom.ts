/** A form of address or a rank that opens an entry. */
export const honorific =
  /^(?:the |also )?(?:right worshipful |worshipful )?(?:(?:county|district|borough|town|city|parish|c\/?) ?)?(?:councillors?|cllrs?|crs?|mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|lord|lady|rev(?:erend|d)?|canon|alderman|mayor|deputy mayor|chair(?:man|person)?|vice[- ]chair(?:man)?|(?:det|ch|stn)\.? (?:insp|supt|sgt|mgr)|[ta]\/d?[cis]|insp|supt|inspector|sgt|sergeant|pc|pcso|superintendent|chief)\b/i;
const prose =
  /\b(?:can be viewed|was opened|opened the meeting|welcomed|will be|webcast|recorded|please|would be|was held|commenced|started|declared|should|members are|minutes of|agenda|(?<!\b(?:clerk|secretary) to )the meeting|quorum|quorate|press and public|contact|email|tel(?:ephone)?\b|www\.|http|@|item under discussion|in connection with|met (?:at|in|on))\b/i;
/** In small letters only: "Omar Said, Solicitor" is an entry. */
const toldInList =
  /\b(?:said|asked|moved|proposed|reported|presented|explained|introduced|thanked|congratulated|referred|expressed|paid tribute|undertook|pointed out|(?:was|were) (?:advised|informed|reminded))\b/;
/** "Nick Drew (at the start of the meeting)": a bracket tells of the entry. */
const bracket = /\([^()]{3,60}\)/g;
/** Words that tell what happened, which no entry of a list has. */
export const isProse = (text: string) => prose.test(text.replace(bracket, '')) || toldInList.test(text);
/** "Labour: Councillors Ash": any words before a colon that a form of address follows. */
export const addressedGroup =
  /^(\p{Lu}[^:;,|.]{2,60}?)(?:\s?:|\s[-–—])\s(?=(?:Councillors?|Cllrs?|Alderm[ae]n|Alderwom[ae]n|Bailies?)\b\.?\s\p{Lu})/u;
/** "Secretary: Mrs Ash" below a list. */
export const opensGroup =
  /^(?:\p{Lu}\p{L}+ ){0,3}\p{L}[\p{L}'’/&-]{3,}: ?-? ?(?:(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|[Nn]one|[Nn]il)\b|\p{Lu}[\p{L}.]* \p{Lu})/u;
