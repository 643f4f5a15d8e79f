// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { timeZone } from '../../kernel/clock.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { hashOf, newToken } from '../../platform/secrets/token.ts';
import { queueMails } from '../notifications/index.ts';
import type { Evaluation, Respondent } from './domain.ts';
import { respondentMail } from './mails.ts';
import { insertLinks, noteInvited } from './respondent-store.ts';

export type AskDeps = Pick<Deps, 'clock' | 'jobs' | 'mailIsSent' | 'publicUrl'>;

type Asking = {
  readonly municipality: Municipality;
  readonly evaluation: Evaluation;
  readonly respondents: readonly Respondent[];
  readonly why: 'asked' | 'reminded';
};

/** Writes to who is asked, each with a link of their own that works through the last day. */
export async function mailRespondents(deps: AskDeps, trx: Trx, asking: Asking): Promise<void> {
  const { municipality, evaluation, why } = asking;
  const reachable = asking.respondents.filter(({ toAddress }) => toAddress !== '');
  if (reachable.length === 0) return;
  const at = deps.clock.now();
  const expiresAt = Temporal.PlainDate.from(evaluation.closesOn)
    .add({ days: 1 })
    .toZonedDateTime(timeZone)
    .toInstant();
  const letters = reachable.map((respondent) => ({ respondent, token: newToken() }));
  await insertLinks(
    trx,
    letters.map(({ respondent, token }) => ({ tokenHash: hashOf(token), respondentId: respondent.id })),
    { at, expiresAt },
  );
  if (why === 'asked')
    await noteInvited(
      trx,
      reachable.map(({ id }) => id),
      at,
    );
  await queueMails(
    deps,
    trx,
    letters.map(({ respondent, token }) => ({
      ...respondentMail(deps, municipality, { evaluation, respondent, why, token }),
      to: { name: respondent.toName, address: respondent.toAddress },
      aboutTopic: 'evaluations',
      aboutId: respondent.id,
      // Without a mail server somebody passes it on by hand, and has to read it for that.
      ...(deps.mailIsSent ? { secretUntil: expiresAt } : {}),
    })),
  );
}
