// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { anonymous } from '../../kernel/actor.ts';
import { timeZone } from '../../kernel/clock.ts';
import { isId } from '../../kernel/ids.ts';
import { calendarText, calendarType } from '../../platform/calendar/calendar-text.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, feed, page } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { feedOf, feedType } from '../subscriptions/index.ts';
import { makeThreadSection } from '../thread/index.ts';
import { sessionEvent } from './calendar.ts';
import { readCame } from './came.ts';
import type { Session } from './domain.ts';
import { home, sessionPath } from './links.ts';
import { type Place, readComing, readFrom, readLatestPublished, readPast } from './list-store.ts';
import { messages } from './messages.ts';
import { readAround, readShownTurns, readWhole } from './reading.ts';
import { findSession } from './store.ts';
import { SessionsPage } from './views/list-page.tsx';
import { SessionPage } from './views/session-page.tsx';
import { whenOf, whereOf } from './views/parts.tsx';

const pageLength = 25;
const feedLength = 50;
const calendarLength = 500;
const calendarDaysBack = 365;

export function publicRoutes(site: Site, deps: Deps): void {
  // Whether one can still ask to speak depends on the minute: these two are not kept.
  site.page(home, { allow: anyone }, (visit, trx) => showList(visit, trx));
  site.page(`${home}/:number`, { allow: anyone }, (visit, trx) => showOne(deps, visit, trx));

  site.page(`${home}.ics`, { allow: anyone, kept: true }, async (visit, trx) => {
    const from = visit.now.subtract({ hours: 24 * calendarDaysBack });
    const sessions = await readFrom(trx, from, calendarLength);
    const events = sessions.map((session) => sessionEvent(deps, visit.locale, session));
    const name = messages[visit.locale].feedTitle(visit.municipality.name);
    return feed(calendarText({ method: 'PUBLISH', name, events }), calendarType, undefined);
  });
  site.page(`${home}/:number.ics`, { allow: anyone, kept: true }, async (visit, trx) => {
    const event = sessionEvent(deps, visit.locale, await publicSession(visit, trx));
    return feed(calendarText({ method: 'PUBLISH', events: [event] }), calendarType, undefined);
  });
  site.page(`${home}.atom`, { allow: anyone, kept: true }, (visit, trx) => showFeed(deps, visit, trx));
}

/** What is not public does not exist for who looks from outside (R7). */
export async function publicSession(visit: Visit, trx: Trx): Promise<Session> {
  const found = await findSession(trx, visit.params.number ?? '');
  if (!found?.publishedAt) throw new NotFound('There is no such session.');
  return found;
}

/** Today's sessions are coming until the day is over, or they were concluded. */
export function dayBegins({ today }: Visit): Temporal.Instant {
  return today.toZonedDateTime(timeZone).toInstant();
}

/** Where the next page begins, as it stands in an address. */
export function placeFrom(text: string | undefined): Place | undefined {
  const [at = '', id = ''] = (text ?? '').split('~');
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(at) && isId(id) ? { at, id } : undefined;
}

export function placeText({ startsAt, id }: Session): string {
  return `${startsAt.toString()}~${id}`;
}

async function showList(visit: Visit, trx: Trx): Promise<Answer> {
  const isPast = visit.query.toon === 'geweest';
  const listing = { onlyPublic: true, limit: pageLength + 1, after: placeFrom(visit.query.na) };
  const found = await (isPast ? readPast : readComing)(trx, dayBegins(visit), listing);
  const sessions = found.slice(0, pageLength);
  const last = found.length > pageLength ? sessions.at(-1) : undefined;
  const next = last && href(visit, `${home}?${isPast ? 'toon=geweest&' : ''}na=${placeText(last)}`);
  return page(<SessionsPage visit={visit} isPast={isPast} sessions={sessions} next={next} />);
}

async function showOne(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const session = await publicSession(visit, trx);
  const around = await readAround(deps, trx);
  // Everyone sees the same here, whoever is signed in.
  const whole = await readWhole(trx, { ...visit, actor: anonymous }, session);
  const turns = await readShownTurns(trx, whole);
  const came = await readCame(trx, session);
  const { id, number } = session;
  const record = { kind: 'session', id, number } as const;
  const thread = await makeThreadSection(trx, visit, record);
  const shown = { around, came, turns, thread };
  return page(<SessionPage visit={visit} {...whole} {...shown} />);
}

async function showFeed(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const t = messages[visit.locale];
  const sessions = await readLatestPublished(trx, feedLength);
  const whole = (path: string): string => `${deps.publicUrl}${href(visit, path)}`;
  const text = feedOf({
    locale: visit.locale,
    title: t.feedTitle(visit.municipality.name),
    author: visit.municipality.name,
    self: whole(`${home}.atom`),
    page: whole(home),
    emptySince: visit.now,
    entries: sessions.map((session) => ({
      id: session.id,
      title: `${t.kinds[session.kind]}: ${session.title}`,
      text: [whenOf(visit, session), whereOf(session), t.purposes[session.purpose]].join('\n'),
      href: whole(sessionPath(session.number)),
      place: session.place,
      at: session.publishedAt ?? session.updatedAt,
    })),
  });
  return feed(text, feedType, sessions[0]?.publishedAt ?? undefined);
}
