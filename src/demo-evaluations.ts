// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type DemoEvaluation, evaluations } from '../demo/lindewoude/evaluations.ts';
import { organisations } from '../demo/lindewoude/organisations.ts';
import { people } from '../demo/lindewoude/people.ts';
import { type DemoIds, idOf, must } from './demo-town.ts';
import { staffActor } from './features/accounts/index.ts';
import {
  addChoice,
  addQuestion,
  addRespondents,
  chooseExperience,
  closeEvaluation,
  loadAnswers,
  makeEvaluation,
  noteExperience,
  openEvaluation,
  publishEvaluation,
  settleChoice,
  writeConclusion,
} from './features/evaluations/index.ts';
import { readOrganisations } from './features/organisations/index.ts';
import { countContributions } from './features/overview/index.ts';
import { readStaffing } from './features/teams/index.ts';
import { invitable } from './features/visits/index.ts';
import { type Doer, system } from './kernel/actor.ts';
import { standingClock, today } from './kernel/clock.ts';
import { type Id, newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import { inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

/** One evaluation of which the report is out, and one that runs. */
export async function loadEvaluations(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  const doer = { municipality, actor: system };
  // Its figures stay as they were when a report came out.
  await countContributions(deps, municipality.id);
  for (const one of evaluations) await loadOne(deps, doer, { one, ids });
}

type Loading = { readonly one: DemoEvaluation; readonly ids: DemoIds };

async function loadOne(deps: Deps, doer: Doer, { one, ids }: Loading): Promise<void> {
  const now = deps.clock.now();
  const onDay = (days: number): Deps => ({ ...deps, clock: standingClock(now.add({ hours: 24 * days })) });
  const day = (days: number): string => today(deps.clock).add({ days }).toString();
  const before = onDay(one.opens);
  const number = must(
    await makeEvaluation(before, doer, {
      id: newId(before.clock.now().epochMilliseconds),
      title: one.title,
      purpose: one.purpose,
      periodFrom: day(one.periodFrom),
      periodTo: day(one.periodTo),
      opensOn: day(one.opens),
      closesOn: day(one.closes),
      areaIds: one.areas.flatMap((slug) => ids.tree.bySlug(slug)?.id ?? []),
      numbers: [],
    }),
  );
  for (const { kind, text, options = [] } of one.questions)
    must(await addQuestion(before, doer, { number, id: newId(), kind, wording: text, options }));
  const contacts = await reachable(deps, doer, one.partners);
  must(
    await addRespondents(before, doer, {
      number,
      personIds: one.people.map((key) => idOf(ids.people, key)),
      contactIds: contacts.map(({ id }) => id),
      side: 'partner',
    }),
  );
  must(await openEvaluation(before, doer, number));
  await loadExperiences(deps, doer, { one, ids, number });
  const answers = one.answers.map(({ who, said, mayQuote = false, quoted }) => ({
    address:
      people.find(({ key }) => key === who)?.email ?? contacts.find(({ key }) => key === who)?.address ?? '',
    said,
    mayQuote,
    ...(quoted ? { quoted } : {}),
  }));
  await loadAnswers(onDay(one.opens + 1), doer.municipality, number, answers);
  if (one.published === undefined) return;
  must(await closeEvaluation(onDay(one.closes), doer, number));
  await publish(onDay(one.published), doer, { one, number, day });
}

type Contact = { readonly key: string; readonly id: Id; readonly address: string };

/** The first who can be reached at each of these organisations. */
async function reachable(deps: Deps, doer: Doer, keys: readonly string[]): Promise<Contact[]> {
  const all = await inMunicipality(deps, doer.municipality.id, (trx) => readOrganisations(deps, trx));
  return organisations.flatMap(({ key, name }) => {
    const found = keys.includes(key) ? invitable(all).find((one) => one.organisation === name) : undefined;
    return found ? [{ key, id: found.id, address: found.address }] : [];
  });
}

async function loadExperiences(
  deps: Deps,
  doer: Doer,
  { one, ids, number }: Loading & { readonly number: string },
): Promise<void> {
  const staffing = await inMunicipality(deps, doer.municipality.id, (trx) => readStaffing(deps, trx));
  for (const { by, area, day, text, isGood, isShown } of one.experiences) {
    const person = staffing.people.get(idOf(ids.people, by));
    const areaId = ids.tree.bySlug(area)?.id;
    if (!person || !areaId) throw new Error(`The demo names ${by} or ${area}, who are not there.`);
    const at: Temporal.Instant = deps.clock.now();
    const actor = staffActor({ staffing, tree: ids.tree, person, sessionId: newId() }, at);
    const id = newId();
    const happenedOn = today(deps.clock).add({ days: day }).toString();
    must(
      await noteExperience(deps, { ...doer, actor }, { number, id, happenedOn, areaId, body: text, isGood }),
    );
    if (isShown) must(await chooseExperience(deps, doer, { number, id, isShown }));
  }
}

type Publishing = {
  readonly one: DemoEvaluation;
  readonly number: string;
  readonly day: (days: number) => string;
};

async function publish(deps: Deps, doer: Doer, { one, number, day }: Publishing): Promise<void> {
  const { conclusions = '', choices = [] } = one;
  // It was opened and closed: the third version.
  must(await writeConclusion(deps, doer, { number, conclusions, version: 3 }));
  const settled: { id: Id; outcome: string }[] = [];
  for (const { choice, why, decides, due, decided } of choices) {
    const id = newId();
    must(await addChoice(deps, doer, { number, id, choice, why, decides, dueOn: day(due) }));
    if (decided) settled.push({ id, outcome: decided });
  }
  must(await publishEvaluation(deps, doer, number));
  for (const one of settled) must(await settleChoice(deps, doer, { number, state: 'decided', ...one }));
}
