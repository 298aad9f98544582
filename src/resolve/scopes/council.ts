import { remembered } from '../../model/remembered.ts';
import { fold, slug } from '../wording/fold.ts';

const tierWords =
  /\b(?:london borough of|royal borough of|metropolitan borough|metropolitan district|county borough|city and county of|city of|county of|borough of|district of|metropolitan|borough|city|district|county|unitary authority|unitary|parish|town|community|council|corporation|authority|mbc|mdc|cbc|bc|dc|cc)\b/g;

/** What a council's printed name says of it: the place, and the tier where two councils may share a place. */
interface CouncilName {
  /** "Northmoor Metropolitan Borough Council" -> "northmoor" */
  place: string;
  /** "county" and "local" (parish, town) councils stand beside a principal council of the same place. */
  tier: 'county' | 'local' | 'principal';
}

export const councilName = remembered((printed: string): CouncilName => {
  const folded = fold(printed).replace(/[.,]/g, ' ');
  const place = folded
    .replace(tierWords, ' ')
    .replace(/\b(?:the|of)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const tier = /\b(?:parish|town|community) council\b/.test(folded)
    ? 'local'
    : /\bcounty council\b|\bcc\b/.test(folded)
      ? 'county'
      : 'principal';
  return { place: slug(place || folded), tier };
});

/** One key a council, whatever form of its name is printed; it serves as the council's slug too. */
export function councilKey(printed: string): string {
  const { place, tier } = councilName(printed);
  return tier === 'principal' ? place : `${place}-${tier}`;
}

/** "Newmarsh City Council", "London Borough of Eastwick", "Ashby MBC": the name of a council and not of one of its bodies. */
export function looksLikeCouncil(printed: string): boolean {
  const folded = fold(printed);
  return (
    /^(?:the )?(?:[a-z'-]+ ){1,6}(?:metropolitan borough|metropolitan district|county borough|borough|city|district|county|unitary|parish|town) council$/.test(
      folded,
    ) ||
    /^(?:the )?(?:london|royal) borough of [a-z' -]+$/.test(folded) ||
    /^(?:[a-z'-]+ ){1,4}(?:mbc|mdc|cbc)$/.test(folded)
  );
}
