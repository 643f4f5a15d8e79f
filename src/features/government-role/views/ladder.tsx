// SPDX-License-Identifier: EUPL-1.2
import type { Visit } from '../../../platform/http/visit.ts';
import { type Step, steps } from '../domain.ts';
import { messages } from '../messages.ts';

/** The five steps beside each other, the chosen one standing out; in words for who does not see it. */
export function Ladder({
  visit,
  step,
}: {
  readonly visit: Pick<Visit, 'locale'>;
  readonly step: Step | undefined;
}) {
  const t = messages[visit.locale];
  return (
    <ol class="meent-ladder" aria-label={t.ladder}>
      {steps.map((one) => (
        <li class="meent-ladder__step" aria-current={one === step ? 'step' : undefined}>
          {t.steps[one].name}
        </li>
      ))}
    </ol>
  );
}
