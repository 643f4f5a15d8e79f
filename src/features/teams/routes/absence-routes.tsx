// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../../kernel/ids.ts';
import type { Deps } from '../../../platform/deps.ts';
import { page, refused } from '../../../platform/http/answer.ts';
import { readFields, typed } from '../../../platform/http/fields.ts';
import type { Site } from '../../../platform/http/site.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { absenceEndForm, absenceForm, absenceFrom } from '../forms.ts';
import { cancelAbsence, changeAbsence, planAbsence } from '../period-actions.ts';
import { canManageTeams } from '../policies.ts';
import { faultsOf, noFaults } from '../views/faults.ts';
import { ChangeAbsencePage, NewAbsencePage } from '../views/period-forms.tsx';
import type { Setting } from '../views/words.ts';
import { idIn, periodOf, personOf, readSetting, readSettingNow, toPerson } from './reading.ts';

const allow = canManageTeams;

export function absenceRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/mensen/:id/afwezig/nieuw', { allow }, async (visit, trx) => {
    const setting = await readSetting(deps, trx);
    const empty = { typed: { from: visit.today.toString() }, faults: noFaults, formKey: newId() };
    return page(
      <NewAbsencePage visit={visit} setting={setting} person={personOf(visit, setting)} {...empty} />,
    );
  });

  site.form('/werkplek/mensen/:id/afwezig/nieuw', { allow }, async (visit, { fields }) => {
    const personId = idIn(visit, 'id');
    const read = readFields(absenceForm, fields);
    const outcome = read.ok ? await planAbsence(deps, visit, absenceFrom(personId, read.value)) : read;
    if (outcome.ok) return toPerson(visit, personId);
    const setting = await readSettingNow(deps, visit);
    const again = { visit, setting, person: personOf(visit, setting), typed: typed(fields) };
    const formKey = again.typed.key ?? newId();
    return refused(<NewAbsencePage {...again} formKey={formKey} faults={faultsOf(visit, outcome.reason)} />);
  });

  site.page('/werkplek/mensen/:id/afwezig/:period', { allow }, async (visit, trx) => {
    const shown = absenceIn(visit, await readSetting(deps, trx));
    return page(<ChangeAbsencePage {...shown} typed={{ to: shown.absence.to }} faults={noFaults} />);
  });

  site.form('/werkplek/mensen/:id/afwezig/:period', { allow }, async (visit, { fields }) => {
    const shown = absenceIn(visit, await readSettingNow(deps, visit));
    const read = readFields(absenceEndForm, fields);
    const outcome = read.ok
      ? await changeAbsence(deps, visit, { id: shown.absence.id, to: read.value.to })
      : read;
    if (outcome.ok) return toPerson(visit, shown.person.id);
    return refused(
      <ChangeAbsencePage {...shown} typed={typed(fields)} faults={faultsOf(visit, outcome.reason)} />,
    );
  });

  site.form('/werkplek/mensen/:id/afwezig/:period/intrekken', { allow }, async (visit) => {
    const { person, absence } = absenceIn(visit, await readSettingNow(deps, visit));
    await cancelAbsence(deps, visit, absence.id);
    return toPerson(visit, person.id);
  });
}

function absenceIn(visit: Visit, setting: Setting) {
  return {
    visit,
    setting,
    person: personOf(visit, setting),
    absence: periodOf(visit, setting.staffing.absences),
  };
}
