// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  ButtonRow,
  CheckboxField,
  Disclosure,
  Fieldset,
  Form,
  HiddenField,
  Hidden,
  Paragraph,
  Section,
  SelectField,
  TextArea,
  TextField,
  type Tone,
  fullDay,
  shortDay,
} from '../../../platform/html/index.ts';
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import {
  type Action,
  type ActionState,
  actionStates,
  canStepPart,
  canTellHowItStands,
  motionMessages,
} from '../../motions/index.ts';
import { home } from '../choice.ts';
import { fieldOf, ownerValue, prefixes } from '../forms.ts';
import { messages } from '../messages.ts';
import { isPlace } from '../reading.ts';
import { DayField, ownerOptions } from './fields.tsx';
import type { MotionPageProps } from './motion-page.tsx';
import { formState } from './page-form.ts';

/** Parts of what was asked: twelve villages are twelve cells, each with who does it and where it stands. */
export function PartsPart(props: MotionPageProps) {
  const { visit, motion, parts, around } = props;
  const t = messages[visit.locale];
  const may = canTellHowItStands(visit.actor, motion);
  if (parts.length === 0 && !may) return null;
  const going = parts.filter(({ state }) => state !== 'dropped');
  const done = going.filter(({ state }) => state === 'done').length;
  const order = new Map(around.tree.all.map(({ id }, place) => [id, place]));
  const placeOf = ({ areaId }: Action): number => (areaId === null ? -1 : (order.get(areaId) ?? order.size));
  const sorted = [...parts].sort(
    (one, other) => placeOf(one) - placeOf(other) || one.id.localeCompare(other.id),
  );
  return (
    <Section
      title={t.parts}
      id="onderdelen"
      {...(going.length > 0 ? { aside: t.partsDone(done, going.length) } : {})}
    >
      {parts.length === 0 && <Paragraph soft>{t.noParts}</Paragraph>}
      {[...Map.groupBy(sorted, ({ title }) => title)].map(([title, same]) => (
        <>
          <h3 class="motion-desk-parts__what">{title}</h3>
          <ul class="motion-desk-parts">
            {same.map((part) => (
              <Cell {...props} part={part} />
            ))}
          </ul>
        </>
      ))}
      {may && <NewParts {...props} />}
    </Section>
  );
}

const tones: Readonly<Record<ActionState, Tone>> = {
  open: 'neutral',
  in_progress: 'info',
  done: 'good',
  dropped: 'neutral',
};

type CellProps = MotionPageProps & { readonly part: Action };

function Cell(props: CellProps) {
  const { visit, motion, around, part } = props;
  const t = messages[visit.locale];
  const { locale, today } = visit;
  const area = part.areaId === null ? undefined : around.tree.byId(part.areaId);
  const isOpen = part.state === 'open' || part.state === 'in_progress';
  const isLate = isOpen && part.dueOn !== null && part.dueOn < today.toString();
  const owner =
    around.staffing.people.get(part.ownerId ?? '')?.name ??
    around.organisations.find(({ id }) => id === part.organisationId)?.name;
  return (
    <li id={`deel-${part.id}`} class={`motion-desk-part motion-desk-part--${part.state}`}>
      {area && (
        <p class="motion-desk-part__head">
          <Emblem path={area.emblem} tint={area.tint} size={28} box={48} />
          <b>{areaName(area, locale)}</b>
        </p>
      )}
      <p>
        <Badge tone={isLate ? 'late' : tones[part.state]}>
          {motionMessages[locale].actionStates[part.state]}
          {isLate && part.dueOn && ` · ${t.lateSince(shortDay(locale, part.dueOn, today))}`}
        </Badge>
      </p>
      <p class="meent-soft">
        {[
          owner ?? t.nobody,
          ...(part.doneOn === null ? [] : [t.doneOn(fullDay(locale, part.doneOn))]),
          ...(isOpen && !isLate && part.dueOn ? [t.due(shortDay(locale, part.dueOn, today))] : []),
        ].join(' · ')}
      </p>
      {part.note !== null && <p>{part.note}</p>}
      {canStepPart(visit.actor, motion, part) && <StepForm {...props} />}
    </li>
  );
}

function StepForm({ visit, motion, around, part, back }: CellProps) {
  const t = messages[visit.locale];
  const words = motionMessages[visit.locale];
  const form = formState(visit, `deel-${part.id}`, back);
  const field = (name: 'stand' | 'opmerking' | 'wie' | 'klaar', value: string) => ({
    visit,
    name,
    id: form.id(name),
    label: t.labels[name],
    value: form.value(name) ?? value,
    fault: form.fault(name),
  });
  const who = ownerValue(part);
  const area = part.areaId === null ? undefined : around.tree.byId(part.areaId);
  return (
    <Disclosure
      id={form.id('vak')}
      open={form.isBack}
      summary={
        <>
          {t.stepPart}
          <Hidden>{t.stepPartOf(area ? areaName(area, visit.locale) : part.title)}</Hidden>
        </>
      }
    >
      <Form action={href(visit, `${home}/${motion.number}/onderdelen/${part.id}`)}>
        <HiddenField name="versie" value={String(part.version)} />
        <SelectField
          {...field('stand', part.state)}
          required
          empty={false}
          options={actionStates.map((state) => ({ value: state, label: words.actionStates[state] }))}
        />
        <TextArea {...field('opmerking', part.note ?? '')} hint={t.noteHint} rows={2} />
        {canTellHowItStands(visit.actor, motion) && (
          <>
            <SelectField
              {...field('wie', who)}
              empty={t.nobody}
              options={ownerOptions({ visit, around, chosen: who })}
            />
            <DayField {...field('klaar', part.dueOn ?? '')} />
          </>
        )}
        <Button small>{t.save}</Button>
      </Form>
    </Disclosure>
  );
}

function NewParts({ visit, motion, around, back, formKey }: MotionPageProps) {
  const t = messages[visit.locale];
  const form = formState(visit, 'nieuw', back);
  const field = (name: 'wat' | 'wie' | 'klaar') => ({
    visit,
    name,
    id: form.id(name),
    label: t.labels[name],
    value: form.value(name),
    fault: form.fault(name),
  });
  const { tree } = around;
  const places = tree.all.filter(isPlace);
  const box = (name: string, label: string) => (
    <CheckboxField name={name} id={form.id(name)} label={label} checked={Boolean(form.value(name))} />
  );
  return (
    <Disclosure summary={t.addParts} id={form.id('vak')} open={form.isBack}>
      <Form action={href(visit, `${home}/${motion.number}/onderdelen`)}>
        <HiddenField name="sleutel" value={form.value('sleutel') ?? formKey} />
        <TextField {...field('wat')} required autocomplete="off" />
        <SelectField
          {...field('wie')}
          empty={t.nobody}
          options={ownerOptions({ visit, around, chosen: undefined })}
        />
        <DayField {...field('klaar')} />
        <Fieldset legend={t.whichAreas} hint={t.whichAreasHint}>
          {places.length > 1 && box('overal', t.everywhere(places.length))}
          <div class="motion-desk-boxes">
            {tree.all
              .filter(({ id }) => id !== tree.root.id)
              .map((area) => box(fieldOf(prefixes.area, area.id), areaName(area, visit.locale)))}
          </div>
        </Fieldset>
        <ButtonRow>
          <Button small>{t.addParts}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
