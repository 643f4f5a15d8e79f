// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import {
  findInitiative,
  insertInitiator,
  moveInitiative,
  startInitiative,
  weighRole,
} from '../features/initiatives/index.ts';
import { changeRules, markOfRules } from '../features/portfolio-desk/index.ts';
import { loadRules } from '../features/portfolio/index.ts';
import { findProject, moveProject, startProject } from '../features/projects/index.ts';
import { addTheme, givePortfolio } from '../features/teams/index.ts';
import { system } from '../kernel/actor.ts';
import { type Id, newId } from '../kernel/ids.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import { type Key, type Town, must, townMoment } from './town.ts';

export type SentMail = { readonly to_address: string; readonly subject: string; readonly body_text: string };

/** A town in which portfolio holders are asked: Gijs holds Sport (must answer), Walt, the alderman of Noord, holds Green. */
export type Coordination = {
  readonly sportsPeriod: Id;
  /** A theme that nobody holds. */
  readonly unheld: Id;
  give(key: Key, theme: 'sport' | 'groen', from?: string): Promise<Id>;
  /** An initiative in Molendorp that is being explored; its number. */
  start(themes: readonly ('sport' | 'groen')[]): Promise<string>;
  move(number: string, verb: 'explore' | 'support'): ReturnType<typeof moveInitiative>;
  /** A project in Molendorp that is an idea; its number. */
  startProject(themes: readonly ('sport' | 'groen')[]): Promise<string>;
  support(project: string): ReturnType<typeof moveProject>;
  /** Nora asks everyone who is to be asked. */
  ask(number: string): Promise<string>;
  mails(): Promise<readonly SentMail[]>;
  /** The link in the last mail to an address. */
  linkTo(address: string): Promise<string>;
};

export function desk(number: string): string {
  const home = number.startsWith('P') ? 'projecten' : 'initiatieven';
  return `/werkplek/${home}/${number}/afstemming`;
}

export async function coordinate(town: Town): Promise<Coordination> {
  const doer = { municipality: town.municipality, actor: system };
  const fresh = () => town.deps.fresh.check(town.municipality.id);
  const unheld = newId();
  const give = async (key: Key, theme: 'sport' | 'groen', from = '2024-01-01'): Promise<Id> => {
    const id = newId();
    const portfolio = { id, personId: town.ids[key], themeId: town.themes[theme], from, to: null };
    must(await givePortfolio(town.deps, doer, portfolio));
    await fresh();
    return id;
  };
  const move = async (number: string, verb: 'explore' | 'support') => {
    const nora = await town.doer('nora');
    const found = await inMunicipality(town.deps, town.municipality.id, (trx) => findInitiative(trx, number));
    return moveInitiative(town.deps, nora, { number, verb, version: found?.version ?? 0 });
  };
  const mails = async () => {
    const { rows } = await town.db.pool.query<SentMail>(
      'select to_address, subject, body_text from mails order by id',
    );
    return rows;
  };
  const sportsPeriod = await give('gijs', 'sport');
  await give('walt', 'groen');
  must(await addTheme(town.deps, doer, { id: unheld, name: { nl: 'Wonen', en: 'Housing' } }));
  await fresh();
  await setRules(town);
  await fresh();
  return {
    sportsPeriod,
    unheld,
    give,
    move,
    mails,
    start: async (themes) => {
      const number = await startOne(town, themes);
      must(await move(number, 'explore'));
      await weigh(town, number);
      return number;
    },
    startProject: async (themes) => startOneProject(town, themes),
    support: async (number) => {
      const nora = await town.doer('nora');
      const found = await inMunicipality(town.deps, town.municipality.id, (trx) => findProject(trx, number));
      return moveProject(town.deps, nora, { number, verb: 'support', version: found?.version ?? 0 });
    },
    ask: async (number) => {
      const question = { bericht: 'Kunt u zich hierin vinden?', uiterlijk: '2026-03-18' };
      const sent = await town.post(`${desk(number)}/vragen`, question, 'nora');
      return String(sent.headers.location);
    },
    linkTo: async (address) => {
      const mail = (await mails()).findLast(({ to_address: to }) => to === address);
      return /\/afstemming\/[\w-]{32}/.exec(mail?.body_text ?? '')?.[0] ?? '';
    },
  };
}

/** The other thing that is asked before it is supported. */
async function weigh(town: Town, number: string): Promise<void> {
  const answers = {
    duty: 'none',
    able: 'helped',
    means: 'room',
    programme: 'helps',
    reach: 'neighbourhood',
    others: 'together',
  } as const;
  const choice = { answers, step: 'facilitate', reason: null, promised: null, requested: null } as const;
  must(await weighRole(town.deps, await town.doer('nora'), { number, id: newId(), choice }));
}

async function setRules(town: Town): Promise<void> {
  const terms = {
    termWorkingDays: 5,
    remindBefore: 1,
    remindAfter: 2,
    informSilence: 'known',
    consultSilence: 'up',
    secretaryName: 'Sam Secretaris',
    secretaryEmail: 'secretaris@town.example',
  } as const;
  const mark = markOfRules(await inMunicipality(town.deps, town.municipality.id, loadRules));
  const levels = new Map([[town.themes.sport, 'consult' as const]]);
  must(await changeRules(town.deps, await town.doer('bea'), { levels, terms }, mark));
}

async function startOne(town: Town, themes: readonly ('sport' | 'groen')[]): Promise<string> {
  const number = await startInitiative(town.deps, await town.doer('nora'), {
    title: 'Beweegtuin <b>Molendorp</b>',
    body: 'Wij maken een beweegtuin.',
    locale: 'nl',
    areaIds: [town.area('molendorp')],
    themeIds: themes.map((one) => town.themes[one]),
    wantsPublic: true,
    submissionKey: newId(),
  });
  await inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const initiative = await findInitiative(trx, number);
    const contactId = newId();
    await sql`insert into contacts (municipality_id, id, name, created_at)
      values (app_municipality(), ${contactId}, 'Els', now())`.execute(trx);
    await insertInitiator(trx, {
      id: newId(),
      initiativeId: initiative?.id ?? '',
      contactId,
      groupName: null,
      isNamedPublicly: false,
      createdAt: townMoment,
    });
  });
  return number;
}

async function startOneProject(town: Town, themes: readonly ('sport' | 'groen')[]): Promise<string> {
  const started = await startProject(town.deps, await town.doer('nora'), {
    title: 'Sportuur op het veld',
    aim: 'Iedereen beweegt.',
    why: 'Kinderen vragen erom.',
    areaIds: [town.area('molendorp')],
    themeIds: themes.map((one) => town.themes[one]),
    organisationIds: [],
    leadId: town.ids.nora,
    workerId: null,
    budget: 'Duizend euro uit het gebiedsbudget.',
    isPublic: false,
    publicSummary: null,
    submissionKey: newId(),
  });
  return must(started);
}
