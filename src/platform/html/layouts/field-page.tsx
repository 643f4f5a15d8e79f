// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { type Visit, href } from '../../http/visit.ts';
import { htmlMessages } from '../messages.ts';
import { DemoBanner, SkipLink, contentId } from './around.tsx';
import { Document } from './document.tsx';

export type FieldPageProps = {
  readonly visit: Visit;
  readonly title: string;
  /** What makes the page an app on the phone. */
  readonly app: { readonly manifest: string; readonly icon: string; readonly name: string };
  readonly children: ComponentChildren;
};

/** For one hand, in the street: a thin bar and one column. */
export function FieldPage({ visit, title, app, children }: FieldPageProps) {
  const words = htmlMessages(visit);
  return (
    <Document
      locale={visit.locale}
      assets={visit.assets}
      title={title}
      siteName={visit.municipality.name}
      room="field"
      app={app}
      noindex
    >
      <SkipLink visit={visit} />
      {visit.isDemo && <DemoBanner visit={visit} />}
      <header class="meent-field-bar">
        <a href={href(visit, '/werkplek')}>{words.workplace}</a>
        <b>{visit.municipality.name}</b>
      </header>
      <main id={contentId} tabindex={-1} class="meent-field-main">
        {children}
      </main>
    </Document>
  );
}
