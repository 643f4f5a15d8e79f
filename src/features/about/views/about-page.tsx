// SPDX-License-Identifier: EUPL-1.2
import {
  Columns,
  Doors,
  Facts,
  Hero,
  Link,
  Paragraph,
  PublicPage,
  Section,
  phoneHref,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import { HowItWorks } from './how-it-works.tsx';
import { Points } from './prose-parts.tsx';

/** What this is, for residents, and for a municipality that tries it. */
export function AboutPage({ visit }: { readonly visit: Visit }) {
  const { about: m } = messages[visit.locale];
  const { name } = visit.municipality;
  return (
    <PublicPage
      visit={visit}
      title={m.title}
      description={m.description}
      hero={<Hero title={m.title} lead={m.lead(name)} />}
    >
      {visit.isDemo && <Demo visit={visit} />}
      <Columns>
        <Section title={m.howTitle}>
          <HowItWorks visit={visit} />
        </Section>
        <Section title={m.whatTitle}>
          <Points items={m.what} />
        </Section>
      </Columns>
      <Columns>
        <Section title={m.municipalityTitle}>
          {m.municipality.map((text) => (
            <Paragraph>{text}</Paragraph>
          ))}
        </Section>
        <Section title={m.whoTitle}>
          <Paragraph>{m.who(name)}</Paragraph>
          <Contact visit={visit} />
        </Section>
      </Columns>
    </PublicPage>
  );
}

function Demo({ visit }: { readonly visit: Visit }) {
  const { about: m } = messages[visit.locale];
  const { ask, work, areas } = m.demoWays;
  return (
    <Section title={m.demoTitle}>
      <Paragraph>{m.demo(visit.municipality.name)}</Paragraph>
      <div class="meent-demo-ways">
        <Doors
          label={m.demoTitle}
          items={[
            { href: href(visit, '/bijdragen/nieuw'), ...ask },
            { href: href(visit, '/inloggen'), ...work },
            { href: href(visit, '/gebieden'), ...areas },
          ]}
        />
      </div>
    </Section>
  );
}

function Contact({ visit }: { readonly visit: Visit }) {
  const { about: m } = messages[visit.locale];
  const { address, phone, email } = visit.municipality.settings;
  const facts = [
    { term: m.address, text: address, value: address },
    { term: m.phone, text: phone, value: <Link href={phoneHref(phone)}>{phone}</Link> },
    { term: m.email, text: email, value: <Link href={`mailto:${email}`}>{email}</Link> },
  ];
  return <Facts items={facts.filter(({ text }) => text !== '')} />;
}
