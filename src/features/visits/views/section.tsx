// SPDX-License-Identifier: EUPL-1.2
import { ButtonRow, LinkButton, Paragraph, Rows, Section } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Area } from '../../areas/index.ts';
import type { VisitRecord } from '../domain.ts';
import { areaVisitsPath } from '../links.ts';
import { messages } from '../messages.ts';
import type { Town } from './parts.tsx';
import { VisitRow } from './public-page.tsx';

const shown = 3;

export type VisitsSectionProps = {
  readonly visit: Visit;
  readonly town: Town;
  readonly area: Area;
  readonly coming: readonly VisitRecord[];
};

/** On the page of an area: who comes to get to know it, and the way to say what suits it. */
export function VisitsSection({ visit, town, area, coming }: VisitsSectionProps) {
  const t = messages[visit.locale].public;
  return (
    <Section title={t.section} id="kennismaken">
      <Paragraph>{t.sectionText}</Paragraph>
      {coming.length > 0 && (
        <Rows label={t.coming}>
          {coming.slice(0, shown).map((one) => (
            <VisitRow visit={visit} town={town} one={one} />
          ))}
        </Rows>
      )}
      <ButtonRow>
        <LinkButton href={href(visit, areaVisitsPath(area.slug))} variant="quiet">
          {t.ask}
        </LinkButton>
      </ButtonRow>
    </Section>
  );
}
