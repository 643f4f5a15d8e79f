// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { evening } from '../demo/lindewoude/evening.ts';
import { tieDemo } from './demo-sessions.ts';
import { type DemoIds, idOf, must } from './demo-town.ts';
import { readParties } from './features/council/index.ts';
import { playEvening } from './features/session-live/index.ts';
import {
  findSession,
  prepareSession,
  publishSession,
  putItem,
  putQuestion,
} from './features/sessions/index.ts';
import { type Doer, system } from './kernel/actor.ts';
import { standingClock, timeZone, today } from './kernel/clock.ts';
import { type Id, newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import { inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

const preparedDays = 20;

/** A session of last week, with everything that was noted and what came of it. After the party groups are there. */
export async function loadSessionLive(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  const doer: Doer = { municipality, actor: system };
  const day = today(deps.clock).subtract({ days: evening.daysAgo });
  const at = (plainTime: string): Temporal.Instant =>
    day.toZonedDateTime({ timeZone, plainTime }).toInstant();
  const startsAt = at(evening.from);
  const before = { ...deps, clock: standingClock(startsAt.subtract({ hours: 24 * preparedDays })) };
  const { title, place, room, domains, chair, clerk, advice, background } = evening;
  const number = must(
    await prepareSession(before, doer, {
      ...{ title, place, room, domains, chair, clerk, advice, background, startsAt },
      key: newId(startsAt.epochMilliseconds),
      kind: 'market',
      endsAt: at(evening.to),
      purpose: 'picture',
      holderIds: [idOf(ids.people, 'ruud-bakker')],
      areaIds: [],
      themeIds: [],
      speakUntil: null,
      speakingMinutes: 3,
    }),
  );
  const { items, questions } = await writeProgramme(before, doer, number);
  must(await publishSession(before, doer, { number }));
  const parties = await inMunicipality(deps, municipality.id, async (trx) => {
    const session = await findSession(trx, number);
    if (session) await tieDemo(trx, session.id, ['3641304', '3496929'], before.clock.now());
    return readParties(trx);
  });
  await playEvening(deps, doer, {
    ...{ number, startsAt, items, questions },
    parties: parties.map(({ id }) => id),
    holderId: idOf(ids.people, 'ruud-bakker'),
    told: evening,
  });
}

async function writeProgramme(
  deps: Deps,
  doer: Doer,
  number: string,
): Promise<Record<'items' | 'questions', Id[]>> {
  const at = deps.clock.now().epochMilliseconds;
  const items = evening.items.map((one) => ({ ...one, id: newId(at) }));
  for (const { id, title, minutes, ...more } of items) {
    const presenters = 'presenters' in more ? more.presenters : null;
    must(
      await putItem(deps, doer, {
        number,
        item: { id, title, minutes, presenters, note: null, documentId: null },
      }),
    );
  }
  const talk = items[3]?.id ?? null;
  const questions = evening.questions.map((one) => ({ ...one, id: newId(at) }));
  for (const { id, body, hint } of questions)
    must(await putQuestion(deps, doer, { number, question: { id, itemId: talk, body, hint: hint || null } }));
  return { items: items.map(({ id }) => id), questions: questions.map(({ id }) => id) };
}
