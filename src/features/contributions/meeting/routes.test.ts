// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { standingClock } from '../../../kernel/clock.ts';
import { bring } from '../../../testing/bringing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../../testing/town.ts';
import { appointmentReminders } from './reminders.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

const els = { naam: 'Els Jansen', email: 'els@post.example' };

async function propose(times: readonly string[], fields: Record<string, string> = {}) {
  const { number, sleutel } = await bring(town, els);
  const path = `/werkplek/bijdragen/${number}/afspraak`;
  const form = {
    formulier: newId(),
    wie: town.ids.nora,
    plek: 'home',
    waar: 'Kade 3',
    duur: '30',
    ...Object.fromEntries(times.map((time, index) => [`tijd${index + 1}`, time])),
    ...fields,
  };
  const answer = await town.post(path, form, 'nora');
  const own = `/bijdragen/${number}/afspraak/${form.formulier}`;
  return { number, sleutel, form, path, answer, own, page: `${own}?sleutel=${sleutel}` };
}

function pick(one: Awaited<ReturnType<typeof propose>>, tijd: string) {
  return town.post(one.own, { sleutel: one.sleutel, formulier: newId(), doe: 'kies', tijd });
}

async function mailsTo(
  address: string,
): Promise<{ subject: string; calendar: string | null; text: string }[]> {
  const { rows } = await house.db.pool.query<{ subject: string; calendar: string | null; text: string }>(
    'select subject, calendar, body_text as text from mails where municipality_id = $1 and to_address = $2 order by id',
    [town.municipality.id, address],
  );
  return rows;
}

describe('proposing times', () => {
  test('the resident gets them by mail, picks one, and both have it for their agendas', async () => {
    const one = await propose(['2026-03-18T10:00', '2026-03-19T14:30']);
    expect(one.answer.statusCode).toBe(303);
    const invitation = (await mailsTo(els.email)).at(-1);
    expect(invitation?.text).toContain('woensdag 18 maart om 10.00 uur');
    expect(invitation?.text).toContain(one.own);
    const shown = await town.get(one.page);
    expect(shown.body).toContain('donderdag 19 maart om 14.30 uur');
    expect((await pick(one, '2026-03-19T13:30:00Z')).statusCode).toBe(303);
    expect((await town.get(one.page)).body).toContain('U spreekt');
    const told = (await mailsTo(els.email)).at(-1);
    expect(told?.calendar).toContain('METHOD:REQUEST');
    expect(told?.calendar).toContain('DTSTART:20260319T133000Z');
    expect(told?.calendar).toContain(`UID:${one.form.formulier}@meent`);
    expect((await mailsTo('nora@town.example')).at(-1)?.calendar).toContain('DTEND:20260319T140000Z');
    const file = await town.get(`${one.own}/agenda.ics?sleutel=${one.sleutel}`);
    expect([file.headers['content-type'], file.body.startsWith('BEGIN:VCALENDAR')]).toEqual([
      'text/calendar; charset=utf-8',
      true,
    ]);
  });

  test('sent twice it is one appointment, and picked twice it is one time', async () => {
    const one = await propose(['2026-03-23T10:00']);
    await town.post(one.path, one.form, 'nora');
    await pick(one, '2026-03-23T09:00:00Z');
    const before = (await mailsTo(els.email)).length;
    expect((await pick(one, '2026-03-23T09:00:00Z')).statusCode).toBe(303);
    expect((await mailsTo(els.email)).length).toBe(before);
    const item = await town.get(`/werkplek/bijdragen/${one.number}`, 'nora');
    expect(item.body.split('afgesproken · Kade 3').length - 1).toBe(1);
  });

  test('without a time, or with one that has passed: a sentence, and everything typed stays', async () => {
    const none = await propose([]);
    expect(none.answer.statusCode).toBe(422);
    expect(none.answer.body).toContain('Kies ten minste één tijd.');
    expect(none.answer.body).toContain('Kade 3');
    const past = await propose(['2026-03-01T10:00']);
    expect(past.answer.body).toContain('Deze tijd is al voorbij.');
    expect((await propose(['morgen'])).answer.statusCode).toBe(422);
  });

  test('who left no mail address is called: then it can only be written down as agreed', async () => {
    const { number } = await bring(town, { naam: 'Piet', email: '', telefoon: '06 12345678' });
    const path = `/werkplek/bijdragen/${number}/afspraak`;
    const form = { formulier: newId(), wie: town.ids.nora, plek: 'street', waar: 'Bij de brug', duur: '15' };
    const refused = await town.post(path, { ...form, tijd1: '2026-03-24T09:00' }, 'nora');
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('heeft geen mailadres');
    const taken = await town.post(path, { ...form, tijd1: '2026-03-24T09:00', afgesproken: 'on' }, 'nora');
    expect(taken.statusCode).toBe(303);
    expect((await town.get(`/werkplek/bijdragen/${number}`, 'nora')).body).toContain('afgesproken');
  });

  test('only who handles it makes one (R9)', async () => {
    const { number } = await bring(town, els);
    const path = `/werkplek/bijdragen/${number}/afspraak`;
    expect((await town.get(path, 'walt')).statusCode).toBe(403);
    expect((await town.get(path, 'zoe')).statusCode).toBe(404);
  });
});

