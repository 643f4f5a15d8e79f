// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { arrive, readInbound } from '../../testing/arriving.ts';
import { letter, mailWithFiles, residentMail } from '../../testing/letters.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { readEntries } from '../journal/index.ts';
import { claimMailbox, markFailing } from './mailbox-store.ts';

let house: House;
let town: Town;
let elsewhere: Town;

beforeAll(async () => {
  house = await openTestHouse({ mailbox: 'wijk@lindewoude.example' });
  town = await buildTown(house);
  elsewhere = await buildTown(house);
});
afterAll(() => house.close());

const inbox = '/werkplek/post-in';

function waiting() {
  const type = { 'Content-Type': 'text/html; charset=utf-8' };
  return arrive(
    town,
    letter(
      { From: 'Buren:;', 'X-Note': newId(), Subject: 'Kapotte <b>bank</b>', ...type },
      '<script>alert(1)</script><p>De bank is stuk.</p>',
    ),
  );
}

describe('the list', () => {
  test('shows what waits, with why, and what became of the rest', async () => {
    const mail = await waiting();
    const taken = await arrive(town, residentMail());
    const list = await town.get(inbox, 'nora');
    expect(list.body).toContain('Kapotte &lt;b>bank');
    expect(list.body).not.toContain(taken.number);
    expect((await town.get(`${inbox}?toon=opgepakt`, 'nora')).body).toContain(taken.number);
    const page = await town.get(`${inbox}/${mail.id}`, 'bea');
    expect(page.body).toContain('Er staat geen afzender in met een goed mailadres.');
    expect(page.body).toContain('De bank is stuk.');
  });

  test('is for administrators and area managers only', async () => {
    const mail = await waiting();
    for (const path of [inbox, `${inbox}/${mail.id}`, `${inbox}/${mail.id}/bron`]) {
      for (const who of ['mo', 'walt', 'gijs'] as const)
        expect([path, who, (await town.get(path, who)).statusCode]).toEqual([path, who, 403]);
    }
    expect((await elsewhere.get(`${inbox}/${mail.id}`, 'bea')).statusCode).toBe(404);
  });

  test('says since when a mailbox cannot be read, and what its server answers', async () => {
    const at = town.clock.now();
    await inMunicipality(town.deps, town.municipality.id, async (trx) => {
      const claim = { by: town.ids.bea, now: at, until: at };
      await claimMailbox(trx, 'wijk@imap.example/INBOX', claim);
      await markFailing(trx, 'wijk@imap.example/INBOX', { error: 'ECONNREFUSED', at });
      await markFailing(trx, 'wijk@imap.example/INBOX', { error: 'ETIMEDOUT', at: at.add({ hours: 1 }) });
    });
    const { body } = await town.get(inbox, 'bea');
    expect(body).toContain('wijk@imap.example/INBOX');
    expect(body).toContain(`datetime="${at.toString()}"`);
    expect(body).toContain('ETIMEDOUT');
  });
});

test('the raw text is shown as text, and fetched as a file that no browser opens', async () => {
  const mail = await waiting();
  const { body } = await town.get(`${inbox}/${mail.id}`, 'nora');
  expect(body).toContain('&lt;script>alert(1)');
  expect(body).not.toContain('<script>alert(1)');
  const file = await town.get(`${inbox}/${mail.id}/bron`, 'nora');
  expect(file.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'content-disposition': expect.stringContaining('attachment;'),
  });
  expect(file.body).toContain('<script>alert(1)</script>');
});

