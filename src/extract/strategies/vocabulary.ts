/** The words of the genre that tell a named strategy from a plan for one person, one building or one meeting. */

export const heads = new Set(['strategy', 'plan', 'framework', 'policy', 'charter', 'manifesto', 'masterplan']);
/** "Strategies" ends a name only when it lists two: it never is one itself. */
const pluralHeads = new Set(['strategies', 'plans', 'frameworks', 'policies', 'charters']);
export const isHead = (low: string) => heads.has(low) || pluralHeads.has(low.replace(/'$/, ''));

/** "Statement" is a name only with what it states: "Written Statement of Action", "Statement of Licensing Policy". */
export const statements =
  /^(?:statement of (?:intent|action|licensing|gambling|community|principles|common|purpose|policy|values)\b|(?:[\w&]+ )*(?:modern slavery(?: and human trafficking)?|pay policy|policy|strategy|market position|position|sufficiency|infrastructure funding) statement$|written statement of action\b)/;

/** Plans for one person. */
export const personal =
  /\b(?:health,? (?:and )?care|ehc|ehcp|education health care|(?<!integrated )care|pathways?|child protection|personal education|individual education|support|permanence|permanency|permanent|adoption|(?:personal|family|child) safety|(?<!zero |carbon |energy |green )transition|treatment|(?<!social |antisocial )behaviour|birth|discharge|individual|child in need|children in need|cin|lac|special educational|payment|repayment|pension|savings|health care|healthcare|escape|evacuation|supervision|placement|rehabilitation|end of life|my|(?<!corporate )parenting|statutory|lesson) plans?$/;

/** Drawings and papers that belong to one planning application or one site. */
export const siteSpecific =
  /\b(?:travel|site|location|block|floor|layout|roof|elevation|landscape|landscaping|planting|construction(?: [\w&]+){0,5}|demolition|management and maintenance|site waste management|tree protection|lighting|drainage|phasing|parking|seating|street|route|operating schedule|noise management|dispersal|delivery and servic\w+|servicing|service management|ecological(?: \w+)*|habitat(?: \w+)*|biodiversity gain|landscape (?:and ecological )?management|waste management site|operational management|event management|stage|ground|red line|topographical|construction traffic management|flood evacuation|student management|car park management|remediation) plans?$|\b(?:drainage|lighting|remediation|landscap\w+|foul water|surface water(?: drainage)?|archaeological|mitigation|marketing|parking|sales|exit|entry|legal|litigation|defence|negotiating|testing|search|access) (?:strategy|framework)$/;

/** What the country and not a council or its partners sets. */
export const national =
  /^(?:national|government|uk|british|england|english|welsh|scottish|european|eu|nhs long term|ofsted|cqc|ilacs|nppf|inspection|european|industrial|levelling up|working together to safeguard|keeping children safe)\b|\bnational\b.*\b(?:strategy|policy framework|plan|framework)$|\b(?:inspection|evaluation schedule|assessment) framework$|^nhs .*\b(?:plan|framework)$/;

/** Words that describe a document and do not name it: a name made of these alone names nothing. */
export const describing = new Set(
  (
    'a an the draft final new revised refreshed updated current existing proposed emerging overarching overall wider joint local national regional strategic strategy plan ' +
    'plans policy framework action actions delivery implementation improvement business development project work working operational annual annually recovery ' +
    'long medium short term corporate service communication communications management contingency budget outline detailed separate dedicated single ' +
    'comprehensive clear robust key next first second third this that our its their his her own same said agreed approved published previous old ' +
    'original future full formal statutory specific associated supporting related effective forward financial investment exit year yearly policies ' +
    'strategies frameworks charter manifesto governance performance legal legislative regulatory planning council councils outcomes outcome risk assurance game master masterplan ' +
    'step steps smart whole integrated resourcing resource spending training review reviewed letter and of for to'
  ).split(' '),
);
/** Two describing words that still make the name of a known kind of council document. */
export const named = new Set(
  (
    'corporate plan|council plan|joint forward plan|annual action plan|local plan|business plan|medium term financial strategy|medium term financial plan|medium-term financial strategy|medium-term financial plan|investment strategy|' +
    'corporate strategy|performance management framework|performance framework|risk management strategy|risk management framework|risk management policy|risk strategy|annual plan|investment plan|recovery plan|' +
    'development strategy|council strategy|improvement plan|corporate business plan|annual business plan|financial strategy|financial plan|financial management strategy|' +
    'joint local plan|strategic framework|budget strategy|communications strategy|communication strategy|corporate risk management strategy|development framework|corporate improvement plan|corporate recovery plan|corporate delivery plan|annual delivery plan|year plan|corporate governance framework|resourcing plan|regional strategy|assurance framework|governance framework|training plan|communications plan|policy framework|budget and policy framework|master plan'
  ).split('|'),
);
/** Known only with a capital, and too weak to stand when a fuller name is there. */
export const weak = new Set(
  'business plan|improvement plan|recovery plan|development strategy|strategic framework|assurance framework|development framework|annual plan|investment plan|investment strategy|financial plan|master plan|communications plan|training plan|year plan|resourcing plan|performance framework|governance framework|policy framework|budget and policy framework|regional strategy|communication strategy'.split(
    '|',
  ),
);

/** Subjects of policy that make a lower case "the sufficiency strategy" a name. */
export const subjects =
  /^(?:[\w-]+ )?(?:sufficiency|leaving care|looked[- ]after children|corporate parenting|housing|homelessness|rough sleeping|tenancy|allocations?|lettings|transport|waste|climate(?: change)?|carbon|carers?|dementia|autism|procurement|commissioning|economic(?: growth| development)?|growth|regeneration|cultur(?:e|al)|heritage|financial|treasury management|capital|investment|asset management|estates?|digital|ict|workforce|people|equalit(?:y|ies)|inclusion|parking|cycling|walking|air quality|biodiversity|tree|licensing|gambling|enforcement|health and wellbeing|wellbeing|mental health|learning disability|send|early help|early years|youth justice|domestic abuse|community safety|violence against women and girls|poverty|anti-poverty|food|skills|employment|school improvement|accessibility|prevention|safeguarding|resilience|flood risk|tourism|events|parks|open spaces?|green infrastructure|leisure|sports?|library|libraries|customer|data|fraud|anti-fraud|counter-fraud|corporate|participation|voice|social value|adult social care|transformation) (?:action |delivery |improvement |strategic |management )?(?:strategy|plan|framework|policy)$/;
