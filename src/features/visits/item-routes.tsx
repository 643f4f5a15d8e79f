// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import { type Id, isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { scopeOf } from '../contributions/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import { makeThreadRail } from '../thread/index.ts';
import type { VisitRecord } from './domain.ts';
import { idsIn, impressionForm, inviteBox, makeForm, themeForm } from './forms.ts';
import { makeContribution, noteImpression, placeImpression } from './impression-actions.ts';
import { invitable, invitePartners } from './invitation-actions.ts';
import { readImpressions, readInvitations } from './invitation-store.ts';
import { onThread, workPath } from './links.ts';
import { canSeeVisit } from './policies.ts';
import { findVisit } from './store.ts';
import { readAround } from './telling.ts';
import { NotePage } from './views/impression-parts.tsx';
import { type ItemBack, ItemPage } from './views/item-page.tsx';

const one = '/werkplek/bezoeken/:number';

export function itemRoutes(site: Site, deps: Deps): void {
  site.page(one, { allow: staff }, (visit, trx) => showItem(deps, visit, trx));

  site.form(`${one}/uitnodigen`, { allow: staff }, async (visit, { fields }) => {
    const number = numberOf(visit);
    const invited = await invitePartners(deps, visit, { number, ids: idsIn(fields, inviteBox) });
    if (invited.ok) return redirect(href(visit, `${workPath(number)}?gelukt=uitgenodigd`));
    return again(deps, visit, { typed: typed(fields), faults: [], refusal: invited.reason });
  });

  site.page(`${one}/indruk`, { allow: staff }, (visit, trx) => showNote(deps, visit, trx));

  site.form(`${one}/indruk`, { allow: staff }, async (visit, { fields }) => {
    const read = readFields(impressionForm, fields);
    if (!read.ok)
      return inMunicipality(deps, visit.municipality.id, (trx) =>
        showNote(deps, visit, trx, { typed: typed(fields), faults: read.reason }),
      );
    const { formulier: id, tekst: body, thema, stemming } = read.value;
    const number = numberOf(visit);
    const noted = { number, id, body, themeId: thema ?? null, mood: stemming ?? null };
    await noteImpression(deps, visit, noted);
    return redirect(href(visit, `${workPath(number)}?gelukt=indruk`));
  });
  impressionRoutes(site, deps);
}

function impressionRoutes(site: Site, deps: Deps): void {
  site.form(`${one}/indrukken/:id/bijdrage`, { allow: staff }, async (visit, { fields }) => {
    const read = readFields(makeForm, fields);
    if (!read.ok) return again(deps, visit, { typed: typed(fields), faults: read.reason });
    const { soort: kind, onderwerp: subject, inhoud: body } = read.value;
    const made = { number: numberOf(visit), id: idIn(visit), kind, subject, body };
    const number = await makeContribution(deps, visit, made);
    return redirect(href(visit, `${workPath(numberOf(visit))}?gelukt=indruk&bijdrage=${number}`));
  });

  site.form(`${one}/indrukken/:id/thema`, { allow: staff }, async (visit, { fields }) => {
    const read = readFields(themeForm, fields);
    if (!read.ok) return again(deps, visit, { typed: typed(fields), faults: read.reason });
    const number = numberOf(visit);
    await placeImpression(deps, visit, { number, id: idIn(visit), themeId: read.value.thema });
    return redirect(href(visit, `${workPath(number)}?gelukt=thema`));
  });
}

function numberOf(visit: Visit): string {
  return visit.params.number ?? '';
}

function idIn(visit: Visit): Id {
  if (!isId(visit.params.id)) throw new NotFound('Nothing here has this id.');
  return visit.params.id;
}

async function visitIn(visit: Visit, trx: Trx): Promise<VisitRecord> {
  const found = await findVisit(trx, numberOf(visit));
  if (!found) throw new NotFound('There is no such visit.');
  if (!canSeeVisit(visit.actor, found)) throw new Forbidden('This visit is for its own team.');
  return found;
}

function again(deps: Deps, visit: Visit, back: ItemBack): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) => showItem(deps, visit, trx, back));
}

export async function showItem(deps: Deps, visit: Visit, trx: Trx, back?: ItemBack): Promise<Answer> {
  const found = await visitIn(visit, trx);
  const town = await readAround(deps, trx);
  const organisations = await readOrganisations(deps, trx);
  const [invitations, impressions] = await Promise.all([
    readInvitations(trx, found.id),
    readImpressions(trx, found.id),
  ]);
  const thread = isStaff(visit.actor)
    ? await makeThreadRail(trx, visit, onThread(found), scopeOf(visit.actor))
    : null;
  const body = (
    <ItemPage
      visit={visit}
      town={town}
      one={found}
      invitations={invitations}
      invitable={invitable(organisations)}
      impressions={impressions}
      thread={thread}
      {...(back ? { back } : {})}
    />
  );
  return back ? refused(body) : page(body);
}

type NoteAgain = { readonly typed: Typed; readonly faults: readonly FaultyField[] };

async function showNote(deps: Deps, visit: Visit, trx: Trx, back?: NoteAgain): Promise<Answer> {
  const found = await visitIn(visit, trx);
  const town = await readAround(deps, trx);
  const about = { visit, town, one: found, formKey: newId() };
  const body = <NotePage {...about} {...(back ?? { typed: {} })} />;
  return back ? refused(body) : page(body);
}
