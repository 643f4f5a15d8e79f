// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { system } from '../../kernel/actor.ts';
import { today } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { fullDay } from '../../platform/html/index.ts';
import { daily } from '../../platform/jobs/round-periods.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { type MailBodies, writeMail } from '../../platform/mail/mail-document.tsx';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import { recordAll } from '../journal/index.ts';
import { readMunicipality } from '../municipality/index.ts';
import { queueMails } from '../notifications/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import { type Person, type Staffing, ballOf, hasLeft, readStaffing, teamOf } from '../teams/index.ts';
import { isReminderDue, lastRemindedDay } from './domain.ts';
import { messages } from './messages.ts';
import { type DuePoint, noteReminded, readDuePoints } from './store.ts';

type RoundDeps = Pick<Deps, 'db' | 'clock' | 'fresh' | 'jobs' | 'mailIsSent' | 'publicUrl'>;

// Colleagues get their mails in Dutch.
const locale = 'nl';
const mostAtOnce = 1000;

/** On working days: who has something to do in a project hears the working day before, when it is late, and then every week. */
export function actionPointReminders(deps: RoundDeps): Round {
  return {
    name: 'action_point_reminders',
    periods: daily('07:30', { workingDaysOnly: true }),
    run: (municipalityId) =>
      inMunicipality(deps, municipalityId, async (trx) => {
        const day = today(deps.clock);
        const around = {
          day,
          staffing: await readStaffing(deps, trx),
          tree: await readAreaTree(deps, trx),
          organisations: new Map((await readOrganisations(deps, trx)).map(({ id, name }) => [id, name])),
        };
        const found = await readDuePoints(trx, {
          toDay: lastRemindedDay(day).toString(),
          limit: mostAtOnce,
        });
        const due = found.filter((one) => isReminderDue(one, day));
        const municipality = await readMunicipality(trx);
        if (!municipality || due.length === 0) return;
        const mailed = byReader(due, around);
        const reached = [...new Set([...mailed.values()].flat())];
        const ids = reached.map(({ id }) => id);
        const taken = await noteReminded(trx, ids, day.toString());
        await send(deps, trx, { municipality, around, mailed, taken });
        await tell(
          deps,
          trx,
          reached.filter(({ id }) => taken.has(id)),
        );
      }),
  };
}

type Around = {
  readonly day: Temporal.PlainDate;
  readonly staffing: Staffing;
  readonly tree: AreaTree;
  readonly organisations: ReadonlyMap<Id, string>;
};

/**
 * Who hears of an action: its owner, or who stands in; when that is an organisation or somebody who left, who leads the project;
 * and when that one left too, the area managers there.
 */
export function readersOf(point: DuePoint, { staffing, tree, day }: Omit<Around, 'organisations'>): Person[] {
  const ownerId = point.owner.kind === 'person' ? point.owner.id : null;
  for (const id of [ownerId, point.leadId]) {
    const person = id === null ? undefined : staffing.people.get(id);
    if (person && !hasLeft(person, day)) return [ballOf(staffing, person.id, day)];
  }
  return teamOf(staffing, tree, point.projectAreaId, day)
    .filter(({ role }) => role === 'area_manager')
    .map(({ person }) => ballOf(staffing, person.id, day));
}

function byReader(points: readonly DuePoint[], around: Around): Map<Person, DuePoint[]> {
  const found = new Map<Person, DuePoint[]>();
  for (const point of points)
    for (const reader of readersOf(point, around)) found.set(reader, [...(found.get(reader) ?? []), point]);
  return found;
}

type Sending = {
  readonly municipality: Municipality;
  readonly around: Around;
  readonly mailed: ReadonlyMap<Person, readonly DuePoint[]>;
  readonly taken: ReadonlySet<Id>;
};

async function send(deps: RoundDeps, trx: Trx, sending: Sending): Promise<void> {
  const { municipality, around, mailed, taken } = sending;
  const letters = [...mailed].flatMap(([person, points]) => {
    const now = points.filter(({ id }) => taken.has(id));
    if (now.length === 0) return [];
    const mail = letter(deps, municipality, { person, points: now, around });
    const to = { name: person.name, address: person.email };
    return [{ ...mail, to, aboutTopic: 'projects', aboutId: person.id }];
  });
  await queueMails(deps, trx, letters);
}

function tell(deps: RoundDeps, trx: Trx, reminded: readonly DuePoint[]): Promise<void> {
  const entry = { actor: system, at: deps.clock.now(), topic: 'projects', verb: 'action_reminded' };
  return recordAll(
    trx,
    reminded.map(({ id, projectId }) => ({
      ...entry,
      subjectId: projectId,
      details: { actionId: id },
      isInward: true,
    })),
  );
}

type ToReader = {
  readonly person: Person;
  readonly points: readonly DuePoint[];
  readonly around: Around;
};

function letter(
  deps: Pick<Deps, 'publicUrl'>,
  municipality: Municipality,
  { person, points, around }: ToReader,
): MailBodies & { readonly subject: string } {
  const t = messages[locale].mail;
  const items = points.map((one) => {
    const day = fullDay(locale, one.dueOn);
    const when = one.dueOn < around.day.toString() ? t.late : t.due;
    const owner =
      one.owner.kind === 'person'
        ? around.staffing.people.get(one.owner.id)?.name
        : around.organisations.get(one.owner.id);
    const isOthers = one.owner.id !== person.id && owner !== undefined;
    return {
      text: one.what,
      href: `${deps.publicUrl}/werkplek/projecten/${one.projectNumber}#actie-${one.id}`,
      note: [when(day, one.projectTitle), ...(isOthers ? [t.ofOther(owner)] : [])].join('. '),
    };
  });
  return {
    subject: t.subject(points.length),
    ...writeMail({
      municipality,
      locale,
      title: t.title(person.name),
      parts: [
        { kind: 'paragraph', text: t.opening },
        { kind: 'list', items },
        { kind: 'button', text: t.button, href: `${deps.publicUrl}/werkplek/projecten` },
      ],
      closing: t.closing,
    }),
  };
}
