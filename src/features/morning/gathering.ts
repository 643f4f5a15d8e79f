// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import {
  type Waiting,
  type WhoIs,
  coordinationMessages,
  readWaiting,
  waitingPath,
  whoWaits,
} from '../coordination/index.ts';
import { peopleAtBall } from '../promise-desk/index.ts';
import {
  type NewStep,
  lastRemindedDay,
  readDueBetween,
  readLateDeeds,
  reminderOn,
} from '../promises/index.ts';
import { type Staffing, holdsOn } from '../teams/index.ts';
import {
  type Line,
  type Morning,
  type Part,
  type Work,
  newsSince,
  openMornings,
  partOfDay,
} from './domain.ts';
import { readReplied, readUndecided, readWaitingWork } from './store.ts';

/** More of one kind for one person is no mail that anyone reads: the page behind the button has all. */
const each = 15;
const most = 2000;

export type Gathered = {
  readonly mornings: ReadonlyMap<Id, Morning>;
  /** The reminders among it, with whom each tells. */
  readonly reminders: readonly NewStep[];
};

/** What waits for whom this morning, of a whole municipality in six questions, however many work there. */
export async function gather(
  trx: Trx,
  { staffing, whoIs }: { readonly staffing: Staffing; readonly whoIs: WhoIs },
  day: Temporal.PlainDate,
): Promise<Gathered> {
  const today = day.toString();
  const lastDay = lastRemindedDay(day);
  const since = newsSince(day);
  const [waiting, work, replied, undecided, due, lateDeeds] = await Promise.all([
    readWaiting(trx, { today, limit: most }),
    readWaitingWork(trx, { holderIds: holdersOn(staffing, day), toDay: lastDay, since, each }),
    readReplied(trx, since, most),
    readUndecided(trx, most),
    readDueBetween(trx, today, lastDay),
    readLateDeeds(trx, today, most),
  ]);
  const mornings = openMornings();
  const add = (part: Part, line: Line, of: { ownerId: Id | null; holder: Work['holder'] }): Id[] => {
    const people = peopleAtBall(staffing, of, day);
    for (const { id } of people) mornings.add(id, part, line);
    return people.map(({ id }) => id);
  };
  for (const one of undecided) add('unhappy', lineOf(one), { ownerId: null, holder: one.holder });
  const reminders = due.map((one): NewStep & { readonly isDue: boolean } => {
    const step = reminderOn(day, one.dueOn);
    const { id: promiseId, contributionId, dueOn, deed } = one;
    const line = { ...one, key: deed ? promiseId : contributionId };
    const personIds = add(dueOn === today ? 'today' : 'soon', line, one);
    return { promiseId, contributionId, dueOn, step: step ?? 'before', personIds, isDue: step !== undefined };
  });
  for (const deed of lateDeeds) add('late', { ...deed, key: deed.id }, deed);
  for (const one of work) {
    const part = one.dueOn === null ? undefined : partOfDay(one.dueOn, today, lastDay);
    if (part) add(part, lineOf(one), { ownerId: null, holder: one.holder });
  }
  for (const one of waiting)
    add('asked', askedLine(one, whoIs), {
      ownerId: one.personId,
      holder: { kind: 'person', id: one.personId },
    });
  for (const one of replied) add('replies', lineOf(one), { ownerId: null, holder: one.holder });
  for (const one of work) {
    if (one.state === 'received' && isSince(one, since))
      add('fresh', lineOf(one), { ownerId: null, holder: one.holder });
  }
  return {
    mornings: mornings.all(),
    reminders: reminders.flatMap(({ isDue, ...step }) => (isDue && step.personIds.length > 0 ? [step] : [])),
  };
}

function lineOf({ id, number, subject, dueOn }: Work): Line {
  return { key: id, number, subject, dueOn, deed: null };
}

function askedLine(one: Waiting, whoIs: WhoIs): Line {
  const { id, number, subject } = one;
  const text = coordinationMessages.nl.waiting[one.kind](whoWaits(one, whoIs));
  return { key: id, number, subject, dueOn: null, deed: null, asked: { text, path: waitingPath(one) } };
}

function isSince({ createdAt }: Work, since: Temporal.Instant): boolean {
  return createdAt.epochMilliseconds >= since.epochMilliseconds;
}

/** Everyone and everything that can have a ball today: people, the areas of teams, organisations. */
function holdersOn(staffing: Staffing, day: Temporal.PlainDate): Id[] {
  const ids = staffing.roles
    .filter((period) => holdsOn(period, day))
    .flatMap(({ personId, areaId, organisationId }) => [personId, areaId, organisationId]);
  const away = staffing.absences.filter((absence) => holdsOn(absence, day)).map(({ personId }) => personId);
  return [...new Set([...ids, ...away])].filter((id) => id !== null);
}
