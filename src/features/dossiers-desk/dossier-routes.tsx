// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Fields, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import {
  type Dossier,
  type DossierDetails,
  type Refusal,
  canKeepDossiers,
  canSeeDossiers,
  changeDossier,
  dossierPath,
  dossiersPath,
  findDossier,
  moveDossier,
  openDossier,
  publishDossier,
  readAround,
  readListing,
  readTold,
} from '../dossiers/index.ts';
import { readMoments } from '../dossier-story/index.ts';
import { boxOf, readProgrammes, readServes, tickedIn } from '../programmes/index.ts';
import { boxes, dossierForm, newDossierForm, standForm } from './forms.ts';
import { railOf } from './rail.ts';
import { DossierFormPage } from './views/dossier-form.tsx';
import { DossierDeskPage, DossiersDeskPage } from './views/dossier-pages.tsx';
import type { Back } from './views/form-parts.tsx';

const room = 'workplace';
const home = dossiersPath(room);
const one = dossierPath(room, ':number');
const keep = { allow: canKeepDossiers };

export function dossierRoutes(site: Site, deps: Deps): void {
  site.page(home, { allow: canSeeDossiers }, async (visit, trx) =>
    page(<DossiersDeskPage visit={visit} {...await readListing(deps, visit, trx, room)} />),
  );
  site.page(`${home}/nieuw`, keep, async (visit, trx) =>
    page(await formPage(deps, visit, trx, { back: { typed: { sleutel: newId() } } })),
  );
  site.form(`${home}/nieuw`, keep, (visit, { fields }) => open(deps, visit, fields));
  site.page(one, { allow: canSeeDossiers }, async (visit, trx) =>
    page(await showOne(deps, visit, trx, { dossier: await dossierIn(visit, trx) })),
  );
  site.page(`${one}/wijzigen`, keep, async (visit, trx) => {
    const dossier = await dossierIn(visit, trx);
    const back = { typed: await typedOf(deps, trx, dossier) };
    return page(await formPage(deps, visit, trx, { number: dossier.number, back }));
  });
  site.form(`${one}/wijzigen`, keep, (visit, { fields }) => change(deps, visit, fields));
  site.form(`${one}/stand`, keep, (visit, { fields }) => move(deps, visit, fields));
}

async function dossierIn(visit: Visit, trx: Trx): Promise<Dossier> {
  const found = await findDossier(trx, visit.params.number ?? '');
  if (!found) throw new NotFound('There is no such dossier.');
  return found;
}

type Opened = { readonly dossier: Dossier; readonly refusal?: Refusal };

async function showOne(deps: Deps, visit: Visit, trx: Trx, { dossier, refusal }: Opened) {
  const told = await readTold(deps, visit, trx, dossier);
  const moments = await readMoments(trx, told, { room: 'workplace', today: visit.today });
  const rail = await railOf(trx, visit, { ...dossier, kind: 'dossier' });
  return (
    <DossierDeskPage
      visit={visit}
      {...told}
      moments={moments}
      rail={rail}
      {...(refusal ? { refusal } : {})}
    />
  );
}

type Shown = { readonly number?: string; readonly back: Back };

async function formPage(deps: Deps, visit: Visit, trx: Trx, shown: Shown) {
  const around = await readAround(deps, trx);
  const programmes = await readProgrammes(deps, trx);
  return <DossierFormPage visit={visit} {...around} programmes={programmes} {...shown} />;
}

function again(deps: Deps, visit: Visit, shown: Shown): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, async (trx) =>
    refused(await formPage(deps, visit, trx, shown)),
  );
}

async function typedOf(deps: Deps, trx: Trx, dossier: Dossier): Promise<Record<string, string>> {
  const served = await readServes(deps, trx, { kind: 'dossier', id: dossier.id });
  const ticked = [
    ...dossier.holderIds.map((id) => boxOf(boxes.holder, id)),
    ...dossier.areaIds.map((id) => boxOf(boxes.area, id)),
    ...dossier.themeIds.map((id) => boxOf(boxes.theme, id)),
    ...served.map(({ id }) => boxOf(boxes.programme, id)),
  ];
  return {
    nummer: dossier.number,
    titel: dossier.title,
    samenvatting: dossier.summary ?? '',
    versie: String(dossier.version),
    ...Object.fromEntries(ticked.map((name) => [name, 'on'])),
  };
}

function detailsOf(
  form: { readonly nummer: string; readonly titel: string; readonly samenvatting: string | null },
  fields: Fields,
): DossierDetails {
  return {
    number: form.nummer,
    title: form.titel,
    summary: form.samenvatting,
    holderIds: tickedIn(fields, boxes.holder),
    areaIds: tickedIn(fields, boxes.area),
    themeIds: tickedIn(fields, boxes.theme),
    programmeIds: tickedIn(fields, boxes.programme),
  };
}

async function open(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const read = readFields(newDossierForm, fields);
  if (!read.ok) return again(deps, visit, { back: { typed: typed(fields), faults: read.reason } });
  const { sleutel: submissionKey, openbaar: isPublic } = read.value;
  const details = { ...detailsOf(read.value, fields), submissionKey, isPublic };
  const made = await openDossier(deps, visit, details);
  if (!made.ok) return again(deps, visit, { back: { typed: typed(fields), refusal: made.reason } });
  return redirect(href(visit, `${dossierPath(room, made.value)}?gelukt=bewaard`));
}

async function change(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const number = visit.params.number ?? '';
  const read = readFields(dossierForm, fields);
  if (!read.ok) return again(deps, visit, { number, back: { typed: typed(fields), faults: read.reason } });
  const details = detailsOf(read.value, fields);
  const changed = await changeDossier(deps, visit, { number, version: read.value.versie, details });
  if (changed.ok) return redirect(href(visit, `${dossierPath(room, changed.value)}?gelukt=bewaard`));
  // Whoever was second saves on top of what stands there now, once they have seen it.
  const now = await inMunicipality(deps, visit.municipality.id, (trx) => dossierIn(visit, trx));
  const newest: Readonly<Record<string, string>> =
    changed.reason === 'changed_meanwhile' ? { versie: String(now.version) } : {};
  return again(deps, visit, {
    number,
    back: { typed: { ...typed(fields), ...newest }, refusal: changed.reason },
  });
}

async function move(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const number = visit.params.number ?? '';
  const read = readFields(standForm, fields);
  const stay = (refusal: Refusal): Promise<Answer> =>
    inMunicipality(deps, visit.municipality.id, async (trx) =>
      refused(await showOne(deps, visit, trx, { dossier: await dossierIn(visit, trx), refusal })),
    );
  if (!read.ok) return stay('not_now');
  const { versie: version, wat } = read.value;
  const wish = { number, version };
  const done =
    wat === 'publiceren' || wat === 'intrekken'
      ? await publishDossier(deps, visit, { ...wish, isPublic: wat === 'publiceren' })
      : await moveDossier(deps, visit, { ...wish, to: wat === 'afsluiten' ? 'concluded' : 'running' });
  if (!done.ok) return stay(done.reason);
  return redirect(href(visit, `${dossierPath(room, number)}?gelukt=bewaard`));
}
