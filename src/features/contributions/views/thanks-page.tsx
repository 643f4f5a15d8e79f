// SPDX-License-Identifier: EUPL-1.2
import {
  Heading,
  LinkButton,
  ButtonRow,
  Notice,
  Paragraph,
  PublicPage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Contact, Contribution } from '../domain.ts';
import { personalPath } from '../links.ts';
import { messages } from '../messages.ts';
import { type Names, statusSentence } from '../wording.ts';

export type ThanksPageProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly contribution: Contribution;
  readonly contact: Contact | undefined;
  readonly sleutel: string;
};

export function ThanksPage({ visit, names, contribution, contact, sleutel }: ThanksPageProps) {
  const t = messages[visit.locale].thanks;
  return (
    <PublicPage visit={visit} title={t.title} noindex>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>
        {t.number} <strong class="meent-number">{contribution.number}</strong>.
      </Paragraph>
      <Notice tone="ball">{statusSentence(names, contribution)}</Notice>
      <p>{contact?.email ? t.mailed(contact.email) : t.notMailed}</p>
      <ButtonRow>
        <LinkButton href={href(visit, personalPath(contribution.number, sleutel))}>{t.follow}</LinkButton>
        <LinkButton href={href(visit, '/bijdragen/nieuw')} variant="quiet">
          {t.another}
        </LinkButton>
      </ButtonRow>
    </PublicPage>
  );
}
