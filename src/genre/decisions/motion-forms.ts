import { adverbs, person } from './terms.ts';

/** "voted unanimously at 7.01 p.m.", "voted 4-1, with Elm voting against," */
const voted =
  '[Vv]oted(?:,? (?:unanimously|\\d{1,2}-\\d{1,2}(?:-\\d{1,2})?|at [\\d:.]+ ?[ap]\\.?m\\.?|on a roll call vote|with [^,.;]{3,60} against|\\([^()]{3,120}\\)))*';
const agreedToo = `(?:,? (?:and )?(?:it was |(?:[Tt]he )?(?:\\p{Lu}\\p{Ll}+ (?:of )?)?(?:Board|Council|Committee|Commission|Selectmen) )?${adverbs}(?:${voted}|carried|agreed(?:/resolved)?|AGREED|CARRIED|resolved|approved|passed)(?: (?:following the vote|unanimously|by all(?: present)?|nem\\.? con\\.?|by (?:a )?(?:large |narrow )?majority))?)?`;
const move = '(?:proposed|moved|nominated|motioned|made (?:a|the) motion|PROPOSED|MOVED)(?! \\p{Ll}+ was)';
const second = '(?:seconded|SECONDED|second(?= by)|2nd(?= by))';
/** "C-94/11" before the motion */
const numbered = '(?:[A-Z]{0,3}[- ]{0,2}\\d{1,4}[/-]\\d{2,4}:? )?';
/** ': "' before the motion's own words, and those: that ..., to ..., This Council ... */
const quoted =
  '(?:,? that(?=\\s?[:“"‘]))?\\s?:? ?[“"‘\']?(?=(?:[Tt]hat|[Tt]o|not to|[Tt]he|[Tt]his (?:Council|Committee|Board|Assembly|[Mm]eeting)) )';
