// SPDX-License-Identifier: EUPL-1.2
import { type StaffActor, isStaff } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { type FaultyField, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { listInWords } from '../../platform/html/index.ts';
import { areaName, lookUp, readAreaTree } from '../areas/index.ts';
import { type Finding, findPersons, readPersons } from '../contacts/index.ts';
import { readStaffing } from '../teams/index.ts';
import { type Refused as RefusedFile, readDrafts, takeUploads, uploadsOf } from '../uploads/index.ts';
import { type Entry, enterContribution } from './actions.ts';
import { talkChannels } from './domain.ts';
import { type EntryForm, entryForm } from './forms.ts';
import { messages } from './messages.ts';
import { EntryPage } from './views/entry-page.tsx';

export function routes(site: Site, deps: Deps): void {
  site.page('/werkplek/nieuw', { allow: staff }, (visit, trx) => showForm(deps, visit, trx));
  site.form('/werkplek/nieuw', { allow: staff }, (visit, form) => takeForm(deps, visit, form));
}

function staffOf(visit: Visit): StaffActor {
  if (!isStaff(visit.actor)) throw new Forbidden('Only for who works here.');
  return visit.actor;
}

async function showForm(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const channel = talkChannels.find((one) => one === visit.query.kanaal) ?? 'phone';
  const [known] = isId(visit.query.contact)
    ? await readPersons(trx, staffOf(visit), [visit.query.contact])
    : [];
  const values: Typed = {
    kanaal: channel,
    soort: 'question',
    sleutel: newId(),
    antwoordsleutel: newId(),
    ...(known ? { wie: known.person.names[0] ?? '', contact: known.person.id } : {}),
  };
  return page(
    <EntryPage
      visit={visit}
      {...await readChoices(deps, trx)}
      typed={values}
      {...(known ? { finding: { persons: [known], chosenId: known.person.id } } : {})}
      {...(visit.query.klaar ? { doneNumber: visit.query.klaar } : {})}
    />,
  );
}

async function readChoices(deps: Deps, trx: Trx) {
  const tree = await readAreaTree(deps, trx);
  const { themes } = await readStaffing(deps, trx);
  return { tree, themes };
}

async function takeForm(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const values = typed(form.fields);
  const formKey = isId(values.sleutel) ? values.sleutel : newId();
  const refusedFiles = await takeUploads(deps, visit.municipality.id, { formKey, ...uploadsOf(form) });
  const again = { values: { ...values, sleutel: formKey }, refusedFiles };
  if (values.zoeken) return formAgain(deps, visit, again);
  const read = readFields(entryForm, form.fields);
  if (refusedFiles.length > 0) return formAgain(deps, visit, again, read.ok ? [] : read.reason);
  const outcome = read.ok ? await enterContribution(deps, visit, entryOf(read.value)) : read;
  if (!outcome.ok) return formAgain(deps, visit, again, outcome.reason);
  const { number, isReadable } = outcome.value;
  return redirect(
    href(visit, isReadable ? `/werkplek/bijdragen/${number}` : `/werkplek/nieuw?klaar=${number}`),
  );
}

function entryOf(form: EntryForm): Entry {
  return {
    channel: form.kanaal,
    text: form.tekst,
    kind: form.soort,
    who: form.wie,
    street: form.straat,
    placeLine: messages.nl.placeLine(form.straat),
    publicConsent: form.openbaar,
    takes: form.oppakken,
    answer: form.antwoord,
    submissionKey: form.sleutel,
    answerKey: form.antwoordsleutel,
    ...(form.contact ? { contactId: form.contact } : {}),
    ...(form.gebied ? { areaId: form.gebied } : {}),
    ...(form.thema ? { themeId: form.thema } : {}),
  };
}

/** The form with everything that was typed (R11), and who may be meant; with faults it is refused. */
async function formAgain(
  deps: Deps,
  visit: Visit,
  { values, refusedFiles }: { readonly values: Typed; readonly refusedFiles: readonly RefusedFile[] },
  faults: readonly FaultyField[] = [],
): Promise<Answer> {
  const body = await inMunicipality(deps, visit.municipality.id, async (trx) => {
    const finding = await findFor(visit, trx, values);
    const isUnclear = faults.some(({ field, fault }) => field === 'gebied' && fault === 'not_a_choice');
    const streetIn = isUnclear ? await areasOf(deps, visit, trx, values.straat ?? '') : undefined;
    return (
      <EntryPage
        visit={visit}
        {...await readChoices(deps, trx)}
        typed={values}
        faults={faults}
        refusedFiles={refusedFiles}
        drafts={await readDrafts(trx, values.sleutel ?? '')}
        {...(finding ? { finding } : {})}
        {...(streetIn ? { streetIn } : {})}
      />
    );
  });
  return faults.length + refusedFiles.length > 0 ? refused(body) : page(body);
}

async function findFor(visit: Visit, trx: Trx, values: Typed): Promise<Finding | undefined> {
  const actor = staffOf(visit);
  const text = (values.wie ?? '').trim();
  const chosen = isId(values.contact) ? await readPersons(trx, actor, [values.contact]) : [];
  if (text === '' && chosen.length === 0) return undefined;
  const found = await findPersons(trx, actor, { text, limit: 6 });
  const [one] = chosen;
  if (!one) return { persons: found };
  const ids = new Set(one.person.contacts.map(({ id }) => id));
  return {
    persons: [one, ...found.filter(({ person }) => !ids.has(person.id))],
    chosenId: one.person.id,
  };
}

/** "Broekhuizen en Nesse": where a street of this name is. */
async function areasOf(deps: Deps, visit: Visit, trx: Trx, street: string): Promise<string | undefined> {
  const found = await lookUp(deps, trx, street);
  if (found.kind !== 'choices') return undefined;
  const names = found.choices.map(({ area }) => areaName(area, visit.locale));
  return listInWords(visit.locale, [...new Set(names)]);
}
