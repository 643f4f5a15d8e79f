// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import {
  type House,
  type Key,
  type Town,
  buildTown,
  must,
  openTestHouse,
  townMoment,
} from '../../testing/town.ts';
import { findByNumber } from '../contributions/index.ts';
import { makeContribution, noteTalks } from './actions.ts';
import type { Note, Talk } from './domain.ts';
import { readTalksPage } from './readings.ts';
import { findTalk } from './store.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const nobody = { name: '', email: '', phone: '' };

function noteOf(key: Key, more: Partial<Note> = {}): Note {
  return {
    id: crypto.randomUUID(),
    personId: town.ids[key],
    occasion: 'doorstep',
    text: 'De lantaarn bij de molen is stuk.',
    themeIds: [],
    areaId: town.area('molendorp'),
    mayKeep: true,
    mayContact: false,
    mayPublish: false,
    contact: nobody,
    notedAt: townMoment,
    ...more,
  };
}

async function send(key: Key, notes: readonly Note[], phoneNow: Temporal.Instant = townMoment) {
  return noteTalks(town.deps, await town.doer(key), { notes, phoneNow });
}

function talk(id: string): Promise<Talk | undefined> {
  return inMunicipality(town.deps, town.municipality.id, (trx) => findTalk(trx, id));
}

async function count(table: string): Promise<number> {
  const { rows } = await town.db.pool.query<{ count: number }>(
    `select count(*)::int as count from ${table} where municipality_id = $1`,
    [town.municipality.id],
  );
  return rows[0]?.count ?? 0;
}

describe('what a phone sends', () => {
  beforeAll(async () => {
    town = await buildTown(house);
  });

  test('is there once, whatever is sent in which order and how often', async () => {
    const els = { name: 'Els', email: '', phone: '0300 11 22 33' };
    const all = Array.from({ length: 8 }, (_, index) =>
      noteOf('mo', {
        themeIds: [town.themes.groen],
        ...(index % 2 ? { mayContact: true, contact: els } : {}),
      }),
    );
    const tries = fc.array(fc.subarray(all, { minLength: 1 }), { minLength: 1, maxLength: 5 });
    const contactsBefore = await count('contacts');
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(tries, async (attempts) => {
        for (const notes of attempts) {
          const outcomes = await send('mo', [...notes, ...notes].reverse());
          expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['taken']));
          for (const { id } of notes) seen.add(id);
        }
        expect(await count('talks')).toBe(seen.size);
        expect(await count('talk_themes')).toBe(seen.size);
        const reachable = all.filter(({ id, mayContact }) => mayContact && seen.has(id)).length;
        expect(await count('contacts')).toBe(contactsBefore + reachable);
      }),
      { numRuns: 12 },
    );
  });

  test('from two tabs at once is there once', async () => {
    const notes = [noteOf('mo'), noteOf('mo'), noteOf('mo')];
    const before = await count('talks');
    await Promise.all([send('mo', notes), send('mo', notes), send('mo', notes.slice(1))]);
    expect(await count('talks')).toBe(before + 3);
  });

  test('fifty at once is taken in one go, each with its entry in the journal', async () => {
    const before = await count("(select * from journal where topic = 'talks') as told");
    const outcomes = await send(
      'mo',
      Array.from({ length: 50 }, () => noteOf('mo')),
    );
    expect(outcomes.filter(({ kind }) => kind === 'taken')).toHaveLength(50);
    expect(await count("(select * from journal where topic = 'talks') as told")).toBe(before + 50);
  });

  test('is judged note by note', async () => {
    const good = noteOf('mo');
    const gone = noteOf('mo', { themeIds: [newId()] });
    const silent = noteOf('mo', { mayKeep: false });
    expect(await send('mo', [gone, good, silent])).toEqual([
      { id: gone.id, kind: 'refused', refusals: ['theme_gone'] },
      { id: good.id, kind: 'taken' },
      { id: silent.id, kind: 'refused', refusals: ['not_to_keep'] },
    ]);
    expect(await talk(good.id)).toBeDefined();
    expect(await talk(gone.id)).toBeUndefined();
  });

  test("never takes somebody's note as another's", async () => {
    const ofMo = noteOf('mo');
    expect(await send('nora', [ofMo])).toEqual([{ id: ofMo.id, kind: 'not_yours' }]);
    expect(await talk(ofMo.id)).toBeUndefined();
    await send('mo', [ofMo]);
    expect(await send('nora', [{ ...ofMo, personId: town.ids.nora, text: 'Anders.' }])).toEqual([
      { id: ofMo.id, kind: 'not_yours' },
    ]);
    expect(await talk(ofMo.id)).toMatchObject({ personId: town.ids.mo, body: ofMo.text });
  });

  test('keeps both clocks, and goes by ours', async () => {
    const slow = townMoment.subtract({ hours: 24 * 400 });
    const note = noteOf('mo', { notedAt: slow.subtract({ minutes: 25 }) });
    await send('mo', [note], slow);
    const kept = await talk(note.id);
    expect(kept?.notedAt.toString()).toBe(note.notedAt.toString());
    expect(kept?.receivedAt.toString()).toBe(townMoment.toString());
    expect(kept?.happenedAt.toString()).toBe(townMoment.subtract({ minutes: 25 }).toString());
  });

  test('falls to the area of its place (R1), and keeps the place only with consent (R8)', async () => {
    const point = { lon: 6.58, lat: 52.12, accuracyMeters: 12 };
    const kept = noteOf('mo', { point, areaId: town.area('zuid') });
    const counted = noteOf('mo', { point, text: '', mood: 'happy', mayKeep: false });
    await send('mo', [kept, counted]);
    expect(await talk(kept.id)).toMatchObject({ lon: point.lon, accuracyMeters: 12 });
    expect(await talk(counted.id)).toMatchObject({ lon: null, lat: null, body: '', mood: 'happy' });
    for (const { id } of [kept, counted]) expect((await talk(id))?.areaId).toBe(town.area('noord'));
  });
});

