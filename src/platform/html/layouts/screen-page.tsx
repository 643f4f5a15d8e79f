// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Visit } from '../../http/visit.ts';
import { DemoBanner, SkipLink, contentId } from './around.tsx';
import { Document } from './document.tsx';

export type ScreenPageProps = {
  readonly visit: Visit;
  readonly title: string;
  /** Without JavaScript it is asked for again after so many seconds. */
  readonly refreshSeconds?: number;
  /** On a wall: nothing to click on. */
  readonly isWall?: boolean;
  readonly children: ComponentChildren;
};

/** One thing to look at or to run, over the whole screen: no header, no menu. */
export function ScreenPage({ visit, title, refreshSeconds, isWall, children }: ScreenPageProps) {
  return (
    <Document
      locale={visit.locale}
      assets={visit.assets}
      title={title}
      siteName={visit.municipality.name}
      room="site"
      isRare
      noindex
      refreshSeconds={refreshSeconds}
      hasScript
    >
      {!isWall && <SkipLink visit={visit} />}
      {!isWall && visit.isDemo && <DemoBanner visit={visit} />}
      <main id={contentId} tabindex={-1}>
        {children}
      </main>
    </Document>
  );
}
