// SPDX-License-Identifier: EUPL-1.2
import { initiatives } from '../demo/lindewoude/initiatives.ts';
import type { DemoInitiative, DemoInitiativeStep } from '../demo/work-types.ts';
import { type Past, doerOf, noonOf, numberOf } from './demo-past.ts';
import { initiativeOf, letOnSite, tellHolders } from './demo-support.ts';
import { idOf, must } from './demo-town.ts';
import {
  meetNeed,
  moveInitiative,
  readInitiators,
  saveDetails,
  saveResult,
  sayOnInitiative,
  startInitiative,
  weighRole,
  writeToTeam,
} from './features/initiatives/index.ts';
import type { Doer } from './kernel/actor.ts';
import { dayOf } from './kernel/clock.ts';
import { type Id, newId } from './kernel/ids.ts';
import { inMunicipality } from './platform/db/opener.ts';

/** Plays what residents organise. `numbers`: of contributions, by subject. */
export async function playInitiatives(past: Past, numbers: ReadonlyMap<string, string>): Promise<void> {
  for (const one of initiatives) await play(past, numbers, one);
}

async function play(past: Past, numbers: ReadonlyMap<string, string>, one: DemoInitiative): Promise<void> {
  past.clock.set(noonOf(past, one.daysAgo));
  const areaOf = (slug: string): Id => {
    const area = past.ids.tree.bySlug(slug);
    if (!area) throw new Error(`The demo names ${slug}, which is not there.`);
    return area.id;
  };
  const [first, ...others] = one.areas;
  const { name, email = null, phone = null } = one.person ?? { name: '' };
  const number = await startInitiative(past.deps, doerOf(past, one.by), {
    title: one.title,
    body: one.body,
    locale: 'nl',
    areaIds: [areaOf(first), ...others.map(areaOf)],
    themeIds: [],
    groupName: one.group ?? null,
    wantsPublic: one.wantsPublic,
    submissionKey: newId(past.clock.now().epochMilliseconds),
    ...(one.idea ? { fromContribution: numberOf(numbers, one.idea) } : {}),
    ...(one.person ? { person: { who: { name, email, phone } } } : {}),
  });
  for (const step of one.steps) {
    past.clock.set(noonOf(past, step.daysAgo));
    await playStep(past, { step, number, doer: doerOf(past, one.by) });
  }
  const isLooked = one.wantsPublic && one.steps.some((step) => step.does === 'role');
  if (isLooked) await letOnSite(past, number, doerOf(past, one.by));
}

type Playing = { readonly step: DemoInitiativeStep; readonly number: string; readonly doer: Doer };

async function playStep(past: Past, { step, number, doer }: Playing): Promise<void> {
  const { deps, clock } = past;
  const id = newId(clock.now().epochMilliseconds);
  switch (step.does) {
    case 'details':
      return playDetails(past, { step, number, doer });
    case 'role': {
      const { answers, step: chosen, reason = null, promised = null, requested = null } = step;
      const choice = { answers, step: chosen, reason, promised, requested };
      must(await weighRole(deps, doer, { number, id, choice }));
      return;
    }
    case 'move': {
      const { verb, reason } = step;
      if (verb === 'support') await tellHolders(past, number, doer);
      const { version } = await initiativeOf(past, number);
      must(await moveInitiative(deps, doer, { number, verb, version, ...(reason ? { reason } : {}) }));
      return;
    }
    case 'say':
      must(await sayOnInitiative(deps, doer, { number, id, kind: step.kind, body: step.text }));
      return;
    case 'met':
      must(await meetNeed(deps, doer, { number, need: step.need, metBy: step.by }));
      return;
    case 'write':
      return playWrite(past, number, step.text);
    case 'result': {
      const realisedOn = dayOf(clock.now()).toString();
      must(
        await saveResult(deps, doer, {
          number,
          result: step.text,
          realisedOn,
          formKey: id,
          mayBePublic: false,
        }),
      );
    }
  }
}

type PlayingDetails = Playing & { readonly step: Extract<DemoInitiativeStep, { does: 'details' }> };

async function playDetails(past: Past, { step, number, doer }: PlayingDetails): Promise<void> {
  const before = await initiativeOf(past, number);
  const inDays = (days: number | undefined): string | null =>
    days === undefined ? null : dayOf(past.now).add({ days }).toString();
  const details = {
    ...before,
    themeIds: step.themes.map((slug) => idOf(past.ids.themes, slug)),
    needs: step.needs,
    needsNote: step.needsNote ?? null,
    plan: step.plan ?? null,
    startsOn: inDays(step.startsIn),
    endsOn: inDays(step.endsIn),
  };
  const { title, body, areaIds, themeIds, lon, lat, needs, needsNote } = details;
  const { plan, startsOn, endsOn, wantsPublic, guideId } = details;
  must(
    await saveDetails(past.deps, doer, {
      number,
      version: before.version,
      details: {
        title,
        body,
        areaIds,
        themeIds,
        lon,
        lat,
        needs,
        needsNote,
        plan,
        startsOn,
        endsOn,
        wantsPublic,
        guideId,
      },
    }),
  );
}

async function playWrite(past: Past, number: string, body: string): Promise<void> {
  const { deps, municipality, clock } = past;
  const { id } = await initiativeOf(past, number);
  const [initiator] = await inMunicipality(deps, municipality.id, (trx) => readInitiators(trx, [id]));
  if (!initiator) throw new Error(`Nobody takes ${number} in the demo.`);
  const own = { number, initiatorId: initiator.id };
  must(await writeToTeam(deps, municipality, own, { id: newId(clock.now().epochMilliseconds), body }));
}
