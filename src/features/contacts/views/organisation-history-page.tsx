// SPDX-License-Identifier: EUPL-1.2
import {
  Breadcrumbs,
  EmptyState,
  Heading,
  MomentText,
  Pager,
  Paragraph,
  Row,
  Rows,
  WorkplacePage,
  htmlMessages,
  sentenceCase,
} from '../../../platform/html/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { type Contribution, messages as contributionMessages } from '../../contributions/index.ts';
import type { Organisation } from '../../organisations/index.ts';
import { messages } from '../messages.ts';
import type { Happened } from '../store.ts';

export type OrganisationHistoryProps = {
  readonly visit: Visit;
  readonly organisation: Organisation;
  readonly happened: readonly Happened[];
  readonly about: ReadonlyMap<Id, Contribution>;
  readonly tree: AreaTree;
  readonly next?: Id;
};

/** Everything that went on with a department or partner, over all channels, as far as the reader may know. */
export function OrganisationHistoryPage(props: OrganisationHistoryProps) {
  const { visit, organisation, happened, next } = props;
  const t = messages[visit.locale].organisation;
  const home = `/werkplek/organisaties/${organisation.id}`;
  const own = href(visit, `${home}/geschiedenis`);
  const title = t.title(organisation.name);
  return (
    <WorkplacePage visit={visit} title={title} current="organisations">
      <Breadcrumbs
        visit={visit}
        items={[
          { text: htmlMessages(visit).work.organisations, href: href(visit, '/werkplek/organisaties') },
          { text: organisation.name, href: href(visit, home) },
          { text: title },
        ]}
      />
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {happened.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Rows tight label={title}>
          {happened.map((one) => (
            <HappenedRow {...props} one={one} />
          ))}
        </Rows>
      )}
      <Pager
        visit={visit}
        {...(visit.query.na ? { previous: own } : {})}
        {...(next ? { next: `${own}?na=${next}` } : {})}
      />
    </WorkplacePage>
  );
}

function HappenedRow({ visit, about, tree, one }: OrganisationHistoryProps & { readonly one: Happened }) {
  const contribution = about.get(one.contributionId);
  if (!contribution) return null;
  const { number, subject, kind, areaId, state } = contribution;
  const c = contributionMessages[visit.locale];
  return (
    <Row
      href={href(visit, `/werkplek/bijdragen/${number}?toon=all`)}
      title={subject}
      meta={
        <>
          {messages[visit.locale].organisation.happened[one.what]}{' '}
          <MomentText visit={visit} moment={one.at} style="words" /> · {sentenceCase(c.kinds[kind])} ·{' '}
          {areaName(tree.byId(areaId) ?? tree.root, visit.locale)}
        </>
      }
      trailing={<span class="meent-soft">{c.states[state]}</span>}
      waiting={state === 'closed'}
    />
  );
}
