// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { dayOf } from '../../../kernel/clock.ts';
import { Badge, Notice, type Tone, dayInWords, fullDay, timeOfDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { AreaLinks, HolderLinks } from '../../dossiers/index.ts';
import { themeName } from '../../teams/index.ts';
import type { Session } from '../domain.ts';
import { messages } from '../messages.ts';
import { lengthOf } from '../programme.ts';
import type { Around } from '../reading.ts';

/** "donderdag 3 juni, van 19.30 tot 21.00 uur". */
export function whenOf({ locale, today }: Visit, { startsAt, endsAt }: Session): string {
  const day = dayInWords(locale, dayOf(startsAt), today);
  return messages[locale].when(day, timeOfDay(locale, startsAt), timeOfDay(locale, endsAt));
}

/** The hall first, as one looks for it. */
export function whereOf({ room, place }: Pick<Session, 'room' | 'place'>): string {
  return [room, place].filter(Boolean).join(', ');
}

const tones: Readonly<Record<Session['state'], Tone>> = {
  planned: 'neutral',
  live: 'due',
  held: 'good',
  cancelled: 'late',
};

export function StateBadge({ visit, session }: { readonly visit: Visit; readonly session: Session }) {
  const { state } = session;
  return <Badge tone={tones[state]}>{messages[visit.locale].states[state]}</Badge>;
}

/** The day of a session as one sees it at a glance in a list. */
export function DayLeaf({ visit, session }: { readonly visit: Visit; readonly session: Session }) {
  const { locale } = visit;
  const day = dayOf(session.startsAt);
  const [, dayOfMonth, month] = /^\D*(\d+)\s+(\S+)/.exec(fullDay(locale, day)) ?? [];
  return (
    <span class="meent-session-leaf" aria-hidden="true">
      <b>{dayOfMonth}</b>
      <span>{month?.slice(0, 3)}</span>
      <small>{day.year}</small>
    </span>
  );
}

/** What the clerk wrote of a session, in names and values; what is not known is left out. */
export function factsOf(
  visit: Visit,
  { tree, staffing }: Around,
  session: Session,
  room: 'public' | 'workplace' = 'workplace',
) {
  const { locale } = visit;
  const { page: t, ...words } = messages[locale];
  const holders = session.holderIds.flatMap((id) => staffing.people.get(id) ?? []);
  const areas = session.areaIds.flatMap((id) => tree.byId(id) ?? []);
  const themes = staffing.themes
    .filter(({ id }) => session.themeIds.includes(id))
    .map((one) => themeName(one, locale));
  const items: { term: string; value: ComponentChildren }[] = [
    { term: t.when, value: whenOf(visit, session) },
    { term: t.where, value: whereOf(session) },
    { term: t.length, value: words.minutesLong(lengthOf(session)) },
    {
      term: t.purpose,
      value: (
        <>
          <b>{words.purposes[session.purpose]}</b>
          <br />
          {words.purposeTexts[session.purpose]}
        </>
      ),
    },
    { term: t.advice, value: session.advice ?? '' },
    { term: t.chair, value: session.chair ?? '' },
    { term: t.clerk, value: session.clerk ?? '' },
    { term: t.domains, value: session.domains.join(' / ') },
    {
      term: t.holders,
      value: holders.length === 0 ? '' : <HolderLinks visit={visit} room={room} holders={holders} />,
    },
    { term: t.areas, value: areas.length === 0 ? '' : <AreaLinks visit={visit} room={room} areas={areas} /> },
    { term: t.themes, value: themes.join(', ') },
    { term: t.number, value: session.number },
  ];
  return items.filter(({ value }) => value !== '');
}

/** That it moved or is off, and why; nothing when it goes on as planned. */
export function ChangeNotice({ visit, session }: { readonly visit: Visit; readonly session: Session }) {
  const { page: t } = messages[visit.locale];
  const isOff = session.state === 'cancelled';
  if (!isOff && (session.reason === null || session.state !== 'planned')) return null;
  return (
    <Notice tone={isOff ? 'danger' : 'info'}>
      <p>
        <b>{isOff ? t.off : t.moved}</b> {session.reason}
      </p>
    </Notice>
  );
}
