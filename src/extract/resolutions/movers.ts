const honorific = '(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Alderman|Rev|Revd|Sir|Dame)\\.?';
const word = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]*)";
const post = '(?:the (?:Deputy )?(?:Mayor|Leader|Chair\\w*),? )?';
/** "the Mayor, Councillor Roe", "Cllr. Mrs Roe", initials "JR", or behind "by" a bare "Jane Roe" */
const after = (verb: string) =>
  new RegExp(
    `\\b(?:${verb})\\s?(?:(?:by|:|–|-)?\\s?(?:${post}(?:${honorific} )+(${word}(?: ${word}){0,2})|(\\p{Lu}{2,4})(?![\\p{L}\\d]))|(?:by|:)\\s?(${word} ${word}(?: ${word})?))`,
    'u',
  );
const mover = after('[Mm]oved|MOVED|[Pp]roposed|PROPOSED|[Mm]otion (?:of|by|from)|[Mm]over|[Pp]roposer');
const seconder = after('[Ss]econded|SECONDED|[Ss]econder');

/** "moved by Councillor Roe, seconded by Councillor Doe", "On the motion of ...", "Proposed JR"; names without their honorific. */
export function moversOf(text: string): { movedBy?: string; secondedBy?: string } {
  const movedBy = nameOf(mover.exec(text));
  const secondedBy = nameOf(seconder.exec(text));
  return { ...(movedBy ? { movedBy } : {}), ...(secondedBy ? { secondedBy } : {}) };
}

const nameOf = (match: RegExpExecArray | null) =>
  (match?.[1] ?? match?.[2] ?? match?.[3])?.replace(/ (?:RESOLVED|AGREED|CARRIED|Resolved|Seconded)$/, '');
