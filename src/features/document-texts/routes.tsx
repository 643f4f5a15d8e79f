// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page } from '../../platform/http/answer.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { searchQuery } from './forms.ts';
import { searchDocuments } from './search-store.ts';
import { SearchPage } from './views/search-page.tsx';

const shown = 20;

export function routes(site: Site, _deps: Deps): void {
  site.page('/raad/zoeken', { allow: anyone }, showFound);
}

async function showFound(visit: Visit, trx: Trx): Promise<Answer> {
  const words = searchQuery.parse(visit.query).zoek ?? '';
  const found = words === '' ? undefined : await searchDocuments(trx, { kind: 'public' }, words, shown + 1);
  return page(
    <SearchPage
      visit={visit}
      words={words}
      hits={found?.slice(0, shown)}
      hasMore={(found?.length ?? 0) > shown}
    />,
  );
}
