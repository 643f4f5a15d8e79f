// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Doer, resident } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import {
  answer,
  find,
  later,
  merge,
  read,
  readersOf,
  standing,
  submit,
  unmerge,
} from '../../testing/merging.ts';
import { type House, type Town, buildTown, must, openTestHouse, townMoment } from '../../testing/town.ts';
import { readEntries } from '../journal/index.ts';
import { handOverContribution, mergeContribution, replyToContribution, submitContribution } from './index.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
beforeEach(() => house.clock.set(townMoment));
afterAll(() => house.close());

describe('merging', () => {
  it('makes one part of another: it closes with a reason, its promise ends, and both histories tell', async () => {
    const [one, other] = [await submit(town, 'els@post.example'), await submit(town, 'jan@post.example')];
    must(await merge(town, one, other));
    const merged = await find(town, one);
    const root = await find(town, other);
    expect([merged.state, merged.dueOn, merged.mergedIntoId]).toEqual(['closed', null, root.id]);
    expect(merged.closeReason).toBe('Het gaat over dezelfde tegel.');
    expect([root.state, root.dueOn]).toEqual(['received', '2026-03-18']);
    const verbs = async (id: Id) =>
      (await read(town, (trx) => readEntries(trx, id))).map((entry) => entry.verb);
    expect(await verbs(merged.id)).toEqual(['submit', 'merge']);
    expect(await verbs(root.id)).toEqual(['submit', 'take_in']);
    expect(await readersOf(town, 'Het gaat over dezelfde tegel.')).toContain('els@post.example');
  });

  it('undone gives back exactly what was, whatever that was', async () => {
    const doer = await town.doer('nora');
    const holders = [
      { kind: 'person', id: town.ids.mo },
      { kind: 'organisation', id: town.organisations.groen },
      { kind: 'team', id: town.area('noord') },
    ] as const;
    const sent = fc.record({
      holder: fc.constantFrom(undefined, ...holders.slice(0, 2)),
      isAnswered: fc.boolean(),
      hasContact: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(sent, async ({ holder, isAnswered, hasContact }) => {
        const [one, other] = [await submit(town, hasContact ? 'els@post.example' : null), await submit(town)];
        if (holder) {
          const { version } = await find(town, one);
          must(await handOverContribution(town.deps, doer, { number: one, version, holder, reason: '' }));
        }
        if (isAnswered) await answer(town, one, 'Wij komen kijken.');
        const before = await standing(town, one);
        later(town);
        must(await merge(town, one, other));
        later(town);
        must(await unmerge(town, one));
        expect(await standing(town, one)).toEqual(before);
        expect((await find(town, one)).mergedIntoId).toBeNull();
      }),
      { numRuns: 12 },
    );
  });

  it('has no circle and one with the ball, whatever is merged and undone in whatever order', async () => {
    const steps = fc.array(
      fc.record({ isUndo: fc.boolean(), one: fc.nat(3), other: fc.nat(3), isAtOnce: fc.boolean() }),
      { maxLength: 10 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (each) => {
        const numbers = await Promise.all([submit(town), submit(town), submit(town), submit(town)]);
        const at = (index: number) => numbers[index] ?? '';
        for (const { isUndo, one, other, isAtOnce } of each) {
          later(town);
          if (isUndo) await unmerge(town, at(one));
          else if (isAtOnce)
            await Promise.all([merge(town, at(one), at(other)), merge(town, at(other), at(one))]);
          else await merge(town, at(one), at(other));
        }
        const all = await Promise.all(numbers.map((number) => find(town, number)));
        for (const start of all) {
          const seen = new Set<Id>();
          let now = start;
          while (now.mergedIntoId !== null) {
            expect(seen.has(now.id)).toBe(false);
            seen.add(now.id);
            const above = all.find(({ id }) => id === now.mergedIntoId);
            if (!above) throw new Error('It is part of something else.');
            now = above;
          }
          expect([now.state === 'closed', now.dueOn === null]).toEqual([false, false]);
        }
        for (const one of all) expect(one.state === 'closed').toBe(one.mergedIntoId !== null);
      }),
      { numRuns: 12 },
    );
  });

  it('into what is itself part of another goes to the one at the top, and a whole family can go along', async () => {
    const [a, b, c, d] = [await submit(town), await submit(town), await submit(town), await submit(town)];
    must(await merge(town, b, c));
    must(await merge(town, a, b));
    expect((await find(town, a)).mergedIntoId).toBe((await find(town, c)).id);
    must(await merge(town, c, d));
    later(town);
    await answer(town, d, 'De tegel ligt vast.');
    expect(await merge(town, d, a)).toEqual({ ok: false, reason: 'together_already' });
  });

  it('says in words why it cannot be, and leaves everything as it was', async () => {
    const elsewhere = await buildTown(house);
    const doer: Doer = { municipality: elsewhere.municipality, actor: resident };
    const theirs = must(
      await submitContribution(elsewhere.deps, doer, {
        kind: 'question',
        channel: 'web',
        subject: 'Van een ander',
        body: 'Iets.',
        locale: 'nl',
        publicConsent: false,
        submissionKey: newId(),
      }),
    ).number.replace(/\d+$/, '09999');
    const [one, other] = [await submit(town), await submit(town)];
    expect(await merge(town, one, theirs)).toEqual({ ok: false, reason: 'unknown_number' });
    expect(await merge(town, one, 'onzin')).toEqual({ ok: false, reason: 'unknown_number' });
    expect(await merge(town, one, one)).toEqual({ ok: false, reason: 'same_one' });
    await answer(town, other, 'Klaar.', true);
    expect(await merge(town, one, other)).toEqual({ ok: false, reason: 'other_closed' });
    expect(await merge(town, other, one)).toEqual({ ok: false, reason: 'not_now' });
    expect((await find(town, one)).version).toBe(1);
    await expect(merge(town, one, other, 'zoe')).rejects.toThrow('There is no such contribution.');
    const stale = { number: one, version: 9, into: await submit(town), reason: 'Ja.' };
    expect(await mergeContribution(town.deps, await town.doer('nora'), stale)).toEqual({
      ok: false,
      reason: 'changed_meanwhile',
    });
  });

  it('lets who adds something to a merged one be heard: the whole is taken up again (R2, R3)', async () => {
    const [one, other] = [await submit(town), await submit(town)];
    must(await merge(town, one, other));
    await answer(town, other, 'Klaar.', true);
    later(town);
    const reply = { number: one, text: 'Hij ligt weer los.', submissionKey: newId() };
    must(await replyToContribution(town.deps, town.municipality, reply));
    must(await replyToContribution(town.deps, town.municipality, reply));
    const root = await find(town, other);
    expect([root.state, root.dueOn]).toEqual(['in_progress', '2026-03-18']);
    expect([(await find(town, one)).state, (await find(town, one)).mergedIntoId]).toEqual([
      'closed',
      root.id,
    ]);
    const entries = await read(town, (trx) => readEntries(trx, root.id));
    expect(entries.filter((entry) => entry.verb === 'reply_in')).toHaveLength(1);
  });
});
