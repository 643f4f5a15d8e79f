// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Badge,
  Button,
  ButtonRow,
  Facts,
  Form,
  Heading,
  LinkButton,
  Notice,
  Paragraph,
  PlainPage,
  Prose,
  PublicPage,
  RadioField,
  Section,
  TextField,
  TypedText,
  faultTexts,
  listInWords,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import type { Invitation, VisitRecord, Wish } from '../domain.ts';
import { areaVisitsPath, invitationPath, visitPath } from '../links.ts';
import { messages } from '../messages.ts';
import { Companions, type Town, areaOf, namesOf, peopleOf, titleOf, whenOf } from './parts.tsx';

type VisitPageProps = One & { readonly thread: ComponentChildren };
type One = { readonly visit: Visit; readonly town: Town; readonly one: VisitRecord };

/** One visit, for everyone: when, where, who, and afterwards what was heard. */
export function VisitPage({ visit, town, one, thread }: VisitPageProps) {
  const t = messages[visit.locale];
  const area = areaOf(town, one);
  const name = areaName(area, visit.locale);
  const title = titleOf(visit, town, one);
  const isOver = one.endsAt.epochMilliseconds <= visit.now.epochMilliseconds;
  return (
    <PublicPage
      visit={visit}
      title={title}
      current="areas"
      breadcrumbs={[
        { text: name, href: href(visit, `/gebieden/${area.slug}`) },
        { text: t.public.crumb, href: href(visit, areaVisitsPath(area.slug)) },
        { text: one.number },
      ]}
    >
      <Prose>
        <Heading level={1}>{title}</Heading>
        {one.state === 'cancelled' && (
          <Notice tone="ball">
            <p>
              <b>{t.public.off}.</b> {one.reason && t.visit.why(one.reason)}
            </p>
          </Notice>
        )}
        {one.publicText && <TypedText text={one.publicText} />}
        <Facts
          items={[
            { term: t.visit.when, value: whenOf(visit, one) },
            { term: t.visit.where, value: one.place },
            { term: t.visit.who, value: <Companions people={peopleOf(town, one)} /> },
          ]}
        />
        {one.state === 'planned' && !isOver && (
          <ButtonRow>
            <LinkButton href={href(visit, `${visitPath(one.number)}/agenda.ics`)} variant="quiet">
              {t.public.agenda}
            </LinkButton>
          </ButtonRow>
        )}
        {one.state !== 'cancelled' && (
          <Section title={t.public.heard}>
            {one.heard === null ? (
              <Paragraph soft>{isOver ? t.visit.done : t.visit.notYet}</Paragraph>
            ) : (
              <TypedText text={one.heard} />
            )}
          </Section>
        )}
        {thread}
        <p>
          <LinkButton href={href(visit, areaVisitsPath(area.slug))} variant="subtle">
            {t.public.toVisits}
          </LinkButton>
        </p>
      </Prose>
    </PublicPage>
  );
}

export type InvitationPageProps = One & {
  readonly token: string;
  readonly invitation: Invitation;
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
};

/** For a partner without an account: what it is, and whether they come. */
export function InvitationPage(props: InvitationPageProps) {
  const { visit, town, one, invitation } = props;
  const t = messages[visit.locale];
  const area = areaName(areaOf(town, one), visit.locale);
  const isOver = one.endsAt.epochMilliseconds <= visit.now.epochMilliseconds;
  return (
    <PlainPage visit={visit} title={t.invitation.title}>
      <Prose>
        {visit.query.gelukt === 'ja' && (
          <Notice tone="good" role="status">
            {t.invitation.thanks}
          </Notice>
        )}
        <Heading level={1}>{t.invitation.dear(invitation.toName)}</Heading>
        <Paragraph lead>{t.invitation.lead(namesOf(visit, town, one), area)}</Paragraph>
        <Heading level={2}>{t.forms[one.form]}</Heading>
        <Facts
          items={[
            { term: t.visit.when, value: whenOf(visit, one) },
            { term: t.visit.where, value: one.place },
          ]}
        />
        {one.publicText && <TypedText text={one.publicText} />}
        {one.state === 'cancelled' && <Notice tone="ball">{t.invitation.off}</Notice>}
        {one.state !== 'cancelled' && isOver && <Paragraph>{t.invitation.over}</Paragraph>}
        {one.state === 'planned' && !isOver && <AnswerForm {...props} />}
      </Prose>
    </PlainPage>
  );
}

