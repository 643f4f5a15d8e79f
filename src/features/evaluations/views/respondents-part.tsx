// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  ButtonRow,
  CheckboxField,
  Disclosure,
  Fieldset,
  Form,
  Paragraph,
  RadioField,
  Row,
  Rows,
  Section,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Person } from '../../teams/index.ts';
import type { Askable } from '../actions.ts';
import type { Evaluation, Respondent } from '../domain.ts';
import { contactBox, personBox } from '../forms.ts';
import { workPath } from '../links.ts';
import { messages } from '../messages.ts';
import { canEvaluate } from '../policies.ts';
import type { Back } from './form-parts.ts';

type RespondentsProps = {
  readonly visit: Visit;
  readonly evaluation: Evaluation;
  readonly respondents: readonly Respondent[];
  readonly colleagues: readonly Person[];
  readonly outside: readonly Askable[];
  readonly back?: Back;
};

/** Who is asked and who answered: that, and not what. */
export function RespondentsPart(props: RespondentsProps) {
  const { visit, evaluation, respondents } = props;
  const t = messages[visit.locale];
  const mayAdd = canEvaluate(visit.actor) && (evaluation.state === 'draft' || evaluation.state === 'open');
  return (
    <Section title={t.work.who}>
      {respondents.length === 0 && <Paragraph soft>{t.work.whoNone}</Paragraph>}
      {respondents.length > 0 && (
        <Rows label={t.work.who} tight>
          {respondents.map((one) => (
            <Row
              title={one.toName}
              meta={t.sides[one.side]}
              trailing={evaluation.state !== 'draft' && <Progress visit={visit} one={one} />}
            />
          ))}
        </Rows>
      )}
      {mayAdd && <AddForm {...props} />}
    </Section>
  );
}

function Progress({ visit, one }: { readonly visit: Visit; readonly one: Respondent }) {
  const t = messages[visit.locale].work;
  if (one.finishedAt) return <Badge tone="good">{t.answered}</Badge>;
  return <Badge>{one.savedAt ? t.busy : t.waiting}</Badge>;
}

function AddForm({ visit, evaluation, respondents, colleagues, outside, back }: RespondentsProps) {
  const t = messages[visit.locale].work;
  const asked = new Set(respondents.map(({ toAddress }) => toAddress.toLowerCase()));
  const ours = colleagues.filter(({ email }) => email !== '' && !asked.has(email.toLowerCase()));
  const others = outside.filter(({ address }) => !asked.has(address.toLowerCase()));
  const own = back?.form === 'wie' ? back : undefined;
  const fault = own?.refusal && messages[visit.locale].refusals[own.refusal];
  return (
    <Disclosure summary={t.addWho} id="wie" open={own !== undefined || respondents.length === 0}>
      <Form action={href(visit, `${workPath(evaluation.number)}/mensen`)}>
        {fault && <p class="utrecht-form-field-error-message">{fault}</p>}
        <Fieldset legend={t.colleagues}>
          {ours.map(({ id, name }) => (
            <CheckboxField
              name={`${personBox}${id}`}
              label={name}
              checked={Boolean(own?.typed[`${personBox}${id}`])}
            />
          ))}
        </Fieldset>
        <Fieldset legend={t.outside}>
          {others.map(({ id, name, organisation }) => (
            <CheckboxField
              name={`${contactBox}${id}`}
              label={name === organisation ? name : `${name}, ${organisation}`}
              checked={Boolean(own?.typed[`${contactBox}${id}`])}
            />
          ))}
          <RadioField
            visit={visit}
            name="kant"
            label={t.sideLabel}
            required
            value={own?.typed.kant ?? 'partner'}
            options={[
              { value: 'partner', label: t.sideOptions.partner },
              { value: 'residents', label: t.sideOptions.residents },
            ]}
          />
        </Fieldset>
        <ButtonRow>
          <Button variant="quiet">{t.addWhoButton}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
