// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, bytes, page } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Version, canSeeCharters, inForceOn, readCharter, readVersions } from '../charter/index.ts';
import { contentTypeOf, pictureFile, pictureForms } from '../charter-drawing/index.ts';
import { makeThreadSection } from '../thread/index.ts';
import { commentRoutes } from './comment-routes.tsx';
import { messages } from './messages.ts';
import { posterOf } from './posters.ts';
import { askedDay, lastDayOf, publicVersion } from './showing.ts';
import { readTown } from './town.ts';
import { PicturePage } from './views/picture-page.tsx';
import { VersionPage } from './views/version-page.tsx';

const path = '/rollen';

export function routes(site: Site, deps: Deps): void {
  // What was asked of other days is read anew: there are more days than room to keep them.
  site.page(path, { allow: anyone, kept: (query) => query.op === undefined }, async (visit, trx) => {
    const asked = askedDay(visit.query.op, visit.today);
    const versions = await readVersions(deps, trx);
    const version = inForceOn(versions, asked.day.toString());
    const shown = version && (await show(deps, visit, trx, { version, versions, day: asked.day }));
    return page(<VersionPage visit={visit} versions={versions} shown={shown} asked={asked} />);
  });

  site.page(`${path}/:nummer`, { allow: anyone, kept: true }, async (visit, trx) => {
    const versions = await readVersions(deps, trx);
    const version = publicVersion(versions, visit);
    const day = lastDayOf(versions, version, visit.today);
    const shown = await show(deps, visit, trx, { version, versions, day });
    const { id, number } = version;
    const thread = await makeThreadSection(trx, visit, { kind: 'charter', id, number });
    return page(<VersionPage visit={visit} versions={versions} shown={shown} thread={thread} />);
  });

  site.page(`${path}/:nummer/plaat/:vorm`, { allow: anyone }, async (visit, trx) => {
    const versions = await readVersions(deps, trx);
    return file(deps, visit, trx, { versions, version: publicVersion(versions, visit) });
  });

  commentRoutes(site, deps);
  workplaceRoutes(site, deps);
}

function workplaceRoutes(site: Site, deps: Deps): void {
  const home = '/werkplek/rollen/:id/plaat';
  site.page(home, { allow: canSeeCharters }, async (visit, trx) => {
    const versions = await readVersions(deps, trx);
    const version = anyVersion(versions, visit);
    const { poster } = await show(deps, visit, trx, {
      version,
      versions,
      day: lastDayOf(versions, version, visit.today),
    });
    return page(<PicturePage visit={visit} version={version} poster={poster} />);
  });

  site.page(`${home}/:vorm`, { allow: canSeeCharters }, async (visit, trx) => {
    const versions = await readVersions(deps, trx);
    return file(deps, visit, trx, { versions, version: anyVersion(versions, visit) });
  });
}

function anyVersion(versions: readonly Version[], visit: Visit): Version {
  const found = versions.find(({ id }) => id === visit.params.id);
  if (!found) throw new NotFound('There is no such version of the charter.');
  return found;
}

type Showing = {
  readonly version: Version;
  readonly versions: readonly Version[];
  readonly day: Temporal.PlainDate;
};

async function show(deps: Deps, visit: Visit, trx: Trx, { version, versions, day }: Showing) {
  const town = await readTown(deps, trx, day);
  const charter = await readCharter(trx, version);
  return { charter, poster: posterOf(visit, { versions, version, tasks: charter.tasks, town }) };
}

async function file(deps: Deps, visit: Visit, trx: Trx, of: Omit<Showing, 'day'>): Promise<Answer> {
  const form = pictureForms.find((one) => one === visit.params.vorm);
  if (!form) throw new NotFound('The picture does not come in this form.');
  const asked = askedDay(visit.query.op, visit.today);
  const day = asked.isToday ? lastDayOf(of.versions, of.version, visit.today) : asked.day;
  const { poster } = await show(deps, visit, trx, { ...of, day });
  const m = messages[visit.locale];
  const about = { title: m.pictureTitle(visit.municipality.name), description: m.pictureText };
  return bytes(await pictureFile(poster, form, about), contentTypeOf(form), 0);
}
