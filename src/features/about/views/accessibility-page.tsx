// SPDX-License-Identifier: EUPL-1.2
import { Heading, Paragraph, fullDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import { Points, ReadingPage } from './prose-parts.tsx';

/** When the makers last looked at every page themselves. */
const drawnUpOn = '2026-11-22';

type AccessibilityProps = { readonly visit: Visit; readonly publicUrl: string };

/** The statement in the parts of the official model: scope, status, basis, deviations, help, complaint, date. */
export function AccessibilityPage({ visit, publicUrl }: AccessibilityProps) {
  const { accessibility: m } = messages[visit.locale];
  const { name, settings } = visit.municipality;
  return (
    <ReadingPage visit={visit} title={m.title} description={m.description} lead={m.lead(name)}>
      <Heading level={2}>{m.scopeTitle}</Heading>
      <Paragraph>{m.scope(publicUrl)}</Paragraph>
      <Heading level={2}>{m.statusTitle}</Heading>
      <Paragraph>
        <strong>{m.status}</strong> {m.statusWhy}
      </Paragraph>
      <Heading level={2}>{m.basisTitle}</Heading>
      <Points items={m.basis} />
      <Heading level={2}>{m.deviationsTitle}</Heading>
      {m.deviations.map(({ title, text }) => (
        <>
          <Heading level={3}>{title}</Heading>
          <Paragraph>{text}</Paragraph>
        </>
      ))}
      <Heading level={2}>{m.helpTitle}</Heading>
      <Paragraph>{m.help(settings.email, settings.phone)}</Paragraph>
      <Heading level={2}>{m.complaintTitle}</Heading>
      <Paragraph>{m.complaint}</Paragraph>
      <Heading level={2}>{m.dateTitle}</Heading>
      <Paragraph>{m.date(fullDay(visit.locale, drawnUpOn))}</Paragraph>
    </ReadingPage>
  );
}
