// SPDX-License-Identifier: EUPL-1.2
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type Area, type AreaTree, readAreaTree } from '../areas/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import { addTie, changeTie, dropTie, endTie } from './actions.ts';
import { areaNetworkOf, readNetworkBook, readPicture } from './area-network.ts';
import { readAsked } from './asked.ts';
import { newTieForm, tieForm } from './forms.ts';
import { canKeepNetwork, canSeeNetwork } from './policies.ts';
import { findTie } from './store.ts';
import { AreaNetworkPage } from './views/area-network-page.tsx';
import { NetworkPage } from './views/network-page.tsx';
import type { TieBack } from './views/tie-form.tsx';
import { TiePage } from './views/tie-page.tsx';

const home = '/werkplek/netwerk';
const allow = canSeeNetwork;

export function routes(site: Site, deps: Deps): void {
  site.page(home, { allow }, async (visit, trx) => {
    const book = await readNetworkBook(deps, trx);
    const day = visit.today.toString();
    const areas = book.tree.all.map((area) => ({ area, ...areaNetworkOf(book, area, day) }));
    // Neighbourhoods are many: those stand here when somebody wrote something down there.
    const shown = areas.filter(
      ({ area, network }) => area.kind !== 'neighbourhood' || network.parties.length > 0,
    );
    return page(<NetworkPage visit={visit} areas={shown} />);
  });

  site.page(`${home}/:slug`, { allow }, (visit, trx) => showArea(deps, visit, trx));

  site.form(`${home}/:slug`, { allow }, async (visit, { fields }) => {
    const area = await inMunicipality(deps, visit.municipality.id, async (trx) =>
      areaIn(visit, await readAreaTree(deps, trx)),
    );
    const read = readFields(newTieForm, fields);
    if (!read.ok) return showAreaAgain(deps, visit, { typed: typed(fields), faults: read.reason });
    const { sleutel, partij, met, wat, sinds, opmerking } = read.value;
    const outcome = await addTie(deps, visit, {
      id: sleutel,
      areaId: area.id,
      partyId: partij,
      otherId: met,
      what: wat,
      note: opmerking === '' ? null : opmerking,
      since: sinds,
    });
    if (!outcome.ok)
      return showAreaAgain(deps, visit, { typed: typed(fields), faults: [], refusal: outcome.reason });
    return redirect(href(visit, `${home}/${area.slug}?gelukt=1`));
  });

  tieRoutes(site, deps);
}

function tieRoutes(site: Site, deps: Deps): void {
  const path = `${home}/verband/:id`;

  site.page(path, { allow }, (visit, trx) => showTie(deps, visit, trx));

  site.form(path, { allow }, async (visit, { fields }) => {
    const again = (back: TieBack): Promise<Answer> =>
      inMunicipality(deps, visit.municipality.id, (trx) => showTie(deps, visit, trx, back));
    const read = readFields(tieForm, fields);
    if (!read.ok) return again({ typed: typed(fields), faults: read.reason });
    const { wat, sinds, tot = null, opmerking } = read.value;
    const words = { what: wat, since: sinds, until: tot, note: opmerking === '' ? null : opmerking };
    const outcome = await changeTie(deps, visit, idIn(visit), words);
    if (!outcome.ok) return again({ typed: typed(fields), faults: [], refusal: outcome.reason });
    return toArea(deps, visit, outcome.value);
  });

  site.form(`${path}/einde`, { allow }, async (visit) =>
    toArea(deps, visit, await endTie(deps, visit, idIn(visit))),
  );

  site.form(`${path}/weg`, { allow }, async (visit) =>
    toArea(deps, visit, await dropTie(deps, visit, idIn(visit))),
  );
}

async function showArea(deps: Deps, visit: Visit, trx: Trx, back?: TieBack): Promise<Answer> {
  const book = await readNetworkBook(deps, trx);
  const area = areaIn(visit, book.tree);
  const asked = readAsked(visit);
  const found = areaNetworkOf(book, area, asked.day);
  const picture = await readPicture(deps, trx, { visit, tree: book.tree, area, day: asked.day, ...found });
  const body = (
    <AreaNetworkPage
      visit={visit}
      area={area}
      names={{ all: new Map(book.all.map((one) => [one.id, one])), tree: book.tree }}
      {...asked}
      {...found}
      picture={picture}
      canKeep={canKeepNetwork(visit.actor, area.id)}
      formKey={newId()}
      {...(back ? { back } : {})}
    />
  );
  return back ? refused(body) : page(body);
}

function showAreaAgain(deps: Deps, visit: Visit, back: TieBack): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) => showArea(deps, visit, trx, back));
}

async function showTie(deps: Deps, visit: Visit, trx: Trx, back?: TieBack): Promise<Answer> {
  const tree = await readAreaTree(deps, trx);
  const all = new Map((await readOrganisations(deps, trx)).map((one) => [one.id, one]));
  const tie = await findTie(trx, idIn(visit));
  if (!tie || !canKeepNetwork(visit.actor, tie.areaId)) throw new NotFound('There is no such tie.');
  const area = tree.byId(tie.areaId) ?? tree.root;
  const body = (
    <TiePage visit={visit} area={area} names={{ all, tree }} tie={tie} {...(back ? { back } : {})} />
  );
  return back ? refused(body) : page(body);
}

async function toArea(deps: Deps, visit: Visit, areaId: string): Promise<Answer> {
  const tree = await inMunicipality(deps, visit.municipality.id, (trx) => readAreaTree(deps, trx));
  return redirect(href(visit, `${home}/${(tree.byId(areaId) ?? tree.root).slug}?gelukt=1`));
}

function areaIn(visit: Visit, tree: AreaTree): Area {
  const area = tree.bySlug(visit.params.slug ?? '');
  if (!area) throw new NotFound('There is no such area.');
  return area;
}

function idIn(visit: Visit): string {
  if (!isId(visit.params.id)) throw new NotFound('Nothing here has this id.');
  return visit.params.id;
}
