// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import {
  Button,
  ButtonRow,
  Disclosure,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  MomentText,
  Notice,
  Paragraph,
  Prose,
  PublicPage,
  RadioField,
  TextArea,
  momentInWords,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Appointment, type AppointmentRefusal, canBeCancelled } from '../../appointments/index.ts';
import type { Contribution } from '../domain.ts';
import { personalPath } from '../links.ts';
import { messages } from './messages.ts';

export type ResidentPageProps = {
  readonly visit: Visit;
  readonly contribution: Contribution;
  readonly appointment: Appointment;
  readonly personName: string;
  readonly free: readonly Temporal.Instant[];
  readonly now: Temporal.Instant;
  readonly sleutel: string;
  readonly formKey: string;
  readonly typed: Typed;
  readonly refusal?: AppointmentRefusal | 'no_contact';
};

/** Where a resident picks a time, sees when and where, and says when it cannot go on. */
export function ResidentAppointmentPage(props: ResidentPageProps) {
  const { visit, contribution, appointment, sleutel, refusal } = props;
  const t = messages[visit.locale];
  const done = Object.entries(t.resident.done).find(([name]) => name === visit.query.gedaan)?.[1];
  return (
    <PublicPage visit={visit} title={t.resident.title} current="contributions" noindex>
      <Prose>
        {refusal && <ErrorSummary visit={visit} items={[{ href: '#tijd', text: t.refusals[refusal] }]} />}
        <Heading level={1}>{t.resident.title}</Heading>
        {done && (
          <Notice tone="good" role="status">
            {done}
          </Notice>
        )}
        <Lead {...props} />
        <Facts
          items={[
            { term: t.labels.plek, value: `${t.places[appointment.place]}: ${appointment.placeText}` },
            { term: t.labels.duur, value: t.minutes(appointment.minutes) },
          ]}
        />
        {appointment.state === 'proposed' && <Times {...props} />}
        {appointment.state === 'agreed' && <Agreed {...props} />}
        <Paragraph>
          <Link href={href(visit, personalPath(contribution.number, sleutel))}>{t.resident.back}</Link>
        </Paragraph>
      </Prose>
    </PublicPage>
  );
}

function Lead({ visit, appointment, personName }: ResidentPageProps) {
  const t = messages[visit.locale].resident;
  const { state, startsAt } = appointment;
  if (state === 'declined') return <Paragraph lead>{t.declined}</Paragraph>;
  if (state === 'cancelled') return <Paragraph lead>{t.cancelled}</Paragraph>;
  if (state === 'agreed' && startsAt)
    return (
      <Paragraph lead>
        {t.agreedLead(personName, momentInWords(visit.locale, startsAt, visit.today))}
      </Paragraph>
    );
  return <Paragraph lead>{t.proposedLead(personName)}</Paragraph>;
}

function action({ visit, contribution, appointment }: ResidentPageProps): string {
  return href(visit, `/bijdragen/${contribution.number}/afspraak/${appointment.id}`);
}

function Common({ sleutel, formKey }: ResidentPageProps) {
  return (
    <>
      <HiddenField name="sleutel" value={sleutel} />
      <HiddenField name="formulier" value={formKey} />
    </>
  );
}

function Times(props: ResidentPageProps) {
  const { visit, appointment, free, typed } = props;
  const t = messages[visit.locale].resident;
  const isFree = (slot: Temporal.Instant) => free.some((one) => one.equals(slot));
  return (
    <>
      {free.length === 0 ? (
        <Notice>{t.allTaken}</Notice>
      ) : (
        <Form action={action(props)}>
          <Common {...props} />
          <RadioField
            visit={visit}
            name="tijd"
            label={t.pick}
            required
            value={typed.tijd}
            options={appointment.slots.map((slot) => ({
              value: slot.toString(),
              label: momentInWords(visit.locale, slot, visit.today),
              ...(isFree(slot) ? {} : { hint: t.taken, disabled: true }),
            }))}
          />
          <ButtonRow>
            <Button name="doe" value="kies">
              {t.choose}
            </Button>
          </ButtonRow>
        </Form>
      )}
      <Disclosure summary={t.noneFits} open={free.length === 0}>
        <TextForm {...props} doing="geen" hint={t.noneHint} button={t.send} />
      </Disclosure>
    </>
  );
}

function Agreed(props: ResidentPageProps) {
  const { visit, appointment, now, sleutel } = props;
  const t = messages[visit.locale].resident;
  return (
    <>
      <Paragraph>
        {appointment.startsAt && (
          <strong>
            <MomentText visit={visit} moment={appointment.startsAt} />
          </strong>
        )}
      </Paragraph>
      <Paragraph>
        <LinkButton href={`${action(props)}/agenda.ics?sleutel=${sleutel}`} variant="quiet">
          {t.calendar}
        </LinkButton>
      </Paragraph>
      {canBeCancelled(appointment, now) && (
        <Disclosure summary={t.cancel}>
          <TextForm {...props} doing="afzeggen" hint={t.cancelHint} button={t.cancelSend} />
        </Disclosure>
      )}
    </>
  );
}

type TextFormProps = ResidentPageProps & {
  readonly doing: 'geen' | 'afzeggen';
  readonly hint: string;
  readonly button: string;
};

function TextForm({ doing, hint, button, ...props }: TextFormProps) {
  return (
    <Form action={action(props)}>
      <Common {...props} />
      <TextArea
        visit={props.visit}
        id={`tekst-${doing}`}
        name="tekst"
        label={hint}
        rows={3}
        value={props.typed.tekst}
        maxLength={2000}
      />
      <ButtonRow>
        <Button name="doe" value={doing} variant="quiet">
          {button}
        </Button>
      </ButtonRow>
    </Form>
  );
}
