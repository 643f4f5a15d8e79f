// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import { system } from '../../kernel/actor.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { daily } from '../../platform/jobs/round-periods.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { record } from '../journal/index.ts';
import { dropContacts } from '../privacy/index.ts';
import { wishKeptDays } from './domain.ts';
import { forgetWishes } from './wish-store.ts';

/** Every night: a wish of a year ago no longer says whose it was (R8). It stays counted. */
export function wishRound(deps: Pick<Deps, 'db' | 'clock'>): Round {
  return {
    name: 'forget_wishes',
    periods: daily('02:30'),
    run: (municipalityId) =>
      inMunicipality(deps, municipalityId, async (trx) => {
        const at = deps.clock.now();
        const contacts = await forgetWishes(trx, at.subtract({ hours: 24 * wishKeptDays }));
        if (contacts.length === 0) return;
        await dropContacts(trx, contacts);
        const entry = { topic: 'visits', subjectId: newId(at.epochMilliseconds), isInward: true };
        const details = { count: contacts.length };
        await record(trx, { actor: system, at, ...entry, verb: 'visit_wishes_forgotten', details });
      }),
  };
}
