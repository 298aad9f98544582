import { forenames } from './forenames.ts';
import { bodyEndings, bodyNouns, bodyOpenings, oftenInTitles, roleNouns, topicWords } from './lexicon.ts';

/** The council's own committees and "the Council" alone: they name no body that a person could be told apart by. */
const generic =
  /^(?:the )?(?:council|board|committee|commission|panel|forum|cabinet|partnership|trust|authority|college|school|police|academy|group|sub-committee|chamber|club|society|service|hospital|union|executive|federation|association|company|practice|university)$/i;
/** Parts of the council that carry a body's noun: a title that names them stays whole. */
const internal = /\b(?:virtual school|school (?:improvement|admissions|effectiveness)|council tax)\b/i;

/** "Ashton Keynes PC", "Borset DC": a place and the letters of its council. */
const councilLetters =
  /^\p{Lu}[\p{Ll}'-]+(?: (?:\p{Lu}[\p{Ll}'-]+|&|and|on|the|le|upon)){0,3} (?:[PDCTB]\.?C\.?|MBC|UHB)$/u;

/** "ash ember actuaries": what a firm's people are, behind a name that says nothing of a post. */
function isFirm(lower: string): boolean {
  const named =
    /^((?:[^\s,()]+ ){1,4})(?:actuaries|architects|surveyors|solicitors|accountants|consultants|consulting|associates)$/.exec(
      lower,
    );
  return (
    named !== null &&
    !(named[1] as string)
      .trim()
      .split(' ')
      .some((word) => oftenInTitles(word) || particular.test(word))
  );
}
const direction = /^(?:north|south|east|west|central|local|early|bill|labour|law|act|policy|travel|week)$/;
const particular = /^(?:the|our|their|its|all|and|or|of|for|chartered|quantity|duty|external|other|various|new)$/;

/**
 * Whether a phrase names a body that stands on its own: "Borset Carers Forum", "the LGA", not "Early Help" or "the Board".
 */
export function isBody(phrase: string): boolean {
  const text = phrase.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim();
  if (
    !/^(?:the )?[\p{Lu}\d]/u.test(text) ||
    generic.test(text) ||
    internal.test(text) ||
    text.length > 120 ||
    /^representing\b/i.test(text)
  )
    return false;
  if (
    /^No\.? ?10$/.test(text) ||
    (councilLetters.test(text) && !forenames.has(text.split(' ')[0]?.toLowerCase() ?? ''))
  )
    return true;
  const lower = text
    .replace(/\s*\([^()]*\)\s*$/, '')
    .toLowerCase()
    .replace(/[.,;:]$/, '');
  const last = lower.split(/[\s/]+/).at(-1) ?? '';
  const [subject, and, ...rest] = (lower.split(', ').at(-1) ?? '').split(/\s+/);
  if (rest.length === 1 && /^(?:and|&)$/.test(and ?? '') && topicWords.has(subject ?? '')) return false; // "Improvement and Partnership"
  const [topic, link] = lower.split(/\s+/).slice(-3);
  if (
    /^(?:and|&)$/.test(link ?? '') &&
    topicWords.has(topic ?? '') &&
    /^(?:practice|partnership|network|union)$/.test(last)
  )
    return false; // "Social Work & Practice"
  const seated = /^((?:\p{Lu}[\p{L}'-]+ )+)(?:for|of) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}$/u
    .exec(text)?.[1]
    ?.trim()
    .toLowerCase()
    .split(' ');
  if (seated && seated.length > 1 && bodyNouns.has(seated.at(-1) ?? '') && !seated.some((word) => roleNouns.has(word)))
    return true; // "Probation Board for Northern Ireland"
  if (bodyNouns.has(last) || bodyEndings.some((ending) => lower.endsWith(ending))) return true;
  const national = /^(\p{Lu}\p{Ll}{3,}) (?:England|Scotland|Wales|Ulster|NI|UK)$/u.exec(text)?.[1]?.toLowerCase() ?? '';
  if (/^(?:historic|natural)$/.test(national) || (topicWords.has(national) && !direction.test(national))) return true; // "Sport Wales"
  if (/\S\s(?:& )?(?:co|sons|partners llp|inc)$/.test(lower) || isFirm(lower)) return true; // "Came & Co"
  if (bodyOpenings.test(lower) && (!roleNouns.has(last) || /^(?:the )?office of/.test(lower))) return true;
  // "Fields Trust Borset"
  const placed = /^(?:\p{Lu}\p{L}+ ){1,3}(?:Trust|Association|Federation|Alliance) (\p{Lu}\p{Ll}{2,})$/u.exec(
    text,
  )?.[1];
  if (placed && !oftenInTitles(placed)) return true;
  return /^the [\p{Lu}]{2,6}$/u.test(text);
}
