// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  Form,
  HiddenField,
  Paragraph,
  SelectField,
  TextArea,
  TextField,
  faultTexts,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { messages } from '../desk-messages.ts';
import { workPath } from '../links.ts';
import { type InvitePageProps, SpeakerFrame } from './speaker-page.tsx';

/** Writing down somebody who phones or comes by to ask to speak. */
export function CallerPage(props: InvitePageProps) {
  const { visit, session, items, typed, again } = props;
  const { caller: t, speaker } = messages[visit.locale];
  const fault = faultTexts(visit, again?.faults ?? [], t.faults);
  const field = (name: string) => ({ visit, name, value: typed[name], fault: fault(name) });
  return (
    <SpeakerFrame {...props} title={t.title} first="email">
      <Paragraph lead>{t.lead}</Paragraph>
      <Form action={href(visit, workPath(session.number, '/sprekers/inschrijven'))}>
        <HiddenField name="sleutel" value={typed.sleutel ?? ''} />
        <TextField {...field('naam')} label={t.labels.naam} required autocomplete="off" />
        <TextField
          {...field('telefoon')}
          label={t.labels.telefoon}
          hint={t.reachHint}
          type="tel"
          width="medium"
          autocomplete="off"
        />
        <TextField {...field('email')} label={t.labels.email} type="email" autocomplete="off" />
        <TextField {...field('organisatie')} label={t.labels.organisatie} autocomplete="off" />
        <SelectField
          {...field('onderdeel')}
          label={speaker.item}
          required
          empty={speaker.whole}
          options={items.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <TextArea {...field('tekst')} label={t.labels.tekst} rows={4} maxLength={2000} required />
        <CheckboxField
          name="naamopenbaar"
          label={t.showName}
          hint={t.showNameHint}
          checked={Boolean(typed.naamopenbaar)}
        />
        <ButtonRow>
          <Button>{t.save}</Button>
        </ButtonRow>
      </Form>
    </SpeakerFrame>
  );
}
