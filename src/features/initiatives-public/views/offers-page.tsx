// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Badge,
  Button,
  ButtonRow,
  CheckboxField,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Notice,
  Paragraph,
  PublicPage,
  Quote,
  RadioField,
  TextArea,
  TypedText,
  dayInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Contact } from '../../contributions/index.ts';
import { type Initiative, initiatorPath } from '../../initiatives/index.ts';
import { type Offer, answerKinds, isExchanged } from '../domain.ts';
import { pathOf } from '../links.ts';
import { kindsInWords, reachLines } from '../mails.ts';
import { messages } from '../messages.ts';

/** What was filled in for one offer, and what is wrong with it. */
export type AnswerAgain = {
  readonly offerId: string;
  readonly kind: string;
  readonly text: string;
  readonly isShared: boolean;
  readonly fault: string;
};

export type OffersProps = {
  readonly visit: Visit;
  readonly initiative: Initiative;
  readonly offers: readonly Offer[];
  /** Of who offered, as far as this reader may know. */
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly initiatorId: string;
  readonly sleutel: string;
  readonly isTaken: boolean;
  readonly again?: AnswerAgain;
};

/** For who leads an initiative: what help was offered, to answer. */
export function OffersPage(props: OffersProps) {
  const { visit, initiative, offers, isTaken, again } = props;
  const { offers: t } = messages[visit.locale];
  const action = href(visit, initiatorPath(initiative.number, props.initiatorId, '/aanbod'));
  return (
    <PublicPage visit={visit} title={`${t.title}: ${initiative.title}`} noindex>
      <div class="meent-take-part">
        <Heading level={1}>{t.title}</Heading>
        <Paragraph lead>
          <b>{initiative.title}.</b> {t.lead}
        </Paragraph>
        {isTaken && !again && (
          <Notice tone="good" role="status">
            <p>{t.taken}</p>
          </Notice>
        )}
        {again && (
          <Notice tone="danger" role="alert">
            <p>{again.fault}</p>
          </Notice>
        )}
        {initiative.publishedAt === null ? (
          <Notice tone="neutral">
            <p>{t.notPublic}</p>
          </Notice>
        ) : (
          <p>
            <a class="nl-link" href={href(visit, pathOf(initiative.number))}>
              {t.toPublic}
            </a>
          </p>
        )}
        {offers.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneText}</p>
          </EmptyState>
        ) : (
          <ul class="meent-offers">
            {offers.map((offer) => (
              <li>
                <OfferWords visit={visit} offer={offer} contact={props.contacts.get(offer.contactId ?? '')} />
                {offer.state === 'offered' && (
                  <AnswerForm
                    visit={visit}
                    offer={offer}
                    action={action}
                    sleutel={props.sleutel}
                    again={again}
                    mayShare
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </PublicPage>
  );
}

type OfferProps = { readonly visit: Visit; readonly offer: Offer; readonly contact: Contact | undefined };

function OfferWords({ visit, offer, contact }: OfferProps) {
  const { offers: t, offerStates } = messages[visit.locale];
  const day = (moment: Offer['createdAt']) => dayInWords(visit.locale, dayOf(moment), visit.today);
  return (
    <article>
      <p class="meent-offers__head">
        <b>{kindsInWords(visit.locale, offer.kinds)}</b>{' '}
        <Badge tone={offer.state === 'offered' ? 'due' : offer.state === 'accepted' ? 'good' : 'neutral'}>
          {offerStates[offer.state]}
        </Badge>
      </p>
      <Quote by={t.offered(day(offer.createdAt))}>
        <TypedText text={offer.body} />
      </Quote>
      {offer.available !== '' && (
        <p>
          <b>{t.available}:</b> {offer.available}
        </p>
      )}
      {offer.answeredAt && (
        <p class="meent-soft">
          {t.answered(day(offer.answeredAt))}
          {offer.answer && `: “${offer.answer}”`}
        </p>
      )}
      {offer.state === 'accepted' &&
        (isExchanged(offer) && contact ? (
          <p class="meent-offers__contact">
            <b>{t.contact}</b>
            {'\n'}
            {reachLines(contact)}
          </p>
        ) : (
          <p>{t.byTeam}</p>
        ))}
    </article>
  );
}

type AnswerProps = {
  readonly visit: Visit;
  readonly offer: Pick<Offer, 'id'>;
  readonly action: string;
  /** Of who leads it; a worker has none. */
  readonly sleutel?: string;
  readonly again: AnswerAgain | undefined;
  /** Whose details may go to the helper: only who leads it decides on their own. */
  readonly mayShare?: boolean;
};

export function AnswerForm({ visit, offer, action, sleutel, again, mayShare }: AnswerProps) {
  const { offers: t } = messages[visit.locale];
  const typed = again?.offerId === offer.id ? again : undefined;
  const id = (name: string) => `${name}-${offer.id}`;
  return (
    <Form action={action}>
      <RadioField
        visit={visit}
        name="antwoord"
        id={id('antwoord')}
        label={t.answer}
        required
        value={typed?.kind ?? ''}
        options={answerKinds.map((kind) => ({ value: kind, ...t.answers[kind] }))}
      />
      <TextArea
        visit={visit}
        name="zin"
        id={id('zin')}
        label={t.sentence}
        value={typed?.text ?? ''}
        rows={2}
        maxLength={2000}
      />
      {mayShare && (
        <CheckboxField
          name="delen"
          id={id('delen')}
          label={t.share}
          hint={t.shareHint}
          checked={typed?.isShared ?? false}
        />
      )}
      <HiddenField name="aanbod" value={offer.id} />
      {sleutel !== undefined && <HiddenField name="sleutel" value={sleutel} />}
      <ButtonRow>
        <Button>{t.send}</Button>
      </ButtonRow>
    </Form>
  );
}
