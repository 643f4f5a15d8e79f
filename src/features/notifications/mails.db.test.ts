// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Database } from '../../platform/db/open.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { type RunningJobs, startJobs } from '../../platform/jobs/jobs.ts';
import { openLog } from '../../platform/log/log.ts';
import { type Mailer, MailRefused, openMailer } from '../../platform/mail/mailer.ts';
import { testDatabase } from '../../testing/database.ts';
import { type MailServer, startMailServer } from '../../testing/mail-server.ts';
import { readEntries } from '../journal/index.ts';
import { defaultSettings, insertMunicipality } from '../municipality/index.ts';
import { claimMinutes, mailRetries } from './domain.ts';
import { retryMail } from './actions.ts';
import { queueMail, sendMailJob, sweepMails } from './index.ts';
import { claimMail, listForgotten, listMails, readMail } from './store.ts';

let db: Database;
let server: MailServer;
let mailer: Mailer;
let municipalityId: Id;
let working: RunningJobs;
const clock = systemClock();

beforeAll(async () => {
  db = await testDatabase();
  server = await startMailServer();
  mailer = openMailer({ smtpUrl: server.url, from: 'meent@lindewoude.example' });
  municipalityId = await insertMunicipality(db, {
    slug: 'lindewoude',
    name: 'Lindewoude',
    hosts: [],
    isDemo: false,
    settings: defaultSettings,
    code: 'GM9999',
  });
  working = await startJobs(db, [sendMailJob({ db, clock, mailer })], { log: openLog('silent'), work: true });
});

afterAll(async () => {
  await working.stop();
  mailer.close();
  await server.stop();
  await db.close();
});

/** Takes jobs in without doing them, so that a test does them itself. */
const idle = { enqueue: () => Promise.resolve(), enqueueMany: () => Promise.resolve() };

function letterTo(address: string, subject = 'Uw vraag over de lantaarnpaal') {
  const to = { name: 'Jos Hendriks', address };
  return {
    to,
    subject,
    text: 'Beste Jos',
    html: '<p>Beste Jos</p>',
    aboutTopic: 'contributions',
    aboutId: newId(),
  };
}

function queue(address: string, options: { jobs?: typeof idle; mailIsSent?: boolean } = {}): Promise<Id> {
  const deps = { clock, jobs: options.jobs ?? working, mailIsSent: options.mailIsSent ?? true };
  return inMunicipality({ db }, municipalityId, (trx) => queueMail(deps, trx, letterTo(address)));
}

const read = (id: Id) => inMunicipality({ db }, municipalityId, (trx) => readMail(trx, id));

function send(id: Id, by: Mailer = mailer): Promise<void> {
  return sendMailJob({ db, clock, mailer: by }).handle({ municipalityId, mailId: id });
}

describe('a mail goes out after the commit, or not at all', () => {
  test('it is delivered with text, HTML, the municipality as sender and a stable Message-ID', async () => {
    const id = await queue('jos@example.nl');
    const mail = await server.next(({ to }) => to.includes('jos@example.nl'));
    expect(mail.headers.from).toContain('Gemeente Lindewoude');
    expect(mail.headers['message-id']).toBe(`<${id}@meent>`);
    expect(mail.text).toContain('Beste Jos');
    expect(mail.html).toContain('<p>Beste Jos</p>');
  });

  test('nothing is sent of a transaction that is rolled back', async () => {
    const failing = inMunicipality({ db }, municipalityId, async (trx) => {
      await queueMail({ clock, jobs: working, mailIsSent: true }, trx, letterTo('nooit@example.nl'));
      throw new Error('The contribution could not be saved.');
    });
    await expect(failing).rejects.toThrow('could not be saved');
    // A later mail has passed through the same queue, in order: the earlier one would have come before it.
    await queue('daarna@example.nl');
    await server.next(({ to }) => to.includes('daarna@example.nl'));
    expect(server.mails.some(({ to }) => to.includes('nooit@example.nl'))).toBe(false);
    const listed = await inMunicipality({ db }, municipalityId, (trx) => listMails(trx, { limit: 100 }));
    expect(listed.some((mail) => mail.toAddress === 'nooit@example.nl')).toBe(false);
  });

  test('a server that fails at first gets it later, once', async () => {
    server.failNext(1);
    const id = await queue('later@example.nl');
    await server.next(({ to }) => to.includes('later@example.nl'), 25_000);
    await expect.poll(async () => (await read(id))?.state, { timeout: 5_000 }).toBe('sent');
    expect(await read(id)).toMatchObject({ attempts: 2, lastError: null });
    expect(server.mails.filter(({ to }) => to.includes('later@example.nl'))).toHaveLength(1);
  });
});

