// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest';
import { goOn } from '../features/council-import/work.ts';
import { findMotion, readPartyParts, readUpdates } from '../features/motions/index.ts';
import { type Id, newId } from '../kernel/ids.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import { multipart } from './made-files.ts';
import type { Town } from './town.ts';
import { openFormVisitor } from './visitors.ts';

export const home = '/werkplek/raad/inlezen';
const head =
  'ID;Agendapunt;Titel;Toelichting;Einddatum;Portefeuillehouder;Stand van Zaken;Status;Fractie(s);Datum afdoening';

export const fiveUpdates = `Update 18-01-2022:
Op 16 november 2021 is de raad bijgepraat.
Update: 10-11-2021: De gesprekken zijn gevoerd.
Update 06-09-2021: Er is een infographic gemaakt.
Update 07-07-2021: de herijking wordt gedeeld op 16 november 2021.
Update 01-03-2021: De werkgroep is begonnen.`;
export const request = 'In de nieuwe nota helder uiteen te zetten hoe het college dit wil doen.';

export type ListCells = {
  id: string;
  title?: string;
  due?: string;
  holder?: string;
  updates?: string;
  state?: string;
  parties?: string;
  settled?: string;
};
function lineOf({
  id,
  title = 'Versterking',
  due = '',
  holder = '',
  updates = '',
  state = 'Loopt',
  parties = '',
  settled = '',
}: ListCells): string {
  return [
    id,
    '7b',
    title,
    request,
    due,
    holder,
    `"${updates.replaceAll('"', '""')}"`,
    state,
    parties,
    settled,
  ].join(';');
}
export const m31 = {
  id: 'M-31',
  due: '01-07-2022',
  holder: 'Wethouder Houder',
  updates: fiveUpdates,
  state: 'In behandeling',
  parties: 'PvdA e.a.',
};
export function listOf(...lines: readonly ListCells[]): string {
  return [head, ...lines.map(lineOf)].join('\r\n');
}

/** The tabs of a page, with how much is under each. */
export function tabs(html: string): Record<string, number> {
  const found = [
    ...html.matchAll(/<a href="[^"]*toon=(\w+)"[^>]*>[^<]*<span class="meent-tabs__count"> (\d+)<\/span>/g),
  ];
  return Object.fromEntries(found.map(([, name = '', count = '']) => [name, Number(count)]));
}

/** A clerk who brings in lists; the work is done by hand, so that nothing has to be waited for. */
export async function openImporter(town: Town) {
  const clerk = await openFormVisitor(town, town.app, 'bea');
  async function upload(text: string | Buffer, source = 'Griffielijst') {
    const content = typeof text === 'string' ? Buffer.from(text) : text;
    const form = await multipart({ sleutel: newId(), bron: source }, [
      { name: 'lijst.csv', content, field: 'bestand' },
    ]);
    return town.postRaw(home, form, 'bea');
  }

  async function work(id: Id): Promise<void> {
    await goOn(town.deps, town.municipality.id, id);
  }

  /** As a clerk does it: brings the list in, takes over what is guessed, and has it looked at. */
  async function toPreview(
    text: string,
    source?: string,
    values: Record<string, string> = {},
  ): Promise<string> {
    const page = String((await upload(text, source)).headers.location);
    const columns = await clerk.fillIn(`${page}/kolommen`, `${page}/kolommen`, {});
    expect(columns.statusCode).toBe(303);
    const told = await clerk.fillIn(`${page}/waarden`, `${page}/waarden`, values);
    expect(told.statusCode).toBe(303);
    await work(page.slice(-36));
    return page;
  }

  async function readIn(page: string, fields: Record<string, string> = {}): Promise<string> {
    await clerk.fillIn(page, `${page}/begin`, { fracties: 'on', ...fields });
    await work(page.slice(-36));
    return (await clerk.get(page)).body;
  }

  async function motion(number: string) {
    return inMunicipality(town.deps, town.municipality.id, async (trx) => {
      const one = await findMotion(trx, number);
      if (!one) throw new Error(`${number} is not there.`);
      const [updates, parties] = await Promise.all([readUpdates(trx, one.id), readPartyParts(trx, [one.id])]);
      return { ...one, updates, parties: parties.get(one.id) ?? [] };
    });
  }

  async function answer(page: string, choose: (name: string) => Record<string, string>) {
    const { body } = await clerk.get(page);
    const [name = ''] = /doe-\d+-[\w-]+/.exec(body) ?? [];
    return clerk.fillIn(page, `${page}/twijfels`, choose(name));
  }
  return { clerk, upload, work, toPreview, readIn, motion, answer };
}
