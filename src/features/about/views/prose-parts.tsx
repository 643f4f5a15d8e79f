// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Heading, Paragraph, Prose, PublicPage } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';

type ReadingPageProps = {
  readonly visit: Visit;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly children: ComponentChildren;
};

/** A page to be read from top to bottom. */
export function ReadingPage({ visit, title, description, lead, children }: ReadingPageProps) {
  return (
    <PublicPage visit={visit} title={title} description={description}>
      <Prose>
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{lead}</Paragraph>
        {children}
      </Prose>
    </PublicPage>
  );
}

export function Points({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
