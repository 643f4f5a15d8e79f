// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Disclosure,
  ErrorSummary,
  Facts,
  Heading,
  Link,
  MomentText,
  Notice,
  Paragraph,
  Quote,
  Section,
  TypedText,
  WorkplacePage,
  faultItems,
  htmlMessages,
} from '../../../platform/html/index.ts';
import { cleanText } from '../../../kernel/clean-text.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Refusal } from '../actions.ts';
import { type Inbound, canBeDecided } from '../domain.ts';
import { messages } from '../messages.ts';
import type { Opened } from '../taking.ts';
import { DecideForms } from './decide-forms.tsx';
import { tones } from './inbox-page.tsx';

/** What one can do with a mail that waits. */
export type Step = 'contribute' | 'putOn' | 'aside';

export type RefusedForm = {
  readonly step: Step;
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
};

export type InboundProps = {
  readonly visit: Visit;
  readonly mail: Inbound;
  readonly opened: Opened;
  /** What a contribution made of it would say. */
  readonly words: { readonly subject: string; readonly text: string };
  readonly isDone: boolean;
  readonly back?: RefusedForm;
};

const rawShown = 30_000;

/** Everything about one mail that came in. Its bytes are shown as text only: nothing in them is ever made a page of. */
export function InboundPage(props: InboundProps) {
  const { visit, mail, opened, back } = props;
  const m = messages[visit.locale];
  const title = mail.subject || m.noSubject;
  return (
    <WorkplacePage visit={visit} title={title} current="inbox">
      <Paragraph>
        <Link href={href(visit, '/werkplek/post-in')}>{htmlMessages(visit).work.backToList}</Link>
      </Paragraph>
      {back && <ErrorSummary visit={visit} items={faultLines(visit, back)} />}
      <Heading level={1}>{title}</Heading>
      <Done {...props} />
      <Section id="stand">
        <MailFacts visit={visit} mail={mail} />
      </Section>
      {!mail.isWhole && <Notice>{m.mail.notWhole}</Notice>}
      <Section title={m.mail.text}>
        {opened.mail?.text ? (
          <Quote>
            <TypedText text={opened.mail.text} />
          </Quote>
        ) : (
          <Paragraph>{m.mail.noText}</Paragraph>
        )}
      </Section>
      <Files {...props} />
      {canBeDecided(mail.state) && <DecideForms {...props} />}
      <Raw {...props} />
    </WorkplacePage>
  );
}

function faultLines(visit: Visit, { step, faults, refusal }: RefusedForm) {
  const m = messages[visit.locale];
  const labels = {
    onderwerp: m.decide.subject,
    tekst: m.decide.text,
    nummer: m.decide.number,
    reactie: m.decide.reply,
    reden: m.decide.reason,
  };
  const place = refusal === 'not_found' ? '#nummer' : `#${step}`;
  const why = refusal
    ? [{ href: refusal === 'already_decided' ? '#stand' : place, text: m.refusals[refusal] }]
    : [];
  return [...faultItems(visit, faults, { labels }), ...why];
}

function Done({ visit, mail, isDone }: InboundProps) {
  const m = messages[visit.locale];
  if (!isDone) return null;
  if (mail.number) {
    return (
      <Notice tone="good" role="status">
        {visit.query.gedaan === 'putOn' ? m.done.putOn(mail.number) : m.done.contributed(mail.number)}
      </Notice>
    );
  }
  if (mail.state !== 'set_aside') return null;
  return (
    <Notice tone="good" role="status">
      {m.done.aside}
    </Notice>
  );
}

function MailFacts({ visit, mail }: Pick<InboundProps, 'visit' | 'mail'>) {
  const m = messages[visit.locale];
  const { kind, why, number, lastError } = mail;
  const item = number && <Link href={href(visit, `/werkplek/bijdragen/${number}`)}>{number}</Link>;
  return (
    <Facts
      items={[
        {
          term: m.mail.from,
          value: mail.fromAddress === '' ? m.noSender : m.from(mail.fromName, mail.fromAddress),
        },
        { term: m.mail.received, value: <MomentText visit={visit} moment={mail.receivedAt} /> },
        { term: m.mail.state, value: <Badge tone={tones[mail.state]}>{m.states[mail.state]}</Badge> },
        ...(kind ? [{ term: m.mail.kind, value: m.kinds[kind] }] : []),
        ...(why && mail.state === 'waiting' ? [{ term: m.mail.why, value: m.whys[why] }] : []),
        ...(lastError && why === 'failed' ? [{ term: m.mail.lastError, value: lastError }] : []),
        ...(item ? [{ term: m.mail.number, value: item }] : []),
      ]}
    />
  );
}

function Files({ visit, mail, opened }: InboundProps) {
  const m = messages[visit.locale].mail;
  const files = opened.mail?.files ?? [];
  if (files.length === 0) return null;
  return (
    <Section title={m.files}>
      <ul>
        {files.slice(0, 50).map((file) => (
          <li>{file.name}</li>
        ))}
      </ul>
      {canBeDecided(mail.state) && <p class="meent-soft">{m.filesHint}</p>}
    </Section>
  );
}

function Raw({ visit, mail, opened: { raw } }: InboundProps) {
  const m = messages[visit.locale].mail;
  if (!raw) return <Notice tone="danger">{m.gone}</Notice>;
  const text = cleanText(raw.subarray(0, rawShown).toString('utf8'));
  return (
    <Disclosure summary={m.raw} open={mail.state === 'waiting' && mail.kind === null}>
      {raw.length > rawShown && <Paragraph>{m.rawCut}</Paragraph>}
      <TypedText text={text} />
      <Paragraph>
        <Link href={href(visit, `/werkplek/post-in/${mail.id}/bron`)}>{m.download}</Link>
      </Paragraph>
    </Disclosure>
  );
}
