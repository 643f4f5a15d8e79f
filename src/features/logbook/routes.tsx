// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { download } from '../../platform/export/download.ts';
import { page } from '../../platform/http/answer.ts';
import type { Site } from '../../platform/http/site.ts';
import { readSealedUpTo } from '../journal/index.ts';
import { logTable } from './export.ts';
import { type LogQuery, logQuery } from './forms.ts';
import { messages } from './messages.ts';
import { canSeeLogbook } from './policies.ts';
import { type LogPart, filtersOf, readPart } from './reading.ts';
import { LogbookPage } from './views.tsx';

const pageLength = 50;
/** No record has this id: for what is about a record that is not there. */
const nobody: Id = '00000000-0000-0000-0000-000000000000';

export function routes(site: Site, deps: Deps): void {
  site.page('/werkplek/logboek', { allow: canSeeLogbook }, async (visit, trx) => {
    const query = logQuery.parse(visit.query);
    const part = await readPage(deps, trx, query);
    const entries = part.entries.slice(0, pageLength);
    const next = part.entries.length > pageLength ? entries.at(-1)?.id : undefined;
    const sealed = await readSealedUpTo(trx);
    return page(
      <LogbookPage
        visit={visit}
        query={query}
        part={{ ...part, entries }}
        {...(next ? { next } : {})}
        {...(sealed ? { sealed } : {})}
      />,
    );
  });

  site.page('/werkplek/logboek.csv', { allow: canSeeLogbook }, async (visit, trx) => {
    const filters = (await filtersOf(trx, logQuery.parse(visit.query))) ?? { subjectId: nobody };
    const { locale } = visit;
    const table = logTable(deps, { municipalityId: visit.municipality.id, locale, filters });
    return download(table, 'csv', `${messages[locale].fileName}-${visit.today.toString()}`);
  });
}

async function readPage(deps: Deps, trx: Trx, query: LogQuery): Promise<LogPart> {
  const filters = (await filtersOf(trx, query)) ?? { subjectId: nobody };
  return readPart(deps, trx, filters, { limit: pageLength + 1, ...(query.na ? { before: query.na } : {}) });
}
