import { marksBeforeNames } from './attendance/marks-before-names.ts';
import type { Construct, Layer } from './construct.ts';
import { proposedSecondedAgreed } from './decisions/proposed-seconded-agreed.ts';
import { reasonBehindDash } from './declarations/reason-behind-dash.ts';
import { numberBelowTitle } from './items/number-below-title.ts';

/** All that we can read by construct, layer by layer. Order means nothing: the evidence chooses. */
export const constructs: { readonly [L in Layer]: readonly Construct<L>[] } = {
  furniture: [],
  head: [],
  attendance: [marksBeforeNames],
  items: [numberBelowTitle],
  declarations: [reasonBehindDash],
  decisions: [proposedSecondedAgreed],
  votes: [],
  report: [],
};
