// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { solvedProof } from '../../testing/bringing.ts';
import {
  meetingJson,
  openMeetingImporter,
  sessionHere,
  sessionsHere,
} from '../../testing/meeting-importing.ts';
import { fill, publish } from '../../testing/preparing-sessions.ts';
import { mailsTo } from '../../testing/subscribing.ts';
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

const titlesOf = async (id: number) => (await sessionHere(town, id)).items.map(({ title }) => title);

describe('a meeting from its file to a session', () => {
  const id = 1001;
  const items = [
    {
      id: 2,
      order: 2,
      number: '2.',
      title: 'Groen in de wijk',
      documents: [{ id: 71, title: 'Nota groen' }],
    },
    {
      id: 1,
      order: 1,
      number: '1.',
      title: 'Opening',
      items: [{ id: 11, number: '1.a', title: 'Mededelingen' }],
    },
    { id: 9, order: 9, title: 'Over een persoon', confidential: 1 as const },
  ];
  const documents = [
    { id: 72, title: 'Agenda', type: 'Agenda' },
    { id: 73, title: 'Geheim rapport', confidential: 1 as const },
    { id: 74, title: 'Zonder adres', url: 'javascript:alert(1)' },
  ];

  test('is shown before anything is made, and then stands ready with its agenda and papers', async () => {
    const page = await by.toPreview(meetingJson({ id, items, documents, chair: 'V. Voorbeeld' }));
    expect(page).toContain('/inlezen/vergaderingen/');
    const { body } = await by.clerk.get(page);
    for (const text of [
      'Raadscommissie Leefomgeving',
      'Nieuw',
      '3 agendapunten',
      '3 stukken',
      '1.a Mededelingen',
    ])
      expect(body).toContain(text);
    expect(body).toContain('niet overgenomen: 1 agendapunt en 1 stuk');
    expect(body).not.toContain('Geheim rapport');
    expect(await sessionsHere(town)).toEqual([]);

    expect((await by.confirm(page)).statusCode).toBe(303);
    const { session, papers, titles } = await sessionHere(town, id);
    expect(session).toMatchObject({
      kind: 'committee',
      title: 'Raadscommissie Leefomgeving',
      place: 'Raadzaal',
      chair: 'V. Voorbeeld',
      state: 'planned',
      publishedAt: null,
    });
    expect(session.startsAt.toString()).toBe('2026-04-09T17:30:00Z');
    expect(session.endsAt.toString()).toBe('2026-04-09T19:30:00Z');
    expect([...titles.values()]).toEqual(['1. Opening', '1.a Mededelingen', '2. Groen in de wijk']);
    expect(papers.map(({ title, itemId, url }) => [title, titles.get(itemId ?? ''), url])).toEqual([
      ['Agenda', undefined, 'https://stukken.example/document/72/1'],
      ['Zonder adres', undefined, null],
      ['Nota groen', '2. Groen in de wijk', 'https://stukken.example/document/71/1'],
    ]);
    const done = await by.clerk.get(page);
    expect(done.body).toContain('Klaargezet');
    expect(done.body).toContain(session.number);
    expect((await by.clerk.post(`${page}/bevestigen`, {})).headers.location).toContain('gelukt=eerder');
    expect(await sessionsHere(town)).toHaveLength(1);
  });

  test('the workplace and, once it is on the site, the public page show the way to the papers', async () => {
    const { page, session } = await sessionHere(town, id);
    const desk = await town.get(page, 'bea');
    expect(desk.body).toContain('href="https://stukken.example/document/71/1"');
    expect(desk.body).toContain('nog geen minuten');
    expect((await town.get(`/raad/sessies/${session.number}`)).statusCode).toBe(404);
    await publish(town, page);
    const { body } = await town.get(`/raad/sessies/${session.number}`);
    expect(body).toMatch(/Groen in de wijk[\s\S]*href="https:\/\/stukken.example\/document\/71\/1"/);
    expect(body).toMatch(/Agenda<\/a>/);
    expect(body).not.toContain('Geheim');
    expect(body).not.toContain('javascript:');
  });

  test('read again nothing changes and nothing doubles', async () => {
    const before = await sessionHere(town, id);
    const page = await by.toPreview(meetingJson({ id, items, documents, chair: 'V. Voorbeeld' }));
    const { body } = await by.clerk.get(page);
    expect(body).toContain('In dit bestand staat niets nieuws.');
    expect(body).not.toContain('/bevestigen');
    await by.clerk.post(`${page}/bevestigen`, {});
    expect(await sessionHere(town, id)).toEqual(before);
  });

  test('who may not prepare sessions sees none of it', async () => {
    const page = await by.toPreview(meetingJson({ id }));
    expect((await town.get(page, 'nora')).statusCode).toBe(403);
    expect((await town.post(`${page}/bevestigen`, {}, 'nora')).statusCode).toBe(403);
    expect((await by.clerk.fillIn(page, `${page}/weg`, {})).statusCode).toBe(303);
    expect((await by.clerk.get(page)).statusCode).toBe(404);
  });
});

