// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../../kernel/actor.ts';
import { Button, ButtonRow, Form, HiddenField, SelectField, TextArea } from '../../../platform/html/index.ts';
import { messages } from '../messages.ts';
import { readersOf } from '../readers.ts';
import { type FormsProps, actionOf, back } from './item-form.ts';

/** An internal note, and whom to tell of it: by a choice, or by their name behind an @ in the note. */
export function NoteForm(props: FormsProps) {
  const { visit, formKey, names, contribution } = props;
  const t = messages[visit.locale].item;
  const form = back(props, 'note');
  const me = isStaff(visit.actor) ? visit.actor.personId : undefined;
  const readers = readersOf(names, contribution).filter(({ id }) => id !== me);
  return (
    <Form action={actionOf(props, 'note')}>
      <HiddenField name="formulier" value={form.typed.formulier ?? formKey} />
      <TextArea
        visit={visit}
        id={form.id('tekst')}
        name="tekst"
        label={t.note}
        hint={t.noteHint}
        rows={4}
        required
        value={form.typed.tekst}
        fault={form.fault('tekst')}
      />
      <SelectField
        visit={visit}
        id={form.id('ook')}
        name="ook"
        label={t.alsoTell}
        hint={t.alsoTellHint}
        empty={t.nobodyElse}
        value={form.typed.ook}
        options={readers.map(({ id, name }) => ({ value: id, label: name }))}
        fault={form.fault('ook')}
      />
      <ButtonRow>
        <Button small>{t.noteSave}</Button>
      </ButtonRow>
    </Form>
  );
}
