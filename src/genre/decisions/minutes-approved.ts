import type { Construct } from '../construct.ts';
import { decision, wordsEnd } from './entry.ts';
import { tailOf } from './outcome.ts';
import { bare, person, setsScene, toldAt } from './terms.ts';

const verb =
  '(?:agreed|approved|confirmed|signed|accepted|adopted|moved|proposed|ratified|passed|endorsed|taken(?= as (?:an?|the) (?:true|correct|accurate|fair)))';
const record =
  '(?:(?:a |the )?(?:true|correct|accurate|proper|fair)\\b|\\brecord\\b|\\bsigned\\b|\\bsignature\\b|\\bcorrect\\b|\\bpublication\\b|\\bamend|\\b(?:changes?|corrections?)\\b)';
const subject =
  '(?:(?:subject to|with) [^,]{3,120}?,? (?=(?:that )?(?:the )?(?:\\p{Ll}+ )?(?:minutes?|notes?|record)\\b))?(?:that )?(?:the )?(?:decisions and |accuracy of (?:the )?)?(?:draft |public |open |printed |previous |last |meeting(?:.s)? )*(?:minutes?|notes?|minute of meeting|record)(?: \\([^()]{1,120}\\))?(?: (?:of|from|for|as|having|held|circulated|which)\\b[^;]{0,300}?)?';
const passive = new RegExp(
  `^${subject},? (?:which |having been [^,]{3,60},? |ha(?:d|ve) been [^;]{3,80}?,? and,? (?:with [^;]{3,80}?,? )?)?(?:(?:were|was|be|are|is|having been)\\b[^;]{0,80}?\\b|(?=${verb} (?:by|as (?:an? )?(?:true|correct|accurate))\\b))${verb}\\b(?=[^;]{0,120}(?:${record})|(?: by (?:all|the \\p{L}+|[^.;,]{3,60}))?[\\s.]*$|,? (?:proposed by|on the (?:proposal|proposition|motion) of) [^;]{3,60} seconded\\b)`,
  'iu',
);
/** "There had been submitted the Minutes of 4 May – which were APPROVED." */
const submitted =
  /^there (?:had been|were|was|have been) (?:re-?)?(?:submitted|circulated|presented|tabled)\b[^.;]{0,60}? (?=(?:the )?(?:draft )?minutes?\b[^;]{3,300}(?:,|[–—-]| and) ?(?:which|the same|they|that minute)? ?(?:was|were) (?:taken as read,? and |held as read,? and |duly |unanimously )*(?:approved|confirmed|agreed|adopted)[.]?$)/iu;
const moversFirst = new RegExp(
  `^(?:[Pp]roposed|[Mm]oved)(?: by)?:? ${person},? (?:and )?[Ss]econded(?: by)?:? ${person},? (?=(?:that )?the (?:draft )?minutes\\b)`,
  'u',
);
const short = new RegExp(
  `^(?:(?:they|these|this|it|all|the above|which)\\b[^.;]{0,60}?\\b)?(?:(?:was|were|circulated|read|and|been|then|taken as read|all)[,\\s]+)*${verb}\\b[^.;]{0,80}(?:${record})|^(?:the )?(?:draft )?minutes (?:(?:of|from|for) [^.;:]{3,60}? )?(?:(?:all|reviewed|read|received|considered),? (?:and )?)*${verb}(?: (?:and|by) [^.;]{3,40})?[.]?$|^(?:they|these|all)\\b[^.;]{0,60}?\\bsigned by the chair|^(?:all|members|councillors)[^.;]{0,30}\\bagreed\\b[^.;]{0,60}\\b(?:true|correct|accurate)\\b`,
  'i',
);
const signed =
  /^the chair\p{L}* (?:then |duly )?signed the minutes\b[^.;]{0,120}\b(?:agreed|approved|true|correct|accurate)\b/iu;
