// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Fields, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type TakenFile, readDocumentReads, takeFileOfForm } from '../document-texts/index.ts';
import {
  type CouncilDocument,
  type DocumentDetails,
  type Publication,
  addDocument,
  addVersion,
  canKeepDossiers,
  canSeeDossiers,
  changeDocument,
  documentIn,
  documentPath,
  dossierPath,
  findDossier,
  giveFile,
  givePreview,
  publishDocument,
  readDocumentsIn,
  readVersions,
  recordReading,
} from '../dossiers/index.ts';
import { readMonthsOfReads } from '../privacy/index.ts';
import { boxOf, tickedIn } from '../programmes/index.ts';
import { sessionWorkPath, tieDocument } from '../sessions/index.ts';
import { type Person, hasLeft, readStaffing } from '../teams/index.ts';
import { boxes, documentForm, newDocumentForm, publishForm, versionForm } from './forms.ts';
import { railOf } from './rail.ts';
import { DocumentFormPage, type DocumentFormProps } from './views/document-form.tsx';
import { DocumentDeskPage } from './views/document-page.tsx';
import type { Back } from './views/form-parts.tsx';

const room = 'workplace';
const one = documentPath(room, ':number');
const keep = { allow: canKeepDossiers };
const mostReads = 100;
const see = { allow: canSeeDossiers };

export function documentRoutes(site: Site, deps: Deps): void {
  const keepFile = { ...keep, largeFiles: { mostBytes: deps.largestDocument } };
  const add = `${dossierPath(room, ':number')}/stuk`;
  site.page(add, keep, async (visit, trx) => {
    const { sessie = '' } = visit.query;
    const start = { formulier: newId(), datum: visit.today.toString(), publicatie: 'later' };
    const back = { typed: { ...start, sessie } };
    return page(await formPage(deps, visit, trx, { on: 'new', back }));
  });
  site.form(add, keepFile, (visit, form) => putIn(deps, visit, form));
  site.page(one, see, async (visit, trx) => page(await showOne(deps, visit, trx)));
  site.page(`${one}/wijzigen`, keep, async (visit, trx) => {
    const back = { typed: typedOf(await documentIn(visit, trx)) };
    return page(await formPage(deps, visit, trx, { on: 'change', back }));
  });
  site.form(`${one}/wijzigen`, keep, (visit, { fields }) => change(deps, visit, fields));
  site.form(`${one}/openbaar`, keep, (visit, { fields }) => publish(deps, visit, fields));
  site.form(`${one}/versie`, keepFile, (visit, form) => renew(deps, visit, form));
  site.page(`${one}/voorblad/:version`, see, (visit, trx) => givePreview(deps, { visit, trx, room }));
  site.page(`${one}/bestand/:version`, see, (visit, trx) => giveFile(deps, { visit, trx, room }));
}

async function showOne(deps: Deps, visit: Visit, trx: Trx, back?: Back) {
  const staffing = await readStaffing(deps, trx);
  const document = await documentIn(visit, trx);
  const { dossier } = document;
  await recordReading(visit, trx, { document, part: 'page' });
  const [versions, around, reads, keptMonths] = await Promise.all([
    readVersions(trx, document.id),
    dossier ? readDocumentsIn(trx, visit.actor, dossier.id) : [],
    canKeepDossiers(visit.actor) ? readDocumentReads(trx, document.id, mostReads) : [],
    readMonthsOfReads(trx),
  ]);
  // What is confidential hangs on no thread that others could follow.
  const rail =
    document.access !== 'confidential' && (await railOf(trx, visit, { ...document, kind: 'document' }));
  const shown = {
    document,
    around,
    versions,
    reads,
    keptMonths,
    most: deps.largestDocument,
    staffing,
    rail,
    ...(back ? { back } : {}),
  };
  return <DocumentDeskPage visit={visit} formKey={back?.typed.formulier ?? newId()} {...shown} />;
}

function oneAgain(deps: Deps, visit: Visit, back: Back): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, async (trx) =>
    refused(await showOne(deps, visit, trx, back)),
  );
}

type Shown = { readonly on: 'new' | 'change'; readonly back: Back };

async function formPage(deps: Deps, visit: Visit, trx: Trx, { on, back }: Shown) {
  const { people: all } = await readStaffing(deps, trx);
  const people: Person[] = [...all.values()].filter((person) => !hasLeft(person, visit.today));
  const about: DocumentFormProps['on'] =
    on === 'change'
      ? { kind: 'change', number: (await documentIn(visit, trx)).number }
      : { kind: 'new', dossier: await dossierIn(visit, trx) };
  return (
    <DocumentFormPage visit={visit} on={about} people={people} most={deps.largestDocument} back={back} />
  );
}

async function dossierIn(visit: Visit, trx: Trx) {
  const found = await findDossier(trx, visit.params.number ?? '');
  if (!found) throw new NotFound('There is no such dossier.');
  return found;
}

function formAgain(deps: Deps, visit: Visit, shown: Shown): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, async (trx) =>
    refused(await formPage(deps, visit, trx, shown)),
  );
}

