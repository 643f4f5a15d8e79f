// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Doer, resident, system } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { readEntries } from '../journal/index.ts';
import { giveRole, letPersonLeave } from '../teams/index.ts';
import { importAreas } from '../areas/index.ts';
import {
  type Submission,
  answerContribution,
  closeContribution,
  findByNumber,
  findMisplaced,
  handOverContribution,
  moveMisplaced,
  submitContribution,
  triageContribution,
} from './index.ts';
import { handBack } from './jobs.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

function submission(more: Partial<Submission> = {}): Submission {
  return {
    kind: 'question',
    channel: 'web',
    subject: 'Wie snoeit de heg?',
    body: 'De heg langs het schoolpad hangt over de weg.',
    locale: 'nl',
    publicConsent: false,
    submissionKey: newId(),
    areaId: town.area('noord'),
    contact: { name: 'Els Inwoner', email: 'els@post.example', phone: null, prefers: 'email' },
    ...more,
  };
}

async function submit(more: Partial<Submission> = {}): Promise<string> {
  const doer: Doer = { municipality: town.municipality, actor: resident };
  return must(await submitContribution(town.deps, doer, submission(more))).number;
}

function find(number: string) {
  return inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const found = await findByNumber(trx, number);
    if (!found) throw new Error(`${number} is not there.`);
    return found;
  });
}

describe('a contribution that comes in', () => {
  it('falls by its place to the smallest area with a team, and to the manager above it (R1, R2)', async () => {
    const found = await find(await submit({ point: { lon: 6.52, lat: 52.12 } }));
    expect(found.areaId).toBe(town.area('molendorp'));
    expect(found.holder).toEqual({ kind: 'team', id: town.area('noord') });
  });

  it('is promised an answer in working days (R4)', async () => {
    expect((await find(await submit())).dueOn).toBe('2026-03-18');
  });

  it('makes one record, however often the form is sent', async () => {
    const same = submission();
    const doer: Doer = { municipality: town.municipality, actor: resident };
    const sent = await Promise.all([1, 2, 3].map(() => submitContribution(town.deps, doer, same)));
    expect(new Set(sent.map((one) => must(one).number)).size).toBe(1);
  });

  it('has its entry in the journal (R6)', async () => {
    const found = await find(await submit());
    const entries = await inMunicipality(town.deps, town.municipality.id, (trx) =>
      readEntries(trx, found.id),
    );
    expect(entries.map((entry) => [entry.verb, entry.actorKind])).toEqual([['submit', 'resident']]);
    expect(JSON.stringify(entries)).not.toContain('els@post.example');
  });
});

describe('handling', () => {
  it('goes from new to answered and closed, and keeps the promise', async () => {
    const number = await submit();
    const doer = await town.doer('nora');
    const first = await find(number);
    must(
      await triageContribution(town.deps, doer, {
        number,
        version: first.version,
        kind: 'question',
        areaId: town.area('noord'),
        themeId: town.themes.groen,
        takes: true,
      }),
    );
    const taken = await find(number);
    expect([taken.state, taken.holder]).toEqual(['in_progress', { kind: 'person', id: town.ids.nora }]);
    must(
      await answerContribution(town.deps, doer, {
        number,
        text: 'Groen snoeit morgen.',
        submissionKey: newId(),
        close: true,
        isPublic: false,
      }),
    );
    const closed = await find(number);
    expect([closed.state, closed.dueOn, closed.answeredAt?.toString()]).toEqual([
      'closed',
      null,
      town.clock.now().toString(),
    ]);
  });

  it('does not close without answer or reason (R3)', async () => {
    const number = await submit();
    const doer = await town.doer('nora');
    const { version } = await find(number);
    expect(await closeContribution(town.deps, doer, { number, version, reason: ' ' })).toEqual({
      ok: false,
      reason: 'no_answer_and_no_reason',
    });
    expect((await find(number)).state).toBe('received');
  });

  it('lets the second of two who sort the same one see that it changed', async () => {
    const number = await submit();
    const doer = await town.doer('nora');
    const { version } = await find(number);
    const triage = { number, version, kind: 'idea', areaId: town.area('noord'), takes: false } as const;
    must(await triageContribution(town.deps, doer, triage));
    expect(await triageContribution(town.deps, doer, { ...triage, kind: 'concern' })).toEqual({
      ok: false,
      reason: 'changed_meanwhile',
    });
    expect((await find(number)).kind).toBe('idea');
  });
});

describe('somebody who leaves (R2)', () => {
  it('gives back the ball to the team of the area', async () => {
    const number = await submit();
    const doer = await town.doer('nora');
    const { version } = await find(number);
    must(
      await handOverContribution(town.deps, doer, {
        number,
        version,
        holder: { kind: 'person', id: town.ids.mo },
        reason: '',
      }),
    );
    must(await letPersonLeave(town.deps, await town.doer('bea'), town.ids.mo, '2026-03-10'));
    await town.deps.fresh.check(town.municipality.id);
    await handBack(town.deps, town.municipality.id, town.ids.mo);
    expect((await find(number)).holder).toEqual({ kind: 'team', id: town.area('noord') });
  });
});

describe('a boundary that changes later (R1)', () => {
  it('moves nothing by itself; the command shows what would, and does it', async () => {
    const other = await buildTown(house);
    const doer: Doer = { municipality: other.municipality, actor: resident };
    const point = { lon: 6.52, lat: 52.12 };
    const areaId = other.area('noord');
    const { number } = must(await submitContribution(other.deps, doer, submission({ areaId, point })));
    const systemDoer: Doer = { municipality: other.municipality, actor: system };
    const dijkdorp = {
      type: 'Feature',
      properties: { code: 'D2', name: 'Dijkdorp' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [6.5, 52.05],
            [6.55, 52.05],
            [6.55, 52.15],
            [6.5, 52.15],
            [6.5, 52.05],
          ],
        ],
      },
    };
    const molendorp = {
      type: 'Feature',
      properties: { code: 'D1', name: 'Molendorp' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [6.55, 52.1],
            [6.6, 52.1],
            [6.6, 52.15],
            [6.55, 52.15],
            [6.55, 52.1],
          ],
        ],
      },
    };
    const file = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [dijkdorp, molendorp] }));
    const map = { code: 'code', name: 'name' };
    must(
      await importAreas(other.deps, other.municipality.id, {
        file,
        kind: 'village',
        validFrom: '2026-01-01',
        source: 'later',
        map,
      }),
    );
    await other.deps.fresh.check(other.municipality.id);
    must(
      await giveRole(other.deps, systemDoer, {
        id: newId(),
        personId: other.ids.zoe,
        role: 'community_worker',
        areaId: other.area('dijkdorp'),
        organisationId: null,
        from: '2026-01-01',
        to: null,
      }),
    );
    const areaNow = () =>
      inMunicipality(
        other.deps,
        other.municipality.id,
        async (trx) => (await findByNumber(trx, number))?.areaId,
      );
    expect(await areaNow()).toBe(other.area('molendorp'));
    const preview = await findMisplaced(other.deps, other.municipality.id);
    expect(preview.map((one) => [one.number, one.from.name, one.to.name])).toEqual([
      [number, 'Molendorp', 'Dijkdorp'],
    ]);
    expect(await moveMisplaced(other.deps, other.municipality.id)).toBe(1);
    expect(await areaNow()).toBe(other.area('dijkdorp'));
    expect(await findMisplaced(other.deps, other.municipality.id)).toEqual([]);
  });
});
