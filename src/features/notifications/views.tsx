// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  EmptyState,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  Link,
  MomentText,
  Notice,
  Pager,
  Paragraph,
  Quote,
  Row,
  Rows,
  Section,
  Tabs,
  type Tone,
  TypedText,
  WorkplacePage,
  htmlMessages,
} from '../../platform/html/index.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import type { RetryRefusal } from './actions.ts';
import {
  type Mail,
  type MailInList,
  type MailState,
  canBeTried,
  isStillSecret,
  mailStates,
} from './domain.ts';
import { type OutboxQuery, stateInUrl } from './forms.ts';
import { messages } from './messages.ts';

const tones: Readonly<Record<MailState, Tone>> = {
  waiting: 'info',
  kept: 'neutral',
  sent: 'good',
  failed: 'late',
  withdrawn: 'neutral',
};

type OutboxProps = {
  readonly visit: Visit;
  readonly query: OutboxQuery;
  /** One more than a page when there are more. */
  readonly found: readonly MailInList[];
  readonly pageSize: number;
  readonly mailIsSent: boolean;
};

export function OutboxPage({ visit, query, found, pageSize, mailIsSent }: OutboxProps) {
  const m = messages[visit.locale];
  const hasMore = found.length > pageSize;
  const mails = query.newerThan ? found.slice(-pageSize) : found.slice(0, pageSize);
  return (
    <WorkplacePage visit={visit} title={m.title} current="post">
      <Heading level={1}>{m.title}</Heading>
      <Paragraph lead>{m.lead}</Paragraph>
      {!mailIsSent && <Notice>{m.notSent}</Notice>}
      <StateTabs visit={visit} query={query} />
      {mails.length === 0 ? (
        <EmptyState title={m.emptyTitle}>
          <Paragraph>{query.state ? m.emptyOfState : m.empty}</Paragraph>
        </EmptyState>
      ) : (
        <Rows label={m.list} tight>
          {mails.map((mail) => (
            <MailRow visit={visit} mail={mail} />
          ))}
        </Rows>
      )}
      <OutboxPager visit={visit} query={query} mails={mails} hasMore={hasMore} />
    </WorkplacePage>
  );
}

function MailRow({ visit, mail }: { readonly visit: Visit; readonly mail: MailInList }) {
  const m = messages[visit.locale];
  return (
    <Row
      href={href(visit, `/werkplek/post/${mail.id}`)}
      title={mail.subject}
      meta={
        <>
          {m.to(mail.toName, mail.toAddress)} · <MomentText visit={visit} moment={mail.createdAt} />
        </>
      }
      trailing={<Badge tone={tones[mail.state]}>{m.states[mail.state]}</Badge>}
    />
  );
}

function StateTabs({ visit, query }: { readonly visit: Visit; readonly query: OutboxQuery }) {
  const m = messages[visit.locale];
  const items = mailStates.map((state) => ({
    href: outboxAddress(visit, { state }),
    text: m.states[state],
    current: query.state === state,
  }));
  const all = { href: outboxAddress(visit, {}), text: m.all, current: query.state === undefined };
  return <Tabs label={m.filter} items={[all, ...items]} />;
}

type OutboxPagerProps = Pick<OutboxProps, 'visit' | 'query'> & {
  readonly mails: readonly MailInList[];
  readonly hasMore: boolean;
};

function OutboxPager({ visit, query, mails, hasMore }: OutboxPagerProps) {
  const { state } = query;
  const first = mails[0];
  const last = mails.at(-1);
  const hasNewer = query.newerThan ? hasMore : query.olderThan !== undefined;
  const hasOlder = query.newerThan ? true : hasMore;
  return (
    <Pager
      visit={visit}
      previous={hasNewer && first ? outboxAddress(visit, { state, newerThan: first.id }) : undefined}
      next={hasOlder && last ? outboxAddress(visit, { state, olderThan: last.id }) : undefined}
    />
  );
}

function outboxAddress(visit: Visit, { state, olderThan, newerThan }: OutboxQuery): string {
  const query = new URLSearchParams();
  if (state) query.set('staat', stateInUrl[state]);
  if (olderThan) query.set('voor', olderThan);
  if (newerThan) query.set('na', newerThan);
  return href(visit, query.size > 0 ? `/werkplek/post?${query.toString()}` : '/werkplek/post');
}

type MailPageProps = {
  readonly visit: Visit;
  readonly mail: Mail;
  readonly mailIsSent: boolean;
  readonly isRetried?: boolean;
  readonly refusal?: RetryRefusal;
};

/** Only the text part is shown: the HTML part says the same, and has styles that this site's policy keeps out. */
export function MailPage({ visit, mail, mailIsSent, isRetried, refusal }: MailPageProps) {
  const m = messages[visit.locale];
  const canTry = mailIsSent && canBeTried(mail.state);
  return (
    <WorkplacePage visit={visit} title={mail.subject} current="post">
      <Paragraph>
        <Link href={href(visit, '/werkplek/post')}>{htmlMessages(visit).work.backToList}</Link>
      </Paragraph>
      {refusal && <ErrorSummary visit={visit} items={[{ href: '#stand', text: m.refusals[refusal] }]} />}
      <Heading level={1}>{mail.subject}</Heading>
      {isRetried && (
        <Notice tone="good" role="status">
          {m.mail.retried}
        </Notice>
      )}
      <Section id="stand">
        <MailFacts visit={visit} mail={mail} />
        {canTry && (
          <Form action={href(visit, `/werkplek/post/${mail.id}/opnieuw`)}>
            <Button variant="quiet">{mail.state === 'failed' ? m.mail.retry : m.mail.sendAfterAll}</Button>
          </Form>
        )}
      </Section>
      <Section title={m.mail.text}>
        {isStillSecret(mail, visit.now) ? (
          <Notice>{m.mail.secret}</Notice>
        ) : (
          <Quote>
            <TypedText text={mail.bodyText} />
          </Quote>
        )}
      </Section>
    </WorkplacePage>
  );
}

function MailFacts({ visit, mail }: { readonly visit: Visit; readonly mail: Mail }) {
  const m = messages[visit.locale];
  const { attempts, lastError, sentAt } = mail;
  return (
    <Facts
      items={[
        { term: m.mail.to, value: m.to(mail.toName, mail.toAddress) },
        { term: m.mail.state, value: <Badge tone={tones[mail.state]}>{m.states[mail.state]}</Badge> },
        { term: m.mail.created, value: <MomentText visit={visit} moment={mail.createdAt} /> },
        ...(sentAt ? [{ term: m.mail.sent, value: <MomentText visit={visit} moment={sentAt} /> }] : []),
        ...(attempts > 1 ? [{ term: m.mail.attempts, value: attempts }] : []),
        ...(lastError ? [{ term: m.mail.lastError, value: lastError }] : []),
      ]}
    />
  );
}
