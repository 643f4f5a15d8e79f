// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { solvedProof } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { adoptCharter, consult, saveTask, startDraft } from '../charter/index.ts';
import { endRole } from '../teams/index.ts';

let house: House;
let town: Town;
let number: string;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

const adoption = { by: 'college' as const, on: '2026-03-11', from: '2026-03-11', reason: 'Zonder inspraak.' };
const listening = {
  group: '',
  name: 'Luisteren & <i>doen</i>',
  explanation: '',
  marks: { area_manager: 'does' },
} as const;

async function draft(title: string): Promise<{ id: string; number: string }> {
  const id = newId();
  await startDraft(town.deps, await town.doer('bea'), { id, title, from: [listening] });
  const { rows } = await town.db.pool.query<{ number: string }>(
    'select number from charter_versions where id = $1',
    [id],
  );
  return { id, number: rows[0]?.number ?? '' };
}

test('before anything is adopted the page says so, and a draft is nobody else’s', async () => {
  expect((await town.get('/rollen')).body).toContain('nog niet vastgesteld wie wat doet');
  const hidden = await draft('Alleen voor ons');
  expect((await town.get(`/rollen/${hidden.number}`)).statusCode).toBe(404);
  expect((await town.get(`/rollen/${hidden.number}/plaat/a4.pdf`)).statusCode).toBe(404);
  expect((await town.get(`/werkplek/rollen/${hidden.id}/plaat`, 'gijs')).body).toContain('Alleen voor ons');
});

test('what is adopted stands there as picture, words and table; markup is text', async () => {
  const made = await draft('Rollen <b>samen</b>');
  ({ number } = made);
  await adoptCharter(town.deps, await town.doer('bea'), made.id, adoption);
  const { body } = await town.get('/rollen');
  expect(body).toContain('Luisteren &amp; &lt;i>doen&lt;/i>');
  expect(body).not.toContain('<i>doen');
  expect(body).toContain('role="img"');
  expect(body).toContain('Nora Noord');
  const pdf = await town.get(`/rollen/${number}/plaat/a4.pdf`);
  expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
  expect((await town.get(`/rollen/${number}/plaat/a5.pdf`)).statusCode).toBe(404);
});

test('a day in the past tells what held then (R12), and a day that is none is said', async () => {
  expect((await town.get('/rollen?op=2025-01-01')).body).toContain('was er nog niet vastgesteld');
  expect((await town.get('/rollen?op=gisteren')).body).toContain('Die dag kennen wij niet');
});

test('the earlier version stays at its own address, with the people of its last day', async () => {
  const { rows } = await town.db.pool.query<{ id: string }>(
    'select id from held_roles where person_id = $1',
    [town.ids.nora],
  );
  await endRole(town.deps, await town.doer('bea'), { id: rows[0]?.id ?? '', to: '2026-04-30' });
  const next = await draft('De volgende');
  await adoptCharter(town.deps, await town.doer('bea'), next.id, { ...adoption, from: '2026-06-01' });
  await town.deps.fresh.check(town.municipality.id);
  expect((await town.get('/rollen')).body).not.toContain('De volgende</h1>');
  const later = await town.get('/rollen?op=2026-06-01');
  expect(later.body).toContain('Versie ' + next.number);
  expect(later.body).not.toContain('Nora Noord');
  expect((await town.get('/rollen?op=2026-04-30')).body).toContain('Nora Noord');
});

test('a comment is sent once, keeps what was typed when it is refused, and is not shown before the team saw it', async () => {
  const made = await draft('Ter inzage');
  const bea = await town.doer('bea');
  await saveTask(town.deps, bea, made.id, { task: { ...listening, id: newId(), name: 'Praten' }, stamp: '' });
  await consult(town.deps, bea, made.id, '2026-04-08');
  const form = `/rollen/${made.number}/reageren`;
  const given = {
    formulier: newId(),
    wie: 'residents',
    namens: '',
    reactie: 'Graag <u>meer</u>.',
    naam: 'Rie Geheim',
  };
  const proof = async () => ({ bewijs: await solvedProof(town) });
  const refused = await town.post(form, { ...given, ...(await proof()) });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('Graag &lt;u>meer&lt;/u>.');
  const good = { ...given, namens: 'Dorpsraad', ...(await proof()) };
  expect((await town.post(form, good)).headers.location).toBe(`${form}/bedankt`);
  expect((await town.post(form, good)).headers.location).toBe(`${form}/bedankt`);
  const { rows } = await town.db.pool.query<{ id: string }>(
    'select id from charter_comments where version_id = $1',
    [made.id],
  );
  expect(rows).toHaveLength(1);
  expect((await town.get(`/rollen/${made.number}`)).body).not.toContain('Dorpsraad');
  await town.post(`/werkplek/rollen/${made.id}/reacties/${rows[0]?.id ?? ''}/tonen`, {}, 'bea');
  const shown = (await town.get(`/rollen/${made.number}`)).body;
  expect(shown).toContain('Dorpsraad');
  // Whose words they are nobody reads but the team (R7).
  expect(shown).not.toContain('Rie Geheim');
  const again = await town.post(form, { ...good, formulier: newId() });
  expect(again.statusCode).toBe(422);
});
