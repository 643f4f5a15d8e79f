// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { find, read, submit } from '../../testing/merging.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { startDraft } from '../charter/index.ts';
import { makeEvaluation } from '../evaluations/index.ts';
import { addBudget, requestGrant } from '../grants-desk/index.ts';
import { startInitiative } from '../initiatives/index.ts';
import { addProgramme } from '../programmes/index.ts';
import { startProject } from '../projects/index.ts';
import { type RecordKind, findRecord, kindTable, readRecords } from '../thread/index.ts';
import { planVisit } from '../visits/index.ts';

type Made = { readonly kind: RecordKind; readonly number: string };

let house: House;
let town: Town;
let idea: string;
let all: Made[];
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  idea = await submit(town, null);
  all = [...(await ofTheTeam()), ...(await ofTheMunicipality())];
});
afterAll(() => house.close());

async function ofTheTeam(): Promise<Made[]> {
  const nora = await town.doer('nora');
  const areaIds = [town.area('noord')] as const;
  const initiative = await startInitiative(town.deps, nora, {
    title: 'Bankjes langs het water',
    body: 'Wij maken ze zelf.',
    locale: 'nl',
    areaIds: [...areaIds],
    themeIds: [],
    wantsPublic: true,
    submissionKey: newId(),
  });
  const project = await startProject(town.deps, nora, {
    title: 'Licht op het pad',
    aim: 'Iedereen durft er langs.',
    why: null,
    areaIds,
    themeIds: [],
    organisationIds: [],
    leadId: null,
    workerId: null,
    budget: null,
    isPublic: false,
    publicSummary: null,
    submissionKey: newId(),
  });
  const startsAt = town.clock.now().add({ hours: 24 });
  const visit = await planVisit(town.deps, nora, {
    id: newId(),
    areaId: areaIds[0],
    form: 'walk',
    startsAt,
    endsAt: startsAt.add({ hours: 2 }),
    place: 'Het dorpshuis',
    personIds: [(await town.actor('nora')).personId],
    isPublic: false,
    publicText: '',
    despite: false,
  });
  return [
    { kind: 'initiative', number: initiative },
    { kind: 'project', number: must(project) },
    { kind: 'visit', number: must(visit) },
    { kind: 'grant', number: await askMoney(initiative) },
  ];
}

async function askMoney(initiativeNumber: string): Promise<string> {
  const [budgetId, cents] = [newId(), 50_000];
  const bea = await town.doer('bea');
  const open = { year: 2026, opensOn: '2026-01-01', closesOn: '2026-12-31' };
  const about = { nl: 'Voor de buurt.', en: 'For the neighbourhood.' };
  const most = { amountCents: cents, mostCents: cents, decider: 'area_manager', kind: 'voucher' } as const;
  must(
    await addBudget(town.deps, bea, { id: budgetId, areaId: town.area('noord'), ...open, about, ...most }),
  );
  const way = { neededOn: null, wantedWay: 'bill' } as const;
  const asked = { initiativeNumber, key: newId(), budgetId, cents, purpose: 'Hout voor de bankjes' };
  return must(await requestGrant(town.deps, await town.doer('nora'), { ...asked, ...way }));
}

async function ofTheMunicipality(): Promise<Made[]> {
  const bea = await town.doer('bea');
  const about = { kind: 'other', title: 'Veilige dorpen', body: 'Iedereen durft buiten te komen.' } as const;
  const rest = { aims: [], themeIds: [], holderId: null, startsOn: '2026-01-01', endsOn: null };
  const programme = must(await addProgramme(town.deps, bea, { id: newId(), ...about, ...rest }));
  const titled = { title: 'Wie doet wat', from: [] };
  const charter = must(await startDraft(town.deps, bea, { id: newId(), ...titled }));
  const evaluation = await makeEvaluation(town.deps, bea, {
    id: newId(),
    title: 'Een jaar gebiedswethouders',
    purpose: 'Wat gaat goed?',
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    opensOn: '2026-04-01',
    closesOn: '2026-04-30',
    areaIds: [town.area('noord')],
    numbers: [],
  });
  const refs = [
    { kind: 'programme', id: programme },
    { kind: 'charter', id: charter },
  ] as const;
  const reader = { kind: 'staff', areas: [], holders: [] } as const;
  const named = await read(town, (trx) => readRecords(trx, reader, refs));
  return [...named, { kind: 'evaluation', number: must(evaluation) }];
}

