// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { find, later, publish, read, submit } from '../../testing/merging.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { type LinkReason, link } from '../thread/index.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

/** With a title of its own, so that it can be found in a page. */
async function contribution(title: string, isPublic = true) {
  later(town);
  const { id, number } = await find(town, await submit(town, null));
  await read(town, (trx) =>
    sql`update contributions set subject = ${title} where municipality_id = app_municipality() and id = ${id}`.execute(
      trx,
    ),
  );
  if (isPublic) await publish(town, number);
  return { id, number, title };
}

type Made = Awaited<ReturnType<typeof contribution>>;

function tie(from: Made, to: Made, reason: LinkReason = 'led_to') {
  const [one, other] = [
    { kind: 'contribution', id: from.id } as const,
    { kind: 'contribution', id: to.id } as const,
  ];
  return read(town, (trx) => link(trx, { from: one, to: other, reason }, { by: null, at: town.clock.now() }));
}

const page = (one: Made) => `/draad/bijdrage/${one.number}`;
const work = (one: Made) => `/werkplek${page(one)}`;

describe('the red thread for everyone', () => {
  test('shows what led to it and what came of it, in the picture and in the lists, with markup as text', async () => {
    const [first, middle, last] = [
      await contribution('<b>Een</b> & meer'),
      await contribution('Twee'),
      await contribution('Drie'),
    ];
    await tie(first, middle);
    await tie(middle, last);
    const { body, statusCode } = await town.get(page(middle));
    expect(statusCode).toBe(200);
    expect(body).not.toContain('<b>Een</b>');
    expect(body.match(/&lt;b>Een&lt;\/b>|&lt;b&gt;Een&lt;\/b&gt;/g)?.length).toBeGreaterThanOrEqual(3);
    expect(body).toContain(`/bijdragen/${last.number}`);
    expect(body).toContain('<svg class="meent-draad__drawing');
    expect((await town.get(`/bijdragen/${middle.number}`)).body).toContain(`href="${page(middle)}"`);
  });

  test('what is not public, or is not there, has no page', async () => {
    const secret = await contribution('Geheim', false);
    const answers = [
      page(secret),
      '/draad/bijdrage/B-2026-99999',
      '/draad/onzin/B-2026-00001',
      `${page(secret)}?eerder=x`,
    ];
    for (const path of answers) expect((await town.get(path)).statusCode).toBe(404);
    expect((await town.get(work(secret), 'zoe')).statusCode).toBe(404);
    expect((await town.get(work(secret), 'nora')).statusCode).toBe(200);
  });

  test('whatever hangs between, its page is the same as when only what is public were there', async () => {
    const graph = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 3, maxLength: 9 });
    const visibility = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(graph, visibility, async (pairs, open) => {
        const records: Made[] = [];
        for (const [index, isPublic] of open.entries())
          records.push(await contribution(`Zaak ${newId().slice(-6)}`, isPublic || index === 2));
        for (const [from, to] of pairs) {
          const [one, other] = [records[from], records[to]];
          if (one && other && one !== other) await tie(one, other);
        }
        const root = records[2];
        if (!root) return;
        const { body } = await town.get(page(root));
        for (const [index, one] of records.entries()) {
          if (open[index] || index === 2) continue;
          for (const mark of [one.id, one.number, one.title]) expect(body).not.toContain(mark);
        }
        // As if what is hidden were not there: the visible ends tied to each other by the system itself.
        const isOpen = (index: number) => open[index] === true || index === 2;
        const reached = (start: number) => overHidden(pairs, start, isOpen);
        await read(town, (trx) =>
          sql`update links set removed_at = now() where municipality_id = app_municipality()
            and (from_id = any (${sql.val(records.map(({ id }) => id))}::uuid[]) or to_id = any (${sql.val(records.map(({ id }) => id))}::uuid[]))`.execute(
            trx,
          ),
        );
        for (const [index, one] of records.entries())
          if (isOpen(index))
            for (const to of reached(index)) {
              const other = records[to];
              if (other && other !== one) await tie(one, other);
            }
        // Of another day: what is kept is made again.
        later(town);
        await publish(town, (await contribution('Later', false)).number);
        expect((await town.get(page(root))).body).toBe(body);
      }),
      { numRuns: 6 },
    );
  });
});

