// SPDX-License-Identifier: EUPL-1.2
import { type StaffActor, isStaff } from '../../kernel/actor.ts';
import { type Id, isId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, data, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { readOfPersons, scopeOf } from '../contributions/index.ts';
import { readLastEntries } from '../journal/index.ts';
import { ownTask, recordRead } from '../read-log/index.ts';
import { readStaffing } from '../teams/index.ts';
import { correctContact, mergePersons, unmergePersons } from './actions.ts';
import type { Refusal } from './domain.ts';
import { detailsForm, mergeForm, unmergeForm } from './forms.ts';
import { messages } from './messages.ts';
import { findPersons, readPerson } from './persons.ts';
import { canFindPersons, canKeepPersons } from './policies.ts';
import { ContactsPage } from './views/contacts-page.tsx';
import { ChooseOtherPage, ComparePage } from './views/merge-page.tsx';
import { callOf, latelyText, reachOf } from './views/person-parts.tsx';
import { PersonPage, type Refused } from './views/person-page.tsx';

const historyLength = 40;
const allow = canKeepPersons;

export function routes(site: Site, deps: Deps): void {
  site.page('/werkplek/contacten', { allow: canFindPersons }, async (visit, trx) => {
    const text = (visit.query.zoek ?? '').trim();
    const found = await findPersons(trx, staffOf(visit), { text, limit: 20 });
    return page(<ContactsPage visit={visit} text={text} found={found} />);
  });
  site.page('/werkplek/contacten/vinden', { allow: canFindPersons }, async (visit, trx) =>
    data(await personsFor(visit, trx)),
  );
  site.page('/werkplek/contacten/:id', { allow: canFindPersons }, (visit, trx) =>
    showPerson(deps, visit, trx),
  );
  site.page('/werkplek/contacten/:id/samenvoegen', { allow }, showMerge);

  site.form('/werkplek/contacten/:id/wijzigen', { allow }, (visit, form) => takeDetails(deps, visit, form));
  site.form('/werkplek/contacten/:id/samenvoegen', { allow }, (visit, form) => takeMerge(deps, visit, form));
  site.form('/werkplek/contacten/:id/losmaken', { allow }, async (visit, { fields }) => {
    const read = readFields(unmergeForm, fields);
    if (!read.ok) throw new NotFound('There is no such merge.');
    const { deel, reden } = read.value;
    await unmergePersons(deps, visit, { id: idIn(visit), partId: deel, reason: reden });
    return toPerson(visit, 'losmaken');
  });
}

function staffOf(visit: Visit): StaffActor {
  if (!isStaff(visit.actor)) throw new Forbidden('Only for who works here.');
  return visit.actor;
}

function idIn(visit: Visit): Id {
  if (!isId(visit.params.id)) throw new NotFound('This is no id.');
  return visit.params.id;
}

function toPerson(visit: Visit, done: string): Answer {
  return redirect(href(visit, `/werkplek/contacten/${idIn(visit)}?gedaan=${done}`));
}

/** For the field that finds while typing. */
async function personsFor(visit: Visit, trx: Trx) {
  const text = (visit.query.zoek ?? '').trim();
  const found = text.length < 2 ? [] : await findPersons(trx, staffOf(visit), { text, limit: 6 });
  return {
    said: messages[visit.locale].saidFound(found.length),
    persons: found.map((one) => ({
      id: one.person.id,
      name: callOf(visit, one.person),
      reach: reachOf(one.person),
      lately: one.lately.map((brought) => latelyText(visit, brought)),
      chosen: messages[visit.locale].saidChosen(callOf(visit, one.person)),
    })),
  };
}

async function showPerson(deps: Deps, visit: Visit, trx: Trx, back?: Refused): Promise<Answer> {
  const actor = staffOf(visit);
  const { person } = await readPerson(trx, actor, idIn(visit));
  const ids = person.contacts.map(({ id }) => id);
  await recordRead(trx, {
    at: deps.clock.now(),
    topic: 'contacts',
    subjectId: person.id,
    part: 'contact',
    reader: { kind: 'staff', id: actor.personId },
    ground: ownTask,
  });
  const before = isId(visit.query.na) ? { before: visit.query.na } : {};
  const [found, merges] = await Promise.all([
    readOfPersons(trx, new Map([[person.id, ids]]), {
      scope: scopeOf(actor),
      limit: historyLength + 1,
      ...before,
    }),
    readLastEntries(trx, ids, 'contact_merged'),
  ]);
  const history = found.get(person.id) ?? [];
  const last = history.length > historyLength ? history[historyLength - 1] : undefined;
  const body = (
    <PersonPage
      visit={visit}
      person={person}
      history={history.slice(0, historyLength)}
      tree={await readAreaTree(deps, trx)}
      staffing={await readStaffing(deps, trx)}
      merges={merges}
      {...(last ? { next: last.id } : {})}
      {...(back ? { refused: back } : {})}
    />
  );
  return back ? refused(body) : page(body);
}

async function showMerge(visit: Visit, trx: Trx): Promise<Answer> {
  const actor = staffOf(visit);
  const found = await readPerson(trx, actor, idIn(visit));
  if (isId(visit.query.met)) {
    const other = await readPerson(trx, actor, visit.query.met);
    return page(<ComparePage visit={visit} found={found} other={other} />);
  }
  const text = (visit.query.zoek ?? '').trim();
  const own = new Set(found.person.contacts.map(({ id }) => id));
  const others = (await findPersons(trx, actor, { text, limit: 20 })).filter(
    ({ person }) => !own.has(person.id),
  );
  return page(<ChooseOtherPage visit={visit} found={found} text={text} others={others} />);
}

async function takeDetails(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const read = readFields(detailsForm, fields);
  const outcome = read.ok
    ? await correctContact(deps, visit, {
        id: idIn(visit),
        mark: read.value.merk,
        after: {
          name: read.value.naam || null,
          email: read.value.email || null,
          phone: read.value.telefoon || null,
          prefers: read.value.voorkeur ?? null,
        },
      })
    : read;
  if (outcome.ok) return toPerson(visit, 'wijzigen');
  const back = { typed: typed(fields), ...refusedBy(outcome) };
  return inMunicipality(deps, visit.municipality.id, (trx) => showPerson(deps, visit, trx, back));
}

async function takeMerge(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const read = readFields(mergeForm, fields);
  const outcome = read.ok
    ? await mergePersons(deps, visit, {
        id: idIn(visit),
        otherId: read.value.met,
        reason: read.value.reden,
      })
    : read;
  if (outcome.ok) return toPerson(visit, 'samenvoegen');
  const sent = typed(fields);
  const back = { typed: sent, ...refusedBy(outcome) };
  return inMunicipality(deps, visit.municipality.id, async (trx) => {
    const actor = staffOf(visit);
    const found = await readPerson(trx, actor, idIn(visit));
    if (!isId(sent.met)) throw new NotFound('There is no such contact.');
    const other = await readPerson(trx, actor, sent.met);
    return refused(<ComparePage visit={visit} found={found} other={other} refused={back} />);
  });
}

type No = Extract<Result<never, Refusal | Refused['faults']>, { readonly ok: false }>;

function refusedBy({ reason }: No): Pick<Refused, 'faults' | 'refusal'> {
  return typeof reason === 'string' ? { faults: [], refusal: reason } : { faults: reason };
}
