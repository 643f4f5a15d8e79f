// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  ButtonRow,
  Facts,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  PublicPage,
  Row,
  Rows,
  Section,
  TypedText,
  listInWords,
  momentInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { DocumentList } from '../../dossiers/index.ts';
import { recordHref } from '../../thread/index.ts';
import type { Came } from '../came.ts';
import { home, sessionPath } from '../links.ts';
import { messages } from '../messages.ts';
import { askingOf, canSpeakAt, isOver, isToFollow, minutesOf } from '../programme.ts';
import type { Around, ShownTurn, Tied, Whole } from '../reading.ts';
import { CamePart } from './came-part.tsx';
import { ChangeNotice, StateBadge, factsOf, whenOf, whereOf } from './parts.tsx';
import { Papers, loosePapers } from './papers.tsx';
import { Programme, Questions, Speakers } from './programme.tsx';

export type SessionProps = Whole & {
  readonly visit: Visit;
  readonly around: Around;
  readonly came: Came;
  readonly turns: readonly ShownTurn[];
  readonly thread: ComponentChildren;
};

/** Everything of one session for everyone: when, what for, in which order, what is asked, who speaks, what came of it. */
export function SessionPage(props: SessionProps) {
  const { visit, session, items, documents, papers, tied } = props;
  const t = messages[visit.locale];
  const loose = loosePapers(papers, items);
  return (
    <PublicPage
      visit={visit}
      title={`${t.kinds[session.kind]}: ${session.title}`}
      description={`${whenOf(visit, session)}, ${whereOf(session)}`}
      isRare
      breadcrumbs={[{ href: href(visit, home), text: t.title }, { text: session.number }]}
    >
      <p class="meent-session-kind">
        {t.kinds[session.kind]}
        {session.state !== 'planned' && <StateBadge visit={visit} session={session} />}
      </p>
      <Heading level={1}>{session.title}</Heading>
      <Paragraph lead>
        {whenOf(visit, session)}
        <br />
        {whereOf(session)}
      </Paragraph>
      {session.state === 'planned' && !isOver(session, visit.now) && (
        <p class="meent-session-agenda">
          <Link href={href(visit, `${sessionPath(session.number)}.ics`)}>{t.page.toCalendar}</Link>
        </p>
      )}
      <ChangeNotice visit={visit} session={session} />
      <div class="meent-session-page">
        <div>
          <LivePart {...props} />
          <CamePart {...props} />
          <AskPart {...props} />
          <ProgrammePart {...props} />
          {session.background && (
            <Section title={t.page.background} id="achtergrond">
              <TypedText text={session.background} />
            </Section>
          )}
          {documents.length + loose.length > 0 && (
            <Section title={t.page.documents} id="stukken">
              {documents.length > 0 && <DocumentList visit={visit} room="public" documents={documents} />}
              <Papers visit={visit} papers={loose} />
            </Section>
          )}
          <Motions visit={visit} title={t.page.motions} motions={ofKind(tied, 'motion')} />
        </div>
        <Beside {...props} />
      </div>
    </PublicPage>
  );
}

/** The evening in names and values; the case number of the town hall comes first. */
function Beside(props: SessionProps) {
  const { visit, around, session, tied, thread } = props;
  const { page: t } = messages[visit.locale];
  const dossiers = ofKind(tied, 'dossier').map((one) => ({
    term: t.dossier,
    value: (
      <Link href={recordHref(visit, 'public', one)}>
        {one.number} {one.title}
      </Link>
    ),
  }));
  return (
    <div>
      <Facts items={[...dossiers, ...factsOf(visit, around, session, 'public')]} />
      {thread}
    </div>
  );
}

function ofKind(tied: readonly Tied[], wanted: Tied['kind']): Tied[] {
  return tied.filter(({ kind }) => kind === wanted);
}