describe('never two at once', () => {
  test('a time that somebody else picked first is no longer free, and nothing is lost', async () => {
    const first = await propose(['2026-03-25T10:00']);
    const second = await propose(['2026-03-25T10:15', '2026-03-25T11:00']);
    expect((await pick(first, '2026-03-25T09:00:00Z')).statusCode).toBe(303);
    const late = await pick(second, '2026-03-25T09:15:00Z');
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('Op deze tijd is er al een andere afspraak.');
    expect(late.body).toContain('niet meer vrij');
    expect((await pick(second, '2026-03-25T10:00:00Z')).statusCode).toBe(303);
    const third = await propose(['2026-03-25T10:20']);
    expect(third.answer.statusCode).toBe(422);
  });

  test('picked by two at the same moment, one has it', async () => {
    const [one, other] = [await propose(['2026-03-26T10:00']), await propose(['2026-03-26T10:00'])];
    const answers = await Promise.all([
      pick(one, '2026-03-26T09:00:00Z'),
      pick(other, '2026-03-26T09:00:00Z'),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422]);
  });
});

describe('calling off', () => {
  test('none of the times fits: when one can comes into the talk', async () => {
    const one = await propose(['2026-03-27T10:00']);
    const said = { sleutel: one.sleutel, formulier: newId(), doe: 'geen', tekst: 'Ik kan alleen ’s avonds.' };
    expect((await town.post(one.own, said)).statusCode).toBe(303);
    const item = await town.get(`/werkplek/bijdragen/${one.number}`, 'nora');
    expect(item.body).toContain('Ik kan alleen ’s avonds.');
    expect(item.body).toContain('geen tijd past');
    expect((await pick(one, '2026-03-27T09:00:00Z')).statusCode).toBe(422);
  });

  test('cancelled by who works here: the resident hears why, and it goes from the agenda', async () => {
    const one = await propose(['2026-03-30T10:00']);
    await pick(one, '2026-03-30T08:00:00Z');
    await town.post(`${one.path}/${one.form.formulier}/afzeggen`, { reden: 'Ik ben ziek.' }, 'nora');
    const told = (await mailsTo(els.email)).at(-1);
    expect(told?.text).toContain('Ik ben ziek.');
    expect(told?.calendar).toContain('METHOD:CANCEL');
    expect(Number(/SEQUENCE:(\d+)/.exec(told?.calendar ?? '')?.[1])).toBeGreaterThan(1);
    expect((await propose(['2026-03-30T10:00'])).answer.statusCode).toBe(303);
  });

  test('another’s key opens nothing', async () => {
    const [one, other] = [await propose(['2026-03-31T10:00']), await bring(town, els)];
    expect((await town.get(`${one.own}?sleutel=${other.sleutel}`)).statusCode).toBe(404);
    const path = `/bijdragen/${other.number}/afspraak/${one.form.formulier}?sleutel=${other.sleutel}`;
    expect((await town.get(path)).statusCode).toBe(404);
  });
});

test('the day before, both are reminded, once however often the round comes', async () => {
  const one = await propose(['2026-04-14T10:00']);
  await pick(one, '2026-04-14T08:00:00Z');
  const clock = standingClock(Temporal.Instant.from('2026-04-12T10:00:00Z'));
  const round = appointmentReminders({ ...town.deps, clock });
  await round.run(town.municipality.id, '2026-04-12');
  const before = (await mailsTo(els.email)).filter(({ subject }) => subject.includes(one.number)).length;
  clock.set(Temporal.Instant.from('2026-04-13T10:00:00Z'));
  await round.run(town.municipality.id, '2026-04-13');
  await round.run(town.municipality.id, '2026-04-13');
  const after = (await mailsTo(els.email)).filter(({ subject }) => subject.includes(one.number));
  expect(after.length).toBe(before + 1);
  expect(after.at(-1)?.subject).toContain('Morgen: onze afspraak om 10.00');
});
