// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../../../kernel/locale.ts';
import { htmlMessages } from '../../messages.ts';
import { classes } from '../classes.ts';

/** What every field is told. Its id is its name unless told otherwise, so that an error summary can link to it. */
export type FieldProps = {
  readonly visit: { readonly locale: Locale };
  readonly name: string;
  /** Only where one page has two forms with a field of this name. */
  readonly id?: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly value?: string;
  /** A ready sentence; see `faultTexts`. */
  readonly fault?: string;
  /** Fields that are not required say so behind their label. */
  readonly required?: boolean;
  /** Only for where the eye has the label from elsewhere, such as a search field under a heading. */
  readonly hideLabel?: boolean;
};

/** Within a form that only looks things up: nothing in it has to be filled in, whatever its fields leave unsaid. */
export const Asks = createContext(false);

export function hintId(name: string): string {
  return `${name}-hint`;
}

export function faultId(name: string): string {
  return `${name}-fault`;
}

/** What a control says about itself to a screen reader: its hint, its fault, whether it must be filled in. */
export function controlAria({
  name,
  id = name,
  hint,
  fault,
  required,
}: Pick<FieldProps, 'name' | 'id' | 'hint' | 'fault' | 'required'>) {
  const isLookup = useContext(Asks);
  const described = classes(Boolean(hint) && hintId(id), fault !== undefined && faultId(id));
  return {
    'aria-describedby': described || undefined,
    'aria-invalid': fault === undefined ? undefined : ('true' as const),
    // Not the native attribute: browsers then judge before the reader has finished, in a language of their own.
    'aria-required': required && !isLookup ? ('true' as const) : undefined,
  };
}

/** Label, hint, fault and control in the order in which a screen reader should meet them. */
export function Field(
  props: FieldProps & { readonly children: ComponentChildren; readonly controlId?: string },
) {
  const { visit, name, id = name, label, hint, fault, required, hideLabel, children } = props;
  return (
    <div class={fieldClasses(fault)}>
      <label
        class={classes('utrecht-form-label utrecht-form-field__label', hideLabel && 'meent-hidden')}
        for={props.controlId ?? id}
      >
        {label}
        {!required && <Optional visit={visit} />}
      </label>
      <HintAndFault name={id} hint={hint} fault={fault} />
      <div class="utrecht-form-field__input">{children}</div>
    </div>
  );
}

export function HintAndFault({ name, hint, fault }: Pick<FieldProps, 'name' | 'hint' | 'fault'>) {
  return (
    <>
      {hint && (
        <div class="utrecht-form-field-description" id={hintId(name)}>
          {hint}
        </div>
      )}
      {fault !== undefined && (
        <div class="utrecht-form-field-error-message utrecht-form-field__error-message" id={faultId(name)}>
          {fault}
        </div>
      )}
    </>
  );
}

export function Optional({ visit }: Pick<FieldProps, 'visit'>) {
  return <span class="meent-optional"> ({htmlMessages(visit).optional})</span>;
}

export function fieldClasses(fault: string | undefined, kind?: string): string {
  return classes(
    'utrecht-form-field utrecht-form-field--distanced',
    kind,
    fault !== undefined && 'utrecht-form-field--invalid',
  );
}