function typedOf(document: CouncilDocument): Record<string, string> {
  return {
    nummers: [document.number, ...document.furtherNumbers].join(' / '),
    titel: document.title,
    soort: document.kind,
    van: document.author ?? '',
    datum: document.datedOn,
    wat: document.note ?? '',
    toegang: document.access,
    versie: String(document.version),
    ...Object.fromEntries(document.namedIds.map((id) => [boxOf(boxes.named, id), 'on'])),
  };
}

type Details = ReturnType<(typeof documentForm)['parse']>;

function detailsOf(form: Omit<Details, 'versie'>, fields: Fields): DocumentDetails {
  return {
    numbers: form.nummers,
    title: form.titel,
    kind: form.soort,
    author: form.van,
    datedOn: form.datum,
    note: form.wat,
    access: form.toegang,
    namedIds: tickedIn(fields, boxes.named),
  };
}

type Taken = Required<Pick<Back, 'typed' | 'file'>> & {
  readonly formKey: Id;
  readonly taken: TakenFile | undefined;
};

/** Takes the file that came with a form; when the form comes back, it need not be sent again (R11). */
async function take(deps: Deps, visit: Visit, form: SentForm): Promise<Taken> {
  const asTyped = typed(form.fields);
  const formKey = isId(asTyped.formulier) ? asTyped.formulier : newId();
  const of = { municipalityId: visit.municipality.id, formKey };
  const { file: taken, back: file } = await takeFileOfForm(deps, of, form);
  return { typed: { ...asTyped, formulier: formKey }, file, formKey, taken };
}

async function putIn(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const { formKey, taken, ...came } = await take(deps, visit, form);
  const read = readFields(newDocumentForm, { ...form.fields, formulier: formKey });
  const stay = (more: Partial<Back>) => formAgain(deps, visit, { on: 'new', back: { ...came, ...more } });
  if (!read.ok) return stay({ faults: read.reason });
  if (came.file.refused) return stay({});
  const { publicatie, moment } = read.value;
  if (publicatie === 'embargo' && !moment) return stay({ faults: [{ field: 'moment', fault: 'required' }] });
  const publication: Publication =
    publicatie === 'embargo' && moment ? { when: 'embargo', until: moment } : whenOf(publicatie);
  const added = await addDocument(deps, visit, {
    ...detailsOf(read.value, form.fields),
    dossierNumber: visit.params.number ?? '',
    publication,
    file: taken,
    formKey,
  });
  if (!added.ok) return stay({ refusal: added.reason });
  // From the page of a session: it lies with that session at once, and one is back there.
  const { sessie } = read.value;
  const isTied = sessie !== '' && (await tieDocument(deps, visit, { number: sessie, document: added.value }));
  if (isTied) return redirect(href(visit, sessionWorkPath(sessie, '?gelukt=bewaard#stukken')));
  return redirect(href(visit, `${documentPath(room, added.value)}?gelukt=toegevoegd`));
}

function whenOf(text: string): Publication {
  return text === 'now' ? { when: 'now' } : { when: 'later' };
}

async function change(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const number = visit.params.number ?? '';
  const read = readFields(documentForm, fields);
  const stay = (back: Partial<Back>) =>
    formAgain(deps, visit, { on: 'change', back: { typed: typed(fields), ...back } });
  if (!read.ok) return stay({ faults: read.reason });
  const details = detailsOf(read.value, fields);
  const changed = await changeDocument(deps, visit, { number, version: read.value.versie, details });
  if (changed.ok) return redirect(href(visit, `${documentPath(room, changed.value)}?gelukt=bewaard`));
  const now = await inMunicipality(deps, visit.municipality.id, (trx) => documentIn(visit, trx));
  const newest: Readonly<Record<string, string>> =
    changed.reason === 'changed_meanwhile' ? { versie: String(now.version) } : {};
  return stay({ typed: { ...typed(fields), ...newest }, refusal: changed.reason });
}

async function publish(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const number = visit.params.number ?? '';
  const read = readFields(publishForm, fields);
  if (!read.ok) return oneAgain(deps, visit, { typed: typed(fields), faults: read.reason });
  const { versie: version, wat: what, moment: until } = read.value;
  if (what === 'embargo' && !until)
    return oneAgain(deps, visit, { typed: typed(fields), faults: [{ field: 'moment', fault: 'required' }] });
  const done = await publishDocument(deps, visit, { number, version, what, until });
  if (!done.ok) return oneAgain(deps, visit, { typed: typed(fields), refusal: done.reason });
  return redirect(href(visit, `${documentPath(room, done.value)}?gelukt=openbaar`));
}

async function renew(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const { formKey, taken: file, ...came } = await take(deps, visit, form);
  const read = readFields(versionForm, { ...form.fields, formulier: formKey });
  if (!read.ok) return oneAgain(deps, visit, { ...came, faults: read.reason });
  if (came.file.refused) return oneAgain(deps, visit, came);
  const wish = { number: visit.params.number ?? '', note: read.value.wijziging, file, formKey };
  const added = await addVersion(deps, visit, wish);
  if (!added.ok) return oneAgain(deps, visit, { ...came, refusal: added.reason });
  return redirect(href(visit, `${documentPath(room, added.value)}?gelukt=versie`));
}
