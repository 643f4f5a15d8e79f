// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { runRounds } from '../../platform/jobs/rounds.ts';
import { arrive } from '../../testing/arriving.ts';
import { bring } from '../../testing/bringing.ts';
import { residentMail } from '../../testing/letters.ts';
import { type House, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';
import { findByNumber } from '../contributions/index.ts';
import { readCoordination } from '../coordination/index.ts';
import { readReads } from '../read-log/index.ts';
import { coordinationReminders } from './index.ts';

let house: House;
let town: Town;
let other: Town;
let number: string;
let sleutel: string;
let desk: string;

beforeAll(async () => {
  house = await openTestHouse({ mailbox: 'wijk@lindewoude.example' });
  town = await buildTown(house);
  other = await buildTown(house);
});
beforeEach(async () => {
  house.clock.set(townMoment);
  ({ number, sleutel } = await bring(town));
  desk = `/werkplek/bijdragen/${number}/afstemming`;
});
afterAll(() => house.close());

function asking(more: Record<string, string> = {}): Record<string, string> {
  return {
    formulier: newId(),
    aan: `organisatie:${town.organisations.politie}`,
    vraag: 'Kent u deze plek?',
    grond: 'public_task',
    uitleg: 'Wij willen weten of er meer klachten zijn.',
    tot: '2026-03-25',
    ...more,
  };
}

type Out = { to: string; subject: string; text: string; replyTo: string | null };

/** The mails about this contribution and its questions, the newest first. */
async function mails(): Promise<Out[]> {
  const { rows } = await inMunicipality(town.deps, town.municipality.id, (trx) =>
    sql<Out>`select to_address as "to", subject, body_text as text, reply_to as "replyTo" from mails
      where municipality_id = app_municipality() and about_topic = 'coordination' order by id desc`.execute(
      trx,
    ),
  );
  return rows.filter(({ subject, text }) => `${subject} ${text}`.includes(number));
}

const linkIn = (mail: Out | undefined): string => /\/partner\/[\w-]{32}/.exec(mail?.text ?? '')?.[0] ?? '';

async function ask(more: Record<string, string> = {}): Promise<{ link: string; mail: Out }> {
  const sent = await town.post(`${desk}/partner`, asking(more), 'nora');
  expect([sent.statusCode, sent.headers.location]).toEqual([303, `${desk}?gelukt=gevraagd`]);
  const [mail] = await mails();
  if (!mail) throw new Error('The partner got no mail.');
  return { link: linkIn(mail), mail };
}

const here = () =>
  inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const found = await findByNumber(trx, number);
    if (!found) throw new Error('It is not there.');
    const reads = await readReads(trx, [found.id], { limit: 50 });
    return { ...found, reads, ...(await readCoordination(trx, found.id)) };
  });

const lastQuestion = async (): Promise<string> => (await here()).partners.at(-1)?.id ?? '';

