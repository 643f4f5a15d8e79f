// SPDX-License-Identifier: EUPL-1.2
import { Form, HiddenField, Paragraph, TextArea, faultText } from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Answer, answers } from '../../portfolio/index.ts';
import type { Refusal } from '../domain.ts';
import { messages } from '../messages.ts';

export type AnswerFormProps = {
  readonly visit: Visit;
  readonly action: string;
  /** Pressed in the mail: stands first, and large. */
  readonly chosen?: Answer | undefined;
  readonly formKey: string;
  readonly typed?: Typed | undefined;
  readonly faults?: readonly FaultyField[];
  readonly refusal?: Refusal | undefined;
  /** For whom, when who is signed in can answer for several. */
  readonly personId?: string;
};

/** Four large buttons, each gives its answer at once; a sentence with it may be left out. */
export function AnswerForm(props: AnswerFormProps) {
  const { visit, action, chosen, formKey, typed = {}, refusal, personId } = props;
  const m = messages[visit.locale].answer;
  const first = refusal === 'no_condition' ? 'agreed_if' : chosen;
  const others = answers.filter((answer) => answer !== first);
  return (
    <Form action={action} label={m.label}>
      <HiddenField name="formulier" value={typed.formulier ?? formKey} />
      {personId !== undefined && <HiddenField name="persoon" value={personId} />}
      <div class="meent-portfolio__words">
        <TextArea
          visit={visit}
          name="zin"
          label={m.words[first ?? 'any']}
          hint={first ? undefined : m.wordsHint}
          rows={2}
          required={first === 'agreed_if'}
          value={typed.zin}
          fault={wordsFault(props)}
        />
      </div>
      <div class="meent-portfolio__choices">
        {first && <AnswerButton visit={visit} answer={first} isFirst />}
        {first && <Paragraph soft>{m.others}</Paragraph>}
        {others.map((answer) => (
          <AnswerButton visit={visit} answer={answer} isFirst={first === undefined && answer === 'known'} />
        ))}
      </div>
    </Form>
  );
}

type ButtonProps = { readonly visit: Visit; readonly answer: Answer; readonly isFirst: boolean };

function AnswerButton({ visit, answer, isFirst }: ButtonProps) {
  const { button, hint } = messages[visit.locale].answer.choices[answer];
  const look = isFirst ? 'utrecht-button--primary-action' : 'utrecht-button--secondary-action';
  return (
    <button
      type="submit"
      name="antwoord"
      value={answer}
      class={`utrecht-button ${look} meent-portfolio__choice`}
    >
      <b>{button}</b>
      <small>{hint}</small>
    </button>
  );
}

export function wordsFault({
  visit,
  faults = [],
  refusal,
}: Pick<AnswerFormProps, 'visit' | 'faults' | 'refusal'>): string | undefined {
  if (refusal === 'no_condition') return messages[visit.locale].refusals.no_condition;
  return faultText(visit, faults, { field: 'zin' });
}
