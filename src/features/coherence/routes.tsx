// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { download } from '../../platform/export/download.ts';
import { exportFormats } from '../../platform/export/table.ts';
import { type Answer, page } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Site, anyone, staff } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import { type Programme, inOrder, readProgrammes, readProgress, stageOn } from '../programmes/index.ts';
import { type Scope, extentOf, scopeIn } from './columns.ts';
import { coherenceTable } from './export.ts';
import { messages } from './messages.ts';
import { addressOf, coherenceQuery, filtersOf, widerName } from './query.ts';
import { type Room, readCoherence, readerIn } from './reading.ts';
import { servesRoutes } from './serves-routes.tsx';
import { readRecords } from './store.ts';
import { BehindPage } from './views/behind-page.tsx';
import { CoherencePage, PublicCoherencePage } from './views/coherence-page.tsx';
import { homeOf } from './views/paths.ts';
import { ProgrammePage, PublicProgrammePage, PublicProgrammesPage } from './views/programme-pages.tsx';

const pageLength = 100;
const latest = 12;
const rooms = ['work', 'public'] as const;
const allowOf = { work: staff, public: anyone } as const;
const programmePathOf = { work: '/werkplek/opgaven/:number', public: '/opgaven/:number' } as const;

export function routes(site: Site, deps: Deps): void {
  for (const room of rooms) {
    const options = { allow: allowOf[room], kept: room === 'public' };
    const Page = room === 'public' ? PublicCoherencePage : CoherencePage;
    site.page(homeOf[room], options, async (visit, trx) =>
      page(<Page {...await readCoherence(deps, trx, { visit, room })} visit={visit} room={room} />),
    );
    site.page(`${homeOf[room]}/achter`, options, (visit, trx) => showBehind(deps, visit, trx, room));
    site.page(programmePathOf[room], options, (visit, trx) => showProgramme(deps, visit, trx, room));
    for (const format of exportFormats)
      site.page(`${homeOf[room]}.${format}`, { allow: allowOf[room] }, async (visit, trx) => {
        const coherence = await readCoherence(deps, trx, { visit, room });
        const name = `${messages[visit.locale].fileName}-${visit.today.toString()}`;
        return download(coherenceTable(visit.locale, coherence), format, name);
      });
  }
  site.page('/opgaven', { allow: anyone, kept: true }, async (visit, trx) => {
    const programmes = inOrder(await readProgrammes(deps, trx), visit.today);
    return page(<PublicProgrammesPage visit={visit} programmes={programmes} />);
  });
  servesRoutes(site, deps);
}

async function showProgramme(deps: Deps, visit: Visit, trx: Trx, room: Room): Promise<Answer> {
  const programme = programmeNumbered(await readProgrammes(deps, trx), visit.params.number);
  const coherence = await readCoherence(deps, trx, { visit, room, only: programme });
  const asked = { reader: readerIn(visit, room), ...filtersOf(coherence.query) };
  const records = await readRecords(trx, { ...asked, programmeIds: [programme.id], limit: latest });
  const note = (await readProgress(trx, [programme.id])).get(programme.id);
  const Page = room === 'work' ? ProgrammePage : PublicProgrammePage;
  const about = { ...coherence, visit, room, programme, records, note };
  return page(<Page {...about} />);
}

async function showBehind(deps: Deps, visit: Visit, trx: Trx, room: Room): Promise<Answer> {
  const { opgave, gebied, na } = visit.query;
  const query = coherenceQuery.parse(visit.query);
  const tree = await readAreaTree(deps, trx);
  const scope = scopeIn(tree, query.binnen);
  const all = await readProgrammes(deps, trx);
  const programme = opgave === undefined ? undefined : programmeNumbered(all, opgave);
  const shown = all.filter((one) => stageOn(one, visit.today) !== 'ended');
  const found = await readRecords(trx, {
    reader: readerIn(visit, room),
    ...filtersOf(query),
    programmeIds: (programme ? [programme] : shown).map(({ id }) => id),
    ...placesOf(tree, scope, gebied),
    ...(isId(na) ? { before: na } : {}),
    limit: pageLength + 1,
  });
  const records = found.slice(0, pageLength);
  const last = found.length > pageLength ? records.at(-1) : undefined;
  const next = last && addressOf(`${homeOf[room]}/achter`, query, { opgave, gebied, na: last.id });
  const what = { ...(programme ? { programme } : {}), ...(gebied ? { areaSlug: gebied } : {}) };
  const about = { visit, room, tree, scope, query, records, ...what, ...(next ? { next } : {}) };
  return page(<BehindPage {...about} />);
}

function programmeNumbered(all: readonly Programme[], number: string | undefined): Programme {
  const found = all.find((one) => one.number === number);
  if (!found) throw new NotFound('There is no such programme.');
  return found;
}

type Places = { readonly areaIds: readonly Id[]; readonly outside?: readonly Id[] };

/** The areas that a column of the matrix stands for: one with all below it, or what none of the columns covers. */
function placesOf(tree: AreaTree, scope: Scope, slug: string | undefined): Places {
  const { areas, within } = extentOf(tree, scope);
  if (!slug) return { areaIds: [...within] };
  if (slug === widerName)
    return { areaIds: [...within], outside: areas.flatMap(({ covers }) => [...covers]) };
  const area = tree.bySlug(slug);
  if (!area) throw new NotFound('There is no such area.');
  return { areaIds: tree.idsBelow(area.id) };
}
