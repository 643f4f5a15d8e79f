// SPDX-License-Identifier: EUPL-1.2
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { download } from '../../platform/export/download.ts';
import { exportFormats } from '../../platform/export/table.ts';
import { data, stream } from '../../platform/http/answer.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Place } from '../motions/index.ts';
import { type Exported, motionTable } from './export.ts';
import { inListJson, listJson } from './json.ts';
import { base } from './links.ts';
import { messages } from './messages.ts';
import { type Around, choiceOf, filtersOf, findShown, readAround, readListing } from './reading.ts';
import { tellMotion, toTell } from './telling.ts';

const readAtOnce = 500;

/** The list as it was narrowed, and one, for spreadsheets and for programs. */
export function dataRoutes(site: Site, deps: Deps): void {
  for (const format of exportFormats)
    site.page(`${base}.${format}`, { allow: anyone }, async (visit, trx) => {
      const around = await readAround(deps, trx);
      return download(motionTable(visit, exported(deps, visit, around)), format, messages[visit.locale].file);
    });

  site.page(`${base}.json`, { allow: anyone }, async (visit, trx) => {
    const around = await readAround(deps, trx);
    return stream({
      open: () => listJson(exported(deps, visit, around), (one) => inListJson(one, visit.today)),
      contentType: 'application/json; charset=utf-8',
      fileName: `${messages[visit.locale].file}.json`,
    });
  });

  site.page(`${base}/:number/gegevens.json`, { allow: anyone }, async (visit, trx) => {
    const motion = await findShown(visit, trx);
    return data(await tellMotion(deps, trx, visit, motion));
  });
}

/** All of a choice, part by part, each in a transaction of its own. */
async function* exported(deps: Deps, visit: Visit, around: Around): AsyncGenerator<readonly Exported[]> {
  const { tree } = around;
  const choice = choiceOf(visit.query, tree);
  const filters = filtersOf(choice, tree, visit.today);
  let after: Place | undefined;
  do {
    const listing = await inMunicipality(deps, visit.municipality.id, (trx) =>
      readListing(trx, filters, { limit: readAtOnce, after, order: choice.order }),
    );
    yield toTell(deps, visit, listing, around);
    const { motions } = listing;
    const last = motions.length < readAtOnce ? undefined : motions.at(-1);
    after = last && { on: last.listedOn, id: last.id };
  } while (after);
}
