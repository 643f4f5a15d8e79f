// SPDX-License-Identifier: EUPL-1.2
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { describePicture, removePicture, saveResult } from './actions/pictures.ts';
import { handledIn, namedIn } from './finding-route.ts';
import { pictureForm, resultForm } from './forms.ts';
import { givePicture, sizes } from './picture-giving.ts';
import { readPictures } from './pictures-store.ts';
import { takeOnlyPictures } from './taking-pictures.ts';
import { itemPath } from './views/item.ts';
import { ResultPage, type ResultPageProps } from './views/result-page.tsx';

const base = '/werkplek/initiatieven/:number';

export function resultRoutes(site: Site, deps: Deps): void {
  site.page(`${base}/resultaat`, { allow: staff }, async (visit, trx) => page(await showPage(visit, trx)));
  site.form(`${base}/resultaat`, { allow: staff }, (visit, form) => takeResult(deps, visit, form));
  site.form(`${base}/beelden/:id`, { allow: staff }, (visit, form) => takePicture(deps, visit, form));
  for (const size of sizes) {
    site.page(`${base}/beelden/:id/${size}`, { allow: staff }, async (visit, trx) =>
      givePicture(deps, trx, { visit, initiative: await namedIn(visit, trx), size, isPublic: false }),
    );
    site.page(`/initiatieven/:number/beelden/:id/${size}`, { allow: anyone }, async (visit, trx) => {
      const initiative = await namedIn(visit, trx);
      if (initiative.publishedAt === null) throw new NotFound('It is not public.');
      return givePicture(deps, trx, { visit, initiative, size, isPublic: true });
    });
  }
}

type Back = Partial<Omit<ResultPageProps, 'visit' | 'initiative' | 'pictures'>>;

async function showPage(visit: Visit, trx: Trx, back: Back = {}) {
  const initiative = await handledIn(visit, trx);
  const pictures = await readPictures(trx, initiative.id);
  const values = { formulier: newId(), ...back.typed };
  return (
    <ResultPage
      visit={visit}
      initiative={initiative}
      pictures={pictures}
      faults={[]}
      {...back}
      typed={values}
    />
  );
}

async function again(deps: Deps, visit: Visit, back: Back): Promise<Answer> {
  return refused(await inMunicipality(deps, visit.municipality.id, (trx) => showPage(visit, trx, back)));
}

async function takeResult(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const number = visit.params.number ?? '';
  const { formKey, drafts, refusedFiles } = await takeOnlyPictures(deps, visit, form);
  const back = { typed: { ...typed(form.fields), formulier: formKey }, drafts, refusedFiles };
  const read = readFields(resultForm, form.fields);
  if (!read.ok) return again(deps, visit, { ...back, faults: read.reason });
  if (refusedFiles.length > 0) return again(deps, visit, back);
  const { resultaat, dag, magopenbaar: mayBePublic } = read.value;
  const wish = { number, formKey, mayBePublic, result: resultaat || null, realisedOn: dag ?? null };
  const saved = await saveResult(deps, visit, wish);
  if (!saved.ok) return again(deps, visit, { ...back, refusal: saved.reason });
  const to = drafts.length > 0 ? '/resultaat' : '';
  return redirect(href(visit, `${itemPath(number, to)}?gelukt=opgeslagen`));
}

async function takePicture(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const { number = '', id: fileId } = visit.params;
  if (!isId(fileId)) throw new NotFound('There is no such picture.');
  const values = typed(fields);
  const on = { number, fileId };
  const back = { typed: values, pictureId: fileId };
  const read = readFields(pictureForm, fields);
  if (!read.ok) return again(deps, visit, { ...back, refusal: 'alt' });
  const { beschrijving: alt, openbaar: isPublic } = read.value;
  const outcome = values.weg
    ? await removePicture(deps, visit, on)
    : await describePicture(deps, visit, { ...on, alt, isPublic });
  if (!outcome.ok) return again(deps, visit, { ...back, refusal: outcome.reason });
  return redirect(href(visit, itemPath(number, '/resultaat')));
}
