// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { type IncomingMessage, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../app.ts';
import type { Doer } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { type Evening, prepareEvening } from '../../testing/holding-session.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { readDeeds } from './deeds-store.ts';
import { type StepVerb, isStep, moves, notesIn, standingAfter, stepVerbs } from './domain.ts';
import { type Noted, noteDown, takeStep } from './live-actions.ts';

let house: House;
let town: Town;
let bea: Doer;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  bea = await town.doer('bea');
});
afterAll(() => house.close());

const deedsOf = ({ id }: Evening) =>
  inMunicipality(town.deps, town.municipality.id, (trx) => readDeeds(trx, id));

const nothing: Noted = {
  kind: 'note',
  itemId: null,
  questionId: null,
  partyId: null,
  aldermanId: null,
  asker: null,
  body: null,
  answerer: null,
  answer: null,
  dueOn: null,
};

async function step(evening: Evening, verb: StepVerb, targetId: string | null, basedOn: number) {
  return takeStep(town.deps, bea, {
    number: evening.number,
    id: newId(),
    secondsAgo: 0,
    verb,
    targetId,
    basedOn,
  });
}

const deed = fc.oneof(
  fc.record({
    verb: fc.constantFrom(...stepVerbs),
    target: fc.nat(2),
    minutes: fc.nat(2),
    basedOn: fc.nat(6),
    isTwice: fc.boolean(),
    isDoubleClick: fc.boolean(),
  }),
  fc.record({
    text: fc.string({ minLength: 1 }).filter((text) => !text.includes('\u0000')),
    isTwice: fc.boolean(),
  }),
);

test('whatever deeds arrive, in whatever order and how often: every step was allowed and every text is there once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (all) => {
      const evening = await prepareEvening(town);
      const texts: string[] = [];
      for (const one of all) {
        const sent = { number: evening.number, id: newId(), secondsAgo: 0 };
        for (let time = 0; time < (one.isTwice ? 2 : 1); time += 1)
          if ('text' in one)
            await noteDown(town.deps, bea, { ...sent, noted: { ...nothing, body: one.text } });
          else {
            const wish = { ...sent, ...one, targetId: targetOf(evening, one.verb, one.target) };
            const first = await takeStep(town.deps, bea, wish);
            // Another key, from the same screen: still one step.
            if (one.isDoubleClick && first.ok && first.value === 'taken') {
              const second = await takeStep(town.deps, bea, { ...wish, id: newId() });
              expect(second).not.toEqual({ ok: true, value: 'taken' });
            }
          }
        if ('text' in one) texts.push(one.text);
      }
      const deeds = await deedsOf(evening);
      expect(notesIn(deeds).map(({ body }) => body)).toEqual(texts);
      expect(deeds.map(({ place }) => place)).toEqual(deeds.map((_, index) => index + 1));
      deeds.filter(isStep).forEach((one, index, steps) => {
        expect(moves[one.kind].from).toContain(standingAfter(steps.slice(0, index)).phase);
      });
    }),
    { numRuns: 5 },
  );
});

function targetOf({ items, questions, speakers }: Evening, verb: StepVerb, index: number): string | null {
  if (verb === 'go_to_item' || verb === 'lengthen_item') return items[index] ?? null;
  if (verb === 'put_question') return questions[index] ?? null;
  return verb === 'give_word' || verb === 'lengthen_word'
    ? ([speakers.sanne, speakers.tom, speakers.sanne][index] ?? null)
    : null;
}

test('two clerks press at once: one of two different steps is taken, the other is told', async () => {
  const evening = await prepareEvening(town);
  await step(evening, 'open', null, 0);
  const [, second, third] = evening.items;
  const both = await Promise.all([
    step(evening, 'go_to_item', second ?? null, 1),
    step(evening, 'go_to_item', third ?? null, 1),
  ]);
  expect(both.map((one) => (one.ok ? one.value : one.reason)).sort()).toEqual(['changed_meanwhile', 'taken']);
});

