// SPDX-License-Identifier: EUPL-1.2
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { isId } from '../../kernel/ids.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { readAreaTree } from '../areas/index.ts';
import { readStaffing } from '../teams/index.ts';
import { canTie, readAside, threadPath } from '../thread/index.ts';
import { readHandMade, tieRecords, untieRecords } from './actions.ts';
import { findOthers } from './finding.ts';
import { tieForm, tieQuery, untieForm } from './forms.ts';
import { everyone, readForPage, readerOf, recordOf, staffOf } from './shared.ts';
import { stopRoutes } from './stop-routes.tsx';
import { PublicThreadPage, WorkThreadPage } from './views/thread-pages.tsx';
import { TiePage, type TiePageProps } from './views/tie-page.tsx';

export function routes(site: Site, deps: Deps): void {
  stopRoutes(site, deps);
  const work = '/werkplek/draad/:kind/:number';
  site.page('/draad/:kind/:number', { allow: anyone, kept: true }, (visit, trx) =>
    showPublic(deps, visit, trx),
  );
  site.page(work, { allow: staff }, (visit, trx) => showWork(deps, visit, trx));
  site.page(`${work}/verbinden`, { allow: canTie }, (visit, trx) => showTie(visit, trx, { typed: {} }));
  site.form(`${work}/verbinden`, { allow: canTie }, (visit, form) => takeTie(deps, visit, form));
  site.form(`${work}/verbanden/:id/weghalen`, { allow: canTie }, (visit, form) =>
    takeUntie(deps, visit, form),
  );
}

async function showPublic(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const tree = await readAreaTree(deps, trx);
  const record = await recordOf(trx, everyone, visit.params);
  const of = { record, reader: everyone };
  const [thread, aside] = await Promise.all([readForPage(trx, visit, of), readAside(trx, of)]);
  return page(<PublicThreadPage visit={visit} tree={tree} record={record} thread={thread} aside={aside} />);
}

async function showWork(deps: Deps, visit: Visit, trx: Trx, refusedTie?: string): Promise<Answer> {
  const tree = await readAreaTree(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const reader = readerOf(visit.actor);
  const record = await recordOf(trx, reader, visit.params);
  const of = { record, reader };
  const [thread, aside, handMade] = await Promise.all([
    readForPage(trx, visit, of),
    readAside(trx, of),
    readHandMade(trx, { record, actor: visit.actor }),
  ]);
  const done = { verbonden: 'tied', weggehaald: 'untied' } as const;
  const { gelukt } = visit.query;
  const body = (
    <WorkThreadPage
      visit={visit}
      tree={tree}
      record={record}
      thread={thread}
      aside={aside}
      handMade={handMade}
      canTie={canTie(visit.actor)}
      nameOf={(id) => staffing.people.get(id)?.name ?? ''}
      {...(gelukt === 'verbonden' || gelukt === 'weggehaald' ? { done: done[gelukt] } : {})}
      {...(refusedTie ? { refusedTie } : {})}
    />
  );
  return refusedTie ? refused(body) : page(body);
}

type Again = Pick<TiePageProps, 'typed' | 'faults' | 'refusal'>;

async function showTie(visit: Visit, trx: Trx, again: Again): Promise<Answer> {
  const actor = staffOf(visit.actor);
  const record = await recordOf(trx, readerOf(actor), visit.params);
  const text = again.typed.zoek ?? tieQuery.parse(visit.query).zoek ?? '';
  const found = text === '' ? undefined : await findOthers(trx, { actor, text, except: record });
  const body = <TiePage visit={visit} record={record} text={text} {...(found ? { found } : {})} {...again} />;
  return again.faults || again.refusal ? refused(body) : page(body);
}

async function takeTie(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const values = typed(form.fields);
  const again = (more: Omit<Again, 'typed'>) =>
    inMunicipality(deps, visit.municipality.id, (trx) => showTie(visit, trx, { typed: values, ...more }));
  const read = readFields(tieForm, form.fields);
  if (!read.ok) return again({ faults: read.reason });
  const one = await inMunicipality(deps, visit.municipality.id, (trx) =>
    recordOf(trx, readerOf(visit.actor), visit.params),
  );
  const { ander, eerst, reden, toelichting } = read.value;
  const tying = { one, other: ander, otherWasFirst: eerst === 'ander', reason: reden, note: toelichting };
  const tied = await tieRecords(deps, visit, tying);
  if (!tied.ok) return again({ refusal: tied.reason });
  return redirect(`${href(visit, threadPath('workplace', one))}?gelukt=verbonden`);
}

async function takeUntie(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const tieId = visit.params.id;
  if (!isId(tieId)) throw new NotFound('There is no such tie.');
  const read = readFields(untieForm, form.fields);
  if (!read.ok)
    return inMunicipality(deps, visit.municipality.id, (trx) => showWork(deps, visit, trx, tieId));
  const one = await inMunicipality(deps, visit.municipality.id, (trx) =>
    recordOf(trx, readerOf(visit.actor), visit.params),
  );
  await untieRecords(deps, visit, { one, tieId, why: read.value.waarom });
  return redirect(`${href(visit, threadPath('workplace', one))}?gelukt=weggehaald`);
}
