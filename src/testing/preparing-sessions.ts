// SPDX-License-Identifier: EUPL-1.2
import type { LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';
import { sessionRounds } from '../features/sessions/index.ts';
import { newId } from '../kernel/ids.ts';
import { formInPage } from './form-in-page.ts';
import type { Town } from './town.ts';

const desk = '/werkplek/raad/sessies';
export const preparation = {
  soort: 'market',
  titel: 'Gebiedsgericht werken',
  dag: '2026-03-26',
  van: '19.30',
  tot: '21:00',
  plaats: 'Gemeentehuis, Brink 1',
  zaal: 'Raadzaal',
  domein: 'Fysiek, Bestuur, Sociaal',
  voorzitter: 'Vera Voorzitter',
  griffier: 'Chris Griffier',
  doel: 'picture',
  achtergrond: 'Het college heeft de aanpak opnieuw ingevoerd.',
  spreektot: '2026-03-25T12:00',
  spreekminuten: '5',
};

/** A session as the clerk's office begins it; gives its page in the workplace and its number. */
export async function prepare(town: Town, more: Record<string, string> = {}) {
  const fields = { formulier: newId(), versie: '0', ...preparation, ...more };
  const { statusCode, headers } = await town.post(`${desk}/nieuw`, fields, 'bea');
  expect(statusCode).toBe(303);
  const page = String(headers.location).split('?')[0] ?? '';
  return { page, number: page.split('/').at(-1) ?? '' };
}

type Filling = { readonly from: string; readonly action?: string };

/** Fills in a form of a page, with its version. */
export async function fill(
  town: Town,
  { from, action = from }: Filling,
  fields: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  const { body } = await town.get(from, 'bea');
  return town.post(action, { ...formInPage(body, action), ...fields }, 'bea');
}

/** A part at the end of the programme; gives its id. */
export async function addItem(
  town: Town,
  page: string,
  { titel, minuten }: { readonly titel: string; readonly minuten: string },
): Promise<string> {
  const { statusCode } = await fill(town, { from: `${page}/programma/nieuw` }, { titel, minuten });
  expect(statusCode).toBe(303);
  const { rows } = await town.db.pool.query<{ id: string }>(
    'select id from session_items where municipality_id = $1 and title = $2 order by id desc',
    [town.municipality.id, titel],
  );
  return rows[0]?.id ?? '';
}

export function publish(town: Town, page: string): Promise<LightMyRequestResponse> {
  return fill(town, { from: page, action: `${page}/publiceren` }, { doe: 'nu' });
}

/** Does what is due at the time of the town's clock. */
export async function runSessionRounds(town: Town): Promise<void> {
  for (const round of sessionRounds(town.deps, () => 'nu')) await round.run(town.municipality.id, 'nu');
}
