// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  DateField,
  Face,
  FileField,
  Facts,
  Form,
  HiddenField,
  Notice,
  Paragraph,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { markOf } from '../changes-domain.ts';
import type { Person } from '../domain.ts';
import { messages } from '../messages.ts';
import { photoAddress } from '../photo-address.ts';
import type { Faults } from './faults.ts';
import { FormPage } from './form-page.tsx';
import { listed } from './words.ts';

type FormProps = { readonly visit: Visit; readonly typed: Typed; readonly faults: Faults };
type PersonFormProps = FormProps & { readonly person: Person };

export function NewPersonPage(props: FormProps & { readonly formKey: string }) {
  const m = messages[props.visit.locale].person;
  return (
    <FormPage
      {...props}
      title={m.addTitle}
      lead={m.addLead}
      action="/werkplek/mensen/nieuw"
      back="/werkplek/mensen"
      button={m.addTitle}
    >
      <PersonFields {...props} />
    </FormPage>
  );
}

/** `isChanged`: somebody else saved meanwhile; what is there now is shown beside what was typed. */
export function ChangePersonPage(props: PersonFormProps & { readonly isChanged?: boolean }) {
  const { visit, person, typed, isChanged } = props;
  const own = `/werkplek/mensen/${person.id}`;
  return (
    <FormPage
      {...props}
      title={messages[visit.locale].person.changeTitle(person.name)}
      action={`${own}/gegevens`}
      back={own}
      before={isChanged && <WhatIsThereNow {...props} />}
    >
      <HiddenField name="mark" value={isChanged ? markOf(person) : (typed.mark ?? markOf(person))} />
      <PersonFields {...props} />
    </FormPage>
  );
}

export function typedOf(person: Person): Typed {
  const { name, email, phone, employer, meet } = person;
  return { name, email, phone, employer, meet_nl: meet.nl, meet_en: meet.en };
}

/** Only where it differs from what was typed. */
function WhatIsThereNow({ visit, person, typed }: PersonFormProps) {
  const m = messages[visit.locale];
  const labels: Readonly<Record<string, string>> = m.labels;
  const items = Object.entries(typedOf(person))
    .filter(([field, value]) => typed[field] !== value)
    .map(([field, value]) => ({ term: labels[field] ?? field, value: value || m.empty }));
  return (
    <Notice>
      <p>
        <strong>{m.person.now}</strong>
      </p>
      <Facts items={items} />
    </Notice>
  );
}

function PersonFields({ visit, typed, faults }: FormProps) {
  const { labels, hints } = messages[visit.locale];
  const field = (name: keyof typeof labels) => ({
    visit,
    name,
    label: labels[name],
    value: typed[name],
    fault: faults.of(name),
  });
  return (
    <>
      <TextField {...field('name')} required autocomplete="off" />
      <TextField {...field('email')} required type="email" autocomplete="off" hint={hints.email} />
      <TextField {...field('phone')} type="tel" autocomplete="off" width="medium" />
      <TextField {...field('employer')} autocomplete="off" hint={hints.employer} />
      <TextArea {...field('meet_nl')} rows={3} maxLength={300} hint={hints.meet} />
      <TextArea {...field('meet_en')} rows={3} maxLength={300} />
    </>
  );
}

export function PhotoPage({ visit, person, faults }: Omit<PersonFormProps, 'typed'>) {
  const m = messages[visit.locale];
  const own = `/werkplek/mensen/${person.id}`;
  const remove = person.photoFileId && (
    <Form action={href(visit, `${own}/foto/weg`)}>
      <Button variant="subtle">{m.photo.remove}</Button>
    </Form>
  );
  return (
    <FormPage
      visit={visit}
      faults={faults}
      title={m.photo.title(person.name)}
      action={`${own}/foto`}
      back={own}
      multipart
      button={m.photo.upload}
      before={<Face name={person.name} photoSrc={photoAddress(person)} size="huge" />}
      after={remove}
    >
      <FileField
        visit={visit}
        name="photo"
        label={m.labels.photo}
        hint={m.hints.photo}
        fault={faults.of('photo')}
        accept="image/jpeg,image/png,image/webp"
        required
      />
    </FormPage>
  );
}

/** `covered`: whose deputy this person is now or later. */
export function DeparturePage(props: PersonFormProps & { readonly covered: readonly string[] }) {
  const { visit, person, typed, faults, covered } = props;
  const m = messages[visit.locale];
  const own = `/werkplek/mensen/${person.id}`;
  return (
    <FormPage
      {...props}
      title={m.person.leaveTitle(person.name)}
      action={`${own}/vertrek`}
      back={own}
      button={m.person.leave}
      isDanger
      before={
        <>
          <Paragraph>{m.person.leaveText}</Paragraph>
          {covered.length > 0 && <Notice tone="ball">{m.person.leaveDeputy(listed(visit, covered))}</Notice>}
        </>
      }
    >
      <DateField
        visit={visit}
        name="to"
        label={m.labels.to}
        hint={m.hints.lastDay}
        value={typed.to}
        fault={faults.of('to')}
        max={visit.today.toString()}
        required
      />
    </FormPage>
  );
}
