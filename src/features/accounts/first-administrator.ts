// SPDX-License-Identifier: EUPL-1.2
import { system } from '../../kernel/actor.ts';
import { today } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { addPerson, giveRole, readStaffing } from '../teams/index.ts';
import { hasEnded } from './session-domain.ts';

export type FirstAdministratorRefusal = 'has_administrator' | 'has_left' | 'not_possible';

/**
 * For the command line: makes somebody administrator of a municipality that has none, from whom all others get their roles.
 * Somebody who is known already by the mail address keeps name and history. Done again for the same person it changes nothing.
 */
export async function createFirstAdministrator(
  deps: Deps,
  municipality: Municipality,
  wanted: { readonly name: string; readonly email: string },
): Promise<Result<Id, FirstAdministratorRefusal>> {
  await deps.fresh.check(municipality.id);
  const { people, roles } = await inMunicipality(deps, municipality.id, (trx) => readStaffing(deps, trx));
  const now = deps.clock.now();
  const known = [...people.values()].find(
    (person) => person.email.toLowerCase() === wanted.email.toLowerCase(),
  );
  if (known && hasEnded(known, now)) return no('has_left');
  const from = today(deps.clock).toString();
  const isAdministrator = (id: Id) =>
    roles.some(
      (held) =>
        held.role === 'administrator' && held.personId === id && (held.to === null || held.to >= from),
    );
  if (known && isAdministrator(known.id)) return ok(known.id);
  if ([...people.values()].some((person) => !hasEnded(person, now) && isAdministrator(person.id))) {
    return no('has_administrator');
  }
  const doer = { municipality, actor: system };
  const personId = known?.id ?? newId(now.epochMilliseconds);
  const person = { id: personId, ...wanted, phone: '', employer: '', meet: { nl: '', en: '' } };
  if (!known && !(await addPerson(deps, doer, person)).ok) return no('not_possible');
  const role = {
    id: newId(now.epochMilliseconds),
    personId,
    role: 'administrator',
    areaId: null,
    organisationId: null,
  } as const;
  const given = await giveRole(deps, doer, { ...role, from, to: null });
  return given.ok ? ok(personId) : no('not_possible');
}
