// SPDX-License-Identifier: EUPL-1.2
import { Badge, Link, Section } from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import type { Attachment } from '../attachments-store.ts';
import { whyNotPublic } from '../files/domain.ts';
import { FileList } from '../files/file-list.tsx';
import { messages } from '../files/messages.ts';
import { canDo } from '../policies.ts';
import type { ItemPageProps } from './item-page.tsx';

/** What was sent along by either side, and of each picture whether everyone sees it. */
export function FilesPart({ visit, contribution, attachments }: ItemPageProps) {
  if (attachments.length === 0) return null;
  const t = messages[visit.locale];
  const own = `/werkplek/bijdragen/${contribution.number}/bestanden`;
  const mayPublish = canDo(visit.actor, contribution, 'publish');
  const publishing = (file: Attachment) =>
    file.size && (
      <span class="meent-files__more">
        {file.published && <Badge tone="good">{t.isPublic}</Badge>}
        {mayPublish && whyNotPublic(contribution, file) === undefined && (
          <Link href={href(visit, `${own}/${file.id}/openbaar`)}>
            {file.published ? t.change : t.makePublic}
            <span class="meent-hidden"> ({file.name})</span>
          </Link>
        )}
      </span>
    );
  return (
    <Section title={t.files}>
      <FileList
        visit={visit}
        files={attachments}
        hrefOf={(file, size) => href(visit, `${own}/${file.id}${size ? `/${size}` : ''}`)}
        more={publishing}
      />
    </Section>
  );
}