describe('a partner is asked', () => {
  test('the mail and the page show exactly what was ticked; of the resident nothing unless it was', async () => {
    const bare = await ask({ plek: 'on' });
    const full = await ask({ tekst: 'on', naam: 'on', mail: 'on' });
    for (const shown of [bare.mail.text, (await town.get(bare.link)).body]) {
      expect(shown).toContain('Kent u deze plek?');
      expect(shown).toContain('Molendorp');
      expect(shown).not.toMatch(/Losse tegel|gestruikeld|Els Inwoner|els@post/);
    }
    for (const shown of [full.mail.text, (await town.get(full.link)).body]) {
      expect(shown).toContain('Mijn buurvrouw is gestruikeld');
      expect(shown).toContain('Els Inwoner');
      expect(shown).toContain('els@post.example');
    }
    expect(bare.mail.subject).not.toContain('Losse tegel');
  });

  test('every look is in the read log, with its ground, for who handles the contribution', async () => {
    const { link } = await ask();
    await town.get(link);
    await town.get(link);
    const { reads } = await here();
    const looks = reads.filter(({ readerKind }) => readerKind === 'partner');
    expect(looks).toHaveLength(2);
    expect(looks[0]).toMatchObject({ part: 'shared', ground: 'public_task', readerId: await lastQuestion() });
    const page = await town.get(`/werkplek/bijdragen/${number}/inzage`, 'nora');
    expect(page.body).toContain('Politie');
    expect(page.body).toContain('taak van algemeen belang');
    expect((await town.get(`/werkplek/bijdragen/${number}/inzage`, 'walt')).statusCode).toBe(404);
    expect((await town.get(desk, 'zoe')).statusCode).toBe(404);
  });

  test('their answer on the page waits for who asked, also when it is sent twice, and becomes the start of the answer', async () => {
    const { link } = await ask();
    const answer = { formulier: newId(), antwoord: 'Ja, wij surveilleren daar al.' };
    for (const turn of [1, 2]) {
      const sent = await town.post(link, answer);
      expect([turn, sent.statusCode, sent.headers.location]).toEqual([turn, 303, `${link}?gelukt=ja`]);
    }
    const { answers, partners } = await here();
    expect(answers).toMatchObject([{ body: answer.antwoord, way: 'page' }]);
    expect((await mails())[0]).toMatchObject({
      to: 'nora@town.example',
      subject: `Politie antwoordt over ${number}`,
    });
    expect((await town.get('/werkplek', 'nora')).body).toContain('Politie heeft geantwoord');
    expect((await town.get('/werkplek', 'zoe')).body).not.toContain('Politie heeft geantwoord');
    const item = `/werkplek/bijdragen/${number}`;
    expect((await town.get(item, 'nora')).body).toContain(`${item}?overnemen=${answers[0]?.id}`);
    const draft = (await town.get(`${item}?overnemen=${answers[0]?.id}`, 'nora')).body;
    expect(/<textarea[^>]+name="tekst"[^>]*>([^<]*)</.exec(draft)?.[1]).toBe(answer.antwoord);
    const own = (await town.get(`/bijdragen/${number}?sleutel=${sleutel}`)).body;
    expect(own).not.toContain('surveilleren');
    await town.post(`${desk}/partner/${partners[0]?.id}/gezien`, {}, 'nora');
    expect((await town.get('/werkplek', 'nora')).body).not.toContain(number + '/afstemming');
  });

  test('while it waits, the resident reads with whom it lies, and the promise stays', async () => {
    const before = (await here()).dueOn;
    const own = `/bijdragen/${number}?sleutel=${sleutel}`;
    expect((await town.get(own)).body).not.toContain('Politie');
    const { link } = await ask();
    expect((await town.get(own)).body).toContain('Wij hebben Politie om informatie gevraagd');
    expect((await town.get(`/werkplek/bijdragen/${number}`, 'nora')).body).toContain(
      'Wacht op antwoord van Politie',
    );
    expect((await here()).dueOn).toBe(before);
    await town.post(link, { formulier: newId(), antwoord: 'Nee.' });
    expect((await town.get(own)).body).not.toContain('Politie');
  });

  test('an empty answer, a question without ground or with a day that passed: nothing typed is lost', async () => {
    const { link } = await ask();
    const empty = await town.post(link, { formulier: newId(), antwoord: ' ' });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('Schrijf uw antwoord op.');
    const late = await town.post(`${desk}/partner`, asking({ tot: '2026-03-10', naam: 'on' }), 'nora');
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('Die dag is al voorbij');
    expect(late.body).toContain('Kent u deze plek?');
    expect(late.body).toMatch(/name="naam"[^>]+checked/);
    const groundless = await town.post(`${desk}/partner`, asking({ grond: '' }), 'nora');
    expect(groundless.statusCode).toBe(422);
    expect((await here()).partners).toHaveLength(1);
    expect((await town.post(`${desk}/partner`, asking(), 'walt')).statusCode).toBe(403);
  });
});

