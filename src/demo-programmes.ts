// SPDX-License-Identifier: EUPL-1.2
import { programmes } from '../demo/lindewoude/programmes.ts';
import { askedOfHolders, projects } from '../demo/lindewoude/projects.ts';
import type { DemoAction, DemoProject } from '../demo/work-types.ts';
import { type Past, doerOf, noonOf } from './demo-past.ts';
import { type DemoIds, idOf, must } from './demo-town.ts';
import { readPublished } from './features/contributions/index.ts';
import { readInitiatives } from './features/initiatives/index.ts';
import { recordAll } from './features/journal/index.ts';
import { answerSignedIn, askHolders } from './features/portfolio-desk/index.ts';
import { readRequests } from './features/portfolio/index.ts';
import { addProgramme } from './features/programmes/index.ts';
import {
  type Project,
  addAction,
  findProject,
  moveProject,
  startProject,
  stepAction,
} from './features/projects/index.ts';
import { readStaffing } from './features/teams/index.ts';
import { type RecordRef, link } from './features/thread/index.ts';
import { type Doer, system } from './kernel/actor.ts';
import { addWorkingDays } from './kernel/calendar.ts';
import { standingClock, today } from './kernel/clock.ts';
import { type Id, newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import { inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

/** What the town wants to reach, what its teams set up for it, and what of all that came before serves it. */
export async function loadProgrammes(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  const doer: Doer = { municipality, actor: system };
  const programmeIds = new Map(programmes.map(({ key }) => [key, newId()]));
  for (const { key, kind, title, text, aims, themes, holder, from, to } of programmes) {
    const themeIds = themes.map((slug) => idOf(ids.themes, slug));
    const holderId = holder === undefined ? null : idOf(ids.people, holder);
    const period = { startsOn: from, endsOn: to ?? null };
    const details = { kind, title, body: text, aims, themeIds, holderId, ...period };
    must(await addProgramme(deps, doer, { id: idOf(programmeIds, key), ...details }));
  }
  await deps.fresh.check(municipality.id);
  const now = deps.clock.now();
  const clock = standingClock(now);
  const staffing = await inMunicipality(deps, municipality.id, (trx) => readStaffing(deps, trx));
  const past: Past = { deps: { ...deps, clock }, clock, now, municipality, staffing, ids };
  const numbers = await readSubjects(deps, municipality);
  const served: Served[] = [];
  for (const one of projects) {
    const project = await play(past, one, numbers);
    const ref: RecordRef = { kind: 'project', id: project.id };
    served.push({ ref, programmeIds: one.programmes.map((key) => idOf(programmeIds, key)) });
  }
  await tieAll(deps, { municipality, ids, programmeIds }, served);
}

async function readSubjects(deps: Deps, { id }: Municipality): Promise<ReadonlyMap<string, string>> {
  const found = await inMunicipality(deps, id, (trx) => readPublished(trx, { limit: 500 }));
  return new Map(found.map(({ subject, number }) => [subject, number]));
}

async function play(past: Past, one: DemoProject, numbers: ReadonlyMap<string, string>): Promise<Project> {
  const { deps, clock, ids, municipality } = past;
  const doer = doerOf(past, one.lead ?? 'joost-hendriks');
  clock.set(noonOf(past, one.daysAgo));
  const areaOf = (slug: string): Id => ids.tree.bySlug(slug)?.id ?? ids.tree.root.id;
  const [first, ...more] = one.areas;
  const person = (key: string | undefined): Id | null => (key === undefined ? null : idOf(ids.people, key));
  const signal = one.signal === undefined ? undefined : numbers.get(one.signal);
  const number = must(
    await startProject(deps, doer, {
      title: one.title,
      aim: one.aim,
      why: one.why ?? null,
      areaIds: [areaOf(first), ...more.map(areaOf)],
      themeIds: one.themes.map((slug) => idOf(ids.themes, slug)),
      organisationIds: one.partners.map((key) => idOf(ids.organisations, key)),
      leadId: person(one.lead),
      workerId: person(one.worker),
      budget: one.budget ?? null,
      isPublic: one.summary !== undefined,
      publicSummary: one.summary ?? null,
      submissionKey: newId(),
      ...(signal ? { fromContribution: signal } : {}),
    }),
  );
  const about = { past, number, doer };
  for (const action of one.actions) await playAction(about, action);
  await playMoves(about, one);
  return inMunicipality(deps, municipality.id, async (trx) => {
    const project = await findProject(trx, number);
    if (!project) throw new Error(`The demo's project ${number} is not there.`);
    return project;
  });
}

type About = { readonly past: Past; readonly number: string; readonly doer: Doer };

async function playAction({ past, number, doer }: About, action: DemoAction): Promise<void> {
  const { deps, ids, now, clock } = past;
  const dueOn = today({ now: () => now })
    .add({ days: action.dueInDays })
    .toString();
  const owner = action.person
    ? ({ kind: 'person', id: idOf(ids.people, action.person) } as const)
    : ({ kind: 'organisation', id: idOf(ids.organisations, action.organisation ?? '') } as const);
  const id = newId();
  const agreedAt = clock.now();
  must(await addAction(deps, doer, { number, id, what: action.what, owner, dueOn }));
  if (!action.outcome) return;
  clock.set(noonOf(past, -action.dueInDays));
  const reason = action.note === undefined ? {} : { reason: action.note };
  must(await stepAction(deps, doer, { number, id, verb: action.outcome, ...reason }));
  clock.set(agreedAt);
}

const ways = {
  idea: [],
  supported: ['support'],
  under_way: ['support', 'begin'],
  done: ['support', 'begin', 'finish'],
  stopped: ['stop'],
} as const;

async function playMoves(about: About, { state, words }: DemoProject): Promise<void> {
  const { past, number, doer } = about;
  const said = { ...(words ? { reason: words, result: words } : {}) };
  if (ways[state][0] === 'support') await coordinate(about);
  for (const [index, verb] of ways[state].entries()) {
    if (verb === 'finish') past.clock.set(noonOf(past, 20));
    must(await moveProject(past.deps, doer, { number, verb, version: index + 1, ...said }));
  }
}

/** The portfolio holders are asked, and all of them know. A theme of the area's own alderman asks for nothing. */
async function coordinate({ past, number, doer }: About): Promise<void> {
  const { deps, clock, ids, municipality } = past;
  const on = { kind: 'project', number } as const;
  const dueOn = addWorkingDays(today(clock), 5).toString();
  const asked = await askHolders(deps, doer, { ...on, message: askedOfHolders, dueOn });
  if (!asked.ok) return;
  const requests = await inMunicipality(deps, municipality.id, async (trx) => {
    const project = await findProject(trx, number);
    return project ? readRequests(trx, [project.id]) : [];
  });
  for (const personId of new Set(requests.map(({ askedOf }) => askedOf))) {
    const [key = ''] = [...ids.people].find(([, id]) => id === personId) ?? [];
    const given = { answer: 'known', words: null, submissionKey: newId() } as const;
    must(await answerSignedIn(deps, doerOf(past, key), { ...on, personId }, given));
  }
}

type Served = { readonly ref: RecordRef; readonly programmeIds: readonly Id[] };
type Town = {
  readonly municipality: Municipality;
  readonly ids: DemoIds;
  readonly programmeIds: ReadonlyMap<string, Id>;
};

/** The projects as their stories say; contributions and initiatives by their themes. All at once, as a first start must be quick. */
function tieAll(deps: Deps, { municipality, ids, programmeIds }: Town, projectTies: readonly Served[]) {
  return inMunicipality(deps, municipality.id, async (trx) => {
    const at = deps.clock.now();
    const fitting = (themeIds: readonly (Id | null)[]): Id[] =>
      programmes
        .filter(({ themes }) => themes.some((slug) => themeIds.includes(idOf(ids.themes, slug))))
        .map(({ key }) => idOf(programmeIds, key));
    // A thank-you serves nothing, and a question seldom.
    const ofUse = (kind: string): boolean => kind === 'idea' || kind === 'concern';
    const contributions = (await readPublished(trx, { limit: 500 })).filter(({ kind }) => ofUse(kind));
    const initiatives = await readInitiatives(trx, { isOpen: false });
    const all: Served[] = [
      ...projectTies,
      ...contributions.map(({ id, themeId }): Served => ({
        ref: { kind: 'contribution', id },
        programmeIds: fitting([themeId]),
      })),
      ...initiatives.map(({ id, themeIds }): Served => ({
        ref: { kind: 'initiative', id },
        programmeIds: fitting(themeIds),
      })),
    ].filter((one) => one.programmeIds.length > 0);
    for (const { ref: from, programmeIds: tied } of all)
      for (const id of tied)
        await link(trx, { from, to: { kind: 'programme', id }, reason: 'serves' }, { by: null, at });
    const entry = { actor: system, at, topic: 'programmes', verb: 'serves_changed' };
    await recordAll(
      trx,
      all.map(({ ref, programmeIds: added }) => ({
        ...entry,
        subjectId: ref.id,
        details: { kind: ref.kind, added },
      })),
    );
  });
}
