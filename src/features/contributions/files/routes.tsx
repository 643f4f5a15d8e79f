// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../../kernel/actor.ts';
import { type Id, isId } from '../../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { keptPictureType } from '../../../platform/files/picture.ts';
import {
  type Answer,
  bytes,
  download,
  page,
  privateBytes,
  redirect,
  refused,
} from '../../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../../platform/http/errors.ts';
import { type FaultyField, readFields, typed } from '../../../platform/http/fields.ts';
import type { SentForm } from '../../../platform/http/forms.ts';
import { type Site, anyone, staff } from '../../../platform/http/site.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Contribution } from '../domain.ts';
import { isJoinerKey, isPersonalKey } from '../links.ts';
import { logLook } from '../looks.ts';
import { canDo, canRead } from '../policies.ts';
import { findByNumber } from '../store.ts';
import { drawPublic, hidePicture, publishPicture } from './actions.ts';
import { type StoredAttachment, findAttachment } from '../attachments-store.ts';
import { isGivenOut, whyNotPublic } from './domain.ts';
import { boxesOf, publishForm } from './forms.ts';
import { findHeardFile } from './heard-files.ts';
import { findPublication } from '../pictures-store.ts';
import { PublishPage, type PublishPageProps } from './publish-page.tsx';

/** So long may a copy on the way be shown after a picture is taken off the site. */
const publicSeconds = 600;

export function fileRoutes(site: Site, deps: Deps): void {
  for (const size of ['', '/klein'] as const)
    site.page(`/beelden/:id${size}`, { allow: anyone }, (visit, trx) => showPublic(deps, visit, trx, size));
  for (const size of ['', '/klein', '/groot'] as const) {
    site.page(`/werkplek/bijdragen/:number/bestanden/:id${size}`, { allow: staff }, async (visit, trx) => {
      const { contribution, file } = await findForStaff(visit, trx);
      // The small ones are part of the item's page, which is a look by itself.
      if (isStaff(visit.actor) && size !== '/klein')
        await logLook(deps, trx, { actor: visit.actor, part: 'file', subjectId: contribution.id });
      return give(deps, file, size);
    });
    site.page(`/bijdragen/:number/bestanden/:id${size}`, { allow: anyone }, async (visit, trx) =>
      give(deps, await findForResident(deps, visit, trx), size),
    );
    site.page(
      `/bijdragen/:number/aangesloten/:joiner/bestanden/:id${size}`,
      { allow: anyone },
      async (visit, trx) => give(deps, await findForJoiner(deps, visit, trx), size),
    );
  }
  const path = '/werkplek/bijdragen/:number/bestanden/:id';
  site.page(`${path}/openbaar`, { allow: staff }, (visit, trx) => showPublishing(visit, trx));
  site.form(`${path}/openbaar`, { allow: staff }, (visit, form) => takePublishing(deps, visit, form));
  site.form(`${path}/niet-openbaar`, { allow: staff }, async (visit) => {
    const { number, id } = paramsOf(visit);
    await hidePicture(deps, visit, { number, fileId: id });
    return redirect(href(visit, `/werkplek/bijdragen/${number}/bestanden/${id}/openbaar?gedaan=hidden`));
  });
}

function paramsOf(visit: Visit): { readonly number: string; readonly id: Id } {
  const { number = '', id } = visit.params;
  if (!isId(id)) throw new NotFound('There is no such file.');
  return { number, id };
}

type Size = '' | '/klein' | '/groot';

/** A picture that was drawn anew may be shown in a page; all else is only to save. */
async function give(
  deps: Pick<Deps, 'files'>,
  file: StoredAttachment | undefined,
  size: Size,
): Promise<Answer> {
  if (!file || !isGivenOut(file) || (size !== '' && !file.size)) throw new NotFound('There is no such file.');
  const key = size === '/klein' ? (file.thumbKey ?? file.storageKey) : file.storageKey;
  const content = await deps.files.get(key);
  if (!content) throw new NotFound('The bytes of this file are not there.');
  return size === '' ? download(content, file.name) : privateBytes(content, keptPictureType);
}

async function showPublic(deps: Pick<Deps, 'files'>, visit: Visit, trx: Trx, size: Size): Promise<Answer> {
  const { id } = visit.params;
  const found = isId(id) ? await findPublication(trx, id) : undefined;
  const content = found && (await deps.files.get(size === '' ? found.storageKey : found.thumbKey));
  if (!content) throw new NotFound('There is no such picture.');
  return bytes(content, keptPictureType, publicSeconds);
}

