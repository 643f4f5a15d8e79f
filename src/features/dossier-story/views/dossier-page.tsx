// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Badge, Heading, PublicPage, TypedText } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { DossierFacts, type Told, dossierMessages, dossiersPath } from '../../dossiers/index.ts';
import type { Moment } from '../reading.ts';
import { NowPart } from './now-part.tsx';
import { StoryPart } from './story-part.tsx';

const room = 'public';

export type DossierPageProps = Told & {
  readonly visit: Visit;
  readonly moments: readonly Moment[];
  readonly thread: ComponentChildren;
};

/** One dossier for everyone: its history as a story, and what is to come. */
export function DossierPage(props: DossierPageProps) {
  const { visit, dossier, thread } = props;
  const t = dossierMessages[visit.locale];
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
      <div class="meent-dossier-page">
        <div>
          {dossier.summary && <TypedText text={dossier.summary} />}
          <NowPart {...props} room={room} />
          <StoryPart {...props} room={room} />
        </div>
        <div class="meent-dossier-page__beside">
          <DossierFacts {...props} room={room} />
          {thread}
        </div>
      </div>
    </PublicPage>
  );
}
