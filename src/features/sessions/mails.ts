// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { calendarText } from '../../platform/calendar/calendar-text.ts';
import type { Deps } from '../../platform/deps.ts';
import { fullDay, timeOfDay } from '../../platform/html/index.ts';
import { type MailFact, type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import { sessionEvent } from './calendar.ts';
import type { Item, News, Session, Speaker } from './domain.ts';
import { speakerKey, speakerPath } from './links.ts';
import type { Turn } from './programme.ts';
import { messages } from './speaking-messages.ts';

type About = { readonly municipality: Municipality; readonly session: Session };
type To = {
  readonly speaker: Speaker;
  readonly turn: Turn | undefined;
  /** At which they are to speak, if it is not the whole. */
  readonly item: Item | undefined;
  readonly news: News;
  readonly name: string;
};

/** Which news goes into an agenda, and how. */
const inAgenda: Readonly<Partial<Record<News, 'REQUEST' | 'CANCEL'>>> = {
  confirmed: 'REQUEST',
  moved: 'REQUEST',
  cancelled: 'CANCEL',
  off_site: 'CANCEL',
  withdrawn: 'CANCEL',
};

export function speakerMail(
  deps: Pick<Deps, 'publicUrl' | 'secrets'>,
  { municipality, session }: About,
  { speaker, turn, item, news, name }: To,
) {
  const locale = speaker.language;
  const t = messages[locale].mails;
  const path = speakerPath(session.number, speaker.id, speakerKey(deps.secrets, speaker.id));
  const reason = news === 'declined' ? speaker.reason : session.reason;
  const why = reason && ['declined', 'moved', 'cancelled', 'off_site'].includes(news) ? reason : undefined;
  const parts: MailPart[] = [
    { kind: 'paragraph', text: t.dear(name) },
    { kind: 'paragraph', text: t.opening[news](session.title) },
    ...(why ? [{ kind: 'quote' as const, text: why }] : []),
    {
      kind: 'facts',
      items: [
        ...factsOf(locale, session, news === 'cancelled' || news === 'off_site' ? undefined : turn),
        ...(news === 'invited' ? invitationFacts(locale, session, item) : []),
      ],
    },
    { kind: 'paragraph', text: t.after[news] },
    { kind: 'button', text: t.button[news], href: `${deps.publicUrl}${locale === 'en' ? '/en' : ''}${path}` },
  ];
  // Who steps back has it in an agenda when they heard at what time they would speak.
  const isInAgenda = speaker.state === 'confirmed' || (news === 'withdrawn' && speaker.toldAt !== null);
  const method = isInAgenda ? inAgenda[news] : undefined;
  return {
    subject: t.subject[news](session.title),
    ...writeMail({ municipality, locale, title: t.title[news], parts, closing: t.closing }),
    ...(method
      ? { calendar: { method, content: agendaOf(deps, { municipality, session }, { locale, method }) } }
      : {}),
  };
}

function factsOf(locale: Locale, session: Session, turn: Turn | undefined): MailFact[] {
  const t = messages[locale].mails.facts;
  const from = timeOfDay(locale, session.startsAt);
  return [
    {
      term: t.when,
      value: t.whenText(fullDay(locale, dayOf(session.startsAt)), from, timeOfDay(locale, session.endsAt)),
    },
    { term: t.where, value: [session.place, session.room].filter(Boolean).join(', ') },
    ...(turn
      ? [
          { term: t.turn, value: t.about(timeOfDay(locale, turn.speaksAt)) },
          { term: t.length, value: t.minutes(turn.minutes) },
        ]
      : []),
  ];
}

/** For what and by whom somebody is invited, who did not ask for it. */
function invitationFacts(locale: Locale, session: Session, item: Item | undefined): MailFact[] {
  const t = messages[locale].mails.facts;
  const minutes = item && item.minutes > 0 ? t.minutes(item.minutes) : '';
  return [
    ...(item ? [{ term: t.part, value: t.partText(item.title, minutes) }] : []),
    { term: t.inviter, value: t.inviterText(session.clerk) },
  ];
}

type Sent = { readonly locale: Locale; readonly method: 'REQUEST' | 'CANCEL' };

function agendaOf(
  deps: Pick<Deps, 'publicUrl'>,
  { municipality, session }: About,
  { locale, method }: Sent,
): string {
  const organiser = { name: municipality.name, email: municipality.settings.email || 'noreply@localhost' };
  const event = { ...sessionEvent(deps, locale, session), organiser };
  return calendarText({ method, events: [event] });
}
