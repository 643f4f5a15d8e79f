// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { solvedProof } from '../bringing.ts';
import { type FormGuard, lastPart, pathOf } from './form-guard.ts';

/** A session of the council, from the clerk's first draft to a speaker who has to stay at home. */
export function sessionForms(guard: FormGuard): void {
  test('sessions of the council', async () => {
    const { town } = guard;
    const bea = guard.as('bea');
    const nobody = guard.as('nobody');
    const desk = '/werkplek/raad/sessies';
    const one = `${desk}/:number`;
    const when = { dag: '2026-03-26', van: '19.30', tot: '21.00', plaats: 'Gemeentehuis' };
    const what = { soort: 'market', titel: 'Groen', doel: 'picture', spreektot: '2026-03-25T12:00' };
    const begin = `${desk}/nieuw`;
    const page = pathOf(await guard.tells(begin, () => bea.fillIn(begin, begin, { ...when, ...what })));
    const number = lastPart(page);
    const on = (verb: string, fields: Record<string, string> = {}, from = page) =>
      guard.tells(`${one}/${verb}`, () => bea.fillIn(from, `${page}/${verb}`, fields));
    await on('wijzigen', { zaal: 'Raadzaal' }, `${page}/wijzigen`);

    for (const [part, fields] of [
      ['programma', { titel: 'Opening', minuten: '5' }],
      ['vragen', { vraag: 'Wat vindt u?' }],
    ] as const) {
      const form = `${page}/${part}/nieuw`;
      const add = () => bea.fillIn(form, form, fields);
      await guard.tells(`${one}/${part}/:id`, add);
      await add();
      const table = part === 'programma' ? 'session_items' : 'session_questions';
      const id = await guard.idOf(`select id from ${table} order by place`);
      const of = `${page}/${part}/${id}`;
      await guard.tells(`${one}/${part}/:id/verplaatsen`, () =>
        bea.fillIn(page, `${of}/verplaatsen`, { naar: 'omlaag' }),
      );
      await guard.tells(`${one}/${part}/:id/verwijderen`, () => bea.fillIn(of, `${of}/verwijderen`, {}));
    }

    await guard.house.db.pool.query(
      `insert into dossiers (municipality_id, id, number, title, state, submission_key, created_at, updated_at)
       values ($1, $2, 'Z-1', 'Groen', 'running', $2, now(), now())`,
      [town.municipality.id, newId()],
    );
    await on('stukken', { nummer: 'Z-1' });
    const dossier = await guard.idOf(`select id from dossiers where number = 'Z-1'`);
    await guard.tells(`${one}/stukken/:id/los`, () => bea.fillIn(page, `${page}/stukken/${dossier}/los`, {}));
    await on('publiceren', { doe: 'nu' });

    const path = `/raad/sessies/${number}/inspreken`;
    const who = { tekst: 'Het bankje', naam: 'Els', email: 'els@post.example' };
    await guard.tells('/raad/sessies/:number/inspreken', async () =>
      nobody.fillIn(path, path, { ...who, bewijs: await solvedProof(town) }),
    );
    const speaker = await guard.idOf('select id from session_speakers where not is_invited');
    const ofSpeaker = `${page}/sprekers/${speaker}`;
    await guard.tells(`${one}/sprekers/:id`, () =>
      bea.post(ofSpeaker, { besluit: 'bevestigen', minuten: '5' }),
    );
    await on(
      'sprekers/inschrijven',
      { naam: 'Mo', telefoon: '0300 55 12 99', tekst: 'Over het bankje.' },
      `${page}/sprekers/inschrijven`,
    );
    await on(
      'sprekers/uitnodigen',
      { naam: 'Wil', email: 'wil@partner.example' },
      `${page}/sprekers/uitnodigen`,
    );
    const sent = await guard.idOf(
      `select body_text as id from mails where body_text like '%/spreker/%' and to_address = 'wil@partner.example'`,
    );
    const [own = '', sleutel = ''] =
      /\/raad\/sessies\/\S+\/spreker\/\S+/.exec(sent)?.[0].split('?sleutel=') ?? [];
    await guard.tells('/raad/sessies/:number/spreker/:id', () => nobody.post(own, { sleutel, doe: 'ja' }));
    await guard.tells(`${one}/sprekers/:id/verplaatsen`, () =>
      bea.post(`${ofSpeaker}/verplaatsen`, { naar: 'omlaag', plek: '0' }),
    );
    await guard.house.db.pool.query('update session_speakers set told_minutes = 1');
    await on('sprekers/vertellen');
    await on('intrekken', { waarom: 'Verkeerde knop.', gebeld: 'on' });
    await on('afzeggen', { reden: 'Code rood.' });
  });
}
