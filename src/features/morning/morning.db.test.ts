// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeEach, beforeAll, expect, test } from 'vitest';
import { resident } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { runRounds } from '../../platform/jobs/rounds.ts';
import { type House, type Town, buildTown, must, openTestHouse, townMoment } from '../../testing/town.ts';
import { replyToContribution, submitContribution } from '../contributions/index.ts';
import { askColleague } from '../coordination-desk/index.ts';
import { promiseDeed } from '../promise-desk/index.ts';
import { planAbsence } from '../teams/index.ts';
import { chooseMorningMail } from './actions.ts';
import { morningRound } from './index.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set(townMoment);
  town = await buildTown(house);
});

async function brought(subject = 'Losse tegel'): Promise<string> {
  const { number } = must(
    await submitContribution(
      town.deps,
      { municipality: town.municipality, actor: resident },
      {
        kind: 'concern',
        channel: 'web',
        subject,
        body: 'Bij de halte.',
        locale: 'nl',
        areaId: town.area('molendorp'),
        publicConsent: false,
        submissionKey: newId(),
      },
    ),
  );
  return number;
}

/** The morning mails that go out when it is looked at this moment. */
async function look(at: string): Promise<{ to: string; text: string }[]> {
  town.clock.set(Temporal.Instant.from(at));
  await runRounds(town.deps, [morningRound(town.deps)], [town.municipality.id]);
  const { rows } = await inMunicipality(town.deps, town.municipality.id, (trx) =>
    sql<{ to: string; text: string }>`select to_address as to, body_text as text from mails
      where municipality_id = app_municipality() and about_topic = 'morning'
        and created_at = ${Temporal.Instant.from(at).toString()}::timestamptz`.execute(trx),
  );
  return rows;
}

test('a question of a colleague stands in the morning mail until it is answered', async () => {
  const number = await brought();
  const asking = { number, personId: town.ids.walt, question: 'Weet jij dit?', submissionKey: newId() };
  must(await askColleague(town.deps, await town.doer('nora'), asking));
  const mails = await look('2026-03-12T07:00:00Z');
  const walt = mails.find(({ to }) => to === 'walt@town.example');
  expect(walt?.text).toContain('Nora Noord vraagt u iets');
  expect(walt?.text).toContain(`/werkplek/bijdragen/${number}/afstemming`);
});

test('everyone for whom something waits gets one mail, and nobody else', async () => {
  const number = await brought('Scheve paal');
  const mails = await look('2026-03-12T06:00:00Z');
  expect(mails.map(({ to }) => to)).toEqual(['nora@town.example']);
  expect(mails[0]?.text).toContain('Scheve paal');
  expect(mails[0]?.text).toContain(`http://meent.test/werkplek/bijdragen/${number}`);
});

test('nobody gets a mail when nothing waits', async () => {
  expect(await look('2026-03-12T06:00:00Z')).toEqual([]);
});

test('never before seven, never twice on a day, never on a day off; after an outage later that day', async () => {
  await brought();
  expect(await look('2026-03-12T05:59:00Z')).toEqual([]);
  expect(await look('2026-03-12T14:30:00Z')).toHaveLength(1);
  expect(await look('2026-03-12T15:30:00Z')).toEqual([]);
  expect(await look('2026-03-14T08:00:00Z')).toEqual([]);
});

test('a turn that is run again after a crash sends nothing again', async () => {
  await brought();
  expect(await look('2026-03-12T06:00:00Z')).toHaveLength(1);
  town.clock.set(Temporal.Instant.from('2026-03-12T06:20:00Z'));
  await morningRound(town.deps).run(town.municipality.id, '2026-03-12');
  expect(await look('2026-03-12T06:20:00Z')).toEqual([]);
});

test('tells of a promise two working days before, and on the day, to who stands in for its owner', async () => {
  const number = await brought();
  const deed = { number, deed: 'U krijgt een nieuwe paal', dueOn: '2026-03-16', submissionKey: newId() };
  must(await promiseDeed(town.deps, await town.doer('nora'), deed));
  const absence = { personId: town.ids.nora, deputyId: town.ids.zoe, from: '2026-03-16', to: '2026-03-20' };
  must(await planAbsence(town.deps, await town.doer('bea'), { id: newId(), ...absence }));
  const before = await look('2026-03-12T06:00:00Z');
  expect(before.find(({ to }) => to === 'nora@town.example')?.text).toContain('U krijgt een nieuwe paal');
  const onDay = await look('2026-03-16T06:00:00Z');
  expect(onDay.find(({ to }) => to === 'zoe@town.example')?.text).toContain('U krijgt een nieuwe paal');
  expect(onDay.some(({ to }) => to === 'nora@town.example')).toBe(false);
  const { rows } = await inMunicipality(town.deps, town.municipality.id, (trx) =>
    sql<{ step: string }>`select s.step from promise_steps s
      join promises p on p.municipality_id = s.municipality_id and p.id = s.promise_id
      where s.municipality_id = app_municipality() and p.what = 'deed' order by s.at`.execute(trx),
  );
  expect(rows.map(({ step }) => step)).toEqual(['before', 'on_day']);
});

test('tells what a resident said since the mail before', async () => {
  const number = await brought('Kapotte bank');
  await look('2026-03-12T06:00:00Z');
  town.clock.set(Temporal.Instant.from('2026-03-12T18:00:00Z'));
  const said = { number, text: 'Hij is nu ook nat.', submissionKey: newId() };
  must(await replyToContribution(town.deps, town.municipality, said));
  const [mail] = await look('2026-03-13T06:00:00Z');
  expect(mail?.text).toContain('Een inwoner reageerde');
  expect(mail?.text).toContain('Kapotte bank');
});

test('who turned it off gets none, until it is turned on again', async () => {
  await brought();
  await setChoice(false);
  expect(await look('2026-03-12T06:00:00Z')).toEqual([]);
  await setChoice(true);
  await brought();
  expect(await look('2026-03-13T06:00:00Z')).toHaveLength(1);
});

/** As Nora, with the button on her account page. */
async function setChoice(isOn: boolean): Promise<void> {
  const doer = await town.doer('nora');
  await chooseMorningMail(town.deps, doer, isOn);
}
