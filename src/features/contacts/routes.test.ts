// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formInPage } from '../../testing/form-in-page.ts';
import { talk } from '../../testing/talking.ts';
import { type House, type Key, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

const found = z.object({
  said: z.string(),
  persons: z.array(
    z.object({ id: z.string(), name: z.string(), reach: z.string(), lately: z.array(z.string()) }),
  ),
});

async function whileTyping(text: string, as: Key = 'nora') {
  const answer = await town.get(`/werkplek/contacten/vinden?zoek=${encodeURIComponent(text)}`, as);
  return found.parse(answer.json());
}

describe('while typing', () => {
  it('gives who fits, with what they brought lately, in words', async () => {
    const { contactId } = await talk(town, {
      name: 'Tineke Typt',
      phone: '06 66 66 66 61',
      subject: 'Een paaltje',
    });
    expect(await whileTyping('tinek')).toEqual({
      said: '1 persoon gevonden. Pijl omlaag om te kiezen.',
      persons: [
        {
          id: contactId,
          name: 'Tineke Typt',
          reach: '06 66 66 66 61',
          lately: [expect.stringMatching(/^Een paaltje \(nieuw, /)],
        },
      ],
    });
    expect((await whileTyping('tinek', 'zoe')).persons).toEqual([]);
    expect((await whileTyping('t')).persons).toEqual([]);
  });

  it('only for who works here', async () => {
    expect((await town.get('/werkplek/contacten/vinden?zoek=tineke')).statusCode).toBe(303);
  });
});

describe('the page of a person', () => {
  it('is there for who may read something of them, for others as if there were no such person (R9)', async () => {
    const phone = '06 66 66 66 71';
    const here = await talk(town, { name: 'Bea Buur', phone, subject: 'In het noorden' });
    const there = await talk(town, { name: 'B. Buur', phone, area: 'zuid', subject: 'In het zuiden' });
    const asNora = await town.get(`/werkplek/contacten/${here.contactId}`, 'nora');
    expect(asNora.body).toContain('In het noorden');
    expect(asNora.body).not.toContain('In het zuiden');
    expect(asNora.body).not.toContain('B. Buur');
    expect((await town.get(`/werkplek/contacten/${there.contactId}`, 'nora')).statusCode).toBe(404);
    const asBea = await town.get(`/werkplek/contacten/${there.contactId}`, 'bea');
    expect(asBea.body).toContain('In het noorden');
    expect(asBea.body).toContain('In het zuiden');
  });

  it('goes on page after page', async () => {
    const caller = { name: 'Vera Veel', email: 'vera@post.example' };
    const made = [];
    for (let count = 0; count < 45; count += 1) made.push(await talk(town, caller));
    const path = `/werkplek/contacten/${made[0]?.contactId ?? ''}`;
    const first = await town.get(path, 'nora');
    const [, next = ''] = /href="([^"]+\?na=[^"]+)"/.exec(first.body) ?? [];
    const second = await town.get(next, 'nora');
    const shown = [first, second].flatMap(({ body }) =>
      [...body.matchAll(/bijdragen\/(B-[\d-]+)/g)].map(([, one]) => one),
    );
    expect(shown).toEqual(made.map(({ number }) => number).reverse());
  });

  it('is led to from an item', async () => {
    const { number, contactId } = await talk(town, { name: 'Lies Link' });
    const item = await town.get(`/werkplek/bijdragen/${number}`, 'nora');
    expect(item.body).toContain(`href="/werkplek/contacten/${contactId}"`);
  });

  it('corrects details; what is refused stays in the form', async () => {
    const { contactId } = await talk(town, { name: 'Jet Verhuist', phone: '06 66 66 66 81' });
    const path = `/werkplek/contacten/${contactId}`;
    const form = formInPage((await town.get(path, 'nora')).body, `${path}/wijzigen`);
    const refused = await town.post(
      `${path}/wijzigen`,
      { ...form, email: 'geen adres', naam: 'Jet V.' },
      'nora',
    );
    expect(refused.statusCode).toBe(422);
    expect(formInPage(refused.body, `${path}/wijzigen`)).toMatchObject({
      email: 'geen adres',
      naam: 'Jet V.',
    });
    const sent = await town.post(`${path}/wijzigen`, { ...form, email: 'jet@post.example' }, 'nora');
    expect(sent.headers.location).toBe(`${path}?gedaan=wijzigen`);
    expect((await town.get(path, 'nora')).body).toContain('mailto:jet@post.example');
    const late = await town.post(`${path}/wijzigen`, { ...form, naam: 'Te laat' }, 'nora');
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('Iemand anders heeft dit net veranderd.');
    expect(formInPage(late.body, `${path}/wijzigen`)).toMatchObject({ naam: 'Te laat' });
  });

  it('no correcting and no merging for who only reads', async () => {
    const { contactId } = await talk(town, { name: 'Rob Rust' });
    const path = `/werkplek/contacten/${contactId}`;
    const page = await town.get(path, 'walt');
    expect(page.body).not.toContain('/wijzigen');
    expect(page.body).not.toContain('/samenvoegen');
    for (const verb of ['wijzigen', 'samenvoegen', 'losmaken'])
      expect((await town.post(`${path}/${verb}`, {}, 'walt')).statusCode).toBe(403);
  });
});

describe('merging', () => {
  it('shows both beside each other, asks why, and can be undone from the page', async () => {
    const one = await talk(town, { name: 'Cor Twee', email: 'cor@werk.example', subject: 'Over het plein' });
    const other = await talk(town, {
      name: 'Cornelis Twee',
      phone: '06 66 66 66 91',
      subject: 'Over de brug',
    });
    const path = `/werkplek/contacten/${one.contactId}`;
    const choose = await town.get(`${path}/samenvoegen?zoek=Twee`, 'nora');
    expect(choose.body).toContain(`${path}/samenvoegen?met=${other.contactId}`);
    const compare = await town.get(`${path}/samenvoegen?met=${other.contactId}`, 'nora');
    for (const text of ['Cor Twee', 'Cornelis Twee', 'Over het plein', 'Over de brug'])
      expect(compare.body).toContain(text);
    const form = formInPage(compare.body, `${path}/samenvoegen`);
    const refused = await town.post(`${path}/samenvoegen`, form, 'nora');
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Zeg waarom dit dezelfde persoon is.');
    await town.post(`${path}/samenvoegen`, { ...form, reden: 'Zelfde adres' }, 'nora');
    const merged = await town.get(path, 'nora');
    for (const text of ['Over het plein', 'Over de brug', 'Zelfde adres', 'Samengevoegd door Nora Noord'])
      expect(merged.body).toContain(text);
    await town.post(`${path}/losmaken`, formInPage(merged.body, `${path}/losmaken`), 'nora');
    expect((await town.get(path, 'nora')).body).not.toContain('Over de brug');
  });
});
