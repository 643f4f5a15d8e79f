// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Plan, readNextPlans } from '../council-agenda/index.ts';
import { type Motion, readPublicDue } from '../motions/index.ts';
import { type Session, readComing } from '../sessions/index.ts';

/** What is coming: a session, something that is to be done by a day, or what is planned to come to the council. */
export type Coming =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'due'; readonly motion: Motion; readonly dueOn: string }
  | { readonly kind: 'plan'; readonly plan: Plan };

const ofEach = 3;
const most = 6;
const ahead = Temporal.Duration.from({ weeks: 8 });

export async function readAllComing(trx: Trx, { now, today }: Visit): Promise<Coming[]> {
  const from = today.toString();
  const until = today.add(ahead).toString();
  const [sessions, motions, plans] = await Promise.all([
    readComing(trx, { now, limit: ofEach }),
    readPublicDue(trx, { from, until, limit: ofEach }),
    readNextPlans(trx, { today: from, limit: ofEach * 2 }),
  ]);
  return inTime({ sessions, motions, plans }).slice(0, most);
}

type Parts = {
  readonly sessions: readonly Session[];
  readonly motions: readonly Motion[];
  readonly plans: readonly Plan[];
};

/** The nearest first; a month comes after its days. What is planned and has its session by now is there once, as the session. */
export function inTime({ sessions, motions, plans }: Parts): Coming[] {
  const known = new Set(sessions.map(({ id }) => id));
  const waiting = plans.filter(({ session }) => !session || !known.has(session.id));
  const all: Coming[] = [
    ...sessions.map((session) => ({ kind: 'session', session }) as const),
    ...motions.flatMap((motion) =>
      motion.dueOn === null ? [] : { kind: 'due' as const, motion, dueOn: motion.dueOn },
    ),
    ...waiting.slice(0, ofEach).map((plan) => ({ kind: 'plan', plan }) as const),
  ];
  return all.toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)));
}

function orderOf(one: Coming): string {
  if (one.kind === 'session') return one.session.startsAt.toString();
  if (one.kind === 'due') return one.dueOn;
  const { on, precision } = one.plan.when;
  return precision === 'day' ? on : `${on.slice(0, 7)}-99`;
}

/** The day of what has one. */
export function dayOfComing(one: Coming): string | undefined {
  if (one.kind === 'session') return dayOf(one.session.startsAt).toString();
  if (one.kind === 'due') return one.dueOn;
  return one.plan.when.precision === 'day' ? one.plan.when.on : undefined;
}
