// SPDX-License-Identifier: EUPL-1.2
import { Disclosure, Facts, Heading, Paragraph } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type RegisterLine, registerMessages } from '../../privacy/index.ts';
import { messages } from '../messages.ts';
import { Points, ReadingPage } from './prose-parts.tsx';

/** What is kept, why, who sees it and for how long. */
export function PrivacyPage({
  visit,
  register,
}: {
  readonly visit: Visit;
  readonly register: readonly RegisterLine[];
}) {
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
      <Register visit={visit} register={register} />
      <Heading level={2}>{m.rightsTitle}</Heading>
      <Paragraph>{m.rights(email)}</Paragraph>
      <Paragraph>{m.officer}</Paragraph>
      <Heading level={2}>{m.cookiesTitle}</Heading>
      <Points items={[...m.cookies, visit.tiles ? m.tiles(hostOf(visit.tiles.url)) : m.noTiles]} />
    </ReadingPage>
  );
}

/** Of each thing that is kept: what for, who sees it and for how long, as it is set now. */
function Register({ visit, register }: Parameters<typeof PrivacyPage>[0]) {
  const { columns } = registerMessages[visit.locale];
  return (
    <div>
      {register.map((line) => (
        <Disclosure summary={line.name}>
          <Facts
            items={[
              { term: columns.purpose, value: line.purpose },
              { term: columns.data, value: line.data },
              { term: columns.recipients, value: line.recipients },
              { term: columns.ground, value: line.ground },
              { term: columns.term, value: line.terms.join('. ') },
            ]}
          />
        </Disclosure>
      ))}
    </div>
  );
}

/** Who serves the tiles, without the part that only spreads the load ("{s}."). */
function hostOf(tileUrl: string): string {
  return URL.parse(tileUrl.replace(/\{.\}\./, ''))?.host ?? tileUrl;
}
