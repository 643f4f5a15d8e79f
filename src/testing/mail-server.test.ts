// SPDX-License-Identifier: EUPL-1.2
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMailServer, type MailServer } from './mail-server.ts';

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());

test('a mail can be read as it was sent', async () => {
  const link =
    'https://lindewoude.example/bijdragen/B-2026-00042?sleutel=abc_def-0123456789-0123456789-0123456789';
  await createTransport(server.url).sendMail({
    from: '"Gemeente Lindewoude" <meent@lindewoude.example>',
    to: 'jos@example.nl',
    subject: 'Uw vraag over het café aan de Ooievaarsweg: wij gaan ermee aan de slag, dank u wel – tot gauw',
    text: `Beste Jos,\n\nLees het hier: ${link}.\n\nGroet, één van ons`,
    html: `<p>Beste Jos, <a href="${link}">lees het hier</a>. Groet, één van ons</p>`,
  });
  const mail = await server.next(({ to }) => to.includes('jos@example.nl'));
  expect(mail.from).toBe('meent@lindewoude.example');
  expect(mail.subject).toBe(
    'Uw vraag over het café aan de Ooievaarsweg: wij gaan ermee aan de slag, dank u wel – tot gauw',
  );
  expect(mail.text).toContain('één van ons');
  expect(mail.html).toContain('één van ons');
  expect(mail.links).toEqual([link]);
});

test('deliveries can be made to fail, and then succeed', async () => {
  const transport = createTransport(server.url);
  const mail = { from: 'a@example.nl', to: 'later@example.nl', subject: 'Later', text: 'Later' };
  server.failNext(2);
  await expect(transport.sendMail(mail)).rejects.toThrow('Try again later');
  await expect(transport.sendMail(mail)).rejects.toThrow('Try again later');
  await transport.sendMail(mail);
  expect(server.mails.filter(({ subject }) => subject === 'Later')).toHaveLength(1);
});
