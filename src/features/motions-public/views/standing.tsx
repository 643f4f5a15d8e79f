// SPDX-License-Identifier: EUPL-1.2
import { Badge } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Motion, isLate, isOff, motionMessages as words } from '../../motions/index.ts';
import { lateBy } from '../domain.ts';
import { messages } from '../messages.ts';

type StandingProps = {
  readonly visit: Visit;
  readonly motion: Pick<Motion, 'state' | 'dueOn' | 'result'>;
};

/** How it stands, in a word or three. */
export function Standing({ visit, motion }: StandingProps) {
  const { outcomes, states } = words[visit.locale];
  const { result } = motion;
  if (motion.state !== 'settled' && isOff(result)) return <Badge>{outcomes[result]}</Badge>;
  const late = lateInWords(visit, motion);
  if (late) return <Badge tone="late">{late}</Badge>;
  return <Badge tone={tones[motion.state]}>{states[motion.state]}</Badge>;
}

const tones = { open: 'neutral', in_progress: 'info', settled: 'good', lapsed: 'neutral' } as const;

/** "3 weken te laat"; nothing when it is not. */
export function lateInWords(visit: Visit, motion: Pick<Motion, 'state' | 'dueOn'>): string | undefined {
  if (motion.dueOn === null || !isLate(motion, visit.today)) return undefined;
  const { unit, count } = lateBy(motion.dueOn, visit.today);
  return messages[visit.locale].lateBy[unit](count);
}