/** Each form of a motion, and what stands in all of its kind: apart and behind that, since one pattern of them all takes long to make. */
const forms: readonly (readonly [RegExp, RegExp])[] = (
  [
    // It was proposed by Cllr Ash and seconded by Cllr Elm that oaks be planted
    [
      /[Ii]t was/,
      `[Ii]t was ${adverbs}${move}(?: by)? ${person},?(?: and)? ?(?:${second}(?: by)? ${person})?${agreedToo},?(?: ?[:–-]? ?(?=(?:that,?|to|not to) )|${quoted})`,
    ],
    // It was proposed that oaks be planted, this was seconded by Cllr Elm
    [
      /second|2nd/i,
      `[Ii]t was ${adverbs}${move} (?=(?:that|to) [^.]{3,500}?[,;]? (?:and )?(?:this was |which was |it was )?${second} by ${person})`,
    ],
    // Cllr Ash, seconded by Cllr Elm, moved that ...
    [
      /second|2nd/i,
      `${person},? ${second} by ${person},? (?:then |also )?${move}:? (?:that [“"](?=\\p{Lu})|[“"]?(?:an amendment )?(?=(?:[Tt]hat|to|the) ))`,
    ],
    // The votes for the proposal to plant oaks being equal, the Chair used her casting vote ...
    [
      /\bvotes\b/,
      `^The votes (?:for|on) the (?:proposal|motion) (?=(?:to|that) [^.]{3,200}? (?:being|were|was) (?:equal|tied)\\b[^.]{3,200}\\b(?:carried|agreed|lost|fell|defeated|passed)\\b)`,
    ],
    // Cllr Ash moved an amendment, seconded by Cllr Elm, that ...
    [/amendment/i, `${person},? ${move} an amendment,? (?:and )?${second} by ${person},? (?=(?:that|to) )`],
    // Cllr Ash proposed, and Cllr Elm seconded, that ...
    [
      /second|2nd/i,
      `${person},? ${move},?(?: and| &)? ${person},? ${second},?${agreedToo}(?: ?:? ?(?=(?:that|to|the|his|her|their|this \\p{Ll}+|an?(?! amendment)|approval|refusal|deferral|acceptance|adoption)\\b)|${quoted})`,
    ],
    [/second|2nd/i, `${person},? ${move},? (?:and )?${second} by ${person},?${agreedToo} ?:? ?(?=(?:that|to|the) )`],
    // Proposed by Cllr Ash, seconded by Cllr Elm and agreed that ...
    [
      /propos|moved|nominated/i,
      `(?:Propos(?:ed|al)|PROPOSED|Moved|MOVED|Nominated)(?: \\([^()]{2,30}\\))?(?: by|:)? ?\\(?${person}\\)?[,;.]?(?: and| &)? ?(?:[Ss]econded|SECONDED)(?: by|:)? ?\\(?${person}\\)?${agreedToo} ?[,;:.–-]{0,3} ?[“"]?(?=(?:[Tt]hat|[Tt]o) )`,
    ],
    // Resolved, proposed Cllr Ash, seconded Cllr Elm, to plant oaks
    [
      /resolved/i,
      `^(?:Resolved|RESOLVED|Agreed|AGREED),? \\(?(?:proposed|moved)(?: by|:)? ?${person}[,;.]?(?: and)? ?seconded(?: by|:)? ?${person}[),:]* (?=(?:that|to) )`,
    ],
    // Seconded by Cllr Elm and agreed that ..., behind who proposed
    [
      /^(?:seconded)/i,
      `^(?:[Ss]econded|SECONDED)(?: by|:)? ?${person}(?:,? and (?:it was )?${adverbs}(?:agreed|resolved|carried|AGREED|RESOLVED|CARRIED)(?: unanimously)?)?[,:]? ?(?=(?:that|to) )`,
    ],
    // On the motion of Cllr Ash, seconded by Cllr Elm, it was agreed that ...
    [
      /on (?:the |a )?(?:motion|propos)/i,
      `(?:[Oo]n|[Uu]pon) (?:the |a )?(?:motion|proposal|proposition)(?: made)?(?: of| by| from) ${person},? (?:and )?${second} by ${person}${agreedToo},? ?[:–-]* ?["“'‘ ]{0,3}(?=(?:[Tt]hat|to) )`,
    ],
    // Motion (was made) by Ash, seconded by Elm, to plant oaks; motion by Ash to plant oaks, seconded by Elm
    [
      /motion/i,
      `\\b(?:A )?(?:[Mm]otion|MOTION) (?:was )?(?:made )?by ${person},? (?:(?:and )?${second} by ${person}${agreedToo},? )?(?=(?:that|to) )`,
    ],
    // Motion to plant oaks (made) by Ash, seconded by Elm
    [
      /motion/i,
      `\\b(?:A )?(?:[Mm]otion|MOTION) (?=to [^.]{3,500}? (?:(?:was )?made )?by ${person},? (?:and )?${second}(?: by)? ${person})`,
    ],
    // A motion was made and passed to plant oaks; moved, seconded and voted 2-0 to plant oaks
    [
      /motion|moved/i,
      `\\b(?:(?:A )?(?:[Mm]otion|MOTION) (?:was )?(?:made|moved)|[Mm]oved)(?:,| and|, and) (?:(?:was )?${second}(?:,| and|, and) )?(?:it was )?${adverbs}(?:passed|carried|approved|agreed|${voted}),? (?=(?:that|to) )`,
    ],
    // Cllr Ash proposed that oaks be planted, seconded by Cllr Elm
    [
      /second|2nd/i,
      `(?:(?<!\\p{L} )|(?<=\\b(?:discussion|debate|consideration|nominations|amendments?|changes?|corrections?) ))(?!The )${person} (?:then |also |formally )?${move} (?=(?!and |by\\b|an amendment\\b)(?:that |to |the |an? )?[^.]{3,500}?[,;]? (?:and )?(?:this was |which was |it was )?${second}\\b)`,
    ],
    // Cllr Ash proposed buying a bench. This was seconded by Cllr Elm
    [
      /proposed|move|motion/i,
      `(?:^|^[^:.]{3,120}(?:\\([^()]{3,120}\\) ?)?: )(?:(?:After|Following) (?:\\p{Ll}+ ){0,3}(?:discussion|debate|consideration),? )?${numbered}(?:${person}|The (?:Mayor|Chair\\p{L}*)) (?:then |also )?${move}(?::? (?:the (?:following )?motion:? ?)?[“"‘'](?=\\p{Lu})|${quoted}| (?=(?:that|to|the|this|an?|(?:approval|acceptance|adoption|refusal) of|\\p{Ll}{3,12}ing|${person} (?:as|for)) |\\d))`,
    ],
    // Ann Ash agreed, and MOVED that the plan be refused. This was SECONDED by Mr Elm
    [/moved|proposed/i, `^${person} (?:\\p{Ll}+ ){0,8}?\\p{Ll}+,? and (?:moved|proposed|MOVED|PROPOSED) (?=that )`],
    // C-94/11 MOVED BY Cllr Ash that oaks be planted. CARRIED
    [
      /proposed|moved/i,
      `^${numbered}(?:Proposed|PROPOSED|Moved|MOVED)(?: by| BY)?:? ${person},? (?=(?:that|THAT|to|TO) )`,
    ],
    // On the proposal of Cllr Ash, seconded by Cllr Elm, the bench will be bought
    [
      /on (?:the |a )?(?:motion|propos)/i,
      `^[Oo]n (?:the |a )?(?:motion|proposal|proposition)(?: of| by| from) ${person},? (?:and )?${second} by ${person},? (?=(?:the|an?|it) [^.]{3,200} (?:will|should|be|was|were)\\b)`,
    ],
    // A resolution to plant oaks was passed; a proposal by Cllr Ash to plant oaks was seconded by Cllr Elm; Cllr Ash's motion that ... was lost
    [
      /\b(?:a|the) (?:\p{Ll}+ )?(?:motion|propos|resolution|recommend)|\ban amendment |['’]s? (?:motion|propos|suggest)/iu,
      `(?:\\b(?:[Aa]n?|[Tt]he) (?:(?:original|officer|substantive) )?|${person}(?:['’]s|(?<=s)['’]) )(?:motion|amendment|proposal|proposition|resolution|recommendation|suggestion)(?: (?:by|of|from) ${person})?,? ["“'‘]?(?=(?:to|that) [^.]{3,300} was ${adverbs}(?:passed|carried|agreed|put|lost|defeated|${move}(?: by ${person}|,? (?:and )?(?:duly )?${second})|${second})\\b)`,
    ],
  ] as const
).map(([needs, source]) => [needs, new RegExp(source, 'u')]);

/** The first motion of a text; of two forms that begin at one place the former. */
export function motionIn(text: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const [needs, form] of forms) {
    const match = needs.test(text) ? form.exec(text) : null;
    if (match && (!first || match.index < first.index)) first = match;
  }
  return first;
}
/** Words of which one stands in each motion. */
export const near =
  /\b(?:proposed|moved|nominated|seconded|2nd|motion(?:ed)?|proposal|proposition|resolution|recommendation)\b/i;