const minutesTitle = /\bminutes?\b|\bnotes? of\b|\bprevious meeting\b|\blast meeting\b/i;
const approves = /\b(?:agreed|approved|accepted|adopted|confirmed|ratified)\b/i;
const resolvesTo = /(?:resolved|agreed) to (?:approve|accept|adopt|confirm)\b/i;
const notYet = /\b(?:not|unable|defer\w*|if|when|until|would be|will be|to be|should be)\b/i;

/** "The minutes of the meeting held on 4 May were agreed as a correct record." */
export const minutesApproved: Construct<'decisions'> = {
  name: 'decisions/minutes-approved',
  layer: 'decisions',
  says: 'The last minutes are approved, confirmed, signed or moved as a record; under a heading of minutes without naming them again.',
  reads: [
    {
      under: 'Minutes of the meeting held on 4 May',
      text: 'Proposed by Cllr Ash, seconded by Cllr Elm, the minutes were approved as a true record and signed by the Chairman.',
      gives: [
        {
          text: 'the minutes were approved as a true record and signed by the Chairman.',
          movedBy: 'Ash',
          secondedBy: 'Elm',
        },
      ],
    },
    {
      text: 'There had been submitted for confirmation as a correct record the Minutes of 4 May as circulated – which were APPROVED.',
      gives: [{ text: 'the Minutes of 4 May as circulated – which were APPROVED.' }],
    },
    {
      text: 'The minutes of the meeting held on 4 May were agreed as a correct record.',
      gives: [{ text: 'The minutes of the meeting held on 4 May were agreed as a correct record.' }],
    },
    {
      text: 'The minutes of 4 May were taken as an accurate record.',
      gives: [{ text: 'The minutes of 4 May were taken as an accurate record.' }],
    },
    {
      text: 'The minutes of the last meeting agreed as a true record, subject to one name being added.',
      gives: [{ text: 'The minutes of the last meeting agreed as a true record, subject to one name being added.' }],
    },
    {
      text: 'The notes of meeting No 6 were agreed with one change: in section 4 “May” should read “June”.',
      gives: [
        { text: 'The notes of meeting No 6 were agreed with one change: in section 4 “May” should read “June”.' },
      ],
    },
    {
      text: 'The note of the previous meeting was agreed.',
      gives: [{ text: 'The note of the previous meeting was agreed.' }],
    },
    {
      text: 'Minutes of last meeting approved by A Ash and B Elm',
      gives: [{ text: 'Minutes of last meeting approved by A Ash and B Elm' }],
    },
    {
      under: 'MINUTES OF THE LAST MEETING',
      text: 'These were moved as correct by Ann Ash.',
      gives: [{ text: 'These were moved as correct', movedBy: 'Ann Ash' }],
    },
    {
      under: 'Minutes',
      text: 'Minutes from previous meeting reviewed and approved',
      gives: [{ text: 'Minutes from previous meeting reviewed and approved' }],
    },
    { under: 'Minutes of the meeting on 4 May', text: 'Minutes approved', gives: [{ text: 'Minutes approved' }] },
    {
      under: 'Minutes',
      text: 'The accuracy of the minutes of 3 May was confirmed.',
      gives: [{ text: 'The accuracy of the minutes of 3 May was confirmed.' }],
    },
    {
      under: 'Minutes',
      text: 'These had been sent round and were read and signed by the Chairman.',
      gives: [{ text: 'These had been sent round and were read and signed by the Chairman.' }],
    },
    {
      under: 'Minutes',
      text: 'Minutes for the meeting of 13th April agreed as accurate.',
      gives: [{ text: 'Minutes for the meeting of 13th April agreed as accurate.' }],
    },
    {
      text: 'The minutes of the last meeting were read and adopted on the proposal of Cllr Ash, seconded by Cllr Elm.',
      gives: [{ text: 'The minutes of the last meeting were read and adopted', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    { under: 'Minutes', text: 'Approved & signed as correct.', gives: [{ text: 'Approved & signed as correct.' }] },
    {
      text: 'The minutes of the meeting held on 4 May were proposed as a true record by Cllr Ash, seconded Cllr Elm, all in favour.',
      gives: [
        {
          text: 'The minutes of the meeting held on 4 May were proposed as a true record',
          movedBy: 'Ash',
          secondedBy: 'Elm',
        },
      ],
    },
    {
      under: 'Minutes',
      text: 'All agreed this was a true record and were signed and approved, to be forwarded to the archive.',
      gives: [
        { text: 'All agreed this was a true record and were signed and approved, to be forwarded to the archive.' },
      ],
    },
    {
      text: 'The minutes had been circulated before and with one amendment of a name were accepted as a correct record.',
      gives: [
        {
          text: 'The minutes had been circulated before and with one amendment of a name were accepted as a correct record.',
        },
      ],
    },
    {
      under: 'Minutes',
      text: 'Proposed as a true record by Mr P Ash, seconded by Mrs R Elm and unanimously approved.',
      gives: [{ text: 'Proposed as a true record', movedBy: 'P Ash', secondedBy: 'R Elm' }],
    },
  ],
  leaves: [
    'The minutes were proposed as a true record by Cllr Ash, who then withdrew them.',
    'The minutes of the site visit were circulated.',
    'The minutes could not be approved as a true record.',
    { under: 'Minutes', text: 'The plan was approved in May.' },
  ],
  read(view, at) {
    const row = toldAt(view, at);
    if (!row) return null;
    const { text, from } = bare(row.text);
    if (
      text.length > 600 ||
      /^(?:RESOLVED|AGREED|DECIDED)\s?[-–—:]|^(?:Agreed|Resolved)\s?[-–—:]+ (?:that|to)\b/.test(text)
    )
      return null;
    // "Proposed by Cllr Ash, seconded by Cllr Elm, the minutes were approved as a true record."
    const movers = moversFirst.exec(text)?.[0] ?? '';
    if (movers && passive.test(text.slice(movers.length)))
      return decision(view, at, { row: at, from: from + movers.length }, 1.1, 'minutes approved as a record');
    const laid = submitted.exec(text)?.[0].length;
    if (laid) return decision(view, at, { row: at, from: from + laid }, 1.1, 'minutes submitted and approved');
    const match =
      passive.exec(text) ?? signed.exec(text) ?? (minutesTitle.test(view.item?.title ?? '') ? short.exec(text) : null);
    if (!match || !setsScene(text.slice(0, match.index))) return null;
    const told = text.slice(0, match.index + match[0].length);
    // "They were signed by the Chair." behind "The minutes were agreed." or "Resolved to approve the minutes."
    if (
      !approves.test(text) &&
      view.rows
        .slice(0, at)
        .some(({ text }) => /\bminutes\b/i.test(text) && (approves.test(text) || resolvesTo.test(text)))
    )
      return null;
    if (
      notYet.test(told) ||
      (/\bproposed\b/.test(told) && !/\bseconded\b|\bin favou?r\b|\bagreed\b|\bcarried\b/i.test(text))
    )
      return null;
    const by =
      / by (?:(?:Cllrs?|Councillors?|Cyng|Mrs?|Ms|Dr)\.? )?((?:\p{Lu}\. ?|\p{Lu} (?=[^,.;]{2,30},? (?:and )?seconded))?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?:,? and .{2,40}|[ ,]+(?:and )?seconded.*)?\.?$/u.exec(
        text,
      );
    return decision(
      view,
      at,
      {
        row: at,
        from,
        ...(by ? { to: from + (/ seconded$/.test(text.slice(0, by.index)) ? wordsEnd(text) : by.index) } : {}),
      },
      1.1,
      'minutes approved as a record',
      { ...(by?.[1] && /\b(?:moved|proposed)\b/i.test(told) ? { movedBy: by[1] } : {}), ...tailOf(view, at + 1) },
    );
  },
};
