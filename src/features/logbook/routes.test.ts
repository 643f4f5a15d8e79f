// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { system } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { bring, versionOf } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';
import { record, sealJournal } from '../journal/index.ts';

let house: House;
let town: Town;
let elsewhere: Town;
let fresh: Town;
let number: string;

const path = '/werkplek/logboek';

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  elsewhere = await buildTown(house);
  fresh = await buildTown(house);
  ({ number } = await bring(town));
  await town.post(
    `/werkplek/bijdragen/${number}/overgeven`,
    {
      versie: await versionOf(town, number),
      aan: `organisation:${town.organisations.groen}`,
      reden: 'Zij snoeien daar',
    },
    'nora',
  );
});
afterAll(() => house.close());

/** The lines of the list, as one reads them. */
async function lines(query = ''): Promise<string[]> {
  const { body } = await town.get(`${path}${query}`, 'bea');
  return [...body.matchAll(/<li class="meent-row".*?<\/li>/gs)].map(([row]) =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

describe('who sees it', () => {
  test('administrators, and nobody else', async () => {
    expect((await town.get(path, 'bea')).statusCode).toBe(200);
    for (const key of ['nora', 'mo', 'walt', 'gijs'] as const) {
      expect((await town.get(path, key)).statusCode).toBe(403);
      expect((await town.get(`${path}.csv`, key)).statusCode).toBe(403);
    }
    expect((await town.get('/werkplek', 'nora')).body).not.toContain(`href="${path}"`);
  });
});

describe('what it tells', () => {
  test('who did what, when, why and on which record, the newest first', async () => {
    const [first, second] = await lines(`?wat=contributions`);
    expect(first).toContain(`Nora Noord gaf de bal over · ${number}`);
    expect(first).toContain('woensdag 11 maart om 10.00 uur');
    expect(first).toContain('Reden: Zij snoeien daar');
    expect(second).toContain(`bracht dit in · ${number}`);
  });

  test('with a way to the record, and never the name of a resident', async () => {
    const { body } = await town.get(path, 'bea');
    expect(body).toContain(`href="/werkplek/bijdragen/${number}"`);
    expect(body).toContain(`href="/werkplek/mensen/${town.ids.mo}"`);
    expect(body).not.toContain('Els Inwoner');
    expect(body).not.toContain('els@post.example');
  });

  test('nothing of another municipality', async () => {
    expect(await lines(`?over=${elsewhere.ids.mo}`)).toEqual([]);
    const { body } = await elsewhere.get(path, 'bea');
    expect(body).not.toContain(number);
  });

  test('in English as well', async () => {
    const { body } = await town.get(`/en${path}?wat=contributions`, 'bea');
    expect(body).toContain('Reason: Zij snoeien daar');
  });
});

describe('looking through it', () => {
  test('by person, part, verb and record', async () => {
    expect(await lines(`?wie=${town.ids.nora}&wat=contributions`)).toHaveLength(1);
    expect(await lines('?wat=contributions.submit')).toHaveLength(1);
    expect(await lines('?wat=teams.theme_added')).toHaveLength(2);
    expect(await lines(`?over=${number.toLowerCase()}`)).toHaveLength(2);
    expect(await lines('?over=B-2026-99999')).toEqual([]);
    expect((await town.get(`${path}?over=B-2026-99999`, 'bea')).body).toContain('Niets in het logboek past');
  });

  test('by day, both days included, on the calendar of the Netherlands', async () => {
    const about = newId();
    const moments = [
      '2026-02-28T22:59:59Z',
      '2026-02-28T23:00:00Z',
      '2026-03-01T22:59:59Z',
      '2026-03-01T23:00:00Z',
    ];
    await inMunicipality(town.deps, town.municipality.id, async (trx) => {
      for (const moment of moments)
        await record(trx, {
          actor: system,
          at: Temporal.Instant.from(moment),
          topic: 'areas',
          subjectId: about,
          verb: 'changed',
        });
    });
    expect(await lines(`?over=${about}`)).toHaveLength(4);
    expect(await lines(`?over=${about}&van=2026-03-01&tot=2026-03-01`)).toHaveLength(2);
    expect(await lines(`?over=${about}&tot=2026-02-28`)).toHaveLength(1);
  });

  test('page by page, without missing or repeating one', async () => {
    const about = newId();
    await inMunicipality(town.deps, town.municipality.id, async (trx) => {
      for (let index = 0; index < 120; index += 1)
        await record(trx, {
          actor: system,
          at: townMoment,
          topic: 'areas',
          subjectId: about,
          verb: 'changed',
          reason: `nr ${index} `,
        });
    });
    const seen: string[] = [];
    let query: string | undefined = `?over=${about}`;
    while (query !== undefined) {
      seen.push(...(await lines(query)).map((line) => /nr (\d+)/.exec(line)?.[1] ?? ''));
      const { body } = await town.get(`${path}${query}`, 'bea');
      const next = /href="\/werkplek\/logboek(\?[^"]*na=[^"]*)"/.exec(body)?.[1];
      query = next?.replaceAll('&amp;', '&');
    }
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => String(119 - index)));
  });
});

describe('up to where it is sealed', () => {
  test('is said above it and behind each entry', async () => {
    const body = async (): Promise<string> => (await fresh.get(path, 'bea')).body;
    expect(await body()).toContain('Er is nog niets verzegeld');
    await sealJournal(fresh.deps, fresh.municipality.id);
    expect(await body()).toContain('Verzegeld tot en met zegel 1.');
    expect(await body()).toContain('nog niet verzegeld');
    expect((await fresh.get(`${path}?wat=teams`, 'bea')).body).toContain('zegel 1</div>');
  });
});

describe('taking it along', () => {
  test('as CSV, with the filters, whole', async () => {
    const answer = await town.get(`${path}.csv?wat=contributions`, 'bea');
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="logboek-2026-03-11.csv"');
    expect(answer.headers['cache-control']).toBe('private, no-store');
    const [head, first, second, end] = answer.body.split('\r\n');
    expect(head).toBe('\uFEFFMoment;Wie;Onderdeel;Wat;Over;Reden;Gegevens;Zegel;Regel');
    expect(first).toContain(
      `2026-03-11T09:00:00Z;Nora Noord;Bijdragen;gaf de bal over;${number};Zij snoeien daar;`,
    );
    expect(second).toContain(number);
    expect(end).toBe('');
  });

  test('of more than is read at once, each entry once', async () => {
    const about = newId();
    await inMunicipality(town.deps, town.municipality.id, async (trx) => {
      for (let index = 0; index < 2001; index += 1)
        await record(trx, { actor: system, at: townMoment, topic: 'areas', subjectId: about, verb: 'moved' });
    });
    const { body } = await town.get(`${path}.csv?over=${about}`, 'bea');
    const entries = body
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';').at(-1));
    expect(new Set(entries).size).toBe(2001);
    expect(entries).toEqual([...entries].sort().reverse());
  });

  test('with nothing in it when nothing fits', async () => {
    const { body } = await town.get(`${path}.csv?over=B-2026-99999`, 'bea');
    expect(body.trim().split('\r\n')).toHaveLength(1);
  });
});
