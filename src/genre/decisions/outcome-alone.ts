import type { Construct, Row, View } from '../construct.ts';
import { decision, wordsEnd } from './entry.ts';
import { tailOf } from './outcome.ts';
import { bare, isUnder, printsLead, sits, toldAt } from './terms.ts';

const verb = '(?:re-?adopted|approved|agreed|accepted|adopted|confirmed|carried|ratified|rejected|refused)';
const pattern = new RegExp(
  `^(?:£[\\d,.]+ )?(?:(?:these(?: items| proposals| payments| changes| points)?|this|it|they|which) (?:was|were) (?:(?:(?:taken as )?read(?: out)?|presented|circulated|considered|reviewed|checked)(?: by the \\p{L}+)?(?:,| and) )*)?(?:all |both |unanimously |duly |reviewed and |read and |received and )*${verb}(?: (?:unanimously|by all(?: present)?|for payment|as (?:presented|circulated|printed|read|listed|above|amended|submitted|proposed)|nem\\.? con\\.?|and signed|and noted|with thanks|in full|in principle|en bloc|without (?:change|amendment)s?)){0,2}(?: from (?:Cllr|Councillor|Mr|Ms|Dr)[^.;]{3,160})?(?: by (?:all|everyone|members|councillors|cllrs|the (?:council|committee|board|panel|meeting|members)))?[.!]?$`,
  'iu',
);
/** "This was agreed.": the sentence before says what. */
const pointsBack =
  /^(?:this|it|that|th(?:e|is) (?:proposal|suggestion|request|offer|idea)) was (?:then |duly |unanimously |therefore )*(?:agreed|approved|accepted)(?: and noted| unanimously| by (?:all|everyone)(?: (?:present|members|councillors))?| (?:in|by) the (?:group|meeting|committee|council)|, effective immediately| with thanks)?\.?$/i;
/** "Ann Ash explained that she was ill. This was accepted." */
const tells = /\b(?:explained|reported|stated|noted|informed|apologised|advised) (?:that|why|how)\b/i;
/** "Mr Fry to be appointed. Agreed." */
const bareWord =
  /^(?:(?:all |this was |it was )?(?:agreed|approved)|carried|all (?:were )?in favou?r)(?: with thanks| unanimously| by all)?\.?$/i;
const asks =
  / to be\b|^(?:the )?(?:cllrs?|councillors?|mrs?|ms|clerk|chair\p{L}*)\b[^.]{0,40} to \p{Ll}{3,}|\b(?:wish(?:es)?|would like|requests?|requested|asks?|wants?) (?:to|for)\b|\basked (?:if|whether)\b|\bsought (?:approval|agreement|permission|consent)\b|\boffered to\b/iu;
const toDo =
  /^to (?:receive,? (?:and|&) |consider,? (?:and|&|and if thought fit,?) |review,? (?:and|&) |note,? (?:and|&) )?(?:approve|agree|adopt|accept|confirm|ratify|appoint|elect|authorise|sign|consider|resolve|co-?opt|set|review)\b|^(?:approval|adoption|acceptance|confirmation|ratification) of\b/i;
const toNote = /^to (?:receive|note)\b/i;
const noted = /^(?:the (?:report|update|information|position) (?:was |be )?)?noted\.?$/i;
const otherAuthority =
  /^(?:planning )?decisions:?$|\b(?:granted|refused|determined|decisions?|decided|permitted|approved|disposed)\b.{0,30}\bby\b|\bdecisions? (?:notices?|received|of)\b|\bupdates?\b/i;

/** Over what was not done */
const notTaken = /\boptions (?:considered|rejected)\b|\balternatives\b/i;

const done = '(?:approved|agreed|accepted|adopted|carried|confirmed|ratified|noted|deferred|refused|rejected)';
/** "Bank statement: accepted", "Insurance renewal (£612) - agreed" */
const behindMark = new RegExp(
  `^(?!(?:action|decision|vote|note|result|outcome)\\b|\\d{1,2} (?:votes?|for|in favou?r)\\b)(?<what>[^.;:?!]{4,140}?)(?:\\s?:|\\s[–—-])\\s(?:(?:apologies|payment|reasons?|(?:donation |grant |funding )?request) )?(?:(?:received|reviewed|considered|checked),? and )?(?:unanimously )?${done}(?: (?:unanimously|by all|in full|and signed|without (?:change|amendment)s?|as (?:amended|presented|circulated)))?(?:,? (?:as|since|because) .{3,120})?\\s?[.]?$`,
  'iu',
);
const finite = /\b(?:was|were|is|are|had|has|have|said|reported|asked|will|would)\b|\d\/\d{3,}/i;
/** The whole text names a thing and what was done with it. */
export const saysOutcome = (text: string): boolean => {
  const what = behindMark.exec(text)?.groups?.what;
  return what !== undefined && !finite.test(what) && what.includes('(') === what.includes(')');
};
/** Under these a bare "Approved" says enough. */
const ofBusiness =
  /\b(?:minutes|budget|accounts?|payments?|precept|polic(?:y|ies)|orders|regulations|statement|quotations?|grant|donation|renewal|insurance|assessment|return|invoices?|expenditure)\b/i;

