// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Paragraph,
  PublicPage,
  SelectField,
  TextArea,
  TextField,
  faultItems,
  faultTexts,
  momentInWords,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { ReachFields } from '../../contributions/index.ts';
import { ProofField, type ProofFault, type ProofTask, proofFaultText } from '../../proofs/index.ts';
import type { Item, Session } from '../domain.ts';
import { home, sessionPath } from '../links.ts';
import { messages as words } from '../messages.ts';
import { type Asking, askingOf, canSpeakAt } from '../programme.ts';
import { messages } from '../speaking-messages.ts';
import { whenOf, whereOf } from './parts.tsx';

type Around = { readonly visit: Visit; readonly session: Session };

function crumbs({ visit, session }: Around, text: string) {
  return [
    { text: words[visit.locale].title, href: href(visit, home) },
    { text: session.title, href: href(visit, sessionPath(session.number)) },
    { text },
  ];
}

export type AskProps = Around & {
  readonly items: readonly Item[];
  readonly task: ProofTask;
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
  readonly proofFault?: ProofFault | undefined;
};

/** Asking to speak: at which part, for whom, what, and how one is reached. */
export function AskPage(props: AskProps) {
  const { visit, session, faults = [], proofFault } = props;
  const { ask: t } = messages[visit.locale];
  const items = [
    ...faultItems(visit, faults, { own: t.faults, labels: t.labels }),
    ...(proofFault
      ? [{ href: '#rekenantwoord', text: `${t.proof}: ${proofFaultText(visit.locale, proofFault)}` }]
      : []),
  ];
  return (
    <PublicPage
      visit={visit}
      title={`${t.title}: ${session.title}`}
      noindex
      isRare
      breadcrumbs={crumbs(props, t.title)}
    >
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>
        <b>{session.title}</b>
        <br />
        {whenOf(visit, session)}
      </Paragraph>
      <Terms visit={visit} session={session} />
      <AskForm {...props} />
    </PublicPage>
  );
}

function Terms({ visit, session }: Around) {
  const { ask: t } = messages[visit.locale];
  const { speakUntil, speakingMinutes } = session;
  return (
    <Paragraph>
      {speakingMinutes === null ? t.leadOpen : t.lead(words[visit.locale].minutesLong(speakingMinutes))}{' '}
      {speakUntil && t.until(momentInWords(visit.locale, speakUntil, visit.today))}
    </Paragraph>
  );
}

