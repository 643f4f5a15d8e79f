// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import {
  adoptCharter,
  consult,
  moveTask,
  removeTask,
  saveTask,
  startDraft,
  withdrawDraft,
} from './actions.ts';
import { answerComment, comment, showComment } from './comment-actions.ts';
import { stampOf } from './domain.ts';
import { type Charter, readCharter } from './readings.ts';
import { loadVersions } from './store.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

const does = { area_manager: 'does' } as const;

async function charterOf(id: string): Promise<Charter> {
  return inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const version = (await loadVersions(trx)).find((one) => one.id === id);
    if (!version) throw new Error('It is not there.');
    return readCharter(trx, version);
  });
}

async function draft(names: readonly string[] = ['Signaleren', 'Verbinden']): Promise<string> {
  const id = newId();
  const from = names.map((name) => ({ group: '', name, explanation: '', marks: does }));
  await startDraft(town.deps, await town.doer('bea'), { id, title: 'Rollen', from });
  return id;
}

const said = (body = 'Mooi.') => ({
  id: newId(),
  taskId: undefined,
  by: 'residents' as const,
  organisation: 'Dorpsraad',
  name: 'Rie',
  email: 'rie@dorp.example',
  locale: 'nl' as const,
  body,
});

test('a draft begins once, from what is in force, and its tasks keep their order', async () => {
  const bea = await town.doer('bea');
  const first = await draft();
  await startDraft(town.deps, bea, { id: first, title: 'Nog eens', from: [] });
  const [one, two] = (await charterOf(first)).tasks;
  expect([one?.name, two?.name]).toEqual(['Signaleren', 'Verbinden']);
  await moveTask(town.deps, bea, first, { taskId: two?.id ?? '', to: 0 });
  await moveTask(town.deps, bea, first, { taskId: two?.id ?? '', to: 0 });
  expect((await charterOf(first)).tasks.map(({ name }) => name)).toEqual(['Verbinden', 'Signaleren']);
  await removeTask(town.deps, bea, first, one?.id ?? '');
  expect((await charterOf(first)).tasks.map(({ name }) => name)).toEqual(['Verbinden']);
});

test('of two who edit a task at once, the second sees what the first wrote', async () => {
  const bea = await town.doer('bea');
  const id = await draft();
  const before = (await charterOf(id)).tasks[0];
  if (!before) throw new Error('No task.');
  const stamp = stampOf(before);
  const save = (name: string) => saveTask(town.deps, bea, id, { task: { ...before, name }, stamp });
  const outcomes = await Promise.all([save('Van de een'), save('Van de ander')]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: 'changed' });
});

test('from consultation to adoption: comments are answered by mail, and nothing changes afterwards', async () => {
  const bea = await town.doer('bea');
  const id = await draft();
  const nobody = { municipality: town.municipality, actor: { kind: 'resident' } as const };
  expect(await comment(town.deps, nobody, id, said())).toMatchObject({ reason: 'closed' });
  expect((await consult(town.deps, bea, id, '2026-03-11')).ok).toBe(false);
  expect((await consult(town.deps, bea, id, '2026-04-08')).ok).toBe(true);
  const given = said('Wij horen graag eerder iets.');
  await comment(town.deps, nobody, id, given);
  await comment(town.deps, nobody, id, given);
  const { comments, tasks } = await charterOf(id);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.shownAt).toBeNull();
  await showComment(town.deps, bea, { versionId: id, commentId: given.id, isShown: true });
  const task = tasks[0];
  if (!task) throw new Error('No task.');
  expect(await removeTask(town.deps, bea, id, task.id)).toMatchObject({ reason: 'consulted_now' });
  const adoption = { by: 'college' as const, on: '2026-03-11', from: '2026-03-11', reason: '' };
  expect(await adoptCharter(town.deps, bea, id, adoption)).toMatchObject({ reason: 'still_open' });
  const answer = { versionId: id, commentId: given.id, outcome: 'adopted' as const, answer: 'Dat doen wij.' };
  await answerComment(town.deps, bea, answer);
  await answerComment(town.deps, bea, answer);
  const { rows } = await town.db.pool.query(
    `select to_address, body_text from mails where municipality_id = $1 and about_topic = 'charter'`,
    [town.municipality.id],
  );
  expect(rows).toEqual([
    { to_address: 'rie@dorp.example', body_text: expect.stringContaining('Dat doen wij.') },
  ]);
  expect((await adoptCharter(town.deps, bea, id, { ...adoption, reason: 'De wet gaat in.' })).ok).toBe(true);
  expect(await removeTask(town.deps, bea, id, task.id)).toMatchObject({ reason: 'adopted' });
  expect(await withdrawDraft(town.deps, bea, id, 'Weg')).toMatchObject({ reason: 'adopted' });

  // Not even past the rules: the database holds to it.
  for (const change of [
    `update charter_versions set title = 'Anders' where id = '${id}'`,
    `delete from charter_tasks where version_id = '${id}'`,
    `update charter_tasks set name = 'Anders' where version_id = '${id}'`,
    `delete from charter_marks where task_id = '${task.id}'`,
    `insert into charter_marks (municipality_id, task_id, role, mark) values ('${town.municipality.id}', '${task.id}', 'partners', 'does')`,
  ]) {
    await expect(town.db.pool.query(change)).rejects.toThrow(/make a new draft/);
  }

  // What is in force is where the next one begins, with tasks of its own.
  const next = newId();
  await startDraft(town.deps, bea, { id: next, title: 'Nieuw', from: 'present' });
  const copied = await charterOf(next);
  expect(copied.version.basedOn).toBe(id);
  expect(copied.tasks.map(({ name, marks }) => ({ name, marks }))).toEqual(
    tasks.map(({ name, marks }) => ({ name, marks })),
  );
  await removeTask(town.deps, bea, next, copied.tasks[0]?.id ?? '');
  expect((await charterOf(id)).tasks).toHaveLength(tasks.length);
});

test('two drafts that are adopted for the same day at the same time: one is in force', async () => {
  const bea = await town.doer('bea');
  const adoption = { by: 'council' as const, on: '2026-03-11', from: '2026-06-01', reason: 'Spoed.' };
  const drafts = [await draft(), await draft()];
  const outcomes = await Promise.all(drafts.map((id) => adoptCharter(town.deps, bea, id, adoption)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: 'not_after_last' });
});

test('only those who write the charter do', async () => {
  const start = { id: newId(), title: 'Van mij', from: [] };
  await expect(startDraft(town.deps, await town.doer('gijs'), start)).rejects.toThrow(/write the charter/);
});
