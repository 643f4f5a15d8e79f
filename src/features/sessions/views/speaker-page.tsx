// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Button,
  ButtonRow,
  Disclosure,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  HiddenField,
  Link,
  Paragraph,
  Quote,
  Section,
  SelectField,
  TextArea,
  TextField,
  TypedText,
  WorkplacePage,
  faultItems,
  faultTexts,
  momentInWords,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Contact } from '../../contributions/index.ts';
import { type MailOfRecord, mailMessages } from '../../notifications/index.ts';
import { messages } from '../desk-messages.ts';
import type { Item, Session, Speaker, SpeakerRefusal } from '../domain.ts';
import { workPath } from '../links.ts';
import { shownAs } from '../programme.ts';

type Again = {
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  readonly refusal?: SpeakerRefusal;
};

export type SpeakerPageProps = {
  readonly mails: readonly MailOfRecord[];
  readonly cameAgain: { readonly times: number; readonly samePhone: readonly string[] };
  readonly visit: Visit;
  readonly session: Session;
  readonly items: readonly Item[];
  readonly speaker: Speaker;
  readonly contact: Contact | undefined;
  readonly again?: Again;
};

/** One who asked or was invited: what they want to say, how they are reached, and the answer. */
export function SpeakerPage(props: SpeakerPageProps) {
  const { visit, session, items, speaker, contact } = props;
  const { speaker: t, page } = messages[visit.locale];
  const name = contact?.name ?? page.someone;
  const reach = [contact?.phone, contact?.email].filter(Boolean).join(' · ');
  const facts = [
    { term: t.state, value: page.states[speaker.state] },
    { term: t.organisation, value: speaker.organisation ?? '' },
    { term: t.item, value: items.find(({ id }) => id === speaker.itemId)?.title ?? t.whole },
    { term: t.reach, value: reach },
    { term: t.shows, value: shownAs(speaker, contact?.name) ?? t.someone },
    { term: t.reasonGiven, value: speaker.reason ?? '' },
  ];
  const isAlive = speaker.state === 'registered' || speaker.state === 'confirmed';
  return (
    <SpeakerFrame {...props} title={name} first="minuten">
      <Paragraph soft>{t.title}</Paragraph>
      {speaker.gist && (
        <Section title={t.gist}>
          <Quote>
            <TypedText text={speaker.gist} />
          </Quote>
        </Section>
      )}
      <Facts items={facts.filter(({ value }) => value !== '')} />
      <CameAgain {...props} />
      <Mails {...props} />
      {isAlive && session.state === 'planned' && <Decide {...props} />}
    </SpeakerFrame>
  );
}

