// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  ButtonRow,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Link,
  MomentText,
  Notice,
  Paragraph,
  PublicPage,
  Quote,
  Row,
  Rows,
  TextArea,
  TypedText,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import type { Contact } from '../../contributions/index.ts';
import type { Initiative } from '../../initiatives/index.ts';
import type { Offer } from '../domain.ts';
import { deskMessages } from '../desk-messages.ts';
import { base } from '../links.ts';
import { kindsInWords, reachLines } from '../mails.ts';
import { messages } from '../messages.ts';
import type { WaitingOffers } from '../take-part-store.ts';
import { deskBase } from './moderation-page.tsx';
import { type AnswerAgain, AnswerForm } from './offers-page.tsx';

export const offersBase = '/werkplek/initiatieven/aanbod';

type PolicyProps = {
  readonly visit: Visit;
  readonly text: string;
  readonly formKey: string;
  readonly isSaved: boolean;
  readonly fault?: string;
};

/** Where an administrator writes by which agreements texts are looked at. */
export function PolicyPage({ visit, text, formKey, isSaved, fault }: PolicyProps) {
  const t = deskMessages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={t.policyTitle} current="initiatives">
      <Heading level={1}>{t.policyTitle}</Heading>
      <Paragraph lead>{t.policyLead}</Paragraph>
      {isSaved && (
        <Notice tone="good" role="status">
          <p>{t.policySaved}</p>
        </Notice>
      )}
      <Form action={href(visit, `${deskBase}/afspraken`)}>
        <TextArea
          visit={visit}
          name="tekst"
          label={t.policyText}
          value={text}
          rows={18}
          maxLength={10_000}
          required
          {...(fault ? { fault } : {})}
        />
        <HiddenField name="sleutel" value={formKey} />
        <ButtonRow>
          <Button>{t.policySave}</Button>
        </ButtonRow>
      </Form>
      <p>
        <Link href={href(visit, deskBase)}>{t.title}</Link>
      </p>
    </WorkplacePage>
  );
}

/** The same agreements for everyone. */
export function AgreementsPage({ visit, text }: { readonly visit: Visit; readonly text: string }) {
  const { propose: t, list } = messages[visit.locale];
  return (
    <PublicPage
      visit={visit}
      title={t.agreements}
      current="initiatives"
      breadcrumbs={[{ text: list.title, href: href(visit, base) }, { text: t.agreements }]}
    >
      <Heading level={1}>{t.agreements}</Heading>
      <TypedText text={text} />
    </PublicPage>
  );
}

type WaitingProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly waiting: readonly WaitingOffers[];
};

export function WaitingOffersPage({ visit, tree, waiting }: WaitingProps) {
  const t = deskMessages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={t.offersTitle} current="initiatives">
      <Heading level={1}>{t.offersTitle}</Heading>
      <Paragraph lead>{t.offersLead}</Paragraph>
      {waiting.length === 0 ? (
        <EmptyState title={t.offersNone}>
          <p>{t.offersNoneText}</p>
        </EmptyState>
      ) : (
        <Rows label={t.offersTitle}>
          {waiting.map((one) => (
            <Row
              href={href(visit, `${offersBase}/${one.number}`)}
              title={one.title}
              meta={
                <>
                  {areaName(tree.byId(one.areaIds[0] ?? '') ?? tree.root, visit.locale)} ·{' '}
                  {t.waiting(one.count)} · <MomentText visit={visit} moment={one.since} style="near" />
                  {one.isForTeam && <div>{t.forTeam}</div>}
                </>
              }
              trailing={one.isForTeam && <Badge tone="due">{one.number}</Badge>}
            />
          ))}
        </Rows>
      )}
    </WorkplacePage>
  );
}

type OffersOfProps = {
  readonly visit: Visit;
  readonly initiative: Initiative;
  readonly offers: readonly Offer[];
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly mayAnswer: boolean;
  readonly again?: AnswerAgain;
};

/** All help that was offered to one initiative, for its team: with who it is, to bring people together. */
export function OffersOfPage({ visit, initiative, offers, contacts, mayAnswer, again }: OffersOfProps) {
  const t = deskMessages[visit.locale];
  const title = t.offersOf(initiative.title);
  return (
    <WorkplacePage visit={visit} title={title} current="initiatives">
      <p class="meent-soft">
        <Link href={href(visit, offersBase)}>{t.offersTitle}</Link> ·{' '}
        <Link href={href(visit, `/werkplek/initiatieven/${initiative.number}`)}>{initiative.number}</Link>
      </p>
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>{t.initiatorsAnswer}</Paragraph>
      {again && (
        <Notice tone="danger" role="alert">
          <p>{again.fault}</p>
        </Notice>
      )}
      {offers.length === 0 && <EmptyState title={t.offersNone} />}
      <ul class="meent-offers">
        {offers.map((offer) => (
          <li>
            <TeamOffer visit={visit} offer={offer} contact={contacts.get(offer.contactId ?? '')} />
            {mayAnswer && offer.state === 'offered' && (
              <AnswerForm
                visit={visit}
                offer={offer}
                action={href(visit, `${offersBase}/${initiative.number}`)}
                again={again}
              />
            )}
          </li>
        ))}
      </ul>
    </WorkplacePage>
  );
}

type TeamOfferProps = {
  readonly visit: Visit;
  readonly offer: Offer;
  readonly contact: Contact | undefined;
};

function TeamOffer({ visit, offer, contact }: TeamOfferProps) {
  const t = deskMessages[visit.locale];
  const { offers, offerStates } = messages[visit.locale];
  return (
    <article>
      <p class="meent-offers__head">
        <b>{kindsInWords(visit.locale, offer.kinds)}</b> <Badge>{offerStates[offer.state]}</Badge>
      </p>
      <Quote by={<MomentText visit={visit} moment={offer.createdAt} style="words" />}>
        <TypedText text={offer.body} />
      </Quote>
      {offer.available !== '' && (
        <p>
          <b>{offers.available}:</b> {offer.available}
        </p>
      )}
      {contact && (
        <p class="meent-offers__contact">
          <b>{t.contact}</b>
          {'\n'}
          {reachLines(contact)}
        </p>
      )}
      <p class="meent-soft">{offer.sharesContact ? t.shares : t.sharesNot}</p>
      {offer.answeredBy && offer.answer !== null && offer.answer !== '' && (
        <p class="meent-soft">
          {t.answeredBy[offer.answeredBy]}: “{offer.answer}”
        </p>
      )}
    </article>
  );
}
