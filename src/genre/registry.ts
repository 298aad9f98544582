import { groupsInColumns } from './attendance/groups-in-columns.ts';
import { marksBeforeNames } from './attendance/marks-before-names.ts';
import { nameThenBodyCells } from './attendance/name-then-body-cells.ts';
import { nameThenMark } from './attendance/name-then-mark.ts';
import { namesBehindPlaces } from './attendance/names-behind-places.ts';
import { namesWithoutLabel } from './attendance/names-without-label.ts';
import { postBelowName } from './attendance/post-below-name.ts';
import { sideBySide } from './attendance/side-by-side.ts';
import { substitutesInColumns } from './attendance/substitutes-in-columns.ts';
import { tableOfMembers } from './attendance/table-of-members.ts';
import { titlesBelowLabel } from './attendance/titles-below-label.ts';
import type { Construct, Layer } from './construct.ts';
import { decisions } from './decisions/index.ts';
import { declarations } from './declarations/index.ts';
import { numberBelowTitle } from './items/number-below-title.ts';
import { recordedVote } from './votes/recorded.ts';
import { rollTable } from './votes/roll-table.ts';

/** All that we can read by construct, layer by layer. Order means nothing: the evidence chooses. */
export const constructs: { readonly [L in Layer]: readonly Construct<L>[] } = {
  furniture: [],
  head: [],
  attendance: [
    groupsInColumns,
    marksBeforeNames,
    nameThenBodyCells,
    nameThenMark,
    namesBehindPlaces,
    namesWithoutLabel,
    postBelowName,
    substitutesInColumns,
    sideBySide,
    tableOfMembers,
    titlesBelowLabel,
  ],
  items: [numberBelowTitle],
  declarations: declarations,
  decisions: decisions,
  votes: [recordedVote, rollTable],
  report: [],
};
