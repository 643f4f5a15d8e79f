// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../kernel/clock.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type FaultyField, type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { type Person, hasLeft, readStaffing, teamOf } from '../teams/index.ts';
import { type Details, type DetailsRefusal, saveDetails } from './actions/details.ts';
import type { Initiative } from './domain.ts';
import { handledIn } from './finding-route.ts';
import { boxes, detailsForm, tickedIds, tickedNeeds } from './forms.ts';
import { messages } from './messages.ts';
import { DetailsPage } from './views/details-page.tsx';
import { itemPath } from './views/item.ts';

const path = '/werkplek/initiatieven/:number/gegevens';

export function detailsRoutes(site: Site, deps: Deps): void {
  site.page(path, { allow: staff }, (visit, trx) => showForm(deps, visit, trx));
  site.form(path, { allow: staff }, (visit, { fields }) => takeForm(deps, visit, fields));
}

type Back = {
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  readonly refusal?: string;
};

async function showForm(deps: Deps, visit: Visit, trx: Trx, back?: Back): Promise<Answer> {
  const initiative = await handledIn(visit, trx);
  const tree = await readAreaTree(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const day = dayOf(deps.clock.now());
  const guides = new Map<string, Person>();
  for (const areaId of initiative.areaIds)
    for (const { person } of teamOf(staffing, tree, areaId, day)) guides.set(person.id, person);
  const chosen = initiative.guideId === null ? undefined : staffing.people.get(initiative.guideId);
  if (chosen && !hasLeft(chosen, day)) guides.set(chosen.id, chosen);
  const body = (
    <DetailsPage
      visit={visit}
      tree={tree}
      themes={staffing.themes}
      initiative={initiative}
      guides={[...guides.values()]}
      typed={back?.typed ?? typedOf(initiative)}
      faults={back?.faults ?? []}
      {...(back?.refusal ? { refusal: back.refusal } : {})}
    />
  );
  return back ? refused(body) : page(body);
}

function typedOf(one: Initiative): Typed {
  const ticks = [
    ...one.areaIds.slice(1).map((id) => `${boxes.area}${id}`),
    ...one.themeIds.map((id) => `${boxes.theme}${id}`),
    ...one.needs.map((need) => `${boxes.need}${need}`),
  ];
  return {
    versie: String(one.version),
    titel: one.title,
    tekst: one.body,
    gebied: one.areaIds[0],
    lat: one.lat === null ? '' : String(one.lat),
    lon: one.lon === null ? '' : String(one.lon),
    nodigtekst: one.needsNote ?? '',
    plan: one.plan ?? '',
    begin: one.startsOn ?? '',
    eind: one.endsOn ?? '',
    begeleider: one.guideId ?? '',
    ...(one.wantsPublic ? { openbaar: 'on' } : {}),
    ...Object.fromEntries(ticks.map((name) => [name, 'on'])),
  };
}

const faultOf: Readonly<Record<DetailsRefusal, FaultyField>> = {
  backwards: { field: 'eind', fault: 'ends_before_start' },
  area: { field: 'gebied', fault: 'not_a_choice' },
  theme: { field: 'themas', fault: 'not_a_choice' },
  guide: { field: 'begeleider', fault: 'not_a_choice' },
};

async function takeForm(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const number = visit.params.number ?? '';
  const again = (back: Omit<Back, 'typed'>) =>
    inMunicipality(deps, visit.municipality.id, (trx) =>
      showForm(deps, visit, trx, { typed: typed(fields), ...back }),
    );
  const read = readFields(detailsForm, fields);
  if (!read.ok) return again({ faults: read.reason });
  const version = read.value.versie ?? 0;
  const saved = await saveDetails(deps, visit, { number, version, details: detailsOf(read.value, fields) });
  if (saved.ok) return redirect(href(visit, `${itemPath(number)}?gelukt=opgeslagen`));
  return saved.reason === 'changed_meanwhile'
    ? again({ faults: [], refusal: messages[visit.locale].refusals.changed_meanwhile })
    : again({ faults: [faultOf[saved.reason]] });
}

type Form = ReturnType<typeof detailsForm.parse>;

function detailsOf(form: Form, fields: Fields): Details {
  const { gebied, lat = null, lon = null } = form;
  const hasPlace = lat !== null && lon !== null;
  return {
    title: form.titel,
    body: form.tekst,
    areaIds: [gebied, ...tickedIds(fields, boxes.area).filter((id) => id !== gebied)],
    themeIds: tickedIds(fields, boxes.theme),
    lat: hasPlace ? lat : null,
    lon: hasPlace ? lon : null,
    needs: tickedNeeds(fields),
    needsNote: form.nodigtekst || null,
    plan: form.plan || null,
    startsOn: form.begin ?? null,
    endsOn: form.eind ?? null,
    wantsPublic: form.openbaar,
    guideId: form.begeleider ?? null,
  };
}
