// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { type House, type Key, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { findInitiative, startInitiative, updateInitiative } from '../initiatives/index.ts';

let house: House;
let town: Town;
let other: Town;
let initiative: string;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  other = await buildTown(house);
  initiative = await startInitiative(town.deps, await town.doer('nora'), {
    title: 'Beweegtuin <b>',
    body: 'Wij maken een beweegtuin.',
    locale: 'nl',
    areaIds: [town.area('molendorp')],
    themeIds: [],
    wantsPublic: true,
    submissionKey: newId(),
  });
});
afterAll(() => house.close());

const budgets = '/werkplek/budgetten';
const budgetFields = (more: Record<string, string> = {}) => ({
  sleutel: newId(),
  gebied: town.area('noord'),
  soort: 'voucher',
  jaar: '2026',
  bedrag: '€ 1.000,50',
  hoogstens: '600',
  besluit: 'area_manager',
  voor: 'Voor wat u samen doet.',
  voorEngels: 'For what you do together.',
  open: '2026-01-01',
  dicht: '2026-12-31',
  ...more,
});

async function ask(budget: string, amount: string, as: Key = 'mo') {
  const fields = { budget, bedrag: amount, waarvoor: 'Toestellen.', wanneer: '', wijze: 'bill' };
  return town.post(`/werkplek/initiatieven/${initiative}/buurtbon`, { sleutel: newId(), ...fields }, as);
}
const pathOf = (location: unknown): string => String(location).split('?')[0] ?? '';

test('an administrator sets up a budget; the same again is refused, with what was typed', async () => {
  expect((await town.get(`${budgets}/nieuw`, 'nora')).statusCode).toBe(403);
  expect((await town.get(budgets, 'gijs')).statusCode).toBe(403);
  const wrong = await town.post(`${budgets}/nieuw`, budgetFields({ bedrag: 'veel', voor: '' }), 'bea');
  expect(wrong.statusCode).toBe(422);
  for (const text of ['value="veel"', 'href="#bedrag"', 'Vul een bedrag in', 'href="#voor"'])
    expect(wrong.body).toContain(text);
  const fields = budgetFields();
  const made = await town.post(`${budgets}/nieuw`, fields, 'bea');
  expect(made.statusCode).toBe(303);
  expect((await town.post(`${budgets}/nieuw`, fields, 'bea')).statusCode).toBe(303);
  const again = await town.post(`${budgets}/nieuw`, budgetFields(), 'bea');
  expect(again.body).toContain('heeft in dit jaar al zo’n budget');
  const list = await town.get(budgets, 'nora');
  expect(list.body).toMatch(/Buurtbon Noord 2026/);
  expect(list.body).toMatch(/nog €\s1\.000,50 van €\s1\.000,50/);
  expect((await other.get(pathOf(made.headers.location), 'bea')).statusCode).toBe(404);
});

test('from request to account, with the amount that comes back', async () => {
  const id = /budgetten\/([0-9a-f-]{36})"/.exec((await town.get(budgets, 'bea')).body)?.[1] ?? '';
  expect((await ask(id, '601')).body).toMatch(/Per aanvraag is er hoogstens €\s600/);
  expect((await ask(id, '500', 'zoe')).statusCode).toBe(403);
  const asked = await ask(id, '500');
  const request = pathOf(asked.headers.location);
  expect(request).toMatch(/\/werkplek\/buurtbonnen\/V-2026-\d{4}$/);
  expect((await town.get(request, 'mo')).body).toContain('Over deze aanvraag besluit de gebiedsregisseur.');
  expect((await town.get('/werkplek/buurtbonnen', 'nora')).body).toContain('u besluit');
  const page = (await town.get(request, 'nora')).body;
  expect(page).toMatch(/In dit budget zit nog €\s1\.000,50\. Na het hele bedrag blijft er €\s500,50 over\./);
  expect(page).toContain('Beweegtuin &lt;b>');

  const less = { keuze: 'toekennen', bedrag: '450', uitleg: '' };
  expect((await town.post(`${request}/besluit`, less, 'mo')).statusCode).toBe(403);
  const why = await town.post(`${request}/besluit`, less, 'nora');
  expect(why.statusCode).toBe(422);
  expect(why.body).toContain('Schrijf op waarom');
  expect(why.body).toContain('value="450"');
  const account = { ...less, uitleg: 'Stort het op NL91 ABNA 0417 1643 00.' };
  expect((await town.post(`${request}/besluit`, account, 'nora')).body).toContain(
    'Wij bewaren geen rekeningnummers',
  );
  const decided = await town.post(`${request}/besluit`, { ...less, uitleg: 'Eén toestel minder.' }, 'nora');
  expect(decided.statusCode).toBe(303);
  expect((await town.post(`${request}/besluit`, { ...less, uitleg: 'Weer.' }, 'nora')).body).toContain(
    'Dat kan nu niet meer',
  );

  expect((await town.post(`${request}/betaald`, { dag: '2026-03-12', wijze: 'bill' }, 'mo')).body).toContain(
    'moet nog komen',
  );
  expect((await town.post(`${request}/betaald`, { dag: '2026-03-10', wijze: 'bill' }, 'mo')).body).toContain(
    'ligt voor het besluit',
  );
  await town.post(`${request}/betaald`, { dag: '2026-03-11', wijze: 'bill' }, 'mo');
  expect((await town.post(`${request}/verantwoord`, { bon: 'on', terug: '451' }, 'mo')).body).toMatch(
    /Er is €\s450 toegekend/,
  );
  await town.post(`${request}/verantwoord`, { bon: 'on', terug: '50' }, 'mo');
  const done = (await town.get(request, 'nora')).body;
  expect(done).toMatch(/bon of rekening gezien, geen foto, €\s50 kwam terug in het budget/);
  expect((await town.get(`/werkplek/initiatieven/${initiative}`, 'nora')).body).toMatch(
    /€\s450 toegekend van €\s500/,
  );
  expect((await town.get(budgets, 'nora')).body).toMatch(/nog €\s600,50 van €\s1\.000,50/);
});

