import type { Construct } from '../construct.ts';
import { declarationCells } from './cells.ts';
import { columnsBelow } from './columns-below.ts';
import { itemDashName } from './item-dash-name.ts';
import { kindThenName } from './kind-then-name.ts';
import { nameBelowKind } from './name-below-kind.ts';
import { nameOverInterests } from './name-over-interests.ts';
import { nameThenInterest } from './name-then-interest.ts';
import { reasonBehindDash } from './reason-behind-dash.ts';

/** Lists and tables of declared interests. */
export const declarations: readonly Construct<'declarations'>[] = [
  declarationCells,
  columnsBelow,
  itemDashName,
  kindThenName,
  nameBelowKind,
  nameOverInterests,
  nameThenInterest,
  reasonBehindDash,
];
