// SPDX-License-Identifier: EUPL-1.2
import { Badge, MomentText, Row, Rows, Section } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { meetingsPath } from '../links.ts';
import { messages } from '../messages.ts';
import type { ListedImport } from '../store.ts';

type Props = { readonly visit: Visit; readonly files: readonly ListedImport[] };

/** The files with meetings that were brought in; nothing where there are none. */
export function EarlierFiles({ visit, files }: Props) {
  const t = messages[visit.locale];
  if (files.length === 0) return null;
  return (
    <Section title={t.section}>
      <Rows tight label={t.section}>
        {files.map((one) => (
          <Row
            href={href(visit, meetingsPath(one.id))}
            title={t.title(one.source)}
            meta={
              <>
                {one.fileName} · {t.meetings(one.count)} · <MomentText visit={visit} moment={one.createdAt} />
              </>
            }
            trailing={<Badge tone={one.state === 'done' ? 'good' : 'due'}>{t.states[one.state]}</Badge>}
          />
        ))}
      </Rows>
    </Section>
  );
}
