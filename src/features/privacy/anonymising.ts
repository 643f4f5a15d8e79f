// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { redacted } from '../redaction/index.ts';
import { mark } from './places.ts';
import { dropContacts, lockToWipe, readPublicAnswers, wipeAround, wipeTexts } from './wiping-store.ts';

type Wiping = {
  readonly ids: readonly Id[];
  readonly names: readonly string[];
  readonly at: Temporal.Instant;
};

/**
 * Takes the person out of contributions, in the transaction that is open. What everyone may read stays, without what looks like
 * personal data and without the names that belong to it; everything else becomes a mark. Kind, area, theme, days and outcome are not
 * touched, so every count stays what it was (R8).
 */
export async function wipeContributions(trx: Trx, { ids, names, at }: Wiping): Promise<void> {
  if (ids.length === 0) return;
  const found = await lockToWipe(trx, ids);
  const byId = new Map(found.map((one) => [one.id, one]));
  const answers = (await readPublicAnswers(trx, ids)).flatMap(({ id, contributionId, body }) => {
    const of = byId.get(contributionId);
    if (!of?.isPublic) return [];
    return [{ id, body: redacted(body, of.locale, { names: [...names, ...of.names] }) }];
  });
  const contributions = found.map((one) => {
    const known = { names: [...names, ...one.names] };
    return one.isPublic
      ? {
          id: one.id,
          subject: redacted(one.subject, one.locale, known).slice(0, 200),
          body: redacted(one.body, one.locale, known).slice(0, 10_000),
        }
      : { id: one.id, subject: mark, body: mark };
  });
  await wipeTexts(trx, ids, { contributions, answers, at });
  const joined = await wipeAround(trx, ids, at);
  const own = found.flatMap(({ contactId }) => (contactId ? [contactId] : []));
  await dropContacts(trx, [...new Set([...own, ...joined])]);
}
