// SPDX-License-Identifier: EUPL-1.2
import { moneyToType } from '../../../kernel/money.ts';
import { DateField, RadioField, TextArea, TextField } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Budget, deciders, grantMessages } from '../../grants/index.ts';
import { messages } from '../messages.ts';
import type { formParts } from './words.tsx';

type RuleFieldsProps = {
  readonly visit: Visit;
  readonly parts: ReturnType<typeof formParts>;
  /** What stands there now; without it, the first of January and the last of December of this year. */
  readonly budget?: Budget;
};

/** What may be asked, when, who decides, and what it is for. */
export function RuleFields({ visit, parts: { field }, budget }: RuleFieldsProps) {
  const t = messages[visit.locale];
  const words = grantMessages[visit.locale].deciders;
  const { year } = visit.today;
  return (
    <>
      <TextField
        {...field('hoogstens', budget && moneyToType(visit.locale, budget.mostCents))}
        required
        hint={t.moneyHint}
        inputmode="decimal"
        width="medium"
        autocomplete="off"
      />
      <RadioField
        {...field('besluit', budget?.decider ?? 'area_manager')}
        required
        inline
        options={deciders.map((value) => ({ value, label: words[value] }))}
      />
      <TextArea {...field('voor', budget?.about.nl)} required rows={3} hint={t.aboutHint} />
      <TextArea {...field('voorEngels', budget?.about.en)} required rows={3} />
      <DateField {...field('open', budget?.opensOn ?? `${year}-01-01`)} required />
      <DateField {...field('dicht', budget?.closesOn ?? `${year}-12-31`)} required />
    </>
  );
}
