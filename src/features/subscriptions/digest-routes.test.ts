// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { bring, versionOf } from '../../testing/bringing.ts';
import { linkIn, mailsTo, publish, subscribe, writeWeek } from '../../testing/subscribing.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import {
  answerContribution,
  closeContribution,
  publishContribution,
  unpublishContribution,
} from '../contributions/index.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

async function publishInZuid(subject: string): Promise<void> {
  const place = { gebied: town.area('dijkdorp'), getoond: 'zuid.2026-03-18' };
  const { number } = await bring(town, { onderwerp: subject, openbaar: 'on', ...place });
  must(await publishContribution(town.deps, await town.doer('zoe'), number));
}

describe('the digest', () => {
  test('tells what was published, answered and finished, each once, and nothing twice', async () => {
    await subscribe(town, 'lezer@post.example', { gebied: town.area('noord') });
    const number = await publish(town, 'Bankje in het park');
    await publishInZuid('Iets in Zuid');
    await writeWeek(town);
    const [, first] = await mailsTo(town, 'lezer@post.example');
    expect(first?.subject).toBe('Gemeente Teststad: Bankje in het park');
    expect(first?.text).toContain('Nieuw signaal · Molendorp');
    expect(first?.text).toContain(`http://meent.test/bijdragen/${number}`);
    expect(first?.text).not.toContain('Iets in Zuid');
    expect(first?.text).not.toContain('Els Inwoner');
    await writeWeek(town);
    expect(await mailsTo(town, 'lezer@post.example')).toHaveLength(2);
    const nora = await town.doer('nora');
    const said = { number, text: 'Het komt er in mei.', submissionKey: newId() };
    must(await answerContribution(town.deps, nora, { ...said, close: false, isPublic: true }));
    const version = Number(await versionOf(town, number));
    must(await closeContribution(town.deps, nora, { number, version, reason: '' }));
    await writeWeek(town);
    const mails = await mailsTo(town, 'lezer@post.example');
    expect(mails).toHaveLength(3);
    expect(mails[2]?.text).toContain('Afgerond · Molendorp');
  });

  test('what is not public any more is not told, and an answer in confidence never', async () => {
    await subscribe(town, 'stil@post.example');
    const hidden = await publish(town, 'Toch maar niet');
    must(await unpublishContribution(town.deps, await town.doer('nora'), hidden));
    const { number } = await bring(town, { onderwerp: 'Niet openbaar' });
    const said = { number, text: 'Alleen voor u.', submissionKey: newId() };
    must(
      await answerContribution(town.deps, await town.doer('nora'), { ...said, close: false, isPublic: true }),
    );
    await writeWeek(town);
    expect(await mailsTo(town, 'stil@post.example')).toHaveLength(1);
  });

  test('one click stops it, from anywhere and without a page; what still waited never goes out', async () => {
    const own = await subscribe(town, 'stopt@post.example');
    await publish(town, 'Laatste bericht');
    await writeWeek(town);
    const [, mail] = await mailsTo(town, 'stopt@post.example');
    expect(mail?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const path = linkIn(mail?.headers['List-Unsubscribe'], 'stop');
    expect((await town.get(path)).body).toContain('Meld mij af');
    const oneClick = (url: string) =>
      house.app.inject({
        method: 'POST',
        url,
        headers: {
          host: town.host,
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'https://mail.example',
          'sec-fetch-site': 'cross-site',
        },
        payload: 'List-Unsubscribe=One-Click',
      });
    expect((await oneClick(`${path}x`)).statusCode).toBe(404);
    expect((await oneClick(path)).statusCode).toBe(200);
    expect((await oneClick(path)).statusCode).toBe(200);
    expect((await town.get(own)).body).toContain('Uw mailadres is gewist.');
    expect((await mailsTo(town, 'stopt@post.example')).map(({ state }) => state)).toEqual([
      'withdrawn',
      'withdrawn',
    ]);
    const { rows } = await house.db.pool.query(
      `select 1 from subscriptions where email = 'stopt@post.example'`,
    );
    expect(rows).toEqual([]);
    await publish(town, 'Daarna');
    await writeWeek(town);
    expect(await mailsTo(town, 'stopt@post.example')).toHaveLength(2);
  });

  test('each reader’s mail has their own link, in both parts', async () => {
    await Promise.all(['een@post.example', 'twee@post.example'].map((email) => subscribe(town, email)));
    await publish(town, 'Voor allebei');
    await writeWeek(town);
    const [one, two] = await Promise.all(
      ['een@post.example', 'twee@post.example'].map(async (email) => (await mailsTo(town, email)).at(-1)),
    );
    const links = [one, two].map((mail) => linkIn(mail?.text ?? '', 'own'));
    expect(links[0]).not.toBe(links[1]);
    expect(two?.html).toContain(links[1]);
    for (const link of links) expect((await town.get(link)).body).toContain('Uw nieuws');
    expect((await town.get(links[0] ?? '')).body).toContain('een@post.example');
  });
});