/** What went out to this speaker, and when. */
function Mails({ visit, mails }: SpeakerPageProps) {
  const { speaker: t } = messages[visit.locale];
  const { states } = mailMessages[visit.locale];
  if (mails.length === 0) return null;
  return (
    <Section title={t.mails}>
      <ul>
        {mails.map(({ subject, state, createdAt }) => (
          <li>
            {subject}: {states[state]}, {momentInWords(visit.locale, createdAt, visit.today)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the resident's page kept silent about: that the same was asked before. */
function CameAgain({ visit, session, cameAgain: { times, samePhone } }: SpeakerPageProps) {
  const { speaker: t } = messages[visit.locale];
  return (
    <>
      {times > 0 && <Paragraph soft>{t.cameAgain(times)}</Paragraph>}
      {samePhone.map((id) => (
        <Paragraph soft>
          {t.samePhone}{' '}
          <Link href={href(visit, workPath(session.number, `/sprekers/${id}`))}>{t.samePhoneLink}</Link>
        </Paragraph>
      ))}
    </>
  );
}

function Decide({ visit, session, items, speaker, again }: SpeakerPageProps) {
  const { speaker: t, refusals } = messages[visit.locale];
  const fault = faultTexts(visit, again?.faults ?? []);
  const why = again?.refusal === 'no_reason' ? refusals.no_reason : fault('reden');
  const action = href(visit, workPath(session.number, `/sprekers/${speaker.id}`));
  const isWaiting = speaker.isInvited && speaker.state === 'registered';
  return (
    <Section title={t.decide}>
      {!isWaiting && (
        <Form action={action}>
          <HiddenField name="besluit" value="bevestigen" />
          <SelectField
            visit={visit}
            name="onderdeel"
            label={t.item}
            required
            empty={t.whole}
            value={again?.typed.onderdeel ?? speaker.itemId ?? ''}
            options={items.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <TextField
            visit={visit}
            name="minuten"
            label={t.minutes}
            hint={t.minutesHint}
            width="short"
            inputmode="numeric"
            autocomplete="off"
            value={again?.typed.minuten ?? String(speaker.minutes ?? session.speakingMinutes ?? '')}
            fault={fault('minuten')}
          />
          <ButtonRow>
            <Button>{speaker.state === 'confirmed' ? t.confirmChange : t.confirm}</Button>
          </ButtonRow>
        </Form>
      )}
      <Disclosure summary={t.decline} open={why !== undefined}>
        <Form action={action}>
          <HiddenField name="besluit" value="afwijzen" />
          <TextArea
            visit={visit}
            name="reden"
            label={t.reason}
            hint={t.reasonHint}
            rows={3}
            required
            value={again?.typed.reden}
            fault={why}
          />
          <ButtonRow>
            <Button variant="danger">{t.declineButton}</Button>
          </ButtonRow>
        </Form>
      </Disclosure>
    </Section>
  );
}

export type InvitePageProps = Pick<SpeakerPageProps, 'visit' | 'session' | 'items'> & {
  readonly typed: Typed;
  readonly again?: Again;
};

/** Asking a partner or a project leader to come and tell. */
export function InvitePage(props: InvitePageProps) {
  const { visit, session, items, typed, again } = props;
  const { invitation: t, speaker } = messages[visit.locale];
  const fault = faultTexts(visit, again?.faults ?? []);
  const field = (name: string) => ({ visit, name, value: typed[name], fault: fault(name) });
  return (
    <SpeakerFrame {...props} title={t.title} first="email">
      <Paragraph lead>{t.lead}</Paragraph>
      <Form action={href(visit, workPath(session.number, '/sprekers/uitnodigen'))}>
        <HiddenField name="sleutel" value={typed.sleutel ?? ''} />
        <TextField {...field('naam')} label={t.name} required autocomplete="off" />
        <TextField {...field('organisatie')} label={t.organisation} autocomplete="off" />
        <TextField {...field('email')} label={t.email} type="email" required autocomplete="off" />
        <SelectField
          {...field('onderdeel')}
          label={t.item}
          required
          empty={speaker.whole}
          options={items.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <ButtonRow>
          <Button>{t.send}</Button>
        </ButtonRow>
      </Form>
    </SpeakerFrame>
  );
}

type FrameProps = {
  readonly visit: Visit;
  readonly session: Session;
  readonly title: string;
  /** The field that a refusal without one of its own leads to. */
  readonly first: string;
  readonly again?: Again;
  readonly children: ComponentChildren;
};

export function SpeakerFrame({ visit, session, title, first, again, children }: FrameProps) {
  const { refusals, speaker, invitation, caller } = messages[visit.locale];
  const labels = { ...speaker.labels, ...invitation.labels, ...caller.labels };
  const anchor = again?.refusal === 'no_reason' ? 'reden' : first;
  const items = [
    ...faultItems(visit, again?.faults ?? [], { own: caller.faults, labels }),
    ...(again?.refusal ? [{ href: `#${anchor}`, text: refusals[again.refusal] }] : []),
  ];
  return (
    <WorkplacePage visit={visit} title={title} current="councilSessions">
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      <p>
        <Link href={href(visit, `${workPath(session.number)}#sprekers`)}>
          {session.number} {session.title}
        </Link>
      </p>
      <Heading level={1}>{title}</Heading>
      {children}
    </WorkplacePage>
  );
}