async function findForStaff(
  visit: Visit,
  trx: Trx,
): Promise<{ readonly contribution: Contribution; readonly file: StoredAttachment }> {
  const { number, id } = paramsOf(visit);
  const contribution = await findByNumber(trx, number);
  if (!contribution || !canRead(visit.actor, contribution))
    throw new NotFound('There is no such contribution.');
  const file = await findAttachment(trx, contribution.id, id);
  if (!file) throw new NotFound('There is no such file.');
  return { contribution, file };
}

/** With the personal link: one's own files, what one was answered with, and what the whole was answered with that it became part of. */
async function findForResident(
  deps: Pick<Deps, 'secrets'>,
  visit: Visit,
  trx: Trx,
): Promise<StoredAttachment | undefined> {
  const { number, id } = paramsOf(visit);
  const contribution = await findByNumber(trx, number);
  if (!contribution || !isPersonalKey(deps.secrets, contribution.id, visit.query.sleutel ?? ''))
    throw new NotFound('The key does not fit.');
  const own = await findAttachment(trx, contribution.id, id);
  if (own) return own.isForResident ? own : undefined;
  return findHeardFile(trx, { contributionId: contribution.id, since: contribution.createdAt, fileId: id });
}

async function findForJoiner(
  deps: Pick<Deps, 'secrets'>,
  visit: Visit,
  trx: Trx,
): Promise<StoredAttachment | undefined> {
  const { joiner = '' } = visit.params;
  const { id } = paramsOf(visit);
  if (!isId(joiner) || !isJoinerKey(deps.secrets, joiner, visit.query.sleutel ?? ''))
    throw new NotFound('The key does not fit.');
  return findHeardFile(trx, { joinerId: joiner, fileId: id });
}

async function showPublishing(
  visit: Visit,
  trx: Trx,
  back?: Pick<PublishPageProps, 'typed' | 'boxes' | 'faults' | 'preview'>,
): Promise<Answer> {
  const { contribution, file } = await findForStaff(visit, trx);
  if (!isStaff(visit.actor) || !canDo(visit.actor, contribution, 'publish'))
    throw new Forbidden('This is not yours to make public.');
  const refusal = whyNotPublic(contribution, file);
  const { gedaan } = visit.query;
  const body = (
    <PublishPage
      visit={visit}
      contribution={contribution}
      file={file}
      typed={{ beschrijving: file.published?.alt ?? '' }}
      boxes={file.published?.boxes ?? []}
      {...(gedaan === 'published' || gedaan === 'hidden' ? { done: gedaan } : {})}
      {...(refusal ? { refusal } : {})}
      {...back}
    />
  );
  return back?.faults ? refused(body) : page(body);
}

async function takePublishing(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const { number, id } = paramsOf(visit);
  const boxes = boxesOf(fields);
  const values = typed(fields);
  if (values.voorbeeld) return showPreview(deps, visit, { typed: values, boxes });
  const read = readFields(publishForm, fields);
  if (!read.ok) return again(deps, visit, { typed: values, boxes, faults: read.reason });
  const { beschrijving: alt, weg: forgetsOriginal } = read.value;
  const published = await publishPicture(deps, visit, { number, fileId: id, alt, boxes, forgetsOriginal });
  const address = href(visit, `/werkplek/bijdragen/${number}/bestanden/${id}/openbaar`);
  return redirect(published.ok ? `${address}?gedaan=published` : address);
}

function again(
  deps: Deps,
  visit: Visit,
  back: {
    readonly typed: PublishPageProps['typed'];
    readonly boxes: PublishPageProps['boxes'];
    readonly faults: readonly FaultyField[];
  },
): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) => showPublishing(visit, trx, back));
}

/** The picture as everyone would see it, inside the page: nothing is stored for it. */
async function showPreview(
  deps: Deps,
  visit: Visit,
  back: Pick<PublishPageProps, 'typed' | 'boxes'>,
): Promise<Answer> {
  const { contribution, file } = await inMunicipality(deps, visit.municipality.id, (trx) =>
    findForStaff(visit, trx),
  );
  if (!canDo(visit.actor, contribution, 'publish') || whyNotPublic(contribution, file))
    throw new Forbidden('This cannot be made public.');
  const drawn = await drawPublic(deps, file, back.boxes);
  const preview = `data:${keptPictureType};base64,${drawn.content.toString('base64')}`;
  return inMunicipality(deps, visit.municipality.id, (trx) =>
    showPublishing(visit, trx, { ...back, preview }),
  );
}
