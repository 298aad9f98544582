import { matchesOf } from '../../model/matches.ts';
import type { Construct } from '../construct.ts';
import { decision } from './entry.ts';
import { onlyMovers } from './movers.ts';
import { tailOf } from './outcome.ts';
import { asksFor, bare, person, printsLead, sentenceAt, sits } from './terms.ts';

const inSentence =
  /^(?<what>.{3,400}?)[\s,;:(–-]+(?:[Pp]roposed|PROPOSED|[Mm]oved|MOVED|Prop\.?)\b ?(?:by|:)? ?(?<movers>.{2,60}?)[\s,;.&/–-]+(?:and )?(?:[Ss]econded|SECONDED|Sec\.?)\b.{2,80}$/u;
/** "Resolution: To buy a bench. Proposed: Cllr Ash. Seconded: Cllr Elm." */
const announced =
  /^(?:Resolution|Motion|Proposal|Proposed resolution|Recommendation|RESOLUTION|MOTION|PROPOSAL)\s?: (?!\p{L}+\.?$)/u;
const seconds = /\bseconded\b/gi;
const onlyPerson = new RegExp(`^(?:to )?${person}(?:(?:,| and| &) ${person}){0,5}[.,]?$`, 'u');
const doer = new RegExp(`${person}$`, 'u');
/** "Cllr Ash proposed Cllr Oak": who stands first is the mover. */
const active = new RegExp(`^${person} (?:proposed|moved) ${person}`, 'u');
const justDay = /^(?:\p{L}+ )?\d{1,2}(?:st|nd|rd|th)? \p{L}+,? \d{4}[.]?$/u;
const told =
  /\b(?:reported|advised|informed|explained|presented|introduced|outlined|declared|said|asked|noted|thanked|discussed|suggested|considered|queried|raised|was|were|had|has|have)\b/i;

/** "Village Hall – Cllr Ash. Proposed by Cllr Elm, seconded by Cllr Oak." */
export const moversBehind: Construct<'decisions'> = {
  name: 'decisions/movers-behind',
  layer: 'decisions',
  says: 'What was decided stands first and its movers behind it; with the movers alone, the heading says what was decided.',
  reads: [
    {
      text: 'Village Hall – Cllr Ash. Proposed by Cllr Elm, seconded by Cllr Oak.',
      gives: [{ text: 'Village Hall – Cllr Ash.', movedBy: 'Elm', secondedBy: 'Oak' }],
    },
    {
      under: 'MINUTE OF PREVIOUS MEETING',
      text: 'Proposed by R Ash, seconded by J Elm, and adopted.',
      gives: [{ text: 'MINUTE OF PREVIOUS MEETING', movedBy: 'R Ash', secondedBy: 'J Elm' }],
    },
    {
      under: 'MINUTES OF PREVIOUS MEETING',
      text: 'Approved by Ann Ash; Seconded by Bo Elm.',
      gives: [{ text: 'MINUTES OF PREVIOUS MEETING', movedBy: 'Ann Ash', secondedBy: 'Bo Elm' }],
    },
    {
      under: 'APPROVAL OF THE MINUTES',
      text: 'Proposed: Ann Ash\nSeconded: Bo Elm',
      gives: [{ text: 'APPROVAL OF THE MINUTES', movedBy: 'Ann Ash', secondedBy: 'Bo Elm' }],
    },
    {
      under: 'APPROVE THE ANNUAL STATEMENT',
      text: 'Proposed by Cllr Ash, seconded by Cllr Elm.',
      gives: [{ text: 'APPROVE THE ANNUAL STATEMENT', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      under: 'CONFIRMATION OF THE MINUTES',
      text: '5th May 2031\nProposed; Ann Ash, Seconded; Bo Elm, carried.',
      gives: [{ text: 'CONFIRMATION OF THE MINUTES: 5th May 2031', movedBy: 'Ann Ash', secondedBy: 'Bo Elm' }],
    },
    {
      text: 'A quote had come for the bench, approval of the quote was proposed by Cllr Ash, seconded by Cllr Elm, all agreed.',
      gives: [{ text: 'approval of the quote', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'Resolution: To buy a bench. Proposed: Cllr Ash. Seconded: Cllr Elm. Carried.',
      gives: [{ text: 'To buy a bench.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
    {
      text: 'Motion: To buy a bench\nProposed: Cllr Ash  Seconded: Cllr Elm\nVotes for: 2. Votes against: 5.\nOutcome: not carried',
      gives: [
        {
          text: 'To buy a bench',
          movedBy: 'Ash',
          secondedBy: 'Elm',
          outcome: 'LOST',
          votes: { for: 2, against: 5, abstained: null },
        },
      ],
    },
    {
      text: 'Proposal: To clear the pond. For: 6. Against: 2. Carried.',
      gives: [{ text: 'To clear the pond.', outcome: 'CARRIED' }],
    },
    {
      text: 'That the minutes be signed was proposed by A. Ash and seconded by B. Elm.',
      gives: [{ text: 'That the minutes be signed', movedBy: 'A. Ash', secondedBy: 'B. Elm' }],
    },
    {
      under: 'ELECTION OF CHAIRMAN',
      text: 'Cllr Oak, proposed by Cllr Ash, seconded by Cllr Elm.',
      gives: [{ text: 'ELECTION OF CHAIRMAN: Cllr Oak', movedBy: 'Ash' }],
    },
    {
      text: '6.2 31/00660/F Low Farm\nA shed\nPROPOSAL: the council supports the shed.\nPROPOSED: Mr Ash\nSECONDED: Mrs Elm\nDECISION: passed (all in favour)\n6.3 31/00661/F High Farm',
      gives: [{ text: 'the council supports the shed.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
  ],
  leaves: [
    'Consideration was given to the budget.\n\nMoved by Cllr Ash and seconded by Cllr Elm',
    'The clerk reported on the pond. Proposed works start in May.',
    'Seconded staff return in May.',
    'Proposal: a bench at the pond. The clerk was asked for prices.',
    'Recommendation: to plant oaks.',
    'It being proposed by Cllr Ash and seconded by Cllr Elm:\n\nRESOLVED –\n\nThat oaks be planted.',
    'Cllr Ash - proposed Cllr Oak, seconded Cllr Yew - 3 votes\nCllr Elm - proposed Cllr Fir, seconded Cllr Box - 5 votes',
  ],
  read(view, at) {
    const lead = announced.exec(view.rows[at]?.text ?? '')?.[0].length ?? 0;
    const row = lead && sits(view) ? view.rows[at] : sentenceAt(view, at); // one that is announced may have the look of a heading
    if (!row) return null;
    if (
      !lead &&
      !/prop|moved|^second/i.test(view.rows[at + 1]?.text.slice(0, 40) ?? '') &&
      !/second|\bSec\b/i.test(row.text)
    )
      return null;
    const title = view.item?.title ?? '';
    const { text, from } = lead ? { text: row.text.slice(lead), from: lead } : bare(row.text);
    // "Confirmation of the minutes: 5th May 2031": the heading runs on
    const runOn = (said: string) => (justDay.test(said) && asksFor.test(title) ? { text: `${title}: ${said}` } : {});
    const mark = /^\(?(\d{1,2}|[a-z])[.):]/.exec(row.text)?.[1] ?? null;
    if (onlyMovers(text)) {
      const tail = tailOf(view, at);
      if (
        !tail.secondedBy ||
        /^(?:agreed|resolved)\s?[:–-]/i.test(view.rows[tail.to]?.text ?? '') || // "Agreed: that the minutes be signed."
        !asksFor.test(title) ||
        printsLead(view, at) ||
        view.rows.slice(0, at).some((each) => each.begins && each.kind !== 'heading')
      )
        return null;
      return decision(view, at, { row: at, from: 0, text: title }, 1, 'only the movers: the heading says what', tail);
    }
    // "Cllr Ash - proposed A, seconded B - 3 votes Cllr Elm - proposed C, seconded D - 5 votes": nominations
    if (matchesOf(seconds, text).length > 1) return null;
    const own = active.test(text) ? null : inSentence.exec(text);
    if (own?.groups) {
      // "(Ch. No. 312). A new bench proposed by ..."
      const last = (own.groups.what as string)
        .split(/(?<=[).])\s+(?=[\p{Lu}\d])|, (?=(?:approval|acceptance|adoption|payment) of\b)/u)
        .at(-1) as string;
      const start = from + (own.groups.what as string).length - last.length;
      const what = last.replace(/ (?:was|were|on the)$/, ''); // "That the minutes be signed was proposed by"
      if (told.test(last) && !/\bbe\b|^(?:approval|acceptance|adoption) of\b/i.test(last)) return null;
      if (
        onlyPerson.test(what) &&
        !/\bthat [^.]* be\b/.test(text) &&
        /^(?:to )?(?:elect|appoint|re-?elect|co-?opt)/i.test(title)
      )
        return decision(view, at, { row: at, from: 0, text: `${title}: ${what}` }, 1.1, 'elected under the heading');
      if (
        onlyPerson.test(what) ||
        /^(?:the (?:deputy |vice-?)?chair|(?:having|after|before|on|it) being\b|having been\b)/i.test(what)
      )
        return null;
      if (doer.test(what) && / (?:proposed|moved) (?!by\b|:)/.test(text)) return null; // "After a talk Cllr Ash proposed that ..."
      if (/^(?:it was|on the|a motion|the motion|resolved|agreed)\b|\b(?:resolved|agreed)\W*$/i.test(what)) return null;
      return decision(
        view,
        at,
        { row: at, from: start, to: start + what.length, number: mark, ...runOn(what) },
        0.9,
        'movers behind it',
      );
    }
    if (/^(?:all )?(?:approved|agreed|carried)(?: unanimously)?\.?$/i.test(text)) return null; // what, the sentence before says
    const tail = tailOf(view, at + 1);
    if (/^[“"]?(?:That|THAT|To) /.test(view.rows[tail.to]?.text ?? '')) return null; // who moved what stands below
    if (/^(?:He|She|They) |^(?:it was )?(?:\p{L}+ly )?(?:resolved|agreed|decided)\b/iu.test(text)) return null;
    if (
      tail.to === at + 1 ||
      !(tail.secondedBy || (lead && tail.outcome)) ||
      (printsLead(view, at) && !(lead && tail.outcome))
    )
      return null;
    if (!lead && told.test(text) && !/\b(?:be|to(?! (?:the|an?|this|that|its|all)\b)) \p{Ll}+/u.test(text)) {
      // the movers are those of what the heading asks for
      if (!/^to\b|^approv/i.test(title) || view.rows[tail.to]?.begins === false) return null;
      const end = decision(
        view,
        at + 1,
        { row: at + 1, from: 0, text: title },
        0.9,
        'movers: the heading says what',
        tail,
      );
      return end;
    }
    return decision(view, at, { row: at, from, number: mark, ...runOn(text) }, 0.79, 'movers behind it', tail); // what decides in words of its own says more
  },
};
