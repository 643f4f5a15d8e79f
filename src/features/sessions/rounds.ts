// SPDX-License-Identifier: EUPL-1.2
import { system } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Periods, daily } from '../../platform/jobs/round-periods.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { followSession } from '../council-agenda/index.ts';
import { record } from '../journal/index.ts';
import { dropContacts } from '../privacy/index.ts';
import { topic } from './changing.ts';
import { speakersKeptDays } from './domain.ts';
import { lockDue } from './list-store.ts';
import { forgetSpeakers } from './speakers-store.ts';
import { updateSession } from './store.ts';

/** What recurs for sessions: what was under embargo goes on the site at its moment, and who spoke is forgotten in time. */
export function sessionRounds(deps: Pick<Deps, 'db' | 'clock'>, often: Periods): readonly Round[] {
  return [
    {
      name: 'publish_sessions',
      periods: often,
      run: (municipalityId) => publishDue(deps, municipalityId),
    },
    {
      name: 'forget_speakers',
      periods: daily('02:40'),
      run: (municipalityId) => forget(deps, municipalityId),
    },
  ];
}

function publishDue(deps: Pick<Deps, 'db' | 'clock'>, municipalityId: string): Promise<void> {
  return inMunicipality(deps, municipalityId, async (trx) => {
    const at = deps.clock.now();
    for (const { id } of await lockDue(trx, at)) {
      await updateSession(trx, id, { publishedAt: at, embargoUntil: null }, at);
      await followSession(trx, id, { actor: system, at, reason: null });
      await record(trx, { actor: system, at, topic, subjectId: id, verb: 'session_published' });
    }
  });
}

/** Every night: of a session of a year ago nothing says any more who asked to speak (R8). */
function forget(deps: Pick<Deps, 'db' | 'clock'>, municipalityId: string): Promise<void> {
  return inMunicipality(deps, municipalityId, async (trx) => {
    const at = deps.clock.now();
    const contacts = await forgetSpeakers(trx, at.subtract({ hours: 24 * speakersKeptDays }));
    if (contacts.length === 0) return;
    await dropContacts(trx, contacts);
    const entry = { topic, subjectId: newId(at.epochMilliseconds), verb: 'speakers_forgotten' };
    await record(trx, { actor: system, at, ...entry, details: { count: contacts.length } });
  });
}
