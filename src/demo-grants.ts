// SPDX-License-Identifier: EUPL-1.2
import { budgets, grants } from '../demo/lindewoude/grants.ts';
import type { DemoGrant } from '../demo/types.ts';
import { type Past, doerOf } from './demo-past.ts';
import { letOnSite } from './demo-support.ts';
import { type DemoIds, idOf, must } from './demo-town.ts';
import {
  accountFor,
  addBudget,
  grantRequest,
  markPaid,
  refuseRequest,
  requestGrant,
} from './features/grants-desk/index.ts';
import { startInitiative } from './features/initiatives/index.ts';
import { readStaffing } from './features/teams/index.ts';
import { type Doer, system } from './kernel/actor.ts';
import { dayOf, standingClock, today } from './kernel/clock.ts';
import { type Id, newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import { inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

const administrator = 'ingrid-mulder';

/** So many days ago; today, where that was another year: its money is of this one. */
function daysAgo(deps: Deps, days: number): Deps {
  const now = deps.clock.now();
  const then = now.subtract({ hours: 24 * days });
  return dayOf(then).year === dayOf(now).year ? { ...deps, clock: standingClock(then) } : deps;
}

const inCents = (euros: number): number => Math.round(euros * 100);

/** Money for the four regions this year, and what a few initiatives asked of it. */
export async function loadGrants(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  const doer: Doer = { municipality, actor: system };
  const { year } = today(deps.clock);
  const areaOf = (slug: string): Id => {
    const area = ids.tree.bySlug(slug);
    if (!area) throw new Error(`The demo names ${slug}, which is not there.`);
    return area.id;
  };
  const now = deps.clock.now();
  const clock = standingClock(now);
  const staffing = await inMunicipality(deps, municipality.id, (trx) => readStaffing(deps, trx));
  const past: Past = { deps: { ...deps, clock }, clock, now, municipality, staffing, ids };
  const made = new Map<string, Id>();
  for (const { area, kind, amount, most, decider, about, aboutEn } of budgets) {
    const id = newId();
    must(
      await addBudget(deps, doer, {
        id,
        areaId: areaOf(area),
        kind,
        year,
        amountCents: inCents(amount),
        mostCents: inCents(most),
        decider,
        about: { nl: about, en: aboutEn },
        opensOn: `${year}-01-01`,
        closesOn: `${year}-12-31`,
      }),
    );
    made.set(`${kind} ${area}`, id);
  }
  for (const grant of grants) {
    const path = ids.tree.pathTo(areaOf(grant.area)).toReversed();
    const budgetId = path.map(({ slug }) => made.get(`${grant.kind} ${slug}`)).find((id) => id !== undefined);
    if (!budgetId) throw new Error(`The demo has no budget for ${grant.title}.`);
    clock.set(daysAgo(deps, grant.daysAgo ?? 0).clock.now());
    const number = await loadInitiative(past, { grant, areaId: areaOf(grant.area) });
    await loadGrant(deps, doer, { grant, initiative: number, budgetId });
  }
}

type LoadingInitiative = { readonly grant: DemoGrant; readonly areaId: Id };

/** Started by the team, and on the site. */
async function loadInitiative(past: Past, { grant, areaId }: LoadingInitiative): Promise<string> {
  const { deps, municipality, ids } = past;
  const number = await startInitiative(
    deps,
    { municipality, actor: system },
    {
      title: grant.title,
      body: grant.body,
      locale: 'nl',
      areaIds: [areaId],
      themeIds: [idOf(ids.themes, grant.theme)],
      wantsPublic: true,
      submissionKey: newId(),
    },
  );
  await letOnSite(past, number, doerOf(past, administrator));
  return number;
}

type LoadingGrant = { readonly grant: DemoGrant; readonly initiative: string; readonly budgetId: Id };

async function loadGrant(
  deps: Deps,
  doer: Doer,
  { grant, initiative, budgetId }: LoadingGrant,
): Promise<void> {
  const { asked, purpose, way, granted, note = '', refusal, paidDaysAgo, returned } = grant;
  const then = daysAgo(deps, grant.daysAgo ?? 0);
  const number = must(
    await requestGrant(then, doer, {
      initiativeNumber: initiative,
      key: newId(),
      budgetId,
      cents: inCents(asked),
      purpose,
      neededOn: null,
      wantedWay: way,
    }),
  );
  if (refusal !== undefined) must(await refuseRequest(then, doer, { number, note: refusal }));
  if (granted === undefined) return;
  must(await grantRequest(then, doer, { number, note, cents: inCents(granted) }));
  if (paidDaysAgo === undefined) return;
  const paying = daysAgo(deps, paidDaysAgo);
  const on = today(paying.clock).toString();
  must(await markPaid(paying, doer, { number, on, way }));
  if (returned === undefined) return;
  const seen = { hasReceipt: true, hasPicture: true };
  must(await accountFor(deps, doer, { number, ...seen, returnedCents: inCents(returned) }));
}
