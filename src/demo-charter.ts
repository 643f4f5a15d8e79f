// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type DemoComment, firstCharter, secondCharter } from '../demo/lindewoude/charter.ts';
import { must } from './demo-town.ts';
import {
  addStep,
  adoptCharter,
  answerComment,
  comment,
  consult,
  moveStep,
  readCharter,
  readVersions,
  readyMade,
  saveTask,
  showComment,
  startDraft,
} from './features/charter/index.ts';
import { type Doer, system } from './kernel/actor.ts';
import { standingClock, timeZone } from './kernel/clock.ts';
import { type Id, newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import { inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

const firstBegan = -500;
const firstAdopted = -440;
const secondBegan = -11;

/** A charter that has been in force for more than a year, and a new draft on which people comment now. */
export async function loadCharters(deps: Deps, municipality: Municipality): Promise<void> {
  const doer: Doer = { municipality, actor: system };
  await loadFirst(deps, doer);
  await loadSecond(deps, doer);
}

/** The same house, so many days from now. */
function on(deps: Deps, days: number): { readonly deps: Deps; day(ahead?: number): string } {
  const moment = deps.clock.now().toZonedDateTimeISO(timeZone).add({ days });
  const dayAfter = (ahead: number): Temporal.PlainDate => moment.toPlainDate().add({ days: ahead });
  return {
    deps: { ...deps, clock: standingClock(moment.toInstant()) },
    day: (ahead = 0) => dayAfter(ahead).toString(),
  };
}

async function loadFirst(deps: Deps, doer: Doer): Promise<void> {
  const began = on(deps, firstBegan);
  const id = newId();
  const { title, intro, comments, steps } = firstCharter;
  must(await startDraft(began.deps, doer, { id, title, intro, from: readyMade.nl }));
  must(await consult(began.deps, doer, id, began.day(28)));
  await loadComments(on(deps, firstBegan + 10).deps, doer, id, comments);
  const adopted = on(deps, firstAdopted);
  const adoption = { by: 'college' as const, on: adopted.day(), from: adopted.day(14), reason: '' };
  must(await adoptCharter(adopted.deps, doer, id, adoption));
  for (const { what, owner, inDays, isDone } of steps) {
    const step = { id: newId(), what, owner, dueOn: adopted.day(inDays) };
    must(await addStep(adopted.deps, doer, id, step));
    const done = on(deps, firstAdopted + inDays - 3).deps;
    if (isDone) must(await moveStep(done, doer, id, { stepId: step.id, move: 'done' }));
  }
}

async function loadSecond(deps: Deps, doer: Doer): Promise<void> {
  const began = on(deps, secondBegan);
  const id = newId();
  const { title, intro, tasks, comments } = secondCharter;
  must(await startDraft(began.deps, doer, { id, title, intro, from: 'present' }));
  for (const task of tasks)
    must(await saveTask(began.deps, doer, id, { task: { ...task, id: newId() }, stamp: '' }));
  must(await consult(began.deps, doer, id, began.day(28)));
  await loadComments(on(deps, secondBegan + 6).deps, doer, id, comments);
}

async function loadComments(
  deps: Deps,
  doer: Doer,
  versionId: Id,
  comments: readonly DemoComment[],
): Promise<void> {
  await deps.fresh.check(doer.municipality.id);
  const tasks = await inMunicipality(deps, doer.municipality.id, async (trx) => {
    const version = (await readVersions(deps, trx)).find((one) => one.id === versionId);
    return version ? (await readCharter(trx, version)).tasks : [];
  });
  for (const { by, organisation, task, body, email = '', isShown, answer } of comments) {
    const id = newId();
    const taskId = tasks.find(({ name }) => name === task)?.id;
    const given = { id, taskId, by, organisation, name: '', email, locale: 'nl' as const, body };
    must(await comment(deps, doer, versionId, given));
    if (isShown) must(await showComment(deps, doer, { versionId, commentId: id, isShown }));
    if (!answer) continue;
    const decided = { outcome: answer.outcome, answer: answer.text };
    must(await answerComment(deps, doer, { versionId, commentId: id, ...decided }));
  }
}
