// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import type { Deps } from '../../../platform/deps.ts';
import { NotFound } from '../../../platform/http/errors.ts';
import { deletePicture, findPicture, takePictures, updatePicture } from '../pictures-store.ts';
import { change, personIdOf } from './changing.ts';

export type ResultRefusal = 'result' | 'alt' | 'not_allowed' | 'changed_meanwhile';
type Outcome = Promise<Result<undefined, ResultRefusal>>;

export type ResultWish = {
  readonly number: string;
  readonly result: string | null;
  readonly realisedOn: string | null;
  /** Pictures that wait with the form come along. */
  readonly formKey: Id;
  readonly mayBePublic: boolean;
};

/** What came of it, with pictures. What is realised keeps its result and its day. */
export function saveResult(deps: Deps, doer: Doer, wish: ResultWish): Outcome {
  const { number, result, realisedOn, formKey, mayBePublic } = wish;
  return change(deps, doer, { number }, async ({ trx, initiative, at }) => {
    if (initiative.state === 'realised' && (result === null || realisedOn === null)) return no('result');
    const pictures = await takePictures(trx, initiative.id, {
      formKey,
      mayBePublic,
      alt: '',
      contactId: null,
      personId: personIdOf(doer),
      at,
    });
    return ok({
      changes: { result, realisedOn },
      verb: 'result_written',
      ...(pictures > 0 ? { details: { pictures } } : {}),
      value: undefined,
    });
  });
}

type OfPicture = { readonly number: string; readonly fileId: Id };

/** What is to be seen on a picture, and whether everyone may: only with words for who does not see it, and when who sent it allows that. */
export function describePicture(
  deps: Deps,
  doer: Doer,
  { number, fileId, alt, isPublic }: OfPicture & { readonly alt: string; readonly isPublic: boolean },
): Outcome {
  return change(deps, doer, { number }, async ({ trx, initiative, at }) => {
    const picture = await findPicture(trx, initiative.id, fileId);
    if (!picture) throw new NotFound('There is no such picture.');
    if (isPublic && alt === '') return no('alt');
    if (isPublic && !picture.mayBePublic) return no('not_allowed');
    const publishedAt = isPublic ? (picture.publishedAt ?? at) : null;
    await updatePicture(trx, fileId, { alt, mayBePublic: picture.mayBePublic, publishedAt });
    const verb = isPublic ? 'picture_published' : 'picture_described';
    return ok({ changes: {}, verb, details: { fileId }, value: undefined });
  });
}

export function removePicture(deps: Deps, doer: Doer, { number, fileId }: OfPicture): Outcome {
  return change(deps, doer, { number }, async ({ trx, initiative, at }) => {
    const done = { changes: {}, verb: 'picture_removed', details: { fileId }, value: undefined };
    const picture = await findPicture(trx, initiative.id, fileId);
    if (!picture) return ok({ ...done, isOld: true });
    await deletePicture(trx, fileId, at);
    return ok(done);
  });
}
