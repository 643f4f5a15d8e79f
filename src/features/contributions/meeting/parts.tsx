// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  Disclosure,
  Form,
  HiddenField,
  Link,
  MomentText,
  Notice,
  Row,
  Rows,
  Section,
  TextArea,
  momentInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Appointment, canBeCancelled } from '../../appointments/index.ts';
import type { Temporal } from 'temporal-polyfill';
import type { Contribution } from '../domain.ts';
import type { Names } from '../wording.ts';
import { messages } from './messages.ts';

type PartProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly contribution: Contribution;
  readonly appointments: readonly Appointment[];
  readonly now: Temporal.Instant;
  readonly formKey: string;
  /** Whether this reader may make and cancel them. */
  readonly canMake: boolean;
};

/** Beside an item: the talks that were proposed and agreed, and the way to another. */
export function AppointmentsPart({
  visit,
  names,
  contribution,
  appointments,
  now,
  formKey,
  canMake,
}: PartProps) {
  const t = messages[visit.locale];
  const path = `/werkplek/bijdragen/${contribution.number}/afspraak`;
  return (
    <>
      {appointments.length === 0 ? (
        <p class="meent-soft">{t.none}</p>
      ) : (
        <ul class="meent-plain-list">
          {appointments.map((one) => (
            <li>
              <span>{whenText(visit, one)}</span>
              <small>
                {t.states[one.state]} · {one.placeText} ·{' '}
                {t.with(names.staffing.people.get(one.personId)?.name ?? '')}
              </small>
              {canMake && canBeCancelled(one, now) && (
                <Disclosure summary={t.cancel}>
                  <Form action={href(visit, `${path}/${one.id}/afzeggen`)}>
                    <HiddenField name="formulier" value={formKey} />
                    <TextArea
                      visit={visit}
                      id={`reden-${one.id}`}
                      name="reden"
                      label={t.labels.reden}
                      hint={t.cancelHint}
                      rows={2}
                      required
                    />
                    <ButtonRow>
                      <Button small variant="quiet">
                        {t.cancel}
                      </Button>
                    </ButtonRow>
                  </Form>
                </Disclosure>
              )}
            </li>
          ))}
        </ul>
      )}
      {canMake && contribution.state !== 'closed' && (
        <p>
          <Link href={href(visit, path)}>{t.make}</Link>
        </p>
      )}
    </>
  );
}

function whenText(visit: Visit, { startsAt, slots }: Appointment): string {
  return startsAt
    ? momentInWords(visit.locale, startsAt, visit.today)
    : messages[visit.locale].proposed(slots.length);
}

export type AgendaItem = {
  readonly appointment: Appointment;
  readonly contribution: Pick<Contribution, 'number' | 'subject'>;
};

/** Today's and tomorrow's talks, on the page of today. */
export function Agenda({ visit, items }: { readonly visit: Visit; readonly items: readonly AgendaItem[] }) {
  const t = messages[visit.locale];
  if (items.length === 0) return null;
  return (
    <Section title={t.today}>
      <Rows tight label={t.today}>
        {items.map(({ appointment, contribution }) => (
          <Row
            title={contribution.subject}
            href={href(visit, `/werkplek/bijdragen/${contribution.number}`)}
            meta={`${t.places[appointment.place]}: ${appointment.placeText}`}
            trailing={appointment.startsAt && <MomentText visit={visit} moment={appointment.startsAt} />}
          />
        ))}
      </Rows>
    </Section>
  );
}

type OfferProps = {
  readonly visit: Visit;
  readonly contribution: Contribution;
  readonly appointments: readonly Appointment[];
  readonly sleutel: string;
};

/** On the resident's own page: the talk that is proposed or agreed, with the way to it. */
export function AppointmentNotice({ visit, contribution, appointments, sleutel }: OfferProps) {
  const t = messages[visit.locale];
  const living = appointments.filter(({ state }) => state === 'proposed' || state === 'agreed');
  return (
    <>
      {living.map((one) => (
        <Notice tone="ball">
          {t.resident.title}: {whenText(visit, one)}.{' '}
          <Link href={href(visit, `/bijdragen/${contribution.number}/afspraak/${one.id}?sleutel=${sleutel}`)}>
            {one.state === 'proposed' ? t.mails.proposal.button : t.mails.agreed.button}
          </Link>
        </Notice>
      ))}
    </>
  );
}
