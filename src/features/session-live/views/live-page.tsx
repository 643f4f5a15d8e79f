// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../../kernel/clock.ts';
import {
  ButtonRow,
  Heading,
  Hidden,
  Link,
  LinkButton,
  Paragraph,
  ScreenPage,
  momentInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { eventsPath, livePath, reportPath, screenPath, sessionPath, shortPath } from '../links.ts';
import { messages } from '../messages.ts';
import type { Snapshot } from '../snapshot.ts';
import { LiveBody } from './live-body.tsx';
import { QrCode } from './qr-code.tsx';

const refreshSeconds = 15;

type LivePageProps = { readonly visit: Visit; readonly snapshot: Snapshot };

/** For on a phone: who follows in the room or at home. */
export function LivePage({ visit, snapshot, hasReport }: LivePageProps & { readonly hasReport: boolean }) {
  const t = messages[visit.locale].live;
  const { session } = snapshot;
  const isRefreshed = comesBack(visit, snapshot);
  return (
    <ScreenPage visit={visit} title={t.title(session.title)} {...(isRefreshed ? { refreshSeconds } : {})}>
      <div class="meent-live meent-live--phone">
        <p class="meent-live-where">
          {visit.municipality.name} · {[session.room, session.place].filter(Boolean).join(', ')}
        </p>
        <Heading level={1} looks={3}>
          {session.title}
        </Heading>
        <DaysToGo visit={visit} snapshot={snapshot} />
        <Following visit={visit} snapshot={snapshot} />
        <ToSpeak visit={visit} snapshot={snapshot} />
        <noscript>
          {isNear(visit, snapshot) && (
            <Again visit={visit} path={livePath(session.number)} isRefreshed={isRefreshed} />
          )}
        </noscript>
        <Paragraph soft>
          {hasReport && <Link href={href(visit, reportPath(session.number))}>{t.report}</Link>}
          {!hasReport && !isAhead(snapshot) && t.reportSoon}
          {!isAhead(snapshot) && ' · '}
          <Link href={href(visit, sessionPath(session.number))}>{t.about}</Link>
        </Paragraph>
      </div>
    </ScreenPage>
  );
}

/** On its day a page comes back by itself where no script keeps it right; who would rather read on can stop that. */
function comesBack(visit: Visit, snapshot: Snapshot): boolean {
  return visit.query.ververs !== 'nee' && isNear(visit, snapshot);
}

function isNear(visit: Visit, { session, standing }: Snapshot): boolean {
  const isToday = Temporal.PlainDate.compare(dayOf(session.startsAt), visit.today) === 0;
  return session.state === 'live' || (session.state === 'planned' && standing.phase === 'before' && isToday);
}

function isAhead({ session, standing }: Snapshot): boolean {
  return session.state === 'planned' && standing.phase === 'before';
}

/** How long it still takes, by the day: this page is kept until midnight. */
function DaysToGo({ visit, snapshot }: LivePageProps) {
  const days = visit.today.until(dayOf(snapshot.session.startsAt), { largestUnit: 'days' }).days;
  if (!isAhead(snapshot) || days < 1) return null;
  return (
    <div class="meent-live-ahead">
      <Paragraph>{messages[visit.locale].live.days(days)}</Paragraph>
    </div>
  );
}

/** Until when one can ask to speak; it stands there as a moment, so that it is true whenever it is read. */
function ToSpeak({ visit, snapshot }: LivePageProps) {
  const t = messages[visit.locale].live;
  const { number, speakUntil } = snapshot.session;
  if (!isAhead(snapshot)) return null;
  const isOpen = speakUntil !== null && Temporal.PlainDate.compare(dayOf(speakUntil), visit.today) >= 0;
  return (
    <div class="meent-live-ahead">
      {isOpen && <Paragraph>{t.mayAsk(momentInWords(visit.locale, speakUntil, visit.today))}</Paragraph>}
      <ButtonRow>
        {isOpen && <LinkButton href={href(visit, sessionPath(number, '/inspreken'))}>{t.ask}</LinkButton>}
        <LinkButton href={href(visit, sessionPath(number, '.ics'))} variant="quiet">
          {t.toCalendar}
        </LinkButton>
      </ButtonRow>
    </div>
  );
}

type AgainProps = { readonly visit: Visit; readonly path: string; readonly isRefreshed: boolean };

/** Without JavaScript the page comes back by itself; who would rather read on can stop that. */
function Again({ visit, path, isRefreshed }: AgainProps) {
  const t = messages[visit.locale].live;
  const here = href(visit, path);
  return (
    <p>
      <Link href={isRefreshed ? here : `${here}?ververs=nee`}>{t.lookAgain}</Link>
      {' · '}
      {isRefreshed ? (
        <>
          {t.refreshes} <Link href={`${here}?ververs=nee`}>{t.refreshStop}</Link>
        </>
      ) : (
        <Link href={here}>{t.refresh}</Link>
      )}
    </p>
  );
}

/** For on the wall: read from the last row. */
export function WallPage({ visit, snapshot, address }: LivePageProps & { readonly address: string }) {
  const t = messages[visit.locale].live;
  const { session } = snapshot;
  const isRefreshed = comesBack(visit, snapshot);
  const short = `${address}${href(visit, shortPath(session.number))}`;
  return (
    <ScreenPage
      visit={visit}
      title={t.screenTitle(session.title)}
      {...(isRefreshed ? { refreshSeconds } : {})}
      isWall
    >
      <div class="meent-live meent-live--wall">
        <header class="meent-live-head">
          <h1>{session.title}</h1>
          <p>{visit.municipality.name}</p>
        </header>
        <Following visit={visit} snapshot={snapshot} />
        <noscript>
          <Again visit={visit} path={screenPath(session.number)} isRefreshed={isRefreshed} />
        </noscript>
        <footer class="meent-live-foot">
          <span>
            {t.onPhone}: <b>{short.replace(/^https?:\/\//, '')}</b>
          </span>
          <QrCode address={short} label={t.code(short)} />
        </footer>
      </div>
    </ScreenPage>
  );
}

function Following({ visit, snapshot }: LivePageProps) {
  const t = messages[visit.locale].live;
  return (
    <meent-live data-events={href(visit, eventsPath(snapshot.session.number))}>
      <p class="meent-live-lost" data-lost hidden>
        {t.lost}
      </p>
      <Hidden>
        <span role="status" data-status />
      </Hidden>
      <div data-body>
        <LiveBody locale={visit.locale} snapshot={snapshot} />
      </div>
    </meent-live>
  );
}
