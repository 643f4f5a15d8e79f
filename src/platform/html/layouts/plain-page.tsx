// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { type Visit, href } from '../../http/visit.ts';
import { Brand } from '../components/brand/brand.tsx';
import { DemoBanner, SkipLink, contentId } from './around.tsx';
import { Document } from './document.tsx';

export type PlainPageProps = {
  readonly visit: Visit;
  readonly title: string;
  readonly children: ComponentChildren;
};

/** One thing to do and nothing around it: signing in. */
export function PlainPage({ visit, title, children }: PlainPageProps) {
  return (
    <Document
      locale={visit.locale}
      assets={visit.assets}
      title={title}
      siteName={visit.municipality.name}
      room="site"
      noindex
    >
      <SkipLink visit={visit} />
      {visit.isDemo && <DemoBanner visit={visit} />}
      <header class="meent-plain__header">
        <Brand href={href(visit, '/')} name={visit.municipality.name} />
      </header>
      <main id={contentId} tabindex={-1} class="meent-plain">
        {children}
      </main>
    </Document>
  );
}
