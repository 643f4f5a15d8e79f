// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readStaffing } from '../teams/index.ts';
import { addProgramme, changeProgramme } from './actions.ts';
import type { Programme } from './domain.ts';
import { boxOf, newProgrammeForm, programmeForm, tickedIn } from './forms.ts';
import { canKeepAccord, canManage, canSeeProgrammes } from './policies.ts';
import { readProgrammes } from './reading.ts';
import { ProgrammeFormPage } from './views/programme-form.tsx';
import { ProgrammesPage } from './views/programmes-page.tsx';

const home = '/werkplek/opgaven';
const allow = canKeepAccord;

export function routes(site: Site, deps: Deps): void {
  site.page(home, { allow: canSeeProgrammes }, async (visit, trx) => {
    const programmes = await readProgrammes(deps, trx);
    const staffing = await readStaffing(deps, trx);
    return page(<ProgrammesPage visit={visit} programmes={programmes} staffing={staffing} />);
  });

  site.page(`${home}/nieuw`, { allow }, async (visit, trx) => {
    const staffing = await readStaffing(deps, trx);
    const { soort = '' } = visit.query;
    const start = { sleutel: newId(), van: visit.today.toString(), soort };
    return page(<ProgrammeFormPage visit={visit} staffing={staffing} typed={start} />);
  });

  site.form(`${home}/nieuw`, { allow }, async (visit, { fields }) => {
    const read = readFields(newProgrammeForm, fields);
    const outcome = read.ok
      ? await addProgramme(deps, visit, { id: read.value.sleutel, ...detailsOf(read.value, fields) })
      : read;
    if (outcome.ok) return redirect(href(visit, `${home}?gelukt=1`));
    const staffing = await inMunicipality(deps, visit.municipality.id, (trx) => readStaffing(deps, trx));
    const again = { visit, staffing, typed: typed(fields), refused: outcome.reason };
    return refused(<ProgrammeFormPage {...again} />);
  });

  site.page(`${home}/:number/wijzigen`, { allow }, async (visit, trx) => {
    const programme = await find(deps, visit, trx);
    if (!canManage(visit.actor, programme.kind)) throw new Forbidden('This one is for an administrator.');
    const staffing = await readStaffing(deps, trx);
    const { number } = programme;
    return page(
      <ProgrammeFormPage visit={visit} staffing={staffing} number={number} typed={typedOf(programme)} />,
    );
  });

  site.form(`${home}/:number/wijzigen`, { allow }, async (visit, { fields }) => {
    const { programme, staffing } = await inMunicipality(deps, visit.municipality.id, async (trx) => ({
      programme: await find(deps, visit, trx),
      staffing: await readStaffing(deps, trx),
    }));
    const { id, number } = programme;
    const read = readFields(programmeForm, fields);
    const outcome = read.ok
      ? await changeProgramme(deps, visit, {
          id,
          version: read.value.versie,
          ...detailsOf(read.value, fields),
        })
      : read;
    if (outcome.ok) return redirect(href(visit, `${home}/${number}?gelukt=1`));
    const again = { visit, staffing, number, typed: typed(fields), refused: outcome.reason };
    return refused(<ProgrammeFormPage {...again} />);
  });
}

async function find(deps: Deps, visit: Visit, trx: Trx): Promise<Programme> {
  const all = await readProgrammes(deps, trx);
  const found = all.find(({ number }) => number === visit.params.number);
  if (!found) throw new NotFound('There is no such programme.');
  return found;
}

type Read = Omit<ReturnType<(typeof programmeForm)['parse']>, 'versie'>;

function detailsOf({ soort, titel, tekst, doelen, wethouder, van, tot }: Read, fields: Fields) {
  return {
    kind: soort,
    title: titel,
    body: tekst,
    aims: doelen,
    themeIds: tickedIn(fields, 'thema'),
    holderId: wethouder ?? null,
    startsOn: van,
    endsOn: tot ?? null,
  };
}

function typedOf(programme: Programme): Typed {
  const { kind, title, body, aims, themeIds, holderId, startsOn, endsOn, version } = programme;
  return {
    soort: kind,
    titel: title,
    tekst: body,
    doelen: aims.join('\n'),
    wethouder: holderId ?? '',
    van: startsOn,
    tot: endsOn ?? '',
    versie: String(version),
    ...Object.fromEntries(themeIds.map((id) => [boxOf('thema', id), 'on'])),
  };
}
