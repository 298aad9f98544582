import type { Construct } from '../construct.ts';
import { agreedBelow } from './agreed-below.ts';
import { amendmentLost } from './amendment-lost.ts';
import { bodyDecides } from './body-decides.ts';
import { bodyDisposes } from './body-disposes.ts';
import { bodyNotes } from './body-notes.ts';
import { decisionColumn } from './decision-column.ts';
import { elected } from './elected.ts';
import { followingAgreed } from './following-agreed.ts';
import { itWasAgreed } from './it-was-agreed.ts';
import { minutesApproved } from './minutes-approved.ts';
import { motionAndAmendment } from './motion-and-amendment.ts';
import { motionPut } from './motion-put.ts';
import { movedAndSeconded } from './moved-and-seconded.ts';
import { moversBehind } from './movers-behind.ts';
import { numberedResolution } from './numbered-resolution.ts';
import { outcomeAlone } from './outcome-alone.ts';
import { planningView } from './planning-view.ts';
import { proposalAgreed } from './proposal-agreed.ts';
import { wasApproved } from './was-approved.ts';

/** How clerks print decisions that no RESOLVED sets off. */
export const decisions: readonly Construct<'decisions'>[] = [
  motionAndAmendment,
  motionPut,
  amendmentLost,
  numberedResolution,
  decisionColumn,
  agreedBelow,
  followingAgreed,
  movedAndSeconded,
  moversBehind,
  proposalAgreed,
  minutesApproved,
  bodyDecides,
  itWasAgreed,
  elected,
  bodyDisposes,
  wasApproved,
  bodyNotes,
  outcomeAlone,
  planningView,
];
