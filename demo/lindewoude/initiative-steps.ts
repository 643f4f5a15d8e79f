// SPDX-License-Identifier: EUPL-1.2
import type { DemoInitiativeStep } from '../work-types.ts';

export const helped = {
  duty: 'none',
  able: 'helped',
  means: 'room',
  programme: 'helps',
  reach: 'neighbourhood',
  others: 'together',
} as const;
export const alone = {
  duty: 'none',
  able: 'alone',
  means: 'nothing',
  programme: 'no',
  reach: 'few',
  others: 'together',
} as const;

export function explored(daysAgo: number): DemoInitiativeStep {
  return { does: 'move', verb: 'explore', daysAgo };
}
