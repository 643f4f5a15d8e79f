// SPDX-License-Identifier: EUPL-1.2
import {
  Link,
  LinkButton,
  Notice,
  Paragraph,
  PersonCard,
  Row,
  Rows,
  Section,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { GrantBadge, amountInWords } from '../../grants/index.ts';
import { photoAddress } from '../../teams/index.ts';
import { isGoingOn } from '../domain.ts';
import { initiatorPath } from '../links.ts';
import { messages } from '../messages.ts';
import { NameForm } from './own-forms.tsx';
import type { OwnPageProps } from './own-page.tsx';

/** Beside an initiator's own page: whom to call, help that waits, money, and what everyone sees. */
export function OwnRail(props: OwnPageProps) {
  const { visit, initiative } = props;
  const t = messages[visit.locale].own;
  return (
    <>
      <Guide {...props} />
      <Offers {...props} />
      <Money {...props} />
      <NameForm {...props} />
      <Section>
        {initiative.publishedAt !== null && (
          <Paragraph>
            <Link href={href(visit, `/initiatieven/${initiative.number}`)}>{t.publicPage}</Link>
          </Paragraph>
        )}
        <Paragraph soft>{t.onlyYou}</Paragraph>
      </Section>
    </>
  );
}

/** A page that hangs below the own page, opened with the same key. */
function belowHref({ visit, initiative, me, sleutel }: OwnPageProps, rest: string): string {
  return `${href(visit, initiatorPath(initiative.number, me.id, rest))}?sleutel=${sleutel}`;
}

function Guide({ visit, guide }: OwnPageProps) {
  const t = messages[visit.locale].own;
  if (!guide) return null;
  const photo = photoAddress(guide);
  return (
    <Section title={t.guide}>
      <PersonCard
        visit={visit}
        name={guide.name}
        role={t.guideRole}
        {...(guide.phone ? { phone: guide.phone } : {})}
        email={guide.email}
        {...(photo ? { photoSrc: photo } : {})}
      />
    </Section>
  );
}

/** That others wait for an answer: said first. */
export function OffersWait(props: OwnPageProps) {
  const { visit, offers } = props;
  const t = messages[visit.locale].own;
  if (offers.waiting === 0) return null;
  return (
    <Notice tone="ball">
      {t.offersWait(offers.waiting)} <Link href={belowHref(props, '/aanbod')}>{t.offersAnswer}</Link>
    </Notice>
  );
}

/** Help that was answered; nothing as long as nobody offered any. */
function Offers(props: OwnPageProps) {
  const { visit, offers } = props;
  const t = messages[visit.locale].own;
  if (offers.all === 0 || offers.waiting > 0) return null;
  return (
    <Section title={t.offers} id="aanbod">
      <Paragraph>{t.offersAnswered}</Paragraph>
      <LinkButton small variant="quiet" href={belowHref(props, '/aanbod')}>
        {t.offersSee}
      </LinkButton>
    </Section>
  );
}

/** What they asked and what came of it, and the way to ask. */
function Money(props: OwnPageProps) {
  const { visit, initiative, requests } = props;
  const t = messages[visit.locale].own;
  const mayAsk = isGoingOn(initiative);
  if (requests.length === 0 && !mayAsk) return null;
  return (
    <Section title={t.money} id="buurtbon">
      {requests.length === 0 ? (
        <Paragraph>{t.moneyNone}</Paragraph>
      ) : (
        <Rows label={t.money} tight>
          {requests.map((request) => (
            <Row
              title={amountInWords(visit.locale, request)}
              meta={request.number}
              trailing={<GrantBadge visit={visit} state={request.state} />}
            />
          ))}
        </Rows>
      )}
      <LinkButton small variant="quiet" href={belowHref(props, '/buurtbon')}>
        {mayAsk ? t.moneyAsk : t.moneySee}
      </LinkButton>
    </Section>
  );
}
