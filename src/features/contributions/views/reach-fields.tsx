// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Fieldset, Link, TextField } from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';

export type ReachFieldsProps = {
  readonly visit: Visit;
  readonly legend: string;
  readonly hint: string;
  readonly typed: Typed;
  readonly fault: (name: string) => string | undefined;
  /** Without a name there is nobody to deal with. */
  readonly isNameRequired?: boolean;
  /** What else is asked with it. */
  readonly children?: ComponentChildren;
};

/** Who a resident is and how they are reached, with what happens to that. */
export function ReachFields({
  visit,
  legend,
  hint,
  typed,
  fault,
  isNameRequired,
  children,
}: ReachFieldsProps) {
  const t = messages[visit.locale].form;
  const field = (name: string) => ({ visit, name, value: typed[name], fault: fault(name) });
  return (
    <Fieldset legend={legend} hint={hint}>
      <TextField
        {...field('naam')}
        label={t.name}
        autocomplete="name"
        {...(isNameRequired ? { required: true } : {})}
      />
      <TextField {...field('email')} label={t.email} type="email" autocomplete="email" />
      <TextField {...field('telefoon')} label={t.phone} type="tel" autocomplete="tel" width="medium" />
      {children}
      <p class="meent-soft">
        {t.privacy} <Link href={href(visit, '/privacy')}>{t.privacyLink}</Link>
      </p>
    </Fieldset>
  );
}
