// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { bring } from '../../testing/bringing.ts';
import { validateHtml } from '../../testing/page-checks.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { importPlaces } from '../areas/index.ts';
import {
  answerContribution,
  noteOnContribution,
  publishContribution,
  submitContribution,
} from '../contributions/index.ts';
import { endRole, planAbsence, readStaffing } from '../teams/index.ts';

/** What this feature makes of a page; the rest is checked where all pages are. */
function mainOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return `<!DOCTYPE html><html lang="nl"><head><title>Test</title></head><body>${main}</body></html>`;
}

let house: House;
/** In which nothing ever changes. */
let quiet: Town;
/** In which things are published. */
let lively: Town;
/** In which people come and go. */
let shifting: Town;

beforeAll(async () => {
  house = await openTestHouse();
  quiet = await buildTown(house);
  lively = await buildTown(house);
  shifting = await buildTown(house);
});
afterAll(() => house.close());

async function body(path: string, town = quiet): Promise<string> {
  const answer = await town.get(path);
  expect(answer.statusCode).toBe(200);
  expect(await validateHtml(mainOf(answer.body), path)).toEqual([]);
  return answer.body;
}

/** Brings something in, and has it answered and published. */
async function publish(subject: string, area: string): Promise<void> {
  const { deps, municipality } = lively;
  const { number } = must(
    await submitContribution(deps, await lively.doer('nora'), {
      kind: 'question',
      channel: 'phone',
      subject,
      body: 'Een vraag.',
      locale: 'nl',
      areaId: lively.area(area),
      publicConsent: true,
      submissionKey: newId(),
    }),
  );
  await deps.fresh.check(municipality.id);
  const doer = await lively.doer('nora');
  must(
    await answerContribution(deps, doer, {
      number,
      text: 'Een antwoord.',
      submissionKey: newId(),
      close: false,
      isPublic: true,
    }),
  );
  must(await publishContribution(deps, doer, number));
}

describe('the home page', () => {
  test('has the search, the drawing with the alderman in his area, and the three doors', async () => {
    const html = await body('/');
    expect(html).toContain('Wat speelt er bij u in de buurt?');
    expect(html).toContain('<a href="/gebieden/molendorp"><title>Molendorp</title>');
    expect(html).toContain('<title>Walt Houder, wethouder</title>');
    for (const kind of ['question', 'idea', 'concern'])
      expect(html).toContain(`/bijdragen/nieuw?soort=${kind}`);
    expect(html).toContain('Wilt u de eerste zijn?');
  });

  test('tells what came of what was published, as soon as it is', async () => {
    await body('/', lively);
    await publish('Hond los op het veld', 'noord');
    const html = await body('/', lively);
    expect(html).toContain('Hond los op het veld');
    expect(html).toContain('Een inwoner stelt de vraag');
    expect(html).toContain('Nora Noord geeft antwoord');
    expect(html).not.toContain('Wilt u de eerste zijn?');
  });

  test('is there in English', async () => {
    expect(await body('/en')).toContain('What is going on in your neighbourhood?');
  });
});

describe('the areas', () => {
  test('are there with who leads them and their alderman', async () => {
    const html = await body('/gebieden');
    for (const name of [
      'Noord',
      'Zuid',
      'Molendorp',
      'Dijkdorp',
      'Havenwijk',
      'Nora Noord',
      'Zoë Zuid',
      'Walt Houder',
      'Mo Molen',
    ]) {
      expect(html).toContain(name);
    }
    expect(html).toContain('Welke wethouder hoort bij welk gebied?');
  });

  test('answer as of a day, with a way back (R12)', async () => {
    const html = await body('/gebieden?op=2023-06-03');
    expect(html).not.toContain('Nora Noord');
    expect(html).toContain('U ziet hoe het was op 3 juni 2023.');
    expect(html).toContain('<a href="/gebieden" class="nl-link">Terug naar vandaag</a>');
    const later = await body('/gebieden?op=2024-06-03');
    expect(later).toContain('Nora Noord');
    expect(later).toContain('/gebieden/molendorp?op=2024-06-03');
  });

  test('say so when the day does not exist, and are those of today', async () => {
    const html = await body('/gebieden?op=2023-02-30');
    expect(html).toContain('Die dag kennen wij niet.');
    expect(html).toContain('Nora Noord');
  });
});

