// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { readAreaTree } from '../areas/index.ts';
import { record } from '../journal/index.ts';
import { type MomentDetails, type Refusal, momentFrom } from './domain.ts';
import { canAnnounce } from './policies.ts';
import { findMoment, insertMoment, insertOwnFeed, revokeOwnFeed, stopMoment } from './store.ts';

const topic = 'agenda';
const ownTopic = 'own_agenda';

/** Says where and when everyone can meet the team of an area. */
export function announceMoment(
  deps: Deps,
  { municipality, actor }: Doer,
  details: MomentDetails,
): Promise<Result<undefined, Refusal>> {
  return inMunicipality(deps, municipality.id, async (trx) => {
    const at = deps.clock.now();
    if (!canAnnounce(actor, details.areaId)) throw new Forbidden('This is not your area.');
    if (!(await readAreaTree(deps, trx)).byId(details.areaId)) throw new NotFound('There is no such area.');
    const moment = momentFrom(details, dayOf(at));
    if (!moment.ok) return moment;
    if (!(await insertMoment(trx, { ...moment.value, createdAt: at }))) return ok(undefined);
    const { id, areaId, kind, firstOn, lastOn, rhythm } = moment.value;
    const told = { areaId, kind, firstOn, lastOn, rhythm };
    await record(trx, { actor, at, topic, subjectId: id, verb: 'moment_announced', details: told });
    return ok(undefined);
  });
}

/** What is still to come is off; whoever reads along sees that. */
export function callOffMoment(deps: Deps, { municipality, actor }: Doer, id: Id): Promise<void> {
  return inMunicipality(deps, municipality.id, async (trx) => {
    const moment = await findMoment(trx, id);
    if (!moment) throw new NotFound('There is no such moment.');
    if (!canAnnounce(actor, moment.areaId)) throw new Forbidden('This is not your area.');
    const at = deps.clock.now();
    if (!(await stopMoment(trx, id, at))) return;
    await record(trx, { actor, at, topic, subjectId: id, verb: 'moment_called_off' });
  });
}

/** Makes the secret address of one's own agenda, or makes it open nothing any more. */
export async function chooseOwnFeed(deps: Deps, { municipality, actor }: Doer, isOn: boolean): Promise<void> {
  if (!isStaff(actor)) throw new Forbidden('Only for who works here.');
  const { personId } = actor;
  await inMunicipality(deps, municipality.id, async (trx) => {
    const at = deps.clock.now();
    const isDone = isOn
      ? await insertOwnFeed(trx, { id: newId(at.epochMilliseconds), personId }, at)
      : await revokeOwnFeed(trx, personId, at);
    if (!isDone) return;
    const verb = isOn ? 'own_agenda_opened' : 'own_agenda_closed';
    await record(trx, { actor, at, topic: ownTopic, subjectId: personId, verb });
  });
}