describe('a talk that becomes a contribution', () => {
  const making = {
    kind: 'concern',
    subject: 'Lantaarn stuk',
    body: 'De lantaarn bij de molen is stuk.',
  } as const;

  beforeAll(async () => {
    town = await buildTown(house);
  });

  test('is one contribution, however often it is asked, and stays a talk', async () => {
    const contact = { name: 'Els', email: 'els@post.example', phone: '' };
    const note = noteOf('mo', { mayContact: true, mayPublish: true, contact });
    await send('mo', [note]);
    const doer = await town.doer('nora');
    const first = must(await makeContribution(town.deps, doer, { talkId: note.id, ...making }));
    expect(must(await makeContribution(town.deps, doer, { talkId: note.id, ...making }))).toBe(first);
    const made = await inMunicipality(town.deps, town.municipality.id, (trx) => findByNumber(trx, first));
    expect(made).toMatchObject({
      channel: 'street_talk',
      areaId: town.area('molendorp'),
      publicConsent: true,
    });
    const kept = await talk(note.id);
    expect(kept?.contributionNumber).toBe(first);
    expect(made?.contactId).toBe(kept?.contactId);
    expect(await count('contacts')).toBe(1);
    expect(await count('contributions')).toBe(1);
  });

  test('is not made of what may not be kept, nor by who has no role there', async () => {
    const counted = noteOf('mo', { text: '', mood: 'angry', mayKeep: false });
    await send('mo', [counted]);
    const asked = { talkId: counted.id, ...making };
    expect(await makeContribution(town.deps, await town.doer('nora'), asked)).toEqual({
      ok: false,
      reason: 'not_kept',
    });
    await expect(makeContribution(town.deps, await town.doer('zoe'), asked)).rejects.toThrow('no such talk');
    await expect(makeContribution(town.deps, await town.doer('walt'), asked)).rejects.toThrow('for the team');
  });
});

describe('the list', () => {
  beforeAll(async () => {
    town = await buildTown(house);
    const notes = Array.from({ length: 95 }, (_, index) =>
      noteOf(index % 2 ? 'mo' : 'nora', {
        text: `Gesprek ${index}`,
        // Many in the same minute, as phones that were set to whole minutes send them.
        notedAt: townMoment.subtract({ minutes: Math.floor(index / 3) }),
        ...(index % 5 === 0 ? { themeIds: [town.themes.sport], mood: 'angry' as const } : {}),
      }),
    );
    for (const key of ['mo', 'nora'] as const) {
      const own = notes.filter(({ personId }) => personId === town.ids[key]);
      await send(key, own.slice(0, 30));
      await send(key, own.slice(30));
    }
  });

  async function pages(key: Key, filters: Record<string, string> = {}): Promise<Talk[][]> {
    const actor = await town.actor(key);
    const found: Talk[][] = [];
    let na: string | undefined;
    do {
      const query = { ...filters, na };
      const { talks, next } = await inMunicipality(town.deps, town.municipality.id, (trx) =>
        readTalksPage(trx, { actor, tree: town.tree, query }),
      );
      found.push([...talks]);
      na = next;
    } while (na !== undefined);
    return found;
  }

  test('goes through all of them, the latest first, none twice', async () => {
    const found = await pages('nora');
    expect(found.map(({ length }) => length)).toEqual([40, 40, 15]);
    const all = found.flat();
    expect(new Set(all.map(({ id }) => id)).size).toBe(95);
    const moments = all.map(({ happenedAt }) => happenedAt.epochMilliseconds);
    expect(moments).toEqual([...moments].sort((a, b) => b - a));
  });

  test('shows nobody what is of other areas (R9)', async () => {
    expect((await pages('zoe')).flat()).toEqual([]);
    expect((await pages('bea')).flat()).toHaveLength(95);
  });

  test('by theme, mood, area and period', async () => {
    expect((await pages('nora', { thema: town.themes.sport })).flat()).toHaveLength(19);
    expect((await pages('nora', { stemming: 'angry' })).flat()).toHaveLength(19);
    expect((await pages('nora', { gebied: town.area('noord') })).flat()).toHaveLength(95);
    expect((await pages('nora', { gebied: town.area('zuid') })).flat()).toEqual([]);
    expect((await pages('nora', { van: '2026-03-11', tot: '2026-03-11' })).flat()).toHaveLength(95);
    expect((await pages('nora', { tot: '2026-03-10' })).flat()).toEqual([]);
  });
});
