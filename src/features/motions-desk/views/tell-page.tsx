// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Prose,
  Quote,
  TextArea,
  TypedText,
  WorkplacePage,
  fullDay,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Motion, ReadUpdate } from '../../motions/index.ts';
import { home } from '../choice.ts';
import { messages } from '../messages.ts';
import type { Pointing } from '../pointing.ts';
import { type Refused, faultsOf } from './faults.ts';
import { DayField } from './fields.tsx';
import { PointingField } from './pointing-field.tsx';

export type TellPageProps = {
  readonly visit: Visit;
  readonly motion: Motion;
  /** The update that is put right. */
  readonly wrong: ReadUpdate | undefined;
  readonly typed: Typed;
  /** What was ticked or found. */
  readonly pointing?: Pointing;
  readonly refused?: Refused;
  /** What the words found is shown: sending it again is a choice. */
  readonly isSearched?: boolean;
};

const places = {
  future_day: 'dag',
  before_corrected: 'dag',
  before_decision: 'dag',
  corrected_already: 'tekst',
} as const;

/** A dated word about how it stands, or one that puts an earlier one right. */
export function TellPage(props: TellPageProps) {
  const { visit, motion, wrong, typed, refused = [] } = props;
  const t = messages[visit.locale];
  const day = (text: string | null | undefined) => (text ? fullDay(visit.locale, text) : '');
  const texts = {
    before_corrected: t.beforeCorrected(day(wrong?.onDay)),
    before_decision: t.beforeDecision[motion.kind](day(motion.decidedOn)),
  };
  const { items, of } = faultsOf(visit, refused, { at: places, texts });
  const back = `${home}/${motion.number}`;
  const field = (name: 'dag' | 'tekst') => ({
    visit,
    name,
    label: t.labels[name],
    value: typed[name],
    fault: of(name),
    required: true,
  });
  const title = wrong ? t.correctTitle : t.tellTitle(motion.number);
  return (
    <WorkplacePage visit={visit} title={title} current="motions">
      <Prose>
        <ErrorSummary visit={visit} items={items} />
        <div class="motion-desk-head">
          <Heading level={1}>{title}</Heading>
          <Paragraph soft>{motion.title}</Paragraph>
        </div>
        {wrong && (
          <Quote by={`${t.wrongOne}: ${fullDay(visit.locale, wrong.onDay)}`}>
            <TypedText text={wrong.body} />
          </Quote>
        )}
        <Form action={href(visit, `${back}/stand`)}>
          <HiddenField name="sleutel" value={typed.sleutel ?? ''} />
          {wrong && <HiddenField name="verbetert" value={wrong.id} />}
          {refused === 'before_decision' && <HiddenField name="klopt" value={typed.dag ?? ''} />}
          <DayField {...field('dag')} max={visit.today.toString()} />
          <TextArea {...field('tekst')} hint={wrong ? t.correctHint : t.tellHint} rows={8} />
          <PointingField {...props} fault={of('zoek')} />
          <ButtonRow>
            <Button>{wrong ? t.correct : t.save}</Button>
            <LinkButton variant="subtle" href={href(visit, back)}>
              {t.cancel}
            </LinkButton>
          </ButtonRow>
        </Form>
      </Prose>
    </WorkplacePage>
  );
}
