// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../../kernel/ids.ts';
import type { Deps } from '../../../platform/deps.ts';
import { page, redirect, refused } from '../../../platform/http/answer.ts';
import { readFields, typed } from '../../../platform/http/fields.ts';
import type { Site } from '../../../platform/http/site.ts';
import { href } from '../../../platform/http/visit.ts';
import { newThemeForm, themeForm, themeFrom } from '../forms.ts';
import { canManageTeams } from '../policies.ts';
import { readStaffing } from '../staffing.ts';
import { addTheme, renameTheme, themeIn } from '../theme-actions.ts';
import { faultsOf, noFaults } from '../views/faults.ts';
import { ThemePage, ThemesPage } from '../views/themes-page.tsx';
import { idIn, readSettingNow } from './reading.ts';

const allow = canManageTeams;

export function themeRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/themas', { allow }, async (visit, trx) => {
    const staffing = await readStaffing(deps, trx);
    const empty = { typed: {}, faults: noFaults, formKey: newId() };
    return page(
      <ThemesPage visit={visit} staffing={staffing} {...empty} isSaved={visit.query.gelukt === '1'} />,
    );
  });

  site.form('/werkplek/themas', { allow }, async (visit, { fields }) => {
    const sent = typed(fields);
    const read = readFields(newThemeForm, fields);
    const outcome = read.ok ? await addTheme(deps, visit, themeFrom(read.value.key, read.value)) : read;
    if (outcome.ok) return redirect(href(visit, '/werkplek/themas?gelukt=1'));
    const { staffing } = await readSettingNow(deps, visit);
    const again = { visit, staffing, typed: sent, formKey: sent.key ?? newId() };
    return refused(<ThemesPage {...again} faults={faultsOf(visit, outcome.reason)} />);
  });

  site.page('/werkplek/themas/:id', { allow }, async (visit, trx) => {
    const theme = themeIn(await readStaffing(deps, trx), idIn(visit, 'id'));
    return page(<ThemePage visit={visit} theme={theme} typed={theme.name} faults={noFaults} />);
  });

  site.form('/werkplek/themas/:id', { allow }, async (visit, { fields }) => {
    const id = idIn(visit, 'id');
    const read = readFields(themeForm, fields);
    const outcome = read.ok ? await renameTheme(deps, visit, themeFrom(id, read.value)) : read;
    if (outcome.ok) return redirect(href(visit, '/werkplek/themas?gelukt=1'));
    const theme = themeIn((await readSettingNow(deps, visit)).staffing, id);
    return refused(
      <ThemePage
        visit={visit}
        theme={theme}
        typed={typed(fields)}
        faults={faultsOf(visit, outcome.reason)}
      />,
    );
  });
}
