// SPDX-License-Identifier: EUPL-1.2
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { download } from '../../platform/export/download.ts';
import { exportFormats } from '../../platform/export/table.ts';
import { data, stream } from '../../platform/http/answer.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { areaName } from '../areas/index.ts';
import { type Place, inOrder, readActions, readPartyParts, readUpdates } from '../motions/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import { themeName } from '../teams/index.ts';
import { readCited } from './citing.ts';
import { type Exported, motionTable } from './export.ts';
import { inListJson, listJson, wholeJson } from './json.ts';
import { base, pathOf } from './links.ts';
import { messages } from './messages.ts';
import { type Around, choiceOf, filtersOf, findShown, readAround, readListing } from './reading.ts';

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
    const around = await readAround(deps, trx);
    const [parties, updates, actions] = await Promise.all([
      readPartyParts(trx, [motion.id]),
      readUpdates(trx, motion.id),
      readActions(trx, motion.id),
    ]);
    const cited = await readCited(trx, motion, updates);
    const organisations = await readOrganisations(deps, trx);
    return data(
      wholeJson(visit, {
        motion,
        parties: parties.get(motion.id) ?? [],
        updates: inOrder(updates),
        actions,
        cited,
        around,
        organisation: organisations.find(({ id }) => id === motion.organisationId)?.name,
        address: addressOf(deps, visit, motion),
        publicUrl: deps.publicUrl,
      }),
    );
  });
}

function addressOf(deps: Deps, visit: Visit, { number }: { readonly number: string }): string {
  return `${deps.publicUrl}${href(visit, pathOf(number))}`;
}

/** All of a choice, part by part, each in a transaction of its own. */
async function* exported(deps: Deps, visit: Visit, around: Around): AsyncGenerator<readonly Exported[]> {
  const { tree, staffing } = around;
  const choice = choiceOf(visit.query, tree);
  const filters = filtersOf(choice, tree, visit.today);
  let after: Place | undefined;
  do {
    const { motions, submitters, latest } = await inMunicipality(deps, visit.municipality.id, (trx) =>
      readListing(trx, filters, { limit: readAtOnce, after, order: choice.order }),
    );
    yield motions.map((motion) => ({
      motion,
      parties: submitters.get(motion.id) ?? [],
      latest: latest.get(motion.id),
      holder: motion.holderId === null ? undefined : staffing.people.get(motion.holderId)?.name,
      themes: staffing.themes
        .filter(({ id }) => motion.themeIds.includes(id))
        .map((theme) => themeName(theme, visit.locale)),
      areas: motion.areaIds.flatMap((id) => {
        const area = tree.byId(id);
        return area ? [areaName(area, visit.locale)] : [];
      }),
      address: addressOf(deps, visit, motion),
    }));
    const last = motions.length < readAtOnce ? undefined : motions.at(-1);
    after = last && { on: last.listedOn, id: last.id };
  } while (after);
}
