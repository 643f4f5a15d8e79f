// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { newId } from '../../../kernel/ids.ts';
import {
  Button,
  DateField,
  Disclosure,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  SelectField,
  TextArea,
  TextField,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type NoteKind, noteKinds } from '../domain.ts';
import { messages } from '../messages.ts';
import { around } from '../snapshot.ts';
import type { Again, ChairProps } from './chair-page.tsx';

/** Three ways to write down, each with its own fields; the first is open. */
export function NoteForms(props: ChairProps) {
  const { visit, again } = props;
  const t = messages[visit.locale].chair;
  const open = noteKinds.find((kind) => kind === again?.form) ?? 'note';
  return (
    <section class="meent-chair-notes">
      <Heading level={2} looks={3}>
        {t.noting}
      </Heading>
      {noteKinds.map((kind) => (
        <div data-part={kind}>
          <Disclosure summary={t.noteForms[kind]} open={kind === open}>
            <NoteForm {...props} kind={kind} />
          </Disclosure>
        </div>
      ))}
    </section>
  );
}

type FieldSet = {
  readonly visit: Visit;
  /** What a field is called, what stands in it and what is wrong with it. */
  readonly of: (name: string) => {
    readonly visit: Visit;
    readonly name: string;
    readonly id: string;
    readonly value?: string;
    readonly fault?: string;
  };
};

function fieldsOf(visit: Visit, kind: NoteKind, again: Again | undefined): FieldSet['of'] {
  const fault = faultTexts(visit, again?.faults ?? []);
  return (name) => {
    const value = again?.typed[name];
    const found = fault(name);
    return {
      visit,
      name,
      id: `${kind}-${name}`,
      ...(value === undefined ? {} : { value }),
      ...(found === undefined ? {} : { fault: found }),
    };
  };
}

function NoteForm(props: ChairProps & { readonly kind: NoteKind }) {
  const { visit, snapshot, base, kind } = props;
  const again = props.again?.form === kind ? props.again : undefined;
  const t = messages[visit.locale].chair;
  const of = fieldsOf(visit, kind, again);
  const { now } = around(snapshot);
  const item = again?.typed.onderdeel ?? now?.id ?? '';
  const title = snapshot.items.find(({ id }) => id === item)?.title;
  return (
    <>
      {again && <Faults again={again} of={of} />}
      <Form action={`${base}/noteren`} label={t.noteForms[kind]}>
        <HiddenField name="sleutel" value={again?.typed.sleutel ?? newId()} />
        <HiddenField name="soort" value={kind} />
        <HiddenField name="onderdeel" value={item} />
        <HiddenField name="vraag" value={again?.typed.vraag ?? snapshot.standing.questionId ?? ''} />
        <p class="meent-soft" data-on={t.onItem('%s')}>
          {title && t.onItem(title)}
        </p>
        <FieldsOf {...props} of={of} />
        <Button>{t.save}</Button>
      </Form>
    </>
  );
}

function Faults({ again, of }: { readonly again: Again } & Pick<FieldSet, 'of'>) {
  const items = again.faults.map(({ field }) => {
    const { visit: _visit, id, fault = '' } = of(field);
    return { href: `#${id}`, text: fault };
  });
  return <ErrorSummary visit={of('').visit} items={items} />;
}

type FieldsProps = ChairProps & Pick<FieldSet, 'of'> & { readonly kind: NoteKind };

function FieldsOf(props: FieldsProps): ComponentChildren {
  const { visit, of, kind, aldermen } = props;
  const t = messages[visit.locale].chair;
  if (kind === 'promise')
    return (
      <>
        <SelectField
          {...of('wethouder')}
          label={t.alderman}
          options={aldermen.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <PartyField {...props} label={t.toParty} />
        <TextArea {...of('tekst')} label={t.promise} required rows={3} />
        <DateField {...of('klaar')} label={t.due} />
      </>
    );
  if (kind === 'question')
    return (
      <>
        <PartyField {...props} label={t.party} />
        <TextField {...of('wie')} label={t.who} hint={t.whoHint} />
        <TextArea {...of('tekst')} label={t.question} required rows={3} />
        <TextField {...of('antwoorder')} label={t.answerer} />
        <TextArea {...of('antwoord')} label={t.answer} hint={t.answerHint} rows={3} />
      </>
    );
  return (
    <>
      <PartyField {...props} label={t.party} />
      <TextField {...of('wie')} label={t.who} hint={t.whoHint} />
      <TextArea {...of('tekst')} label={t.text} required rows={4} />
    </>
  );
}

function PartyField({ visit, of, parties, label }: FieldsProps & { readonly label: string }) {
  const t = messages[visit.locale].chair;
  return (
    <SelectField
      {...of('fractie')}
      label={label}
      empty={t.noParty}
      options={parties.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
