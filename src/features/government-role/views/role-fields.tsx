// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Notice,
  RadioField,
  TextArea,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Advice, type Question, questionNames, steps } from '../domain.ts';
import { messages } from '../messages.ts';

/** The field of each question. */
const fieldOf: Readonly<Record<Question, string>> = {
  duty: 'taak',
  able: 'kunnen',
  means: 'nodig',
  programme: 'opgave',
  reach: 'bereik',
  others: 'anderen',
};

export type RoleForm = {
  readonly visit: Visit;
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  /** What the answers say, once they are all given. */
  readonly advice?: Advice;
};

/** Six questions, the advice when it is known, and the decision. */
export function RoleFields({ visit, typed, faults, advice }: RoleForm) {
  const t = messages[visit.locale];
  const fault = faultTexts(visit, faults, ownFaults(visit));
  return (
    <>
      <Questions visit={visit} typed={typed} faults={faults} />
      <Button variant="quiet" small name="advies" value="ja">
        {t.adviceButton}
      </Button>
      {advice && <AdviceNotice visit={visit} advice={advice} typed={typed} />}
      <RadioField
        visit={visit}
        name="rol"
        label={t.step}
        hint={t.stepHint}
        required
        value={typed.rol ?? advice?.step}
        options={steps.map((step) => ({ value: step, label: t.steps[step].name, hint: t.steps[step].short }))}
        fault={fault('rol')}
      />
      <TextArea
        visit={visit}
        name="reden"
        label={t.reason}
        rows={3}
        value={typed.reden}
        fault={fault('reden')}
      />
      <TextArea
        visit={visit}
        name="verwachten"
        label={t.promised}
        hint={t.promisedHint}
        rows={3}
        value={typed.verwachten}
        fault={fault('verwachten')}
      />
      <TextArea
        visit={visit}
        name="vragen"
        label={t.requested}
        rows={3}
        value={typed.vragen}
        fault={fault('vragen')}
      />
    </>
  );
}

function Questions({ visit, typed, faults }: RoleForm) {
  const t = messages[visit.locale];
  const fault = faultTexts(visit, faults, ownFaults(visit));
  return (
    <>
      {questionNames.map((question) => {
        const { label, hint, answers } = t.questions[question];
        const name = fieldOf[question];
        return (
          <RadioField
            visit={visit}
            name={name}
            label={label}
            hint={hint}
            required
            value={typed[name]}
            options={Object.entries(answers).map(([value, text]) => ({ value, label: text }))}
            fault={fault(name)}
          />
        );
      })}
    </>
  );
}

function AdviceNotice({
  visit,
  advice,
  typed,
}: Pick<RoleForm, 'visit' | 'typed'> & { readonly advice: Advice }) {
  const t = messages[visit.locale];
  const name = t.steps[advice.step].name.toLowerCase();
  return (
    <Notice id="advies" role="status">
      <p>
        <b>{advice.isDecided ? t.adviceDecided(name) : t.advice(name)}</b> {t.because}
      </p>
      <ul>
        {advice.because.map((question) => {
          const words: { readonly label: string; readonly answers: Readonly<Record<string, string>> } =
            t.questions[question];
          return (
            <li>
              {words.label} {words.answers[typed[fieldOf[question]] ?? '']}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

function ownFaults(visit: Visit) {
  const t = messages[visit.locale];
  const choice = { not_a_choice: t.faultChoice };
  return {
    taak: choice,
    kunnen: choice,
    nodig: choice,
    opgave: choice,
    bereik: choice,
    anderen: choice,
    rol: choice,
    reden: { required: t.faultReason },
  };
}

export function roleFaultItems({ visit, faults }: Pick<RoleForm, 'visit' | 'faults'>) {
  const t = messages[visit.locale];
  const labels = Object.fromEntries(
    questionNames.map((question) => [fieldOf[question], t.questions[question].label]),
  );
  return faultItems(visit, faults, { own: ownFaults(visit), labels: { ...labels, rol: t.step } });
}
