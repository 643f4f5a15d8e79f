// SPDX-License-Identifier: EUPL-1.2
import { type StaffActor, isStaff } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { type Result, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Fields, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { readEntries } from '../journal/index.ts';
import type { Template } from '../answers/index.ts';
import { draftWith, previewOf, templatesFor } from './answer-draft.ts';
import {
  handOverContribution,
  moveContributionPromise,
  publishContribution,
  triageContribution,
  unpublishContribution,
} from './actions/handling.ts';
import {
  answerContribution,
  askResident,
  closeContribution,
  noteOnContribution,
  reopenContribution,
} from './actions/talking.ts';
import type { Contribution, Holder, Refusal } from './domain.ts';
import {
  answerForm,
  closeForm,
  handOverForm,
  listQuery,
  promiseForm,
  reopenForm,
  textForm,
  triageForm,
} from './forms.ts';
import { readItemTwins } from './item-twins.ts';
import { readMessages } from './message-store.ts';
import { canRead } from './policies.ts';
import { readNames } from './public-routes.tsx';
import { readNearby, readSteps } from './published-store.ts';
import { findByNumber, findContact } from './store.ts';
import { paths } from './views/item-form.ts';
import { ItemPage, type Refused } from './views/item-page.tsx';
import { TodayPage } from './views/today-page.tsx';
import { WorklistPage, itemHref } from './views/worklist-page.tsx';
import { readOfContact, readSameContacts } from './worklist-store.ts';
import { readToday, readWorklist } from './worklist.ts';

export function workplaceRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek', { allow: staff }, async (visit, trx) => {
    const names = await readNames(deps, visit, trx);
    return page(
      <TodayPage visit={visit} names={names} today={await readToday(trx, names, staffOf(visit))} />,
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
  site.page('/werkplek/bijdragen/:number', { allow: staff }, (visit, trx) => showItem(deps, visit, trx));
  for (const [verb, path] of Object.entries(paths)) {
    if (!isMoveVerb(verb)) continue;
    site.form(`/werkplek/bijdragen/:number/${path}`, { allow: staff }, (visit, form) =>
      takeMove(deps, visit, { verb, form }),
    );
  }
}

type MoveVerb = keyof typeof paths;

function isMoveVerb(text: string): text is MoveVerb {
  return text in paths;
}

function staffOf(visit: Visit): StaffActor {
  if (!isStaff(visit.actor)) throw new Forbidden('Only for who works here.');
  return visit.actor;
}

export async function showItem(deps: Deps, visit: Visit, trx: Trx, sent?: Refused): Promise<Answer> {
  const actor = staffOf(visit);
  const names = await readNames(deps, visit, trx);
  const query = listQuery.parse(visit.query);
  const contribution = await findByNumber(trx, visit.params.number ?? '');
  if (!contribution || !canRead(actor, contribution)) throw new NotFound('There is no such contribution.');
  const contact = await findContact(trx, contribution.contactId);
  const { lat, lon } = contribution;
  const near =
    lat === null || lon === null ? [] : await readNearby(trx, { lat, lon, exceptId: contribution.id });
  const same = contact && (contact.email || contact.phone) ? await readSameContacts(trx, contact) : [];
  const earlier = same.length > 0 ? await readOfContact(trx, same, 6) : [];
  const templates = await templatesFor(deps, trx, contribution);
  const about = { names, contribution, contact };
  const back = sent?.isDraft ? withTemplate(sent, visit, { templates, about }) : sent;
  const preview = back?.isDraft ? previewOf(deps, visit, about, back.typed.tekst ?? '') : undefined;
  const done = Object.keys(paths).find((verb) => verb === visit.query.gedaan);
  const body = (
    <ItemPage
      visit={visit}
      names={names}
      list={await readWorklist(trx, names, { actor, query })}
      contribution={contribution}
      contact={contact}
      talk={await readMessages(trx, contribution.id)}
      entries={await readEntries(trx, contribution.id)}
      steps={(await readSteps(trx, [contribution.id])).get(contribution.id) ?? []}
      earlier={earlier.filter((one) => one.id !== contribution.id && canRead(actor, one))}
      nearby={near.filter((one) => canRead(actor, one))}
      formKey={newId()}
      twins={await readItemTwins(deps, trx, actor, contribution)}
      templates={templates}
      {...(preview ? { preview } : {})}
      {...(done && isMoveVerb(done) ? { done } : {})}
      {...(back ? { refused: back } : {})}
    />
  );
  return back && !back.isDraft ? refused(body) : page(body);
}

type Choice = { readonly templates: readonly Template[]; readonly about: Parameters<typeof draftWith>[2] };

/** A template comes in once: then its choice is empty again. */
function withTemplate(sent: Refused, visit: Visit, { templates, about }: Choice): Refused {
  const chosen =
    sent.typed.voorbeeld === 'sjabloon' ? templates.find(({ id }) => id === sent.typed.sjabloon) : undefined;
  return { ...sent, typed: { ...sent.typed, tekst: draftWith(chosen, visit, about, sent.typed) } };
}

type MoveForm = { readonly verb: MoveVerb; readonly form: SentForm };
type Outcome = Result<Contribution, { readonly faults: readonly FaultyField[]; readonly refusal?: Refusal }>;

/** Every form of an item: read it, make the move, and go on with the item; or show it again with everything that was typed. */
async function takeMove(deps: Deps, visit: Visit, { verb, form }: MoveForm): Promise<Answer> {
  if (verb === 'answer' && typed(form.fields).voorbeeld) return showDraft(deps, visit, form);
  const outcome = await movers[verb](deps, visit, form.fields);
  if (!outcome.ok) {
    const back: Refused = { verb, typed: typed(form.fields), ...outcome.reason };
    return inMunicipality(deps, visit.municipality.id, (trx) => showItem(deps, visit, trx, back));
  }
  const address = itemHref(visit, outcome.value.number, listQuery.parse(visit.query));
  return redirect(`${address}${address.includes('?') ? '&' : '?'}gedaan=${verb}`);
}

/** The answer so far, with a template put in when one was chosen, and how the resident will read it. Nothing is sent. */
function showDraft(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const back: Refused = { verb: 'answer', faults: [], typed: typed(form.fields), isDraft: true };
  return inMunicipality(deps, visit.municipality.id, (trx) => showItem(deps, visit, trx, back));
}

type Mover = (deps: Deps, visit: Visit, fields: Fields) => Promise<Outcome>;

function numberOf(visit: Visit): string {
  return visit.params.number ?? '';
}

function outcome(result: Result<Contribution, Refusal>): Outcome {
  return result.ok ? ok(result.value) : { ok: false, reason: { faults: [], refusal: result.reason } };
}

function faulty(faults: readonly FaultyField[]): Outcome {
  return { ok: false, reason: { faults } };
}

const movers: Readonly<Record<MoveVerb, Mover>> = {
  triage: async (deps, visit, fields) => {
    const read = readFields(triageForm, fields);
    if (!read.ok) return faulty(read.reason);
    const { versie, soort, gebied, thema, oppakken } = read.value;
    const wish = {
      number: numberOf(visit),
      version: versie,
      kind: soort,
      areaId: gebied,
      takes: oppakken,
      ...(thema ? { themeId: thema } : {}),
    };
    return outcome(await triageContribution(deps, visit, wish));
  },
  hand_over: async (deps, visit, fields) => {
    const read = readFields(handOverForm, fields);
    if (!read.ok) return faulty(read.reason);
    const holder = holderFrom(read.value.aan);
    if (!holder) return faulty([{ field: 'aan', fault: 'not_a_choice' }]);
    return outcome(
      await handOverContribution(deps, visit, {
        number: numberOf(visit),
        version: read.value.versie,
        holder,
        reason: read.value.reden,
      }),
    );
  },
  note: async (deps, visit, fields) => {
    const read = readFields(textForm, fields);
    if (!read.ok) return faulty(read.reason);
    return outcome(
      await noteOnContribution(deps, visit, {
        number: numberOf(visit),
        text: read.value.tekst,
        submissionKey: read.value.formulier,
      }),
    );
  },
  ask: async (deps, visit, fields) => {
    const read = readFields(textForm, fields);
    if (!read.ok) return faulty(read.reason);
    return outcome(
      await askResident(deps, visit, {
        number: numberOf(visit),
        text: read.value.tekst,
        submissionKey: read.value.formulier,
      }),
    );
  },
  answer: async (deps, visit, fields) => {
    const read = readFields(answerForm, fields);
    if (!read.ok) return faulty(read.reason);
    const { tekst, formulier, afronden, openbaar } = read.value;
    return outcome(
      await answerContribution(deps, visit, {
        number: numberOf(visit),
        text: tekst,
        submissionKey: formulier,
        close: afronden,
        isPublic: openbaar,
      }),
    );
  },
  close: async (deps, visit, fields) => {
    const read = readFields(closeForm, fields);
    if (!read.ok) return faulty(read.reason);
    return outcome(
      await closeContribution(deps, visit, {
        number: numberOf(visit),
        version: read.value.versie,
        reason: read.value.reden,
      }),
    );
  },
  reopen: async (deps, visit, fields) => {
    const read = readFields(reopenForm, fields);
    if (!read.ok) return faulty(read.reason);
    return outcome(
      await reopenContribution(deps, visit, { number: numberOf(visit), reason: read.value.reden }),
    );
  },
  publish: async (deps, visit) => outcome(await publishContribution(deps, visit, numberOf(visit))),
  unpublish: async (deps, visit) => outcome(await unpublishContribution(deps, visit, numberOf(visit))),
  move_promise: async (deps, visit, fields) => {
    const read = readFields(promiseForm, fields);
    if (!read.ok) return faulty(read.reason);
    const wish = {
      number: numberOf(visit),
      version: read.value.versie,
      dueOn: read.value.dag,
      reason: read.value.reden,
    };
    return outcome(await moveContributionPromise(deps, visit, wish));
  },
};

function holderFrom(text: string): Holder | undefined {
  const [kind, id] = text.split(':');
  if (!isId(id)) return undefined;
  return kind === 'team' || kind === 'person' || kind === 'organisation' ? { kind, id } : undefined;
}
