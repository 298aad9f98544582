import { isBody } from '../../language/body.ts';
import { namesPost } from '../../language/lexicon.ts';
import { looksLikeName } from '../../language/likeness.ts';
import { nameAt } from '../../language/name.ts';
import { namesAgree, shortens } from '../../language/namekey.ts';
import { readRoster } from '../../language/roster.ts';
import { readWords } from '../../language/words.ts';
import type { Capacity } from '../../model/enums.ts';

/** What the brackets behind a listed name say. */
export interface Notes {
  capacity: Capacity | null;
  role: string | null;
  organization: string | null;
  substituteFor: string | undefined;
  /** Who came instead: "(Councillor Birch substituting)". */
  substitute: { name: string; honorific: string | null; role?: string | null } | undefined;
  /** For whom, where the bracket says it. */
  substituted: string | undefined;
  attended: string | undefined;
  /** "(in the Chair)": leads this meeting, whoever holds the office. */
  presiding: boolean;
  /** "(Guest)": no member, whatever the list. */
  guest: boolean;
  /** "(formerly Ash)", "(née Ash)" */
  formerly: string | undefined;
}

const party =
  /^(?:lab(?:our)?(?:[/ &]+co-?op(?:erative)?)?|con(?:servative)?s?|l(?:ib(?:eral)?)?[ ]?d(?:em(?:ocrat)?s?)?|ld|green|gp|g|ind(?:ependent)?|ukip|reform(?: uk)?|plaid(?: cymru)?|snp|c|l|i|lib|liberal|non-?aligned|ratepayers?|residents?|wpb|bnp|u|nc|voting|non-?voting|\*+)$/i;
const part =
  /^(?:for (?!cllr|councillor|mr|mrs|ms|dr)|from|until|till|up to|to |left|arrived|joined|items?\b|minutes?\b|part\b|present|late|except|agenda|not |virtual|remote|online|via|by (?:phone|video|zoom|teams|telephone)|on teams|\d)|\b\d{1,2}[.:]?\d{0,2} ?[ap]\.?m\.?\b/i;

/** A name, not a post: "(formerly Ash)", "(previously Councillor Jo Ash)"; "(formerly Head of Parks)" says something else. */
const formerName =
  /^(?:formerly|previously|n[ée]e)(?: known as)? (?:(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.? )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})$/u;

/** "(for Jo Ash - Borset Council)" */
const standIn = /^for (\p{Lu}[^-–—,]{3,40}?)(?:(?: [-–—]|,) (\p{Lu}.{2,60}))?$/u;
/** "(DCLG - item 3)", "(Home Office, items 2 and 4)": where from, and for what part of the meeting. */
const atItems = /(?: [-–—]|,) (?=items? \d)/;

