// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Notice,
  Paragraph,
  Section,
  SelectField,
  TextArea,
  WorkplacePage,
  faultItems,
  faultText,
  fullDay,
} from '../../../platform/html/index.ts';
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { namesOf } from '../../portfolio/index.ts';
import { visitPath } from '../links.ts';
import { messages } from '../messages.ts';
import { aldermenOf } from '../rules-actions.ts';
import type { VisitBrief } from '../visit.ts';
import { AgendaPart, FiguresPart, GoingPart, NotesPart, PromisesPart, WhoPart } from './visit-parts.tsx';

export type NoteBack = { readonly typed: Typed; readonly faults: readonly FaultyField[] };

export type VisitPageProps = {
  readonly visit: Visit;
  readonly brief: VisitBrief;
  readonly canPrepare: boolean;
  readonly formKey: string;
  readonly back?: NoteBack | undefined;
};

/** On the screen to prepare, on paper to take along: two sheets. */
export function VisitPage(props: VisitPageProps) {
  const { visit, brief, canPrepare, back } = props;
  const m = messages[visit.locale].visit;
  const { area, day, whom } = brief;
  const title = m.title(areaName(area, visit.locale));
  return (
    <WorkplacePage visit={visit} title={title} current="portfolio">
      <ErrorSummary visit={visit} items={faultItems(visit, back?.faults ?? [])} />
      {visit.query.gelukt === 'ja' && (
        <Notice tone="good" role="status">
          {m.saved}
        </Notice>
      )}
      <article class="meent-visit">
        <header class="meent-visit__head">
          {area.emblem && <Emblem path={area.emblem} tint={area.tint} size={56} box={48} />}
          <div>
            <Heading level={1} looks={2}>
              {title}
            </Heading>
            <p>
              {m.subtitle(fullDay(visit.locale, day))}
              {whom && <> · {m.forWhom(whom.name)}</>}
            </p>
          </div>
        </header>
        {area.face[visit.locale] && <Paragraph>{area.face[visit.locale]}</Paragraph>}
        <Choose {...props} />
        <div class="meent-visit__columns">
          <WhoPart visit={visit} brief={brief} />
          <GoingPart visit={visit} brief={brief} />
          <PromisesPart visit={visit} brief={brief} />
          <AgendaPart visit={visit} brief={brief} />
          <FiguresPart visit={visit} brief={brief} />
          <NotesPart visit={visit} brief={brief} canPrepare={canPrepare} />
        </div>
      </article>
      {canPrepare && <NoteForm {...props} />}
    </WorkplacePage>
  );
}

function Choose({ visit, brief }: VisitPageProps) {
  const m = messages[visit.locale].visit;
  const { area, day, whom, around } = brief;
  const people = aldermenOf(around.staffing, day)
    .map((id) => ({ value: id, label: namesOf(visit, around.staffing, [id]) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'));
  return (
    <Form action={href(visit, visitPath(area.slug))} method="get" inline label={m.choose}>
      <DateField visit={visit} name="dag" label={m.day} required value={day.toString()} />
      <SelectField
        visit={visit}
        name="voor"
        label={m.whom}
        required
        empty={m.anyone}
        value={whom?.id}
        options={people}
        width="medium"
      />
      <ButtonRow>
        <Button variant="quiet">{m.show}</Button>
      </ButtonRow>
      <Paragraph soft>{m.print}</Paragraph>
    </Form>
  );
}

function NoteForm({ visit, brief, formKey, back }: VisitPageProps) {
  const m = messages[visit.locale].visit;
  return (
    <div class="meent-visit__prepare">
      <Section title={m.addNote}>
        <Form action={href(visit, `${visitPath(brief.area.slug)}/let-op`)} label={m.addNote}>
          <HiddenField name="formulier" value={back?.typed.formulier ?? formKey} />
          <TextArea
            visit={visit}
            name="tekst"
            label={m.note}
            hint={m.internalHint}
            rows={3}
            required
            value={back?.typed.tekst}
            fault={faultText(visit, back?.faults ?? [], { field: 'tekst' })}
          />
          <ButtonRow>
            <Button>{m.save}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </div>
  );
}
