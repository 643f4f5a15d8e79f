// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole } from '../../kernel/actor.ts';
import { contributionKinds } from '../../kernel/municipality.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type FaultyField, type Typed, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type Theme, readStaffing } from '../teams/index.ts';
import type { Norm } from './domain.ts';
import { fieldOf, mostNormDays } from './norm-fields.ts';
import { NormsPage } from './norms-page.tsx';
import { changeNorms, markOfNorms, readNorms } from './norms.ts';

const address = '/werkplek/instellingen/termijnen';
const allow = (actor: Actor): boolean => holdsRole(actor, 'administrator');

/** Within how many working days an answer is promised, per theme and kind. */
export function normRoutes(site: Site, deps: Deps): void {
  site.page(address, { allow }, (visit, trx) => showNorms(deps, visit, trx));
  site.form(address, { allow }, async (visit, form) => {
    const sent = typed(form.fields);
    const themes = await inMunicipality(
      deps,
      visit.municipality.id,
      async (trx) => (await readStaffing(deps, trx)).themes,
    );
    const read = normsIn(sent, themes);
    const again = (more: { faults?: readonly FaultyField[]; isChanged?: boolean }) =>
      inMunicipality(deps, visit.municipality.id, (trx) =>
        showNorms(deps, visit, trx, { typed: sent, ...more }),
      );
    if (!read.ok) return again({ faults: read.reason });
    const saved = await changeNorms(deps, visit, read.value, sent.mark ?? '');
    if (saved.ok) return redirect(href(visit, `${address}?gelukt=1`));
    await deps.fresh.check(visit.municipality.id);
    return again({ isChanged: true });
  });
}

type Back = { readonly typed: Typed; readonly faults?: readonly FaultyField[]; readonly isChanged?: boolean };

async function showNorms(deps: Deps, visit: Visit, trx: Trx, back?: Back): Promise<Answer> {
  const { themes } = await readStaffing(deps, trx);
  const norms = await readNorms(deps, trx);
  const body = (
    <NormsPage
      visit={visit}
      themes={themes}
      mark={back && !back.isChanged ? (back.typed.mark ?? '') : markOfNorms(norms)}
      typed={back?.typed ?? typedNorms(norms)}
      faults={back?.faults ?? []}
      isChanged={back?.isChanged ?? false}
      isSaved={visit.query.gelukt === '1'}
    />
  );
  return back ? refused(body) : page(body);
}

function typedNorms(norms: readonly Norm[]): Typed {
  return Object.fromEntries(
    norms.map(({ themeId, kind, workingDays }) => [fieldOf(themeId, kind), String(workingDays)]),
  );
}

function normsIn(sent: Typed, themes: readonly Theme[]): Result<Norm[], readonly FaultyField[]> {
  const faults: FaultyField[] = [];
  const norms: Norm[] = [];
  for (const { id: themeId } of themes) {
    for (const kind of contributionKinds) {
      const field = fieldOf(themeId, kind);
      const text = (sent[field] ?? '').trim();
      if (text === '') continue;
      const workingDays = /^\d{1,3}$/.test(text) ? Number(text) : 0;
      if (workingDays < 1 || workingDays > mostNormDays) faults.push({ field, fault: 'not_a_number' });
      else norms.push({ themeId, kind, workingDays });
    }
  }
  return faults.length > 0 ? no(faults) : ok(norms);
}