test('what is left is told when it is too little, and a budget is never lowered below what was given', async () => {
  const id = /budgetten\/([0-9a-f-]{36})"/.exec((await town.get(budgets, 'bea')).body)?.[1] ?? '';
  const lower = { sleutel: newId(), bedrag: '399,99', reden: 'Bezuinigd.' };
  expect((await town.post(`${budgets}/${id}/bedrag`, lower, 'nora')).statusCode).toBe(403);
  const refused = await town.post(`${budgets}/${id}/bedrag`, lower, 'bea');
  expect(refused.body).toMatch(/Er is al €\s400 toegekend/);
  const request = pathOf((await ask(id, '300')).headers.location);
  await town.post(`${budgets}/${id}/bedrag`, { ...lower, sleutel: newId(), bedrag: '500' }, 'bea');
  const page = (await town.get(`${budgets}/${id}`, 'nora')).body;
  expect(page).toMatch(/van €\s1\.000,50 naar €\s500/);
  expect(page).toContain('Bezuinigd.');
  const all = await town.post(
    `${request}/besluit`,
    { keuze: 'toekennen', bedrag: '300', uitleg: '' },
    'nora',
  );
  expect(all.statusCode).toBe(422);
  expect(all.body).toMatch(/Er is nog €\s100 in dit budget\. Geef minder/);
  await town.post(`${request}/intrekken`, { reden: 'Toch niet nodig.' }, 'mo');
  expect((await town.get(request, 'mo')).body).toContain('Toch niet nodig.');
});

test('everyone sees what there is and what was given, and by name only what is on the site', async () => {
  const hidden = (await town.get('/buurtbon')).body;
  expect(hidden).toContain('1 ander initiatief');
  expect(hidden).not.toContain('Beweegtuin');
  await inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const found = await findInitiative(trx, initiative);
    const at = town.clock.now();
    if (found) await updateInitiative(trx, found.id, { publishedAt: at }, at);
  });
  const id = /budgetten\/([0-9a-f-]{36})"/.exec((await town.get(budgets, 'bea')).body)?.[1] ?? '';
  const rules = budgetFields({ hoogstens: '400', voor: 'Voor de hele buurt.' });
  expect((await town.post(`${budgets}/${id}`, rules, 'bea')).statusCode).toBe(303);
  const shown = (await town.get('/buurtbon')).body;
  expect(shown).toContain('Beweegtuin &lt;b>');
  expect(shown).toContain('Voor de hele buurt.');
  expect(shown).toMatch(/nog €\s100 van €\s500/);
  // What was asked and not given is nobody's business.
  expect(shown).not.toMatch(/€\s300/);
  expect((await town.get('/en/buurtbon')).body).toContain('For what you do together.');
  const file = await town.get(`${budgets}.csv?jaar=2026`, 'bea');
  expect(file.body).toMatch(
    /V-2026-\d{4};Buurtbon;Noord;I-2026-\d{4};Beweegtuin <b>;Verantwoord;500;450;50;/,
  );
  expect((await town.get(`${budgets}.csv`, 'nora')).statusCode).toBe(403);
});
