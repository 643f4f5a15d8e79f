// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { solvedProof } from '../bringing.ts';
import { formInPage } from '../form-in-page.ts';
import { type FormGuard, pathOf } from './form-guard.ts';

/** A wish, a visit and all that comes of it. */
export function visitForms(guard: FormGuard): void {
  test('getting to know an area', async () => {
    const { town } = guard;
    const nora = guard.as('nora');
    const nobody = guard.as('nobody');
    const area = '/gebieden/molendorp/kennismaken';
    const wish = { 'vorm-walk': 'on', waarom: 'Dat past hier.', email: 'wens@post.example' };
    await guard.tells('/gebieden/:slug/kennismaken', async () =>
      nobody.fillIn(area, area, { ...wish, bewijs: await solvedProof(town) }),
    );
    const desk = '/werkplek/bezoeken';
    const when = { vorm: 'walk', dag: '2026-03-20', van: '10:00', tot: '12:00', plaats: 'De molen' };
    const planned = await guard.tells(`${desk}/nieuw`, () =>
      nora
        .get(`${desk}/nieuw?gebied=molendorp`)
        .then(({ body }) =>
          nora.post(`${desk}/nieuw?gebied=molendorp`, { ...formInPage(body, `${desk}/nieuw`), ...when }),
        ),
    );
    const page = pathOf(planned);
    const on = (verb: string, fields: Record<string, string>, from = page) =>
      guard.tells(`${desk}/:number/${verb}`, () => nora.fillIn(from, `${page}/${verb}`, fields));
    await on('wijzigen', { plaats: 'De brink', reden: 'Daar is meer plek.' }, `${page}/wijzigen`);
    await on('uitnodigen', { [`uitnodigen-${town.organisations.politie}`]: 'on' });
    const invited = await guard.idOf(
      `select body_text as id from mails where body_text like '%/uitnodiging/%'`,
    );
    const link = /\/kennismaken\/uitnodiging\/[\w-]{32}/.exec(invited)?.[0] ?? '';
    await guard.tells('/kennismaken/uitnodiging/:token', () => nobody.fillIn(link, link, { komt: 'ja' }));
    await on('indruk', { tekst: 'Er ligt een tegel los.' }, `${page}/indruk`);
    const impression = `${page}/indrukken/${await guard.idOf('select id from visit_impressions')}`;
    await guard.tells(`${desk}/:number/indrukken/:id/thema`, () =>
      nora.fillIn(page, `${impression}/thema`, { thema: town.themes.groen }),
    );
    await guard.tells(`${desk}/:number/indrukken/:id/bijdrage`, () =>
      nora.fillIn(page, `${impression}/bijdrage`, {}),
    );
    await on('afzeggen', { reden: 'Code rood.' });
    await guard.house.db.pool.query(
      `update visits set state = 'planned', starts_at = '2026-03-10T09:00:00Z', ends_at = '2026-03-10T10:00:00Z'`,
    );
    await on('gehoord', { gehoord: 'Er ligt een tegel los.' });
    const told = await guard.idOf(
      `select body_text as id from mails where body_text like '%/kennismaken/wens/%'`,
    );
    const stop = /\/kennismaken\/wens\/\S+/.exec(told)?.[0] ?? '';
    await guard.tells('/kennismaken/wens/:id', () => nobody.post(stop, {}));
  });
}

/** An evaluation, from its questions to what was decided after the report. */
export function evaluationForms(guard: FormGuard): void {
  test('evaluating', async () => {
    const { town } = guard;
    const nora = guard.as('nora');
    const home = '/werkplek/evaluaties';
    const what = { titel: 'Ervaringen', doel: 'Hoe ging het?', van: '2026-01-01', tot: '2026-03-01' };
    const area = { [`gebied-${town.area('noord')}`]: 'on' };
    const made = await guard.tells(`${home}/nieuw`, () =>
      nora.fillIn(`${home}/nieuw`, `${home}/nieuw`, { ...what, ...area }),
    );
    const page = pathOf(made);
    const one = `${home}/:number`;
    const on = (verb: string, fields: Record<string, string> = {}, from = page) =>
      guard.tells(`${one}/${verb}`, () => nora.fillIn(from, `${page}/${verb}`, fields));
    await on('vragen', { vraag: 'Hoe goed?', soort: 'scale' });
    const first = await guard.idOf('select id from evaluation_questions');
    await guard.tells(`${one}/vragen/:id`, () =>
      nora.fillIn(page, `${page}/vragen/${first}`, { vraag: 'Hoe ging het?', soort: 'open' }),
    );
    await guard.tells(`${one}/vragen/:id/weg`, () => nora.post(`${page}/vragen/${first}/weg`, {}));
    await on('vragen', { vraag: 'Hoe ging het?', soort: 'open' });
    await on('mensen', { [`persoon-${town.ids.walt}`]: 'on' });
    await on('openen');
    await on('ervaringen', { wat: 'Het liep goed.', gebied: town.area('noord'), oordeel: 'goed' });
    const question = await guard.idOf('select id from evaluation_questions');
    const asked = await guard.idOf(
      `select body_text as id from mails where body_text like '%/evaluaties/antwoord/%'`,
    );
    const link = /\/evaluaties\/antwoord\/[\w-]{32}/.exec(asked)?.[0] ?? '';
    const said = { [`antwoord-${question}`]: 'Heel goed.', citeren: 'on', doe: 'klaar' };
    await guard.tells('/evaluaties/antwoord/:token', () => guard.as('nobody').fillIn(link, link, said));
    await on('sluiten');
    const report = `${page}/verslag`;
    await on('verslag/citaten', { citaat: 'Heel goed.' }, report);
    const experience = await guard.idOf('select id from evaluation_experiences');
    await guard.tells(`${one}/verslag/ervaringen/:id`, () =>
      nora.fillIn(report, `${report}/ervaringen/${experience}`, {}),
    );
    await on('verslag/conclusies', { conclusies: 'Wij gaan door.' }, report);
    const choice = { keuze: 'Vaker', waarom: 'Het werkt.', wie: 'Het college', wanneer: '2026-06-01' };
    await on('verslag/keuzes', choice, report);
    await on('verslag/publiceren', {}, report);
    const chosen = await guard.idOf('select id from evaluation_choices');
    await guard.tells(`${one}/verslag/keuzes/:id`, () =>
      nora.fillIn(report, `${report}/keuzes/${chosen}`, { stand: 'decided', uitkomst: 'Ja.' }),
    );
  });
}
