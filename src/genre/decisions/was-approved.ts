import type { Construct } from '../construct.ts';
import { votesOf } from '../votes/count.ts';
import { decision } from './entry.ts';
import { outcomeOf } from './outcome.ts';
import { bare, isOwn, toldAt } from './terms.ts';

const thing =
  '(?:accounts?|payments?|offer|report|budget|precept|recommendations?|invoices?|schedule of payments|annual (?:return|governance statement|accounts|report)|statement|policy|policies|standing orders|financial regulations|quotations?|quotes?|tender|donation|grant|application|expenditure|cheques?|terms of reference|plan|programme|work programme|proposals?|changes|amendments?|dates?|agenda|constitution|rules|audit|risk assessment|asset register|insurance|apologies|reasons? for absence|apology|following|dispensations?|minutes?|precept|extension|request|consent|motion|procedures?|protocol|reconciliations?|spending|allocations?|costs?|purchase|funding|contracts?|lease|nominations?|balances?|updates?|principle|establishment|formation|approach)';
/** "There being no questions, ..." */
const scene = '(?:(?:there being|having|after|following|on a show of hands)\\b[^.;:]{0,100}?,? )?';
const pattern = new RegExp(
  `^${scene}(?:that (?:of|from) [^;:]{3,80}?|(?:the |these |those |all |both |an? |this )?(?:[\\p{L}\\d£’'&/().,-]+ ){0,10}?${thing})(?:[^;:]{0,160}?)? (?:was|were) (?:(?:received from|(?:presented|explained|introduced|read) by) [^.;:]{3,100}? and (?:was |were )?)?(?:then |duly |unanimously |therefore |formally |all |both |also |subsequently |(?:received|presented|considered|discussed|reviewed|read|noted|checked|scrutinised|examined|circulated|completed),? and(?:, (?:with|following|after|subject to) [^,;]{3,60},)? )*(?:approved|agreed|accepted|adopted|ratified|carried|authorised|rejected|refused|declined|turned down|consented to|granted|awarded|re-?adopted|signed and approved)\\b`,
  'iu',
);
/** "Apologies were received from Mr Ash and consent was given to his absence." */
const excused = /^apolog(?:y|ies)\b[^.;]{3,200}\bconsent (?:was|were) (?:given|granted)\b/i;
/** "The letter was approved.", "The precept was set at £9,000": whatever it is, and nothing behind it */
const plainly =
  /^(?:apologies|reasons?(?: for absence)?) (?:received and |noted and )?(?:accepted|approved)(?: by (?:all )?(?:the )?(?:members|councillors|council|committee|board|governors)(?: present)?)?[.]?$|^the (?:[\p{L}\d/]+ ){1,5}(?:was|were) (?:then |duly |unanimously |all )*(?:(?:approved|agreed|adopted|ratified)(?: unanimously| by all(?: present)?)?[.]?$|(?:set|fixed) at £\d)|^the following(?: [\p{L}-]+){0,4} were (?:then |duly |all )*(?:appointed|(?:re-)?elected|co-opted|agreed|adopted)(?: as [^:]{3,40})?\s?[:–-] (?=.{5,})/iu;
