// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  CheckboxField,
  Form,
  HiddenField,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Fields } from '../../../platform/http/fields.ts';
import type { AreaTree } from '../../areas/index.ts';
import { areaOptions } from '../../contributions/index.ts';
import { type Theme, themeName } from '../../teams/index.ts';
import { moods, occasions } from '../domain.ts';
import { messages } from '../messages.ts';
import { MoodFace } from './face.tsx';

export type NoteFormProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly themes: readonly Theme[];
  readonly fields: Fields;
  readonly fault: (field: string) => string | undefined;
};

/** Few fields, each to be hit with a thumb. Sent by a browser without scripts as it stands. */
export function NoteForm(props: NoteFormProps) {
  const { visit, fault } = props;
  const t = messages[visit.locale].note;
  const value = (name: string): string => text(props.fields[name]);
  return (
    <Form action={href(visit, '/veld')} id="gesprek">
      <HiddenField name="sleutel" value={value('sleutel')} />
      <TextArea
        visit={visit}
        name="tekst"
        label={t.text}
        rows={3}
        value={value('tekst')}
        fault={fault('tekst')}
        required
      />
      <Moods {...props} />
      <Consent {...props} />
      <Where {...props} />
      <Tiles
        legend={t.occasion}
        options={occasions.map((one) => (
          <Tile
            name="aanleiding"
            value={one}
            isChecked={(value('aanleiding') || 'coffee_cart') === one}
            label={messages[visit.locale].occasions[one]}
          />
        ))}
      />
      <Themes {...props} />
      <div class="meent-field-save">
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {t.save}
        </button>
      </div>
    </Form>
  );
}

function text(value: Fields[string]): string {
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

type TilesProps = {
  readonly legend: string;
  readonly options: ComponentChildren;
  readonly kind?: 'moods' | 'chips';
  readonly fault?: string | undefined;
};

function Tiles({ legend, options, kind, fault }: TilesProps) {
  return (
    <fieldset class="meent-tiles-field">
      <legend>{legend}</legend>
      {fault && <p class="utrecht-form-field-error-message">{fault}</p>}
      <div class={kind === 'moods' ? 'meent-tiles meent-tiles--moods' : 'meent-tiles'}>{options}</div>
    </fieldset>
  );
}

type TileProps = {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isChecked: boolean;
  readonly isOneOfMany?: boolean;
  readonly children?: ComponentChildren;
};

function Tile({ name, value, label, isChecked, isOneOfMany, children }: TileProps) {
  return (
    <label class="meent-tile">
      <input type={isOneOfMany ? 'checkbox' : 'radio'} name={name} value={value} checked={isChecked} />
      <span class="meent-tile__face">
        {children}
        {label}
      </span>
    </label>
  );
}

function Moods({ visit, fields }: NoteFormProps) {
  const t = messages[visit.locale];
  const tiles = moods.map((mood) => (
    <Tile name="stemming" value={mood} label={t.moods[mood]} isChecked={fields.stemming === mood}>
      <MoodFace mood={mood} />
    </Tile>
  ));
  return <Tiles legend={t.note.mood} kind="moods" options={tiles} />;
}

function Themes({ visit, themes, fields, fault }: NoteFormProps) {
  const t = messages[visit.locale].note;
  const chosen = new Set([fields.themas ?? []].flat());
  const tiles = themes.map((theme) => (
    <Tile
      name="themas"
      value={theme.id}
      label={themeName(theme, visit.locale)}
      isChecked={chosen.has(theme.id)}
      isOneOfMany
    />
  ));
  return <Tiles legend={t.themes} options={tiles} fault={fault('themas')} />;
}

/** The place from the phone, or an area: the button only where there are scripts. */
function Where({ visit, tree, fields, fault }: NoteFormProps) {
  const t = messages[visit.locale].note;
  return (
    <div class="meent-field-where">
      <HiddenField name="lat" value={text(fields.lat)} />
      <HiddenField name="lon" value={text(fields.lon)} />
      <HiddenField name="nauwkeurig" value={text(fields.nauwkeurig)} />
      <SelectField
        visit={visit}
        name="gebied"
        label={t.where}
        options={areaOptions(visit, tree)}
        empty={t.anyArea}
        value={text(fields.gebied)}
        fault={fault('gebied')}
        required
      />
      <div data-part="place" hidden>
        <button class="utrecht-button utrecht-button--secondary-action" type="button" data-do="here">
          {t.here}
        </button>
        <p role="status" data-part="place-text" class="meent-soft"></p>
      </div>
    </div>
  );
}

function Consent({ visit, fields, fault }: NoteFormProps) {
  const t = messages[visit.locale].note;
  const value = (name: string): string => text(fields[name]);
  const isOn = (name: string): boolean => value(name) !== '';
  return (
    <fieldset class="meent-tiles-field meent-consent">
      <legend>{t.consent}</legend>
      <CheckboxField name="bewaren" label={t.mayKeep} checked={isOn('bewaren')} fault={fault('bewaren')} />
      <CheckboxField name="openbaar" label={t.mayPublish} checked={isOn('openbaar')} />
      <CheckboxField name="contact" label={t.mayContact} checked={isOn('contact')} fault={fault('contact')} />
      <div class="meent-consent__contact">
        <TextField
          visit={visit}
          name="naam"
          label={t.name}
          value={value('naam')}
          autocomplete="off"
          fault={fault('naam')}
        />
        <TextField
          visit={visit}
          name="telefoon"
          type="tel"
          label={t.phone}
          value={value('telefoon')}
          autocomplete="off"
          fault={fault('telefoon')}
        />
        <TextField
          visit={visit}
          name="email"
          type="email"
          label={t.email}
          value={value('email')}
          autocomplete="off"
          fault={fault('email')}
        />
      </div>
    </fieldset>
  );
}
