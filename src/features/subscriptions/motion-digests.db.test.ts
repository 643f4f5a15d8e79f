// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resident, system } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { divideOver, noteFor, settleFor, tellFor } from '../../testing/council-motions.ts';
import { makeDocument } from '../../testing/documenting.ts';
import { type StoredMail, mailsTo, publish, subscribe, writeWeek } from '../../testing/subscribing.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { readActions, stepPart } from '../motions/index.ts';
import { confirmFollowing } from './following.ts';

let house: House;
let town: Town;
let [m31, m32]: Id[] = [];
const ria = 'ria@post.example';

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  m31 = await noteFor(town, 'M-31', { title: 'Versterking gebiedsgericht werken' });
  m32 = await noteFor(town, 'M-32', { title: 'Een veilige oversteek' });
  await subscribe(town, ria);
  const { rows } = await house.db.pool.query<{ id: Id }>('select id from subscriptions where email = $1', [
    ria,
  ]);
  const doer = { municipality: town.municipality, actor: resident };
  for (const motionId of [m31, m32]) await confirmFollowing(town.deps, doer, rows[0]?.id ?? '', motionId);
});
afterAll(() => house.close());

async function week(): Promise<StoredMail> {
  expect(await writeWeek(town)).toBe(1);
  const mail = (await mailsTo(town, ria)).at(-1);
  if (!mail) throw new Error('There is no mail.');
  return mail;
}

/** The words of a mail as they are read, without tags. */
function read(html: string): string {
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

async function doPart(motionId: Id, slug: string, state: 'done' | 'open'): Promise<void> {
  const parts = await inMunicipality(town.deps, town.municipality.id, (trx) => readActions(trx, motionId));
  const part = parts.find(({ areaId }) => areaId === town.area(slug));
  if (!part) throw new Error(`There is no part for ${slug}.`);
  const doer = { municipality: town.municipality, actor: system };
  const { id, version } = part;
  must(await stepPart(town.deps, doer, { number: 'M-31', id, version, state, note: null }));
}

test('a week in which a motion moved five times is told whole: dated, newest first, under one heading with one link', async () => {
  await tellFor(town, 'M-31', { onDay: '2026-03-02', body: 'De gesprekken zijn gevoerd.' });
  const wrong = await tellFor(town, 'M-31', { onDay: '2026-03-04', body: 'Met alle elf dorpen.' });
  await tellFor(town, 'M-31', { onDay: '2026-03-06', body: 'Met alle twaalf.', correctsId: wrong });
  await tellFor(town, 'M-32', { onDay: '2026-03-05', body: 'De tekening hangt in de bibliotheek.' });
  await divideOver(
    town,
    m31 ?? '',
    ['molendorp', 'havenwijk', 'dijkdorp'].map((slug) => town.area(slug)),
  );
  for (const slug of ['molendorp', 'havenwijk', 'dijkdorp']) await doPart(m31 ?? '', slug, 'done');
  // Was no more than a slip: it is not done, and nobody hears that it was.
  await doPart(m31 ?? '', 'dijkdorp', 'open');
  await publish(town, 'Een bankje bij de haven');
  const { subject, text, html } = await week();
  expect(subject).toBe('Gemeente Teststad: 5 nieuwe berichten');
  const sentences = [
    'Een bankje bij de haven',
    'M-31 Versterking gebiedsgericht werken',
    'Stand nu: loopt',
    'Deel ervan gedaan · 11 maart 2026:',
    'Gesprek over rollen: Havenwijk en Molendorp',
    'Stand van zaken rechtgezet · 6 maart 2026:',
    'Met alle twaalf.',
    'Eerst stond er, op 4 maart 2026:',
    'Met alle elf dorpen.',
    'Nieuwe stand van zaken · 2 maart 2026:',
    'De gesprekken zijn gevoerd.',
    'M-32 Een veilige oversteek',
  ];
  for (const said of [text, read(html)]) {
    const places = sentences.map((sentence) => said.indexOf(sentence));
    expect(places).not.toContain(-1);
    const ofM31 = places.slice(1, -1);
    expect(ofM31).toEqual(ofM31.toSorted((a, b) => a - b));
    // What has no heading stands first; each sentence once.
    expect(places[0]).toBe(Math.min(...places));
    for (const sentence of ['Met alle twaalf.', 'Met alle elf dorpen.', 'Gesprek over rollen'])
      expect(said.split(sentence)).toHaveLength(2);
    expect(said).not.toContain('Dijkdorp');
    expect(said).not.toContain('Bel mevrouw Smit');
  }
  expect(text.match(/http:\S+M-31\S*/g)).toEqual(['http://meent.test/raad/moties/M-31']);
  expect(html.match(/href="[^"]+M-31[^"]*"/g)).toHaveLength(1);
  expect(await writeWeek(town)).toBe(0);
});

test('the end comes first with what shows it; what does not fit is counted and is on the page', async () => {
  for (const day of [1, 2, 3, 4, 5, 6, 7])
    await tellFor(town, 'M-31', { onDay: `2026-03-0${day}`, body: `Wat er op dag ${day} gebeurde.` });
  const note = await makeDocument(town, { title: 'De nieuwe nota' });
  const cites = [{ kind: 'document', id: note.id }];
  await settleFor(town, 'M-32', 'De oversteek ligt er.', cites);
  const { text } = await week();
  expect(text).toMatch(
    /Stand nu: afgedaan[^>]*Afgedaan · 11 maart 2026:\n> De oversteek ligt er\.\n\n- De nieuwe nota/,
  );
  const told = [...text.matchAll(/> Wat er op dag (\d)/g)].map(([, day]) => day);
  expect(told).toEqual(['7', '6', '5', '4', '3']);
  expect(text).toContain('En nog 2 op de pagina.');
});

test('what was put right later is told beside its correction, though it was told before', async () => {
  const wrong = await tellFor(town, 'M-31', { onDay: '2026-03-08', body: 'In april klaar.' });
  expect((await week()).text).toContain('> In april klaar.');
  const second = await tellFor(town, 'M-31', {
    onDay: '2026-03-09',
    body: 'In mei klaar.',
    correctsId: wrong,
  });
  await tellFor(town, 'M-31', { onDay: '2026-03-10', body: 'In juni klaar.', correctsId: second });
  const { text } = await week();
  const told = [...text.matchAll(/> In (april|mei|juni) klaar/g)].map(([, month]) => month);
  expect(told).toEqual(['juni', 'mei', 'april']);
});
