// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { sendCoordinationForms } from './coordination-forms.ts';
import type { FormGuard } from './form-guard.ts';
import { sendPromiseForms, sendSatisfaction } from './promise-forms.ts';

export function contributionForms(guard: FormGuard): void {
  test('contributions, from the form to the answer and after', async () => {
    const form = '/bijdragen/nieuw';
    const vraag = /name="vraag" value="([^"]+)"/.exec((await guard.as('nobody').get(form)).body)?.[1] ?? '';
    const [a, b] = Buffer.from(vraag.split('~')[0] ?? '', 'base64url')
      .toString()
      .split('.');
    const told = {
      soort: 'question',
      onderwerp: 'Wie snoeit de heg?',
      tekst: 'Hij hangt over het pad.',
      openbaar: 'on',
    };
    const proof = { vraag, rekenantwoord: String(Number(a) + Number(b)) };
    const thanks = await guard.tells(form, () =>
      guard.as('nobody').fillIn(form, form, { ...told, ...proof, email: 'els@post.example' }),
    );
    const [, , number = ''] = thanks.split('/');
    const own = `/bijdragen/${number}`;
    const item = `/werkplek${own}`;
    const move = (path: string, more: Record<string, string> = {}) =>
      guard.tells(`/werkplek/bijdragen/:number/${path}`, () =>
        guard.as('bea').fillIn(item, `${item}/${path}`, more),
      );
    await move('indelen', { soort: 'idea', gebied: guard.town.area('molendorp'), oppakken: 'ja' });
    await move('notitie', { tekst: 'Gebeld met Groen.' });
    await move('vragen', { tekst: 'Welk pad is het?' });
    await guard.tells('/bijdragen/:number/aanvullen', () =>
      guard.as('nobody').fillIn(`${own}?${thanks.split('?')[1] ?? ''}`, `${own}/aanvullen`, {
        tekst: 'Het Schoolpad.',
      }),
    );
    await move('verzetten', { dag: '2026-03-25', reden: 'Groen is dicht.' });
    await move('publiceren');
    await move('verbergen');
    await guard.tells('/werkplek/bijdragen/:number/afspraak', () =>
      guard
        .as('bea')
        .fillIn(`${item}/afspraak`, `${item}/afspraak`, { waar: 'Kade 3', tijd1: '2026-03-19T10:00' }),
    );
    const talk = await guard.idOf('select id from appointments');
    const key = thanks.split('?')[1] ?? '';
    const invited = `${own}/afspraak/${talk}`;
    await guard.tells('/bijdragen/:number/afspraak/:id', () =>
      guard.as('nobody').fillIn(`${invited}?${key}`, invited, { doe: 'kies', tijd: '2026-03-19T09:00:00Z' }),
    );
    await guard.tells('/werkplek/bijdragen/:number/afspraak/:id/afzeggen', () =>
      guard.as('bea').fillIn(item, `${item}/afspraak/${talk}/afzeggen`, { reden: 'Ik ben ziek.' }),
    );
    await move('overgeven', { aan: `organisation:${guard.town.organisations.groen}`, reden: 'Zij snoeien.' });
    const entry = await guard.idOf('select id from referral_entries');
    await move('verwijzen', { naar: entry, hoe: 'warm', akkoord: 'on', woorden: 'Zij weten meer.' });
    const referral = await guard.idOf('select id from referrals');
    await move('aangekomen', { verwijzing: referral, aangekomen: 'nee' });
    await sendCoordinationForms(guard, item);
    await sendPromiseForms(guard, item);
    await move('antwoorden', { tekst: 'Groen snoeit hem volgende week.' });
    await move('afronden');
    await sendSatisfaction(guard, thanks.replace('/bedankt', ''));
    await move('zo-laten', { reden: 'Groen komt dinsdag.' });
    await move('heropenen', { reden: 'Hij hangt er nog.' });
  });

  test('contributions of another system', async () => {
    const body = { soort: 'vraag', onderwerp: 'Is de brug open?', toelichting: 'Ik moet er morgen over.' };
    await guard.tells('/api/v1/bijdragen', () =>
      guard.app.inject({
        method: 'POST',
        url: '/api/v1/bijdragen',
        headers: { host: guard.town.host },
        payload: body,
      }),
    );
  });

  test('mails', async () => {
    await guard.house.db.pool.query(`update mails set state = 'failed' where about_topic = 'contributions'`);
    const mail = `/werkplek/post/${await guard.idOf(`select id from mails where state = 'failed'`)}`;
    await guard.tells('/werkplek/post/:id/opnieuw', () =>
      guard.as('bea').fillIn(mail, `${mail}/opnieuw`, {}),
    );
  });
}
