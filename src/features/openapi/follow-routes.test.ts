// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type ApiTown, openApiTown, otherHost } from '../../testing/api-town.ts';
import { publishContribution } from '../contributions/actions/handling.ts';
import {
  answerContribution,
  askResident,
  noteOnContribution,
  replyToContribution,
} from '../contributions/actions/talking.ts';

let town: ApiTown;
beforeAll(async () => {
  town = await openApiTown();
});
afterAll(() => town.close());

const inBuurt = { type: 'Point', coordinates: [6.51, 52.11] };

async function sent(more: object = {}): Promise<{ nummer: string; sleutel: string }> {
  const question = { soort: 'vraag', onderwerp: 'Lamp kapot', toelichting: 'De lamp in de tunnel is kapot.' };
  const headers = { 'content-type': 'application/json' };
  const payload = JSON.stringify({ ...question, ...more });
  const answer = await town.ask({ method: 'POST', url: '/api/v1/bijdragen', headers, payload });
  expect(answer.statusCode).toBe(201);
  return answer.json();
}

function read(number: string, headers: Record<string, string> = {}, query = '') {
  return town.ask({ url: `/api/v1/bijdragen/${number}${query}`, headers });
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

describe('following a contribution', () => {
  const said = (number: string, text: string) => {
    town.later();
    return { number, text, submissionKey: newId() };
  };

  test('with its key: where it is and what was said, never what was noted inside', async () => {
    const { nummer, sleutel } = await sent({
      locatie: inBuurt,
      melder: { naam: 'Jos Smit', email: 'jos@example.nl' },
    });
    await noteOnContribution(town.deps, town.doer, said(nummer, 'Dit is een geheim'));
    await askResident(town.deps, town.doer, said(nummer, 'Welke lamp?'));
    await replyToContribution(town.deps, town.doer.municipality, said(nummer, 'De tweede'));
    const answer = await read(nummer, bearer(sleutel));
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      status: 'in behandeling',
      uitleg: expect.stringContaining('Joost Hendriks'),
      locatie: inBuurt,
      gesprek: [
        { soort: 'vraag', van: 'Joost Hendriks', tekst: 'Welke lamp?' },
        { soort: 'reactie', van: 'inwoner', tekst: 'De tweede' },
      ],
    });
    expect(answer.body).not.toMatch(/geheim|Jos Smit|jos@example/);
    expect(answer.json()).not.toHaveProperty('volgen');
  });

  test('without its key: nothing until it is published, then without place and with answers only', async () => {
    const { nummer } = await sent({ locatie: inBuurt, openbaar: true, melder: { email: 'jos@example.nl' } });
    expect((await read(nummer)).statusCode).toBe(404);
    await askResident(town.deps, town.doer, said(nummer, 'Woont u op nummer 3?'));
    await answerContribution(town.deps, town.doer, {
      ...said(nummer, 'De lamp is gemaakt.'),
      close: true,
      isPublic: true,
    });
    await publishContribution(town.deps, town.doer, nummer);
    const answer = await read(nummer);
    expect(answer.json()).toMatchObject({
      status: 'afgerond',
      openbaar: true,
      belofte: null,
      beantwoordOp: expect.stringMatching(/^2026-03-11T10:\d\d:00Z$/),
      gesprek: [{ soort: 'antwoord', tekst: 'De lamp is gemaakt.' }],
    });
    expect(answer.body).not.toMatch(/nummer 3|jos@/);
    expect(answer.json()).not.toHaveProperty('locatie');
    expect(answer.json()).not.toHaveProperty('uitleg');
  });

  test('a wrong key tells nothing, not even whether the number exists', async () => {
    const { nummer } = await sent();
    const { sleutel: ofAnother } = await sent();
    const answers = await Promise.all([
      read(nummer, bearer(ofAnother)),
      read(nummer, { authorization: 'Basic abc' }),
      read('B-2026-99999', bearer(ofAnother)),
    ]);
    for (const answer of answers) {
      expect(answer.statusCode).toBe(401);
      expect(answer.headers['www-authenticate']).toContain('Bearer');
      expect({ ...answer.json(), instance: '' }).toEqual({ ...answers[0]?.json(), instance: '' });
    }
    expect((await read('B-2026-99999')).statusCode).toBe(404);
    expect((await read('x')).statusCode).toBe(404);
  });

  test('another municipality does not have it', async () => {
    const { nummer, sleutel } = await sent();
    expect((await read(nummer, { ...bearer(sleutel), host: otherHost })).statusCode).toBe(401);
    expect((await read(nummer, bearer(sleutel))).statusCode).toBe(200);
  });

  test('the key is no part of an address: there is no such parameter', async () => {
    const { nummer, sleutel } = await sent();
    const answer = await read(nummer, {}, `?sleutel=${sleutel}`);
    expect(answer.json().invalidParams).toMatchObject([{ in: 'query', name: 'sleutel', code: 'onbekend' }]);
  });
});
