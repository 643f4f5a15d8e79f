// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Disclosure,
  Form,
  Section,
  TextArea,
  TextField,
  faultText,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { maxBody } from '../domain.ts';
import { messages } from '../messages.ts';
import type { InboundProps, Step } from './inbound-page.tsx';

/** The three things that a person can do with a mail that waits. */
export function DecideForms(props: InboundProps) {
  const t = messages[props.visit.locale].decide;
  return (
    <Section title={t.title}>
      <ContributeForm {...props} />
      <PutOnForm {...props} />
      <AsideForm {...props} />
    </Section>
  );
}

function ContributeForm(props: InboundProps) {
  const { visit, mail, words } = props;
  const t = messages[visit.locale].decide;
  const typed = typedIn(props, 'contribute');
  return (
    <Disclosure summary={t.contribute} id="contribute" open={isOpen(props, 'contribute')}>
      <Form action={href(visit, `/werkplek/post-in/${mail.id}/bijdrage`)}>
        <p class="meent-soft">{t.contributeHint}</p>
        <TextField
          visit={visit}
          name="onderwerp"
          label={t.subject}
          value={typed?.onderwerp ?? words.subject}
          {...faultIn(props, 'onderwerp')}
          required
        />
        <TextArea
          visit={visit}
          name="tekst"
          label={t.text}
          value={typed?.tekst ?? words.text}
          {...faultIn(props, 'tekst')}
          maxLength={maxBody}
          rows={8}
          required
        />
        <Button>{t.contributeButton}</Button>
      </Form>
    </Disclosure>
  );
}

function PutOnForm(props: InboundProps) {
  const { visit, mail, words } = props;
  const t = messages[visit.locale].decide;
  const typed = typedIn(props, 'putOn');
  const notFound =
    props.back?.refusal === 'not_found' ? messages[visit.locale].refusals.not_found : undefined;
  return (
    <Disclosure summary={t.putOn} id="putOn" open={isOpen(props, 'putOn')}>
      <Form action={href(visit, `/werkplek/post-in/${mail.id}/erbij`)}>
        <TextField
          visit={visit}
          name="nummer"
          label={t.number}
          hint={t.numberHint}
          width="medium"
          value={typed?.nummer ?? ''}
          {...(notFound ? { fault: notFound } : faultIn(props, 'nummer'))}
          required
        />
        <TextArea
          visit={visit}
          name="reactie"
          label={t.reply}
          value={typed?.reactie ?? words.text}
          {...faultIn(props, 'reactie')}
          maxLength={maxBody}
          rows={6}
          required
        />
        <Button>{t.putOnButton}</Button>
      </Form>
    </Disclosure>
  );
}

function AsideForm(props: InboundProps) {
  const { visit, mail } = props;
  const t = messages[visit.locale].decide;
  if (mail.state === 'set_aside') return null;
  return (
    <Disclosure summary={t.aside} id="aside" open={isOpen(props, 'aside')}>
      <Form action={href(visit, `/werkplek/post-in/${mail.id}/terzijde`)}>
        <p class="meent-soft">{t.asideHint}</p>
        <TextArea
          visit={visit}
          name="reden"
          label={t.reason}
          value={typedIn(props, 'aside')?.reden ?? ''}
          {...faultIn(props, 'reden')}
          rows={3}
          required
        />
        <Button variant="quiet">{t.asideButton}</Button>
      </Form>
    </Disclosure>
  );
}

function isOpen({ back }: InboundProps, step: Step): boolean {
  return back?.step === step;
}

function typedIn({ back }: InboundProps, step: Step) {
  return back?.step === step ? back.typed : undefined;
}

function faultIn({ visit, back }: InboundProps, field: string): { fault?: string } {
  const fault = back && faultText(visit, back.faults, { field });
  return fault === undefined ? {} : { fault };
}
