// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../../kernel/ids.ts';
import type { Deps } from '../../../platform/deps.ts';
import { page, refused } from '../../../platform/http/answer.ts';
import { readFields, typed } from '../../../platform/http/fields.ts';
import type { Site } from '../../../platform/http/site.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { endForm, roleForm, roleFrom } from '../forms.ts';
import { endRole, giveRole, withdrawRole } from '../period-actions.ts';
import { canManageTeams } from '../policies.ts';
import { faultsOf, noFaults } from '../views/faults.ts';
import { EndRolePage, NewRolePage } from '../views/period-forms.tsx';
import type { Setting } from '../views/words.ts';
import { idIn, periodOf, personOf, readSetting, readSettingNow, toPerson } from './reading.ts';

const allow = canManageTeams;

export function roleRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/mensen/:id/rollen/nieuw', { allow }, async (visit, trx) => {
    const setting = await readSetting(deps, trx);
    const empty = { typed: { from: visit.today.toString() }, faults: noFaults, formKey: newId() };
    return page(<NewRolePage visit={visit} setting={setting} person={personOf(visit, setting)} {...empty} />);
  });

  site.form('/werkplek/mensen/:id/rollen/nieuw', { allow }, async (visit, { fields }) => {
    const personId = idIn(visit, 'id');
    const read = readFields(roleForm, fields);
    const outcome = read.ok ? await giveRole(deps, visit, roleFrom(personId, read.value)) : read;
    if (outcome.ok) return toPerson(visit, personId);
    const setting = await readSettingNow(deps, visit);
    const again = { visit, setting, person: personOf(visit, setting), typed: typed(fields) };
    const formKey = again.typed.key ?? newId();
    return refused(<NewRolePage {...again} formKey={formKey} faults={faultsOf(visit, outcome.reason)} />);
  });

  site.page('/werkplek/mensen/:id/rollen/:period', { allow }, async (visit, trx) => {
    const shown = roleIn(visit, await readSetting(deps, trx));
    return page(<EndRolePage {...shown} typed={{ to: shown.role.to ?? '' }} faults={noFaults} />);
  });

  site.form('/werkplek/mensen/:id/rollen/:period', { allow }, async (visit, { fields }) => {
    const shown = roleIn(visit, await readSettingNow(deps, visit));
    const read = readFields(endForm, fields);
    const outcome = read.ok ? await endRole(deps, visit, { id: shown.role.id, ...read.value }) : read;
    if (outcome.ok) return toPerson(visit, shown.person.id);
    return refused(<EndRolePage {...shown} typed={typed(fields)} faults={faultsOf(visit, outcome.reason)} />);
  });

  site.form('/werkplek/mensen/:id/rollen/:period/intrekken', { allow }, async (visit) => {
    const shown = roleIn(visit, await readSettingNow(deps, visit));
    const outcome = await withdrawRole(deps, visit, { id: shown.role.id });
    if (outcome.ok) return toPerson(visit, shown.person.id);
    return refused(<EndRolePage {...shown} typed={{}} faults={faultsOf(visit, outcome.reason)} />);
  });
}

function roleIn(visit: Visit, setting: Setting) {
  return { visit, setting, person: personOf(visit, setting), role: periodOf(visit, setting.staffing.roles) };
}
