// SPDX-License-Identifier: EUPL-1.2
import { MomentText, Paragraph, Section, TypedText } from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { ExpectPart } from '../../government-role/index.ts';
import { PictureGrid } from '../../initiatives/index.ts';
import { pathOf } from '../links.ts';
import { messages } from '../messages.ts';
import type { ItemProps } from './item-page.tsx';

/** What the team told everyone, the newest first. */
export function News({ visit, one, news }: ItemProps) {
  const { page: t } = messages[visit.locale];
  if (news.length === 0) return null;
  return (
    <Section title={t.news}>
      <ol class="meent-initiative__news" lang={one.locale === visit.locale ? undefined : one.locale}>
        {news.map(({ createdAt, body }) => (
          <li>
            <p class="meent-soft">
              <MomentText visit={visit} moment={createdAt} style="words" />
            </p>
            <TypedText text={body} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What the municipality does and what it asks, in the plain words of its role. */
export function Role({ visit, weighing }: ItemProps) {
  const { page: t } = messages[visit.locale];
  if (!weighing) return null;
  return (
    <Section title={t.role}>
      <Paragraph soft>{t.roleText}</Paragraph>
      <ExpectPart visit={visit} weighing={weighing} headingLevel={3} />
    </Section>
  );
}

/** The pictures that everyone may see. */
export function Pictures({ visit, one, pictures }: ItemProps) {
  return (
    <PictureGrid
      visit={visit}
      pictures={pictures}
      hrefOf={({ fileId }, size) => href(visit, pathOf(one.number, `/beelden/${fileId}/${size}`))}
    />
  );
}
