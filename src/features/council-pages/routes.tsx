// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect } from '../../platform/http/answer.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { searchPlans, seenBy } from '../council-agenda/index.ts';
import { findDocuments } from '../document-texts/index.ts';
import { countPublic, countPublicByHolder, isLate } from '../motions/index.ts';
import { readStaffing } from '../teams/index.ts';
import {
  findByNumber,
  looksLikeNumber,
  queryOf,
  readRecords,
  recordHref,
  recordKinds,
  searchRecords,
} from '../thread/index.ts';
import { aldermanRoutes } from './alderman-routes.tsx';
import { aldermenOf } from './aldermen.ts';
import { readAllComing } from './coming.ts';
import { deskRoutes } from './desk-routes.tsx';
import { indicatorRoutes } from './indicator-routes.tsx';
import { readItem } from './item.ts';
import { partyRoutes } from './party-routes.tsx';
import { isMeasured, readAccord, readMeasured, readOpenListing, readSettledListing } from './reading.ts';
import { AccordItemPage, AccordPage } from './views/accord-pages.tsx';
import { CouncilPage } from './views/council-page.tsx';
import { IndicatorsPage } from './views/indicators-page.tsx';
import { SearchPage, mostFound } from './views/search-page.tsx';

const few = 3;
const mostPlans = 10;
const longestSearch = 200;
const everyone = { kind: 'public' } as const;

export function routes(site: Site, deps: Deps): void {
  const open = { allow: anyone, kept: true };
  site.page('/raad', open, (visit, trx) => showCouncil(deps, visit, trx));
  site.page('/raad/akkoord', open, async (visit, trx) =>
    page(<AccordPage visit={visit} accord={await readAccord(deps, trx, visit)} />),
  );
  site.page('/raad/akkoord/:number', open, async (visit, trx) =>
    page(<AccordItemPage visit={visit} {...await readItem(deps, trx, { visit, measured: 'public' })} />),
  );
  site.page('/raad/indicatoren', open, async (visit, trx) => {
    const measured = await readMeasured(trx, 'public');
    const named = measured.flatMap(({ indicator }) => indicator.sessionId ?? []);
    const refs = named.map((id) => ({ kind: 'session', id }) as const);
    const sessions = await readRecords(trx, everyone, refs);
    const byId = new Map(sessions.map((one) => [one.id, one]));
    return page(<IndicatorsPage visit={visit} measured={measured} sessions={byId} />);
  });
  site.page('/raad/zoeken', { allow: anyone }, (visit, trx) => search(visit, trx));
  aldermanRoutes(site, deps);
  deskRoutes(site, deps);
  indicatorRoutes(site, deps);
  partyRoutes(site, deps);
}

async function showCouncil(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const staffing = await readStaffing(deps, trx);
  const accord = await readAccord(deps, trx, visit);
  const today = visit.today.toString();
  const [counts, coming, pressing, settled, measured, openOf] = await Promise.all([
    countPublic(trx, 'everyone', today),
    readAllComing(trx, visit),
    readOpenListing(trx, 'everyone', { limit: few }),
    readSettledListing(trx, 'everyone', few),
    readMeasured(trx, 'public'),
    countPublicByHolder(trx, today),
  ]);
  const late = { ...pressing, motions: pressing.motions.filter((motion) => isLate(motion, visit.today)) };
  const going = measured.filter(({ indicator }) => indicator.endedAt === null);
  // What has a value says how it goes; what waits for its first one comes after.
  const glance = [...going.filter(isMeasured), ...going.filter((one) => !isMeasured(one))].slice(0, few);
  const aldermen = aldermenOf(staffing, visit.today).filter(({ to }) => to === null);
  const about = { visit, counts, coming, late, settled, accord, measured: glance, aldermen, openOf };
  return page(<CouncilPage {...about} />);
}

async function search(visit: Visit, trx: Trx): Promise<Answer> {
  const text = (visit.query.zoek ?? '').trim().slice(0, longestSearch);
  if (text === '') return page(<SearchPage visit={visit} text="" found={undefined} />);
  const numbered = looksLikeNumber(text) ? await findByNumber(trx, everyone, text) : [];
  if (numbered.length === 1 && numbered[0]) return redirect(recordHref(visit, 'public', numbered[0]));
  const kind = recordKinds.find((one) => one === visit.query.soort);
  const query = queryOf(text);
  const [all, chosen, plans, documents] = await Promise.all([
    searchRecords(trx, everyone, { text, limit: mostFound + 1 }),
    kind === undefined || kind === 'document'
      ? undefined
      : searchRecords(trx, everyone, { text, limit: mostFound + 1, kind }),
    query === undefined || kind !== undefined
      ? []
      : searchPlans(trx, query, { limit: mostPlans, onlyPublic: true }),
    findDocuments(trx, everyone, visit.query),
  ]);
  const kinds = recordKinds.filter(
    (one) => one === kind || [...all.council, ...all.others].some((record) => record.kind === one),
  );
  // Documents are found by the words in them as well, and shown with those.
  const records = chosen ?? { ...all, council: all.council.filter((one) => one.kind !== 'document') };
  const titled = all.council.filter((one) => one.kind === 'document');
  return page(
    <SearchPage
      visit={visit}
      text={text}
      found={{ kind, kinds, records, titled, plans: plans.map((one) => seenBy(one, true)), documents }}
    />,
  );
}
