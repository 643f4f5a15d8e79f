// SPDX-License-Identifier: EUPL-1.2

import type { DemoContribution } from '../types.ts';
import { broekhuizen } from './broekhuizen.ts';
import { kamperbos } from './kamperbos.ts';
import { kolkum } from './kolkum.ts';
import { lageWeide } from './lage-weide.ts';
import { lindewoudeCentrum } from './lindewoude-centrum.ts';
import { nesse } from './nesse.ts';
import { oudZwanen } from './oud-zwanen.ts';
import { oudeveen } from './oudeveen.ts';
import { referred } from './referred.ts';
import { sluiswijk } from './sluiswijk.ts';
import { terHorst } from './ter-horst.ts';
import { tienmaat } from './tienmaat.ts';
import { vrijland } from './vrijland.ts';

/** The oldest first; within a day by its clock. */
function byMoment(a: DemoContribution, b: DemoContribution): number {
  return b.daysAgo - a.daysAgo || a.time.localeCompare(b.time);
}

/** Half a year of contributions from all twelve districts and villages of Lindewoude, in the order in which they came in. */
export const history: DemoContribution[] = [
  ...nesse,
  ...vrijland,
  ...oudeveen,
  ...broekhuizen,
  ...sluiswijk,
  ...terHorst,
  ...kolkum,
  ...lageWeide,
  ...lindewoudeCentrum,
  ...tienmaat,
  ...kamperbos,
  ...oudZwanen,
  ...referred,
].sort(byMoment);
