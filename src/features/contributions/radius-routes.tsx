// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { page, redirect, refused } from '../../platform/http/answer.ts';
import { type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { href } from '../../platform/http/visit.ts';
import { readStaffing } from '../teams/index.ts';
import { setRadii } from './actions/radii.ts';
import { canSetRadii } from './policies.ts';
import { type Radii, readRadii } from './twins.ts';
import { radiiForm } from './twins-forms.ts';
import { RadiusPage } from './views/radius-page.tsx';

const address = '/werkplek/gelijke-bijdragen';

/** How far around to look for contributions about the same, per theme. */
export function radiusRoutes(site: Site, deps: Deps): void {
  site.page(address, { allow: canSetRadii }, async (visit, trx) => {
    const { themes } = await readStaffing(deps, trx);
    const now = typedOf(await readRadii(trx));
    return page(
      <RadiusPage visit={visit} themes={themes} typed={now} isSaved={visit.query.gelukt === '1'} />,
    );
  });

  site.form(address, { allow: canSetRadii }, async (visit, { fields }) => {
    const { themes } = await inMunicipality(deps, visit.municipality.id, (trx) => readStaffing(deps, trx));
    const read = readFields(radiiForm(themes.map(({ id }) => id)), fields);
    if (!read.ok) {
      return refused(<RadiusPage visit={visit} themes={themes} typed={typed(fields)} faults={read.reason} />);
    }
    const own: Record<string, unknown> = read.value;
    const perTheme = themes.flatMap(({ id }) => {
      const meters = own[`thema-${id}`];
      return typeof meters === 'number' ? [{ id: newId(), themeId: id, radiusMeters: meters }] : [];
    });
    const usual = { id: newId(), themeId: null, radiusMeters: read.value.gewoon };
    await setRadii(deps, visit, [usual, ...perTheme]);
    return redirect(href(visit, `${address}?gelukt=1`));
  });
}

function typedOf({ usual, byTheme }: Radii): Typed {
  const typedSoFar: Record<string, string> = { gewoon: String(usual) };
  for (const [id, meters] of byTheme) typedSoFar[`thema-${id}`] = String(meters);
  return typedSoFar;
}
