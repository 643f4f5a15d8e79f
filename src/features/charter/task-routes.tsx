// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Fields, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { moveTask, removeTask, saveTask } from './actions.ts';
import { versionIn } from './changing.ts';
import { taskForm } from './forms.ts';
import { home } from './paths.ts';
import { canWriteCharter } from './policies.ts';
import { readVersions } from './readings.ts';
import { loadTasks } from './store.ts';
import { TaskPage, typedOf } from './views/task-page.tsx';
import { idIn, keyOf, toVersion } from './visiting.ts';

const allow = canWriteCharter;
const tasksPath = `${home}/:id/taken`;

export function taskRoutes(site: Site, deps: Deps): void {
  site.page(`${tasksPath}/nieuw`, { allow }, async (visit, trx) => {
    const { version } = await readTask(deps, visit, trx);
    return page(<TaskPage visit={visit} version={version} task={undefined} formKey={newId()} typed={{}} />);
  });

  site.form(`${tasksPath}/nieuw`, { allow }, (visit, { fields }) => takeTask(deps, visit, fields));

  site.page(`${tasksPath}/:taak`, { allow }, async (visit, trx) => {
    const { version, task } = await readTask(deps, visit, trx);
    if (!task) throw new NotFound('There is no such task.');
    return page(
      <TaskPage visit={visit} version={version} task={task} formKey={task.id} typed={typedOf(task)} />,
    );
  });

  site.form(`${tasksPath}/:taak`, { allow }, (visit, { fields }) => takeTask(deps, visit, fields));

  site.form(`${tasksPath}/:taak/plaats`, { allow }, async (visit, { fields }) => {
    const to = Number(typed(fields).naar);
    const taskId = idIn(visit, 'taak');
    const outcome = Number.isInteger(to)
      ? await moveTask(deps, visit, idIn(visit), { taskId, to })
      : undefined;
    return outcome?.ok ? redirect(href(visit, `${home}/${idIn(visit)}#taken`)) : toVersion(visit, 'taken');
  });

  site.form(`${tasksPath}/:taak/weg`, { allow }, async (visit) => {
    await removeTask(deps, visit, idIn(visit), idIn(visit, 'taak'));
    return toVersion(visit, 'taken');
  });
}

async function takeTask(deps: Deps, visit: Visit, fields: Fields) {
  const read = readFields(taskForm, fields);
  const outcome = read.ok ? await saveTask(deps, visit, idIn(visit), read.value) : read;
  if (outcome.ok) return toVersion(visit, 'taken');
  const { version, task } = await inMunicipality(deps, visit.municipality.id, (trx) =>
    readTask(deps, visit, trx),
  );
  const again = {
    visit,
    version,
    task,
    formKey: keyOf(fields),
    typed: typed(fields),
    refused: outcome.reason,
  };
  return refused(<TaskPage {...again} />);
}

async function readTask(deps: Deps, visit: Visit, trx: Trx) {
  const version = versionIn(await readVersions(deps, trx), idIn(visit));
  const wanted = visit.params.taak;
  const task =
    wanted === undefined ? undefined : (await loadTasks(trx, version.id)).find(({ id }) => id === wanted);
  return { version, task };
}
