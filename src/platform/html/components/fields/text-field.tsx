// SPDX-License-Identifier: EUPL-1.2
import { htmlMessages } from '../../messages.ts';
import { classes } from '../classes.ts';
import { Field, type FieldProps, controlAria } from './field.tsx';

const textboxClasses = 'utrecht-textbox utrecht-textbox--html-input';

/** Preact's types know per kind of input what goes with it, so each kind is an attribute of its own. */
const kinds = {
  text: { type: 'text' },
  email: { type: 'email' },
  tel: { type: 'tel' },
  url: { type: 'url' },
  search: { type: 'search' },
  /** A picker where the browser has one, else a text in which a month is written. */
  month: { type: 'month' },
} as const;

export type TextFieldProps = FieldProps & {
  readonly type?: keyof typeof kinds;
  readonly autocomplete?: string;
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search';
  readonly placeholder?: string;
  /** How long the answer usually is: a postcode, a phone number, or a line. */
  readonly width?: 'short' | 'medium' | 'full';
  readonly readonly?: boolean;
};

export function TextField(props: TextFieldProps) {
  const {
    name,
    id = name,
    value,
    type = 'text',
    autocomplete,
    inputmode,
    placeholder,
    width = 'full',
  } = props;
  return (
    <Field {...props}>
      <input
        class={classes(textboxClasses, width !== 'full' && `meent-control--${width}`)}
        id={id}
        name={name}
        {...kinds[type]}
        value={value}
        autocomplete={autocomplete}
        inputmode={inputmode}
        placeholder={placeholder}
        readOnly={props.readonly}
        {...controlAria(props)}
      />
    </Field>
  );
}

export type TextAreaProps = FieldProps & {
  readonly rows?: number;
  /** Said in the hint. Not enforced by the browser, which would cut a pasted text without a word. */
  readonly maxLength?: number;
};

export function TextArea(props: TextAreaProps) {
  const { visit, name, id = name, value, rows = 5, maxLength } = props;
  const most = maxLength === undefined ? undefined : htmlMessages(visit).maxCharacters(maxLength);
  const hint = props.hint && most ? [props.hint, ' ', most] : (props.hint ?? most);
  const withHint = { ...props, hint };
  return (
    <Field {...withHint}>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        name={name}
        rows={rows}
        {...controlAria(withHint)}
      >
        {value}
      </textarea>
    </Field>
  );
}

export type DateFieldProps = FieldProps & {
  /** Days 'YYYY-MM-DD'. */
  readonly min?: string;
  readonly max?: string;
};

export function DateField(props: DateFieldProps) {
  return (
    <Field {...props}>
      <input
        class={`${textboxClasses} meent-control--medium`}
        id={props.id ?? props.name}
        name={props.name}
        type="date"
        value={props.value}
        min={props.min}
        max={props.max}
        {...controlAria(props)}
      />
    </Field>
  );
}

/** A day and a time in one, as `YYYY-MM-DDTHH:MM`. */
export function MomentField(props: DateFieldProps) {
  return (
    <Field {...props}>
      <input
        class={`${textboxClasses} meent-control--medium`}
        id={props.id ?? props.name}
        name={props.name}
        type="datetime-local"
        value={props.value}
        min={props.min}
        max={props.max}
        {...controlAria(props)}
      />
    </Field>
  );
}

export type FileFieldProps = Omit<FieldProps, 'value'> & {
  /** Kinds of files, such as 'image/jpeg,image/png,image/webp'. */
  readonly accept?: string;
  readonly multiple?: boolean;
};

/** Its form must be `multipart`. A browser never shows a chosen file again, so a refused form asks for it anew. */
export function FileField(props: FileFieldProps) {
  return (
    <Field {...props}>
      <input
        class="meent-file"
        id={props.id ?? props.name}
        name={props.name}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        {...controlAria(props)}
      />
    </Field>
  );
}

export function HiddenField({ name, value }: { readonly name: string; readonly value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
