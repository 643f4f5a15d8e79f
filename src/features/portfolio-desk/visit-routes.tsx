// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { isStaff } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type Area, type AreaTree, readAreaTree } from '../areas/index.ts';
import { portfoliosOf, readStaffing } from '../teams/index.ts';
import { areaNoteForm, visitQuery } from './forms.ts';
import { visitPath } from './links.ts';
import { endSensitive, noteSensitive } from './notes-actions.ts';
import { canPrepareVisit, canReadVisit } from './policies.ts';
import { readVisit } from './visit.ts';
import { type NoteBack, VisitPage } from './views/visit-page.tsx';

// The pages of an area are found by its id or by its slug: this one by its slug.
const path = visitPath(':id');

/** A brief on two sheets to take along to an area, with what is sensitive there. */
export function visitRoutes(site: Site, deps: Deps): void {
  site.page(path, { allow: staff }, (visit, trx) => show(deps, visit, trx));

  site.form(`${path}/let-op`, { allow: staff }, async (visit, { fields }) => {
    const { area } = await areaIn(deps, visit);
    const read = readFields(areaNoteForm, fields);
    if (!read.ok) {
      const back = { typed: typed(fields), faults: read.reason };
      return inMunicipality(deps, visit.municipality.id, (trx) => show(deps, visit, trx, back));
    }
    const { formulier: id, tekst: body } = read.value;
    await noteSensitive(deps, visit, { id, areaId: area.id, body });
    return redirect(href(visit, `${visitPath(area.slug)}?gelukt=ja`));
  });

  site.form(`${path}/let-op/:note/einde`, { allow: staff }, async (visit) => {
    const { area, tree } = await areaIn(deps, visit);
    const { note: id } = visit.params;
    if (!isId(id)) throw new NotFound('There is no such note.');
    await endSensitive(deps, visit, { id, areaId: area.id, areaIds: tree.idsBelow(area.id) });
    return redirect(href(visit, `${visitPath(area.slug)}?gelukt=ja`));
  });
}

function areaIn(deps: Deps, visit: Visit): Promise<{ area: Area; tree: AreaTree }> {
  return inMunicipality(deps, visit.municipality.id, async (trx) => {
    const tree = await readAreaTree(deps, trx);
    return { area: areaOf(visit, tree), tree };
  });
}

function areaOf(visit: Visit, tree: AreaTree): Area {
  const area = tree.bySlug(visit.params.id ?? '');
  if (!area) throw new NotFound('There is no such area.');
  return area;
}

async function show(deps: Deps, visit: Visit, trx: Trx, back?: NoteBack): Promise<Answer> {
  const { actor } = visit;
  if (!isStaff(actor)) throw new Forbidden('Only for who works here.');
  const area = areaOf(visit, await readAreaTree(deps, trx));
  const staffing = await readStaffing(deps, trx);
  const holds = portfoliosOf(staffing, actor.personId, visit.today).length > 0;
  if (!canReadVisit(actor, area.id, holds)) throw new Forbidden('Only for who visits or works there.');
  const { dag, voor } = visitQuery.parse(visit.query);
  const day = dag ? Temporal.PlainDate.from(dag) : visit.today;
  const brief = await readVisit(deps, trx, { actor, area, day, whomId: voor });
  const body = (
    <VisitPage
      visit={visit}
      brief={brief}
      canPrepare={canPrepareVisit(actor, area.id)}
      formKey={newId()}
      back={back}
    />
  );
  return back ? refused(body) : page(body);
}