describe('a newer version of a meeting', () => {
  const id = 2001;
  const agenda = [
    { id: 1, title: 'Opening' },
    { id: 2, title: 'Inspreken' },
    { id: 3, title: 'Verkeer' },
    { id: 4, title: 'Sluiting' },
  ];

  test('changes what the source changed and leaves what a person changed', async () => {
    await by.readIn(meetingJson({ id, items: agenda }));
    const { page, items } = await sessionHere(town, id);
    const [opening = { id: '' }, inspreken = { id: '' }] = items;
    await fill(
      town,
      { from: `${page}/wijzigen` },
      { titel: 'Onze avond', spreken: 'aanmelden', spreektot: '2026-04-08T12:00', spreekminuten: '5' },
    );
    await fill(town, { from: `${page}/programma/${opening.id}` }, { titel: 'Welkom', minuten: '15' });
    await publish(town, page);
    const { number } = (await sessionHere(town, id)).session;
    const asked = await town.post(`/raad/sessies/${number}/inspreken`, {
      sleutel: newId(),
      tekst: 'De bushalte.',
      naam: 'Els Jansen',
      email: 'els@post.example',
      onderdeel: inspreken.id,
      bewijs: await solvedProof(town),
    });
    expect([asked.statusCode, asked.body]).toEqual([200, expect.stringContaining('De bushalte.')]);

    const newer = meetingJson({
      id,
      title: 'Commissie van de bron',
      start: '2026-04-07 20:00:00',
      end: null,
      items: [
        { id: 1, title: 'Opening en vaststelling' },
        { id: 5, title: 'Wonen' },
        { id: 4, title: 'Sluiting van de avond' },
      ],
    });
    const preview = await by.toPreview(newer);
    const { body } = await by.clerk.get(preview);
    for (const text of [
      'Dag en tijd: is nu 9 april 2026, 19.30 – 21.30, wordt 7 april 2026, 20.00 – 22.00.',
      'Agendapunten: 1 erbij, 1 anders, 1 eraf.',
      'Titel is hier veranderd, en dat blijft zo: “Onze avond”. De bron zegt “Commissie van de bron”',
      '“Welkom”. De bron zegt “Opening en vaststelling”',
      '“Inspreken” staat niet meer in de bron',
      'Aanmelden om te spreken kan tot het nieuwe begin',
    ])
      expect(body).toContain(text);
    expect((await sessionHere(town, id)).session.title).toBe('Onze avond');

    await by.confirm(preview);
    const { session, items: after } = await sessionHere(town, id);
    expect(session.title).toBe('Onze avond');
    expect(session.startsAt.toString()).toBe('2026-04-07T18:00:00Z');
    // Where the source no longer tells the end, it takes as long as it did.
    expect(session.endsAt.toString()).toBe('2026-04-07T20:00:00Z');
    expect(session.speakUntil?.toString()).toBe('2026-04-07T18:00:00Z');
    expect(session.reason).toBe('Zo staat het nu in de agenda van Griffie.');
    expect(after.map(({ title }) => title)).toEqual([
      'Welkom',
      'Inspreken',
      'Wonen',
      'Sluiting van de avond',
    ]);
    const mails = await mailsTo(town, 'els@post.example');
    expect(mails.at(-1)?.subject).toContain('Verplaatst');
    const speakers = await town.get(page, 'bea');
    expect(speakers.body).toMatch(/Els Jansen/);
    expect((await by.clerk.get(await by.toPreview(newer))).body).toContain('niets nieuws');
  });

  test('what was taken out here does not come back, and what was added here keeps its place', async () => {
    const { page, items } = await sessionHere(town, id);
    const gone = items.find(({ title }) => title === 'Wonen')?.id ?? '';
    await fill(town, { from: `${page}/programma/${gone}`, action: `${page}/programma/${gone}/verwijderen` });
    await fill(town, { from: `${page}/programma/nieuw` }, { titel: 'Pauze', minuten: '10' });
    const again = [...agenda, { id: 5, title: 'Wonen' }];
    const preview = await by.toPreview(meetingJson({ id, items: again }));
    expect((await by.clerk.get(preview)).body).toContain('“Wonen” is hier weggehaald');
    await by.confirm(preview);
    expect(await titlesOf(id)).toEqual(['Welkom', 'Inspreken', 'Verkeer', 'Sluiting', 'Pauze']);
  });

  test('called off by the source it is off, and on again when the source says so; called off here it stays off', async () => {
    const off = meetingJson({ id, canceled: true, items: agenda });
    await by.readIn(off);
    expect((await sessionHere(town, id)).session).toMatchObject({
      state: 'cancelled',
      reason: 'Afgezegd in de agenda van Griffie.',
    });
    expect((await mailsTo(town, 'els@post.example')).at(-1)?.subject).toContain('niet door');
    await by.readIn(meetingJson({ id, items: agenda }));
    expect((await sessionHere(town, id)).session).toMatchObject({ state: 'planned', reason: null });
    expect((await mailsTo(town, 'els@post.example')).at(-1)?.text).toContain('gaat volgens de agenda van');
    const { page } = await sessionHere(town, id);
    await fill(town, { from: page, action: `${page}/afzeggen` }, { reden: 'Storm' });
    const preview = await by.toPreview(meetingJson({ id, title: 'Anders', items: agenda }));
    expect((await by.clerk.get(preview)).body).toContain('Hier afgezegd');
    await by.clerk.post(`${preview}/bevestigen`, {});
    expect((await sessionHere(town, id)).session).toMatchObject({ state: 'cancelled', reason: 'Storm' });
  });

  test('a session that has begun is not touched', async () => {
    await by.readIn(meetingJson({ id: 2002, start: '2026-03-10 19:00:00', end: '2026-03-10 20:00:00' }));
    const before = await sessionHere(town, 2002);
    const preview = await by.toPreview(meetingJson({ id: 2002, title: 'Anders', items: agenda }));
    expect((await by.clerk.get(preview)).body).toContain('Al begonnen');
    await by.clerk.post(`${preview}/bevestigen`, {});
    expect(await sessionHere(town, 2002)).toEqual(before);
  });
});
