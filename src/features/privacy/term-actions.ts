// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff, system } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { contributionKinds } from '../../kernel/municipality.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { tidyFiles } from '../uploads/index.ts';
import { wipeContributions } from './anonymising.ts';
import { readDue } from './due-store.ts';
import { canKeepPrivacy } from './policies.ts';
import { readTerms, saveTerm } from './term-store.ts';
import { type Term, type TermKind, pastSince, termKinds, termShapes } from './terms-domain.ts';
import {
  dropContacts,
  insertTombstones,
  wipeAppointments,
  wipeInbound,
  wipeMails,
  wipeTalks,
} from './wiping-store.ts';
import { wipeOffers } from './wiping-work-store.ts';

export type Decision = { readonly kind: TermKind; readonly amount: number; readonly reason: string };

/** Lays down how long personal data of a kind stays. From the next night on, what is past it goes. */
export function decideTerm(
  deps: Deps,
  doer: Doer,
  decision: Decision,
): Promise<Result<TermKind, 'too_long'>> {
  const { actor } = doer;
  if (!isStaff(actor) || !canKeepPrivacy(actor)) throw new Forbidden('This is not yours to do.');
  const { kind, amount, reason } = decision;
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    if (amount > termShapes[kind].most) return no('too_long');
    const before = (await readTerms(trx)).get(kind);
    if (before?.amount === amount && before.reason === reason) return ok(kind);
    const at = deps.clock.now();
    await saveTerm(trx, { kind, amount, reason, decidedBy: actor.personId, decidedAt: at });
    await record(trx, {
      actor,
      at,
      topic: 'privacy',
      subjectId: doer.municipality.id,
      verb: 'term_decided',
      details: { kind, amount, ...(before ? { before: before.amount } : {}) },
      reason,
    });
    return ok(kind);
  });
}

const batchSize = 200;

/**
 * Anonymises what is past its term, in batches of which each is a transaction of its own: after a crash the next turn goes on where it
 * stopped. Done twice, it changes nothing the second time. @returns how many of each kind.
 */
export async function anonymiseDue(
  deps: Pick<Deps, 'db' | 'clock' | 'files'>,
  municipalityId: Id,
): Promise<Map<TermKind, number>> {
  const terms = await inMunicipality(deps, municipalityId, readTerms);
  const done = new Map<TermKind, number>();
  for (const kind of termKinds) {
    const term = terms.get(kind);
    // Whole days of these go by a round of their own.
    if (!term || kind === 'document_read') continue;
    let count: number;
    do {
      count = await inMunicipality(deps, municipalityId, (trx) =>
        anonymiseBatch(deps, trx, municipalityId, term),
      );
      done.set(kind, (done.get(kind) ?? 0) + count);
    } while (count === batchSize);
  }
  await tidyFiles(deps, municipalityId);
  return done;
}

async function anonymiseBatch(
  deps: Pick<Deps, 'clock'>,
  trx: Trx,
  municipalityId: Id,
  { kind, amount }: Term,
): Promise<number> {
  const at = deps.clock.now();
  const due = await readDue(trx, kind, { before: pastSince(kind, amount, at), limit: batchSize });
  if (due.length === 0) return 0;
  const ids = due.map(({ id }) => id);
  if (contributionKinds.some((one) => one === kind)) {
    await wipeContributions(trx, { ids, names: [], at });
    await insertTombstones(trx, { what: 'contributions', ids, kind, amount, at });
  } else if (kind === 'talk') {
    await dropContacts(trx, await wipeTalks(trx, ids, at));
    await insertTombstones(trx, { what: 'talks', ids, kind, amount, at });
  } else if (kind === 'help_offer') await dropContacts(trx, await wipeOffers(trx, { ids }));
  else if (kind === 'appointment') await wipeAppointments(trx, ids);
  else if (kind === 'mail') await wipeMails(trx, ids);
  else await wipeInbound(trx, ids, at);
  await record(trx, {
    actor: system,
    at,
    topic: 'privacy',
    subjectId: municipalityId,
    verb: 'anonymised',
    details: { kind, amount, count: ids.length },
  });
  return ids.length;
}