describe('a person', () => {
  test('makes a contribution of it, once', async () => {
    const mail = await waiting();
    const form = { onderwerp: 'Kapotte bank', tekst: 'De bank is stuk.' };
    const sent = await town.post(`${inbox}/${mail.id}/bijdrage`, form, 'nora');
    expect(sent.statusCode).toBe(303);
    expect((await town.post(`${inbox}/${mail.id}/bijdrage`, form, 'nora')).statusCode).toBe(303);
    const after = await readInbound(town, mail.id);
    expect(after).toMatchObject({ state: 'taken' });
    expect((await town.get(`${inbox}/${mail.id}?gedaan=contribute`, 'nora')).body).toContain(
      `Dit is nu bijdrage ${after.number}.`,
    );
    const entries = await inMunicipality(town.deps, town.municipality.id, (trx) => readEntries(trx, mail.id));
    expect(entries.map(({ verb, actorKind }) => [verb, actorKind])).toEqual([
      ['mail_waiting', 'system'],
      ['mail_taken', 'staff'],
    ]);
  });

  test('makes one of what a machine sent, without an answer to that machine', async () => {
    const mail = await arrive(
      town,
      residentMail({ from: 'robot@machine.example', headers: { 'Auto-Submitted': 'auto-replied' } }),
    );
    await town.post(`${inbox}/${mail.id}/bijdrage`, { onderwerp: 'Toch iets', tekst: 'Tekst' }, 'nora');
    expect((await readInbound(town, mail.id)).state).toBe('taken');
    expect((await town.get('/werkplek/post', 'nora')).body).not.toContain('robot@machine.example');
  });

  test('puts it on a contribution that is there; not on one that is not', async () => {
    const { number } = await arrive(town, residentMail());
    const mail = await waiting();
    const wrong = await town.post(
      `${inbox}/${mail.id}/erbij`,
      { nummer: 'B-2026-99999', reactie: 'Zie foto' },
      'bea',
    );
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Deze bijdrage kunnen wij niet vinden.');
    expect(wrong.body).toContain('Zie foto');
    await town.post(
      `${inbox}/${mail.id}/erbij`,
      { nummer: ` ${number?.toLowerCase()} `, reactie: 'Zie foto' },
      'bea',
    );
    expect(await readInbound(town, mail.id)).toMatchObject({ state: 'taken', number });
    expect((await town.get(`/werkplek/bijdragen/${number}`, 'bea')).body).toContain('Zie foto');
  });

  test('sets it aside with a reason, and may come back to it', async () => {
    const mail = await waiting();
    const bare = await town.post(`${inbox}/${mail.id}/terzijde`, { reden: '' }, 'nora');
    expect(bare.statusCode).toBe(422);
    await town.post(`${inbox}/${mail.id}/terzijde`, { reden: 'Reclame' }, 'nora');
    expect(await readInbound(town, mail.id)).toMatchObject({ state: 'set_aside' });
    const entries = await inMunicipality(town.deps, town.municipality.id, (trx) => readEntries(trx, mail.id));
    expect(entries.at(-1)).toMatchObject({ verb: 'mail_set_aside', reason: 'Reclame' });
    await town.post(`${inbox}/${mail.id}/bijdrage`, { onderwerp: 'Toch', tekst: 'Toch niet' }, 'nora');
    expect(await readInbound(town, mail.id)).toMatchObject({ state: 'taken' });
  });

  test('cannot set aside what a colleague took up meanwhile', async () => {
    const mail = await waiting();
    await town.post(`${inbox}/${mail.id}/bijdrage`, { onderwerp: 'Bank', tekst: 'Bank' }, 'nora');
    const late = await town.post(`${inbox}/${mail.id}/terzijde`, { reden: 'Reclame' }, 'bea');
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('Een collega was u net voor.');
  });

  test('who may not see the inbox, decides nothing', async () => {
    const mail = await waiting();
    expect((await town.post(`${inbox}/${mail.id}/terzijde`, { reden: 'x' }, 'mo')).statusCode).toBe(403);
    expect((await readInbound(town, mail.id)).state).toBe('waiting');
  });
});

test('what came along is with the contribution, to download for who may read it and never shown', async () => {
  const content = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  const { number } = await arrive(
    town,
    mailWithFiles([{ name: 'te kaart’.svg', type: 'image/svg+xml', content }]),
  );
  const item = await town.get(`/werkplek/bijdragen/${number}`, 'bea');
  const path = new RegExp(`/werkplek/bijdragen/${number}/bestanden/[0-9a-f-]{36}`).exec(item.body)?.[0] ?? '';
  expect(item.body).toContain('te kaart’.svg');
  const file = await town.get(path, 'bea');
  expect(file.body).toBe(content.toString());
  expect(file.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  expect(file.headers['content-disposition']).toMatch(
    /^attachment; filename="te kaart_\.svg"; filename\*=UTF-8''te%20kaart%E2%80%99\.svg$/,
  );
  expect((await town.get(path, 'gijs')).statusCode).toBe(404);
  expect((await elsewhere.get(path, 'bea')).statusCode).toBe(404);
});
