// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  EmptyState,
  Heading,
  MomentText,
  Notice,
  Pager,
  Paragraph,
  Row,
  Rows,
  Tabs,
  type Tone,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { InboundInList, InboundState, MailboxState } from '../domain.ts';
import { type InboxQuery, inboxViews, viewInUrl } from '../forms.ts';
import { messages } from '../messages.ts';

export const tones: Readonly<Record<InboundState, Tone>> = {
  stored: 'neutral',
  taken: 'good',
  waiting: 'info',
  recognised: 'neutral',
  set_aside: 'neutral',
};

type InboxProps = {
  readonly visit: Visit;
  readonly query: InboxQuery;
  /** One more than a page when there are more. */
  readonly found: readonly InboundInList[];
  readonly pageSize: number;
  readonly mailboxes: readonly MailboxState[];
  /** Whether a mailbox is set up. */
  readonly isRead: boolean;
};

export function InboxPage({ visit, query, found, pageSize, mailboxes, isRead }: InboxProps) {
  const m = messages[visit.locale];
  const mails = found.slice(0, pageSize);
  const last = mails.at(-1);
  const older =
    found.length > pageSize && last ? { next: address(visit, { ...query, olderThan: last.id }) } : {};
  return (
    <WorkplacePage visit={visit} title={m.title} current="inbox">
      <Heading level={1}>{m.title}</Heading>
      <Paragraph lead>{m.lead}</Paragraph>
      {!isRead && <Notice>{m.noMailbox}</Notice>}
      {isRead && mailboxes.map((mailbox) => <Mailbox visit={visit} mailbox={mailbox} />)}
      <Tabs
        label={m.filter}
        items={inboxViews.map((view) => ({
          href: address(visit, { view }),
          text: m.views[view],
          current: query.view === view,
        }))}
      />
      {mails.length === 0 ? (
        <EmptyState title={m.emptyTitle}>
          <Paragraph>{query.view === 'waiting' ? m.emptyWaiting : m.empty}</Paragraph>
        </EmptyState>
      ) : (
        <Rows label={m.list} tight>
          {mails.map((mail) => (
            <MailRow visit={visit} mail={mail} />
          ))}
        </Rows>
      )}
      <Pager
        visit={visit}
        {...(query.olderThan ? { previous: address(visit, { view: query.view }) } : {})}
        {...older}
      />
    </WorkplacePage>
  );
}

/** How a mailbox is doing: since when it cannot be read and what its server says, or when it was last looked at. */
function Mailbox({ visit, mailbox }: { readonly visit: Visit; readonly mailbox: MailboxState }) {
  const m = messages[visit.locale];
  if (mailbox.failingSince) {
    return (
      <Notice tone="danger">
        <b>{mailbox.name}.</b> {m.failing} {m.failingSince}{' '}
        <MomentText visit={visit} moment={mailbox.failingSince} />.{' '}
        {mailbox.lastError && `${m.failingWhy}: ${mailbox.lastError}`}
      </Notice>
    );
  }
  if (!mailbox.checkedAt) return null;
  return (
    <p class="meent-soft">
      {mailbox.name} · {m.checked} <MomentText visit={visit} moment={mailbox.checkedAt} />
    </p>
  );
}

function MailRow({ visit, mail }: { readonly visit: Visit; readonly mail: InboundInList }) {
  const m = messages[visit.locale];
  const from = mail.fromAddress === '' ? m.noSender : m.from(mail.fromName, mail.fromAddress);
  return (
    <Row
      href={href(visit, `/werkplek/post-in/${mail.id}`)}
      title={mail.subject || m.noSubject}
      meta={
        <>
          {from} · <MomentText visit={visit} moment={mail.receivedAt} />
          {mail.number && <> · {mail.number}</>}
          {mail.kind && mail.kind !== 'message' && <> · {m.kinds[mail.kind]}</>}
        </>
      }
      trailing={<Badge tone={tones[mail.state]}>{m.states[mail.state]}</Badge>}
    />
  );
}

function address(visit: Visit, { view, olderThan }: InboxQuery): string {
  const query = new URLSearchParams({ toon: viewInUrl[view], ...(olderThan ? { voor: olderThan } : {}) });
  return href(visit, `/werkplek/post-in?${query.toString()}`);
}
