// SPDX-License-Identifier: EUPL-1.2
import { Heading, Link, Pager, Paragraph, PublicPage } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { Listing } from '../reading.ts';
import { DossierFilter, DossierRows } from './dossier-parts.tsx';

const room = 'public';

/** What the council deals with, for everyone. */
export function DossiersPage(props: Listing & { readonly visit: Visit }) {
  const { visit, next } = props;
  const t = messages[visit.locale];
  return (
    <PublicPage isRare visit={visit} title={t.title} description={t.lead}>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <p class="meent-dossier-more">
        <Link href={href(visit, '/raad/agenda')}>{t.agenda}</Link>
      </p>
      <div class="meent-dossier-filter">
        <DossierFilter {...props} room={room} />
      </div>
      <DossierRows {...props} room={room} />
      <Pager visit={visit} {...(next === undefined ? {} : { next })} />
    </PublicPage>
  );
}
