// SPDX-License-Identifier: EUPL-1.2
import type { Challenge } from 'altcha-lib';
import type { Locale } from '../../kernel/locale.ts';
import { HiddenField, TextField } from '../../platform/html/index.ts';
import type { Typed } from '../../platform/http/fields.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Proof, ProofFault } from './domain.ts';
import { en } from './messages.en.ts';
import { nl } from './messages.nl.ts';

const messages = { nl, en };

export type ProofTask = {
  readonly challenge: Challenge;
  readonly question: { readonly token: string; readonly a: number; readonly b: number };
};

/**
 * The part of a form that tells people from machines. `<meent-proof>` works in the background and hides the sum;
 * without JavaScript the sum is answered.
 */
export function ProofField({
  visit,
  task,
  fault,
}: {
  readonly visit: Visit;
  readonly task: ProofTask;
  readonly fault?: ProofFault;
}) {
  const t = messages[visit.locale];
  return (
    <meent-proof data-challenge={JSON.stringify(task.challenge)}>
      <HiddenField name="bewijs" value="" />
      <div data-question>
        <HiddenField name="vraag" value={task.question.token} />
        <TextField
          visit={visit}
          name="rekenantwoord"
          label={t.question(task.question.a, task.question.b)}
          hint={t.hint}
          value=""
          width="short"
          autocomplete="off"
          required
          fault={fault && t.faults[fault]}
        />
      </div>
    </meent-proof>
  );
}

export function proofFaultText(locale: Locale, fault: ProofFault): string {
  return messages[locale].faults[fault];
}

/** What was handed in; the proof of work when there is one. */
export function readProof(typed: Typed): Proof | undefined {
  if (typed.bewijs) return { kind: 'work', payload: typed.bewijs };
  if (typed.vraag && typed.rekenantwoord)
    return { kind: 'question', token: typed.vraag, answer: typed.rekenantwoord };
  return undefined;
}