/** Somebody seconded. */
export const seconder = /\b(?:[Ss]econd(?:ed|er| by)|2nd by)\b|\bSECONDED\b/;
/** What stands behind a motion's own words: who seconded it, how it ended. */
export const ends = new RegExp(
  `[,;]? (?:(?:and )?(?:(?!Chair|Vice|Deputy|Mayor|President|Secretary|Treasurer|Clerk)${person},? (?=(?:seconded|SECONDED)\\b(?! by\\b)))?(?:this was |which was |it was |was )?${second}\\b.*|was (?:duly )?(?:proposed|moved)(?: by|,? (?:and )?(?:duly )?${second}).*|(?:(?:was )?made )?by ${person},? (?:and )?${second}.*|was ${adverbs}(?:passed|carried|agreed|lost|defeated)(?:[^,]{0,40}|,? \\d{1,2} (?:for|in favou?r)\\b.{0,40})|was ${adverbs}put to .*|which (?:on being put|was (?:put|carried|agreed|lost))\\b.*|(?:being|were|was) (?:equal|tied)\\b.*|(?:and )?(?:all (?:were )?in favou?r|carried(?: unanimously)?)[.]?)$`,
  'u',
);
/** "Cllr Ash proposed Cllr Elm as Treasurer; this was agreed." */
export const agreedBehind =
  /[,;] (?:and )?(?:this|which|it) was (?:\p{Ll}{4,12}ly )?(?:agreed|approved|carried|accepted|supported)\b.*$/u;
/** "A motion to sell was moved by Cllr Ash, seconded by Cllr Elm, and lost by 2 votes to 3." */
export const fell =
  /\b(?:and|was|and the (?:proposal|motion)) (?:was |on a vote |then |therefore )*(?:lost|defeated|negatived|not carried|fell)\b[^.]{0,60}\.?$/i;