function overHidden(
  pairs: readonly [number, number][],
  start: number,
  isOpen: (index: number) => boolean,
): Set<number> {
  const found = new Set<number>();
  const passed = new Set<number>([start]);
  const waiting = [start];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop())
    for (const [from, to] of pairs) {
      if (from !== here) continue;
      if (isOpen(to)) found.add(to);
      else if (!passed.has(to)) {
        passed.add(to);
        waiting.push(to);
      }
    }
  return found;
}

describe('tying by hand', () => {
  const fields = (other: Made, more: Record<string, string> = {}) => ({
    zoek: 'tegel',
    ander: `bijdrage/${other.number}`,
    eerst: 'ander',
    reden: 'led_to',
    toelichting: 'Zelfde tegel',
    ...more,
  });

  test('what belongs together is found by its number, tied, seen, and taken away with a reason', async () => {
    const [idea, result] = [await contribution('Een bankje'), await contribution('Het bankje staat er')];
    const found = await town.get(`${work(result)}/verbinden?zoek=${idea.number}`, 'nora');
    expect(found.body).toContain(`value="bijdrage/${idea.number}"`);
    expect((await town.get(`${work(result)}/verbinden?zoek=${idea.number}`, 'zoe')).statusCode).toBe(404);
    const sent = await town.post(`${work(result)}/verbinden`, fields(idea), 'nora');
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `${work(result)}?gelukt=verbonden`]);
    await town.post(`${work(result)}/verbinden`, fields(idea), 'nora');
    const shown = (await town.get(work(result), 'nora')).body;
    expect(shown.match(/Zelfde tegel/g)).toHaveLength(1);
    expect((await town.get(page(result))).body).toContain('Een bankje');
    expect((await town.get(page(result))).body).not.toContain('Zelfde tegel');

    const away = /action="([^"]+\/weghalen)"/.exec(shown)?.[1] ?? '';
    const empty = await town.post(away, { waarom: '' }, 'nora');
    expect([empty.statusCode, empty.body.includes('Vul in waarom dit verband weg kan.')]).toEqual([
      422,
      true,
    ]);
    expect((await town.post(away, { waarom: 'Vergissing' }, 'zoe')).statusCode).toBe(404);
    expect((await town.post(away, { waarom: 'Vergissing' }, 'walt')).statusCode).toBe(403);
    expect((await town.post(away, { waarom: 'Vergissing' }, 'nora')).statusCode).toBe(303);
    expect((await town.get(work(result), 'nora')).body).not.toContain('Een bankje');
    expect((await town.post(away, { waarom: 'Nog eens' }, 'nora')).statusCode).toBe(404);
  });

  test('a circle is refused with a reason, as is itself, what cannot be read and a form with nothing chosen', async () => {
    const [one, two, three] = [
      await contribution('Eerst'),
      await contribution('Toen'),
      await contribution('Daarna'),
    ];
    await tie(one, two);
    await tie(two, three);
    const circle = await town.post(`${work(one)}/verbinden`, fields(three), 'nora');
    expect(circle.statusCode).toBe(422);
    expect(circle.body).toContain('De draad zou dan rondlopen');
    expect(circle.body).toContain('Zelfde tegel');
    const itself = await town.post(`${work(one)}/verbinden`, fields(one), 'nora');
    expect(itself.body).toContain('niet met zichzelf');
    const gone = await town.post(
      `${work(one)}/verbinden`,
      fields({ ...one, number: 'B-2026-99999' }),
      'nora',
    );
    expect(gone.body).toContain('Dit nummer is niet gevonden');
    const nothing = await town.post(`${work(one)}/verbinden`, { zoek: 'tegel' }, 'nora');
    expect(nothing.body).toContain('Kies waarmee u dit wilt verbinden.');
    const aside = await town.post(`${work(one)}/verbinden`, fields(three, { reden: 'see_also' }), 'nora');
    expect(aside.statusCode).toBe(303);
    expect((await town.get(work(one), 'nora')).body).toContain('Zie ook');
  });
});
