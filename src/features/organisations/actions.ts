// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { type Organisation, type OrganisationDetails, type Refusal, isSame, markOf } from './domain.ts';
import { canManageOrganisations } from './policies.ts';
import {
  insertOrganisation,
  loadOrganisations,
  lockOrganisations,
  updateOrganisation,
  updateOrganisationEnd,
} from './store.ts';

export type Needs = Pick<Deps, 'db' | 'clock'>;
export type Outcome = Result<Id, Refusal>;

/** Adds a department or partner; sent twice with the same id it is one. */
export function addOrganisation(
  deps: Needs,
  doer: Doer,
  organisation: OrganisationDetails,
): Promise<Outcome> {
  return change(deps, doer, async ({ trx, all, tell }) => {
    if (all.some(({ id }) => id === organisation.id)) return ok(organisation.id);
    if (!(await insertOrganisation(trx, organisation))) return no('name_taken');
    await tell(organisation.id, 'organisation_added', { kind: organisation.kind });
    return ok(organisation.id);
  });
}

/** `mark` is of what the form showed: when it changed since, nothing is overwritten unseen. */
export function changeOrganisation(
  deps: Needs,
  doer: Doer,
  organisation: OrganisationDetails,
  mark: string,
): Promise<Outcome> {
  return change(deps, doer, async ({ trx, all, tell }) => {
    const before = organisationIn(all, organisation.id);
    if (isSame(before, { ...before, ...organisation })) return ok(organisation.id);
    if (markOf(before) !== mark) return no('changed');
    const others = all.filter(({ id }) => id !== organisation.id);
    if (others.some(({ name }) => name === organisation.name)) return no('name_taken');
    await updateOrganisation(trx, organisation);
    await tell(organisation.id, 'organisation_changed', { kind: organisation.kind });
    return ok(organisation.id);
  });
}

/** Nothing new goes there any more; what it has stays with it. */
export function endOrganisation(deps: Needs, doer: Doer, id: Id): Promise<Outcome> {
  return change(deps, doer, async ({ trx, all, tell }) => {
    if (organisationIn(all, id).endedAt) return ok(id);
    await updateOrganisationEnd(trx, id, deps.clock.now());
    await tell(id, 'organisation_ended');
    return ok(id);
  });
}

export function reviveOrganisation(deps: Needs, doer: Doer, id: Id): Promise<Outcome> {
  return change(deps, doer, async ({ trx, all, tell }) => {
    if (!organisationIn(all, id).endedAt) return ok(id);
    await updateOrganisationEnd(trx, id, null);
    await tell(id, 'organisation_revived');
    return ok(id);
  });
}

export function organisationIn(all: readonly Organisation[], id: Id): Organisation {
  const found = all.find((organisation) => organisation.id === id);
  if (!found) throw new NotFound('No organisation here has this id.');
  return found;
}

type Change = {
  readonly trx: Trx;
  readonly all: readonly Organisation[];
  tell(subjectId: Id, verb: string, details?: Readonly<Record<string, unknown>>): Promise<void>;
};

export async function change(
  deps: Needs,
  doer: Doer,
  work: (under: Change) => Promise<Outcome>,
): Promise<Outcome> {
  const { actor } = doer;
  if (!canManageOrganisations(actor)) throw new Forbidden('Only an administrator changes organisations.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    await lockOrganisations(trx);
    const all = await loadOrganisations(trx);
    const at = deps.clock.now();
    const tell: Change['tell'] = (subjectId, verb, details) =>
      record(trx, { actor, at, topic: 'organisations', subjectId, verb, details });
    return work({ trx, all, tell });
  });
}
