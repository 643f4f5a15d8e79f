// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../../kernel/ids.ts';
import {
  DayText,
  EmptyState,
  Heading,
  Link,
  MomentText,
  Paragraph,
  Table,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';

export type Right = {
  readonly personId: Id;
  readonly name: string;
  readonly role: string;
  readonly where: string;
  /** 'YYYY-MM-DD'; to null is open. */
  readonly from: string;
  readonly to: string | null;
  readonly lastSeenAt?: Temporal.Instant;
};

export function RightsPage({ visit, rights }: { readonly visit: Visit; readonly rights: readonly Right[] }) {
  const m = messages[visit.locale].rights;
  return (
    <WorkplacePage visit={visit} title={m.title} current="people">
      <Heading level={1}>{m.title}</Heading>
      <Paragraph lead>{m.lead}</Paragraph>
      {rights.length === 0 ? (
        <EmptyState title={m.none} />
      ) : (
        <Table
          caption={m.caption}
          hideCaption
          columns={[m.person, m.role, m.where, m.from, m.to, m.lastSeen].map((label) => ({ label }))}
          rows={rights.map((right) => [
            <Link href={href(visit, `/werkplek/account/sessies/${right.personId}`)}>{right.name}</Link>,
            right.role,
            right.where,
            <DayText visit={visit} day={right.from} style="short" />,
            right.to ? <DayText visit={visit} day={right.to} style="short" /> : m.open,
            right.lastSeenAt ? <MomentText visit={visit} moment={right.lastSeenAt} style="near" /> : m.never,
          ])}
        />
      )}
    </WorkplacePage>
  );
}
