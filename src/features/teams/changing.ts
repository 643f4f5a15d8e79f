// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Doer } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import type { Refusal } from './changes-domain.ts';
import type { Person, Staffing } from './domain.ts';
import { canManageTeams } from './policies.ts';
import { loadStaffing, lockTeams } from './store.ts';

/** A change under way: the transaction with everything as it stands, nobody else changing it. */
export type Change = {
  readonly trx: Trx;
  readonly staffing: Staffing;
  readonly at: Temporal.Instant;
  /** Adds to the history; topic `teams`. No personal data in the details. */
  tell(
    subjectId: Id,
    verb: string,
    details?: Readonly<Record<string, unknown>>,
    reason?: string,
  ): Promise<void>;
};

export type Outcome = Result<Id, Refusal>;

/** One change by the administrator in one transaction. */
export async function changeTeams<T>(
  deps: Pick<Deps, 'db' | 'clock'>,
  doer: Doer,
  change: (under: Change) => Promise<T>,
): Promise<T> {
  if (!canManageTeams(doer.actor))
    throw new Forbidden('Only an administrator changes people and their roles.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    await lockTeams(trx);
    const at = deps.clock.now();
    const staffing = await loadStaffing(trx);
    return change({
      trx,
      staffing,
      at,
      tell: (subjectId, verb, details, reason) =>
        record(trx, {
          actor: doer.actor,
          at,
          topic: 'teams',
          subjectId,
          verb,
          details,
          ...(reason ? { reason } : {}),
        }),
    });
  });
}

/** The same for something of a person who still serves; others have to come back first. */
export async function changePersonsTeams(
  deps: Pick<Deps, 'db' | 'clock'>,
  doer: Doer,
  personId: Id,
  change: (under: Change, person: Person) => Promise<Outcome>,
): Promise<Outcome> {
  return changeTeams(deps, doer, async (under) => {
    const person = personIn(under.staffing, personId);
    return person.endedAt ? no('has_left') : change(under, person);
  });
}

export function personIn(staffing: Staffing, personId: Id): Person {
  const person = staffing.people.get(personId);
  if (!person) throw new NotFound('Nobody here has this id.');
  return person;
}