test('a screen that is behind still pauses, gives the word and notes; nothing of it is lost', async () => {
  const evening = await prepareEvening(town);
  await step(evening, 'open', null, 0);
  const screen = 1;
  await step(evening, 'go_to_item', evening.items[1] ?? null, screen);
  expect(await step(evening, 'give_word', evening.speakers.sanne, screen)).toEqual({
    ok: true,
    value: 'taken',
  });
  expect(await step(evening, 'give_word', evening.speakers.tom, screen)).toEqual({
    ok: false,
    reason: 'changed_meanwhile',
  });
  expect(await step(evening, 'pause', null, screen)).toEqual({ ok: true, value: 'taken' });
  const noted = { ...nothing, kind: 'question', body: 'Wie belt er terug?' } as const;
  await noteDown(town.deps, bea, { number: evening.number, id: newId(), secondsAgo: 0, noted });
  const deeds = await deedsOf(evening);
  expect(deeds.map(({ kind }) => kind)).toEqual(['open', 'go_to_item', 'give_word', 'pause', 'question']);
  expect(standingAfter(deeds).word?.speakerId).toBe(evening.speakers.sanne);
});

type Event = { readonly id: string; readonly html: string };

/** A follower over real HTTP; `event` waits for the next one. */
async function follow(port: number, number: string, headers: Record<string, string> = {}, prefix = '') {
  const path = `${prefix}/raad/sessies/${number}/live/gebeurtenissen`;
  const request = get({
    port,
    path,
    headers: { host: town.host, 'accept-encoding': 'gzip, br', ...headers },
  });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  answer.setEncoding('utf8');
  const came: Event[] = [];
  let rest = '';
  let wake = (): void => undefined;
  answer.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const [, id, data] = /^id: (.*)\ndata: (.*)$/.exec(part) ?? [];
      if (id && data) came.push({ id, html: (JSON.parse(data) as { html: string }).html });
    }
    wake();
  });
  const ended = new Promise<void>((resolve) => answer.on('close', () => resolve()));
  async function event(): Promise<Event> {
    for (let next = came.shift(); ; next = came.shift()) {
      if (next) return next;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  return { answer, event, came, ended, leave: () => request.destroy() };
}

test('two followers over HTTP see what changes, in their language; who comes again misses nothing; a stop ends the streams', async () => {
  const evening = await prepareEvening(town);
  const app = await buildApp(house.deps);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const dutch = await follow(port, evening.number);
  const english = await follow(port, evening.number, {}, '/en');
  expect(dutch.answer.headers['content-type']).toBe('text/event-stream; charset=utf-8');
  expect(dutch.answer.headers['content-encoding']).toBeUndefined();
  expect(dutch.answer.headers['content-security-policy']).toContain("default-src 'none'");
  expect((await dutch.event()).html).toContain('Begint');
  expect((await english.event()).html).toContain('Begins');

  await step(evening, 'open', null, 0);
  const opened = await dutch.event();
  expect(opened.html).toContain('Opening door de voorzitter');
  expect((await english.event()).id).toBe(opened.id);
  dutch.leave();

  await step(evening, 'go_to_item', evening.items[1] ?? null, 1);
  const next = await english.event();
  expect(next.html).toContain('Introductie wijkgericht werken');
  const again = await follow(port, evening.number, { 'last-event-id': opened.id });
  expect((await again.event()).id).toBe(next.id);
  // Who has what stands now gets nothing until something changes.
  const upToDate = await follow(port, evening.number, { 'last-event-id': next.id });
  await step(evening, 'pause', null, 2);
  expect((await upToDate.event()).html).toContain('Pauze');

  await app.close();
  await Promise.all([english.ended, again.ended, upToDate.ended]);
});

test('there is nothing to follow of what is not on the site', async () => {
  const evening = await prepareEvening(town, false);
  const { statusCode } = await town.get(`/raad/sessies/${evening.number}/live/gebeurtenissen`);
  expect(statusCode).toBe(404);
});
