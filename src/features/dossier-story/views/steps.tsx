// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Badge, DayText, Link, dayInWords, sentenceCase } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { whenInWords } from '../../council-agenda/index.ts';
import type { Room } from '../../dossiers/index.ts';
import { isLate, motionMessages } from '../../motions/index.ts';
import { sessionMessages } from '../../sessions/index.ts';
import { recordHref } from '../../thread/index.ts';
import { messages } from '../messages.ts';
import type { Moment } from '../reading.ts';
import { clockOf, whereOf } from './when.ts';

type Of<K extends Moment['kind']> = {
  readonly visit: Visit;
  readonly room: Room;
  readonly moment: Extract<Moment, { kind: K }>;
};

/** When it is or was, where, what for and what came of it. */
export function SessionStep({ visit, room, moment: { session, datedOn, isToCome } }: Of<'session'>) {
  const t = messages[visit.locale];
  const words = sessionMessages[visit.locale];
  const link = recordHref(visit, room, { kind: 'session', number: session.number });
  const isOff = session.state === 'cancelled';
  return (
    <Frame kind="session" isToCome={isToCome}>
      <p class="meent-dossier-step__when">
        {isToCome ? sentenceCase(clockOf(visit, session)) : <DayText visit={visit} day={datedOn} />}{' '}
        <span class="meent-dossier-step__kind">{words.kinds[session.kind]}</span>{' '}
        {isOff && <Badge tone="late">{t.off}</Badge>}
        {room === 'workplace' && !session.publishedAt && <Badge tone="due">{t.notOnSite}</Badge>}
      </p>
      <h4 class="meent-dossier-step__title">
        <Link href={link}>{session.title}</Link>
      </h4>
      {isOff && session.reason && <p>{session.reason}</p>}
      {session.outcome && (
        <p>
          {t.outcome}: <b>{session.outcome}</b>
          {session.report && ' · '}
          {session.report && <Link href={`${link}/verslag`}>{t.report}</Link>}
        </p>
      )}
      <p class="meent-dossier-step__meta">
        {[words.purposes[session.purpose], whereOf(session), session.number].join(' · ')}
      </p>
    </Frame>
  );
}

/** Its number, what the council decided and how it stands. */
export function MotionStep({ visit, room, moment: { motion, update, datedOn } }: Of<'motion'>) {
  const t = messages[visit.locale];
  const words = motionMessages[visit.locale];
  const day = (on: string): string => dayInWords(visit.locale, on, visit.today);
  const tone = motion.state === 'settled' ? 'good' : isLate(motion, visit.today) ? 'late' : 'neutral';
  const told = [
    motion.result && words.outcomes[motion.result],
    motion.submitters && t.by(motion.submitters),
    motion.settledOn ? t.settled(day(motion.settledOn)) : update && t.latest(day(update.onDay)),
  ].filter(Boolean);
  return (
    <Frame kind="motion">
      <p class="meent-dossier-step__when">
        <DayText visit={visit} day={datedOn} />{' '}
        <span class="meent-dossier-step__kind">
          {words.kinds[motion.kind]} {motion.number}
        </span>{' '}
        <Badge tone={tone}>{words.states[motion.state]}</Badge>{' '}
        {room === 'workplace' && !motion.publishedAt && <Badge tone="due">{t.notOnSite}</Badge>}
      </p>
      <h4 class="meent-dossier-step__title">
        <Link href={recordHref(visit, room, { kind: 'motion', number: motion.number })}>{motion.title}</Link>
      </h4>
      {told.length > 0 && <p class="meent-dossier-step__meta">{told.join(' · ')}</p>}
    </Frame>
  );
}

/** What is said to come, on a day or in a month. */
export function PlanStep({ visit, room, moment: { plan } }: Of<'plan'>) {
  const t = messages[visit.locale];
  return (
    <Frame kind="plan" isToCome>
      <p class="meent-dossier-step__when">{sentenceCase(whenInWords(visit, plan.when))}</p>
      <h4 class="meent-dossier-step__title">{plan.title}</h4>
      {plan.note && <p>{plan.note}</p>}
      <p class="meent-dossier-step__meta">
        <Link href={agendaHref(visit, room, plan)}>{t.onAgenda}</Link>
      </p>
    </Frame>
  );
}

export function agendaHref(visit: Visit, room: Room, { id }: { readonly id: string }): string {
  return href(visit, room === 'public' ? '/raad/agenda' : `/werkplek/raad/agenda/${id}`);
}

type FrameProps = {
  readonly kind: 'session' | 'motion' | 'plan';
  readonly isToCome?: boolean;
  readonly children: ComponentChildren;
};

function Frame({ kind, isToCome = false, children }: FrameProps) {
  const coming = isToCome ? ' meent-dossier-step--coming' : '';
  return (
    <li class={`meent-dossier-step meent-dossier-step--${kind}${coming}`}>
      <div class="meent-dossier-step__text meent-dossier-step__text--wide">{children}</div>
    </li>
  );
}
