// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { bring } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, must, openTestHouse, townMoment } from '../../testing/town.ts';
import {
  answerContribution,
  findByNumber,
  leaveClosed,
  mergeContribution,
  rateContribution,
  reopenContribution,
} from '../contributions/index.ts';
import { readSatisfaction } from './index.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());
beforeEach(() => town.clock.set(townMoment));

/** Brought in, answered and closed by Nora. */
async function closed(more: Record<string, string> = {}): Promise<{ number: string; sleutel: string }> {
  const own = await bring(town, more);
  const said = { number: own.number, text: 'De tegel ligt weer vast.', submissionKey: newId() };
  must(
    await answerContribution(town.deps, await town.doer('nora'), { ...said, close: true, isPublic: false }),
  );
  return own;
}

async function find(number: string) {
  return inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const found = await findByNumber(trx, number);
    if (!found) throw new Error('It is not there.');
    return { contribution: found, given: await readSatisfaction(trx, found.id) };
  });
}

async function rate(number: string, helped: 'yes' | 'partly' | 'no') {
  const { contribution } = await find(number);
  if (!contribution.closedAt) throw new Error('It is not closed.');
  const rating = { number, closedAt: contribution.closedAt, helped, better: 'Sneller.' };
  return rateContribution(town.deps, town.municipality, rating);
}

test('the own page asks after closing, keeps what was typed, and asks once', async () => {
  const { number, sleutel } = await closed();
  const path = `/bijdragen/${number}?sleutel=${sleutel}`;
  const asks = await town.get(path);
  expect(asks.body).toContain('Bent u geholpen?');
  const afgerond = /name="afgerond" value="([^"]+)"/.exec(asks.body)?.[1] ?? '';
  const form = { sleutel, afgerond, beter: 'Het duurde lang.' };
  const back = await town.post(`/bijdragen/${number}/tevreden`, form);
  expect(back.statusCode).toBe(422);
  expect(back.body).toContain('Het duurde lang.');
  const taken = await town.post(`/bijdragen/${number}/tevreden`, { ...form, geholpen: 'partly' });
  expect(taken.statusCode).toBe(303);
  const twice = await town.post(`/bijdragen/${number}/tevreden`, { ...form, geholpen: 'no' });
  expect(twice.statusCode).toBe(303);
  expect((await find(number)).given).toMatchObject({ helped: 'partly', better: 'Het duurde lang.' });
  expect((await town.get(path)).body).not.toContain('name="geholpen"');
});

test('without the key nobody answers for the resident', async () => {
  const { number } = await closed();
  const form = { sleutel: 'verkeerd', afgerond: townMoment.toString(), geholpen: 'no' };
  expect((await town.post(`/bijdragen/${number}/tevreden`, form)).statusCode).toBe(404);
});

test('who was not helped stands in Vandaag, and gets it reopened', async () => {
  const { number } = await closed();
  must(await rate(number, 'no'));
  expect((await town.get('/werkplek', 'nora')).body).toContain('Inwoner is niet geholpen: heropenen?');
  must(
    await reopenContribution(town.deps, await town.doer('nora'), { number, reason: 'Wij kijken nog eens.' }),
  );
  const { contribution, given } = await find(number);
  expect(contribution.state).toBe('in_progress');
  expect(given).toMatchObject({ verdict: 'reopened' });
});

test('R3: or hears why it stays closed, and reads that on the own page', async () => {
  const { number, sleutel } = await closed();
  must(await rate(number, 'no'));
  await expect(leaveClosed(town.deps, await town.doer('walt'), { number, reason: 'Nee.' })).rejects.toThrow(
    Forbidden,
  );
  must(
    await leaveClosed(town.deps, await town.doer('nora'), { number, reason: 'De stoep is van de buren.' }),
  );
  expect((await town.get(`/bijdragen/${number}?sleutel=${sleutel}`)).body).toContain(
    'De stoep is van de buren.',
  );
  const again = await leaveClosed(town.deps, await town.doer('nora'), { number, reason: 'Nog eens.' });
  expect(again).toEqual({ ok: false, reason: 'not_now' });
});

test('an answer about an earlier closing does not count for a later one', async () => {
  const { number } = await closed();
  const { contribution } = await find(number);
  must(await reopenContribution(town.deps, await town.doer('nora'), { number, reason: 'Toch nog.' }));
  town.clock.set(townMoment.add({ hours: 24 }));
  const said = { number, text: 'Nu echt.', submissionKey: newId() };
  must(
    await answerContribution(town.deps, await town.doer('nora'), { ...said, close: true, isPublic: false }),
  );
  if (!contribution.closedAt) throw new Error('It was not closed.');
  const old = { number, closedAt: contribution.closedAt, helped: 'no', better: '' } as const;
  expect(await rateContribution(town.deps, town.municipality, old)).toEqual({ ok: false, reason: 'not_now' });
  must(await rate(number, 'yes'));
});

test('what was merged is not asked about: it goes on as part of another, and says so', async () => {
  const { number: into } = await bring(town);
  const { number, sleutel } = await bring(town, { email: 'jo@post.example' });
  const opened = await find(number);
  must(
    await mergeContribution(town.deps, await town.doer('nora'), {
      number,
      version: opened.contribution.version,
      into,
      reason: 'Het is dezelfde tegel.',
    }),
  );
  const path = `/bijdragen/${number}?sleutel=${sleutel}`;
  const shown = await town.get(path);
  expect(shown.statusCode).toBe(200);
  expect(shown.body).not.toContain('Bent u geholpen?');
  expect(await rate(number, 'no')).toEqual({ ok: false, reason: 'is_merged' });
  const { contribution } = await find(number);
  const form = { sleutel, afgerond: contribution.closedAt?.toString() ?? '', geholpen: 'no' };
  const refused = await town.post(`/bijdragen/${number}/tevreden`, form);
  const told = await town.get(String(refused.headers.location));
  expect(told.body).toContain('samengevoegd met een andere');
  expect((await find(number)).given).toBeUndefined();
});