describe('a link that shows nothing any more', () => {
  test('expired, withdrawn and guessed give the same words and nothing of what there was', async () => {
    const expired = await ask({ tekst: 'on', tot: '2026-03-12' });
    const withdrawn = await ask({ tekst: 'on' });
    await town.post(`${desk}/partner/${await lastQuestion()}/intrekken`, {}, 'nora');
    house.clock.set(Temporal.Instant.from('2026-03-13T09:00:00Z'));
    const guessed = await town.get(`/partner/${'A'.repeat(32)}`);
    const [gone, back] = [await town.get(expired.link), await town.get(withdrawn.link)];
    expect([gone.statusCode, back.statusCode, guessed.statusCode]).toEqual([410, 410, 404]);
    for (const { body } of [gone, back, guessed]) {
      expect(body).toContain('Deze pagina is dicht');
      expect(body).not.toMatch(/Losse tegel|Politie|Kent u/);
      expect(body).not.toContain(number);
    }
    const late = await town.post(expired.link, { formulier: newId(), antwoord: 'Te laat.' });
    expect(late.statusCode).toBe(410);
    expect((await town.get(`${withdrawn.link}/bestanden/${newId()}`)).statusCode).toBe(410);
    expect((await other.get(expired.link)).statusCode).toBe(404);
    const stored = await inMunicipality(town.deps, town.municipality.id, (trx) =>
      sql<{ tokenHash: string }>`select token_hash as "tokenHash" from partner_links`.execute(trx),
    );
    expect(stored.rows.map(({ tokenHash }) => tokenHash)).not.toContain(expired.link.split('/')[2]);
    expect((await town.get('/werkplek', 'nora')).body).toContain('Politie antwoordde niet op tijd');
  });

  test('more time opens it again, and a reminder brings a link beside the first', async () => {
    const { link } = await ask({ tot: '2026-03-12' });
    house.clock.set(Temporal.Instant.from('2026-03-13T09:00:00Z'));
    const path = `${desk}/partner/${await lastQuestion()}`;
    const refused = await town.post(`${path}/herinneren`, {}, 'nora');
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('De partner kan dit niet meer zien.');
    await town.post(`${path}/verlengen`, { tot: '2026-03-20' }, 'nora');
    expect((await mails())[0]?.subject).toContain('Meer tijd');
    await town.post(`${path}/herinneren`, {}, 'nora');
    const second = linkIn((await mails())[0]);
    expect(second).not.toBe(link);
    expect([(await town.get(link)).statusCode, (await town.get(second)).statusCode]).toEqual([200, 200]);
  });
});

describe('a partner who replies to the mail', () => {
  test('has answered, also after the last day; an automatic reply has not', async () => {
    const { mail } = await ask({ tot: '2026-03-12' });
    const reply = {
      from: 'Wim <wim@politie.example>',
      to: mail.replyTo ?? '',
      subject: `Re: ${mail.subject}`,
    };
    await arrive(
      town,
      residentMail({ ...reply, text: 'Ik ben er niet.', headers: { 'Auto-Submitted': 'auto-replied' } }),
    );
    expect((await here()).answers).toEqual([]);
    house.clock.set(Temporal.Instant.from('2026-03-16T09:00:00Z'));
    const text = 'Wij kennen de plek.\n\nOp wo 11 mrt schreef gemeente Teststad:\n> Kent u deze plek?';
    const came = await arrive(town, residentMail({ ...reply, text }));
    expect(came.state).toBe('taken');
    const { answers } = await here();
    expect(answers).toMatchObject([{ body: 'Wij kennen de plek.', way: 'mail' }]);
  });

  test('an address that was made up is no answer', async () => {
    const { mail } = await ask();
    const [local = '', domain = ''] = (mail.replyTo ?? '').split('@');
    const made = `${local.slice(0, -4)}aaaa@${domain}`;
    await arrive(town, residentMail({ to: made, text: 'Ik raad maar wat.' }));
    expect((await here()).answers).toEqual([]);
  });
});

test('who says nothing for three working days is reminded once, colleague and partner', async () => {
  await town.post(
    `${desk}/collega`,
    { formulier: newId(), wie: town.ids.mo, vraag: 'Ken jij de bewoners daar?' },
    'nora',
  );
  await ask();
  const reminded = async (at: string): Promise<string[]> => {
    const before = (await mails()).length;
    house.clock.set(Temporal.Instant.from(at));
    await runRounds(town.deps, [coordinationReminders(town.deps)], [town.municipality.id]);
    const all = await mails();
    const fresh = all.slice(0, all.length - before);
    return fresh.map(({ to }) => to).sort();
  };
  expect(await reminded('2026-03-13T08:00:00Z')).toEqual([]);
  expect(await reminded('2026-03-17T08:00:00Z')).toEqual(['mo@town.example', 'politie@town.example']);
  expect(await reminded('2026-03-18T08:00:00Z')).toEqual([]);
});
