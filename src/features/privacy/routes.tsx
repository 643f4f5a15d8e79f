// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import { download } from '../../platform/export/download.ts';
import { page } from '../../platform/http/answer.ts';
import type { Site } from '../../platform/http/site.ts';
import { readsQuery } from './forms.ts';
import { messages } from './messages.ts';
import { canKeepPrivacy } from './policies.ts';
import { namesFor, readLooks, readsTable } from './reads.ts';
import { readRegister, registerTable } from './register.ts';
import { requestRoutes } from './request-routes.tsx';
import { termRoutes } from './term-routes.tsx';
import { ReadsPage, readsPath } from './views/reads-page.tsx';
import { RegisterPage } from './views/register-page.tsx';

const allow = canKeepPrivacy;
const pageLength = 50;

export function routes(site: Site, deps: Deps): void {
  termRoutes(site, deps);
  requestRoutes(site, deps);

  site.page('/werkplek/privacy/register', { allow }, async (visit, trx) =>
    page(<RegisterPage visit={visit} lines={await readRegister(trx, visit.locale)} />),
  );
  site.page('/werkplek/privacy/register.csv', { allow }, async (visit, trx) => {
    const { locale, today } = visit;
    const table = registerTable(await readRegister(trx, locale), locale);
    return download(table, 'csv', `${messages[locale].register.fileName}-${today.toString()}`);
  });

  site.page(readsPath, { allow }, async (visit, trx) => {
    const query = readsQuery.parse(visit.query);
    const { wie, na } = query;
    const found = await readLooks(trx, {
      limit: pageLength + 1,
      ...(wie ? { readerId: wie } : {}),
      ...(na ? { before: na } : {}),
    });
    const reads = found.slice(0, pageLength);
    const next = found.length > pageLength ? reads.at(-1)?.id : undefined;
    const names = await namesFor(deps, trx, { reads, locale: visit.locale });
    return page(
      <ReadsPage visit={visit} query={query} reads={reads} names={names} {...(next ? { next } : {})} />,
    );
  });
  site.page(`${readsPath}.csv`, { allow }, async (visit) => {
    const { wie } = readsQuery.parse(visit.query);
    const { locale, municipality, today } = visit;
    const asked = { municipalityId: municipality.id, locale, ...(wie ? { readerId: wie } : {}) };
    return download(readsTable(deps, asked), 'csv', `${messages[locale].reads.fileName}-${today.toString()}`);
  });
}
