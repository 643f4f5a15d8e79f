// SPDX-License-Identifier: EUPL-1.2
import { type Doer, type StaffActor, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { type Details, type Person, type Refusal, changedFields, joinable, markOf } from './domain.ts';
import { readPerson } from './persons.ts';
import { canKeepPersons } from './policies.ts';
import { lockContacts, updateDetails, updateMergedInto } from './store.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;
type Outcome = Result<Id, Refusal>;

export type Merging = { readonly id: Id; readonly otherId: Id; readonly reason: string };

/**
 * Says that two persons are one. Nothing moves: every contribution keeps the contact it came with, so that taking them apart again
 * gives exactly what was. Sent twice, it is done once.
 */
export function mergePersons(deps: Needs, doer: Doer, { id, otherId, reason }: Merging): Promise<Outcome> {
  return change(deps, doer, async ({ trx, actor, tell }) => {
    const { person } = await readPerson(trx, actor, id);
    const { person: other } = await readPerson(trx, actor, otherId);
    if (isPartOf(person, otherId)) return ok(id);
    const joined = joinable(other) ?? joinable(person);
    if (!joined) return no('cannot_join');
    const into = isPartOf(other, joined.id) ? id : otherId;
    await updateMergedInto(trx, joined.id, into);
    await tell({ subjectId: joined.id, verb: 'contact_merged', details: { into }, reason });
    return ok(id);
  });
}

export type Unmerging = { readonly id: Id; readonly partId: Id; readonly reason: string };

/** Undoes a merge: the part is a person of its own again, with what is the same as the part. */
export function unmergePersons(deps: Needs, doer: Doer, { id, partId, reason }: Unmerging): Promise<Outcome> {
  return change(deps, doer, async ({ trx, actor, tell }) => {
    const { person } = await readPerson(trx, actor, partId);
    const part = person.contacts.find((contact) => contact.id === partId);
    if (!part?.mergedInto) return ok(id);
    if (!isPartOf(person, part.mergedInto)) throw new NotFound('There is no such merge.');
    await updateMergedInto(trx, partId, null);
    await tell({ subjectId: partId, verb: 'contact_unmerged', details: { from: part.mergedInto }, reason });
    return ok(id);
  });
}

/** `mark` is of what the form showed: when it changed since, nothing is overwritten unseen. */
export function correctContact(
  deps: Needs,
  doer: Doer,
  { id, after, mark }: { readonly id: Id; readonly after: Details; readonly mark: string },
): Promise<Outcome> {
  return change(deps, doer, async ({ trx, actor, tell }) => {
    const { person } = await readPerson(trx, actor, id);
    const before = person.contacts.find((contact) => contact.id === id);
    if (!before) throw new NotFound('There is no such contact.');
    const fields = changedFields(before, after);
    if (fields.length === 0) return ok(id);
    if (markOf(before) !== mark) return no('changed');
    const others = person.contacts.map((contact) => contact.id).filter((other) => other !== id);
    await updateDetails(trx, { id, others }, { before, after });
    await tell({ subjectId: id, verb: 'contact_changed', details: { fields } });
    return ok(id);
  });
}

function isPartOf(person: Person, id: Id): boolean {
  return person.contacts.some((contact) => contact.id === id);
}

type Told = {
  readonly subjectId: Id;
  readonly verb: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly reason?: string;
};
type Change = { readonly trx: Trx; readonly actor: StaffActor; tell(told: Told): Promise<void> };

async function change(deps: Needs, doer: Doer, work: (under: Change) => Promise<Outcome>): Promise<Outcome> {
  const { actor } = doer;
  if (!isStaff(actor) || !canKeepPersons(actor)) throw new Forbidden('This is not yours to do.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    await lockContacts(trx);
    const at = deps.clock.now();
    const tell: Change['tell'] = ({ reason, ...told }) =>
      record(trx, { actor, at, topic: 'contacts', ...told, ...(reason ? { reason } : {}) });
    return work({ trx, actor, tell });
  });
}
