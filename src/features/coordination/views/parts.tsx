// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import { dayOf } from '../../../kernel/clock.ts';
import {
  DayText,
  Link,
  MomentText,
  Row,
  Rows,
  Section,
  dayInWords,
  listInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Coordination, partnerState } from '../domain.ts';
import { messages } from '../messages.ts';
import type { Waiting } from '../waiting-store.ts';
import type { WhoIs } from './history.tsx';

type PartProps = {
  readonly visit: Visit;
  readonly number: string;
  readonly coordination: Coordination;
  readonly whoIs: WhoIs;
};

export function coordinationPath(number: string): string {
  return `/werkplek/bijdragen/${number}/afstemming`;
}

/** Beside an item: who was asked and how that stands, with the way to all of it. */
export function CoordinationPart({ visit, number, coordination, whoIs }: PartProps) {
  const m = messages[visit.locale];
  const { partners, colleagues } = coordination;
  const today = visit.today.toString();
  const isEmpty = partners.length + colleagues.length === 0;
  return (
    <>
      {isEmpty ? (
        <p class="meent-soft">{m.none}</p>
      ) : (
        <ul class="meent-plain-list">
          {partners.map((one) => (
            <li>
              {whoIs.organisation(one.organisationId)}
              <small>
                {m.states[partnerState(one, today)]} · <DayText visit={visit} day={dayOf(one.askedAt)} />
              </small>
            </li>
          ))}
          {colleagues.map((one) => (
            <li>
              {whoIs.person(one.askedTo)}
              <small>
                {m.states[one.answeredAt ? 'answered' : 'waiting']} ·{' '}
                <DayText visit={visit} day={dayOf(one.askedAt)} />
              </small>
            </li>
          ))}
        </ul>
      )}
      <Link href={href(visit, coordinationPath(number))}>{isEmpty ? m.open : m.openAll}</Link>
    </>
  );
}

/** With whom it lies while a partner is being asked; nothing when nobody is. */
export function waitsForPartner(
  visit: Visit,
  { coordination, whoIs }: Pick<PartProps, 'coordination' | 'whoIs'>,
): string | undefined {
  const waiting = openPartners(visit, coordination);
  const [first] = waiting;
  if (!first) return undefined;
  const names = listInWords(
    visit.locale,
    waiting.map((one) => whoIs.organisation(one.organisationId)),
  );
  return messages[visit.locale].waitsFor(names, dayInWords(visit.locale, dayOf(first.askedAt), visit.today));
}

/** The same for the resident, in plain words: no names of people, nothing of what was asked. */
export function waitsForResident(
  visit: Visit,
  coordination: Pick<Coordination, 'partners'>,
  organisation: (id: Id) => string,
): string | undefined {
  const names = new Set(openPartners(visit, coordination).map((one) => organisation(one.organisationId)));
  return names.size === 0
    ? undefined
    : messages[visit.locale].toResident(listInWords(visit.locale, [...names]));
}

function openPartners(visit: Visit, { partners }: Pick<Coordination, 'partners'>) {
  return partners.filter((one) => partnerState(one, visit.today.toString()) === 'waiting');
}

type WaitingProps = {
  readonly visit: Visit;
  readonly waiting: readonly Waiting[];
  readonly whoIs: WhoIs;
};

/** On the page of today: questions of colleagues, answers to one's own, notes in which one is named. */
export function WaitingPart({ visit, waiting, whoIs }: WaitingProps) {
  const m = messages[visit.locale];
  if (waiting.length === 0) return null;
  return (
    <Section title={m.waitingTitle}>
      <Rows tight label={m.waitingTitle}>
        {waiting.map((one) => (
          <Row
            href={href(visit, waitingPath(one))}
            title={one.subject}
            meta={
              <>
                {m.waiting[one.kind](whoWaits(one, whoIs))} · <MomentText visit={visit} moment={one.since} />
              </>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}

/** Where one can do something about it. */
export function waitingPath({ kind, number }: Pick<Waiting, 'kind' | 'number'>): string {
  return kind === 'mentioned' ? `/werkplek/bijdragen/${number}` : coordinationPath(number);
}

export function whoWaits(
  { fromPersonId, fromOrganisationId }: Pick<Waiting, 'fromPersonId' | 'fromOrganisationId'>,
  whoIs: WhoIs,
): string {
  if (fromPersonId) return whoIs.person(fromPersonId);
  return fromOrganisationId ? whoIs.organisation(fromOrganisationId) : '';
}
