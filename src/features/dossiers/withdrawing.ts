// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { withdrawReading } from '../document-texts/index.ts';
import { record } from '../journal/index.ts';
import { findPersonal } from '../redaction/index.ts';
import { removeBytes } from '../uploads/index.ts';
import { lockDocument, updateDocument } from './documents-store.ts';
import type { WithdrawRefusal } from './domain.ts';
import { topic } from './dossier-actions.ts';
import { canKeepDossiers } from './policies.ts';
import { findLine, markWithdrawn } from './versions-store.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'jobs' | 'files'>;
type Wish = { readonly number: string; readonly version: number; readonly reason: string };
type Done = { readonly number: string; readonly keys: readonly string[] };

/**
 * Withdraws one version of a document for good: its file, first page, text and name are removed, and the highest version that remains
 * holds. That it was there, who withdrew it and why stays, for everyone who may read the document. Sent twice, it is done once.
 */
export async function withdrawVersion(
  deps: Needs,
  doer: Doer,
  { number, version, reason }: Wish,
): Promise<Result<string, WithdrawRefusal>> {
  const { actor, municipality } = doer;
  if (!canKeepDossiers(actor)) throw new Forbidden('The clerk keeps the documents.');
  const by = isStaff(actor) ? actor.personId : null;
  const done = await inMunicipality(
    deps,
    municipality.id,
    async (trx): Promise<Result<Done, WithdrawRefusal>> => {
      const document = await lockDocument(trx, actor, number);
      const line = document && (await findLine(trx, document.id, version));
      if (!document || !line) throw new NotFound('There is no such version.');
      if (line.reason !== null)
        return line.reason === reason && line.by === by
          ? ok({ number: document.number, keys: [] })
          : no('withdrawn_before');
      // Everyone reads the reason, and it stays: what had to go must not come back in it.
      if (findPersonal(reason).length > 0) return no('personal');
      const at = deps.clock.now();
      const which = { documentId: document.id, version };
      const keys = await withdrawReading(deps, trx, { municipalityId: municipality.id, ...which });
      await markWithdrawn(trx, { ...which, reason, by, at });
      await updateDocument(trx, document.id, {}, at);
      await record(trx, {
        ...{ actor, at, topic, subjectId: document.id, verb: 'version_withdrawn', reason },
        details: { version },
        isInward: document.publishedAt === null,
      });
      return ok({ number: document.number, keys });
    },
  );
  if (!done.ok) return done;
  // Nobody can reach them any more. What cannot be removed now, the round that tidies up removes.
  await removeBytes(deps, done.value.keys).catch(() => undefined);
  return ok(done.value.number);
}
