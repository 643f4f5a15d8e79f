// SPDX-License-Identifier: EUPL-1.2
import type { Visit } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';

/** From telling to hearing what came of it, in four steps. */
export function HowItWorks({ visit }: { readonly visit: Pick<Visit, 'locale'> }) {
  return (
    <ol class="meent-steps">
      {messages[visit.locale].steps.map(({ title, text }) => (
        <li>
          <b>{title}</b>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
