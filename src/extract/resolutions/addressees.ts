import { matchesOf } from '../../model/matches.ts';

/** Who a limb asks, tells or empowers, and whom it goes to, as printed. */
const asked =
  'asked|requested|invited|authorised|instructed|directed|delegated|empowered|given|tasked|recommended|required|encouraged|urged';
const acts =
  'provides?|shares?|notif(?:y|ies)|submits?|reports?|presents?|arranges?|circulates?|writes?|brings?|ensures?|undertakes?|reviews?|investigates?|explores?|prepares?|produces?|continues?|works?|considers?|attends?|updates?|develops?|consults?|meets?|seeks?|makes?|sends?|(?:shall|should|must|will)(?! (?:not )?be\\b)';
const small = 'of|for|and|the|&|to|in|with';
/** "the Strategic Director of Children's Services", "Councillor Roe", "Cabinet", "the Head of Legal and Democratic Services" */
const who = `((?:[Tt]he |[Aa]ll )?\\p{Lu}[\\p{L}\\p{N}'’&/-]*(?:(?:(?:,? (?:${small})){0,3}| [–-]) \\p{Lu}[\\p{L}\\p{N}'’&/-]*(?:, (?=\\p{Lu}[\\p{L}'’-]* (?:and|&) \\p{Lu}))?){0,9}(?: \\([\\p{L} ,&-]{2,60}\\))?)`;

const patterns: RegExp[] = [
  new RegExp(
    `${who}(?:, in consultation with [^,;.]{3,120},?)? (?:be|is|are) (?:\\w+ )?(?:${asked})(?: (?:authority|power|delegated authority|permission))? to\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:request|requests|requested|ask|asks|asked|invite|invites|invited|authorise|authorises|authorised|instruct|instructs|instructed|recommends?|recommended|urges?|tasks?|tasked) (?:that )?${who} (?:to|be|are|is)?`,
    'gu',
  ),
  new RegExp(
    `\\b(?:delegate[ds]?|delegat(?:e|es) authority|delegated authority|authority|authority (?:be|is) (?:given|granted|delegated)|powers?(?: be delegated)?)(?: be)?(?: given| granted| delegated)? to ${who}`,
    'gu',
  ),
  new RegExp(
    `\\b(?:referred|forwarded|submitted|recommended|escalated|commended|presented|reported|remitted|passed|sent|refers?|recommends?|submits?|forwards?)(?: [\\w’']+){0,8}? (?:back )?(?:to|that) ${who}`,
    'gu',
  ),
  new RegExp(`(?:^|\\b[Tt]hat )${who} (?:${acts})\\b`, 'gu'),
  new RegExp(`\\bletter (?:be )?(?:sent|written) to ${who}`, 'gu'),
];
const notAddressed =
  /^(?:the|all|that|to)$|^(?:the )?(?:report|minutes?|work programme|plan|strategy|members?|update|presentation|recommendations?|meeting|information|appendix|paper|policy|government|item|annual|that|december|january|february|march|april|may|june|july|august|september|october|november|agenda|constitution|resolution|sections?|local plan|act|next|an?|this|these|progress|feedback|further|details|consideration|data)\b(?! (?:of|for) (?:the )?(?:committee|cabinet))/i;
const document =
  /\b(?:report|plan|strategy|policy|programme|scheme|framework|act|minutes|leaflet|budget|agreement|order|statement|consultation|review|update|agenda|meeting)$/i;

/** `ownBody`: the deciding body itself asks others; it is no addressee of its own. */
export function addresseesOf(text: string, ownBody: string | null): string[] {
  const found: { name: string; at: number }[] = [];
  for (const pattern of patterns) {
    for (const match of matchesOf(pattern, text)) {
      const name = (match[1] ?? '').replace(/^that /i, '').trim();
      const bare = name.replace(/^(?:the|all) /i, '');
      if (!bare || /['’]s?$/.test(bare) || notAddressed.test(name) || document.test(bare) || isOwn(bare, ownBody))
        continue;
      if (!found.some((f) => f.name.endsWith(name) || name.endsWith(f.name))) found.push({ name, at: match.index });
    }
  }
  return found.sort((a, b) => a.at - b.at).map((f) => f.name.replace(/^the /i, ''));
}

function isOwn(name: string, ownBody: string | null): boolean {
  const low = name.toLowerCase();
  if (/^(?:committee|commission|board|panel|members|forum|select commission|sub-committee|group|it)$/.test(low))
    return true;
  return (
    ownBody !== null &&
    (low === ownBody.toLowerCase() || low.startsWith(`${ownBody.toLowerCase()} `) || low.startsWith('members of '))
  );
}
