import { stems } from '../wording/fold.ts';

/**
 * Words of which committees everywhere are named. A name made of nothing else ("Planning Committee", "Cabinet") says nothing
 * about whose committee it is; one with a word of its own ("Stronger Moors Select Commission") does.
 */
const everyday = new Set(
  stems(
    `cabinet council executive committee sub subcommittee board panel commission select scrutiny overview management planning
    licensing audit standards regulatory governance ethics health wellbeing children child young people adult social care
    education housing environment environmental economy economic finance financial resources corporate performance community
    communities safety safer stronger transport highways traffic services service policy joint general purposes employment
    appeals appeal pensions pension fund personnel staffing area north south east west central northern southern eastern
    western growth regeneration culture cultural leisure crime disorder budget public partnership partnerships advisory group
    working task finish delegated decisions decision officer officers full annual extraordinary special meeting development
    control applications schools school forum admissions families family learning skills climate change neighbourhoods
    neighbourhood place places customer customers digital strategic strategy investment member members cross party review
    major minor sustainable sustainability waste parking rights way trust trustees shareholder company governing governors
    safeguarding prevention protection local authority parenting inclusion steering project programme leadership team
    directorate department senior chief hub network alliance consortium operational wider assurance partner independent
    primary secondary infant junior nursery college academy forums assembly`,
  ),
);

/** Whether a body of this name may stand in any council. */
export function isEverydayName(name: string): boolean {
  return stems(name).every((word) => everyday.has(word) || /^\d+$/.test(word));
}
