// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId, newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readStaffing } from '../teams/index.ts';
import { addEntry, changeEntry, endEntry, entryIn, reviveEntry } from './actions.ts';
import { readDirectory } from './directory.ts';
import { entryForm, newEntryForm, tickedThemes, typedOf } from './forms.ts';
import { canManageDirectory, canSeeDirectory } from './policies.ts';
import { loadEntries } from './store.ts';
import { DirectoryPage } from './views/directory-page.tsx';
import { EntryFormPage } from './views/entry-form.tsx';

const allow = canManageDirectory;
const path = '/werkplek/verwijswijzer';

export function routes(site: Site, deps: Deps): void {
  site.page(path, { allow: canSeeDirectory }, async (visit, trx) => {
    const all = await readDirectory(deps, trx);
    const { themes } = await readStaffing(deps, trx);
    const theme = themes.find(({ id }) => id === visit.query.thema);
    const isSaved = visit.query.gelukt === '1';
    return page(
      <DirectoryPage visit={visit} all={all} themes={themes} themeId={theme?.id} isSaved={isSaved} />,
    );
  });

  site.page(`${path}/nieuw`, { allow }, async (visit, trx) => {
    const { themes } = await readStaffing(deps, trx);
    return page(<EntryFormPage visit={visit} themes={themes} typed={{}} formKey={newId()} />);
  });

  site.form(`${path}/nieuw`, { allow }, async (visit, { fields }) => {
    const read = readFields(newEntryForm, fields);
    const outcome = read.ok
      ? await addEntry(deps, visit, { id: read.value.key, ...read.value, themeIds: tickedThemes(fields) })
      : read;
    if (outcome.ok) return toList(visit);
    const { themes } = await inMunicipality(deps, visit.municipality.id, (trx) => readStaffing(deps, trx));
    const sent = typed(fields);
    const again = { visit, themes, typed: sent, formKey: sent.key ?? newId(), refused: outcome.reason };
    return refused(<EntryFormPage {...again} />);
  });

  site.page(`${path}/:id`, { allow }, async (visit, trx) => {
    const entry = entryIn(await readDirectory(deps, trx), idIn(visit));
    const { themes } = await readStaffing(deps, trx);
    return page(<EntryFormPage visit={visit} themes={themes} entry={entry} typed={typedOf(entry)} />);
  });

  site.form(`${path}/:id`, { allow }, async (visit, { fields }) => {
    const id = idIn(visit);
    const read = readFields(entryForm, fields);
    const outcome = read.ok
      ? await changeEntry(deps, visit, { id, ...read.value, themeIds: tickedThemes(fields) }, read.value.mark)
      : read;
    if (outcome.ok) return toList(visit);
    const now = await inMunicipality(deps, visit.municipality.id, async (trx) => ({
      themes: (await readStaffing(deps, trx)).themes,
      entry: entryIn(await loadEntries(trx), id),
    }));
    return refused(<EntryFormPage visit={visit} {...now} typed={typed(fields)} refused={outcome.reason} />);
  });

  site.form(`${path}/:id/einde`, { allow }, async (visit) => {
    await endEntry(deps, visit, idIn(visit));
    return toList(visit);
  });

  site.form(`${path}/:id/terug`, { allow }, async (visit) => {
    await reviveEntry(deps, visit, idIn(visit));
    return toList(visit);
  });
}

function idIn(visit: Visit): Id {
  if (!isId(visit.params.id)) throw new NotFound('This is no id.');
  return visit.params.id;
}

function toList(visit: Visit): Answer {
  return redirect(href(visit, `${path}?gelukt=1`));
}
