// SPDX-License-Identifier: EUPL-1.2
import { Heading, Paragraph } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import { Points, ReadingPage } from './prose-parts.tsx';

/** What is kept, why, who sees it and for how long. */
export function PrivacyPage({ visit }: { readonly visit: Visit }) {
  const { privacy: m } = messages[visit.locale];
  const { email } = visit.municipality.settings;
  return (
    <ReadingPage visit={visit} title={m.title} description={m.description} lead={m.lead}>
      <Heading level={2}>{m.keptTitle}</Heading>
      <Points items={m.kept} />
      <Paragraph>{m.keptNote}</Paragraph>
      <Heading level={2}>{m.whyTitle}</Heading>
      <Paragraph>{m.why}</Paragraph>
      <Heading level={2}>{m.whoTitle}</Heading>
      <Points items={m.who} />
      <Heading level={2}>{m.termTitle}</Heading>
      <Points items={m.term} />
      <Heading level={2}>{m.rightsTitle}</Heading>
      <Paragraph>{m.rights(email)}</Paragraph>
      <Paragraph>{m.officer}</Paragraph>
      <Heading level={2}>{m.cookiesTitle}</Heading>
      <Points items={[...m.cookies, visit.tiles ? m.tiles(hostOf(visit.tiles.url)) : m.noTiles]} />
    </ReadingPage>
  );
}

/** Who serves the tiles, without the part that only spreads the load ("{s}."). */
function hostOf(tileUrl: string): string {
  return URL.parse(tileUrl.replace(/\{.\}\./, ''))?.host ?? tileUrl;
}