function AnswerForm({ visit, token, invitation, typed, faults = [] }: InvitationPageProps) {
  const t = messages[visit.locale].invitation;
  const fault = faultTexts(visit, faults);
  const said = { yes: 'ja', no: 'nee' } as const;
  const value = typed.komt ?? (invitation.answer ? said[invitation.answer] : '');
  return (
    <Form action={href(visit, invitationPath(token))}>
      <RadioField
        visit={visit}
        name="komt"
        label={t.coming}
        cards
        required
        value={value}
        fault={fault('komt')}
        options={[
          { value: 'ja', label: t.yes },
          { value: 'nee', label: t.no },
        ]}
      />
      <TextField
        visit={visit}
        name="opmerking"
        label={t.note}
        value={typed.opmerking ?? invitation.note}
        fault={fault('opmerking')}
        autocomplete="off"
      />
      <ButtonRow>
        <Button>{t.send}</Button>
      </ButtonRow>
    </Form>
  );
}

/** For a link that opens nothing (any more): the same words for every cause. */
export function ClosedPage({ visit }: { readonly visit: Visit }) {
  const t = messages[visit.locale].invitation;
  const { phone } = visit.municipality.settings;
  return (
    <PlainPage visit={visit} title={t.goneTitle}>
      <Prose>
        <Heading level={1}>{t.goneTitle}</Heading>
        <Paragraph lead>{t.gone}</Paragraph>
        {phone && <Paragraph>{phone}</Paragraph>}
      </Prose>
    </PlainPage>
  );
}

type WishPageProps = {
  readonly visit: Visit;
  readonly wish: Wish;
  readonly area: string;
  /** Where the form goes, with its key. */
  readonly action: string;
};

/** What a resident wished, and the end of the mails about it. */
export function WishPage({ visit, wish, area, action }: WishPageProps) {
  const t = messages[visit.locale];
  const words = listInWords(
    visit.locale,
    wish.forms.map((form) => t.forms[form].toLowerCase()),
  );
  return (
    <PlainPage visit={visit} title={t.wish.title}>
      <Prose>
        <Heading level={1}>{t.wish.title}</Heading>
        <Paragraph lead>{t.wish.lead(area)}</Paragraph>
        <Paragraph>{words}</Paragraph>
        {wish.whenWhere && <Paragraph>{wish.whenWhere}</Paragraph>}
        {wish.why && <Paragraph>{wish.why}</Paragraph>}
        {wish.contactId === null ? (
          <Notice tone="good" role="status">
            {t.wish.stopped}
          </Notice>
        ) : (
          <Form action={action}>
            <Paragraph soft>{t.wish.stopText}</Paragraph>
            <ButtonRow>
              <Button>{t.wish.stop}</Button>
            </ButtonRow>
          </Form>
        )}
      </Prose>
    </PlainPage>
  );
}

export function StateBadge({ visit, one }: { readonly visit: Visit; readonly one: VisitRecord }) {
  const t = messages[visit.locale];
  if (one.state === 'cancelled') return <Badge tone="late">{t.states.cancelled}</Badge>;
  if (one.state === 'done') return <Badge tone="good">{t.states.done}</Badge>;
  const isOver = one.endsAt.epochMilliseconds <= visit.now.epochMilliseconds;
  if (isOver) return <Badge tone="due">{t.work.wordBack}</Badge>;
  return <Badge>{one.isPublic ? t.work.public : t.work.internal}</Badge>;
}
