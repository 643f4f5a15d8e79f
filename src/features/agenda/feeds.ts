// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import { type CalendarEvent, calendarText } from '../../platform/calendar/calendar-text.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { htmlMessages } from '../../platform/html/index.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { calendarEvent, readAgreed } from '../appointments/index.ts';
import { type Area, type AreaTree, areaName, readAreaTree } from '../areas/index.ts';
import { meetingMessages, readContributionsById } from '../contributions/index.ts';
import { readStaffing } from '../teams/index.ts';
import { readComingVisits, readVisitsOf, visitEvent, visitPath, visitWorkPath } from '../visits/index.ts';
import type { Occurrence } from './domain.ts';
import { messages } from './messages.ts';
import { readOccurrences } from './readings.ts';
import { type OwnFeed, findOwnFeed } from './store.ts';

const purpose = 'own agenda';
const daysBack = 30;
const daysAhead = 366;

/** Where and when to meet the team of an area, for programs that read along. */
export async function areaCalendar(
  deps: Deps,
  visit: Visit,
  trx: Trx,
  { tree, area }: { readonly tree: AreaTree; readonly area: Area },
): Promise<string> {
  const t = messages[visit.locale];
  const { locale, today } = visit;
  const found = await readOccurrences(trx, { tree, areaId: area.id, today });
  const eventOf = ({ moment, day, startsAt, endsAt, isOff }: Occurrence): CalendarEvent => {
    const place = tree.byId(moment.areaId) ?? area;
    return {
      uid: `${moment.id}-${day}`,
      sequence: isOff ? 1 : 0,
      stampedAt: isOff && moment.stoppedAt ? moment.stoppedAt : moment.createdAt,
      startsAt,
      endsAt,
      isOff,
      title: t.area.what(t.kinds[moment.kind], areaName(place, locale)),
      description: isOff ? t.area.off : t.area.text,
      place: moment.place,
      href: `${deps.publicUrl}${href(visit, `/gebieden/${place.slug}`)}`,
    };
  };
  const name = t.area.feed(areaName(area, locale), htmlMessages(visit).municipality(visit.municipality.name));
  const visits = await visitsTo(deps, visit, trx, { tree, area });
  return calendarText({ method: 'PUBLISH', name, events: [...found.map(eventOf), ...visits] });
}

/** Public visits to get to know the area, what lies around it and in it; also what was called off. */
async function visitsTo(
  deps: Deps,
  visit: Visit,
  trx: Trx,
  { tree, area }: { readonly tree: AreaTree; readonly area: Area },
): Promise<CalendarEvent[]> {
  const areaIds = [...tree.pathTo(area.id).map(({ id }) => id), ...tree.idsBelow(area.id)];
  const coming = await readComingVisits(trx, areaIds, visit.now, { isPublic: true });
  return coming.map((one) =>
    visitEvent(
      visit.locale,
      { visit: one, area: areaName(tree.byId(one.areaId) ?? area, visit.locale) },
      { href: `${deps.publicUrl}${href(visit, visitPath(one.number))}` },
    ),
  );
}

/** The path of somebody's own agenda, without language prefix. Nobody makes it up: it is signed. */
export function ownFeedPath({ secrets }: Pick<Deps, 'secrets'>, { id, personId }: OwnFeed): string {
  return `/agenda/${id}/${secrets.sign(purpose, `${id} ${personId}`)}/agenda.ics`;
}

/** The appointments of whose secret address it is, in the words of the colleagues' own mails: without who the resident is. */
export async function ownCalendar(
  deps: Deps,
  visit: Visit,
  trx: Trx,
  { id, signature }: { readonly id: Id; readonly signature: string },
): Promise<string> {
  const feed = await findOwnFeed(trx, id);
  const isRight = feed && deps.secrets.isSigned(purpose, `${id} ${feed.personId}`, signature);
  const person = isRight ? (await readStaffing(deps, trx)).people.get(feed.personId) : undefined;
  if (!person || person.endedAt !== null) throw new NotFound('There is no such agenda.');
  const now = deps.clock.now();
  const stretch = {
    from: now.subtract({ hours: 24 * daysBack }),
    to: now.add({ hours: 24 * daysAhead }),
  };
  const agreed = await readAgreed(trx, [person.id], stretch);
  const tree = await readAreaTree(deps, trx);
  const visits = (await readVisitsOf(trx, person.id, stretch)).map((one) =>
    visitEvent(
      visit.locale,
      { visit: one, area: areaName(tree.byId(one.areaId) ?? tree.root, visit.locale) },
      { href: `${deps.publicUrl}${href(visit, visitWorkPath(one.number))}` },
    ),
  );
  const about = await readContributionsById(
    trx,
    agreed.map(({ contributionId }) => contributionId),
  );
  const t = meetingMessages[visit.locale];
  const events = agreed.flatMap((one) => {
    const contribution = about.find((other) => other.id === one.contributionId);
    if (!contribution) return [];
    const { number, subject } = contribution;
    return [
      calendarEvent(one, {
        title: t.mails.calendarTitle(subject),
        description: `${number} · ${t.places[one.place]}`,
        href: `${deps.publicUrl}${href(visit, `/werkplek/bijdragen/${number}`)}`,
      }),
    ];
  });
  const name = messages[visit.locale].own.name(visit.municipality.name);
  return calendarText({ method: 'PUBLISH', name, events: [...events, ...visits] });
}