/** "Lettings policy – approved" over "Pay policy – deferred": a list whose lines have the look of headings */
function listedAt(view: View, at: number): Row | null {
  const [row, next] = [view.rows[at], view.rows[at + 1]];
  if (row?.kind !== 'heading' || !sits(view) || printsLead(view, at) || !saysOutcome(row.text)) return null;
  return next === undefined || / [–—-] /.test(next.text) ? row : null;
}

const partName = /^\(?([a-z]|[ivx]{1,4})[.)]\s+(?=[^.]{4,80}\.?$)/;

/** "A. Ash, B. Elm": who moved and who seconded, before the motion. */
const moverPair = /^((?:\p{Lu}\. ?){0,2}\p{Lu}[\p{L}'’-]+), ((?:\p{Lu}\. ?){0,2}\p{Lu}[\p{L}'’-]+)$/u;

/** "Approved." below "To approve the budget". */
export const outcomeAlone: Construct<'decisions'> = {
  name: 'decisions/outcome-alone',
  layer: 'decisions',
  says: 'Only "Approved", "Agreed" or "Rejected" is printed: the heading\'s "To approve ..." says what, else the word itself stands.',
  reads: [
    { under: 'TO APPROVE THE BUDGET', text: 'Agreed unanimously.', gives: [{ text: 'TO APPROVE THE BUDGET' }] },
    { under: 'Accounts for payment', text: 'Ash & Sons - £30. All approved.', gives: [{ text: 'All approved.' }] },
    { text: 'Insurance renewal (£612) - agreed', gives: [{ text: 'Insurance renewal (£612) - agreed' }] },
    { under: 'Grass contract', text: '• Update: noted', gives: [{ text: 'Update: noted' }] },
    {
      text: 'Standing Orders and Financial Regulations: reviewed and adopted without change.',
      gives: [{ text: 'Standing Orders and Financial Regulations: reviewed and adopted without change.' }],
    },
    {
      text: 'Mayor’s appeal - donation request rejected, as money should stay in the parish.',
      gives: [{ text: 'Mayor’s appeal - donation request rejected, as money should stay in the parish.' }],
    },
    { text: 'To buy a bench (AB/CD) - carried.', gives: [{ text: 'To buy a bench (AB/CD) - carried.' }] },
    {
      under: 'TO AGREE THE STATEMENT',
      text: 'This was read out by the Chairman, agreed and signed.',
      gives: [{ text: 'TO AGREE THE STATEMENT' }],
    },
    {
      text: 'Internal audit – Mr Ash to be appointed. Agreed.',
      gives: [{ text: 'Internal audit – Mr Ash to be appointed.' }],
    },
    {
      text: 'Mr Ash brought a form for the park and asked if it could be sent round. AGREED',
      gives: [{ text: 'Mr Ash brought a form for the park and asked if it could be sent round.' }],
    },
    {
      under: 'MINUTES',
      text: 'These were taken as read and approved (proposed Cy Oak, seconded Bo Elm).',
      gives: [{ text: 'These were taken as read and approved', movedBy: 'Cy Oak', secondedBy: 'Bo Elm' }],
    },
    {
      under: 'ACCEPTANCE OF APOLOGIES',
      text: 'These were accepted from Cllr Ash and Cllr Elm.',
      gives: [{ text: 'ACCEPTANCE OF APOLOGIES' }],
    },
    { under: 'PAYMENTS', text: 'Approved.', gives: [{ text: 'PAYMENTS' }] },
    { under: 'TO NOTE THE REPORT', text: 'Noted.', gives: [{ text: 'TO NOTE THE REPORT' }] },
    {
      text: 'A. Ash, B. Elm: That the budget for the year be approved. Carried.',
      gives: [
        {
          text: 'That the budget for the year be approved.',
          movedBy: 'A. Ash',
          secondedBy: 'B. Elm',
          outcome: 'CARRIED',
        },
      ],
    },
    {
      under: 'Finance',
      text: 'b) To approve the schedule of payments. Approved.',
      gives: [{ text: 'To approve the schedule of payments.' }],
    },
    {
      under: 'Policies',
      text: 'Lettings – approved\n\nPay – to be brought back in May',
      gives: [{ text: 'Lettings – approved' }],
    },
    {
      under: 'Money',
      text: '(a) Treasury update\n\nNoted.\n\n(b) Audit fee\n\nApproved.',
      gives: [
        { number: 'a', text: 'Treasury update' },
        { number: 'b', text: 'Audit fee' },
      ],
    },
    {
      text: 'The Head sought approval for the trip in May. Approved. (Proposed AB, seconded CD)',
      gives: [{ text: 'The Head sought approval for the trip in May.', movedBy: 'AB', secondedBy: 'CD' }],
    },
    {
      text: 'The scouts had asked to camp on the green. This was agreed.',
      gives: [{ text: 'The scouts had asked to camp on the green.', outcome: 'CARRIED' }],
    },
    {
      text: 'Mr Ash wrote asking for a meeting with the Clerk. This was agreed and noted.',
      gives: [{ text: 'Mr Ash wrote asking for a meeting with the Clerk.', outcome: 'CARRIED' }],
    },
    {
      text: 'A. Ash, B. Elm: That the by-law be passed in May. It was read three times. Carried.',
      gives: [{ text: 'That the by-law be passed in May.', movedBy: 'A. Ash', secondedBy: 'B. Elm' }],
    },
    { under: 'APPROVAL OF THE MINUTES OF MAY', text: 'Approved.', gives: [{ text: 'APPROVAL OF THE MINUTES OF MAY' }] },
  ],
  leaves: [
    'Members wished to see the scheme first. Deferred.',
    { under: 'Grants', text: 'The clerk reported on the grants. All in favour.' },
    'The hall roof: the surveyor said that it was agreed.',
    { under: 'Planning', text: '31/0442 Mill Lane, a shed: approved' },
    { under: 'Correspondence', text: 'Noted the letter of Mr Ash.' },
    { under: 'Applications granted by the District', text: 'A shed at 3 Mill Lane. Approved.' },
  ],
  read(view, at) {
    const row = toldAt(view, at) ?? listedAt(view, at);
    if (!row || row.text.length > 200) return null;
    const title = view.item?.title ?? '';
    // "Clerk's salary £325 – all approved.", "(Ch. No. 312) – approved.": behind a dash
    const dash = saysOutcome(bare(row.text).text)
      ? -1
      : row.text.search(/(?<=\s[–—-]\s)(?:all |both )?(?:approved|agreed)[^–—-]*$/i);
    const from = dash > 0 ? dash : bare(row.text).from;
    const text = row.text.slice(from, from + wordsEnd(row.text.slice(from))).trim();
    const told = otherAuthority.test(title) || isUnder(view, at, otherAuthority) || isUnder(view, at, notTaken);
    if (saysOutcome(text) && !told)
      return decision(view, at, { row: at, from }, 0.8, 'an outcome behind its subject', tailOf(view, at + 1));
    if (!noted.test(text) && !pattern.test(text) && !bareWord.test(text)) return null;
    if (told) return null;
    const said = view.rows[at - 1];
    // "(a) Treasury update" over "Noted."
    const part = said && from === 0 && !/ /.test(text) && said.text.length < 80 ? partName.exec(said.text) : null;
    if (part && !finite.test(said?.text ?? ''))
      return decision(
        view,
        at - 1,
        { row: at - 1, from: part[0].length, number: part[1] ?? null },
        0.8,
        'the outcome of a part of the item',
        tailOf(view, at + 1),
      );
    if (said && / accepted\b/i.test(text) && pointsBack.test(text) && tells.test(said.text)) return null;
    const asked =
      said &&
      (pointsBack.test(text) ||
        (bareWord.test(text) && asks.test(said.text)) ||
        (noted.test(text) ? toNote : toDo).test(bare(said.text).text));
    if (from === 0 && asked && !row.begins)
      return decision(
        view,
        at - 1,
        { row: at - 1, from: bare(said.text).from },
        0.8,
        'what the sentence before says',
        tailOf(view, at),
      );
    if (!noted.test(text) && !pattern.test(text)) return null;
    if (noted.test(text)) {
      if (!toNote.test(title) || view.rows[at + 1]) return null;
      return decision(view, at, { row: at, from, text: title }, 0.7, 'noted, as the heading asks');
    }
    // "A. Ash, B. Elm: That the by-law be passed. It was read three times. Carried.": the paragraph begins with the motion
    let over = at;
    while (over > Math.max(0, at - 4) && !view.rows[over]?.begins) over--;
    const motion =
      over < at ? /^(?:(\p{Lu}[^:]{2,60}): )?(?=That \p{Ll}.{8,})/u.exec(view.rows[over]?.text ?? '') : null;
    if (motion && from === 0) {
      const [movedBy, secondedBy] = moverPair.exec(motion[1] ?? '')?.slice(1) ?? [];
      return decision(view, over, { row: over, from: motion[0].length }, 1.2, 'the outcome of the motion before it', {
        ...(/carried|agreed|approved|adopted/i.test(text) ? { outcome: 'CARRIED' as const } : {}),
        ...tailOf(view, at + 1),
        ...(movedBy && secondedBy ? { movedBy, secondedBy } : {}),
      });
    }
    const before = toDo.test(title) ? view.rows.slice(0, at) : [];
    const first = before.every(({ kind, begins, text }) => kind === 'heading' || !begins || text.length < 400);
    if (toDo.test(title) && first && !before.some((each) => pattern.test(each.text)))
      return decision(
        view,
        at,
        { row: at, from, text: title },
        0.9,
        'the outcome of what the heading asks',
        tailOf(view, at + 1),
      );
    // one word under "Trees" says nothing of what was agreed
    if (at === 0 && from === 0 && !/ /.test(text.trim()))
      return ofBusiness.test(title)
        ? decision(view, at, { row: at, from, text: title }, 0.7, 'the outcome of what the heading names')
        : null;
    if (/^carried/i.test(text)) return null;
    return decision(view, at, { row: at, from }, 0.7, 'an outcome by itself', tailOf(view, at + 1));
  },
};
