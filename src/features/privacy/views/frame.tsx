// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Heading, Notice, Paragraph, Tabs, WorkplacePage } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';

const tabs = {
  terms: '/werkplek/privacy',
  requests: '/werkplek/privacy/verzoeken',
  register: '/werkplek/privacy/register',
  reads: '/werkplek/privacy/inzage',
} as const;
export type PrivacyTab = keyof typeof tabs;

const order: readonly PrivacyTab[] = ['terms', 'requests', 'register', 'reads'];

type FrameProps = {
  readonly visit: Visit;
  readonly tab: PrivacyTab;
  readonly lead: string;
  readonly said?: string;
  readonly children: ComponentChildren;
};

/** One of the four parts of privacy, under one heading. */
export function PrivacyFrame({ visit, tab, lead, said, children }: FrameProps) {
  const t = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={`${t.tabs[tab]} · ${t.title}`} current="privacy">
      {said && (
        <Notice tone="good" role="status">
          {said}
        </Notice>
      )}
      <Heading level={1}>{t.title}</Heading>
      <Tabs
        label={t.tabs.label}
        items={order.map((one) => ({
          href: href(visit, tabs[one]),
          text: t.tabs[one],
          current: one === tab,
        }))}
      />
      <div class="meent-privacy">
        <Paragraph lead>{lead}</Paragraph>
        {children}
      </div>
    </WorkplacePage>
  );
}