test('a job that is done again sends nothing again', async () => {
  const id = await queue('eens@example.nl', { jobs: idle });
  await send(id);
  await send(id);
  expect(server.mails.filter(({ to }) => to.includes('eens@example.nl'))).toHaveLength(1);
});

test('while one job sends a mail, another leaves it alone; after a crash it is taken up again', async () => {
  const id = await queue('een-tegelijk@example.nl', { jobs: idle });
  const now = clock.now();
  const claim = (at = now) => inMunicipality({ db }, municipalityId, (trx) => claimMail(trx, id, at));
  expect(await claim()).toBeDefined();
  await expect(send(id)).rejects.toThrow('another job');
  expect(await claim(now.add({ minutes: claimMinutes, seconds: 1 }))).toMatchObject({ attempts: 2 });
});

test('without SMTP a mail is kept and can be read', async () => {
  const id = await queue('bewaard@example.nl', { mailIsSent: false });
  expect(await read(id)).toMatchObject({ state: 'kept', bodyText: 'Beste Jos' });
});

test('after the last attempt it has failed, and history says so', async () => {
  const broken: Mailer = {
    send: () => Promise.reject(new Error('451 Try again later')),
    close: () => undefined,
  };
  const id = await queue('stuk@example.nl', { jobs: idle });
  for (let attempt = 1; attempt <= mailRetries; attempt += 1)
    await expect(send(id, broken)).rejects.toThrow('451');
  await send(id, broken);
  expect(await read(id)).toMatchObject({
    state: 'failed',
    attempts: mailRetries + 1,
    lastError: '451 Try again later',
  });
  const entries = await inMunicipality({ db }, municipalityId, (trx) => readEntries(trx, id));
  expect(entries.map((entry) => entry.verb)).toEqual(['mail_failed']);
});

test('a mail that the server never takes is not tried again', async () => {
  const refusing: Mailer = {
    send: () => Promise.reject(new MailRefused('550 No such user')),
    close: () => undefined,
  };
  const id = await queue('niemand@example.nl', { jobs: idle });
  await send(id, refusing);
  expect(await read(id)).toMatchObject({ state: 'failed', attempts: 1 });
});

test('what failed, or was kept, goes out after all when somebody asks for it; what was sent does not', async () => {
  const municipality = {
    id: municipalityId,
    slug: 'lindewoude',
    name: 'Lindewoude',
    isDemo: false,
    settings: defaultSettings,
  };
  const role = { role: 'area_manager', areaIds: [] } as const;
  const ids = { personId: newId(), sessionId: newId() };
  const actor = {
    kind: 'staff',
    ...ids,
    name: 'Joost',
    roles: [role],
    areaIds: [],
    standsInFor: [],
  } as const;
  const doer = { municipality, actor };
  const deps = { db, clock, jobs: idle, mailIsSent: true };
  const id = await queue('alsnog@example.nl', { mailIsSent: false });
  expect(await retryMail({ ...deps, mailIsSent: false }, doer, id)).toEqual({
    ok: false,
    reason: 'no_server',
  });
  expect((await retryMail(deps, doer, id)).ok).toBe(true);
  await send(id);
  await server.next(({ to }) => to.includes('alsnog@example.nl'));
  expect(await retryMail(deps, doer, id)).toEqual({ ok: false, reason: 'not_to_be_tried' });
  await expect(retryMail(deps, { ...doer, actor: { ...actor, roles: [] } }, id)).rejects.toThrow(
    'administrators',
  );
  const entries = await inMunicipality({ db }, municipalityId, (trx) => readEntries(trx, id));
  expect(entries.map((entry) => entry.verb)).toEqual(['mail_retried']);
});

test.each([
  'jos@example.nl\nBcc: all@example.nl',
  'jos@example.nl, piet@example.nl',
  'Jos <jos@example.nl>',
  '',
])('an address that would add more than one reader is never sent to: %j', async (address) => {
  const id = await queue(address);
  expect(await read(id)).toMatchObject({ state: 'failed' });
});

test('a mail that waits without a job gets one at the next start', async () => {
  const id = await queue('vergeten@example.nl', { jobs: idle });
  const later = { now: () => clock.now().add({ minutes: 2 }) };
  const forgotten = () =>
    inMunicipality({ db }, municipalityId, (trx) => listForgotten(trx, clock.now().add({ minutes: 1 })));
  expect(await forgotten()).toContain(id);
  expect(
    await sweepMails({ db, clock: later, jobs: working, mailIsSent: true }, municipalityId),
  ).toBeGreaterThan(0);
  expect(await forgotten()).not.toContain(id);
  await server.next(({ to }) => to.includes('vergeten@example.nl'));
});
