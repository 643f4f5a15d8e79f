// SPDX-License-Identifier: EUPL-1.2
import type { LightMyRequestResponse } from 'fastify';
import { formInPage } from './form-in-page.ts';
import type { Town } from './town.ts';

type Fields = Readonly<Record<string, string>>;

/** The page after a session as it stands there now, with what is typed in it, by the button that is pressed. */
export async function concluding(
  town: Town,
  number: string,
  doe: string,
  typed: Fields = {},
): Promise<LightMyRequestResponse> {
  const path = `/werkplek/raad/sessies/${number}/na`;
  const { body } = await town.get(path, 'bea');
  return town.post(path, { ...formInPage(body, path), ...typed, doe }, 'bea');
}

/** What is typed in the fields of one note. */
export function ofNote(noteId: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${name}-${noteId}`, value]));
}
