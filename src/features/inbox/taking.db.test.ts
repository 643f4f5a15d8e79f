// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { arrive, readInbound, storeFor } from '../../testing/arriving.ts';
import { letter, mailWithFiles, residentMail } from '../../testing/letters.ts';
import { answer, join, later, publish, submit } from '../../testing/merging.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { findByNumber, findContact, readAttachments, readMessages } from '../contributions/index.ts';
import { personalKey } from '../contributions/links.ts';
import { readEntries } from '../journal/index.ts';
import { maxPerHour } from './domain.ts';
import { handleMail } from './taking.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse({ mailbox: 'wijk@lindewoude.example' });
});
beforeEach(async () => {
  town = await buildTown(house);
});
afterAll(() => house.close());

const inTown = <T>(work: Parameters<typeof inMunicipality<T>>[2], where = town): Promise<T> =>
  inMunicipality(where.deps, where.municipality.id, work);

type Outgoing = {
  id: Id;
  to: string;
  subject: string;
  replyTo: string | null;
  state: string;
  error: string | null;
};

function outbox(where = town): Promise<readonly Outgoing[]> {
  return inTown(async (trx) => {
    const { rows } = await sql<Outgoing>`
      select id, to_address as "to", subject, reply_to as "replyTo", state, last_error as error from mails order by id`.execute(
      trx,
    );
    return rows;
  }, where);
}

async function contribution(number: string | null, where = town) {
  const found = await inTown((trx) => findByNumber(trx, number ?? ''), where);
  if (!found) throw new Error(`There is no ${number}.`);
  return found;
}

const talk = async (number: string | null) => {
  const { id } = await contribution(number);
  return (await inTown((trx) => readMessages(trx, id))).map(({ kind, body }) => `${kind}: ${body}`);
};

