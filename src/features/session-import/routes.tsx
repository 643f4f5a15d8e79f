// SPDX-License-Identifier: EUPL-1.2
import { isId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Fields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { dropMeetings, readMeetingsIn } from './actions.ts';
import type { MeetingImport } from './domain.ts';
import { answersIn } from './forms.ts';
import { home, meetingsPath, readingHome } from './links.ts';
import { canReadIn } from './policies.ts';
import { readPlans } from './reading.ts';
import { findImport } from './store.ts';
import { MeetingsPage } from './views/meetings-page.tsx';

const allow = canReadIn;

export function routes(site: Site, deps: Deps): void {
  site.page(`${home}/:id`, { allow }, async (visit, trx) =>
    page(await showOne(visit, trx, await importIn(visit, trx))),
  );
  site.form(`${home}/:id/bevestigen`, { allow, perMinute: 20 }, (visit, { fields }) =>
    confirm(deps, visit, fields),
  );
  site.form(`${home}/:id/weg`, { allow }, async (visit) => {
    const { id } = await inMunicipality(deps, visit.municipality.id, (trx) => importIn(visit, trx));
    const dropped = await dropMeetings(deps, visit, id);
    return redirect(href(visit, dropped.ok ? readingHome : meetingsPath(id, '?gelukt=eerder')));
  });
}

async function importIn(visit: Visit, trx: Trx): Promise<MeetingImport> {
  const id = visit.params.id ?? '';
  const one = isId(id) ? await findImport(trx, id) : undefined;
  if (!one || one.state === 'dropped') throw new NotFound('There is no such file.');
  return one;
}

type Back = { readonly fields: Fields; readonly faults: readonly FaultyField[] };

async function showOne(visit: Visit, trx: Trx, one: MeetingImport, back?: Back) {
  const wish = { one, answers: one.answers, now: visit.now, isHeld: false };
  const outcomes = one.outcome ?? (await readPlans(trx, wish)).map(({ plan }) => plan);
  return (
    <MeetingsPage
      visit={visit}
      one={one}
      outcomes={outcomes}
      typed={typed(back?.fields ?? {})}
      faults={back?.faults ?? []}
      isLate={visit.query.gelukt === 'eerder'}
    />
  );
}

async function confirm(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const looked = await inMunicipality(deps, visit.municipality.id, async (trx) => {
    const one = await importIn(visit, trx);
    const wish = { one, answers: one.answers, now: visit.now, isHeld: false };
    const planned = await readPlans(trx, wish);
    const asking = planned.map(({ meeting: { key }, plan: { asks } }, at) => ({ key, at, asks }));
    const sent = answersIn(fields, asking);
    if (sent.faults.length === 0) return { one, answers: sent.answers, again: undefined };
    return {
      one,
      answers: {},
      again: refused(await showOne(visit, trx, one, { fields, faults: sent.faults })),
    };
  });
  if (looked.again) return looked.again;
  const { one, answers } = looked;
  const read = await readMeetingsIn(deps, visit, { id: one.id, answers });
  return redirect(href(visit, meetingsPath(one.id, read.ok ? '' : '?gelukt=eerder')));
}
