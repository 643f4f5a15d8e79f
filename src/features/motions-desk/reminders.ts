// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { system } from '../../kernel/actor.ts';
import { today } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { daily } from '../../platform/jobs/round-periods.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { readAreaTree } from '../areas/index.ts';
import { recordAll } from '../journal/index.ts';
import { readMunicipality } from '../municipality/index.ts';
import { queueMails } from '../notifications/index.ts';
import { type Person, type Staffing, ballOf, hasLeft, holdsOn, readStaffing } from '../teams/index.ts';
import { type Reminded, reminderMail } from './mails.ts';
import { lastDay, momentOf } from './reminders-domain.ts';
import { type Due, insertReminders, readDue } from './reminders-store.ts';

type RoundDeps = Pick<Deps, 'db' | 'clock' | 'fresh' | 'jobs' | 'mailIsSent' | 'publicUrl'>;

const mostAtOnce = 1000;

/** On working days: whoever does it hears of a deadline before it and on the day; the clerk when it is past. */
export function motionReminders(deps: RoundDeps): Round {
  return {
    name: 'motion_reminders',
    periods: daily('07:20', { workingDaysOnly: true }),
    run: async (municipalityId) => {
      await remind(deps, municipalityId);
    },
  };
}

/** Gives how many mails were written. Nothing is told twice: what was told is written in the transaction of the mail. */
export function remind(deps: RoundDeps, municipalityId: Id): Promise<number> {
  return inMunicipality(deps, municipalityId, async (trx) => {
    const day = today(deps.clock);
    const staffing = await readStaffing(deps, trx);
    const tree = await readAreaTree(deps, trx);
    const municipality = await readMunicipality(trx);
    const found = await readDue(trx, { toDay: lastDay(day), limit: mostAtOnce });
    if (!municipality) return 0;
    const reached = found.flatMap((due): (Reminded & { readonly readers: readonly Person[] })[] => {
      const moment = momentOf(due, day);
      const readers = moment ? readersOf({ ...due, moment }, staffing, day) : [];
      return moment && readers.length > 0 ? [{ ...due, moment, readers }] : [];
    });
    const at = deps.clock.now();
    const taken = await insertReminders(trx, reached, at);
    const told = reached.filter(({ subjectId }) => taken.has(subjectId));
    const readers = new Map(told.flatMap((one) => one.readers).map((person) => [person.id, person]));
    const letters = [...readers.values()].map((person) => ({
      ...reminderMail(deps, {
        municipality,
        tree,
        person,
        items: told.filter((one) => one.readers.some(({ id }) => id === person.id)),
      }),
      to: { name: person.name, address: person.email },
      aboutTopic: 'motions',
      aboutId: person.id,
    }));
    await queueMails(deps, trx, letters);
    await tell(trx, told, at);
    return letters.length;
  });
}

/**
 * Who hears of it: whoever does it, or who stands in; when nobody does or that one left, whose portfolio it is. When the deadline of
 * the whole is past, and when there is nobody else, the clerks.
 */
export function readersOf(
  { personIds, isPart, moment }: Pick<Due, 'personIds' | 'isPart'> & Pick<Reminded, 'moment'>,
  staffing: Staffing,
  day: Temporal.PlainDate,
): Person[] {
  const there = personIds.flatMap((id) => staffing.people.get(id) ?? []);
  const [first] = there.filter((person) => !hasLeft(person, day));
  if (first && (isPart || moment !== 'late')) return [ballOf(staffing, first.id, day)];
  return clerksOn(staffing, day);
}

/** Those with the role of clerk that day, or who stand in for them; the administrators when there are none. */
function clerksOn(staffing: Staffing, day: Temporal.PlainDate): Person[] {
  for (const role of ['clerk', 'administrator'] as const) {
    const ids = staffing.roles
      .filter((period) => period.role === role && holdsOn(period, day))
      .map(({ personId }) => ballOf(staffing, personId, day));
    if (ids.length > 0) return [...new Map(ids.map((person) => [person.id, person])).values()];
  }
  return [];
}

function tell(trx: Trx, told: readonly Reminded[], at: Temporal.Instant): Promise<void> {
  return recordAll(
    trx,
    told.map(({ motionId, subjectId, isPart, moment, dueOn }) => ({
      actor: system,
      at,
      topic: 'motions',
      subjectId: motionId,
      verb: 'motion_reminded',
      details: { moment, dueOn, ...(isPart ? { partId: subjectId } : {}) },
      isInward: true,
    })),
  );
}
