// SPDX-License-Identifier: EUPL-1.2
import { Facts, Link, MomentText, phoneHref, shortDay } from '../../../platform/html/index.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Brought, messages as contributionMessages } from '../../contributions/index.ts';
import type { Person } from '../domain.ts';
import { messages } from '../messages.ts';
import type { Found } from '../persons.ts';

/** What to call somebody: by name, else by how they are reached. */
export function callOf(visit: Pick<Visit, 'locale'>, { names, phones, emails }: Person): string {
  return names[0] ?? phones[0] ?? emails[0] ?? messages[visit.locale].anonymous;
}

export function reachOf({ phones, emails }: Person): string {
  return [...phones, ...emails].join(' · ');
}

export function personHref(visit: Visit, id: string): string {
  return href(visit, `/werkplek/contacten/${id}`);
}

/** "Losse tegel bij de halte (afgerond, 3 mrt)" */
export function latelyText(visit: Visit, one: Brought): string {
  const state = contributionMessages[visit.locale].states[one.state];
  return `${one.subject} (${state}, ${shortDay(visit.locale, dayOf(one.createdAt), visit.today)})`;
}

export function Lately({ visit, found }: { readonly visit: Visit; readonly found: Found }) {
  return (
    <ul class="meent-plain-list meent-lately">
      {found.lately.map((one) => (
        <li>{latelyText(visit, one)}</li>
      ))}
    </ul>
  );
}

/** Name, phone, mail: everything that somebody is known by, each once. */
export function PersonFacts({ visit, person }: { readonly visit: Visit; readonly person: Person }) {
  const t = messages[visit.locale];
  const [, ...others] = person.names;
  const prefers = person.contacts.find((contact) => contact.prefers)?.prefers;
  const first = person.contacts.at(-1);
  return (
    <Facts
      items={[
        ...(person.phones.length > 0
          ? [{ term: t.phones, value: <Links texts={person.phones} hrefOf={phoneHref} /> }]
          : []),
        ...(person.emails.length > 0
          ? [{ term: t.emails, value: <Links texts={person.emails} hrefOf={(mail) => `mailto:${mail}`} /> }]
          : []),
        ...(prefers ? [{ term: t.prefers, value: t.prefersOptions[prefers] }] : []),
        ...(others.length > 0 ? [{ term: t.alsoCalled, value: others.join(', ') }] : []),
        ...(first
          ? [{ term: t.since, value: <MomentText visit={visit} moment={first.createdAt} style="words" /> }]
          : []),
      ]}
    />
  );
}

function Links({
  texts,
  hrefOf,
}: {
  readonly texts: readonly string[];
  readonly hrefOf: (text: string) => string;
}) {
  return (
    <ul class="meent-plain-list">
      {texts.map((text) => (
        <li>
          <Link href={hrefOf(text)}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}
