// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { system } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { startInitiative } from '../../features/initiatives/index.ts';
import { startProject } from '../../features/projects/index.ts';
import { givePortfolio } from '../../features/teams/index.ts';
import { must } from '../town.ts';
import type { FormGuard } from './form-guard.ts';

const rules = '/werkplek/inrichten/afstemming';
const kinds = [
  ['initiatives', '/werkplek/initiatieven'],
  ['projects', '/werkplek/projecten'],
] as const;

/** What portfolio holders must know, asking them, their answers, and what a team notes for a visit. */
export function portfolioForms(guard: FormGuard): void {
  test('of the rules of coordination', async () => {
    const { town } = guard;
    const bea = guard.as('bea');
    await holdThemes(guard);
    await guard.tells(rules, () =>
      bea.fillIn(rules, rules, { [`niveau-${town.themes.sport}`]: 'consult', termijn: '4' }),
    );
    const path = `${rules}/assistenten`;
    const assistant = { wethouder: town.ids.zoe, naam: 'Ada Assistent', mail: 'ada@town.example' };
    await guard.tells(path, () => bea.fillIn(rules, path, assistant));
    const id = await guard.idOf('select id from alderman_assistants');
    await guard.tells(`${path}/:id/einde`, () => bea.fillIn(rules, `${path}/${id}/einde`, {}));
  });

  test.each(kinds)('of asking portfolio holders about %s, and of their answers', async (kind, home) => {
    const { town } = guard;
    const bea = guard.as('bea');
    const route = `${home}/:number/afstemming`;
    const desk = await askable(guard, kind);
    const fill = (part: string, fields: Record<string, string>) =>
      bea.fillIn(desk, `${desk}/${part}`, fields);
    await guard.tells(`${route}/vragen`, () => fill('vragen', { uiterlijk: '2026-03-20' }));
    const link = await guard.idOf(
      `select substring(body_text from '/afstemming/[A-Za-z0-9_-]{32}') as id from mails
       where body_text like '%/afstemming/%?keuze=%' order by mails.id desc`,
    );
    const answer = { antwoord: 'talk', zin: 'Bel mij.' };
    await guard.tells('/afstemming/:token', () => guard.as('nobody').fillIn(link, link, answer));
    const talked = await guard.idOf('select id from portfolio_requests order by id desc');
    await guard.tells(`${route}/antwoord`, () =>
      guard.as('zoe').fillIn(desk, `${desk}/antwoord`, { antwoord: 'talk', zin: 'Toch bellen.' }),
    );
    const agreed = { uitkomst: 'agreed_if', afspraak: 'Als het stil is na tienen.' };
    await guard.tells(`${route}/:id/besproken`, () => fill(`${talked}/besproken`, agreed));
    await guard.tells(`${route}/:id/vervuld`, () => fill(`${talked}/vervuld`, { notitie: 'Het is stil.' }));
    await guard.tells(`${route}/strijdig`, () => fill('strijdig', { notitie: 'Dit botst.' }));
    const mark = await guard.idOf('select id from portfolio_conflicts where settled_at is null');
    await guard.tells(`${route}/strijdig/:id/opgelost`, () =>
      fill(`strijdig/${mark}/opgelost`, { notitie: 'Opgelost.' }),
    );
    const other = await askable(guard, kind);
    const skip = { thema: town.themes.sport, reden: 'Spoed.' };
    await guard.tells(`${route}/overslaan`, () => bea.fillIn(other, `${other}/overslaan`, skip));
  });

  test('of what is sensitive in an area', async () => {
    const visit = '/werkplek/gebieden/noord/werkbezoek';
    const path = '/werkplek/gebieden/:id/werkbezoek/let-op';
    const bea = guard.as('bea');
    await guard.tells(path, () => bea.fillIn(visit, `${visit}/let-op`, { tekst: 'Begin er niet over.' }));
    const note = await guard.idOf('select id from area_notes');
    await guard.tells(`${path}/:note/einde`, () => bea.fillIn(visit, `${visit}/let-op/${note}/einde`, {}));
  });
}

/** Zoë holds Sport; nobody is an alderman of Zuid. */
async function holdThemes({ town }: FormGuard): Promise<void> {
  const portfolio = { id: newId(), personId: town.ids.zoe, themeId: town.themes.sport };
  const doer = { municipality: town.municipality, actor: system };
  must(await givePortfolio(town.deps, doer, { ...portfolio, from: '2024-01-01', to: null }));
  await town.deps.fresh.check(town.municipality.id);
}

/** The coordination of an initiative or project that touches Sport. */
async function askable({ town }: FormGuard, kind: 'initiatives' | 'projects'): Promise<string> {
  const bea = await town.doer('bea');
  if (kind === 'projects') {
    const details = { aim: 'Bewegen.', why: null, organisationIds: [], leadId: null, workerId: null };
    const more = { budget: null, isPublic: false, publicSummary: null, submissionKey: newId() };
    const where = { areaIds: [town.area('molendorp')] as const, themeIds: [town.themes.sport] };
    const project = { title: 'Sportuur', ...details, ...more, ...where };
    return `/werkplek/projecten/${must(await startProject(town.deps, bea, project))}/afstemming`;
  }
  const number = await startInitiative(town.deps, bea, {
    title: 'Voetbalkooi',
    body: 'Een kooi bij de haven.',
    locale: 'nl',
    areaIds: [town.area('molendorp')],
    themeIds: [town.themes.sport],
    wantsPublic: false,
    submissionKey: newId(),
  });
  return `/werkplek/initiatieven/${number}/afstemming`;
}
