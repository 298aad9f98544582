import { personAtStart } from '../../language/person.ts';
import type { Construct, Row } from '../construct.ts';

const proposed = /^(?:proposed|moved)(?: by)?:?\s+/i;
const seconded = /^[,;]?\s*(?:and )?seconded(?: by)?:?\s+/i;
const agreed =
  /^[,;]?\s*(?:and )?(?:it was )?(?:unanimously )?(?:agreed|resolved|carried)(?: that|:| –| -)?(?: that)?\s*/i;

/** A person behind a lead word, and what is left of the text. */
function behind(text: string, lead: RegExp): { name: string; rest: string } | null {
  const word = lead.exec(text);
  if (!word) return null;
  const person = personAtStart(text.slice(word[0].length));
  return person && { name: person.name, rest: text.slice(word[0].length + person.to) };
}

export const proposedSecondedAgreed: Construct<'decisions'> = {
  name: 'decisions/proposed-seconded-agreed',
  layer: 'decisions',
  says: 'Proposer, seconder and "agreed that" stand over the words of the decision, on a line each or in one.',
  reads: [
    {
      text: 'Proposed by Alderman Alder\nSeconded by Councillor Birch and agreed that\n\nthe minutes of the meeting held on 3 May 2021 be signed as correct.',
      gives: [
        {
          text: 'the minutes of the meeting held on 3 May 2021 be signed as correct.',
          movedBy: 'Alder',
          secondedBy: 'Birch',
        },
      ],
    },
    {
      text: 'Proposed by Councillor T Alder, seconded by Councillor Birch and agreed that the grant be paid.',
      gives: [{ text: 'the grant be paid.', movedBy: 'T Alder', secondedBy: 'Birch' }],
    },
  ],
  leaves: ['Proposed by Alderman Alder\nSeconded by Councillor Birch\n\nThe motion was put to the vote and lost.'],
  read: ({ rows }, at) => {
    const joined: string[] = [];
    for (let next = at; next < Math.min(rows.length, at + 4); next++) {
      const row = rows[next] as Row;
      if (next > at && row.kind === 'table-row') return null;
      joined.push(row.text);
      const mover = behind(joined.join(' '), proposed);
      const seconder = mover && behind(mover.rest, seconded);
      const lead = seconder && agreed.exec(seconder.rest);
      if (!lead) {
        if (!mover) return null;
        continue;
      }
      const whole = joined.join(' ');
      const own = seconder.rest.slice(lead[0].length);
      const text = own || rows[next + 1]?.text;
      if (!text || rows[next + 1]?.kind === 'table-row') return null;
      const lines = own ? row.lines : (rows[next + 1] as Row).lines;
      return {
        from: at,
        to: own ? next + 1 : next + 2,
        entries: [
          {
            number: null,
            text,
            movedBy: mover.name,
            secondedBy: seconder.name,
            lead: whole.slice(0, whole.length - own.length).trim(),
            lines,
          },
        ],
        score: 3,
        why: 'proposed, seconded and agreed, then the words agreed',
      };
    }
    return null;
  },
};
