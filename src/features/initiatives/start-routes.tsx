// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { type Finding, findPersons, readPersons } from '../contacts/index.ts';
import { canRead, findByNumber } from '../contributions/index.ts';
import { readStaffing } from '../teams/index.ts';
import { startInitiative } from './actions/starting.ts';
import { boxes, startForm, tickedIds } from './forms.ts';
import { canHandle, canStart } from './policies.ts';
import { itemPath } from './views/item.ts';
import { StartPage } from './views/start-page.tsx';

const path = '/werkplek/initiatieven/nieuw';

export function startRoutes(site: Site, deps: Deps): void {
  site.page(path, { allow: canStart }, async (visit, trx) => {
    const values = await startFrom(visit, trx);
    return page(await showForm(deps, visit, trx, { values, faults: [] }));
  });
  site.form(path, { allow: canStart }, (visit, { fields }) => takeForm(deps, visit, fields));
}

/** What is known of the idea stands in the form already. */
async function startFrom(visit: Visit, trx: Trx): Promise<Typed> {
  const { van } = visit.query;
  const start = { formulier: newId(), openbaar: '' };
  if (!van) return start;
  const idea = await findByNumber(trx, van);
  if (!idea || !canRead(visit.actor, idea)) throw new NotFound('There is no such contribution.');
  const { number, subject, body, areaId, themeId, lat, lon, publicConsent } = idea;
  return {
    ...start,
    van: number,
    titel: subject.slice(0, 200),
    tekst: body,
    gebied: areaId,
    ...(themeId ? { [`${boxes.theme}${themeId}`]: 'on' } : {}),
    ...(lat !== null && lon !== null ? { lat: String(lat), lon: String(lon) } : {}),
    ...(publicConsent ? { openbaar: 'on' } : {}),
  };
}

type Back = { readonly values: Typed; readonly faults: readonly FaultyField[] };

async function showForm(deps: Deps, visit: Visit, trx: Trx, { values, faults }: Back) {
  const tree = await readAreaTree(deps, trx);
  const { themes } = await readStaffing(deps, trx);
  const finding = await findFor(visit, trx, values);
  return (
    <StartPage
      visit={visit}
      tree={tree}
      themes={themes}
      typed={values}
      faults={faults}
      {...(finding ? { finding } : {})}
    />
  );
}

/** Who may be meant by what was typed; nothing before somebody looked. */
export async function findFor(visit: Visit, trx: Trx, values: Typed): Promise<Finding | undefined> {
  const { actor } = visit;
  const text = (values.wie ?? '').trim();
  if (!isStaff(actor) || (text === '' && !values.contact)) return undefined;
  const [one] = isId(values.contact) ? await readPersons(trx, actor, [values.contact]) : [];
  const found = await findPersons(trx, actor, { text, limit: 6 });
  if (!one) return { persons: found };
  const ids = new Set(one.person.contacts.map(({ id }) => id));
  const others = found.filter(({ person }) => !ids.has(person.id));
  return { persons: [one, ...others], chosenId: one.person.id };
}

async function takeForm(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const values = typed(fields);
  const again = async (faults: readonly FaultyField[]) => {
    const body = await inMunicipality(deps, visit.municipality.id, (trx) =>
      showForm(deps, visit, trx, { values, faults }),
    );
    return faults.length > 0 ? refused(body) : page(body);
  };
  if (values.zoeken) return again([]);
  const read = readFields(startForm, fields);
  if (!read.ok) return again(read.reason);
  const form = read.value;
  const areaIds = [form.gebied, ...tickedIds(fields, boxes.area).filter((id) => id !== form.gebied)] as const;
  const themeIds = tickedIds(fields, boxes.theme);
  const fault = await inMunicipality(deps, visit.municipality.id, async (trx) => {
    const tree = await readAreaTree(deps, trx);
    return areaIds.some((id) => !tree.byId(id)) ? 'not_a_choice' : undefined;
  });
  if (fault) return again([{ field: 'gebied', fault }]);
  if (!canHandle(visit.actor, { areaIds })) return again([{ field: 'gebied', fault: 'wrong' }]);
  const { wie: who, contact, lat, lon, van } = form;
  const isSomebody = Boolean(contact ?? who.name ?? who.email ?? who.phone);
  const number = await startInitiative(deps, visit, {
    title: form.titel,
    body: form.tekst,
    locale: 'nl',
    areaIds,
    themeIds,
    groupName: form.groep || null,
    wantsPublic: form.openbaar,
    submissionKey: form.formulier,
    ...(lat !== undefined && lon !== undefined ? { point: { lat, lon } } : {}),
    ...(van === '' ? {} : { fromContribution: van }),
    ...(isSomebody && van === '' ? { person: { who, ...(contact ? { contactId: contact } : {}) } } : {}),
  });
  return redirect(href(visit, `${itemPath(number)}?gelukt=begonnen`));
}
