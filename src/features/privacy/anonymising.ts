// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { redacted } from '../redaction/index.ts';
import { mark } from './places.ts';
import {
  dropContacts,
  lockToWipe,
  readForgottenFiles,
  readPublicAnswers,
  strikeForgottenFiles,
  wipeAround,
  wipeTexts,
} from './wiping-store.ts';

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
  const joined = await wipeAround(trx, ids);
  const own = found.flatMap(({ contactId }) => (contactId ? [contactId] : []));
  await dropContacts(trx, [...new Set([...own, ...joined])]);
}

const filesAtOnce = 100;

/** Removes the bytes that no row points at any more. May be done again: what is gone already is gone. */
export async function removeForgottenFiles(
  deps: Pick<Deps, 'db' | 'files'>,
  municipalityId: Id,
): Promise<void> {
  for (;;) {
    const keys = await inMunicipality(deps, municipalityId, (trx) => readForgottenFiles(trx, filesAtOnce));
    for (const key of keys) await deps.files.remove(key);
    if (keys.length > 0) await inMunicipality(deps, municipalityId, (trx) => strikeForgottenFiles(trx, keys));
    if (keys.length < filesAtOnce) return;
  }
}
