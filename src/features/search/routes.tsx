// SPDX-License-Identifier: EUPL-1.2
import { type StaffActor, isStaff } from '../../kernel/actor.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect } from '../../platform/http/answer.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readNames } from '../contributions/index.ts';
import { recordHref } from '../thread/index.ts';
import { findAnswers, findEverything, findOne, findPapers } from './everything.ts';
import { searchQuery } from './forms.ts';
import { AnswersPage } from './views/answers-page.tsx';
import { DocumentsPage } from './views/documents-page.tsx';
import { SearchPage } from './views/search-page.tsx';

export function routes(site: Site, deps: Deps): void {
  site.page('/werkplek/zoeken', { allow: staff }, (visit, trx) => showEverything(deps, visit, trx));
  site.page('/werkplek/zoeken/antwoorden', { allow: staff }, (visit, trx) => showAnswers(deps, visit, trx));
  site.page('/werkplek/zoeken/stukken', { allow: staff }, (visit, trx) => showDocuments(visit, trx));
}

function staffOf(visit: Visit): StaffActor {
  if (!isStaff(visit.actor)) throw new Forbidden('Only for who works here.');
  return visit.actor;
}

async function showEverything(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const text = searchQuery.parse(visit.query).zoek ?? '';
  const one = text === '' ? undefined : await findOne(trx, { actor: staffOf(visit), text });
  if (one) return redirect(recordHref(visit, 'workplace', one));
  const names = await readNames(deps, visit, trx);
  const asked = { actor: staffOf(visit), text, at: visit.now };
  const found = text === '' ? undefined : await findEverything(deps, trx, asked);
  return page(<SearchPage visit={visit} names={names} text={text} found={found} />);
}

async function showAnswers(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const query = searchQuery.parse(visit.query);
  if (query.zoek === undefined) return redirect(href(visit, '/werkplek/zoeken'));
  const names = await readNames(deps, visit, trx);
  const found = await findAnswers(trx, names, { actor: staffOf(visit), text: query.zoek, query });
  return page(<AnswersPage visit={visit} names={names} text={query.zoek} query={query} {...found} />);
}

async function showDocuments(visit: Visit, trx: Trx): Promise<Answer> {
  const text = searchQuery.parse(visit.query).zoek;
  if (text === undefined) return redirect(href(visit, '/werkplek/zoeken'));
  const found = await findPapers(trx, { actor: staffOf(visit), visit });
  return page(<DocumentsPage visit={visit} text={text} found={found} />);
}
