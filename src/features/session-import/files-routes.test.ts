// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  meetingJson,
  openMeetingImporter,
  sessionHere,
  sessionsHere,
} from '../../testing/meeting-importing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;
let by: Awaited<ReturnType<typeof openMeetingImporter>>;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  by = await openMeetingImporter(town);
});
afterAll(() => house.close());

describe('what a file does not tell, or tells badly', () => {
  test('the day and hours that are missing are asked; empty leaves it out, half or wrong is refused with what was typed', async () => {
    const silent = meetingJson({ id: 3001, start: null, end: null, place: '' });
    const first = await by.toPreview(silent);
    await by.confirm(first);
    expect((await by.clerk.get(first)).body).toContain('Niet ingelezen');
    const page = await by.toPreview(silent);
    const wrong = { 'dag-0': '2026-02-31', 'van-0': '25:00', 'tot-0': '', 'plaats-0': 'Dorpshuis' };
    const refused = await by.confirm(page, wrong);
    expect([refused.statusCode, refused.body]).toEqual([422, expect.stringContaining('value="Dorpshuis"')]);
    const half = await by.confirm(page, { 'dag-0': '2026-04-20' });
    expect(half.statusCode).toBe(422);
    const all = { 'dag-0': '2026-04-20', 'van-0': '20.00', 'tot-0': '22:00', 'plaats-0': 'Dorpshuis' };
    expect((await by.confirm(page, all)).statusCode).toBe(303);
    expect((await sessionHere(town, 3001)).session).toMatchObject({ place: 'Dorpshuis' });
    expect((await by.clerk.get(await by.toPreview(silent))).body).toContain('niets nieuws');
    await by.readIn(meetingJson({ id: 3001, place: 'Raadzaal' }));
    expect((await sessionHere(town, 3001)).session.startsAt.toString()).toBe('2026-04-09T17:30:00Z');
  });

  test('31 February, confidential, off before it was here, HTML in texts, and a name of a kilometre', async () => {
    const meetings = [
      meetingJson({ id: 3002, start: '2026-02-31 19:00:00' }),
      meetingJson({ id: 3003, title: 'Besloten beraad', confidential: 1 }),
      meetingJson({ id: 3004, canceled: true }),
      meetingJson({
        id: 3005,
        title: '<b>Raad</b> &amp; <script>alert(1)</script>burgers',
        items: [{ id: 1, title: 'x'.repeat(2000) }],
      }),
    ];
    const page = await by.toPreview(meetings);
    const { body } = await by.clerk.get(page);
    expect(body).toContain('bestaat niet');
    expect(body).toContain('vertrouwelijk');
    expect(body).toContain('Gaat niet door');
    expect(body).toContain('te lang en is ingekort');
    await by.confirm(page);
    const secret = await by.toPreview(meetingJson({ id: 3001, confidential: 1 }));
    expect((await by.clerk.get(secret)).body).toContain('staat al wel in Meent');
    const made = (await sessionsHere(town)).map(({ key }) => key).filter((key) => key > '3001');
    expect(made).toEqual(['3005']);
    const { session, items } = await sessionHere(town, 3005);
    expect(session.title).toBe('Raad & burgers');
    expect(items[0]?.title).toHaveLength(300);
  });

  test('a broken file, none at all and an empty list are told on the form', async () => {
    for (const text of ['{"agenda_items": [', '[]', '{"meetings": []}'])
      expect((await by.upload(text)).statusCode).toBe(422);
  });

  test('motions among the documents are offered as a list beside it, and tied when they are here', async () => {
    const motion = { id: 881, title: 'Motie bomen', type: 'Motie' };
    const meeting = meetingJson({ id: 3006, items: [{ id: 1, title: 'Groen', documents: [motion] }] });
    const page = await by.toPreview(meeting, 'Moties');
    const { body } = await by.clerk.get(page);
    const list = /href="(\/werkplek\/raad\/inlezen\/[0-9a-f-]{36})"[^>]*>Naar de lijst/.exec(body)?.[1] ?? '';
    expect((await by.clerk.get(`${list}/kolommen`)).statusCode).toBe(200);
    await town.db.pool.query(
      `insert into motions (municipality_id, id, number, kind, title, request, state, source, source_key, submission_key, created_at, updated_at)
       values ($1, gen_random_uuid(), 'M-881', 'motion', 'Motie bomen', 'Meer bomen.', 'open', 'Moties', '881', gen_random_uuid(), now(), now())`,
      [town.municipality.id],
    );
    await by.confirm(page);
    const { page: desk } = await sessionHere(town, 3006);
    expect((await town.get(desk, 'bea')).body).toContain('M-881');
    await by.readIn(meeting, 'Moties');
    const { rows } = await town.db.pool.query(
      `select 1 from links where municipality_id = $1 and from_kind = 'motion' and to_kind = 'session'`,
      [town.municipality.id],
    );
    expect(rows).toHaveLength(1);
  });
});
