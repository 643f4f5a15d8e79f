// SPDX-License-Identifier: EUPL-1.2
import { type StaffActor, holdsRole, isStaff } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { download as exported } from '../../platform/export/download.ts';
import { type ExportFormat, exportFormats } from '../../platform/export/table.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { coordinationDraft } from './coordination-draft.ts';
import { type DuePoint, readDuePointsOf } from '../action-points/index.ts';
import { type Waiting, readWaiting } from '../coordination/index.ts';
import { type ClerksDesk, type DueMotion, readClerksDesk, readDueMotionsOf } from '../council-due/index.ts';
import { readPortfolioWaiting } from '../portfolio/index.ts';
import { readStaffing } from '../teams/index.ts';
import type { Template } from '../answers/index.ts';
import { readAgenda } from './meeting/agenda.ts';
import { draftWith, previewOf } from './answer-draft.ts';
import { type Refused as RefusedFile, readDrafts, takeUploads, uploadsOf } from '../uploads/index.ts';
import { contributionTable } from './export.ts';
import { listQuery } from './forms.ts';
import { readItem } from './item-reading.ts';
import { type MoveVerb, isMoveVerb, movers } from './item-movers.ts';
import { messages } from './messages.ts';
import { canDo, canRead } from './policies.ts';
import { readNames } from './public-routes.tsx';
import { findByNumber } from './store.ts';
import { paths } from './views/item-form.ts';
import { ItemPage, type Refused } from './views/item-page.tsx';
import { TodayPage } from './views/today-page.tsx';
import { WorklistPage, itemHref } from './views/worklist-page.tsx';
import { readToday, readWorklist } from './worklist.ts';

const mostWaiting = 12;
const fewOfEach = 5;
/** What the council waits for is seen so long before its day. */
const ahead = { weeks: 2 };

export function workplaceRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek', { allow: staff }, async (visit, trx) => {
    const names = await readNames(deps, visit, trx);
    return page(
      <TodayPage
        visit={visit}
        names={names}
        today={await readToday(trx, names, staffOf(visit))}
        waiting={await readMyWaiting(trx, visit)}
        portfolio={{
          staffing: await readStaffing(deps, trx),
          waiting: await readPortfolioWaiting(trx, mine(visit), visit.now),
        }}
        actions={await readMyActions(trx, visit)}
        motions={await readMyMotions(trx, visit)}
        clerksDesk={await readMyClerksDesk(trx, visit)}
        agenda={await readAgenda(deps, trx, staffOf(visit))}
      />,
    );
  });
  site.page('/werkplek/bijdragen', { allow: staff }, async (visit, trx) => {
    const names = await readNames(deps, visit, trx);
    const list = await readWorklist(trx, names, {
      actor: staffOf(visit),
      query: listQuery.parse(visit.query),
    });
    return page(<WorklistPage visit={visit} names={names} list={list} />);
  });
  for (const format of exportFormats)
    site.page(`/werkplek/bijdragen.${format}`, { allow: staff }, (visit, trx) =>
      exportList(deps, visit, trx, format),
    );
  site.page('/werkplek/bijdragen/:number', { allow: staff }, (visit, trx) => showItem(deps, visit, trx));
  for (const [verb, path] of Object.entries(paths)) {
    if (!isMoveVerb(verb)) continue;
    site.form(`/werkplek/bijdragen/:number/${path}`, { allow: staff }, (visit, form) =>
      takeMove(deps, visit, { verb, form }),
    );
  }
}

function readMyWaiting(trx: Trx, visit: Visit): Promise<Waiting[]> {
  const personIds = mine(visit);
  return readWaiting(trx, { personIds, today: visit.today.toString(), limit: mostWaiting });
}

/** Who is signed in, and whom they stand in for today. */
function mine(visit: Visit): readonly string[] {
  const { personId, standsInFor } = staffOf(visit);
  return [personId, ...standsInFor];
}

function readMyActions(trx: Trx, visit: Visit): Promise<DuePoint[]> {
  const { personId, standsInFor } = staffOf(visit);
  const personIds = [personId, ...standsInFor];
  return readDuePointsOf(trx, { personIds, toDay: visit.today.toString(), limit: mostWaiting });
}

function readMyMotions(trx: Trx, visit: Visit): Promise<DueMotion[]> {
  return readDueMotionsOf(trx, {
    personIds: mine(visit),
    toDay: visit.today.add(ahead).toString(),
    limit: mostWaiting,
  });
}

/** What the council waits for of nobody in particular is the clerk's to move. */
async function readMyClerksDesk(trx: Trx, visit: Visit): Promise<ClerksDesk | undefined> {
  if (!holdsRole(staffOf(visit), 'clerk')) return undefined;
  const until = visit.today.add(ahead).toString();
  return readClerksDesk(trx, { today: visit.today.toString(), until, limit: fewOfEach });
}

async function exportList(deps: Deps, visit: Visit, trx: Trx, format: ExportFormat): Promise<Answer> {
  const table = contributionTable(deps, {
    municipalityId: visit.municipality.id,
    actor: staffOf(visit),
    names: await readNames(deps, visit, trx),
    query: listQuery.parse(visit.query),
  });
  const { fileName } = messages[visit.locale].list.export;
  return exported(table, format, `${fileName}-${visit.today.toString()}`);
}

