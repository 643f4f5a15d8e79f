// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { formInPage } from '../../testing/form-in-page.ts';
import { talk } from '../../testing/talking.ts';
import { type House, type Key, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { findByNumber, findContact, readMessages } from '../contributions/index.ts';
import { readEntries } from '../journal/index.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

const path = '/werkplek/nieuw';

async function form(more: Record<string, string> = {}, as: Key = 'nora'): Promise<Record<string, string>> {
  const page = await town.get(path, as);
  return {
    ...formInPage(page.body, path),
    tekst: 'De lantaarn bij de brug is kapot. Al een week.',
    gebied: town.area('molendorp'),
    ...more,
  };
}

async function enter(more: Record<string, string> = {}, as: Key = 'nora'): Promise<string> {
  const sent = await town.post(path, await form(more, as), as);
  const [number] = /B-\d+-\d+/.exec(String(sent.headers.location)) ?? [];
  if (sent.statusCode !== 303 || !number) throw new Error(`Not taken: ${sent.statusCode} ${sent.body}`);
  return number;
}

function look(number: string) {
  return inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const contribution = await findByNumber(trx, number);
    if (!contribution) throw new Error(`${number} is not there.`);
    const contact = await findContact(trx, contribution.contactId);
    const messages = await readMessages(trx, contribution.id);
    return { contribution, contact, messages, entries: await readEntries(trx, contribution.id) };
  });
}

async function countMails(number: string): Promise<number> {
  const { rows } = await house.db.pool.query<{ count: number }>(
    'select count(*)::int as count from mails where municipality_id = $1 and subject like $2',
    [town.municipality.id, `%${number}%`],
  );
  return rows[0]?.count ?? 0;
}

describe('quick entry', () => {
  it('takes in who it is from one field, where, and gives the ball to the team', async () => {
    const number = await enter({ wie: 'Bep Nieuw 06 77 77 77 71 bep@post.example' });
    const { contribution, contact, entries } = await look(number);
    expect(contribution).toMatchObject({
      channel: 'phone',
      kind: 'question',
      state: 'received',
      subject: 'De lantaarn bij de brug is kapot',
      areaId: town.area('molendorp'),
      holder: { kind: 'team', id: town.area('noord') },
      publicConsent: false,
      dueOn: '2026-03-18',
    });
    expect(contact).toMatchObject({
      name: 'Bep Nieuw',
      phone: '06 77 77 77 71',
      email: 'bep@post.example',
    });
    expect(entries).toMatchObject([{ verb: 'submit', actorId: town.ids.nora }]);
    expect(await countMails(number)).toBe(1);
  });

  it('goes on to the new item', async () => {
    const sent = await town.post(path, await form({ kanaal: 'counter' }), 'nora');
    const page = await town.get(String(sent.headers.location), 'nora');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('aan de balie');
    expect(page.body).toContain('De lantaarn bij de brug is kapot');
  });

  it('is one record, however often it is sent', async () => {
    const filled = await form({ wie: 'Dubbel Klik 06 77 77 77 72', antwoord: 'Wij komen morgen.' });
    const answers = await Promise.all([1, 2, 3].map(() => town.post(path, filled, 'nora')));
    expect(new Set(answers.map((answer) => answer.headers.location)).size).toBe(1);
    const [number = ''] = /B-\d+-\d+/.exec(String(answers[0]?.headers.location)) ?? [];
    expect((await look(number)).messages).toHaveLength(1);
  });

  it('taken up at once: the worker has the ball', async () => {
    const { contribution } = await look(await enter({ oppakken: 'on', thema: town.themes.groen }));
    expect(contribution).toMatchObject({
      state: 'in_progress',
      holder: { kind: 'person', id: town.ids.nora },
      themeId: town.themes.groen,
    });
  });

  it('already answered in the talk: closed with the answer, the promise kept (R3, R4)', async () => {
    const number = await enter({ wie: 'Ada 06 77 77 77 73 ada@post.example', antwoord: 'Morgen gemaakt.' });
    const { contribution, messages, entries } = await look(number);
    expect(contribution).toMatchObject({ state: 'closed', dueOn: null, closeReason: null });
    expect(contribution.answeredAt).not.toBeNull();
    expect(messages).toMatchObject([{ kind: 'answer', body: 'Morgen gemaakt.', isPublic: false }]);
    expect(entries.map(({ verb }) => verb)).toEqual(['submit', 'answer']);
    expect(await countMails(number)).toBe(1);
    const { rows } = await house.db.pool.query('select outcome from promises where contribution_id = $1', [
      contribution.id,
    ]);
    expect(rows).toEqual([{ outcome: 'kept' }]);
  });

  it('finds the area by the street, or asks which of several', async () => {
    const nowhere = await town.post(path, await form({ gebied: '', straat: 'Nergenslaan 5' }), 'nora');
    expect(nowhere.statusCode).toBe(422);
    expect(nowhere.body).toContain('Deze straat of postcode is niet gevonden');
    const number = await enter({ gebied: '', straat: 'Molendorp' });
    const { contribution } = await look(number);
    expect(contribution.areaId).toBe(town.area('molendorp'));
    expect(contribution.body).toContain('Plek: Molendorp');
  });

  it('may be about an area that is not one’s own: it goes there, and says so', async () => {
    const sent = await town.post(path, await form({ gebied: town.area('zuid') }), 'nora');
    expect(sent.headers.location).toMatch(/^\/werkplek\/nieuw\?klaar=B-/);
    const page = await town.get(String(sent.headers.location), 'nora');
    expect(page.body).toContain('ligt nu bij het team van dat gebied');
  });

  it('refused, it keeps everything that was typed (R11)', async () => {
    const typed = {
      kanaal: 'street_talk',
      tekst: '',
      soort: 'idea',
      wie: 'Els 06 12',
      straat: 'Kerkstraat',
      antwoord: 'Ik zei dat het mocht.',
      openbaar: 'on',
      oppakken: 'on',
      thema: town.themes.sport,
    };
    const sent = await form(typed);
    const refused = await town.post(path, sent, 'nora');
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Schrijf op wat iemand vraagt of vertelt.');
    expect(refused.body).toContain('Het heeft minstens acht cijfers.');
    expect(formInPage(refused.body, path)).toMatchObject(sent);
  });
});