describe('an area', () => {
  test('has its team, from the areas above too, and a way to ask', async () => {
    const html = await body('/gebieden/molendorp');
    expect(html).toContain('Uw team in Molendorp');
    for (const name of ['Nora Noord', 'Mo Molen', 'Walt Houder']) expect(html).toContain(name);
    expect(html).toContain('Nora Noord en Walt Houder werken voor heel Noord.');
    expect(html).toContain('/bijdragen/nieuw?gebied=molendorp');
    expect(html).toContain('tel:0300111111');
  });

  test('says who stands in for whom', async () => {
    await shifting.deps.fresh.check(shifting.municipality.id);
    const { nora, mo } = shifting.ids;
    const absence = { id: newId(), personId: nora, deputyId: mo, from: '2026-03-10', to: '2026-03-20' };
    must(await planAbsence(shifting.deps, await shifting.doer('bea'), absence));
    const html = await body('/gebieden/noord', shifting);
    expect(html).toContain('Nora is er tot en met vrijdag 20 maart niet. Mo Molen neemt waar.');
    expect(html).toContain('neemt waar voor Nora Noord');
    expect(html).not.toContain('mailto:nora@town.example');
  });

  test('of a past day has the people of then, without how to reach them now', async () => {
    const html = await body('/gebieden/molendorp?op=2024-06-03');
    expect(html).toContain('Het team in Molendorp');
    expect(html).toContain('Nora Noord');
    expect(html).not.toContain('mailto:nora@town.example');
    expect(await body('/gebieden/molendorp?op=2023-06-03')).toContain(
      'Van deze dag weten wij niet wie er werkte.',
    );
  });

  test('shows what goes on in it and below it, nothing of elsewhere', async () => {
    await publish('Lamp kapot in de tunnel', 'molendorp');
    expect(await body('/gebieden/noord', lively)).toContain('Lamp kapot in de tunnel');
    expect(await body('/gebieden/molendorp', lively)).toContain('Lamp kapot in de tunnel');
    expect(await body('/gebieden/zuid', lively)).not.toContain('Lamp kapot in de tunnel');
  });

  test('is there for the municipality as a whole, and without any team', async () => {
    const root = await body(`/gebieden/${quiet.tree.root.slug}`);
    expect(root).toContain('Elk gebied heeft een eigen team');
    const staffed = await body('/gebieden/dijkdorp');
    expect(staffed).toContain('Zoë Zuid');
  });

  test('that is not there is a 404', async () => {
    expect((await quiet.get('/gebieden/nergens')).statusCode).toBe(404);
  });
});

describe('looking up an area', () => {
  beforeAll(async () => {
    const file = [
      { kind: 'street', name: 'Dorpsstraat', lon: 6.52, lat: 52.12 },
      { kind: 'street', name: 'Kerkstraat', lon: 6.52, lat: 52.07 },
      { kind: 'street', name: 'Kerkstraat', lon: 6.52, lat: 52.12 },
      { kind: 'postcode', name: '1234 AB', lon: 6.57, lat: 52.07 },
    ] as const;
    must(await importPlaces(quiet.deps, quiet.municipality.id, { file }));
  });

  test.each([
    ['Dorpsstraat 12', '/gebieden/molendorp'],
    ['1234ab', '/gebieden/havenwijk'],
    ['molendorp', '/gebieden/molendorp'],
    ['6.52,52.07', '/gebieden/dijkdorp'],
    // Nobody lives in a district here, so the region it is.
    ['6.58,52.13', '/gebieden/noord'],
  ])('%s leads to %s', async (text, path) => {
    const answer = await quiet.get(`/gebieden/zoeken?zoek=${encodeURIComponent(text)}`);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, path]);
  });

  test('asks which one when there are several, each with who works there', async () => {
    const html = await body('/gebieden/zoeken?zoek=kerkstraat');
    expect(html).toContain('href="/gebieden/molendorp"');
    expect(html).toContain('href="/gebieden/dijkdorp"');
    expect(html).toContain('Nora Noord, gebiedsregisseur · Walt Houder, gebiedswethouder');
  });

  test('says kindly that there is nothing, with what was typed and all areas', async () => {
    const html = await body(`/gebieden/zoeken?zoek=${encodeURIComponent('<b>Xyz')}`);
    expect(html).toContain('Wij vinden geen plek die past bij “&lt;b>Xyz”.');
    expect(html).toContain('href="/gebieden/molendorp"');
  });

  test('works from the home page’s address too, and shows all areas for an empty field', async () => {
    expect((await quiet.get('/?zoek=a%20b')).headers.location).toBe('/gebieden/zoeken?zoek=a%20b');
    expect((await quiet.get('/en/gebieden/zoeken?zoek=')).headers.location).toBe('/en/gebieden');
  });
});

test('a page that was kept is made anew when a team changes', async () => {
  expect(await body('/gebieden/dijkdorp', shifting)).toContain('Zoë Zuid');
  await shifting.deps.fresh.check(shifting.municipality.id);
  const doer = await shifting.doer('bea');
  const staffing = await inMunicipality(shifting.deps, shifting.municipality.id, (trx) =>
    readStaffing(shifting.deps, trx),
  );
  const role = staffing.roles.find((period) => period.personId === shifting.ids.zoe);
  must(await endRole(shifting.deps, doer, { id: role?.id ?? '', to: '2026-03-01' }));
  const html = await body('/gebieden/dijkdorp', shifting);
  expect(html).not.toContain('Zoë Zuid');
  expect(html).toContain('Dijkdorp heeft nu geen eigen team');
});

test('pages that are kept stay when something happens that only its submitter and the team can see', async () => {
  const mark = () => shifting.deps.fresh.check(shifting.municipality.id);
  const nora = await shifting.doer('nora');
  const before = await mark();
  const { number } = await bring(shifting, { onderwerp: 'Een losse tegel', openbaar: 'on' });
  const said = { number, text: 'Wij kijken er morgen naar.', submissionKey: newId() };
  must(await noteOnContribution(shifting.deps, nora, said));
  expect(await mark()).toBe(before);
  must(await publishContribution(shifting.deps, nora, number));
  const published = await mark();
  expect(published).not.toBe(before);
  expect(await body('/gebieden/molendorp', shifting)).toContain('Een losse tegel');
  const answer = { number, text: 'Hij ligt weer vast.', submissionKey: newId(), close: true, isPublic: true };
  must(await answerContribution(shifting.deps, nora, answer));
  expect(await mark()).not.toBe(published);
  expect(await body('/gebieden/molendorp', shifting)).toContain('Hij ligt weer vast.');
});
