// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { htmlMessages } from '../../messages.ts';
import { classes } from '../classes.ts';
import {
  Field,
  type FieldProps,
  HintAndFault,
  Asks,
  Optional,
  controlAria,
  faultId,
  fieldClasses,
} from './field.tsx';

export type Option = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
};
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

export type SelectFieldProps = FieldProps & {
  readonly options: readonly (Option | OptionGroup)[];
  /** The text of the empty first choice; false leaves it out. */
  readonly empty?: string | false;
  readonly width?: 'medium' | 'full';
};

export function SelectField(props: SelectFieldProps) {
  const {
    visit,
    name,
    id = name,
    value = '',
    options,
    empty = htmlMessages(visit).chooseOne,
    width = 'full',
  } = props;
  return (
    <Field {...props}>
      <select
        class={classes(
          'utrecht-select utrecht-select--html-select',
          width === 'medium' && 'meent-control--medium',
        )}
        id={id}
        name={name}
        {...controlAria(props)}
      >
        {empty !== false && <option value="">{empty}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup label={option.label}>
              {option.options.map((inner) => (
                <Choice option={inner} chosen={value} />
              ))}
            </optgroup>
          ) : (
            <Choice option={option} chosen={value} />
          ),
        )}
      </select>
    </Field>
  );
}

function Choice({ option, chosen }: { readonly option: Option; readonly chosen: string }) {
  return (
    <option value={option.value} selected={option.value === chosen} disabled={option.disabled}>
      {option.label}
    </option>
  );
}

export type RadioFieldProps = FieldProps & {
  readonly options: readonly Option[];
  /** Cards: for the few choices that decide what a page is about. */
  readonly cards?: boolean;
  /** Beside each other where there is room. */
  readonly inline?: boolean;
};

/** The first option carries the field's name as id, so that an error summary leads to it. */
export function RadioField(props: RadioFieldProps) {
  const { visit, name, id = name, label, fault, required, options, cards, inline, value, hideLabel } = props;
  return (
    <div class={fieldClasses(fault)}>
      <fieldset
        class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"
        role="radiogroup"
        {...controlAria(props)}
      >
        <legend class={classes(legendClasses, 'meent-legend--field', hideLabel && 'meent-hidden')}>
          {label}
          {!required && <Optional visit={visit} />}
        </legend>
        <HintAndFault name={id} hint={props.hint} fault={fault} />
        <div
          class={classes('meent-options', cards && 'meent-options--cards', inline && 'meent-options--inline')}
        >
          {options.map((option, index) => (
            <RadioOption
              name={name}
              id={index === 0 ? id : `${id}-${option.value.replaceAll(/[^\w-]/g, '')}`}
              option={option}
              isChecked={option.value === value}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

type RadioOptionProps = {
  readonly name: string;
  readonly id: string;
  readonly option: Option;
  readonly isChecked: boolean;
};

function RadioOption({ name, id, option, isChecked }: RadioOptionProps) {
  const describedBy = option.hint ? `${id}-about` : undefined;
  return (
    <div class="meent-option">
      <input
        class="utrecht-radio-button utrecht-radio-button--html-input"
        type="radio"
        id={id}
        name={name}
        value={option.value}
        checked={isChecked}
        disabled={option.disabled}
        aria-describedby={describedBy}
      />
      <label class="utrecht-form-label utrecht-form-label--radio" for={id}>
        {option.label}
      </label>
      {option.hint && (
        <span class="meent-option__hint" id={describedBy}>
          {option.hint}
        </span>
      )}
    </div>
  );
}

export type CheckboxFieldProps = Omit<FieldProps, 'visit' | 'required' | 'hideLabel'> & {
  readonly checked?: boolean;
  readonly id?: string;
};

/** One yes-or-no. Its value is 'on' unless told otherwise. */
export function CheckboxField({
  name,
  label,
  hint,
  fault,
  checked,
  value = 'on',
  id = name,
}: CheckboxFieldProps) {
  const describedBy = classes(Boolean(hint) && `${id}-hint`, fault !== undefined && faultId(id));
  return (
    <div class={fieldClasses(fault, 'meent-checkbox-field')}>
      <div class="meent-option">
        <input
          class="utrecht-checkbox utrecht-checkbox--html-input"
          type="checkbox"
          id={id}
          name={name}
          value={value}
          checked={checked}
          aria-describedby={describedBy || undefined}
          aria-invalid={fault === undefined ? undefined : 'true'}
        />
        <label class="utrecht-form-label utrecht-form-label--checkbox" for={id}>
          {label}
        </label>
        {hint && (
          <span class="meent-option__hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </div>
      <HintAndFault name={id} fault={fault} />
    </div>
  );
}

const legendClasses = 'utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend';

export type FieldsetProps = {
  readonly legend: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly id?: string;
  readonly children: ComponentChildren;
};

/** A named part of a form. */
export function Fieldset({ legend, hint, id, children }: FieldsetProps) {
  return (
    <fieldset
      id={id}
      class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset utrecht-form-fieldset--distanced meent-fieldset"
    >
      <legend class={legendClasses}>{legend}</legend>
      {hint && <p class="meent-soft">{hint}</p>}
      {children}
    </fieldset>
  );
}

export type FormProps = {
  readonly action: string;
  readonly method?: 'post' | 'get';
  /** For forms with a FileField. */
  readonly multipart?: boolean;
  readonly id?: string;
  readonly label?: string;
  /** Fields in a row on a wide screen: for filters. */
  readonly inline?: boolean;
  readonly children: ComponentChildren;
};

/** Always without the browser's own checks: the server's sentences are in the reader's language and all at once. */
export function Form({ action, method = 'post', multipart, id, label, inline, children }: FormProps) {
  return (
    <form
      id={id}
      class={classes('meent-form', inline && 'meent-form--inline')}
      action={action}
      method={method}
      enctype={multipart ? 'multipart/form-data' : undefined}
      aria-label={label}
      novalidate
    >
      <Asks.Provider value={method === 'get'}>{children}</Asks.Provider>
    </form>
  );
}
