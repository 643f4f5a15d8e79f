// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { queueMails } from '../../notifications/index.ts';
import type { Contact, Contribution } from '../domain.ts';
import { type Hearer, readHearers } from '../joiners-store.ts';
import { joinerLink } from '../links.ts';
import type { MailAbout, MailText } from '../mails.ts';
import { replyToOf, sendMail } from './sending.ts';

type Told = {
  readonly contribution: Contribution;
  readonly contact: Contact | undefined;
  readonly write: (about: MailAbout) => MailText;
};

/** The same to its submitter and to everyone who joined it or brought what was merged into it: each address once, in their own language. */
export async function tellAll(deps: Deps, trx: Trx, { contribution, contact, write }: Told): Promise<void> {
  await sendMail(deps, trx, { contribution, contact, mail: write({ contribution, contact }) });
  const hearers = await readHearers(trx, contribution.id);
  await queueMails(
    deps,
    trx,
    hearers.map((hearer) => ({
      ...write(aboutOf(deps, hearer)),
      ...replyToOf(deps, trx, hearer),
      to: { name: hearer.name ?? '', address: hearer.email },
      aboutTopic: 'contributions',
      aboutId: hearer.contributionId,
    })),
  );
}

function aboutOf(deps: Deps, hearer: Hearer): MailAbout {
  const { contributionId, joinerId, number, subject, body, locale, name, email } = hearer;
  return {
    contribution: { id: contributionId, number, subject, body, locale },
    contact: { id: contributionId, name, email, phone: null, prefers: null },
    ...(joinerId === null ? {} : { link: joinerLink(deps, { number, locale, joinerId }) }),
  };
}
