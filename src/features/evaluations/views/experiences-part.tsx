// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  ButtonRow,
  DateField,
  DayText,
  Disclosure,
  Form,
  HiddenField,
  Paragraph,
  Quote,
  RadioField,
  Section,
  SelectField,
  TextArea,
  TypedText,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import type { Person } from '../../teams/index.ts';
import type { Evaluation, Experience } from '../domain.ts';
import { reportPath, workPath } from '../links.ts';
import { messages } from '../messages.ts';
import { type Back, fieldsOf } from './form-parts.ts';

export type ExperiencesProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly evaluation: Evaluation;
  readonly experiences: readonly Experience[];
  readonly people: readonly Person[];
  readonly formKey: string;
  readonly back?: Back;
};

/** What teams went through while the evaluation runs, and noting more of it. */
export function ExperiencesPart(props: ExperiencesProps) {
  const { visit, evaluation, experiences, back } = props;
  const t = messages[visit.locale].work;
  return (
    <Section title={t.experiences} id="ervaringen">
      <Paragraph soft>{t.experiencesHint}</Paragraph>
      {evaluation.state !== 'published' && (
        <Disclosure summary={t.addExperience} open={back?.form === 'ervaring'}>
          <ExperienceForm {...props} />
        </Disclosure>
      )}
      {experiences.length === 0 && <Paragraph soft>{t.experiencesNone}</Paragraph>}
      <ExperienceList {...props} />
    </Section>
  );
}

type ListProps = Omit<ExperiencesProps, 'formKey' | 'back'> & {
  /** With the choice what comes into the report. */
  readonly isChoosing?: boolean;
};

export function ExperienceList({ visit, tree, evaluation, experiences, people, isChoosing }: ListProps) {
  const t = messages[visit.locale];
  return (
    <>
      {experiences.map((one) => (
        <div class="meent-evaluation-experience">
          <Quote
            by={
              <>
                <Badge tone={one.isGood ? 'good' : 'due'}>{one.isGood ? t.work.good : t.work.lessGood}</Badge>{' '}
                {areaName(tree.byId(one.areaId) ?? tree.root, visit.locale)},{' '}
                <DayText visit={visit} day={one.happenedOn} style="short" />,{' '}
                {people.find(({ id }) => id === one.personId)?.name}
              </>
            }
          >
            <TypedText text={one.body} />
          </Quote>
          {isChoosing && (
            <Form action={href(visit, `${reportPath(evaluation.number)}/ervaringen/${one.id}`)}>
              <HiddenField name="tonen" value={one.isShown ? 'nee' : 'ja'} />
              <ButtonRow>
                <Button variant={one.isShown ? 'quiet' : 'subtle'} small>
                  {one.isShown ? t.report.hide : t.report.show}
                </Button>
              </ButtonRow>
            </Form>
          )}
        </div>
      ))}
    </>
  );
}

function ExperienceForm({ visit, tree, evaluation, formKey, back }: ExperiencesProps) {
  const t = messages[visit.locale].work;
  const today = visit.today.toString();
  const field = fieldsOf(visit, back, 'ervaring', { dag: today });
  const key = back?.form === 'ervaring' ? back.typed.formulier : undefined;
  const below = new Set(evaluation.areaIds.flatMap((id) => tree.idsBelow(id)));
  return (
    <Form action={href(visit, `${workPath(evaluation.number)}/ervaringen`)}>
      <HiddenField name="formulier" value={key ?? formKey} />
      <TextArea {...field('wat')} rows={4} required />
      <div class="meent-form__line">
        <DateField {...field('dag')} required max={today} />
        <SelectField
          {...field('gebied')}
          required
          options={tree.all
            .filter(({ id }) => below.has(id))
            .map((area) => ({ value: area.id, label: areaName(area, visit.locale) }))}
        />
      </div>
      <RadioField
        {...field('oordeel')}
        required
        inline
        options={[
          { value: 'goed', label: t.good },
          { value: 'minder', label: t.lessGood },
        ]}
      />
      <ButtonRow>
        <Button variant="quiet">{t.save}</Button>
      </ButtonRow>
    </Form>
  );
}
