// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { type Contact, insertContact } from '../contributions/index.ts';
import { record } from '../journal/index.ts';
import { type Proof, spendProof } from '../proofs/index.ts';
import type { Need } from './domain.ts';
import { insertInitiator, readInitiators } from './initiators-store.ts';
import { findBySubmission, insertInitiative, updateInitiative } from './store.ts';

export type Proposal = {
  readonly title: string;
  readonly body: string;
  readonly locale: Locale;
  readonly areaId: Id;
  readonly themeIds: readonly Id[];
  readonly point?: { readonly lon: number; readonly lat: number };
  readonly needs: readonly Need[];
  readonly needsNote: string | null;
  readonly contact: Omit<Contact, 'id'>;
  readonly groupName: string | null;
  readonly isNamedPublicly: boolean;
  readonly wantsPublic: boolean;
  /** The same for every try of one form: it makes one record. */
  readonly submissionKey: Id;
  readonly proof: Proof;
};

export type Proposed = { readonly id: Id; readonly number: string; readonly initiatorId: Id };

/** The same form, or its proof, came before: nothing of this transaction stays. */
class AlreadyTaken extends Error {}

/**
 * A resident's own initiative, for the team to pick up; its proposer leads it. The same form sent twice makes one.
 * `tell` puts the confirmation in the same transaction.
 */
export async function proposeInitiative(
  deps: Deps,
  doer: Doer,
  proposal: Proposal,
  tell: (trx: Trx, proposed: Proposed) => Promise<void>,
): Promise<Result<Proposed, 'proof_used'>> {
  if (isStaff(doer.actor)) throw new Forbidden('Whoever works here starts one in the workplace.');
  try {
    return ok(
      await inMunicipality(deps, doer.municipality.id, async (trx) => {
        const proposed = await take(deps, trx, doer, proposal);
        await tell(trx, proposed);
        return proposed;
      }),
    );
  } catch (error) {
    if (!(error instanceof AlreadyTaken)) throw error;
    const taken = await inMunicipality(deps, doer.municipality.id, (trx) =>
      findTaken(trx, proposal.submissionKey),
    );
    return taken ? ok(taken) : no('proof_used');
  }
}

async function take(deps: Deps, trx: Trx, { actor }: Doer, proposal: Proposal): Promise<Proposed> {
  const at = deps.clock.now();
  const id = newId(at.epochMilliseconds);
  const initiatorId = newId(at.epochMilliseconds);
  const contactId = newId(at.epochMilliseconds);
  const { areaId, point, contact, groupName, isNamedPublicly, needs, needsNote } = proposal;
  if (!(await spendProof(deps, trx, proposal.proof))) throw new AlreadyTaken();
  const number = await insertInitiative(trx, {
    ...proposal,
    id,
    areaIds: [areaId],
    lon: point?.lon ?? null,
    lat: point?.lat ?? null,
    at,
    year: dayOf(at).year,
  });
  if (number === undefined) throw new AlreadyTaken();
  if (needs.length > 0 || needsNote !== null) await updateInitiative(trx, id, { needs, needsNote }, at);
  await insertContact(trx, { id: contactId, ...contact }, at);
  await insertInitiator(trx, {
    id: initiatorId,
    initiativeId: id,
    contactId,
    groupName,
    isNamedPublicly,
    createdAt: at,
  });
  const details = { number, areaIds: [areaId] };
  const verb = 'proposed';
  await record(trx, { actor, at, topic: 'initiatives', subjectId: id, verb, details, isInward: true });
  return { id, number, initiatorId };
}

async function findTaken(trx: Trx, submissionKey: Id): Promise<Proposed | undefined> {
  const before = await findBySubmission(trx, submissionKey);
  const [first] = before ? await readInitiators(trx, [before.id]) : [];
  return before && first ? { id: before.id, number: before.number, initiatorId: first.id } : undefined;
}
