// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { download } from '../../platform/export/download.ts';
import { exportFormats } from '../../platform/export/table.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type FaultyField, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readMeetingFiles } from '../session-import/index.ts';
import { asSameList, moveImport } from './actions.ts';
import { beginForm, sameListForm, uploadForm } from './forms.ts';
import { takeIn } from './meetings.ts';
import { messages } from './messages.ts';
import { mappingRoutes } from './mapping-routes.tsx';
import { canReadIn } from './policies.ts';
import type { FileFault } from './read-file.ts';
import { reportTable } from './report.ts';
import { importIn, importPage } from './showing.tsx';
import { readImports } from './store.ts';
import { ListPage } from './views/list-page.tsx';
import { home, pathOf } from './views/paths.ts';

const allow = canReadIn;
const listsShown = 50;

export function routes(site: Site, deps: Deps): void {
  site.page(home, { allow }, async (visit, trx) =>
    page(await list(visit, trx, { typed: { sleutel: newId(), lijst: visit.query.bron ?? '' } })),
  );
  site.form(home, { allow, perMinute: 20 }, (visit, form) => upload(deps, visit, form));
  site.page(`${home}/:id`, { allow }, (visit, trx) => showOne(deps, visit, trx));
  for (const format of exportFormats)
    site.page(`${home}/:id/verslag.${format}`, { allow }, async (visit, trx) => {
      const one = await importIn(visit, trx);
      const table = reportTable(visit, one.id, (work) => inMunicipality(deps, visit.municipality.id, work));
      return download(table, format, messages[visit.locale].report.file);
    });
  mappingRoutes(site, deps);
  moves(site, deps);
}

type Back = {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults?: readonly FaultyField[];
  readonly fileFault?: FileFault;
};

async function list(visit: Visit, trx: Trx, back: Back) {
  const imports = await readImports(trx, listsShown);
  const meetings = await readMeetingFiles(trx, listsShown);
  const sources = new Set([...imports, ...meetings].map(({ source }) => source));
  return <ListPage {...{ visit, imports, meetings }} sources={[...sources]} {...back} />;
}

async function upload(deps: Deps, visit: Visit, { fields, files }: SentForm): Promise<Answer> {
  const read = readFields(uploadForm, fields);
  const [file] = files.bestand ?? [];
  const missing: FaultyField[] = file ? [] : [{ field: 'bestand', fault: 'required' }];
  const again = async (back: Omit<Back, 'typed'>): Promise<Answer> =>
    inMunicipality(deps, visit.municipality.id, async (trx) =>
      refused(await list(visit, trx, { typed: typed(fields), ...back })),
    );
  if (!read.ok) return again({ faults: [...read.reason, ...missing] });
  if (!file) return again({ faults: missing });
  const { lijst, bron, sleutel: submissionKey } = read.value;
  // A chosen file is lost when a form comes back: without a name the list is called as its file.
  const source = lijst || bron || nameOf(file.name) || file.name || submissionKey;
  const started = await takeIn(deps, visit, { source, file, submissionKey });
  if (!started.ok) return again({ fileFault: started.reason });
  return redirect(href(visit, started.value));
}

function nameOf(fileName: string): string {
  return fileName
    .replace(/\.[a-z]{2,4}$/i, '')
    .trim()
    .slice(0, 100);
}

async function showOne(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const one = await importIn(visit, trx);
  if (one.state === 'mapping') return redirect(href(visit, pathOf(one.id, '/kolommen')));
  return page(await importPage(deps, visit, trx, { one }));
}

const verbs = { begin: 'begin', stop: 'stop', verder: 'resume', weg: 'drop' } as const;

/** Beginning, stopping, going on, letting go: a button each. Who was second sees how it stands now. */
function moves(site: Site, deps: Deps): void {
  site.form(`${home}/:id/dezelfde`, { allow }, async (visit, { fields }) => {
    const { id } = await inMunicipality(deps, visit.municipality.id, (trx) => importIn(visit, trx));
    const read = readFields(sameListForm, fields);
    if (read.ok) await asSameList(deps, visit, { id, source: read.value.lijst });
    return redirect(href(visit, pathOf(id)));
  });
  for (const [name, verb] of Object.entries(verbs))
    site.form(`${home}/:id/${name}`, { allow }, async (visit, { fields }) => {
      const { id } = await inMunicipality(deps, visit.municipality.id, (trx) => importIn(visit, trx));
      const read = readFields(beginForm, fields);
      const wishes = read.ok ? { isPublic: read.value.openbaar, makesParties: read.value.fracties } : {};
      const moved = await moveImport(deps, visit, { id, verb, ...wishes });
      if (!moved.ok && moved.reason === 'parties_unsaid')
        return inMunicipality(deps, visit.municipality.id, async (trx) =>
          refused(
            await importPage(deps, visit, trx, { one: await importIn(visit, trx), isPartiesUnsaid: true }),
          ),
        );
      return redirect(href(visit, verb === 'drop' && moved.ok ? home : pathOf(id)));
    });
}
