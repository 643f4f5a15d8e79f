// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inMunicipality } from '../../platform/db/opener.ts';
import { openLog } from '../../platform/log/log.ts';
import { readInbox } from '../../testing/arriving.ts';
import { type ImapServer, startImapServer } from '../../testing/dovecot.ts';
import { residentMail } from '../../testing/letters.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { readMailboxes } from './mailbox-store.ts';
import { mailboxAddress, openMailbox } from './mailbox.ts';
import { type Watching, watchMailbox } from './watch.ts';

let house: House;
let town: Town;
let server: ImapServer;
const watching: Watching[] = [];

beforeAll(async () => {
  house = await openTestHouse({ mailbox: 'wijk@lindewoude.example' });
});
beforeEach(async () => {
  town = await buildTown(house);
  server = await startImapServer();
  return async () => {
    await Promise.all(watching.splice(0).map((one) => one.stop()));
    await server.stop();
  };
});
afterAll(() => house.close());

function watch(): Watching {
  const one = watchMailbox(town.deps, {
    address: mailboxAddress(server.url, 'INBOX'),
    municipality: town.municipality.slug,
    log: openLog('silent'),
    pauses: { lookMillis: 1000, failedMillis: 100 },
  });
  watching.push(one);
  return one;
}

const patient = { timeout: 20_000, interval: 100 };
const taken = async (): Promise<string[]> =>
  (await readInbox(town)).filter(({ state }) => state === 'taken').map(({ subject }) => subject);
const mailbox = async () =>
  (await inMunicipality(town.deps, town.municipality.id, readMailboxes)).find(() => true);

async function unread(): Promise<number> {
  const open = await openMailbox(mailboxAddress(server.url, 'INBOX'), {
    maxBytes: 1e6,
    onNews: () => undefined,
  });
  const found = await open.newUids({ lastUid: 0 });
  await open.close();
  return found.length;
}

describe('on a real IMAP server', () => {
  test('what lies there and what comes is taken in, and marked as read', async () => {
    server.deliver(residentMail({ subject: 'Lag er al' }));
    watch();
    await expect.poll(taken, patient).toEqual(['Lag er al']);
    server.deliver(residentMail({ subject: 'Kwam er bij' }));
    await expect.poll(taken, patient).toEqual(['Kwam er bij', 'Lag er al']);
    expect(await unread()).toBe(0);
    expect(await mailbox()).toMatchObject({ failingSince: null });
  });

  test('after a stop it goes on where it was: nothing twice, nothing missed, also what a colleague read meanwhile', async () => {
    const first = watch();
    server.deliver(residentMail({ subject: 'Een' }));
    await expect.poll(taken, patient).toEqual(['Een']);
    await first.stop();
    server.deliver(residentMail({ subject: 'Twee' }));
    server.deliver(residentMail({ subject: 'Drie' }));
    const colleague = await openMailbox(mailboxAddress(server.url, 'INBOX'), {
      maxBytes: 1e6,
      onNews: () => undefined,
    });
    await colleague.markRead(await colleague.newUids({ lastUid: 0 }));
    await colleague.close();
    watch();
    await expect.poll(async () => (await taken()).sort(), patient).toEqual(['Drie', 'Een', 'Twee']);
    expect(await readInbox(town)).toHaveLength(3);
  });

  test('it survives the server going away and coming back, and says since when', async () => {
    watch();
    server.deliver(residentMail({ subject: 'Ervoor' }));
    await expect.poll(taken, patient).toEqual(['Ervoor']);
    await server.goAway();
    await expect.poll(async () => (await mailbox())?.failingSince, patient).not.toBeNull();
    expect((await mailbox())?.lastError).toMatch(/ECONNREFUSED|lost/);
    server.deliver(residentMail({ subject: 'Terwijl' }));
    await server.comeBack();
    await expect.poll(async () => (await taken()).sort(), patient).toEqual(['Ervoor', 'Terwijl']);
    await expect.poll(async () => (await mailbox())?.failingSince, patient).toBeNull();
  });

  test('a server that is not there, or does not let us in, stops nothing', async () => {
    await server.goAway();
    watch();
    await expect.poll(async () => (await mailbox())?.failingSince, patient).toBeTruthy();
    await server.comeBack();
    server.deliver(residentMail({ subject: 'Eindelijk' }));
    await expect.poll(taken, patient).toEqual(['Eindelijk']);
  });

  test('of two that watch one reads, and the other takes over', async () => {
    const first = watch();
    server.deliver(residentMail({ subject: 'Een' }));
    await expect.poll(taken, patient).toEqual(['Een']);
    watch();
    server.deliver(residentMail({ subject: 'Twee' }));
    await expect.poll(taken, patient).toEqual(['Twee', 'Een']);
    await first.stop();
    server.deliver(residentMail({ subject: 'Drie' }));
    await expect.poll(taken, patient).toEqual(['Drie', 'Twee', 'Een']);
    expect(await readInbox(town)).toHaveLength(3);
  });

  test('when the server numbers its mails anew, none becomes a second contribution', async () => {
    const first = watch();
    server.deliver(residentMail({ subject: 'Een' }));
    await expect.poll(taken, patient).toEqual(['Een']);
    await first.stop();
    await inMunicipality(town.deps, town.municipality.id, (trx) =>
      sql`update mailboxes set uid_validity = 1, last_uid = 900, checked_at = ${new Date().toISOString()}`.execute(
        trx,
      ),
    );
    server.deliver(residentMail({ subject: 'Twee' }));
    watch();
    await expect.poll(taken, patient).toEqual(['Twee', 'Een']);
  });

  test('many at once are taken in, each once', async () => {
    const subjects = Array.from({ length: 60 }, (_, index) => `Mail ${100 + index}`);
    for (const subject of subjects) {
      const from = `${subject.replace(' ', '')}@post.example`;
      server.deliver(residentMail({ from, subject }));
    }
    watch();
    await expect
      .poll(async () => (await taken()).sort(), { timeout: 25_000, interval: 500 })
      .toEqual(subjects);
    expect(await readInbox(town)).toHaveLength(60);
  });
});
