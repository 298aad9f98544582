const honorific =
  '(?:the |by )?(?:(?:Deputy )?(?:Mayor|Leader),? )?(?:Councillor|Cllr\\.?|Mr|Mrs|Ms|Miss|Dr|Alderman|Rev|Revd|Sir)\\.? ';
const name = "((?:\\p{Lu}[\\p{L}'’.-]*)(?: \\p{Lu}[\\p{L}'’.-]*){0,3})";
const mover = new RegExp(
  `\\b(?:moved|proposed|motion (?:of|by|from)|mover|proposer)\\s?(?:by|:|–|-)?\\s?${honorific}${name}`,
  'iu',
);
const seconder = new RegExp(`\\b(?:seconded|seconder)\\s?(?:by|:|–|-)?\\s?${honorific}${name}`, 'iu');

/** "moved by Councillor Roe, seconded by Councillor Doe", "On the motion of ..."; names without their honorific. */
export function moversOf(text: string): { movedBy?: string; secondedBy?: string } {
  const movedBy = clean(mover.exec(text)?.[1]);
  const secondedBy = clean(seconder.exec(text)?.[1]);
  return { ...(movedBy ? { movedBy } : {}), ...(secondedBy ? { secondedBy } : {}) };
}

/** The pattern ignores case for its words; the name itself must keep its capitals. */
function clean(found: string | undefined): string | undefined {
  const words = found?.split(' ') ?? [];
  const end = words.findIndex((w) => !/^\p{Lu}/u.test(w));
  const kept = (end < 0 ? words : words.slice(0, end)).filter((w) => w !== '');
  return kept.length > 0 ? kept.join(' ').replace(/[.,]+$/, '') : undefined;
}
