/** A number at the start of a line, and every way in which it may count. */
export interface PrintedNumber {
  /** As printed, without its stop: "107", "5/16", "HW/31/072", "GM 3/31", "HB(4)2.iii", "IV". */
  number: string;
  /** The same number with one part left open: "5/16" is the 5th of "#/16" or the 16th of "5/#". */
  forms: Form[];
  /** "." or ")" or ":" or "". */
  delimiter: string;
  rest: string;
  /** Where `rest` begins in the text. */
  from: number;
}
export interface Form {
  form: string;
  value: number;
}

// Item 4 | Agenda Item No. 4 | Minute 12 | No. 7
const word = /^(?:(?:agenda )?item(?: no\.?| number)?|minute(?: no\.?)?|min\.?(?: no\.?)?|no\.)\s(?=\S*\d)/i;
// 107 | 62a/31 | 27.4.12 | 5/16 | 23.4(b) | HW/31/072 | D/214/2031 | 31/07/GPC | 31-32/PFA/4 | GM 3/31 | Min/417/30-31 | GM207 | *RS&T.4 | HB(4)2.iii | Co.33
const token =
  /^\*?((?:[A-Z][A-Z&]{0,6}(?:\(\d{1,3}\))?[ ./-]{0,2}|[A-Z][a-z]{1,5}(?:\/|\.(?=\d)))?\d{1,5}[a-z]?(?:(?:[._-]|\/ ?)\d{1,4}[a-z]?){0,3}(?:\([a-z]{1,3}\)|\.[ivx]{1,4}(?![a-z])|[/-][A-Z]{1,5}(?:[/-]\d{1,4})?|[A-Z])?)(?=[\s.):\-–—*|]|$)/;
const roman = /^(?:\(([IVXL]{1,7})\)|([IVXL]{1,7}))(?=[.):]?\s)/;
const letter = /^([A-Z])(?=[.)]\s)/;
/** 2071.Police Report | 9Apologies for absence | 44/31AOB: blanks that a converter lost. */
const stuck = /^(\d{1,4}(?=[A-Z][a-z]{2})|(?:[A-Z]{2,4}\/?)?\d{1,3}\/\d{1,3}(?=[A-Z][a-z]|[A-Z]{3}))/;
/** (2) Apologies: a number between brackets counts apart from "2." */
const bracketed = /^\((\d{1,3})\)(?=\s*(?:\p{Lu}|$))/u;
const stop = /^\s?([.):]?)\.?(?:\s|[-–—]\s|(?=[A-Z“"‘'*])|$)(?:\s*[-–—|]\s)?\s*/;
// 221 (28) TITLE: the number on the agenda behind that of the minute
const second = /^\((?:\d{1,3}|[A-Z]{1,5}\.?\s?\d{1,4})\)\s+(?=\S)/;
// D127/31 1. TITLE
const plainSecond = /^\d{1,3}[.)]\s+(?=\p{Lu})/u;

/** "5/6. Reports", "5 & 6: Reports": two numbers of one item */
const pair = /^((\d{1,2}) ?(?:\/|&|and|[-–]) ?(\d{1,2}))(?=[.):]\s)/;

const monthName =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
const unit =
  /^(?:%|(?:am|pm|a\.m|p\.m|AM|PM|st|nd|rd|th|hours?|hrs|minutes|mins|days?|weeks?|months?|years?|members?|people|children|councillors?|residents|votes?|units|dwellings|per cent)\b|(?:for|For|FOR|against|Against|AGAINST)[, ]+(?:and )?\d)/;
/** Words in capitals that number something else. */
const otherThings = /^(?:PART|ANNEX|TABLE|FIGURE|PAGE|NOTE|CLASS|STAGE|PHASE|OPTION|PLAN|LOT|YEAR|ZONE|WARD|COVID)\b/;

export function readNumber(text: string): PrintedNumber | null {
  const lead = word.exec(text)?.[0] ?? '';
  const body = text.slice(lead.length);
  const apart = bracketed.exec(body);
  const both = pair.exec(body);
  const two = both && Number(both[3]) === Number(both[2]) + 1 ? both : null;
  const match =
    apart ?? two ?? token.exec(body) ?? stuck.exec(body) ?? (lead ? null : (roman.exec(body) ?? letter.exec(body)));
  if (!match) return null;
  const number = (match[1] ?? match[2]) as string;
  const mark = stop.exec(body.slice(match[0].length));
  if (!mark && !stuck.test(body)) return null;
  let rest = body.slice(match[0].length + (mark?.[0].length ?? 0));
  if (/^\d{1,2}$/.test(number)) rest = rest.replace(/^\/ (?=\p{Lu})/u, ''); // "4 / Library use"
  rest = rest.slice((second.exec(rest) ?? (/\D/.test(number) ? plainSecond.exec(rest) : null))?.[0].length ?? 0);
  const delimiter = mark?.[1] ?? '';
  if (otherThings.test(number) || unit.test(rest)) return null;
  if (monthName.test(rest) && /^\d{1,2}$/.test(number) && !delimiter) return null;
  // "4 May" is none, and neither is a year that begins a sentence: "2021 was ..."
  if (/^(?:19|20)\d\d$/.test(number) && !delimiter && /^[a-z]/.test(rest)) return null;
  const forms = /\d/.test(number) ? countedForms(number) : letterForms(number);
  if (two) forms.push({ form: '#', value: Number(two[2]) }, { form: '#', value: Number(two[3]) });
  if (!forms.length) return null;
  return {
    number,
    forms:
      lead || apart ? forms.map(({ form, value }) => ({ form: lead ? `word ${form}` : `(${form})`, value })) : forms,
    delimiter,
    rest,
    from: text.length - rest.length,
  };
}

function countedForms(number: string): Form[] {
  // 62a/31 counts as 62/31 does
  const parts = number.replace(/(?<=\d)[a-z](?=\/)/, '').split(/(\d+)/);
  const digits = parts.map((_, at) => (at % 2 === 1 ? at : -1)).filter((at) => at >= 0);
  const suffix = /[a-z]$/i.test(number) && digits.length === 1 ? parts.length - 1 : -1;
  const forms = digits.slice(0, 4).map((at) => ({
    form: parts
      .map((part, i) => (i === at ? '#' : i === suffix && part.length === 1 ? '' : part.toLowerCase().replace(' ', '')))
      .join(''),
    value: Number(parts[at]),
  }));
  // HB(4)2.iii counts as HB(4)2 does
  const tail = /(?:\.[ivx]{1,4}|\([a-z]{1,3}\))$/.exec(number);
  return tail ? [...forms, ...countedForms(number.slice(0, tail.index))] : forms;
}

const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
function letterForms(number: string): Form[] {
  const forms: Form[] = [];
  if (number.length === 1) forms.push({ form: 'A', value: number.charCodeAt(0) - 64 });
  if (/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(number)) {
    let value = 0;
    for (let at = 0; at < number.length; at++) {
      const digit = romanDigits[number[at] as string] as number;
      value += digit < (romanDigits[number[at + 1] ?? ''] ?? 0) ? -digit : digit;
    }
    forms.push({ form: 'I', value });
  }
  return forms;
}