function staffOf(visit: Visit): StaffActor {
  if (!isStaff(visit.actor)) throw new Forbidden('Only for who works here.');
  return visit.actor;
}

export async function showItem(deps: Deps, visit: Visit, trx: Trx, sent?: Refused): Promise<Answer> {
  const actor = staffOf(visit);
  const names = await readNames(deps, visit, trx);
  const contribution = await findByNumber(trx, visit.params.number ?? '');
  if (!contribution || !canRead(actor, contribution)) throw new NotFound('There is no such contribution.');
  const query = listQuery.parse(visit.query);
  const [item, list] = await Promise.all([
    readItem(deps, trx, { actor, contribution }),
    readWorklist(trx, names, { actor, query }),
  ]);
  const about = { names, contribution, contact: item.contact };
  const back =
    sent?.isOnlyShown && sent.verb === 'answer'
      ? withTemplate(sent, visit, { templates: item.templates, about })
      : (sent ?? coordinationDraft(item.coordination, visit.query.overnemen));
  const preview =
    back?.isOnlyShown && back.verb === 'answer'
      ? previewOf(deps, visit, about, back.typed.tekst ?? '')
      : undefined;
  const draftKey = back?.verb === 'answer' ? back.typed.formulier : undefined;
  const done = Object.keys(paths).find((verb) => verb === visit.query.gedaan);
  const body = (
    <ItemPage
      visit={visit}
      names={names}
      list={list}
      contribution={contribution}
      {...item}
      formKey={newId()}
      drafts={isId(draftKey) ? await readDrafts(trx, draftKey) : []}
      now={deps.clock.now()}
      {...(preview ? { preview } : {})}
      {...(done && isMoveVerb(done) ? { done } : {})}
      {...(back ? { refused: back } : {})}
    />
  );
  return back && !back.isOnlyShown ? refused(body) : page(body);
}

type Choice = { readonly templates: readonly Template[]; readonly about: Parameters<typeof draftWith>[2] };

/** A template comes in once: then its choice is empty again. */
function withTemplate(sent: Refused, visit: Visit, { templates, about }: Choice): Refused {
  const chosen =
    sent.typed.voorbeeld === 'sjabloon' ? templates.find(({ id }) => id === sent.typed.sjabloon) : undefined;
  return { ...sent, typed: { ...sent.typed, tekst: draftWith(chosen, visit, about, sent.typed) } };
}

type MoveForm = { readonly verb: MoveVerb; readonly form: SentForm };

/** Every form of an item: read it, make the move, and go on with the item; or show it again with everything that was typed. */
async function takeMove(deps: Deps, visit: Visit, { verb, form }: MoveForm): Promise<Answer> {
  const refusedFiles = verb === 'answer' ? await takeAnswerFiles(deps, visit, form) : [];
  if (refusedFiles.length > 0) {
    const back: Refused = { verb, typed: typed(form.fields), faults: [], refusedFiles };
    return inMunicipality(deps, visit.municipality.id, (trx) => showItem(deps, visit, trx, back));
  }
  if (verb === 'answer' && typed(form.fields).voorbeeld) return showDraft(deps, visit, form);
  if (verb === 'triage' && form.fields.toon) {
    const shown: Refused = { verb, typed: typed(form.fields), faults: [], isOnlyShown: true };
    return inMunicipality(deps, visit.municipality.id, (trx) => showItem(deps, visit, trx, shown));
  }
  const outcome = await movers[verb](deps, visit, form.fields);
  if (!outcome.ok) {
    const back: Refused = { verb, typed: typed(form.fields), ...outcome.reason };
    return inMunicipality(deps, visit.municipality.id, (trx) => showItem(deps, visit, trx, back));
  }
  const address = itemHref(visit, outcome.value.number, listQuery.parse(visit.query));
  return redirect(`${address}${address.includes('?') ? '&' : '?'}gedaan=${verb}`);
}

/** What goes with an answer waits with its form, also while it is only looked at. Who may not answer brings nothing. */
async function takeAnswerFiles(deps: Deps, visit: Visit, form: SentForm): Promise<readonly RefusedFile[]> {
  const { formulier: formKey } = typed(form.fields);
  const sent = uploadsOf(form);
  if (!isId(formKey) || (sent.files.length === 0 && sent.without.length === 0)) return [];
  const contribution = await inMunicipality(deps, visit.municipality.id, (trx) =>
    findByNumber(trx, visit.params.number ?? ''),
  );
  if (!contribution || !canDo(visit.actor, contribution, 'answer'))
    throw new Forbidden('This is not yours to answer.');
  return takeUploads(deps, visit.municipality.id, { formKey, ...sent });
}

/** The answer so far, with a template put in when one was chosen, and how the resident will read it. Nothing is sent. */
function showDraft(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const back: Refused = { verb: 'answer', faults: [], typed: typed(form.fields), isOnlyShown: true };
  return inMunicipality(deps, visit.municipality.id, (trx) => showItem(deps, visit, trx, back));
}
