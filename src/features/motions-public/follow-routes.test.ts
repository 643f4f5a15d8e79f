// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { solvedProof } from '../../testing/bringing.ts';
import { noteFor, settleFor, tellFor } from '../../testing/council-motions.ts';
import { makeDocument } from '../../testing/documenting.ts';
import { linkIn, mailsTo, subscribe, writeWeek } from '../../testing/subscribing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { prepareDigests } from '../subscriptions/index.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  await noteFor(town, 'M-31', { title: 'Versterking gebiedsgericht werken' });
  await noteFor(town, 'M-32', { title: 'Iets anders' });
});
afterAll(() => house.close());

const form = '/raad/moties/M-31/volgen';
const els = 'els@post.example';

function tellAtOnce(): Promise<number> {
  return prepareDigests(town.deps, town.municipality.id, { frequency: 'at_once' });
}

test('whoever follows a motion hears of each update, and stops with one click', async () => {
  const asked = await town.post(form, { email: els, formulier: newId(), bewijs: await solvedProof(town) });
  expect(asked.headers.location).toBe('/op-de-hoogte/bedankt');
  // Nothing before the link in the mail was followed.
  await tellFor(town, 'M-31', { onDay: '2026-03-01', body: 'Te vroeg om te horen.' });
  expect(await tellAtOnce()).toBe(0);
  const [confirm] = await mailsTo(town, els);
  const link = /http:\/\/meent\.test(\/\S+\/volgen)\?(\S+)/.exec(confirm?.text ?? '');
  expect((await town.get(`${link?.[1]}?${link?.[2]}`)).body).toContain(
    'M-31 Versterking gebiedsgericht werken',
  );
  const confirmed = await town.post(link?.[1] ?? '', Object.fromEntries(new URLSearchParams(link?.[2])));
  expect(confirmed.statusCode).toBe(303);
  expect((await town.get(String(confirmed.headers.location))).body).toContain(
    'M-31 Versterking gebiedsgericht werken',
  );

  await tellFor(town, 'M-31', { onDay: '2026-03-02', body: 'De gesprekken zijn gevoerd.' });
  await tellFor(town, 'M-32', { onDay: '2026-03-02', body: 'Dit volgt niemand.' });
  expect(await tellAtOnce()).toBe(1);
  const mail = (await mailsTo(town, els)).at(-1);
  expect(mail?.text).toContain('M-31 Versterking gebiedsgericht werken');
  expect(mail?.text).toContain('Nieuwe stand van zaken');
  expect(mail?.text).toContain('http://meent.test/raad/moties/M-31');
  expect(mail?.text).not.toContain('Iets anders');
  expect(mail?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  expect(await tellAtOnce()).toBe(0);

  const shown = await makeDocument(town, { title: 'De nieuwe nota' });
  const hidden = await makeDocument(town, { title: 'Een advies onder ons', access: 'confidential' });
  const cites = [shown, hidden].map(({ id }) => ({ kind: 'document', id }));
  await settleFor(town, 'M-31', 'De nota ligt er.', cites);
  expect(await tellAtOnce()).toBe(1);
  const end = (await mailsTo(town, els)).at(-1)?.text;
  expect(end).toContain('Afgedaan');
  expect(end).toMatch(/De nieuwe nota[^]*Hieraan is dat te zien/);
  expect(end).toContain(`http://meent.test/raad/stukken/${shown.number}`);
  expect(end).not.toContain('Een advies onder ons');
  expect(end).not.toContain(hidden.number);

  const stop = linkIn(mail?.headers['List-Unsubscribe'], 'stop');
  const stopped = await town.post(stop.replace('>', ''), { 'List-Unsubscribe': 'One-Click' });
  expect(stopped.statusCode).toBe(200);
  await tellFor(town, 'M-31', { onDay: '2026-03-03', body: 'Hierna hoort Els niets.' });
  expect(await tellAtOnce()).toBe(0);
});

test('who asked for all news of an area is not told of every motion, and the feed of all news is not either', async () => {
  await subscribe(town, 'joost@post.example');
  const asked = { email: els, formulier: newId(), bewijs: await solvedProof(town) };
  await town.post('/raad/moties/M-32/volgen', asked);
  const link = /http:\/\/meent\.test(\/\S+\/volgen)\?(\S+)/.exec(
    (await mailsTo(town, els)).at(-1)?.text ?? '',
  );
  await town.post(link?.[1] ?? '', Object.fromEntries(new URLSearchParams(link?.[2])));
  await tellFor(town, 'M-32', { onDay: '2026-03-04', body: 'Alleen voor wie volgt.' });
  expect(await writeWeek(town)).toBe(0);
  expect(await tellAtOnce()).toBe(1);
  expect((await town.get('/nieuws.atom')).body).not.toContain('M-32');
});

test('a form that is not right comes back with what was typed', async () => {
  const { statusCode, body } = await town.post(form, {
    email: 'geen adres',
    formulier: newId(),
    bewijs: await solvedProof(town),
  });
  expect(statusCode).toBe(422);
  expect(body).toContain('Dit is geen e-mailadres.');
  expect(body).toContain('value="geen adres"');
  expect((await town.post(form, { email: els, formulier: newId() })).statusCode).toBe(422);
});