async function countContributions(): Promise<number> {
  return inTown(async (trx) => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from contributions`.execute(trx);
    return rows[0]?.count ?? 0;
  });
}

describe('a new mail', () => {
  test('becomes a question of the whole municipality, of its sender, who gets a confirmation', async () => {
    const mail = await arrive(town, residentMail({ subject: 'Fwd: Lantaarnpaal stuk' }));
    expect(mail).toMatchObject({ state: 'taken', kind: 'message', why: null, subject: 'Lantaarnpaal stuk' });
    const made = await contribution(mail.number);
    expect(made).toMatchObject({
      channel: 'email',
      kind: 'question',
      subject: 'Lantaarnpaal stuk',
      body: 'De lantaarnpaal voor ons huis is stuk.',
      areaId: town.tree.root.id,
      publicConsent: false,
    });
    expect(await inTown((trx) => findContact(trx, made.contactId))).toMatchObject({
      name: 'Els Inwoner',
      email: 'els@post.example',
    });
    const [confirmation] = await outbox();
    expect(confirmation).toMatchObject({
      to: 'els@post.example',
      subject: expect.stringContaining(made.number),
    });
    expect(confirmation?.replyTo).toMatch(/^wijk\+b-\d{4}-\d{5}\.[a-z2-7]{16}@lindewoude\.example$/);
  });

  test('without a subject, or with a subject only, says something all the same', async () => {
    const silent = await arrive(town, residentMail({ subject: 'Re:', text: 'De put loopt over.' }));
    expect(await contribution(silent.number)).toMatchObject({ subject: 'Mail zonder onderwerp' });
    const short = await arrive(town, residentMail({ subject: 'Put loopt over', text: '' }));
    expect(await contribution(short.number)).toMatchObject({ body: 'Put loopt over' });
  });

  test('that is too long is cut, with the whole kept', async () => {
    const mail = await arrive(town, residentMail({ text: 'woord '.repeat(5000) }));
    const { body } = await contribution(mail.number);
    expect(body.length).toBeLessThanOrEqual(10_000);
    expect(body).toContain('De mail is langer');
    expect((await town.deps.files.get(mail.rawKey))?.length).toBeGreaterThan(30_000);
  });

  test('handled again, also after dying half-way, it is one', async () => {
    const id = await storeFor(town, mailWithFiles([{ name: 'a.txt', content: Buffer.from('a') }]));
    await handleMail(town.deps, town.municipality, id);
    // As if the process died before it was written down what became of it.
    await inTown((trx) =>
      sql`update inbound_mails set state = 'stored', contribution_id = null where id = ${id}`.execute(trx),
    );
    const before = await countContributions();
    await handleMail(town.deps, town.municipality, id);
    await handleMail(town.deps, town.municipality, id);
    expect(await countContributions()).toBe(before);
    expect(await readInbound(town, id)).toMatchObject({ state: 'taken' });
    expect(await outbox()).toHaveLength(1);
  });

  test('that comes twice is one, and the second is shown as such', async () => {
    const raw = residentMail();
    const first = await arrive(town, raw);
    const second = await arrive(town, Buffer.concat([Buffer.from('Received: by elsewhere\r\n'), raw]));
    expect([first.state, second.state, second.kind]).toEqual(['taken', 'recognised', 'duplicate']);
    expect(await countContributions()).toBe(1);
  });
});

describe('a reply', () => {
  async function asked() {
    const first = await arrive(town, residentMail());
    const [confirmation] = await outbox();
    return {
      number: first.number ?? '',
      replyTo: confirmation?.replyTo ?? '',
      subject: confirmation?.subject ?? '',
    };
  }
  const quoted =
    'Het is nog stuk.\n\nOp wo 11 mrt 2026 om 09:00 schreef Gemeente <wijk@lindewoude.example>:\n\n> Dank u.';

  test('to the signed address is put on its contribution, from whichever address, without what it quotes', async () => {
    const { number, replyTo } = await asked();
    const reply = await arrive(
      town,
      residentMail({ from: 'piet@elders.example', to: replyTo, subject: 'Re: iets', text: quoted }),
    );
    expect(reply).toMatchObject({ state: 'taken', number });
    expect(await talk(number)).toEqual(['reply: Het is nog stuk.']);
  });

  test('of somebody who joined stands there as theirs, for the team, and never with who brought it', async () => {
    const number = await submit(town);
    await publish(town, number);
    await join(town, number, 'jo@post.example');
    later(town);
    await answer(town, number, 'De tegel ligt weer vast.', true);
    const mine = (await outbox()).filter(({ to }) => to === 'jo@post.example');
    // Both the confirmation and the answer have an address of the joiner's own.
    const addresses = new Set(mine.map(({ replyTo }) => replyTo));
    expect(mine).toHaveLength(2);
    expect(addresses.size).toBe(1);
    expect([...addresses][0]).toMatch(/^wijk\+j-/);
    later(town);
    const to = mine[1]?.replyTo ?? '';
    const from = 'jo@elders.example';
    const reply = await arrive(town, residentMail({ from, to, subject: 'Re: iets', text: quoted }));
    expect(reply).toMatchObject({ state: 'taken', number });
    // It was closed: somebody takes it up again.
    expect((await contribution(number)).state).toBe('in_progress');
    expect((await town.get(`/werkplek/bijdragen/${number}`, 'nora')).body).toContain('Het is nog stuk.');
    const { id } = await contribution(number);
    const own = await town.get(`/bijdragen/${number}?sleutel=${personalKey(town.deps.secrets, id)}`);
    expect(own.statusCode).toBe(200);
    expect(own.body).toContain('De tegel ligt weer vast.');
    expect(own.body).not.toContain('Het is nog stuk.');
    expect((await town.get(`/bijdragen/${number}`)).body).not.toContain('Het is nog stuk.');
    // The same by the number in the subject, from the address with which they joined.
    const again = { from: 'Jo@post.example', subject: `Re: ${number}`, text: 'En nog iets.' };
    expect(await arrive(town, residentMail(again))).toMatchObject({ number });
    const after = await town.get(`/bijdragen/${number}?sleutel=${personalKey(town.deps.secrets, id)}`);
    expect(after.body).not.toContain('En nog iets.');
  });

  test('with the number in its subject, from the address of its contact, too; also in the copy that a server rewrote', async () => {
    const { number, subject } = await asked();
    const reply = await arrive(
      town,
      residentMail({ from: 'ELS@post.example', subject: `RE: ${subject}`, text: quoted }),
    );
    expect(reply.number).toBe(number);
    expect(await talk(number)).toEqual(['reply: Het is nog stuk.']);
  });

  test('with the number guessed by somebody else is a contribution of its own', async () => {
    const { number, replyTo } = await asked();
    const guesses = [
      { from: 'boef@elders.example', subject: `Re: ${number}` },
      { from: 'boef@elders.example', to: replyTo.replace(/\.[a-z2-7]{16}@/, '.aaaaaaaaaaaaaaaa@') },
      { from: 'els@post.example', subject: 'Re: B-2026-99999' },
    ];
    for (const guess of guesses) {
      const mail = await arrive(
        town,
        residentMail({ ...guess, text: `Ik raad ${guess.subject ?? 'een adres'}.` }),
      );
      expect(mail.state).toBe('taken');
      expect(mail.number).not.toBe(number);
    }
    expect(await talk(number)).toEqual([]);
  });

  test('to a contribution of another municipality is never put on one here', async () => {
    const { number, replyTo } = await asked();
    const elsewhere = await buildTown(house);
    const there = await arrive(elsewhere, residentMail({ from: 'buur@elders.example', text: 'Eerste' }));
    expect(there.number).toBe(number);
    const mail = await arrive(elsewhere, residentMail({ to: replyTo, subject: `Re: ${number}` }));
    expect(mail.number).not.toBe(number);
  });

  test('takes a closed contribution up again, once', async () => {
    const { number, replyTo } = await asked();
    const raw = residentMail({ to: replyTo, text: 'Toch nog iets.' });
    const id = await storeFor(town, raw);
    await handleMail(town.deps, town.municipality, id);
    await inTown((trx) =>
      sql`update inbound_mails set state = 'stored', contribution_id = null where id = ${id}`.execute(trx),
    );
    await handleMail(town.deps, town.municipality, id);
    expect(await talk(number)).toEqual(['reply: Toch nog iets.']);
  });

  test('with files only says so, and keeps them', async () => {
    const { number, replyTo } = await asked();
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await arrive(town, mailWithFiles([{ name: 'foto.exe', content: png }], { to: replyTo, text: ' ' }));
    expect(await talk(number)).toEqual(['reply: (Deze mail heeft alleen bijlagen.)']);
    const { id } = await contribution(number);
    const [file] = await inTown((trx) => readAttachments(trx, id));
    // What it is, is said by its bytes, and a picture is drawn anew.
    expect(file).toMatchObject({ name: 'foto.exe.webp', contentType: 'image/webp', isForResident: true });
  });
});

describe('what no person sent is never answered', () => {
  test.each<[string, Record<string, string>, string]>([
    ['an automatic reply', { 'Auto-Submitted': 'auto-replied' }, 'auto_reply'],
    ['our own mail that comes round', { 'X-Loop': 'wijk@lindewoude.example' }, 'loop'],
    ['a newsletter', { 'List-Unsubscribe': '<https://nieuws.example/weg>' }, 'bulk'],
  ])('%s', async (_name, headers, kind) => {
    const mail = await arrive(town, residentMail({ headers }));
    expect(mail.kind).toBe(kind);
    expect(mail.number).toBeNull();
    expect(await outbox()).toEqual([]);
  });

  test('a mail of ours that comes back is marked as not arrived, once', async () => {
    await arrive(town, residentMail());
    const [sent] = await outbox();
    await inTown((trx) => sql`update mails set state = 'sent'`.execute(trx));
    const report =
      `--r\r\nContent-Type: text/plain\r\n\r\nUser unknown.\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\nStatus: 5.1.1\r\n` +
      `--r\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <${sent?.id}@meent>\r\n--r--\r\n`;
    const type = 'multipart/report; report-type=delivery-status; boundary=r';
    const raw = letter(
      { From: 'MAILER-DAEMON@post.example', Subject: 'Undelivered', 'Content-Type': type },
      report,
    );
    const mail = await arrive(town, raw);
    expect(mail).toMatchObject({ state: 'recognised', kind: 'bounce' });
    expect(await outbox()).toMatchObject([
      { state: 'failed', error: expect.stringContaining('User unknown') },
    ]);
    const entries = await inTown((trx) => readEntries(trx, sent?.id ?? ''));
    expect(entries.map(({ verb }) => verb)).toEqual(['mail_came_back']);
  });

  test('two that answer each other stop: after many mails in an hour from one address they wait', async () => {
    const states: string[] = [];
    for (let count = 0; count < maxPerHour + 2; count += 1)
      states.push((await arrive(town, residentMail({ text: `Antwoord ${count}` }))).state);
    expect(states.filter((state) => state === 'taken')).toHaveLength(maxPerHour);
    expect(states.slice(maxPerHour)).toEqual(['waiting', 'waiting']);
    expect(await outbox()).toHaveLength(maxPerHour);
  });
});