function ProgrammePart(props: SessionProps) {
  const { visit, session, items, questions, documents, papers, turns } = props;
  const { page: t } = messages[visit.locale];
  const known = new Set(items.map(({ id }) => id));
  const isWhole = ({ itemId }: { readonly itemId: string | null }) => itemId === null || !known.has(itemId);
  const loose = questions.filter(isWhole);
  const isAhead = session.state === 'planned' && !isOver(session, visit.now);
  return (
    <>
      <Section title={t.programme} id="programma">
        {items.length === 0 ? (
          <Paragraph soft>{isAhead ? t.noProgramme : t.noProgrammeWas}</Paragraph>
        ) : (
          <Programme {...{ visit, session, items, questions, documents, papers, turns }} />
        )}
        <Speakers visit={visit} turns={turns.filter(isWhole)} isWhole />
        {isAhead && minutesOf(items) > 0 && <Paragraph soft>{t.about}</Paragraph>}
      </Section>
      {loose.length > 0 && (
        <Section title={t.questions} id="vragen">
          <Questions questions={loose} />
        </Section>
      )}
    </>
  );
}

/** The way to what is on now, for who is not in the hall. */
function LivePart({ visit, session }: SessionProps) {
  const { page: t } = messages[visit.locale];
  if (!isToFollow(session, visit.now)) return null;
  return (
    <section class="meent-session-ask" aria-labelledby="live">
      <Heading level={2} looks={3} id="live">
        {session.state === 'live' ? t.live : t.soon}
      </Heading>
      <p>{t.followText}</p>
      <ButtonRow>
        <LinkButton href={href(visit, sessionPath(session.number, '/live'))}>{t.follow}</LinkButton>
      </ButtonRow>
    </section>
  );
}

/** Until when one can ask to speak and where, or why one cannot; nothing of it once the session was. */
function AskPart(props: SessionProps) {
  const { visit, session } = props;
  const { page: t } = messages[visit.locale];
  if (session.state !== 'planned' || isOver(session, visit.now)) return null;
  const asking = askingOf(session, visit.now);
  return (
    <section class="meent-session-ask" aria-labelledby="meespreken">
      <Heading level={2} looks={3} id="meespreken">
        {t.ask}
      </Heading>
      {asking === 'open' && <AskOpen {...props} />}
      {asking === 'open_floor' && (
        <p>
          {t.openFloor} {session.speakingMinutes !== null && t.openFloorTime(lengthWords(props))}
        </p>
      )}
      {asking === 'nobody_speaks' && <p>{t.nobodySpeaks}</p>}
      {(asking === 'closed' || asking === 'off') && <p>{t.askClosed}</p>}
    </section>
  );
}

function lengthWords({ visit, session }: SessionProps): string {
  return messages[visit.locale].minutesLong(session.speakingMinutes ?? 0);
}

const mostNamed = 5;

function AskOpen(props: SessionProps) {
  const { visit, session, items } = props;
  const { locale, today } = visit;
  const { page: t } = messages[locale];
  const { speakUntil, speakingMinutes, number } = session;
  const until = speakUntil ? momentInWords(locale, speakUntil, today) : '';
  const parts = items.filter(canSpeakAt).map(({ title }) => `“${title}”`);
  return (
    <>
      <p>
        {speakingMinutes === null ? t.askTextOpen(until) : t.askText(until, lengthWords(props))}{' '}
        {parts.length > 0 && parts.length <= mostNamed && `${t.askAt(listInWords(locale, parts))} `}
        {t.askOrder}
      </p>
      <ButtonRow>
        <LinkButton href={href(visit, sessionPath(number, '/inspreken'))}>{t.askButton}</LinkButton>
      </ButtonRow>
    </>
  );
}

function Motions({
  visit,
  title,
  motions,
}: {
  readonly visit: Visit;
  readonly title: string;
  readonly motions: readonly Tied[];
}) {
  if (motions.length === 0) return null;
  return (
    <Section title={title}>
      <Rows label={title} tight>
        {motions.map((motion) => (
          <Row href={recordHref(visit, 'public', motion)} title={motion.title} meta={motion.number} />
        ))}
      </Rows>
    </Section>
  );
}
