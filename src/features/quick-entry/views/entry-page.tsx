// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  Disclosure,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Notice,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { contributionKinds } from '../../../kernel/municipality.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { AreaTree } from '../../areas/index.ts';
import { type Finding, PersonFinder } from '../../contacts/index.ts';
import { areaOptions, messages as contributionMessages } from '../../contributions/index.ts';
import type { Staffing } from '../../teams/index.ts';
import { talkChannels } from '../domain.ts';
import { type Draft, FilesField, type Refused as RefusedFile, fileFaultItems } from '../../uploads/index.ts';
import { messages } from '../messages.ts';

export type EntryPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly themes: Staffing['themes'];
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
  /** Files that were taken already, and those that were not. */
  readonly drafts?: readonly Draft[];
  readonly refusedFiles?: readonly RefusedFile[];
  /** Who may be meant by what was typed. */
  readonly finding?: Finding;
  /** The areas in which the street that was typed lies, when there are several. */
  readonly streetIn?: string;
  /** The number of what was just noted down and went to a team whose work this person does not see. */
  readonly doneNumber?: string;
};

/** Everything on one screen, in the order of a talk: what, who, where. */
export function EntryPage(props: EntryPageProps) {
  const { visit, faults = [], refusedFiles = [], doneNumber, typed } = props;
  const t = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={t.title} current="entry">
      {faults.length + refusedFiles.length > 0 && (
        <ErrorSummary
          visit={visit}
          items={[...faultItems(visit, faults, { own: t.faults }), ...fileFaultItems(visit, refusedFiles)]}
        />
      )}
      {doneNumber && (
        <Notice tone="good" role="status">
          {t.done(doneNumber)}
        </Notice>
      )}
      <Heading level={1}>{t.title}</Heading>
      <p class="meent-soft">{t.lead}</p>
      <meent-quick-entry>
        <Form action={href(visit, '/werkplek/nieuw')} multipart>
          <HiddenField name="sleutel" value={typed.sleutel ?? ''} />
          <HiddenField name="antwoordsleutel" value={typed.antwoordsleutel ?? ''} />
          <div class="meent-quick-entry__parts">
            <div>
              <What {...props} />
            </div>
            <div>
              <WhoAndWhere {...props} />
            </div>
            <div>
              <Answered {...props} />
              <FilesField visit={visit} kept={props.drafts} refused={refusedFiles} />
            </div>
          </div>
          <ButtonRow>
            <Button>{t.save}</Button>
            <span class="meent-soft" data-keys hidden>
              {t.keys}
            </span>
          </ButtonRow>
        </Form>
      </meent-quick-entry>
    </WorkplacePage>
  );
}

function What({ visit, typed, faults = [] }: EntryPageProps) {
  const t = messages[visit.locale];
  const { kinds } = contributionMessages[visit.locale];
  const fault = faultTexts(visit, faults, t.faults);
  return (
    <>
      <RadioField
        visit={visit}
        name="kanaal"
        label={t.channel}
        inline
        required
        value={typed.kanaal}
        options={talkChannels.map((value) => ({ value, label: t.channels[value] }))}
        fault={fault('kanaal')}
      />
      <TextArea
        visit={visit}
        name="tekst"
        label={t.text}
        hint={t.textHint}
        value={typed.tekst}
        rows={6}
        required
        fault={fault('tekst')}
      />
      <RadioField
        visit={visit}
        name="soort"
        label={t.kind}
        inline
        required
        value={typed.soort}
        options={contributionKinds.map((value) => ({ value, label: sentenceCase(kinds[value]) }))}
        fault={fault('soort')}
      />
    </>
  );
}

function Answered({ visit, typed, faults = [] }: EntryPageProps) {
  const t = messages[visit.locale];
  return (
    <Disclosure summary={t.answered} open={Boolean(typed.antwoord)}>
      <TextArea
        visit={visit}
        name="antwoord"
        label={t.answer}
        hint={t.answerHint}
        value={typed.antwoord}
        rows={4}
        fault={faultTexts(visit, faults, t.faults)('antwoord')}
      />
    </Disclosure>
  );
}

function WhoAndWhere(props: EntryPageProps) {
  const { visit, typed, faults = [], tree, themes, finding, streetIn } = props;
  const t = messages[visit.locale];
  const own = streetIn ? { ...t.faults, gebied: { not_a_choice: t.streetIn(streetIn) } } : t.faults;
  const fault = faultTexts(visit, faults, own);
  return (
    <>
      <PersonFinder
        visit={visit}
        label={t.who}
        hint={t.whoHint}
        typed={typed}
        fault={fault('wie')}
        {...(finding ? { finding } : {})}
      />
      <SelectField
        visit={visit}
        name="gebied"
        label={t.area}
        value={typed.gebied}
        empty={t.areaNone}
        options={areaOptions(visit, tree)}
        fault={fault('gebied')}
      />
      <TextField
        visit={visit}
        name="straat"
        label={t.street}
        hint={t.streetHint}
        value={typed.straat}
        autocomplete="off"
        fault={fault('straat')}
      />
      <SelectField
        visit={visit}
        name="thema"
        label={t.theme}
        value={typed.thema}
        empty={t.themeNone}
        options={themes.map(({ id, name }) => ({ value: id, label: name[visit.locale] }))}
        fault={fault('thema')}
      />
      <CheckboxField name="oppakken" label={t.take} checked={Boolean(typed.oppakken)} />
      <CheckboxField
        name="openbaar"
        label={t.consent}
        hint={t.consentHint}
        checked={Boolean(typed.openbaar)}
      />
    </>
  );
}
