// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../../kernel/locale.ts';
import { htmlMessages } from '../../messages.ts';
import { classes } from '../classes.ts';
import { Button } from '../button/button.tsx';
import { HintAndFault, controlAria } from '../fields/field.tsx';

export type SearchFieldProps = {
  readonly visit: { readonly locale: Locale };
  readonly action: string;
  readonly name: string;
  readonly label: string;
  readonly button?: string;
  readonly value?: string;
  readonly hint?: ComponentChildren;
  readonly fault?: string;
  readonly placeholder?: string;
  readonly autocomplete?: string;
  /** The one thing that draws the eye on its page. */
  readonly large?: boolean;
  /** Fields to keep, such as the filters of the list that is searched. */
  readonly children?: ComponentChildren;
};

/** A whole form: one field and its button, on one line where there is room. */
export function SearchField(props: SearchFieldProps) {
  const { visit, action, name, label, button = htmlMessages(visit).search, value, large, children } = props;
  return (
    <form
      class={classes('meent-search', large && 'meent-search--large')}
      action={action}
      method="get"
      role="search"
      aria-label={label}
    >
      {children}
      <label class="utrecht-form-label" for={name}>
        {label}
      </label>
      <HintAndFault name={name} hint={props.hint} fault={props.fault} />
      <div class="meent-search__line">
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id={name}
          name={name}
          type="text"
          value={value}
          placeholder={props.placeholder}
          autocomplete={props.autocomplete}
          {...controlAria(props)}
        />
        <Button variant={large ? 'primary' : 'quiet'}>{button}</Button>
      </div>
    </form>
  );
}
