// SPDX-License-Identifier: EUPL-1.2
import { type StaffActor, isStaff } from '../../kernel/actor.ts';
import { isId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Fields, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { findContact } from '../contributions/index.ts';
import { readStaffing } from '../teams/index.ts';
import { makeContribution } from './actions.ts';
import type { MakingRefusal } from './domain.ts';
import { listQuery, makeForm } from './forms.ts';
import { canHandleTalk, canReadTalk } from './policies.ts';
import { readTalksPage } from './readings.ts';
import { findTalk } from './store.ts';
import { TalkPage } from './views/talk-page.tsx';
import { TalksPage } from './views/talks-page.tsx';

export function workplaceRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/gesprekken', { allow: staff }, async (visit, trx) => {
    const actor = staffOf(visit);
    const query = listQuery.parse(visit.query);
    const tree = await readAreaTree(deps, trx);
    const staffing = await readStaffing(deps, trx);
    const found = await readTalksPage(trx, { actor, tree, query });
    return page(<TalksPage visit={visit} tree={tree} staffing={staffing} query={query} {...found} />);
  });
  site.page('/werkplek/gesprekken/:id', { allow: staff }, (visit, trx) => showTalk(deps, visit, trx));
  site.form('/werkplek/gesprekken/:id/bijdrage', { allow: staff }, async (visit, { fields }) => {
    const read = readFields(makeForm, fields);
    if (!read.ok) return again(deps, visit, { fields, faults: read.reason });
    const { soort, onderwerp, tekst } = read.value;
    const making = { talkId: idIn(visit), kind: soort, subject: onderwerp, body: tekst };
    const made = await makeContribution(deps, visit, making);
    if (!made.ok) return again(deps, visit, { fields, refusal: made.reason });
    return redirect(`${href(visit, `/werkplek/gesprekken/${making.talkId}`)}?gelukt=1`);
  });
}

export function staffOf(visit: Visit): StaffActor {
  if (!isStaff(visit.actor)) throw new Forbidden('Only for who works here.');
  return visit.actor;
}

function idIn(visit: Visit): string {
  const { id } = visit.params;
  if (!isId(id)) throw new NotFound('There is no such talk.');
  return id;
}

type Back = {
  readonly fields: Fields;
  readonly faults?: readonly FaultyField[];
  readonly refusal?: MakingRefusal;
};

function again(deps: Deps, visit: Visit, back: Back): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) => showTalk(deps, visit, trx, back));
}

async function showTalk(deps: Deps, visit: Visit, trx: Trx, back?: Back): Promise<Answer> {
  const talk = await findTalk(trx, idIn(visit));
  if (!talk || !canReadTalk(visit.actor, talk)) throw new NotFound('There is no such talk.');
  const canHandle = canHandleTalk(visit.actor, talk);
  const body = (
    <TalkPage
      visit={visit}
      tree={await readAreaTree(deps, trx)}
      staffing={await readStaffing(deps, trx)}
      talk={talk}
      contact={canHandle ? await findContact(trx, talk.contactId) : undefined}
      canHandle={canHandle}
      {...(back ? { typed: typed(back.fields) } : {})}
      {...(back?.faults ? { faults: back.faults } : {})}
      {...(back?.refusal ? { refusal: back.refusal } : {})}
    />
  );
  return back ? refused(body) : page(body);
}
