// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type CalendarEvent, calendarText } from '../../platform/calendar/calendar-text.ts';
import type { Deps } from '../../platform/deps.ts';
import { fullDay, timeOfDay } from '../../platform/html/index.ts';
import { type MailBodies, type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import type { Invitation, News, VisitRecord } from './domain.ts';
import { invitationPath, visitPath, wishPath } from './links.ts';
import { messages } from './messages.ts';
import type { ToTell } from './wish-store.ts';

type Written = MailBodies & { readonly subject: string };
const paragraph = (text: string): MailPart => ({ kind: 'paragraph', text });

/** A visit with the names that stand in a letter. */
export type Told = { readonly visit: VisitRecord; readonly area: string; readonly people: string };

/** "donderdag 3 juni 2026, van 10.00 tot 12.00 uur". */
export function whenInWords(locale: Locale, { startsAt, endsAt }: VisitRecord): string {
  return messages[locale].when(
    fullDay(locale, dayOf(startsAt)),
    timeOfDay(locale, startsAt),
    timeOfDay(locale, endsAt),
  );
}

/** As it stands in an agenda; it keeps its UID. */
export function visitEvent(
  locale: Locale,
  { visit, area }: Pick<Told, 'visit' | 'area'>,
  more: Partial<CalendarEvent> = {},
): CalendarEvent {
  return {
    uid: visit.id,
    sequence: visit.sequence,
    stampedAt: visit.updatedAt,
    startsAt: visit.startsAt,
    endsAt: visit.endsAt,
    isOff: visit.state === 'cancelled',
    title: messages[locale].what(messages[locale].forms[visit.form], area),
    description: visit.publicText,
    place: visit.place,
    ...more,
  };
}

type ToWisher = Told & { readonly to: ToTell; readonly news: News };

/** To a resident who asked to be told. */
export function wisherMail(
  deps: Pick<Deps, 'publicUrl' | 'secrets'>,
  municipality: Municipality,
  { visit, area, people, to, news }: ToWisher,
): Written {
  const { locale } = to;
  const t = messages[locale].wisherMail;
  const prefix = `${deps.publicUrl}${locale === 'en' ? '/en' : ''}`;
  const what = messages[locale].what(messages[locale].forms[visit.form], area);
  const parts: MailPart[] =
    news === 'heard'
      ? [paragraph(t.heard(people)), { kind: 'quote', text: visit.heard ?? '' }]
      : [
          paragraph(t.opening[news](people, area)),
          paragraph(`${what}\n${whenInWords(locale, visit)}\n${visit.place}`),
          ...(visit.reason && news !== 'planned' ? [paragraph(t.why(visit.reason))] : []),
          ...(visit.publicText && news !== 'cancelled' ? [paragraph(visit.publicText)] : []),
        ];
  return {
    subject: t.subject[news](what),
    ...writeMail({
      municipality,
      locale,
      title: t.title[news](what),
      parts: [
        paragraph(messages[locale].dear(to.name)),
        ...parts,
        { kind: 'button', text: t.button, href: `${prefix}${visitPath(visit.number)}` },
        {
          kind: 'list',
          items: [{ text: t.stop, href: `${prefix}${wishPath(deps.secrets, to.wishId)}` }],
        },
      ],
      closing: t.closing,
    }),
  };
}

type ToPartner = Told & {
  readonly invitation: Invitation;
  readonly news: 'planned' | 'moved' | 'cancelled';
  readonly token: string;
  /** Who asks them along. */
  readonly by: string;
};

// Partners get their mails in Dutch.
const partnerLocale = 'nl';

/** To a partner who is asked along, with what goes into their agenda. */
export function partnerMail(
  deps: Pick<Deps, 'publicUrl'>,
  municipality: Municipality,
  { visit, area, people, invitation, news, token, by }: ToPartner,
): Written & { calendar: { method: 'REQUEST' | 'CANCEL'; content: string } } {
  const t = messages[partnerLocale].partnerMail;
  const what = messages[partnerLocale].what(messages[partnerLocale].forms[visit.form], area);
  const method = news === 'cancelled' ? 'CANCEL' : 'REQUEST';
  const event = visitEvent(
    partnerLocale,
    { visit, area },
    {
      organiser: { name: municipality.name, email: municipality.settings.email || 'noreply@localhost' },
      attendee: { name: invitation.toName, email: invitation.toAddress },
    },
  );
  return {
    subject: t.subject[news](what),
    ...writeMail({
      municipality,
      locale: partnerLocale,
      title: t.title[news](what),
      parts: [
        paragraph(messages[partnerLocale].dear(invitation.toName)),
        paragraph(t.opening[news](by, people, area)),
        paragraph(`${what}\n${whenInWords(partnerLocale, visit)}\n${visit.place}`),
        ...(visit.reason && news !== 'planned' ? [paragraph(t.why(visit.reason))] : []),
        ...(visit.publicText && news !== 'cancelled'
          ? [{ kind: 'quote' as const, text: visit.publicText }]
          : []),
        ...(news === 'cancelled'
          ? []
          : [
              {
                kind: 'button' as const,
                text: t.button,
                href: `${deps.publicUrl}${invitationPath(token)}`,
              },
            ]),
      ],
      closing: t.closing,
    }),
    calendar: { method, content: calendarText({ method, events: [event] }) },
  };
}

/** A visit of so long ago is nothing to write about. */
export function isStillNews(visit: Pick<VisitRecord, 'endsAt'>, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(visit.endsAt, now) > 0;
}
