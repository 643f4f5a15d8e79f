// SPDX-License-Identifier: EUPL-1.2
import { exampleVisit as visit } from '../../example-visit.ts';
import { Button, ButtonRow } from '../button/button.tsx';
import { CheckboxField, Fieldset, Form, RadioField, SelectField } from './choice-field.tsx';
import { DateField, FileField, HiddenField, TextArea, TextField } from './text-field.tsx';

const kinds = [
  { value: 'question', label: 'Een vraag', hint: 'aan het team van uw wijk of dorp' },
  { value: 'idea', label: 'Een idee', hint: 'om samen verder te brengen' },
  { value: 'concern', label: 'Iets dat beter kan', hint: 'over leefbaarheid en veiligheid' },
  { value: 'compliment', label: 'Een compliment', hint: 'voor wie het goed deed' },
];

const areas = [
  { label: 'Midden', options: [{ value: 'broekhuizen', label: 'Broekhuizen' }] },
  { label: 'Noord', options: [{ value: 'nesse', label: 'Nesse' }] },
];

export function FormExample() {
  return (
    <Form action="#verstuur" multipart label="Voorbeeld van een formulier">
      <HiddenField name="sleutel" value="abc" />
      <RadioField
        visit={visit}
        name="kind"
        label="Wat wilt u kwijt?"
        options={kinds}
        value="idea"
        cards
        required
      />
      <TextField
        visit={visit}
        name="subject"
        label="Onderwerp"
        hint="In één zin."
        fault="Schrijf in één zin waar het over gaat."
        required
      />
      <TextArea
        visit={visit}
        name="text"
        label="Wat wilt u ons vertellen?"
        maxLength={4000}
        value="Beste team,"
        required
      />
      <SelectField
        visit={visit}
        name="area"
        label="Wijk of dorp"
        options={areas}
        value="nesse"
        width="medium"
      />
      <FileField
        visit={visit}
        name="photo"
        label="Foto"
        accept="image/*"
        hint="Liever geen mensen op de foto."
      />
      <ReachExample />
      <ButtonRow>
        <Button>Verstuur</Button>
      </ButtonRow>
    </Form>
  );
}

function ReachExample() {
  return (
    <Fieldset legend="Hoe bereiken wij u?" hint="Wij gebruiken dit alleen om u te antwoorden.">
      <TextField visit={visit} name="name" label="Naam" autocomplete="name" />
      <TextField
        visit={visit}
        name="email"
        type="email"
        label="Mailadres"
        autocomplete="email"
        value="joost@"
        fault="Dit is geen goed mailadres."
      />
      <TextField visit={visit} name="phone" type="tel" label="Telefoon" autocomplete="tel" width="medium" />
      <RadioField
        visit={visit}
        name="prefers"
        label="Liefst"
        options={[
          { value: 'email', label: 'per mail' },
          { value: 'phone', label: 'per telefoon' },
        ]}
        fault="Kies één van de mogelijkheden."
        inline
      />
      <DateField visit={visit} name="day" label="Op welke dag kunnen wij u bellen?" min="2026-06-03" />
      <CheckboxField
        name="public"
        label="Mijn bijdrage mag op de site"
        hint="Uw naam komt er niet bij."
        checked
      />
      <CheckboxField name="privacy" label="Ik heb dit gelezen" fault="Zet hier een vinkje." />
    </Fieldset>
  );
}
