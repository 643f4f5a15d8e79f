// SPDX-License-Identifier: EUPL-1.2
import { dayOf, timeZone } from '../../../kernel/clock.ts';
import { inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { daily } from '../../../platform/jobs/round-periods.ts';
import type { Round } from '../../../platform/jobs/rounds.ts';
import { system } from '../../../kernel/actor.ts';
import { takeToRemind } from '../../appointments/index.ts';
import { record } from '../../journal/index.ts';
import { readMunicipality } from '../../municipality/index.ts';
import { readStaffing } from '../../teams/index.ts';
import { readContacts } from '../contact-store.ts';
import { readByIds } from '../store.ts';
import { tellResident, tellWorker } from './mails.ts';

const batch = 50;

/** The day before a talk both are reminded, once: taken and told in one transaction. */
export function appointmentReminders(deps: Deps): Round {
  return {
    name: 'appointment_reminders',
    periods: daily('09:00'),
    run: async (municipalityId) => {
      while ((await remindSome(deps, municipalityId)) === batch);
    },
  };
}

async function remindSome(deps: Deps, municipalityId: string): Promise<number> {
  return inMunicipality(deps, municipalityId, async (trx) => {
    const { people } = await readStaffing(deps, trx);
    const municipality = await readMunicipality(trx);
    const now = deps.clock.now();
    const before = dayOf(now).add({ days: 2 }).toZonedDateTime(timeZone).toInstant();
    const agreedBefore = dayOf(now).toZonedDateTime(timeZone).toInstant();
    const taken = await takeToRemind(trx, { now, before, agreedBefore, most: batch });
    const found = await readByIds(
      trx,
      taken.map(({ contributionId }) => contributionId),
    );
    const contacts = await readContacts(
      trx,
      found.map(({ contactId }) => contactId),
    );
    for (const appointment of taken) {
      const contribution = found.find(({ id }) => id === appointment.contributionId);
      const person = people.get(appointment.personId);
      if (!contribution || !person || !municipality) continue;
      const contact = contacts.get(contribution.contactId ?? '');
      const about = { municipality, contribution, contact, appointment, person };
      await tellResident(deps, trx, 'reminder', about);
      await tellWorker(deps, trx, 'reminder', about);
      await record(trx, {
        actor: system,
        at: now,
        topic: 'contributions',
        subjectId: contribution.id,
        verb: 'appointment_reminded',
        details: { appointmentId: appointment.id },
      });
    }
    return taken.length;
  });
}
