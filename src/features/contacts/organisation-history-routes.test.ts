// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { find, join, later, publish, submit } from '../../testing/merging.ts';
import { talk } from '../../testing/talking.ts';
import { type House, type Key, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { handOverContribution } from '../contributions/index.ts';
import { queueMail } from '../notifications/index.ts';
import { readOrganisations } from '../organisations/index.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

async function give(number: string, to: 'groen' | 'politie', by: Key): Promise<void> {
  const { version } = await find(town, number);
  const holder = { kind: 'organisation', id: town.organisations[to] } as const;
  later(town);
  must(
    await handOverContribution(town.deps, await town.doer(by), {
      number,
      version,
      holder,
      reason: 'Voor u.',
    }),
  );
}

const path = (of: 'groen' | 'politie') => `/werkplek/organisaties/${town.organisations[of]}/geschiedenis`;

test('an organisation has everything that lay with it, the newest first, as far as one may read it (R9)', async () => {
  const north = await talk(town, { subject: 'In het noorden', area: 'noord' });
  const south = await talk(town, { subject: 'In het zuiden', area: 'zuid' });
  await give(north.number, 'groen', 'nora');
  await give(south.number, 'groen', 'zoe');
  const person = { kind: 'person', id: town.ids.nora } as const;
  const { version } = await find(town, north.number);
  const back = { number: north.number, version, holder: person, reason: 'Terug.' };
  must(await handOverContribution(town.deps, await town.doer('nora'), back));
  const asNora = (await town.get(path('groen'), 'nora')).body;
  expect(asNora).toContain('In het noorden');
  expect(asNora).toContain('Kreeg de bal');
  expect(asNora).not.toContain('In het zuiden');
  const asBea = (await town.get(path('groen'), 'bea')).body;
  expect(asBea.indexOf('In het zuiden')).toBeLessThan(asBea.indexOf('In het noorden'));
  expect((await town.get(path('politie'), 'bea')).body).toContain('Er is nog niets dat u mag lezen');
  // A department sees what lies with it now, not what it gave back.
  const asGijs = (await town.get(path('groen'), 'gijs')).body;
  expect(asGijs).toContain('In het zuiden');
  expect(asGijs).not.toContain('In het noorden');
  expect((await town.get(path('groen'))).statusCode).toBe(303);
  expect((await town.get(`/werkplek/organisaties/${newId()}/geschiedenis`, 'bea')).statusCode).toBe(404);
  expect((await town.get(`/werkplek/organisaties/${town.organisations.groen}`, 'nora')).body).toContain(
    path('groen'),
  );
});

test('and the mails to it and to its people', async () => {
  const { number } = await talk(town, { subject: 'Een brief aan Groen', area: 'noord' });
  const { id } = await find(town, number);
  await inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const own = (await readOrganisations(town.deps, trx)).find(
      (one) => one.id === town.organisations.politie,
    );
    const address = own?.email?.toUpperCase() ?? '';
    const mail = {
      subject: 'Over uw bank',
      text: 'Dag.',
      html: '<p>Dag.</p>',
      to: { name: 'Wijk', address },
    };
    await queueMail(town.deps, trx, { ...mail, aboutTopic: 'contributions', aboutId: id });
  });
  const { body } = await town.get(path('politie'), 'nora');
  expect(body).toContain('Een brief aan Groen');
  expect(body).toContain('Kreeg een mail');
  expect((await town.get(path('politie'), 'zoe')).body).not.toContain('Een brief aan Groen');
});

test('a person has what they joined beside what they brought', async () => {
  const number = await submit(town, 'iemand@post.example');
  await publish(town, number);
  await join(town, number, 'jo@post.example');
  const own = await talk(town, {
    name: 'Jo Sluit Aan',
    email: 'jo@post.example',
    subject: 'Eigen vraag',
    area: 'noord',
  });
  const { body } = await town.get(`/werkplek/contacten/${own.contactId}`, 'nora');
  expect(body).toContain('Eigen vraag');
  expect(body).toContain('Losse tegel bij de halte');
  expect(body).toContain('sloot zich hierbij aan');
  expect((await town.get(`/werkplek/contacten/${own.contactId}`, 'zoe')).statusCode).toBe(404);
  // Who only joined is found as well.
  await join(town, number, 'alleen@post.example');
  expect((await town.get('/werkplek/contacten?zoek=alleen@post.example', 'nora')).body).toContain(
    'alleen@post.example',
  );
  expect((await town.get('/werkplek/contacten?zoek=alleen@post.example', 'zoe')).body).not.toContain(
    'mailto:alleen',
  );
});
