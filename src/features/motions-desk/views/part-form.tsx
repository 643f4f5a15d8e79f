// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  SelectField,
  TextArea,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import {
  type Action,
  actionStates,
  canStepPart,
  canTellHowItStands,
  motionMessages,
} from '../../motions/index.ts';
import { home } from '../choice.ts';
import { ownerValue } from '../forms.ts';
import { messages } from '../messages.ts';
import { DayField, ownerOptions } from './fields.tsx';
import type { MotionPageProps } from './motion-page.tsx';
import { formState } from './page-form.ts';

/** The form of the part that was chosen, or of the one that came back. */
export function PartForm(props: MotionPageProps) {
  const { visit, motion, parts, around, back } = props;
  const wanted = back ? back.form : `deel-${visit.query.deel ?? ''}`;
  const part = parts.find(({ id }) => wanted === `deel-${id}`);
  if (!part || !canStepPart(visit.actor, motion, part)) return null;
  const t = messages[visit.locale];
  const area = part.areaId === null ? undefined : around.tree.byId(part.areaId);
  const here = `${home}/${motion.number}`;
  return (
    <section class="motion-desk-part" id="werkbij" aria-labelledby="werkbij-kop">
      <Heading level={3} id="werkbij-kop">
        {area ? `${areaName(area, visit.locale)}: ${part.title}` : part.title}
      </Heading>
      <Form action={href(visit, `${here}/onderdelen/${part.id}`)}>
        <HiddenField name="versie" value={String(part.version)} />
        <PartFields {...props} part={part} form={wanted} />
        <ButtonRow>
          <Button small>{t.save}</Button>
          <LinkButton small variant="subtle" href={href(visit, `${here}#deel-${part.id}`)}>
            {t.cancel}
          </LinkButton>
        </ButtonRow>
      </Form>
    </section>
  );
}

type FieldsProps = MotionPageProps & { readonly part: Action; readonly form: string };

function PartFields({ visit, motion, around, back, part, form: name }: FieldsProps) {
  const t = messages[visit.locale];
  const words = motionMessages[visit.locale];
  const form = formState(visit, name, back);
  const field = (of: 'stand' | 'opmerking' | 'wie' | 'klaar', value: string) => ({
    visit,
    name: of,
    id: form.id(of),
    label: t.labels[of],
    value: form.value(of) ?? value,
    fault: form.fault(of),
  });
  const who = ownerValue(part);
  return (
    <>
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
    </>
  );
}
