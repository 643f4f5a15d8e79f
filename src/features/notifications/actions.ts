// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { record } from '../journal/index.ts';
import { canSeeOutbox } from './policies.ts';
import { sendMailName } from './queue.ts';
import { putBack } from './store.ts';

export type RetryRefusal = 'no_server' | 'not_to_be_tried';

/** Has a mail that failed, or that was kept while there was no SMTP server, sent after all. */
export async function retryMail(
  deps: Pick<Deps, 'db' | 'clock' | 'mailIsSent'> & { readonly jobs: Pick<Jobs, 'enqueue'> },
  doer: Doer,
  mailId: Id,
): Promise<Result<undefined, RetryRefusal>> {
  if (!canSeeOutbox(doer.actor))
    throw new Forbidden('Sending mails again is for administrators and area managers.');
  if (!deps.mailIsSent) return no('no_server');
  const municipalityId = doer.municipality.id;
  return inMunicipality(deps, municipalityId, async (trx) => {
    if (!(await putBack(trx, mailId))) return no('not_to_be_tried');
    const entry = { topic: 'notifications', subjectId: mailId, verb: 'mail_retried' };
    await record(trx, { actor: doer.actor, at: deps.clock.now(), ...entry });
    await deps.jobs.enqueue(trx, sendMailName, { municipalityId, mailId });
    return ok(undefined);
  });
}
