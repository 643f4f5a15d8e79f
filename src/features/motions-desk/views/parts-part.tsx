// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  Disclosure,
  Fieldset,
  Form,
  HiddenField,
  Paragraph,
  Section,
  SelectField,
  TextField,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { type Action, PartCells, canStepPart, canTellHowItStands } from '../../motions/index.ts';
import { home } from '../choice.ts';
import { fieldOf, prefixes } from '../forms.ts';
import { messages } from '../messages.ts';
import { isPlace } from '../reading.ts';
import { DayField, ownerOptions } from './fields.tsx';
import type { MotionPageProps } from './motion-page.tsx';
import { formState } from './page-form.ts';
import { PartForm } from './part-form.tsx';

/** Parts of what was asked, as everyone sees them, each with who does it; a cell leads to the form of its part. */
export function PartsPart(props: MotionPageProps) {
  const { visit, motion, parts, around } = props;
  const t = messages[visit.locale];
  const may = canTellHowItStands(visit.actor, motion);
  if (parts.length === 0 && !may) return null;
  const going = parts.filter(({ state }) => state !== 'dropped');
  const done = going.filter(({ state }) => state === 'done').length;
  return (
    <Section
      title={t.parts}
      id="onderdelen"
      {...(going.length > 0 ? { aside: t.partsDone(done, going.length) } : {})}
    >
      {parts.length === 0 && <Paragraph soft>{t.noParts}</Paragraph>}
      <PartForm {...props} />
      <PartCells
        visit={visit}
        tree={around.tree}
        actions={parts}
        more={(part) => <Carrying {...props} part={part} />}
        leadsTo={(part) =>
          canStepPart(visit.actor, motion, part)
            ? {
                to: href(visit, `${home}/${motion.number}?deel=${part.id}#werkbij`),
                says: t.stepPart,
              }
            : undefined
        }
      />
      {may && <NewParts {...props} />}
    </Section>
  );
}

/** Who does it, and what those who work here wrote down with it. */
function Carrying({ visit, around, part }: MotionPageProps & { readonly part: Action }) {
  const owner =
    around.staffing.people.get(part.ownerId ?? '')?.name ??
    around.organisations.find(({ id }) => id === part.organisationId)?.name;
  return (
    <>
      <span class="meent-motion-parts__title">{owner ?? messages[visit.locale].nobody}</span>
      {part.note !== null && <span class="meent-motion-parts__note">{part.note}</span>}
    </>
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
