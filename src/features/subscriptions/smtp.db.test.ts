// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mailer, openMailer } from '../../platform/mail/mailer.ts';
import { type MailServer, startMailServer } from '../../testing/mail-server.ts';
import { publish, subscribe, writeWeek } from '../../testing/subscribing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { sendMailJob } from '../notifications/index.ts';

let server: MailServer;
let mailer: Mailer;
let house: House;
let town: Town;

beforeAll(async () => {
  server = await startMailServer();
  mailer = openMailer({ smtpUrl: server.url, from: 'gebieden@town.example' });
  house = await openTestHouse({
    mailIsSent: true,
    jobs: (deps) => [sendMailJob({ ...deps, mailer })],
  });
  town = await buildTown(house);
});
afterAll(async () => {
  await house.close();
  mailer.close();
  await server.stop();
});

test('over a real mail server: asked, confirmed, told once, and stopped with what the mail itself says', async () => {
  const address = 'echt@post.example';
  const to = (subject: string) => (mail: { to: readonly string[]; subject: string }) =>
    mail.to.includes(address) && mail.subject.includes(subject);
  await subscribe(town, address);
  await server.next(to('Bevestig'));
  await publish(town, 'Een bankje bij de vijver');
  await writeWeek(town);
  const digest = await server.next(to('Een bankje bij de vijver'));
  expect(digest.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  const stop = /^<http:\/\/meent\.test(\/\S+)>$/.exec(digest.headers['list-unsubscribe'] ?? '')?.[1] ?? '';
  const stopped = await house.app.inject({
    method: 'POST',
    url: stop,
    headers: { host: town.host, 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'List-Unsubscribe=One-Click',
  });
  expect(stopped.statusCode).toBe(200);
  await publish(town, 'Wie gestopt is hoort dit niet');
  expect(await writeWeek(town)).toBe(0);
  expect(server.mails.filter(({ to: readers }) => readers.includes(address))).toHaveLength(2);
});
