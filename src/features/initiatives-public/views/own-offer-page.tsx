// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Button,
  ButtonRow,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Notice,
  Paragraph,
  PublicPage,
  Quote,
  TypedText,
  dayInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Offer, type Published, canTakeBack } from '../domain.ts';
import { base, pathOf } from '../links.ts';
import { kindsInWords } from '../mails.ts';
import { messages } from '../messages.ts';

type OwnOfferProps = {
  readonly visit: Visit;
  readonly one: Pick<Published, 'number' | 'title'>;
  readonly offer: Offer;
  readonly sleutel: string;
};

/** For who offered help: what it was, and the way back. */
export function OwnOfferPage({ visit, one, offer, sleutel }: OwnOfferProps) {
  const { ownOffer: t, offers, list, support } = messages[visit.locale];
  const day = dayInWords(visit.locale, dayOf(offer.createdAt), visit.today);
  const back = href(visit, pathOf(one.number));
  return (
    <PublicPage
      visit={visit}
      title={t.title}
      noindex
      breadcrumbs={[
        { text: list.title, href: href(visit, base) },
        { text: one.title, href: back },
        { text: t.title },
      ]}
    >
      <div class="meent-take-part">
        <Heading level={1}>{t.title}</Heading>
        <Paragraph lead>{t.lead(one.title)}</Paragraph>
        <p>
          <b>{kindsInWords(visit.locale, offer.kinds)}</b>
        </p>
        <Quote by={offers.offered(day)}>
          <TypedText text={offer.body} />
        </Quote>
        {canTakeBack(offer) ? (
          <Form action={href(visit, pathOf(one.number, `/meehelpen/${offer.id}`))}>
            <Paragraph>{t.takeBackText}</Paragraph>
            <HiddenField name="sleutel" value={sleutel} />
            <ButtonRow>
              <Button variant="danger">{t.takeBack}</Button>
              <LinkButton href={back} variant="subtle">
                {support.back}
              </LinkButton>
            </ButtonRow>
          </Form>
        ) : (
          <Notice tone={offer.state === 'withdrawn' ? 'good' : 'neutral'} role="status">
            <p>{offer.state === 'withdrawn' ? t.taken : t.isOver}</p>
          </Notice>
        )}
      </div>
    </PublicPage>
  );
}
