/** Items that every meeting has and that take no report: their title says so. */
const procedural: [RegExp, Procedure][] = [
  [
    /\bminutes\b(?!.*\b(?:report|update)s?\b)|\bprevious (?:meeting|minutes)\b|\brecord of the last meeting\b/i,
    'MINUTES',
  ],
  [
    /\bdeclarations?\b.*\binterests?\b|^(?:disclosures? of )?interests?\b|\bdisclosable pecuniary\b|\bpredetermination\b/i,
    'DECLARATIONS',
  ],
  [
    /\bapolog(?:y|ies)\b|\bsubstitut(?:e|es|ions?)\b|^attendance\b|^membership$|^welcome\b|^introductions?$/i,
    'ATTENDANCE',
  ],
  [/\bexclusion of\b|\bpress and (?:the )?public\b.*\bexclu|\bexempt (?:items?|information|business)\b/i, 'EXCLUSION'],
  [
    /\bquestions?\b.*\b(?:public|members|councillors|press)\b|\bpublic (?:participation|questions?|speaking|forum)\b|\bpetitions?\b$/i,
    'QUESTIONS',
  ],
  [/\burgent\b|\bany other business\b|^aob$/i, 'URGENT'],
  [/\b(?:date|time)s?\b.*\bnext meetings?\b|^next meetings?\b|\bdates? of (?:future )?meetings?\b/i, 'NEXT_MEETING'],
  [
    /\bwork(?:ing)? program(?:me)?\b|\bwork plan\b|(?<!joint )\bforward (?:work )?(?:plan|programme)\b/i,
    'WORK_PROGRAMME',
  ],
  [
    /\bcommunications?\b(?!.*\b(?:strategy|plan|policy)\b)|\bannouncements?\b|\bchair(?:man|woman|person)?['’]?s? (?:update|remarks|report)\b/i,
    'COMMUNICATIONS',
  ],
  [/\bmatters arising\b|\baction (?:log|tracker|sheet)\b/i, 'MATTERS_ARISING'],
];

export type Procedure =
  | 'MINUTES'
  | 'DECLARATIONS'
  | 'ATTENDANCE'
  | 'EXCLUSION'
  | 'QUESTIONS'
  | 'URGENT'
  | 'NEXT_MEETING'
  | 'WORK_PROGRAMME'
  | 'COMMUNICATIONS'
  | 'MATTERS_ARISING';

/** What standing business an item is, by its title; null for an item of substance. */
export function procedureOf(title: string): Procedure | null {
  return procedural.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}
