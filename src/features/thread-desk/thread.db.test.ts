// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { find, join, later, merge, publish, read, submit, unmerge } from '../../testing/merging.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { splitContribution } from '../contributions/index.ts';
import { insertInitiative } from '../initiatives/index.ts';
import {
  type Reader,
  type RecordRef,
  type ThreadRecord,
  link,
  readThread,
  tellUpstream,
} from '../thread/index.ts';
import { stopTelling, tellThread } from './telling.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  town = await buildTown(house);
});
afterAll(() => house.close());

const everyone: Reader = { kind: 'public' };

async function contribution(email: string | null = 'els@post.example') {
  later(town);
  const { id, number, createdAt } = await find(town, await submit(town, email));
  return { kind: 'contribution', id, number, happenedAt: createdAt } as const;
}

async function initiative(isPublic = true) {
  later(town);
  const [id, at] = [newId(), town.clock.now()];
  const number = await read(town, async (trx) => {
    const words = { title: 'Bankjes langs het water', body: 'Wij maken ze zelf.', locale: 'nl' } as const;
    const areaIds: [string] = [town.area('noord')];
    const rest = {
      themeIds: [],
      lon: null,
      lat: null,
      wantsPublic: true,
      submissionKey: newId(),
      year: 2026,
    };
    const given = await insertInitiative(trx, { id, ...words, areaIds, ...rest, at });
    if (isPublic)
      await sql`update initiatives set published_at = ${at.toString()} where municipality_id = app_municipality() and id = ${id}`.execute(
        trx,
      );
    return given;
  });
  return { kind: 'initiative', id, number: number ?? '', happenedAt: at } as const;
}

function tie(from: RecordRef, to: RecordRef) {
  return read(town, (trx) => link(trx, { from, to, reason: 'led_to' }, { by: null, at: town.clock.now() }));
}

async function titles(record: Pick<ThreadRecord, 'id' | 'happenedAt'>, reader: Reader) {
  const thread = await read(town, (trx) => readThread(trx, { record, reader }, { few: 9 }));
  const numbers = (ids: readonly { id: string }[]) => ids.map(({ id }) => thread.records.get(id)?.number);
  return [numbers(thread.upstream.all), numbers(thread.downstream.all)];
}

async function staffReader(key: 'nora' | 'zoe'): Promise<Reader> {
  const { areaIds, personId } = await town.actor(key);
  return { kind: 'staff', areas: areaIds, holders: [personId] };
}

describe('what the system ties by itself', () => {
  test('what was split off came of the first', async () => {
    const first = await contribution();
    const { version } = await find(town, first.number);
    const splitting = {
      number: first.number,
      version,
      kind: 'idea',
      subject: 'Tweede zaak',
      text: 'Een bankje.',
      submissionKey: newId(),
    } as const;
    const second = must(await splitContribution(town.deps, await town.doer('nora'), splitting));
    expect(await titles(first, await staffReader('nora'))).toEqual([[], [second]]);
  });

  test('what was merged is part of the other, until it is taken out again', async () => {
    const [one, other] = [await contribution(), await contribution('an@post.example')];
    must(await merge(town, one.number, other.number));
    expect(await titles(other, await staffReader('nora'))).toEqual([[one.number], []]);
    must(await unmerge(town, one.number));
    expect(await titles(other, await staffReader('nora'))).toEqual([[], []]);
  });
});

describe('who sees what', () => {
  test('everyone sees what is public, tied over what is not; who works there sees what they may read', async () => {
    const [idea, middle, result] = [await contribution(), await contribution(), await initiative()];
    await tie(idea, middle);
    await tie(middle, result);
    await publish(town, idea.number);
    expect(await titles(result, everyone)).toEqual([[idea.number], []]);
    expect(await titles(result, await staffReader('nora'))).toEqual([[middle.number, idea.number], []]);
    expect(await titles(result, await staffReader('zoe'))).toEqual([[], []]);
  });

  test('a circle that is there hangs nobody', async () => {
    const [one, two] = [await contribution(), await initiative()];
    await tie(one, two);
    await tie(two, one);
    expect(await titles(one, await staffReader('nora'))).toEqual([[], [two.number]]);
  });
});

