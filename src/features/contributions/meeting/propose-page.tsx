// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import {
  Button,
  ButtonRow,
  CheckboxField,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  MomentField,
  Paragraph,
  Prose,
  RadioField,
  SelectField,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AppointmentRefusal, appointmentPlaces, durations, localOf } from '../../appointments/index.ts';
import type { Person } from '../../teams/index.ts';
import type { Contribution } from '../domain.ts';
import { messages } from './messages.ts';

export type ProposeRefused = AppointmentRefusal | 'no_contact' | readonly FaultyField[];
export type ProposePageProps = {
  readonly visit: Visit;
  readonly contribution: Contribution;
  readonly people: readonly Person[];
  readonly now: Temporal.Instant;
  readonly typed: Typed;
  readonly refused?: ProposeRefused;
};

/** Where somebody who works here makes an appointment with who brought something. */
export function ProposePage(props: ProposePageProps) {
  const { visit, contribution, typed, refused = [] } = props;
  const t = messages[visit.locale];
  const back = href(visit, `/werkplek/bijdragen/${contribution.number}`);
  const items =
    typeof refused === 'string'
      ? [{ href: refused === 'no_contact' ? '#afgesproken' : '#tijd1', text: t.refusals[refused] }]
      : faultItems(visit, refused, { labels: t.labels });
  return (
    <WorkplacePage visit={visit} title={t.title} current="contributions">
      <Prose>
        {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
        <Heading level={1}>{t.title}</Heading>
        <Paragraph lead>{t.lead(contribution.subject)}</Paragraph>
        <Form action={`${back}/afspraak`}>
          <HiddenField name="formulier" value={typed.formulier ?? ''} />
          <ProposeFields {...props} />
          <ButtonRow>
            <Button>{t.propose}</Button>
            <LinkButton variant="subtle" href={back}>
              {t.back}
            </LinkButton>
          </ButtonRow>
        </Form>
      </Prose>
    </WorkplacePage>
  );
}

const times = ['tijd1', 'tijd2', 'tijd3', 'tijd4'] as const;

function ProposeFields({ visit, people, now, typed, refused = [] }: ProposePageProps) {
  const t = messages[visit.locale];
  const faults = faultTexts(visit, typeof refused === 'string' ? [] : refused);
  const field = (name: Exclude<keyof typeof t.labels, 'reden'>) => ({
    visit,
    name,
    label: t.labels[name],
    value: typed[name],
    fault: faults(name),
  });
  const aboutTime = typeof refused === 'string' && refused !== 'no_contact' ? t.refusals[refused] : undefined;
  return (
    <>
      <SelectField
        {...field('wie')}
        required
        empty={false}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioField
        {...field('plek')}
        required
        inline
        options={appointmentPlaces.map((place) => ({ value: place, label: t.places[place] }))}
      />
      <TextField {...field('waar')} required hint={t.whereHint} autocomplete="off" />
      <SelectField
        {...field('duur')}
        required
        empty={false}
        width="medium"
        options={durations.map((count) => ({ value: String(count), label: t.minutes(count) }))}
      />
      {times.map((name, index) => (
        <MomentField
          {...field(name)}
          required={index === 0}
          min={localOf(now)}
          fault={faults(name) ?? (index === 0 ? aboutTime : undefined)}
        />
      ))}
      <CheckboxField
        name="afgesproken"
        label={t.agreedLabel}
        hint={t.agreedHint}
        checked={Boolean(typed.afgesproken)}
      />
    </>
  );
}
