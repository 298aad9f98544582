import { roleNouns } from '../../language/lexicon.ts';
import { isChairWord } from '../../language/name.ts';
import type { RoleMatch } from '../../language/role.ts';
import type { Word } from '../../language/words.ts';

/** Titles that stand for a kind of worker or for anybody, never for one post of the body's. */
const anybody =
  /^(?:(?:the )?(?:senior |relevant |lead |link |responsible |appropriate |presiding |reporting |proper |case |designated |named |council |link |investigating |contact )?(?:officers?|members?|managers?|workers?|lead|leads|head|representatives?|assistants?|partners?|assistant|nurse|teacher|consultant|agent|applicant|resident|student|observer|governor|trustee|peer|deputy|member|associate)|social workers?|team managers?|case ?workers?|personal advis[eo]rs?|key workers?|health visitors?|independent reviewing officers?|police officers?|police constables?|support workers?|school nurses?|ward (?:member|councillor)s?|elected members?|senior (?:managers?|leaders?|leadership)|vice-? ?chair\w*|deputy chair\w*|head ?teacher|newly qualified .*|youth workers?|early help workers?|family support workers?|service managers?|committee members?|board members?|panel members?|foster carers?|members? of .*|local members?|lay members?|independent members?|co-?opted members?|substitute members?|parent governors?|general practitioner|gp|community nurse|community navigators?|pupil|volunteers?|residents?)$/i;
/** Titles of one word that stand for one person. */
const alone = /^(?:mayor|leader|commissioner|clerk|treasurer|solicitor|headteacher|principal|coroner)$/i;
const offices = new Set(
  'director officer manager head executive lead leader commissioner adviser advisor coordinator co-ordinator commander superintendent inspector solicitor lawyer accountant auditor treasurer clerk secretary minister mayor holder member engineer psychologist planner architect registrar administrator controller surveyor bursar consultant headteacher scrutineer specialist deputy representative chief champion analyst librarian archivist coroner sheriff principal supervisor statutory economist bishop archbishop dean archdeacon'.split(
    ' ',
  ),
);
/** Only these make a post without "the" or "a" before it. */
const strong = /^(?:director|chief|executive|head|commissioner|holder|minister|secretary)$/;
/** A noun after the title makes it describe a thing: "Head of Service meeting". */
const attributive =
  /^(?:reports?|process|processes|team|teams|meetings?|service|services|review|reviews|newsletter|conference|decisions?|group|board|forum|network|training|programme|panel|panels|role|roles|recommendations?|update|updates|code|protocol|elections?|allowances?|surger(?:y|ies)|level|led|approval|strategy|plan|plans|award|awards|time|hours|capacity|numbers?|vacanc(?:y|ies)|structure|support|workload|caseloads?|briefings?|workshops?|sessions?|responses?|comments?|office|offices|members|scheme|annual|questions?|delegat\w+|guidance|reports?\/.*)$/i;

/** Whether a title in running text stands for the person who holds that post at the meeting's council or a partner. */
export function standsForHolder(title: string, role: RoleMatch, words: readonly Word[], acting: boolean): boolean {
  if (role.plural || isChairWord(role.head)) return false;
  if (/^(?:the )?executive\b.*\b(?:committee|board|panel|cabinet|commission|sub-committee|group|forum)$/i.test(title))
    return false; // "Executive Scrutiny Committee"
  const plain = title
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/ (?:for|of|to) the (?:Commission|Committee|Council|Panel|Board|Forum|Cabinet|Sub-Committee)$/i, '')
    .trim();
  const ofSchool = acting && role.determiner === 'the' && /^head ?teacher$/i.test(plain); // at the school's own meeting
  if (!ofSchool && plain.split(/ and | & /).every((part) => anybody.test(part))) return false;
  const tail =
    plain
      .split(/\s+(?:of|for|to|in|on)\s+|,/)[0]
      ?.split(/\s+/)
      .at(-1) ?? '';
  if (!roleNouns.has(tail.toLowerCase()) && attributive.test(tail)) return false;
  const count = plain.split(/\s+/).length;
  if (count === 1 && !alone.test(plain)) return false;
  if (!offices.has(role.head) && !/^principal social worker$/i.test(plain)) return false;
  if (
    role.head === 'member' &&
    !/^(?:lead |former |deputy |shadow )?(?:cabinet|executive|lead|portfolio|council) member\b/i.test(plain)
  )
    return false;
  if (role.head === 'representative' && (!acting || /^(?:a|an|one)$/.test(role.determiner ?? ''))) return false;
  const following = words[role.next];
  const asks =
    /^(?:reports?|update|review|comment|support|plan)$/.test(following?.lower ?? '') &&
    /^(?:back|on|to|that|upon|members|progress)$/.test(words[role.next + 1]?.lower ?? ''); // "that the Head of Parks report back"
  if (following?.isWord && !asks && attributive.test(following.lower)) return false;
  if (following?.isWord && following.cap && following.gap && !roleNouns.has(following.lower)) return false;
  const definite = role.determiner !== null;
  if (!definite && !acting && !(strong.test(role.head) && count >= 3)) return false;
  if (count === 1 && (!definite || /^(?:a|an|new|one)$/.test(role.determiner ?? ''))) return false;
  return true;
}

/** Titles printed in lower case: "a full-time CME officer", "the lead member", "New joint lead for ... Team". */
export const lowerCaseTitle =
  /\b(?:[Tt]he|[Aa]n?|[Nn]ew|[Ii]ts|[Tt]heir|[Oo]ur)\s+((?:(?:new|interim|acting|former|full-time|part-time|dedicated|current)\s+)?(?:(?:joint|strategic|lead|senior|principal|assistant|deputy|chief|independent)\s+|\p{Lu}{2,}(?:\/\p{Lu}{2,})?\s+){1,3}(?:officer|lead|manager|director|member|adviser|advisor|coordinator|co-ordinator|head|executive|commissioner|solicitor|engineer)(?!s)\b(?:\s+for\s+(?:the\s+)?\p{Lu}[\p{L}'’&-]*(?:(?:\s+|,\s+)(?:\(\p{Lu}+\)|and|of|with|for|\p{Lu}[\p{L}'’&-]*))*)?)/gu;