describe('somebody who is known', () => {
  it('is found without JavaScript and chosen; the same contact is used again', async () => {
    const { contactId } = await talk(town, {
      name: 'Willemijn Bekend',
      phone: '06 77 77 77 81',
      subject: 'Van vorige keer',
    });
    const asked = await town.post(path, await form({ wie: 'Willemein bekent', zoeken: 'ja' }), 'nora');
    expect(asked.statusCode).toBe(200);
    expect(asked.body).toContain('Van vorige keer');
    expect(asked.body).toContain(`value="${contactId}"`);
    const again = formInPage(asked.body, path);
    expect(again.tekst).toBe('De lantaarn bij de brug is kapot. Al een week.');
    const sent = await town.post(path, { ...again, contact: contactId }, 'nora');
    const [number = ''] = /B-\d+-\d+/.exec(String(sent.headers.location)) ?? [];
    expect((await look(number)).contribution.contactId).toBe(contactId);
  });

  it('with a number that is new: kept, and still the same person', async () => {
    const { contactId } = await talk(town, { name: 'Ome Joop', email: 'joop@post.example' });
    const number = await enter({ wie: 'Ome Joop 06 77 77 77 82', contact: contactId });
    const { contact } = await look(number);
    expect(contact).toMatchObject({ name: 'Ome Joop', phone: '06 77 77 77 82', email: 'joop@post.example' });
    const page = await town.get(`/werkplek/contacten/${contactId}`, 'nora');
    expect(page.body).toContain(number);
    expect(page.body).toContain('06 77 77 77 82');
  });

  it('of whom one may read nothing, cannot be chosen (R9)', async () => {
    const { contactId } = await talk(town, { name: 'Verre Vriend', area: 'zuid' });
    for (const contact of [contactId, newId()]) {
      const sent = await town.post(path, await form({ wie: 'Verre Vriend', contact }), 'nora');
      expect(sent.statusCode).toBe(422);
      expect(sent.body).toContain('Deze persoon is er niet meer.');
    }
  });
});
