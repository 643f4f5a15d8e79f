// SPDX-License-Identifier: EUPL-1.2
import { isId, newId } from '../../kernel/ids.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Fields, typed } from '../../platform/http/fields.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { home } from './paths.ts';

export function toVersion(visit: Visit, part = ''): Answer {
  const hash = part ? `#${part}` : '';
  return redirect(href(visit, `${home}/${idIn(visit)}?gelukt=1${hash}`));
}

export function idIn(visit: Visit, name = 'id'): string {
  const id = visit.params[name];
  if (!isId(id)) throw new NotFound('Nothing here has this id.');
  return id;
}

/** The key that a form came with, so that sending it again is the same. */
export function keyOf(fields: Fields): string {
  const { sleutel } = typed(fields);
  return isId(sleutel) ? sleutel : newId();
}
