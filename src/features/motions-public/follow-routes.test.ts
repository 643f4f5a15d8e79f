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
  expect(mail?.text).toMatch(/meent\.test\/raad\/moties\/M-31#stand-[0-9a-f-]{36}\n/);
  expect(mail?.text).toContain('> De gesprekken zijn gevoerd.');
  expect(mail?.text).toContain('Stand nu: loopt');
  expect(mail?.text).toContain('Alle moties en toezeggingen:\nhttp://meent.test/raad/moties\n');
  const letGo = /http:\/\/meent\.test(\/\S+&los=\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
  const asks = (await town.get(letGo)).body;
  expect(asks).toContain('Stop met deze mails');
  expect(asks).toContain('Uw mailadres wordt daarna gewist.');
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

test('whoever follows two motions lets go of one, and of the last with the address', async () => {
  const follow = async (number: string) => {
    const asked = { email: 'ria@post.example', formulier: newId(), bewijs: await solvedProof(town) };
    await town.post(`/raad/moties/${number}/volgen`, asked);
    const text = (await mailsTo(town, asked.email)).at(-1)?.text ?? '';
    const link = /http:\/\/meent\.test(\/\S+\/volgen)\?(\S+)/.exec(text);
    await town.post(link?.[1] ?? '', Object.fromEntries(new URLSearchParams(link?.[2])));
  };
  await follow('M-31');
  await follow('M-32');
  const letGoOf = async (number: string) => {
    await tellFor(town, number, { onDay: '2026-03-05', body: `Nieuws over ${number}.` });
    await tellAtOnce();
    const text = (await mailsTo(town, 'ria@post.example')).at(-1)?.text ?? '';
    const link = /http:\/\/meent\.test(\/\S+&los=\S+)/.exec(text)?.[1] ?? '';
    const [path = '', query] = link.split('?');
    const answer = await town.post(path, Object.fromEntries(new URLSearchParams(query)));
    return (await town.get(String(answer.headers.location))).body;
  };
  const left = await letGoOf('M-31');
  expect(left).toContain('M-32 Iets anders');
  expect(left).not.toContain('M-31');
  // What does not count now is folded away, and stopping comes first.
  expect(left.indexOf('Meld mij af')).toBeLessThan(left.indexOf('Wat u volgt'));
  expect(left).toMatch(/<summary>Gebieden en onderwerpen/);
  expect(await letGoOf('M-32')).toContain('U bent afgemeld');
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
