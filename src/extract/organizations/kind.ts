import type { FactOrganizationKind } from '../../model/enums.ts';

const ofCouncil =
  /\b(?:committee|sub-committee|subcommittee|commission|panel|cabinet|sub-group|subgroup|executive|leadership team|management team)$/;
const outsiders =
  /\b(?:partnership|clinical commissioning|patient|carers|safeguarding|integrated|health and wellbeing|place|partners|adulthood|community safety|nhs|system|local enterprise|growth|resilience|criminal justice|youth justice|town deal|towns fund|education strategic|fire and rescue|ambulance|hospitals?|university|transformation|accident and emergency|a&e|delivery board)\b/;
const departments =
  /^(?:department|ministry|office) (?:for|of)\b|\binspectorate\b|^(?:hm|his majest|her majest)|\bombudsman$|^secretary of state|\bregulator\b/;
const otherCouncils = /\bcouncil$|\b(?:borough|city) of\b/;

/** What sort of body a name is by its words alone. */
export function kindOf(name: string): FactOrganizationKind {
  const low = name.toLowerCase().replaceAll('’', "'");
  if (/^office of the police/.test(low)) return 'PARTNER';
  if (departments.test(low)) return 'GOVERNMENT';
  if (
    /\b(?:police and crime|fire|combined authority|transport for|strategic joint|joint health).*\b(?:panel|committee)$/.test(
      low,
    )
  )
    return 'OTHER';
  if (/\bschools?'? forum$/.test(low)) return 'COUNCIL_BODY';
  if (ofCouncil.test(low)) return 'COUNCIL_BODY';
  if (/\b(?:group|board|taskforce|working party)$/.test(low)) return outsiders.test(low) ? 'PARTNER' : 'COUNCIL_BODY';
  if (/\b(?:in care|care leavers'?|looked after children'?s?) (?:council|forum)$/.test(low)) return 'COUNCIL_BODY';
  if (/\b(?:youth|school|student|disabled|young people's) council$/.test(low)) return 'PARTNER';
  if (otherCouncils.test(low)) return 'OTHER';
  return 'PARTNER';
}
