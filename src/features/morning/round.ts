// SPDX-License-Identifier: EUPL-1.2
import { today } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { daily } from '../../platform/jobs/round-periods.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { whoIsIn } from '../contributions/index.ts';
import { readMunicipality } from '../municipality/index.ts';
import { queueMail } from '../notifications/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import { takeSteps } from '../promises/index.ts';
import { hasLeft, readStaffing } from '../teams/index.ts';
import { gather } from './gathering.ts';
import { morningMail } from './mail.ts';
import { forgetMornings, readUnwanting, takeMornings } from './store.ts';

type RoundDeps = Pick<Deps, 'db' | 'clock' | 'fresh' | 'jobs' | 'mailIsSent' | 'publicUrl'>;

const keptDays = 60;

/** From seven o'clock on working days: one mail to everyone for whom something waits, never two on one day. */
export function morningRound(deps: RoundDeps): Round {
  return {
    name: 'morning_mail',
    periods: daily('07:00', { workingDaysOnly: true }),
    run: (municipalityId) => sendMornings(deps, municipalityId),
  };
}

/** The mails, the reminders that are in them and that they went out: all of it, or nothing. */
async function sendMornings(deps: RoundDeps, municipalityId: Id): Promise<void> {
  await inMunicipality(deps, municipalityId, async (trx) => {
    const municipality = await readMunicipality(trx);
    if (!municipality) return;
    const day = today(deps.clock);
    const at = deps.clock.now();
    const staffing = await readStaffing(deps, trx);
    const organisations = await readOrganisations(deps, trx);
    const { mornings, reminders } = await gather(
      trx,
      { staffing, whoIs: whoIsIn({ staffing, organisations }) },
      day,
    );
    const unwanting = await readUnwanting(trx);
    const wanting = [...mornings.keys()].filter((id) => !unwanting.has(id));
    const taken = await takeMornings(trx, wanting, { day: day.toString(), at });
    const told = reminders
      .map((step) => ({ ...step, personIds: step.personIds.filter((id) => taken.has(id)) }))
      .filter((step) => step.personIds.length > 0);
    await takeSteps(trx, told, at);
    await Promise.all(
      [...mornings].map(async ([personId, morning]) => {
        const person = staffing.people.get(personId);
        if (!taken.has(personId) || !person || hasLeft(person, day)) return;
        await queueMail(deps, trx, {
          ...morningMail(deps, municipality, { name: person.name, day, morning }),
          to: { name: person.name, address: person.email },
          aboutTopic: 'morning',
          aboutId: personId,
        });
      }),
    );
    await forgetMornings(trx, day.subtract({ days: keptDays }).toString());
  });
}
