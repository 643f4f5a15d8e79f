// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Button,
  ButtonRow,
  CheckboxField,
  Disclosure,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Quote,
  SelectField,
  TextArea,
  TypedText,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { ReadingHelp } from '../../answers/index.ts';
import { FilesField } from '../../uploads/index.ts';
import type { Verb } from '../domain.ts';
import { messages } from '../messages.ts';
import { canDo } from '../policies.ts';
import { type FormsProps, actionOf, back } from './item-form.ts';
import type { ItemPageProps } from './item-page.tsx';
import { CloseForm, HandOverForm, PromiseForm, ReasonForm, TextForm, TriageForm } from './move-forms.tsx';
import { NoteForm } from './note-form.tsx';
import { PublishForm } from './publish-form.tsx';
import { ReferForm } from './refer-forms.tsx';
import { AlsoRead, TwinLinks } from './twins-part.tsx';

export function AnswerForm(props: ItemPageProps) {
  const { visit, contribution, contact, formKey } = props;
  const t = messages[visit.locale];
  const form = back(props, 'answer');
  const noMail = contact?.phone ? t.item.answerNoMailCall(contact.phone) : t.item.answerNoMail;
  return (
    <Form action={actionOf(props, 'answer')} id="form-answer" multipart>
      <HiddenField name="formulier" value={form.typed.formulier ?? formKey} />
      {/* Enter in a field presses the first button of a form: that must be one that sends nothing. */}
      <TemplateChoice {...props} />
      <TextArea
        visit={visit}
        id={form.id('tekst')}
        name="tekst"
        label={t.item.answer(contact?.name || t.theResident)}
        hint={contact?.email ? t.item.answerHint : `${noMail} ${t.item.answerHint}`}
        value={form.typed.tekst}
        rows={8}
        required
        fault={form.fault('tekst')}
      />
      {contribution.publicConsent && (
        <CheckboxField
          id={form.id('openbaar')}
          name="openbaar"
          label={t.item.answerPublic}
          hint={t.item.answerPublicHint}
          checked={Boolean(form.typed.openbaar)}
        />
      )}
      <FilesField
        visit={visit}
        kept={props.drafts}
        refused={props.refused?.verb === 'answer' ? props.refused.refusedFiles : undefined}
      />
      <AnswerPreview {...props} />
      <AlsoRead visit={visit} twins={props.twins} />
      <ButtonRow>
        <Button name="afronden" value="ja">
          {t.item.answerSendClose}
        </Button>
        <Button variant="quiet">{t.item.answerSend}</Button>
        <Button
          variant="subtle"
          name="voorbeeld"
          value="ja"
          formaction={`${actionOf(props, 'answer')}#form-answer`}
        >
          {t.item.answerPreview}
        </Button>
        {contribution.publishedAt && (
          <Link href={href(visit, `/bijdragen/${contribution.number}`)}>{t.item.showPublic}</Link>
        )}
      </ButtonRow>
    </Form>
  );
}

/** A text to begin with: it comes after what was typed already, and nothing is sent. */
function TemplateChoice(props: ItemPageProps) {
  const { visit, templates } = props;
  const t = messages[visit.locale].item;
  const form = back(props, 'answer');
  if (templates.length === 0) return null;
  return (
    <div class="meent-templates">
      <SelectField
        visit={visit}
        id={form.id('sjabloon')}
        name="sjabloon"
        label={t.template}
        empty={t.noTemplate}
        options={templates.map((one) => ({ value: one.id, label: one.title }))}
      />
      <Button
        small
        variant="quiet"
        name="voorbeeld"
        value="sjabloon"
        formaction={`${actionOf(props, 'answer')}#form-answer`}
      >
        {t.useTemplate}
      </Button>
    </div>
  );
}

/** The answer as the resident will read it, and how easily it reads. */
function AnswerPreview({ visit, contribution, contact, refused, preview }: ItemPageProps) {
  const t = messages[visit.locale].item;
  const text = refused?.verb === 'answer' && refused.isOnlyShown ? (refused.typed.tekst ?? '') : '';
  if (text === '') return null;
  return (
    <section class="meent-preview" aria-label={t.previewTitle}>
      {contribution.locale === 'nl' && <ReadingHelp visit={visit} text={text} />}
      <Heading level={3} looks={4}>
        {t.previewTitle}
      </Heading>
      <p class="meent-soft">
        {contact?.email && preview ? t.previewMail(contact.email, preview.subject) : t.previewPage}
      </p>
      <Quote>
        <TypedText text={contact?.email && preview ? preview.text : text} />
      </Quote>
    </section>
  );
}

/** The first thing to do with a new one: say what it is and who takes it up. */
export function TriagePart(props: FormsProps) {
  const { visit, possible, contribution } = props;
  if (!possible.has('triage')) return null;
  const isNew = contribution.state === 'received';
  return (
    <Disclosure
      summary={messages[visit.locale].item.triage}
      open={isNew || back(props, 'triage').isOpen}
      id="form-triage"
    >
      <TriageForm {...props} />
    </Disclosure>
  );
}

/** Everything else that can be done now, each under its own name. */
export function MoreForms(props: FormsProps) {
  const { visit, possible, contribution } = props;
  const t = messages[visit.locale].item;
  const part = (verb: Verb, summary: string, form: ComponentChildren) =>
    possible.has(verb) && (
      <Disclosure summary={summary} open={back(props, verb).isOpen} id={`form-${verb}`}>
        {form}
      </Disclosure>
    );
  return (
    <div class="meent-more">
      {contribution.kind === 'idea' && canDo(visit.actor, contribution, 'publish') && (
        <LinkButton
          variant="quiet"
          href={href(visit, `/werkplek/initiatieven/nieuw?van=${contribution.number}`)}
        >
          {t.becomesInitiative}
        </LinkButton>
      )}
      {contribution.state !== 'received' && <TriagePart {...props} />}
      {part('hand_over', t.handOver, <HandOverForm {...props} />)}
      {props.directory.length > 0 &&
        part('refer', messages[visit.locale].referral.title, <ReferForm {...props} />)}
      {part(
        'ask',
        t.ask,
        <TextForm {...props} verb="ask" label={t.ask} hint={t.askHint} button={t.askSend} />,
      )}
      {part('note', t.note, <NoteForm {...props} />)}
      {part('move_promise', t.movePromise, <PromiseForm {...props} />)}
      {part('publish', contribution.publishedAt ? t.isPublic : t.publish, <PublishForm {...props} />)}
      {part('close', t.close, <CloseForm {...props} />)}
      {part('reopen', t.reopen, <ReasonForm {...props} verb="reopen" />)}
      {part('leave_closed', t.leaveClosed, <ReasonForm {...props} verb="leave_closed" />)}
      <TwinLinks {...props} />
      {!contribution.publicConsent && <p class="meent-soft">{t.noConsent}</p>}
    </div>
  );
}
