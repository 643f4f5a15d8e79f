// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../../kernel/ids.ts';
import type { Deps } from '../../../platform/deps.ts';
import { page, refused } from '../../../platform/http/answer.ts';
import { readFields, typed } from '../../../platform/http/fields.ts';
import type { Site } from '../../../platform/http/site.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { readEntries } from '../../journal/index.ts';
import { addPerson, changePerson, letPersonLeave, welcomePersonBack } from '../actions.ts';
import type { Person } from '../domain.ts';
import { findPeople } from '../find-people.ts';
import { departureForm, newPersonForm, personForm, personFrom, readPeopleQuery } from '../forms.ts';
import { canManageTeams } from '../policies.ts';
import { faultsOf, noFaults } from '../views/faults.ts';
import { PeoplePage } from '../views/people-page.tsx';
import { ChangePersonPage, DeparturePage, NewPersonPage, typedOf } from '../views/person-forms.tsx';
import { PersonPage } from '../views/person-page.tsx';
import type { Setting } from '../views/words.ts';
import { idIn, personOf, readSetting, readSettingNow, toPerson } from './reading.ts';

const allow = canManageTeams;

export function peopleRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/mensen', { allow }, async (visit, trx) => {
    const setting = await readSetting(deps, trx);
    const query = readPeopleQuery(visit.query);
    const found = findPeople(setting.staffing, query, visit.today);
    return page(<PeoplePage visit={visit} query={query} setting={setting} found={found} />);
  });

  site.page('/werkplek/mensen/:id', { allow }, async (visit, trx) => {
    const setting = await readSetting(deps, trx);
    const person = personOf(visit, setting);
    const history = await readEntries(trx, person.id);
    const isSaved = visit.query.gelukt === '1';
    return page(
      <PersonPage visit={visit} setting={setting} person={person} history={history} isSaved={isSaved} />,
    );
  });

  addingRoutes(site, deps);
  changingRoutes(site, deps);
  leavingRoutes(site, deps);
}

function addingRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/mensen/nieuw', { allow }, async (visit) =>
    page(<NewPersonPage visit={visit} typed={{}} faults={noFaults} formKey={newId()} />),
  );

  site.form('/werkplek/mensen/nieuw', { allow }, async (visit, { fields }) => {
    const sent = typed(fields);
    const read = readFields(newPersonForm, fields);
    const outcome = read.ok ? await addPerson(deps, visit, personFrom(read.value.key, read.value)) : read;
    if (outcome.ok) return toPerson(visit, outcome.value);
    const again = { visit, typed: sent, formKey: sent.key ?? newId() };
    return refused(<NewPersonPage {...again} faults={faultsOf(visit, outcome.reason)} />);
  });
}

function changingRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/mensen/:id/gegevens', { allow }, async (visit, trx) => {
    const person = personOf(visit, await readSetting(deps, trx));
    return page(<ChangePersonPage visit={visit} person={person} typed={typedOf(person)} faults={noFaults} />);
  });

  site.form('/werkplek/mensen/:id/gegevens', { allow }, async (visit, { fields }) => {
    const id = idIn(visit, 'id');
    const read = readFields(personForm, fields);
    const outcome = read.ok
      ? await changePerson(deps, visit, personFrom(id, read.value), read.value.mark)
      : read;
    if (outcome.ok) return toPerson(visit, id);
    const person = personOf(visit, await readSettingNow(deps, visit));
    const again = { visit, person, typed: typed(fields), faults: faultsOf(visit, outcome.reason) };
    return refused(<ChangePersonPage {...again} isChanged={outcome.reason === 'changed'} />);
  });
}

function leavingRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/mensen/:id/vertrek', { allow }, async (visit, trx) => {
    const setting = await readSetting(deps, trx);
    const today = { to: visit.today.toString() };
    return page(<DeparturePage {...departureOf(visit, setting)} typed={today} faults={noFaults} />);
  });

  site.form('/werkplek/mensen/:id/vertrek', { allow }, async (visit, { fields }) => {
    const personId = idIn(visit, 'id');
    const read = readFields(departureForm, fields);
    const outcome = read.ok ? await letPersonLeave(deps, visit, personId, read.value.to) : read;
    if (outcome.ok) return toPerson(visit, personId);
    const again = { ...departureOf(visit, await readSettingNow(deps, visit)), typed: typed(fields) };
    return refused(<DeparturePage {...again} faults={faultsOf(visit, outcome.reason)} />);
  });

  site.form('/werkplek/mensen/:id/terug', { allow }, async (visit) => {
    const personId = idIn(visit, 'id');
    await welcomePersonBack(deps, visit, personId);
    return toPerson(visit, personId);
  });
}

function departureOf(visit: Visit, setting: Setting): { visit: Visit; person: Person; covered: string[] } {
  const { absences, people } = setting.staffing;
  const person = personOf(visit, setting);
  const covered = absences
    .filter((absence) => absence.deputyId === person.id && absence.to > visit.today.toString())
    .flatMap((absence) => people.get(absence.personId)?.name ?? []);
  return { visit, person, covered };
}