describe('telling upstream', () => {
  async function mails(): Promise<{ to: string; text: string; headers: Record<string, string> }[]> {
    const { rows } = await read(town, (trx) =>
      sql<{
        to: string;
        text: string;
        headers: Record<string, string>;
      }>`select to_address as "to", body_text as text, headers from mails
        where municipality_id = app_municipality() and headers ? 'List-Unsubscribe' order by to_address, id`.execute(
        trx,
      ),
    );
    return rows;
  }
  const told = async () => (await mails()).map(({ to }) => to);
  const happened = (record: RecordRef, what = 'Het is gelukt') =>
    read(town, (trx) =>
      tellUpstream(trx, { record, what: { nl: what, en: 'It was done' }, at: town.clock.now() }),
    );
  const tell = () => tellThread(town.deps, town.municipality.id);

  test('everyone upstream hears it once, in one letter, with the way to their own page; who joined as well', async () => {
    const [idea, again, result] = [
      await contribution(),
      await contribution('ELS@post.example'),
      await initiative(),
    ];
    await publish(town, idea.number);
    await join(town, idea.number, 'joost@post.example');
    await tie(idea, again);
    await tie(again, result);
    await happened(result);
    await happened(result, 'En er is een foto');
    expect(await tell()).toBe(2);
    expect(await tell()).toBe(0);
    const all = await mails();
    expect(all.map(({ to }) => to.toLowerCase())).toEqual(['els@post.example', 'joost@post.example']);
    for (const { text } of all) {
      expect(text).toContain('Het is gelukt');
      expect(text).toContain('En er is een foto');
      expect(text).toContain('Bankjes langs het water');
    }
    expect(all[0]?.text).toMatch(new RegExp(`/bijdragen/${again.number}\\?sleutel=`));
    expect(all[1]?.text).toMatch(new RegExp(`/bijdragen/${idea.number}/aangesloten/`));
  });

  test('one a day: what happens later that day waits for the next, and is told then', async () => {
    const [idea, result] = [await contribution(), await initiative()];
    await tie(idea, result);
    await happened(result);
    await tell();
    await happened(result, 'Nog iets');
    expect(await tell()).toBe(0);
    town.clock.set(town.clock.now().add({ hours: 24 }));
    expect(await tell()).toBe(1);
    expect((await mails()).filter(({ text }) => text.includes('Nog iets'))).toHaveLength(1);
    expect((await mails()).filter(({ text }) => text.includes('Het is gelukt'))).toHaveLength(1);
  });

  test('nothing is told of what is not public, nor to who stopped; and again to who wants it again', async () => {
    const [idea, secret, result] = [await contribution(), await initiative(false), await initiative()];
    await tie(idea, secret);
    await tie(idea, result);
    await happened(secret);
    expect(await tell()).toBe(0);
    const { contactId } = await find(town, idea.number);
    await stopTelling(town.deps, town.municipality.id, contactId ?? '', 'stop');
    await happened(result);
    expect(await tell()).toBe(0);
    await stopTelling(town.deps, town.municipality.id, contactId ?? '', 'resume');
    await happened(result, 'Later');
    expect(await tell()).toBe(1);
    expect((await mails())[0]?.text).not.toContain('Het is gelukt');
  });

  test('nobody without an address hears it, and nobody hears of their own contribution what it told them itself', async () => {
    const [first, second, silent] = [await contribution(), await contribution(), await contribution(null)];
    const third = await contribution('an@post.example');
    await tie(first, second);
    await tie(silent, second);
    await tie(third, second);
    await publish(town, second.number);
    await tell();
    // Els brought both: publishing the second is no news to her.
    expect(await told()).toEqual(['an@post.example']);
  });

  test('the page of who brought it says what happened; a mail program stops the letters with one click', async () => {
    const [idea, result] = [await contribution(), await initiative()];
    await tie(idea, result);
    await happened(result);
    await tell();
    const own = /http:\/\/meent\.test(\/bijdragen\/\S+)/.exec((await mails())[0]?.text ?? '')?.[1] ?? '';
    const { body } = await town.get(own);
    expect(body).toContain('Wat er daarna gebeurde');
    expect(body).toContain('Bankjes langs het water');
    const link =
      /<http:\/\/meent\.test(.+)>/.exec((await mails())[0]?.headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
    expect((await town.get(link)).body).toContain('Geen mail meer?');
    const stopped = await town.post(link, { 'List-Unsubscribe': 'One-Click' });
    expect([stopped.statusCode, stopped.body.includes('U krijgt deze mails niet meer')]).toEqual([200, true]);
    expect((await town.get(link)).body).toContain('Toch weer wel');
    expect((await town.get(link.replace(/sleutel=./, 'sleutel=_'))).statusCode).toBe(404);
  });
});
