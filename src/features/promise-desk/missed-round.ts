// SPDX-License-Identifier: EUPL-1.2
import { today } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { hourly } from '../../platform/jobs/round-periods.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { readAreaTree } from '../areas/index.ts';
import { ballName } from '../contributions/index.ts';
import { readMunicipality } from '../municipality/index.ts';
import { queueMail } from '../notifications/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import { type Running, missedBefore, readUntoldMissed, takeSteps } from '../promises/index.ts';
import { type Person, readStaffing } from '../teams/index.ts';
import { type Missed, missedMail } from './mails.ts';
import { takeOver } from './watching.ts';

const batchLength = 500;
type RoundDeps = Pick<Deps, 'db' | 'clock' | 'fresh' | 'jobs' | 'mailIsSent' | 'publicUrl' | 'secrets'>;

/**
 * Looks every hour which promises were missed: from the working day after, the deputy or the area's team hears so, once for each
 * promised day. It looks at what nobody was told of yet, so an outage only makes it later.
 */
export function missedPromisesRound(deps: RoundDeps): Round {
  return {
    name: 'promises_missed',
    periods: hourly,
    run: async (municipalityId) => {
      // Every batch takes its steps, so the next one finds others; a short one was the last.
      while ((await inMunicipality(deps, municipalityId, (trx) => tellMissed(deps, trx))) === batchLength);
    },
  };
}

/** Gives how many there were to tell of. */
async function tellMissed(deps: RoundDeps, trx: Trx): Promise<number> {
  const municipality = await readMunicipality(trx);
  if (!municipality) return 0;
  const day = today(deps.clock);
  const staffing = await readStaffing(deps, trx);
  const tree = await readAreaTree(deps, trx);
  const organisations = await readOrganisations(deps, trx);
  const missed = await readUntoldMissed(trx, missedBefore(day).toString(), batchLength);
  const told = new Map(missed.map((one) => [one.id, takeOver({ staffing, tree }, one, day)]));
  const steps = missed.map(({ id, contributionId, dueOn }) => ({
    promiseId: id,
    contributionId,
    step: 'missed' as const,
    dueOn,
    personIds: (told.get(id) ?? []).map((person) => person.id),
  }));
  const taken = new Set((await takeSteps(trx, steps, deps.clock.now())).map(({ promiseId }) => promiseId));
  const names = { locale: 'nl' as const, tree, staffing, organisations, day };
  const byPerson = new Map<Id, { person: Person; missed: Missed[] }>();
  for (const one of missed.filter(({ id }) => taken.has(id))) {
    const who = ballName(names, one.ownerId ? { kind: 'person', id: one.ownerId } : one.holder);
    for (const person of told.get(one.id) ?? []) {
      const letter = byPerson.get(person.id) ?? { person, missed: [] };
      letter.missed.push({ ...pickTold(one), who });
      byPerson.set(person.id, letter);
    }
  }
  await sendEach(deps, trx, { municipality, letters: [...byPerson.values()] });
  return missed.length;
}

function pickTold({ number, subject, deed, dueOn }: Running): Omit<Missed, 'who'> {
  return { number, subject, deed, dueOn };
}

type Letters = {
  readonly municipality: Municipality;
  readonly letters: readonly { readonly person: Person; readonly missed: readonly Missed[] }[];
};

async function sendEach(deps: RoundDeps, trx: Trx, { municipality, letters }: Letters): Promise<void> {
  await Promise.all(
    letters.map(({ person, missed }) =>
      queueMail(deps, trx, {
        ...missedMail(deps, municipality, { name: person.name, missed }),
        to: { name: person.name, address: person.email },
        aboutTopic: 'promises',
        aboutId: person.id,
      }),
    ),
  );
}
