// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Doer } from '../../kernel/actor.ts';
import { dayOf, standingClock } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { findSession } from '../sessions/index.ts';
import { makeIndicator, makePledge, publish, saveReport } from './after-actions.ts';
import type { StepVerb } from './domain.ts';
import { draftReport } from './draft.ts';
import { type Noted, noteDown, takeStep } from './live-actions.ts';
import { readDesk } from './reading.ts';

type Told = {
  readonly said: readonly {
    readonly kind: Noted['kind'];
    readonly minute: number;
    readonly question?: number;
    readonly body: string;
    readonly answerer?: string;
    readonly answer?: string;
    readonly dueInDays?: number;
  }[];
  readonly outcome: string;
  readonly residents: number;
  readonly pledge: string;
  readonly indicator: { readonly title: string; readonly source: string; readonly aim: string };
};

/** An evening to play from its first minute: a programme that is there, and what was said. */
export type ToPlay = {
  readonly number: string;
  readonly startsAt: Temporal.Instant;
  readonly items: readonly Id[];
  readonly questions: readonly Id[];
  readonly parties: readonly Id[];
  readonly holderId: Id;
  readonly told: Told;
};

const talkFrom = 45;

/** Plays an evening that was, each deed at its moment, and concludes it the day after. */
export async function playEvening(deps: Deps, doer: Doer, play: ToPlay): Promise<void> {
  const { number, startsAt, items, told, parties } = play;
  const talk = items[3] ?? null;
  let basedOn = 0;
  const step = async (minute: number, verb: StepVerb, targetId: Id | null = null): Promise<void> => {
    must(await takeStep(then(deps, startsAt, minute), doer, { ...sent(number), verb, targetId, basedOn }));
    basedOn += 1;
  };
  await step(0, 'open');
  await step(5, 'go_to_item', items[1] ?? null);
  await step(25, 'go_to_item', items[2] ?? null);
  await step(talkFrom, 'go_to_item', talk);
  const notes: Id[] = [];
  for (const [index, one] of told.said.entries()) {
    const note = sent(number);
    const noted = notedOf(play, { one, index, itemId: talk });
    must(await noteDown(then(deps, startsAt, one.minute), doer, { ...note, noted }));
    notes.push(note.id);
  }
  await step(85, 'go_to_item', items[4] ?? null);
  await step(90, 'close');
  const after = then(deps, startsAt, 24 * 60);
  const present = parties.map((partyId, index) => ({
    partyId,
    kind: 'party' as const,
    names: null,
    number: 1 + (index % 3),
  }));
  const residents = { kind: 'residents' as const, partyId: null, names: null, number: told.residents };
  await yieldsOf(after, doer, { play, notes });
  const report = await inMunicipality(deps, doer.municipality.id, async (trx) => {
    const session = await findSession(trx, number);
    return session ? draftReport(await readDesk(deps, trx, session)) : null;
  });
  const attendance = [...present, residents];
  must(await saveReport(after, doer, { number, version: 0, outcome: told.outcome, report, attendance }));
  must(await publish(after, doer, number));
}

type Saying = { readonly one: Told['said'][number]; readonly index: number; readonly itemId: Id | null };

function notedOf({ questions, parties, holderId, startsAt }: ToPlay, { one, index, itemId }: Saying): Noted {
  const { kind, body, answerer = null, answer = null, dueInDays } = one;
  return {
    ...{ kind, body, answerer, answer, itemId },
    questionId: one.question === undefined ? null : (questions[one.question] ?? null),
    partyId: parties[index % Math.max(1, parties.length)] ?? null,
    aldermanId: kind === 'promise' ? holderId : null,
    asker: null,
    dueOn: dueInDays === undefined ? null : dayOf(startsAt).add({ days: dueInDays }).toString(),
  };
}

/** The promise becomes a pledge, the second answer an indicator. */
async function yieldsOf(
  deps: Deps,
  doer: Doer,
  { play, notes }: { readonly play: ToPlay; readonly notes: readonly Id[] },
): Promise<void> {
  const { number, told, holderId, startsAt, parties } = play;
  const index = told.said.findIndex(({ kind }) => kind === 'promise');
  const promise = told.said[index];
  if (promise) {
    const dueOn = dayOf(startsAt)
      .add({ days: promise.dueInDays ?? 0 })
      .toString();
    const what = {
      key: newId(),
      deedId: notes[index] ?? '',
      title: told.pledge,
      text: promise.body,
      holderId,
      toPartyId: parties[index % Math.max(1, parties.length)] ?? null,
      dueOn,
    };
    must(await makePledge(deps, doer, { number, ...what }));
  }
  must(await makeIndicator(deps, doer, { number, key: newId(), deedId: notes[1] ?? '', ...told.indicator }));
}

function then(deps: Deps, startsAt: Temporal.Instant, minute: number): Deps {
  return { ...deps, clock: standingClock(startsAt.add({ minutes: minute })) };
}

function sent(number: string) {
  return { number, id: newId(), secondsAgo: 0 };
}

function must(result: Result<unknown, unknown>): void {
  if (!result.ok) throw new Error(`The evening cannot be played: ${String(result.reason)}.`);
}