export function readNotes(brackets: readonly string[], name: string | null, away = false): Notes {
  const notes: Notes = {
    capacity: null,
    role: null,
    organization: null,
    substituteFor: undefined,
    substitute: undefined,
    substituted: undefined,
    attended: undefined,
    presiding: false,
    guest: false,
    formerly: undefined,
  };
  for (const bracket of brackets.flatMap((each) => each.split(atItems))) {
    const text = bracket.trim();
    if (/^secretariat$/i.test(text)) {
      notes.role ??= 'Secretariat';
      continue;
    }
    const former = formerName.exec(text)?.[1];
    if (former && name && former.split(/\s+/).length <= 4) {
      notes.formerly = former;
      continue;
    }
    const pair = /^(.{3,60}?) (?:(?:is|was|were) )?(?:substitut(?:ing|ed)|deputi[sz](?:ing|ed)) for (.{3,60})$/i.exec(
      text,
    );
    const stands = pair && firstName(pair[1] ?? '');
    if (stands) {
      notes.substitute = stands;
      notes.substituted = firstName(pair[2] ?? '')?.name;
      continue;
    }
    const own = /^(.{3,60}?) for (.{3,60})$/.exec(text);
    const other = own && firstName(own[1] ?? '');
    if (other && name && namesAgree(firstName(own[2] ?? '')?.name ?? '', name)) {
      notes.substitute = other; // "Dev Ash (Eva Birch for Dev Ash)"
      continue;
    }
    const whom =
      /^for whom (.{2,60}?),? (?:(?:is|was|were|had) )?(?:\w+ as |the |a )?(?:substitut|deputi|attend|present|acted|acting|stood)/i.exec(
        text,
      );
    const instead = whom && (firstName(whom[1] ?? '') ?? surnameAlone(whom[1] ?? ''));
    if (instead) {
      notes.substitute = instead;
      continue;
    }
    const stead =
      away && /\b(?:attended|attending|present|deputi[sz]ing|substituting|standing in)\b/i.test(text)
        ? (withPost(text) ?? firstName(text))
        : undefined;
    if (stead) {
      notes.substitute = stead;
      continue;
    }
    const stood = standIn.exec(text);
    if (stood && (namesPerson(stood[1] as string) || (stood[2] && / \p{Lu}/u.test(stood[1] as string)))) {
      notes.capacity = 'SUBSTITUTE';
      notes.substituteFor = firstName(stood[1] as string)?.name ?? stood[1];
      notes.organization ??= stood[2] ?? null;
      continue;
    }
    if (/^(?:interim|acting|temporary|job[- ]?share|on secondment|seconded|maternity cover|designate)$/i.test(text))
      continue;
    const substitution =
      /\b(?:sub(?:s|st|stitut(?:e|ed|ing))?\b\.?(?: member)?(?: for| of|:| -)?|in (?:(?:the )?place of|(?:his|her|their) place)|instead of|replac(?:ing|ed)|represented by|deputi[sz](?:ing|ed) for|on behalf of|^for|^vice(?= (?!chair|president)))(.*)$/i.exec(
        text,
      );
    if (
      substitution &&
      /\bsub|place|instead|replac|represent|deputi|^(?:for (?:cllr|councillor|mr|mrs|ms|dr)|vice)\b/i.test(text)
    ) {
      const other =
        firstName(text) ??
        surnameAlone(/\b(?:for|of|by|replac(?:ing|ed)|instead of|vice) (.+)$/i.exec(text)?.[1] ?? '');
      if (away && other && !/\bfor\b|place of|behalf of|^vice\b/i.test(text)) notes.substitute = other;
      else if (
        /\b(?:attend(?:ed|ing)?|substituting$|present|as (?:a )?substitute$|(?:substituted|represented|replaced|deputi[sz]ed for) by)/i.test(
          text,
        ) &&
        other &&
        !/\bfor\b|place of/i.test(text)
      )
        notes.substitute = other;
      else {
        notes.capacity = 'SUBSTITUTE';
        if (other) notes.substituteFor = other.name;
      }
    } else if (
      /\bin the chair\b|^(?:the )?(?:acting |joint )?(?:co-)?(?:ch(?:air(?:man|woman|person)?)?|cadeirydd|conven[eo]r)\b/i.test(
        text,
      ) &&
      !/^(?:vice|deputy|depute).*(?<!in the chair)$/i.test(text)
    ) {
      notes.capacity = 'CHAIR';
      notes.presiding = /\bin the chair\b/i.test(text);
      const when = /[,;-]\s*(?:items?|until|from|minutes?)\b.*/i.exec(text);
      if (when) notes.attended = when[0].replace(/^[,;\s-]+/, '');
    } else if (
      /^(?:(?:v(?:ice)?\.?|deputy|depute)[- ]*(?:ch(?:air\p{L}*)?\b|conven[eo]r)|is-?gadeirydd\b)/iu.test(text)
    )
      notes.capacity = 'VICE_CHAIR';
    else if (/\bindependent (?:member|person)/i.test(text)) {
      notes.capacity = 'CO_OPTED_MEMBER';
      notes.role ??= /person/i.test(text) ? text : null;
    } else if (/\bco-?opt/i.test(text)) notes.capacity = 'CO_OPTED_MEMBER';
    else if (/\bobserv(?:er|ing)\b/i.test(text)) notes.capacity = 'OBSERVER';
    else if (/^(?:invited )?(?:guest|visitor)$/i.test(text)) notes.guest = true;
    else if (party.test(text) || /^(?:minutes?|notes?)(?: ?-?(?:tak|secretar)\w+)?$/i.test(text)) continue;
    else if (part.test(text)) notes.attended = text;
    else if (name && (shortens(text, name) || (/^\p{Lu}{2}$/u.test(text) && name.startsWith(text.charAt(0))))) continue;
    else if (
      isBody(text) ||
      /^\p{Lu}[\p{L}&]{2,}$/u.test(text) ||
      /^(?:\p{Lu}[\p{L}'’&-]*(?: |$)|(?<=[ ])\d{1,3}(?: |$)|(?:and|of|the|for|with|upon) ){1,8}$/u.test(text)
    )
      if (!namesPerson(text)) notes.organization ??= text.replace(/^the /i, '');
  }
  return notes;
}

function namesPerson(text: string): boolean {
  const words = readWords(text);
  const match = nameAt(text, words, 0);
  return (
    match !== undefined &&
    (match.honorific !== null || match.evidence === 'forename') &&
    match.next >= words.length &&
    looksLikeName(words, match)
  );
}

/** "Ann Ash, Medical Director attended in his absence" */
function withPost(text: string): { name: string; honorific: string | null; role: string | null } | undefined {
  const who =
    /^(.{3,80}?),? (?:was |is )?(?:attended|attending|present|deputi[sz]ing|substituting|standing in)\b/i.exec(
      text,
    )?.[1];
  const { entries } = readRoster(who ?? '', { surnames: false, titles: false });
  const [entry] = entries;
  return entries.length === 1 && entry?.name && entry.role && namesPost(entry.role)
    ? { name: entry.name, honorific: entry.honorific, role: entry.role }
    : undefined;
}

/** "for Ash": a surname alone where a bracket says for whom. */
function surnameAlone(text: string): { name: string; honorific: null } | undefined {
  const name = /^\p{Lu}[\p{L}'’-]+$/u.exec(text.trim())?.[0];
  return name ? { name, honorific: null } : undefined;
}

function firstName(text: string): { name: string; honorific: string | null } | undefined {
  const words = readWords(text);
  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.cap) continue;
    const match = nameAt(text, words, i);
    if (match && (match.honorific || match.size >= 2)) return { name: match.name, honorific: match.honorific };
  }
  return undefined;
}
