// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Prose,
  Quote,
  TextArea,
  TextField,
  TypedText,
  WorkplacePage,
  fullDay,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Motion, ReadUpdate } from '../../motions/index.ts';
import { type ThreadRecord, threadMessages } from '../../thread/index.ts';
import { home } from '../choice.ts';
import { citedField } from '../forms.ts';
import { messages } from '../messages.ts';
import { type Refused, faultsOf } from './faults.ts';
import { DayField } from './fields.tsx';

export type TellPageProps = {
  readonly visit: Visit;
  readonly motion: Motion;
  /** The update that is put right. */
  readonly wrong: ReadUpdate | undefined;
  readonly typed: Typed;
  /** What was ticked or found: as far as this person may see it. */
  readonly cited: readonly ThreadRecord[];
  readonly missing?: readonly string[];
  readonly refused?: Refused;
  /** What the words found is shown: sending it again is a choice. */
  readonly isSearched?: boolean;
};

const places = { future_day: 'dag', corrected_already: 'tekst' } as const;

/** A dated word about how it stands, or one that puts an earlier one right. */
export function TellPage(props: TellPageProps) {
  const { visit, motion, wrong, typed, refused = [] } = props;
  const t = messages[visit.locale];
  const { items, of } = faultsOf(visit, refused, { at: places });
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
          <DayField {...field('dag')} max={visit.today.toString()} />
          <TextArea {...field('tekst')} hint={wrong ? t.correctHint : t.tellHint} rows={8} />
          <Cites {...props} fault={of('zoek')} />
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

/** What it points to: ticked, found, or still words to look for. */
function Cites(props: TellPageProps & { readonly fault: string | undefined }) {
  const { visit, typed, cited, missing = [], isSearched, fault } = props;
  const t = messages[visit.locale];
  return (
    <>
      {isSearched && <HiddenField name="gezien" value={typed.zoek ?? ''} />}
      <div class="motion-desk-find">
        <TextField
          visit={visit}
          name="zoek"
          label={t.labels.zoek}
          hint={t.citesHint}
          value={typed.zoek}
          fault={missing.length > 0 ? t.notFound(missing.join(', ')) : fault && t.found}
          autocomplete="off"
        />
        <Button variant="quiet" small name="doe" value="zoek">
          {t.find}
        </Button>
      </div>
      {cited.length > 0 && (
        <Fieldset legend={isSearched ? t.found : t.pointsTo}>
          {cited.map((record) => (
            <CheckboxField
              name={citedField(record)}
              label={record.title}
              hint={`${threadMessages[visit.locale].kinds[record.kind][0]} ${record.number}`}
              checked={Boolean(typed[citedField(record)])}
            />
          ))}
        </Fieldset>
      )}
    </>
  );
}
