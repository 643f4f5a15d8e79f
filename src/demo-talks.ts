// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { talks } from '../demo/lindewoude/talks.ts';
import type { DemoTalk } from '../demo/types.ts';
import { type DemoIds, idOf } from './demo-town.ts';
import { staffActor } from './features/accounts/index.ts';
import { type Note, noteTalks } from './features/talks/index.ts';
import { readStaffing } from './features/teams/index.ts';
import { dayOf, standingClock, timeZone } from './kernel/clock.ts';
import { newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import { inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

/** Sends the talks of some days in the street, each a while after it was noted, as phones do. */
export async function loadTalks(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  const now = deps.clock.now();
  const staffing = await inMunicipality(deps, municipality.id, (trx) => readStaffing(deps, trx));
  for (const talk of talks) {
    const person = staffing.people.get(idOf(ids.people, talk.by));
    if (!person) throw new Error(`The demo names ${talk.by}, who is not there.`);
    const day = dayOf(now).subtract({ days: talk.daysAgo });
    const notedAt = day
      .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(talk.time) })
      .toInstant();
    const sentAt = notedAt.add({ minutes: 40 });
    const clock = standingClock(sentAt);
    const actor = staffActor({ staffing, tree: ids.tree, person, sessionId: newId() }, sentAt);
    const note = noteOf(talk, ids, { personId: person.id, notedAt });
    const outcomes = await noteTalks(
      { ...deps, clock },
      { municipality, actor },
      { notes: [note], phoneNow: sentAt },
    );
    if (outcomes.some(({ kind }) => kind !== 'taken'))
      throw new Error(`The demo holds a talk that is refused: ${JSON.stringify(outcomes)}`);
  }
}

function noteOf(talk: DemoTalk, ids: DemoIds, by: Pick<Note, 'personId' | 'notedAt'>): Note {
  const area = ids.tree.bySlug(talk.area);
  if (!area) throw new Error(`The demo names ${talk.area}, which is not there.`);
  const { contact } = talk;
  return {
    ...by,
    id: newId(by.notedAt.epochMilliseconds),
    occasion: talk.occasion,
    mood: talk.mood,
    text: talk.text,
    themeIds: talk.themes.map((slug) => idOf(ids.themes, slug)),
    areaId: area.id,
    mayKeep: talk.keep,
    mayContact: contact !== undefined,
    mayPublish: talk.publish ?? false,
    contact: { name: contact?.name ?? '', email: '', phone: contact?.phone ?? '' },
  };
}
