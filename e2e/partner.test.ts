// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { type ImapServer, startImapServer } from '../src/testing/dovecot.ts';
import { residentMail } from '../src/testing/letters.ts';
import { type MailServer, startMailServer } from '../src/testing/mail-server.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, patience, signInAs, startDemo } from './support/demo.ts';
import { part, said } from './support/worker.ts';

// A mail from a real mailbox, a partner who replies by mail, and the answer to the resident: everything goes by post.

const els = { name: 'Els Inwoner', address: 'els@post.example' };
const police = 'wijkagenten@politielindewoude.example';

let demo: Demo;
let browser: TestBrowser;
let post: MailServer;
let mailbox: ImapServer;

beforeAll(async () => {
  [post, mailbox, browser] = await Promise.all([startMailServer(), startImapServer(), launchBrowser()]);
  demo = await startDemo({ SMTP_URL: post.url, MAIL_FROM: 'wijk@lindewoude.example', IMAP_URL: mailbox.url });
}, patience);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await mailbox?.stop();
  await post?.stop();
});

test('a mail ends as an answered contribution, with a partner in between who replied by mail', async () => {
  const subject = 'Brommers door het park';
  const text = 'Elke avond rijden er brommers door het park. Mijn hond schrikt ervan.';
  mailbox.deliver(residentMail({ from: `${els.name} <${els.address}>`, subject, text }));
  const confirmation = await post.next((mail) => mail.to.includes(els.address), 60_000);
  const number = /B-\d{4}-\d{5,}/.exec(confirmation.subject)?.[0] ?? '';

  const ingrid = await browser.newPage({ baseUrl: demo.url });
  await signInAs(ingrid, 'Ingrid Mulder');
  await ingrid.goto(`/werkplek/bijdragen/${number}`);
  await ingrid.getByRole('link', { name: 'Vraag een partner of collega' }).click();
  const form = await part(ingrid, 'Vraag een partner iets');
  await form.getByRole('combobox', { name: 'Aan wie?' }).selectOption('Politie, basisteam Lindewoude');
  await form.getByRole('textbox', { name: 'Uw vraag' }).fill('Kunt u hier ’s avonds langs rijden?');
  expect(await form.getByRole('checkbox', { name: 'Mailadres van de inwoner' }).isChecked()).toBe(false);
  await form.getByRole('button', { name: 'Vraag versturen' }).click();
  await ingrid.getByRole('alert').getByText('Leg uit waarom u dit mag delen.').waitFor();
  await checkPage(ingrid);
  await form.getByText('Taak van algemeen belang').click();
  await form.getByRole('textbox', { name: 'Uitleg' }).fill('Toezicht in het park doen wij samen.');
  await form.getByRole('button', { name: 'Vraag versturen' }).click();
  await said(ingrid, 'De vraag is verstuurd.');

  const asked = await post.next((mail) => mail.to.includes(police), 30_000);
  expect(asked.text).toContain('Mijn hond schrikt ervan.');
  expect(asked.text).not.toContain(els.address);
  const link = asked.links.find((one) => one.includes('/partner/')) ?? '';
  const partner = await browser.newPage({ width: 360, javaScript: false });
  await partner.goto(link);
  await partner.getByText('Mijn hond schrikt ervan.').waitFor();
  await partner.getByText('U kunt dit zien tot en met').waitFor();
  await checkPage(partner);

  mailbox.deliver(
    residentMail({
      from: `Karin Dekker <${police}>`,
      to: asked.headers['reply-to'] ?? '',
      subject: `Re: ${asked.subject}`,
      text: 'Ja. Wij rijden er deze week elke avond langs.',
    }),
  );
  const answered = ingrid.getByRole('list', { name: 'Afstemming' }).locator(`a[href*="${number}"]`);
  await expect
    .poll(async () => (await ingrid.goto('/werkplek')) && answered.count(), { timeout: 60_000 })
    .toBe(1);
  await answered.click();
  await ingrid.getByText('Wij rijden er deze week elke avond langs.').waitFor();
  await checkPage(ingrid);
  await ingrid.getByRole('link', { name: 'Neem over in het antwoord aan de inwoner' }).click();
  const answer = ingrid.getByRole('textbox', { name: /^Antwoord aan/ });
  expect(await answer.inputValue()).toContain('Wij rijden er deze week elke avond langs.');
  await answer.fill('De politie rijdt er deze week elke avond langs. Helpt het niet? Laat het ons weten.');
  await ingrid.getByRole('button', { name: 'Versturen en afronden' }).click();
  await said(ingrid, 'Het antwoord is verstuurd.');

  const end = await post.next(
    (mail) => mail.to.includes(els.address) && mail.text.includes('De politie rijdt er deze week'),
    30_000,
  );
  expect(end.subject).toContain(number);
  await ingrid.goto(`/werkplek/bijdragen/${number}/inzage`);
  await ingrid.getByRole('rowheader', { name: 'Politie, basisteam Lindewoude' }).waitFor();
  await checkPage(ingrid);
}, 240_000);
