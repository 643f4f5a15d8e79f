// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { classes } from '../classes.ts';

/** One primary action per page; quiet beside it; subtle for what is rarely needed; danger for what cannot be undone. */
export type ButtonVariant = 'primary' | 'quiet' | 'subtle' | 'danger';

const variantClasses: Readonly<Record<ButtonVariant, string>> = {
  primary: 'utrecht-button--primary-action',
  quiet: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
  danger: 'utrecht-button--primary-action meent-button--danger',
};

export type ButtonProps = {
  readonly children: ComponentChildren;
  readonly variant?: ButtonVariant;
  readonly small?: boolean;
  /** Sent with the form, so that one form can have several buttons. */
  readonly name?: string;
  readonly value?: string;
  readonly type?: 'submit' | 'button';
  readonly formaction?: string;
  readonly form?: string;
  readonly id?: string;
};

export function Button({ children, variant = 'primary', small, type = 'submit', ...rest }: ButtonProps) {
  return (
    <button type={type} class={buttonClasses(variant, small)} {...rest}>
      {children}
    </button>
  );
}

export type LinkButtonProps = {
  readonly children: ComponentChildren;
  readonly href: string;
  readonly variant?: ButtonVariant;
  readonly small?: boolean;
  readonly current?: boolean;
  readonly id?: string;
};

/** A link that looks like a button: for going somewhere, never for changing something. */
export function LinkButton({ children, href, variant = 'primary', small, current, id }: LinkButtonProps) {
  return (
    <a
      id={id}
      href={href}
      class={classes(buttonClasses(variant, small), 'meent-link-button')}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  );
}

/** Buttons that belong together, wrapping on a phone. */
export function ButtonRow({ children }: { readonly children: ComponentChildren }) {
  return <div class="meent-buttons">{children}</div>;
}

function buttonClasses(variant: ButtonVariant, small?: boolean): string {
  return classes('utrecht-button', variantClasses[variant], small && 'meent-button--small');
}
