// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  ButtonRow,
  EmptyState,
  Heading,
  LinkButton,
  Pager,
  Paragraph,
  Row,
  Rows,
  Tabs,
  WorkplacePage,
  momentInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../desk-messages.ts';
import type { Session } from '../domain.ts';
import { desk, workPath } from '../links.ts';
import { messages as words } from '../messages.ts';
import { canPrepare } from '../policies.ts';
import { DayLeaf, StateBadge, whenOf, whereOf } from './parts.tsx';

export const views = ['coming', 'past', 'drafts'] as const;
export type View = (typeof views)[number];

export const viewInAddress: Readonly<Record<View, string>> = {
  coming: desk,
  past: `${desk}?toon=geweest`,
  drafts: `${desk}?toon=concept`,
};

export type DeskListProps = {
  readonly visit: Visit;
  readonly view: View;
  readonly sessions: readonly Session[];
  /** How many ask to speak and wait for word, by session. */
  readonly waiting: ReadonlyMap<string, number>;
  readonly next?: string | undefined;
};

export function DeskListPage({ visit, view, sessions, waiting, next }: DeskListProps) {
  const t = messages[visit.locale];
  const [title, text] = t.none[view];
  return (
    <WorkplacePage visit={visit} title={t.title} current="councilSessions">
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {canPrepare(visit.actor) && (
        <ButtonRow>
          <LinkButton href={href(visit, `${desk}/nieuw`)}>{t.new}</LinkButton>
        </ButtonRow>
      )}
      <Tabs
        label={t.views.label}
        items={views.map((one) => ({
          href: href(visit, viewInAddress[one]),
          text: t.views[one],
          current: one === view,
        }))}
      />
      {sessions.length === 0 ? (
        <EmptyState title={title ?? ''}>
          <Paragraph>{text}</Paragraph>
        </EmptyState>
      ) : (
        <Rows label={t.views[view]}>
          {sessions.map((session) => (
            <DeskRow visit={visit} session={session} waiting={waiting.get(session.id) ?? 0} />
          ))}
        </Rows>
      )}
      <Pager visit={visit} next={next} />
    </WorkplacePage>
  );
}

type DeskRowProps = { readonly visit: Visit; readonly session: Session; readonly waiting: number };

function DeskRow({ visit, session, waiting }: DeskRowProps) {
  const t = messages[visit.locale];
  const { kinds, purposes } = words[visit.locale];
  return (
    <Row
      emblem={<DayLeaf visit={visit} session={session} />}
      href={href(visit, workPath(session.number))}
      title={session.title}
      meta={
        <>
          {session.number} · {kinds[session.kind]} · {purposes[session.purpose]}
          <br />
          {whenOf(visit, session)} · {whereOf(session)}
        </>
      }
      trailing={<SiteBadge visit={visit} session={session} />}
    >
      {waiting > 0 && (
        <p class="meent-session-said">
          <Badge tone="due">{t.waiting(waiting)}</Badge>
        </p>
      )}
    </Row>
  );
}

/** How it stands, and whether everyone sees it. */
export function SiteBadge({ visit, session }: { readonly visit: Visit; readonly session: Session }) {
  const t = messages[visit.locale];
  if (session.state !== 'planned') return <StateBadge visit={visit} session={session} />;
  if (session.publishedAt) return <Badge tone="good">{t.onSite}</Badge>;
  if (session.embargoUntil)
    return (
      <Badge tone="info">{t.embargo(momentInWords(visit.locale, session.embargoUntil, visit.today))}</Badge>
    );
  return <Badge>{t.draft}</Badge>;
}
