// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, h } from 'preact';
import { Form, HiddenField } from '../../../platform/html/index.ts';

type PasskeyFormProps = {
  readonly action: string;
  /** Where the browser gets what its device is to sign. */
  readonly optionsFrom: string;
  readonly does: 'sign-in' | 'register';
  /** Said when the device or its owner broke off. */
  readonly failed: string;
  readonly children: ComponentChildren;
};

/** A form that src/client/passkey.ts fills with the device's proof. Hidden until it runs: without JavaScript nobody needs it. */
export function PasskeyForm({ action, optionsFrom, does, failed, children }: PasskeyFormProps) {
  return h(
    'meent-passkey',
    { hidden: true, 'data-options': optionsFrom, 'data-does': does },
    <Form action={action}>
      <HiddenField name="uitdaging" value="" />
      <HiddenField name="antwoord" value="" />
      {children}
      <p role="alert" data-text={failed} />
    </Form>,
  );
}