/** "Access was approved for the van", "The green sign was unanimously approved": any thing of few words, and nobody who did so. */
const anything =
  /^(?:[\p{L}\d£’'&/(),.%-]+ ){1,12}?(?:was|were) (?:then |duly |unanimously |formally |all |both )*(?:(?:approved|adopted|endorsed|ratified|re-?appointed|agreed(?= by ))(?=[.,]?$| (?:for|in principle|unanimously|subject to|with)\b| by (?<by>(?:(?:all|the) )?(?:\p{L}+ )?(?:governors|trustees|board|members|committee|meeting|councillors|body|group))\b(?! (?:that|to|for)\b)|, (?:and|subject to|with)\b)|accepted(?= by the (?:council|committee|meeting|board|group|members)\b|, (?:subject to|with)\b)|agreed (?:as|for|at)\b|passed for payment\b|(?<=unanimously )supported\b)|^(?:(?:delegated|full|unanimous) )?(?:approval|consent|agreement|authority|powers?) (?:was|were) (?:then |duly |unanimously )*(?:given|granted|delegated) (?:to|for|that)\b|^[^,;:]{3,60} (?:was|were) awarded (?:the|an?) (?:\p{L}+ )?(?:contract|tender|work|grant|lease)\b/iu;
/** Such things other authorities approve. */
const theirs =
  /\b(?:application|permission|planning|licen[cs]e|appeal|listed building|tpo|variation|who|that)\b|\d{2}\/\d/i;
/** "The Clerk was authorised to buy a bench." */
const empowered =
  /^the (?:(?:deputy|assistant|town|parish) )?(?:clerk|chair\p{L}*|vice-?chair\p{L}*|treasurer|secretary|leader|chief executive|director)\b[^.;:]{0,40} (?:was|were) (?:then |duly |also )*(?:authorised|empowered|given (?:delegated )?(?:authority|powers?))\b/iu;
/** What each of the patterns of this file asks for. */
const says =
  /approv|agree|accept|adopt|ratif|carri|authoris|reject|refus|declin|turned down|consent|grant|award|signed|supported|passed|endors|appoint|elected|co-opted|empower|given|delegated|(?:set|fixed) at £/i;
/** "..., and this was agreed by all.", "A vote was taken, and the grant was approved." */
const agreedBehind =
  /(?:, and the \p{Ll}+|,? (?:and|which)(?: (?:this|it|that))?|[,;] (?:this|it)) was (?:then |unanimously |duly )*(?:unanimously )?(?:agreed|approved|supported|carried|adopted)(?: by all(?: present)?| unanimously)?(?:,? (?:so long as|provided(?: that)?|on condition that|subject to) [^.;]{3,160})?[.]?$|(?<=\bto \p{Ll}[^.;:]{3,150}?),? (?:unanimously agreed|agreed by all(?: present)?|all agreed)[.]?$/iu;
/** "A vote of thanks to the Clerk was proposed by Mr Ash and carried." */
const putAndCarried =
  /^(?!(?:it|this|an? (?:amendment|motion)|the (?:amendment|motion))\b)[^;:]{5,160}? (?:was|were) (?:duly |then |formally )*(?:proposed|moved)\b[^.;:]{0,120}?,? (?:and )?(?:was |were )?(?:(?:then|duly|unanimously|all) )*(?:carried|agreed|approved|adopted|accepted|passed)\b(?! to\b)[^.;:]{0,40}[.]?$/iu;
/** "The amendment by the Labour Group as set out in the papers was lost by 47 votes to 17." */
const groupsMotion =
  /^the (?:(?:first|second|third|substantive) )?(?:amendment|motion)(?: to [^.;:]{3,80}?)? (?:by|from|of|in the name of|submitted by|as set out in) [^.;:]{3,120}? was (?:then |declared )?(?:carried|lost|defeated|not carried|rejected)\b/iu;
/** "The motion was carried.": not what was moved */
const bareMotion =
  /\band the (?:motion|proposal|amendment) was\b|^(?:(?:up)?on (?:being put to|a) (?:the )?vote,? )?(?:the|this) (?:(?:substantive|amended|original|procedural) )?(?:motion|proposal|amendment) (?:was|became|then|as amended)\b[^.;:]{0,90}[.]?$/i;
/** "... and it was noted that Cllr Elm had left" */
const notedToo = /,? and it was (?:also )?noted that\b/;
const elsewhere =
  /\b(?:had|has|have) (?:been )?|\bby (?:the )?(?:[A-Z]\w+ )*(?:Commissioners|Ministers?|University|School|Department|District|County|Borough|City|Government|Cabinet|Inspector|Trust|Executive|Planning)\b|\b(?:previous(?:ly)?(?! (?:circulated|sent|distributed|issued))|last (?:year|month|meeting)|at the (?!next|following)\w+ meeting|in (?:19|20)\d\d|when|if|which was|that was|once)\b|\b(?:said|reported|advised|informed|explained|noted that)\b/;

/** "The accounts for payment were approved." */
export const wasApproved: Construct<'decisions'> = {
  name: 'decisions/was-approved',
  layer: 'decisions',
  says: 'The thing is the subject: accounts, a report, a policy or reasons for absence were approved, accepted, adopted or ratified.',
  reads: [
    {
      text: 'Reasons for absence noted and accepted by members present',
      gives: [{ text: 'Reasons for absence noted and accepted by members present' }],
    },
    {
      text: 'The principle of setting up a group for the ponds was agreed.',
      gives: [{ text: 'The principle of setting up a group for the ponds was agreed.' }],
    },
    { text: 'The accounts for payment were approved.', gives: [{ text: 'The accounts for payment were approved.' }] },
    { text: 'Apologies from Cllr Ash were accepted.', gives: [{ text: 'Apologies from Cllr Ash were accepted.' }] },
    {
      text: 'The Clerk was authorised to buy a bench.',
      gives: [{ text: 'The Clerk was authorised to buy a bench.' }],
    },
    {
      text: 'The allotment visit was agreed for Saturday 25 May.',
      gives: [{ text: 'The allotment visit was agreed for Saturday 25 May.' }],
    },
    {
      text: 'The draft budget was discussed and, with a small change, agreed.',
      gives: [{ text: 'The draft budget was discussed and, with a small change, agreed.' }],
    },
    {
      text: 'The draft reply was unanimously agreed by members.',
      gives: [{ text: 'The draft reply was unanimously agreed by members.' }],
    },
    {
      text: 'The following members were appointed: Finance - Cllrs Ash and Elm; Pond - Cllr Oak.',
      gives: [{ text: 'The following members were appointed: Finance - Cllrs Ash and Elm; Pond - Cllr Oak.' }],
    },
    {
      text: 'Apologies were accepted from Cllr Ash and it was noted that Cllr Elm would be late.',
      gives: [{ text: 'Apologies were accepted from Cllr Ash' }],
    },
    { text: 'The letter was approved.', gives: [{ text: 'The letter was approved.' }] },
    {
      text: 'The precept was set at £900, all in favour.',
      gives: [{ text: 'The precept was set at £900, all in favour.' }],
    },
    {
      text: 'The Clerk was asked to write to the owner and this was agreed by all.',
      gives: [{ text: 'The Clerk was asked to write to the owner and this was agreed by all.' }],
    },
    {
      text: 'Apologies were received from Mr Ash and accepted by the governing body.',
      gives: [{ text: 'Apologies were received from Mr Ash and accepted by the governing body.' }],
    },
    {
      text: 'There being no questions the report was accepted.',
      gives: [{ text: 'There being no questions the report was accepted.' }],
    },
    {
      text: 'Current balances were checked and agreed.',
      gives: [{ text: 'Current balances were checked and agreed.' }],
    },
    {
      text: 'Access was approved for the van on the day of the fair.',
      gives: [{ text: 'Access was approved for the van on the day of the fair.' }],
    },
    {
      text: 'Approval was given for the purchase of a bench.',
      gives: [{ text: 'Approval was given for the purchase of a bench.' }],
    },
    {
      text: 'Mr Ash and Ms Elm were agreed as signatories.',
      gives: [{ text: 'Mr Ash and Ms Elm were agreed as signatories.' }],
    },
    {
      text: 'The accounts were presented by Ann Ash and adopted unanimously.',
      gives: [{ text: 'The accounts were presented by Ann Ash and adopted unanimously.' }],
    },
    {
      text: 'A dispensation was granted to Cllr Ash until May.',
      gives: [{ text: 'A dispensation was granted to Cllr Ash until May.' }],
    },
    {
      text: 'The amendment by the Vale Group as set out in the papers was lost by 4 votes to 12.',
      gives: [
        {
          text: 'The amendment by the Vale Group as set out in the papers was lost by 4 votes to 12.',
          outcome: 'LOST',
          votes: { for: 4, against: 12, abstained: null },
        },
      ],
    },
    {
      text: 'Having been proposed by Cllr Ash and seconded by Cllr Elm, the budget was approved.',
      gives: [{ movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'A vote of thanks to the Clerk was proposed by Cllr Ash and carried with acclamation.',
      gives: [
        {
          text: 'A vote of thanks to the Clerk was proposed by Cllr Ash and carried with acclamation.',
          movedBy: 'Ash',
        },
      ],
    },
    {
      text: 'The budget, having been sent round, was proposed by Cllr Ash, seconded by Cllr Elm and carried.',
      gives: [{ text: 'The budget, having been sent round', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'The move was endorsed by the council members.',
      gives: [{ text: 'The move was endorsed by the council members.' }],
    },
    {
      text: 'Apologies came from Gus Holt and consent was given to his absence.',
      gives: [{ text: 'Apologies came from Gus Holt and consent was given to his absence.' }],
    },
    {
      text: 'Delegated authority was given to the Clerk to spend up to £200.',
      gives: [{ text: 'Delegated authority was given to the Clerk to spend up to £200.' }],
    },
    {
      text: 'Vale Gardens Ltd were awarded the contract at £450.',
      gives: [{ text: 'Vale Gardens Ltd were awarded the contract at £450.' }],
    },
    {
      text: 'Three quotes had come. That of Vale Gardens Ltd at £450 was accepted.',
      gives: [{ text: 'That of Vale Gardens Ltd at £450 was accepted.' }],
    },
    {
      text: 'Cllr Ash to get quotes for the hedge agreed by all',
      gives: [{ text: 'Cllr Ash to get quotes for the hedge agreed by all' }],
    },
    {
      text: 'The Clerk asked to pay small invoices by herself, this was agreed so long as the Chair is told.',
      gives: [
        { text: 'The Clerk asked to pay small invoices by herself, this was agreed so long as the Chair is told.' },
      ],
    },
  ],
  leaves: [
    'Apologies from Cllr Ash were received.',
    'The plan was approved by the District Council.',
    'The grant that was approved in 2019 is spent.',
    'The report was noted.',
    'The letter was approved by the District Council.',
    'The policy was deferred to the next meeting.',
    'Two parcels of land were approved as fit for houses.',
    'A change of use of the barn, for which planning permission was approved in May, has begun.',
    'The motion was duly carried.',
    'The quote was approved by the Harbour Commissioners.',
  ],
  read(view, at) {
    const row = toldAt(view, at);
    if (!row) return null;
    const { text: whole, from } = bare(row.text);
    const text = whole.slice(0, notedToo.exec(whole)?.index);
    const outcome = groupsMotion.test(text) && outcomeOf(text, view);
    if (outcome) {
      const votes = votesOf(text);
      return decision(view, at, { row: at, from }, 1.2, 'a motion by its movers', {
        to: at + 1,
        outcome,
        ...(votes ? { votes } : {}),
      });
    }
    if (text.length > 500 || !says.test(text) || elsewhere.test(text) || bareMotion.test(text)) return null;
    // "The recommendations were moved, seconded and carried." over what they say
    if (/\brecommendations?\b/i.test(text) && /^(?:\S{1,4} )?(?:That|To) /.test(view.rows[at + 1]?.text ?? ''))
      return null;
    const any = anything.exec(text);
    if (![pattern, plainly, excused, empowered, agreedBehind, putAndCarried].some((each) => each.test(text)))
      if (!any || theirs.test(any[0]) || (any.groups?.by && !isOwn(any.groups.by, view))) return null;
    return decision(
      view,
      at,
      { row: at, from, ...(text === whole ? {} : { to: from + text.length }) },
      view.house?.decides === 'resolved' ? 0.4 : 0.8,
      'a thing was approved',
    );
  },
};
