import { matchesOf } from '../../model/matches.ts';
import type { ItemSection } from '../../model/structure.ts';
import { procedureOf } from '../procedural.ts';
import { sentenceAt, type Unit } from '../units.ts';
import { isPossessor, type Word, wordsOf } from '../words.ts';
import type { Mention } from './find.ts';

/** A sentence that says what an item is for: "This item provided an update on ...", "Members considered a report on ...". */
const purpose =
  /\b(?:(?:updated|briefed|advised) (?:the )?(?:members?|committee|commission|board|panel|cabinet|forum|group|council)|(?:gave|provided|given|gives) (?:\w+ ){0,4}(?:update|overview|presentation|report|briefing)|this (?:agenda )?item|this report|the (?:report|item|presentation|paper|briefing|purpose)|consider(?:ed|ation|s)?|received?s?|presented|introduced|submitted|sought|seeks?|seeking|outlined|set out|sets out|asked to|invited to|tabled|^to (?:consider|receive|review|approve|note|provide|adopt|comment|seek|agree|inform|update|endorse|recommend|outline|present|discuss|scrutinise))\b/i;
/** The words that make the thing named after them the object of the item. */
const openers =
  /\b(?:reports?|updates?|presentation|paper|overview|briefing|progress|introduction|introduced|introduces?|consultation|consulted|approval|approve[ds]?|approving|adoption|adopt(?:ed|s|ing)?|draft|review(?:ed)?|refresh|summary|feedback|development|delivery|implementation|performance|outturn|monitoring|provide[ds]?|endorse[ds]?|endorsement|agree[ds]?|consider(?:ed)?|consideration|receive[ds]?|presented|outlined|submitted|recommend(?:ed)?|note[ds]?|accept(?:ed)?|welcome[ds]?|support(?:ed)? the adoption|scrutinise[ds]?|discuss(?:ed)?|comment(?:ed)?)\b/gi;
/** Words that may stand between such an opener and the name; any other word means the name is only spoken of on the way. */
const between = new Set(
  (
    'the a an its our their this that on of for to in with against towards toward about at and or & progress made performance report reports update updates delivery implementation development ' +
    'plan plans content contents regarding concerning relating relation setting sets set out outlining outlines detailing which respect key areas action actions identified within new draft ' +
    'revised refreshed updated final proposed annual past last latest current position outcome outcomes objectives priorities measures targets themes period quarter year version approval ' +
    'adoption adopt adopted review refresh process consultation public responses results feedback from by following changes amendments recommended adopting publication launch presentation paper ' +
    'overview briefing introduction introduce approve approved summary monitoring formal seeking sought commencement first second third fourth mid six month monthly quarterly interim ' +
    "strategic emerging overarching council's authority's partnership's proposals work be being has had been as preparation creation production information early next renewal launch content " +
    'findings conclusions appended attached accompanying full latest also joint statutory five three four two one'
  ).split(' '),
);

/** Standing items list strategies without existing for them. */
export const mayReport = (item: ItemSection) => procedureOf(item.title) === null;

/** What a decision does to a strategy that the item is about: "approve the ... Strategy", "note progress against the ... Plan". */
const deciding =
  /\b(?:approve[sd]?|adopt(?:s|ed)?|endorse[sd]?|note[sd]?|receive[sd]?|accept(?:s|ed)?|agree[sd]?|welcome[sd]?|recommend(?:s|ed)?|consider(?:s|ed)?|support(?:s|ed)?)\b/gi;
const decidedBehind =
  /^[^.;]{0,40}?\b(?:be|is|are) (?:\w+ )?(?:approved|adopted|noted|endorsed|agreed|received|accepted|welcomed|supported|recommended)\b/i;

/** Does the unit say that the item exists to receive, review or consult on what is named here? `opening`: one of the item's first paragraphs. */
export function isObject(unit: Unit, mention: Mention, opening: boolean): boolean {
  if (unit.kind === 'title') return true;
  const sentence = sentenceAt(unit, mention.from);
  if (!sentence) return false;
  const lead = unit.text.slice(Math.max(sentence.from, mention.from - 400), mention.from);
  if (unit.kind === 'resolution') {
    return (
      leadsTo(lead, deciding) || (onlyBetween(lead) && decidedBehind.test(unit.text.slice(mention.to, sentence.to)))
    );
  }
  // "the Board had received a report on": another meeting's item
  if (/\bhad (?:also |recently )?(?:received|considered|noted|agreed|approved)\b/i.test(sentence.text)) return false;
  if (unit.kind === 'purpose' || (opening && purpose.test(sentence.text))) return leadsTo(lead, openers);
  return false;
}

const onlyBetween = (text: string) => {
  const words: Word[] = wordsOf(text);
  return words.length <= 16 && words.every((w) => between.has(w.low) || isPossessor(w) || /^\d/.test(w.low));
};

/** Does one of the openers lead straight to the end of the text, with nothing but small words between? */
const leadsTo = (lead: string, openersOf: RegExp) =>
  matchesOf(openersOf, lead).some((o) => onlyBetween(lead.slice(o.index + o[0].length)));
