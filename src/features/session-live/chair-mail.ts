// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { fullDay, timeOfDay } from '../../platform/html/index.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { writeMail } from '../../platform/mail/mail-document.tsx';
import { hashOf, newToken } from '../../platform/secrets/token.ts';
import { record } from '../journal/index.ts';
import { queueMail } from '../notifications/index.ts';
import { findSession } from '../sessions/index.ts';
import { insertChairLink } from './deeds-store.ts';
import { chairPath } from './links.ts';
import { topic } from './live-actions.ts';
import { messages } from './messages.ts';
import { canRun } from './policies.ts';

type LinkDeps = Pick<Deps, 'db' | 'clock' | 'jobs' | 'mailIsSent' | 'publicUrl'>;

/** So long after a session its chair can still finish what was noted. */
const hoursAfter = 12;

// Councillors get their mails in Dutch.
const locale = 'nl';

/** Mails a chair without an account the way in. Only a hash of it is kept; each mail has one of its own. */
export function sendChairLink(
  deps: LinkDeps,
  doer: Doer,
  { number, address }: { readonly number: string; readonly address: string },
): Promise<void> {
  const { actor, municipality } = doer;
  if (!canRun(actor)) throw new Forbidden('The clerk gives the chair a link.');
  return inMunicipality(deps, municipality.id, async (trx) => {
    const session = await findSession(trx, number);
    if (!session) throw new NotFound('There is no such session.');
    const at = deps.clock.now();
    const token = newToken();
    const expiresAt = session.endsAt.add({ hours: hoursAfter });
    await insertChairLink(trx, { tokenHash: hashOf(token), sessionId: session.id, at }, expiresAt);
    const t = messages[locale].chairMail;
    const when = `${fullDay(locale, dayOf(session.startsAt))}, ${timeOfDay(locale, session.startsAt)}`;
    await queueMail(deps, trx, {
      to: { name: session.chair ?? '', address },
      subject: t.subject(session.title),
      ...writeMail({
        municipality,
        locale,
        title: t.title,
        parts: [
          { kind: 'paragraph', text: t.opening(session.title, when) },
          { kind: 'button', text: t.button, href: `${deps.publicUrl}${chairPath(token)}` },
          { kind: 'paragraph', text: t.secret },
        ],
        closing: t.closing,
      }),
      aboutTopic: topic,
      aboutId: session.id,
      // Without a mail server somebody passes it on by hand, and has to read it for that.
      ...(deps.mailIsSent ? { secretUntil: expiresAt } : {}),
    });
    await record(trx, {
      actor,
      at,
      topic,
      subjectId: session.id,
      verb: 'chair_link_sent',
      details: { number: session.number },
      isInward: true,
    });
  });
}
