// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  ButtonRow,
  CheckboxField,
  DateField,
  EmptyState,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Paragraph,
  Row,
  Rows,
  TextArea,
  TextField,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { type Evaluation, type EvaluationState, refusalFields } from '../domain.ts';
import { areaBox } from '../forms.ts';
import { workHome, workPath } from '../links.ts';
import { messages } from '../messages.ts';
import { canEvaluate } from '../policies.ts';
import { type Back, fieldsOf, summaryOf } from './form-parts.ts';
import { areasOf, periodOf } from './public-pages.tsx';

type ListProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly evaluations: readonly Evaluation[];
};

export function EvaluationsPage({ visit, tree, evaluations }: ListProps) {
  const t = messages[visit.locale].work;
  const mayMake = canEvaluate(visit.actor);
  return (
    <WorkplacePage visit={visit} title={t.title} current="evaluations">
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {evaluations.length === 0 && (
        <EmptyState title={t.none}>{mayMake && <Paragraph>{t.noneText}</Paragraph>}</EmptyState>
      )}
      {evaluations.length > 0 && (
        <Rows label={t.title} tight>
          {evaluations.map((one) => (
            <Row
              href={href(visit, workPath(one.number))}
              title={one.title}
              meta={`${one.number} · ${areasOf(visit, tree, one)} · ${periodOf(visit, one)}`}
              trailing={<StateBadge visit={visit} state={one.state} />}
            />
          ))}
        </Rows>
      )}
      {mayMake && (
        <ButtonRow>
          <LinkButton href={href(visit, `${workHome}/nieuw`)} variant="quiet">
            {t.make}
          </LinkButton>
        </ButtonRow>
      )}
    </WorkplacePage>
  );
}

const tones = { draft: 'neutral', open: 'due', closed: 'info', published: 'good' } as const;

export function StateBadge({ visit, state }: { readonly visit: Visit; readonly state: EvaluationState }) {
  return <Badge tone={tones[state]}>{messages[visit.locale].states[state]}</Badge>;
}

export type NewPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly start: Typed;
  readonly back?: Back;
};

/** Setting up an evaluation. */
export function NewPage({ visit, tree, start, back }: NewPageProps) {
  const t = messages[visit.locale];
  const field = fieldsOf(visit, back, 'nieuw', start);
  const values = back?.typed ?? start;
  const areaFault = back?.refusal && refusalFields[back.refusal] === 'gebieden' && t.refusals[back.refusal];
  return (
    <WorkplacePage visit={visit} title={t.work.make} current="evaluations">
      <ErrorSummary visit={visit} items={summaryOf(visit, back)} />
      <p>
        <Link href={href(visit, workHome)}>{t.work.back}</Link>
      </p>
      <Heading level={1}>{t.work.make}</Heading>
      <Form action={href(visit, `${workHome}/nieuw`)}>
        <HiddenField name="formulier" value={values.formulier ?? ''} />
        <TextField {...field('titel')} required autocomplete="off" />
        <TextArea {...field('doel')} required rows={4} hint={t.work.purposeHint} />
        <div class="meent-form__line">
          <DateField {...field('van')} required />
          <DateField {...field('tot')} required />
        </div>
        <div class="meent-form__line">
          <DateField {...field('opent')} required />
          <DateField {...field('sluit')} required min={visit.today.toString()} />
        </div>
        <Fieldset legend={t.work.labels.gebieden} id="gebieden">
          {areaFault && <p class="utrecht-form-field-error-message">{areaFault}</p>}
          <div class="meent-evaluation-boxes">
            {tree.all.map((area) => (
              <CheckboxField
                name={`${areaBox}${area.id}`}
                label={areaName(area, visit.locale)}
                checked={Boolean(values[`${areaBox}${area.id}`])}
              />
            ))}
          </div>
        </Fieldset>
        <TextField {...field('nummers')} hint={t.work.numbersHint} autocomplete="off" />
        <ButtonRow>
          <Button>{t.work.save}</Button>
        </ButtonRow>
      </Form>
    </WorkplacePage>
  );
}
