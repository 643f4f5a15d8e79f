// SPDX-License-Identifier: EUPL-1.2
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readStaffing } from '../teams/index.ts';
import { countDue, readDue } from './due-store.ts';
import { termForm, tryForm } from './forms.ts';
import { canKeepPrivacy } from './policies.ts';
import { decideTerm } from './term-actions.ts';
import { readTerms } from './term-store.ts';
import { type TermKind, amountOf, isTermKind, pastSince, termKinds, termShapes } from './terms-domain.ts';
import { TermPage } from './views/term-page.tsx';
import { type TermCounts, TermsPage, mostCounted } from './views/terms-page.tsx';

const allow = canKeepPrivacy;
const soonDays = 30;
const shownFirst = 20;

/** How long personal data stays, tried out before it is laid down. */
export function termRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/privacy', { allow }, async (visit, trx) => {
    const terms = await readTerms(trx);
    const counts = await Promise.all(
      termKinds.map(async (kind) => {
        const amount = amountOf(kind, terms.get(kind));
        const counted = amount === undefined ? { now: 0, soon: 0 } : await countsOf(visit, trx, kind, amount);
        return [kind, counted] as const;
      }),
    );
    return page(<TermsPage visit={visit} terms={terms} counts={new Map(counts)} />);
  });
  site.page('/werkplek/privacy/termijnen/:soort', { allow }, (visit, trx) => showTerm(deps, visit, trx));
  site.form('/werkplek/privacy/termijnen/:soort', { allow }, (visit, form) => takeTerm(deps, visit, form));
}

function kindIn({ params }: Visit): TermKind {
  if (!isTermKind(params.soort)) throw new NotFound('Nothing of this kind has a term.');
  return params.soort;
}

async function countsOf(visit: Visit, trx: Trx, kind: TermKind, amount: number): Promise<TermCounts> {
  const limit = mostCounted + 1;
  const now = await countDue(trx, kind, { before: pastSince(kind, amount, visit.now), limit });
  const later = visit.now.add({ hours: soonDays * 24 });
  const then = await countDue(trx, kind, { before: pastSince(kind, amount, later), limit });
  return { now, soon: then - now };
}

type Again = { readonly typed: Typed; readonly faults: readonly FaultyField[]; readonly amount?: number };

async function showTerm(deps: Deps, visit: Visit, trx: Trx, again?: Again): Promise<Answer> {
  const kind = kindIn(visit);
  const term = (await readTerms(trx)).get(kind);
  const amount = again?.amount ?? term?.amount ?? termShapes[kind].proposed;
  const { people } = await readStaffing(deps, trx);
  const first = await readDue(trx, kind, { before: pastSince(kind, amount, visit.now), limit: shownFirst });
  const body = (
    <TermPage
      visit={visit}
      kind={kind}
      term={term}
      decidedBy={people.get(term?.decidedBy ?? '')?.name}
      run={{ ...(await countsOf(visit, trx, kind, amount)), amount, first }}
      {...(again ? { typed: again.typed, faults: again.faults } : {})}
    />
  );
  return again && again.faults.length > 0 ? refused(body) : page(body);
}

async function takeTerm(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const kind = kindIn(visit);
  const sent = typed(fields);
  const tooLong = [{ field: 'termijn', fault: 'not_a_number' }] as const;
  const showAgain = (faults: readonly FaultyField[], amount?: number): Promise<Answer> =>
    inMunicipality(deps, visit.municipality.id, (trx) =>
      showTerm(deps, visit, trx, { typed: sent, faults, ...(amount ? { amount } : {}) }),
    );
  const tried = readFields(tryForm, fields);
  const amount = tried.ok && tried.value.termijn <= termShapes[kind].most ? tried.value.termijn : undefined;
  if (sent.proef) return showAgain(amount ? [] : tooLong, amount);
  const read = readFields(termForm, fields);
  if (!read.ok) return showAgain(read.reason, amount);
  const decided = await decideTerm(deps, visit, {
    kind,
    amount: read.value.termijn,
    reason: read.value.reden,
  });
  return decided.ok ? redirect(href(visit, '/werkplek/privacy?gedaan=termijn')) : showAgain(tooLong);
}
