// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, isWorkingDay } from '../../kernel/calendar.ts';
import { timeZone } from '../../kernel/clock.ts';
import { type Id, isId } from '../../kernel/ids.ts';

/** A colleague or partner who said nothing for so many working days is reminded, once. */
export const quietWorkingDays = 3;
const usualWorkingDays = 10;
const longestMonths = 6;

/** Why something is not done. Each has a sentence in every language. */
export type Refusal =
  'closed' | 'no_address' | 'day_passed' | 'too_far' | 'ended' | 'already_answered' | 'not_reader';

/** Until when a partner may look, unless another day is chosen. */
export function usualTerm(today: Temporal.PlainDate): string {
  return addWorkingDays(today, usualWorkingDays).toString();
}

/** A partner may look from today on, and not for longer than half a year from today. */
export function faultOfTerm(until: string, today: Temporal.PlainDate): 'day_passed' | 'too_far' | undefined {
  const day = Temporal.PlainDate.from(until);
  if (Temporal.PlainDate.compare(day, today) < 0) return 'day_passed';
  return Temporal.PlainDate.compare(day, today.add({ months: longestMonths })) > 0 ? 'too_far' : undefined;
}

/** Who was asked before this moment and said nothing has had so many whole working days. */
export function quietSince(today: Temporal.PlainDate, workingDays = quietWorkingDays): Temporal.Instant {
  let day = today;
  for (let left = workingDays; left > 0;) {
    day = day.subtract({ days: 1 });
    if (isWorkingDay(day)) left -= 1;
  }
  return day.toZonedDateTime(timeZone).toInstant();
}

type Reachable = { readonly id: Id; readonly name: string; readonly email: string };
type Living = Reachable & {
  readonly endedAt: Temporal.Instant | null;
  readonly contacts: readonly Reachable[];
};

/** Whom a question goes to: a contact person, or a department or partner as a whole. */
export type Recipient<O> = {
  readonly value: string;
  readonly organisation: O;
  readonly name: string;
  readonly address: string;
};

/** Everybody with a mail address at those that there are, each organisation with its people. */
export function recipientsOf<O extends Living>(organisations: readonly O[]): Recipient<O>[] {
  return organisations
    .filter(({ endedAt }) => endedAt === null)
    .flatMap((organisation) => [
      ...organisation.contacts.map(({ id, name, email }) => ({
        value: `persoon:${id}`,
        organisation,
        name,
        address: email,
      })),
      {
        value: `organisatie:${organisation.id}`,
        organisation,
        name: organisation.name,
        address: organisation.email,
      },
    ])
    .filter(({ address }) => address !== '');
}

/** The part of an id by which a reply address names a question: short enough to stand before an @. */
export function codeOf(id: Id): string {
  return id.slice(-12);
}

const replyKind = 'p';

export function replyTargetFor(code: string): { readonly kind: string; readonly id: string } {
  return { kind: replyKind, id: code };
}

/** Which question a reply address names; nothing when it names something else. */
export function codeOfReply(target: { readonly kind: string; readonly id: string }): string | undefined {
  return target.kind === replyKind && /^[0-9a-f]{12}$/.test(target.id) ? target.id : undefined;
}

/** The ids of boxes that were ticked, each a field of its own: so they come back with the rest of a refused form (R11). */
export function tickedIds(fields: Readonly<Record<string, unknown>>, prefix: string): Id[] {
  return Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter(isId);
}
