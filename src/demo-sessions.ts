// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type DemoSession, type DemoSpeaker, sessions } from '../demo/lindewoude/sessions.ts';
import { type DemoIds, idOf, must } from './demo-town.ts';
import { readPlansAbout } from './features/council-agenda/index.ts';
import { insertContact } from './features/contributions/index.ts';
import { findDocument, findDossier } from './features/dossiers/index.ts';
import {
  decideOnSpeaker,
  findSession,
  insertSpeaker,
  prepareSession,
  publishSession,
  saveItem,
  saveQuestion,
  tieOf,
  updateSession,
} from './features/sessions/index.ts';
import { publishReport, saveReport } from './features/session-live/index.ts';
import { type Doer, system } from './kernel/actor.ts';
import { link } from './features/thread/index.ts';
import { standingClock, timeZone, today } from './kernel/clock.ts';
import { type Id, newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import { type Trx, inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

/** How long before a session it was prepared. */
const preparedDays = 25;
const tuesday = 2;
const town = { kind: 'market', place: 'Gemeentehuis, Markt 1, Lindewoude', room: 'Raadzaal' } as const;

/** What was held, and what is coming: one for which residents register, one where whoever comes may speak, one where nobody does. */
export async function loadSessions(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  for (const session of sessions) await loadSession(deps, { municipality, actor: system }, { session, ids });
}

/** The Tuesday on or after so many days from now. */
export function sessionDay(
  clock: Deps['clock'],
  { inDays }: Pick<DemoSession, 'inDays'>,
): Temporal.PlainDate {
  const about = today(clock).add({ days: inDays });
  return about.add({ days: (tuesday - about.dayOfWeek + 7) % 7 });
}

/** What stands on the long-term agenda of which this session is made. */
async function planOf(
  deps: Deps,
  { municipality }: Doer,
  { plan, papers }: DemoSession,
): Promise<Id | undefined> {
  if (plan === undefined) return undefined;
  return inMunicipality(deps, municipality.id, async (trx) => {
    const dossier = await findDossier(trx, papers[0] ?? '');
    const plans = dossier ? await readPlansAbout(trx, dossier.id, true) : [];
    return plans.find(({ title }) => title === plan)?.id;
  });
}

type Loading = { readonly session: DemoSession; readonly ids: DemoIds };

async function loadSession(deps: Deps, doer: Doer, { session, ids }: Loading): Promise<void> {
  const day = sessionDay(deps.clock, session);
  const at = (time: string): Temporal.Instant =>
    day.toZonedDateTime({ timeZone, plainTime: time }).toInstant();
  const startsAt = at(session.from);
  const then = { ...deps, clock: standingClock(startsAt.subtract({ hours: 24 * preparedDays })) };
  const {
    kind = town.kind,
    title,
    chair,
    domains,
    background,
    advice = null,
    purpose = 'picture',
    isOpenFloor = false,
    speakingMinutes = null,
  } = session;
  const number = must(
    await prepareSession(then, doer, {
      ...town,
      kind,
      title,
      startsAt,
      endsAt: at(session.to),
      domains,
      chair,
      clerk: 'Roos Verhagen',
      purpose,
      advice,
      background,
      holderIds: [idOf(ids.people, session.holder)],
      areaIds: [],
      themeIds: [],
      speakUntil: speakingMinutes === null || isOpenFloor ? null : at('12:00').subtract({ hours: 24 }),
      isOpenFloor,
      speakingMinutes,
      key: newId(),
      planId: await planOf(deps, doer, session),
    }),
  );
  const speakers = await inMunicipality(deps, doer.municipality.id, async (trx) => {
    const found = await findSession(trx, number);
    if (!found) throw new Error('The session of the demo was not made.');
    const asked = await fill(trx, found.id, session, then.clock.now());
    await tieDemo(trx, found.id, session.papers, then.clock.now());
    if (session.held) await updateSession(trx, found.id, { state: 'held' }, at(session.to));
    return asked;
  });
  must(await publishSession(then, doer, { number }));
  if (session.held) {
    const after = { ...deps, clock: standingClock(at(session.to)) };
    must(await saveReport(after, doer, { number, version: 0, ...session.held }));
    must(await publishReport(after, doer, number));
  }
  for (const { id, itemId, minutes } of speakers)
    if (minutes !== undefined)
      must(await decideOnSpeaker(deps, doer, { number, id, kind: 'confirm', itemId, minutes }));
}

/** The dossier and the documents that lie with a session, by their numbers. */
export async function tieDemo(
  trx: Trx,
  sessionId: Id,
  papers: readonly string[],
  at: Temporal.Instant,
): Promise<void> {
  for (const number of papers) {
    const dossier = await findDossier(trx, number);
    const found = dossier ?? (await findDocument(trx, system, number));
    if (!found) throw new Error(`The demo has no dossier or document ${number}.`);
    const ref = { kind: dossier ? 'dossier' : 'document', id: found.id } as const;
    await link(trx, tieOf(ref, sessionId), { by: null, at });
  }
}

type Asked = { readonly id: Id; readonly itemId: Id | null; readonly minutes: number | undefined };

async function fill(
  trx: Trx,
  sessionId: Id,
  { items, questions, questionsAt, speakers = [] }: DemoSession,
  then: Temporal.Instant,
): Promise<Asked[]> {
  const ids = items.map(() => newId());
  const itemId = ids[questionsAt] ?? null;
  for (const [
    place,
    { title, minutes, presenters = null, note = null, paper, canSpeak = null },
  ] of items.entries()) {
    const document = paper === undefined ? undefined : await findDocument(trx, system, paper);
    const words = { title, minutes, presenters, note, documentId: document?.id ?? null, canSpeak };
    await saveItem(trx, { id: ids[place] ?? newId(), sessionId, ...words });
  }
  for (const { body, hint = null } of questions)
    await saveQuestion(trx, sessionId, { id: newId(), itemId, body, hint });
  const asked: Asked[] = [];
  for (const [place, speaker] of speakers.entries()) {
    const at = then.add({ hours: 24 * (place + 1) });
    const where = speaker.at === undefined ? null : (ids[speaker.at] ?? null);
    const id = await note(trx, { sessionId, itemId: where, speaker, at });
    asked.push({ id, itemId: where, minutes: speaker.minutes });
  }
  return asked;
}

type Noting = {
  readonly sessionId: Id;
  readonly itemId: Id | null;
  readonly speaker: DemoSpeaker;
  readonly at: Temporal.Instant;
};

async function note(trx: Trx, { sessionId, itemId, speaker, at }: Noting): Promise<Id> {
  const { name, email = null, phone = null, organisation = null, gist } = speaker;
  const { isNamePublic = false, isInvited = false } = speaker;
  const contactId = newId(at.epochMilliseconds);
  await insertContact(trx, { id: contactId, name, email, phone, prefers: null }, at);
  const id = newId(at.epochMilliseconds);
  const whose = { id, sessionId, itemId, contactId, organisation, gist, isNamePublic };
  await insertSpeaker(trx, { ...whose, isInvited, language: 'nl', submissionKey: id, at });
  return id;
}