function AskForm({ visit, session, items, task, typed, faults = [], proofFault }: AskProps) {
  const offered = items.filter(canSpeakAt);
  const { ask: t } = messages[visit.locale];
  const fault = faultTexts(visit, faults, t.faults);
  const field = (name: string) => ({ visit, name, value: typed[name], fault: fault(name) });
  return (
    <Form action={href(visit, sessionPath(session.number, '/inspreken'))}>
      <HiddenField name="sleutel" value={typed.sleutel ?? ''} />
      {offered.length > 0 && (
        <SelectField
          {...field('onderdeel')}
          label={t.item}
          required
          empty={t.whole}
          options={offered.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <TextField
        {...field('organisatie')}
        label={t.organisation}
        hint={t.organisationHint}
        autocomplete="organization"
      />
      <TextArea {...field('tekst')} label={t.gist} hint={t.gistHint} rows={5} maxLength={2000} required />
      <ReachFields
        visit={visit}
        legend={t.reach}
        hint={t.reachHint}
        typed={typed}
        fault={fault}
        isNameRequired
      >
        <CheckboxField
          name="naamopenbaar"
          label={t.showName}
          hint={t.showNameHint}
          checked={Boolean(typed.naamopenbaar)}
        />
      </ReachFields>
      <ProofField visit={visit} task={task} {...(proofFault ? { fault: proofFault } : {})} />
      <ButtonRow>
        <Button>{t.send}</Button>
        <LinkButton href={href(visit, sessionPath(session.number))} variant="subtle">
          {t.back}
        </LinkButton>
      </ButtonRow>
    </Form>
  );
}

export type ThanksProps = Around & {
  readonly items: readonly Item[];
  /** What was sent just now; nothing of what came before. */
  readonly typed: Typed;
  /** The personal link, for whom no mail can bring it. */
  readonly own?: string | undefined;
};

/** The same for everyone who sends, whether they asked before or not: nobody learns here who registered. */
export function AskThanksPage(props: ThanksProps) {
  const { visit, session, items, typed, own } = props;
  const { ask: t } = messages[visit.locale];
  const fields = ['organisatie', 'naam', 'email', 'telefoon'] as const;
  const facts = [
    { term: words[visit.locale].page.when, value: whenOf(visit, session) },
    { term: words[visit.locale].page.where, value: whereOf(session) },
    { term: t.labels.onderdeel, value: items.find(({ id }) => id === typed.onderdeel)?.title ?? t.whole },
    ...fields.map((name) => ({ term: t.labels[name], value: typed[name] ?? '' })),
    { term: t.labels.tekst, value: typed.tekst ?? '' },
  ];
  return (
    <PublicPage visit={visit} title={t.thanksTitle} noindex isRare breadcrumbs={crumbs(props, t.title)}>
      <Heading level={1}>{t.thanksTitle}</Heading>
      <Paragraph lead>{t.thanks}</Paragraph>
      <Paragraph>{own ? t.keepLink : t.mailComes}</Paragraph>
      {own && (
        <Paragraph>
          <Link href={own}>{t.ownLink}</Link>
        </Paragraph>
      )}
      <Heading level={2}>{t.sent}</Heading>
      <Facts items={facts.filter(({ value }) => value !== '')} />
      <ButtonRow>
        <LinkButton href={href(visit, `${sessionPath(session.number)}.ics`)} variant="quiet">
          {words[visit.locale].page.toCalendar}
        </LinkButton>
        <LinkButton href={href(visit, sessionPath(session.number))} variant="subtle">
          {t.back}
        </LinkButton>
      </ButtonRow>
    </PublicPage>
  );
}

/** One can not, or no longer, ask to speak: why, and what one still can do. */
export function AskClosedPage(props: Around & { readonly typed?: Typed }) {
  const { visit, session, typed } = props;
  const { ask: t } = messages[visit.locale];
  const asking = askingOf(session, visit.now);
  const title = asking === 'open_floor' ? t.title : t.closedTitle;
  const isToCome = session.state === 'planned';
  const { email } = visit.municipality.settings;
  return (
    <PublicPage visit={visit} title={title} noindex isRare breadcrumbs={crumbs(props, t.title)}>
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>{whyNot(props, asking)}</Paragraph>
      {isToCome && (
        <>
          <Heading level={2}>{t.canStill}</Heading>
          <ul>
            <li>{t.listen(whenOf(visit, session), whereOf(session))}</li>
            {email && (
              <li>
                {t.write} <Link href={mailTo(email, session, typed)}>{t.writeTo}</Link>
              </li>
            )}
          </ul>
        </>
      )}
      {typed && <Kept visit={visit} typed={typed} />}
      <ButtonRow>
        <LinkButton href={href(visit, sessionPath(session.number))} variant="quiet">
          {t.back}
        </LinkButton>
      </ButtonRow>
    </PublicPage>
  );
}

/** With what was typed already in it. */
function mailTo(address: string, { title }: Session, typed: Typed | undefined): string {
  const body = [typed?.tekst, typed?.naam].filter(Boolean).join('\n\n');
  const words = [`subject=${encodeURIComponent(title)}`, body && `body=${encodeURIComponent(body)}`];
  return `mailto:${address}?${words.filter(Boolean).join('&')}`;
}

/** Who typed while the moment passed loses nothing of it (R11). */
function Kept({ visit, typed }: Pick<Around, 'visit'> & { readonly typed: Typed }) {
  const { ask: t } = messages[visit.locale];
  const fields = ['naam', 'organisatie', 'email', 'telefoon'] as const;
  const facts = fields.map((name) => ({ term: t.labels[name], value: typed[name] ?? '' }));
  return (
    <section aria-labelledby="ingevuld">
      <Heading level={2} id="ingevuld">
        {t.kept}
      </Heading>
      <Paragraph soft>{t.keptText}</Paragraph>
      <Facts items={facts.filter(({ value }) => value !== '')} />
      {typed.tekst && (
        <TextArea visit={visit} name="tekst" label={t.labels.tekst} value={typed.tekst} rows={6} required />
      )}
    </section>
  );
}

function whyNot({ visit, session }: Around, asking: Asking): string {
  const { ask: t } = messages[visit.locale];
  const { speakUntil, state } = session;
  if (asking === 'off') return t.off;
  if (asking === 'open_floor') return words[visit.locale].page.openFloor;
  if (speakUntil === null) return t.nobody;
  if (state !== 'planned') return t.closedNow;
  return t.closed(momentInWords(visit.locale, speakUntil, visit.today));
}
