// SPDX-License-Identifier: EUPL-1.2
import {
  areaNotes,
  assistants,
  consulted,
  coordinated,
  needNotKnow,
  secretary,
} from '../demo/lindewoude/portfolio.ts';
import type { DemoCoordinated } from '../demo/work-types.ts';
import { type Past, doerOf, noonOf } from './demo-past.ts';
import { type DemoIds, idOf, must } from './demo-town.ts';
import { startInitiative } from './features/initiatives/index.ts';
import {
  addAssistant,
  answerSignedIn,
  askHolders,
  changeRules,
  markOfRules,
  noteSensitive,
  skipTheme,
} from './features/portfolio-desk/index.ts';
import { type Level, loadRules } from './features/portfolio/index.ts';
import { readStaffing } from './features/teams/index.ts';
import { addWorkingDays } from './kernel/calendar.ts';
import { system } from './kernel/actor.ts';
import { dayOf, standingClock } from './kernel/clock.ts';
import { type Id, newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import { inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

const termInWorkingDays = 5;

/** What the municipality asks of portfolio holders, and some initiatives about which they were asked. */
export async function loadPortfolio(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  const now = deps.clock.now();
  const clock = standingClock(now);
  const staffing = await inMunicipality(deps, municipality.id, (trx) => readStaffing(deps, trx));
  const past: Past = { deps: { ...deps, clock }, clock, now, municipality, staffing, ids };
  await setRules(past);
  for (const one of coordinated) await playCoordinated(past, one);
  for (const { area, by, daysAgo, text } of areaNotes) {
    clock.set(noonOf(past, daysAgo));
    const note = { id: newId(clock.now().epochMilliseconds), areaId: areaIdOf(past, area), body: text };
    await noteSensitive(past.deps, doerOf(past, by), note);
  }
}

async function setRules({ deps, municipality, ids }: Past): Promise<void> {
  const doer = { municipality, actor: system };
  const before = await inMunicipality(deps, municipality.id, loadRules);
  const levels = new Map<Id, Level>();
  for (const slug of consulted) levels.set(idOf(ids.themes, slug), 'consult');
  for (const slug of needNotKnow) levels.set(idOf(ids.themes, slug), 'none');
  const terms = { ...before.terms, secretaryName: secretary.name, secretaryEmail: secretary.email };
  must(await changeRules(deps, doer, { levels, terms }, markOfRules(before)));
  for (const { alderman, name, email } of assistants) {
    const assistant = { id: newId(), personId: idOf(ids.people, alderman), name, email };
    must(await addAssistant(deps, doer, assistant));
  }
  await deps.fresh.check(municipality.id);
}

async function playCoordinated(past: Past, one: DemoCoordinated): Promise<void> {
  const { deps, clock, municipality, ids } = past;
  clock.set(noonOf(past, one.askedDaysAgo));
  const at = () => clock.now().epochMilliseconds;
  const number = await startInitiative(deps, doerOf(past, one.by), {
    title: one.title,
    body: one.body,
    locale: 'nl',
    areaIds: [areaIdOf(past, one.area)],
    themeIds: one.themes.map((slug) => idOf(ids.themes, slug)),
    wantsPublic: false,
    submissionKey: newId(at()),
  });
  const on = { kind: 'initiative', number } as const;
  const dueOn = addWorkingDays(dayOf(clock.now()), termInWorkingDays).toString();
  must(await askHolders(deps, doerOf(past, one.by), { ...on, message: one.message, dueOn }));
  if (one.skip) {
    const { theme, reason } = one.skip;
    must(await skipTheme(deps, doerOf(past, one.by), { ...on, themeId: idOf(ids.themes, theme), reason }));
  }
  if (!one.answer) return;
  const { of, kind, words, daysAgo } = one.answer;
  clock.set(noonOf(past, daysAgo));
  const given = { answer: kind, words, submissionKey: newId(at()) };
  const personId = idOf(ids.people, of);
  must(
    await answerSignedIn(deps, { municipality, actor: doerOf(past, of).actor }, { ...on, personId }, given),
  );
}

function areaIdOf({ ids }: Past, slug: string): Id {
  const area = ids.tree.bySlug(slug);
  if (!area) throw new Error(`The demo names ${slug}, which is not there.`);
  return area.id;
}