test('every kind of record has its thread on its own page, and is found by its number and tied', async () => {
  expect(all.map(({ kind }) => kind).toSorted()).toEqual(
    ['charter', 'evaluation', 'grant', 'initiative', 'programme', 'project', 'visit'].toSorted(),
  );
  const tying = `/werkplek/draad/bijdrage/${idea}/verbinden`;
  for (const { kind, number } of all) {
    const { slug, workPath } = kindTable[kind];
    const own = await town.get(workPath(number), 'nora');
    expect([kind, own.statusCode]).toEqual([kind, 200]);
    expect(own.body).toContain(`href="/werkplek/draad/${slug}/${number}"`);
    expect(own.body).toContain(`href="/werkplek/draad/${slug}/${number}/verbinden"`);
    const found = await town.get(`${tying}?zoek=${number.toLowerCase()}`, 'nora');
    expect(found.body).toContain(`value="${slug}/${number}"`);
    const tied = await town.post(
      tying,
      { zoek: number, ander: `${slug}/${number}`, eerst: 'dit', reden: 'led_to', toelichting: '' },
      'nora',
    );
    expect([kind, tied.statusCode]).toEqual([kind, 303]);
    expect((await town.get(`/werkplek/draad/${slug}/${number}`, 'nora')).body).toContain(
      `href="/werkplek/bijdragen/${idea}"`,
    );
    // A programme has so much upstream that its page only leads to its thread.
    if (kind === 'programme') continue;
    expect((await town.get(workPath(number), 'nora')).body).toContain(`href="/werkplek/bijdragen/${idea}"`);
  }
});

test('records are found by words as well, and what is internal of a visit is for its own team', async () => {
  const byWords = `/werkplek/draad/bijdrage/${idea}/verbinden?zoek=dorpshuis`;
  const visit = all.find(({ kind }) => kind === 'visit')?.number ?? '';
  expect((await town.get(byWords, 'nora')).body).toContain(`value="bezoek/${visit}"`);
  expect((await town.get(`/werkplek/draad/bezoek/${visit}`, 'nora')).statusCode).toBe(200);
  expect((await town.get(`/werkplek/draad/bezoek/${visit}`, 'zoe')).statusCode).toBe(404);
});

test('money does not show on the thread of who may not see requests for it', async () => {
  const { number } = all.find(({ kind }) => kind === 'grant') ?? { number: '' };
  const thread = `/werkplek/draad/buurtbon/${number}`;
  expect((await town.get(thread, 'nora')).body).toContain('Hout voor de bankjes');
  expect((await town.get(thread, 'gijs')).statusCode).toBe(404);
  const searched = await town.get(`/werkplek/draad/bijdrage/${idea}/verbinden?zoek=hout`, 'nora');
  expect(searched.body).toContain(number);
});

test('an evaluation looks back on records of any kind, by their numbers, as far as its maker may read them', async () => {
  const { id } = await find(town, idea);
  const numbers = [idea, ...all.map(({ number }) => number)];
  const asked = {
    id: newId(),
    title: 'Alles bij elkaar',
    purpose: 'Wat gaat goed?',
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    opensOn: '2026-04-01',
    closesOn: '2026-04-30',
    areaIds: [town.area('noord')],
  };
  const number = must(await makeEvaluation(town.deps, await town.doer('nora'), { ...asked, numbers }));
  const page = (await town.get(`/werkplek/evaluaties/${number}`, 'nora')).body;
  for (const one of numbers) expect(page).toContain(one);
  const elsewhere = await makeEvaluation(town.deps, await town.doer('zoe'), {
    ...asked,
    id: newId(),
    areaIds: [town.area('noord')],
    numbers: [idea],
  });
  expect(elsewhere).toMatchObject({ ok: false, reason: 'unknown_number' });
  const reader = { kind: 'staff', areas: [], holders: [] } as const;
  const ref = { kind: 'contribution', number: idea } as const;
  expect([id, await read(town, (trx) => findRecord(trx, reader, ref))]).toEqual([id, undefined]);
});
