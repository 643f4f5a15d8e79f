// SPDX-License-Identifier: EUPL-1.2
import { resident } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { readAreaTree } from '../areas/index.ts';
import { insertContact } from '../contributions/index.ts';
import { record } from '../journal/index.ts';
import { dropContacts } from '../privacy/index.ts';
import { type Proof, spendProof } from '../proofs/index.ts';
import type { VisitForm } from './domain.ts';
import { freeWishesLike, insertWish, isWishTaken } from './wish-store.ts';

const topic = 'visits';

export type NewWish = {
  readonly id: Id;
  readonly areaId: Id;
  readonly forms: readonly VisitForm[];
  readonly whenWhere: string;
  readonly why: string;
  readonly name: string;
  /** Empty when they do not want to be told. */
  readonly email: string;
  readonly locale: Locale;
  /** Shown to be no machine; not for the demo. */
  readonly proof?: Proof;
};

/** Takes in how a resident would like to be met. Sent twice, it is one wish. A name without a mail address is not kept. */
export function makeWish(
  deps: Pick<Deps, 'db' | 'clock' | 'secrets' | 'fresh'>,
  municipality: Municipality,
  wish: NewWish,
): Promise<Result<undefined, 'proof_used'>> {
  return inMunicipality(deps, municipality.id, async (trx) => {
    if (!(await readAreaTree(deps, trx)).byId(wish.areaId)) throw new NotFound('There is no such area.');
    if (await isWishTaken(trx, wish.id)) return ok(undefined);
    if (wish.proof && !(await spendProof(deps, trx, wish.proof))) return no('proof_used');
    const at = deps.clock.now();
    const contactId = wish.email === '' ? null : newId(at.epochMilliseconds);
    if (contactId) {
      const { name, email } = wish;
      await insertContact(trx, { id: contactId, name: name || null, email, phone: null, prefers: null }, at);
    }
    await insertWish(trx, { ...wish, contactId, createdAt: at });
    const details = { areaId: wish.areaId, forms: wish.forms };
    await record(trx, { actor: resident, at, topic, subjectId: wish.id, verb: 'visit_wished', details });
    return ok(undefined);
  });
}

/** Whoever opened the link in a mail hears nothing more about visits; their words and address go. */
export function stopTelling(
  deps: Pick<Deps, 'db' | 'clock'>,
  municipality: Municipality,
  wishId: Id,
): Promise<void> {
  return inMunicipality(deps, municipality.id, async (trx) => {
    const contacts = await freeWishesLike(trx, wishId);
    if (contacts.length === 0) return;
    await dropContacts(trx, contacts);
    const at = deps.clock.now();
    const entry = { topic, subjectId: wishId, verb: 'visit_wish_stopped', isInward: true };
    await record(trx, { actor: resident, at, ...entry });
  });
}
