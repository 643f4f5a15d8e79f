// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type MergeRefusal, mergeContribution, unmergeContribution } from './actions/merging.ts';
import { splitContribution } from './actions/splitting.ts';
import type { Contribution, Verb } from './domain.ts';
import { countOthers } from './joiners-store.ts';
import { canDo, canRead } from './policies.ts';
import { readNames } from './public-routes.tsx';
import { findByNumber } from './store.ts';
import { rootOf } from './together.ts';
import { mergeForm, splitForm, unmergeForm } from './twins-forms.ts';
import { MergePage, type MergePageProps, type Side } from './views/merge-page.tsx';
import { SplitPage, type SplitPageProps } from './views/split-page.tsx';
import { showItem } from './workplace-routes.tsx';

const item = '/werkplek/bijdragen/:number';

/** Making two contributions one, taking them apart again, and making two of one. */
export function twinsRoutes(site: Site, deps: Deps): void {
  site.page(`${item}/samenvoegen`, { allow: staff }, (visit, trx) => {
    const met = visit.query.met?.trim().toUpperCase();
    return showMerge(deps, visit, trx, { typed: met === undefined ? {} : { met } });
  });
  site.form(`${item}/samenvoegen`, { allow: staff }, (visit, form) => takeMerge(deps, visit, form));
  site.form(`${item}/losmaken`, { allow: staff }, (visit, form) => takeUnmerge(deps, visit, form));
  site.page(`${item}/splitsen`, { allow: staff }, (visit, trx) => showSplit(visit, trx, { typed: {} }));
  site.form(`${item}/splitsen`, { allow: staff }, (visit, form) => takeSplit(deps, visit, form));
}

/** The contribution of the address, for who may do this with it. */
async function findMine(visit: Visit, trx: Trx, verb: Verb): Promise<Contribution> {
  const found = await findByNumber(trx, visit.params.number ?? '');
  if (!found || !canRead(visit.actor, found)) throw new NotFound('There is no such contribution.');
  if (!canDo(visit.actor, found, verb)) throw new Forbidden('This is not yours to do.');
  return found;
}

async function sideOf(trx: Trx, one: Contribution): Promise<Side> {
  return { one, others: await countOthers(trx, one.id) };
}

type MergeAgain = Pick<MergePageProps, 'typed' | 'faults' | 'refusal'>;

async function showMerge(deps: Deps, visit: Visit, trx: Trx, again: MergeAgain): Promise<Answer> {
  const mine = await findMine(visit, trx, 'merge');
  const names = await readNames(deps, visit, trx);
  const asked = again.typed.met;
  const other = asked === undefined ? undefined : await findOther(visit, trx, mine, asked);
  const refusal = again.refusal ?? (typeof other === 'string' ? other : undefined);
  const body = (
    <MergePage
      visit={visit}
      names={names}
      mine={await sideOf(trx, mine)}
      typed={again.typed}
      {...(again.faults ? { faults: again.faults } : {})}
      {...(refusal ? { refusal } : {})}
      {...(other && typeof other !== 'string' ? { other: await sideOf(trx, other) } : {})}
    />
  );
  return again.faults || again.refusal ? refused(body) : page(body);
}

/** The one to show beside it, or why there is none; the action judges it once more. */
async function findOther(
  visit: Visit,
  trx: Trx,
  mine: Contribution,
  number: string,
): Promise<Contribution | MergeRefusal> {
  const asked = await findByNumber(trx, number);
  if (!asked || !canRead(visit.actor, asked)) return 'unknown_number';
  if (asked.id === mine.id) return 'same_one';
  const root = await rootOf(trx, asked);
  if (!canRead(visit.actor, root)) return 'unknown_number';
  if (root.id === mine.id) return 'together_already';
  return root.state === 'closed' ? 'other_closed' : root;
}

async function takeMerge(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const number = visit.params.number ?? '';
  const showAgain = (again: Omit<MergeAgain, 'typed'>): Promise<Answer> =>
    inMunicipality(deps, visit.municipality.id, (trx) =>
      showMerge(deps, visit, trx, { ...again, typed: typed(form.fields) }),
    );
  const read = readFields(mergeForm, form.fields);
  if (!read.ok) return showAgain({ faults: read.reason });
  const { versie: version, met: into, reden: reason } = read.value;
  const merged = await mergeContribution(deps, visit, { number, version, into, reason });
  return merged.ok ? redirect(doneAt(visit, number, 'merge')) : showAgain({ refusal: merged.reason });
}

function doneAt(visit: Visit, number: string, verb: Verb): string {
  return href(visit, `/werkplek/bijdragen/${number}?gedaan=${verb}`);
}

async function takeUnmerge(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const number = visit.params.number ?? '';
  const read = readFields(unmergeForm, form.fields);
  const undone = read.ok
    ? await unmergeContribution(deps, visit, { number, version: read.value.versie })
    : ({ ok: false, reason: 'changed_meanwhile' } as const);
  if (undone.ok) return redirect(doneAt(visit, number, 'unmerge'));
  const back = { verb: 'unmerge', faults: [], refusal: undone.reason, typed: {} } as const;
  return inMunicipality(deps, visit.municipality.id, (trx) => showItem(deps, visit, trx, back));
}

type SplitAgain = Pick<SplitPageProps, 'typed' | 'faults' | 'refusal'>;

async function showSplit(visit: Visit, trx: Trx, again: SplitAgain): Promise<Answer> {
  const contribution = await findMine(visit, trx, 'split');
  const body = <SplitPage visit={visit} contribution={contribution} formKey={newId()} {...again} />;
  return again.faults || again.refusal ? refused(body) : page(body);
}

async function takeSplit(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const number = visit.params.number ?? '';
  const showAgain = (again: Omit<SplitAgain, 'typed'>): Promise<Answer> =>
    inMunicipality(deps, visit.municipality.id, (trx) =>
      showSplit(visit, trx, { ...again, typed: typed(form.fields) }),
    );
  const read = readFields(splitForm, form.fields);
  if (!read.ok) return showAgain({ faults: read.reason });
  const { versie, soort, onderwerp, tekst, formulier } = read.value;
  const split = await splitContribution(deps, visit, {
    number,
    version: versie,
    kind: soort,
    subject: onderwerp,
    text: tekst,
    submissionKey: formulier,
  });
  return split.ok ? redirect(doneAt(visit, split.value, 'split')) : showAgain({ refusal: split.reason });
}
