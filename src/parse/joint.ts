const ends =
  '(?:committee|commission|panel|board|cabinet|forum|assembly|executive|partnership|group|party|authority|council|trust)';
const between = new RegExp(String.raw`(?<=\b${ends})(?:,? (?:and|with)|,|;| &)(?: the)? `, 'i');
const names = new RegExp(String.raw`\b${ends}$`, 'i');
const jointly = /\bjoint (?:\p{L}+ )?(?:meeting|session|sitting)\b|\b(?:met|meeting|sitting) jointly\b/iu;

/** "Audit Committee and the Standards Panel", when the head calls the meeting a joint one: the bodies that met. Nothing for a meeting of one body. */
export function jointBodies(body: string | null, head: readonly string[]): { bodies?: string[] } {
  if (!body || !head.some((text) => jointly.test(text))) return {};
  const bodies = body.split(between).map((name) => name.replace(/^the /i, ''));
  return bodies.length > 1 && bodies.every((name) => names.test(name)) ? { bodies } : {};
}
