// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Badge,
  Columns,
  Heading,
  Link,
  Pager,
  Paragraph,
  PublicPage,
  Section,
  TypedText,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import { dossiersPath } from '../paths.ts';
import type { Listing, Told } from '../reading.ts';
import { DossierFacts, DossierFilter, DossierRows } from './dossier-parts.tsx';
import { LatestPart, StoryPart } from './story-part.tsx';

const room = 'public';

/** What the council deals with, for everyone. */
export function DossiersPage(props: Listing & { readonly visit: Visit }) {
  const { visit, next } = props;
  const t = messages[visit.locale];
  return (
    <PublicPage isRare visit={visit} title={t.title} description={t.lead}>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <p>
        <Link href={href(visit, '/raad/agenda')}>{t.agenda}</Link>
      </p>
      <DossierFilter {...props} room={room} />
      <DossierRows {...props} room={room} />
      <Pager visit={visit} {...(next === undefined ? {} : { next })} />
    </PublicPage>
  );
}

/** One dossier for everyone: its history as a story. */
export function DossierPage(props: Told & { readonly visit: Visit; readonly thread: ComponentChildren }) {
  const { visit, dossier, documents, thread } = props;
  const t = messages[visit.locale];
  return (
    <PublicPage
      isRare
      visit={visit}
      title={dossier.title}
      breadcrumbs={[{ href: href(visit, dossiersPath(room)), text: t.title }, { text: dossier.title }]}
    >
      <p class="meent-soft">
        {t.caseNumber(dossier.number)}{' '}
        <Badge tone={dossier.state === 'concluded' ? 'good' : 'neutral'}>{t.states[dossier.state]}</Badge>
      </p>
      <Heading level={1}>{dossier.title}</Heading>
      <Columns>
        <div>
          {dossier.summary && <TypedText text={dossier.summary} />}
          <LatestPart visit={visit} room={room} documents={documents} />
          <Section title={t.story} id="verhaal" aside={documents.length > 0 && t.count(documents.length)}>
            <StoryPart visit={visit} room={room} documents={documents} />
          </Section>
        </div>
        <DossierFacts {...props} room={room} />
      </Columns>
      {thread}
    </PublicPage>
  );
}
