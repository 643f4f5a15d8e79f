// SPDX-License-Identifier: EUPL-1.2
import { contributionKinds } from '../../../kernel/municipality.ts';
import {
  Button,
  ButtonRow,
  CheckboxField,
  ErrorSummary,
  type FaultItem,
  Form,
  Heading,
  HiddenField,
  Notice,
  Paragraph,
  PublicPage,
  RadioField,
  TextArea,
  TextField,
  dayInWords,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { ProofField, type ProofFault, type ProofTask, proofFaultText } from '../../proofs/index.ts';
import { type Draft, FilesField, type Refused as RefusedFile, fileFaultItems } from '../../uploads/index.ts';
import type { Placing } from '../actions/placing.ts';
import { messages } from '../messages.ts';
import { pickedUpBy } from '../wording.ts';
import { type Similar, SimilarPart } from './similar-part.tsx';
import { PlaceFields } from './place-fields.tsx';
import { ReachFields } from './reach-fields.tsx';

export type ContributePageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
  readonly proofFault?: ProofFault;
  readonly task: ProofTask;
  /** Who picks it up, as far as it is known from what was filled in. */
  readonly placing?: Placing;
  /** Nothing is wrong, but the reader has not seen yet who picks it up. */
  readonly mustConfirm?: boolean;
  /** What others brought about the same, as far as it can be seen from what was filled in. */
  readonly similar?: readonly Similar[];
  /** Files that were taken already, and those that were not. */
  readonly drafts?: readonly Draft[];
  readonly refusedFiles?: readonly RefusedFile[];
};

export function ContributePage(props: ContributePageProps) {
  const { visit, typed, tree, faults = [], proofFault, placing, mustConfirm } = props;
  const t = messages[visit.locale];
  const area = typed.gebied ? tree.byId(typed.gebied) : undefined;
  const title =
    area && area.id !== tree.root.id ? t.form.titleIn(areaName(area, visit.locale)) : t.form.title;
  const { refusedFiles = [] } = props;
  const items = [...summaryOf(visit, faults, proofFault), ...fileFaultItems(visit, refusedFiles)];
  return (
    <PublicPage visit={visit} title={title} current="contribute" noindex={items.length > 0}>
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>{t.form.lead}</Paragraph>
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      {mustConfirm && placing && (
        <Notice tone="ball" role="status" id="klopt-dit">
          <b>{t.form.confirmTitle}.</b> <PickedUp visit={visit} placing={placing} /> {t.form.confirm}
        </Notice>
      )}
      <meent-contribute data-source={href(visit, '/bijdragen/ontvanger')}>
        <Form action={href(visit, '/bijdragen/nieuw')} multipart>
          <About {...props} />
          <Place {...props} />
          <FilesField visit={visit} kept={props.drafts} refused={refusedFiles} />
          <SimilarPart visit={visit} similar={props.similar ?? []} />
          <Reach {...props} />
          <CheckboxField
            name="openbaar"
            label={t.form.publicConsent}
            hint={t.form.publicConsentHint}
            checked={Boolean(typed.openbaar)}
          />
          <div class="meent-away" aria-hidden="true">
            <label for="website">{t.form.notAPerson}</label>
            <input type="text" id="website" name="website" tabIndex={-1} autocomplete="off" value="" />
          </div>
          <ProofField visit={visit} task={props.task} fault={proofFault} />
          <Sending {...props} />
        </Form>
      </meent-contribute>
    </PublicPage>
  );
}

function summaryOf(
  visit: Visit,
  faults: readonly FaultyField[],
  proofFault: ProofFault | undefined,
): FaultItem[] {
  const t = messages[visit.locale];
  const items = faultItems(visit, faults, { own: ownFaults(visit) });
  if (proofFault)
    items.push({
      href: '#rekenantwoord',
      text: `${t.form.labels.answer}: ${proofFaultText(visit.locale, proofFault)}`,
    });
  return items;
}

function ownFaults(visit: Visit) {
  const { kind, subject, text, email, phone } = messages[visit.locale].faults;
  return { soort: kind, onderwerp: subject, tekst: text, email, telefoon: phone };
}

function About({ visit, typed, faults = [] }: ContributePageProps) {
  const t = messages[visit.locale].form;
  const fault = faultTexts(visit, faults, ownFaults(visit));
  const options = contributionKinds.map((kind) => ({ value: kind, ...t.kindOptions[kind] }));
  return (
    <>
      <RadioField
        visit={visit}
        name="soort"
        label={t.kind}
        options={options}
        value={typed.soort}
        cards
        required
        fault={fault('soort')}
      />
      <TextField
        visit={visit}
        name="onderwerp"
        label={t.subject}
        hint={t.subjectHint}
        value={typed.onderwerp}
        required
        fault={fault('onderwerp')}
      />
      <TextArea
        visit={visit}
        name="tekst"
        label={t.text}
        hint={t.textHint}
        value={typed.tekst}
        rows={7}
        maxLength={5000}
        required
        fault={fault('tekst')}
      />
    </>
  );
}

function Place({ visit, typed, tree, faults = [] }: ContributePageProps) {
  const words = messages[visit.locale].form;
  return (
    <PlaceFields visit={visit} words={words} typed={typed} tree={tree} fault={faultTexts(visit, faults)} />
  );
}

function Reach({ visit, typed, faults = [] }: ContributePageProps) {
  const t = messages[visit.locale].form;
  const fault = faultTexts(visit, faults, ownFaults(visit));
  return (
    <ReachFields visit={visit} legend={t.reach} hint={t.reachHint} typed={typed} fault={fault}>
      <RadioField
        visit={visit}
        name="voorkeur"
        label={t.prefers}
        inline
        value={typed.voorkeur}
        options={[
          { value: 'email', label: t.prefersOptions.email },
          { value: 'phone', label: t.prefersOptions.phone },
        ]}
        fault={fault('voorkeur')}
      />
    </ReachFields>
  );
}

function Sending({ visit, typed, placing }: ContributePageProps) {
  const t = messages[visit.locale].form;
  return (
    <>
      <HiddenField name="sleutel" value={typed.sleutel ?? ''} />
      <HiddenField name="getoond" value={placing ? shownMark(placing) : ''} />
      <section aria-labelledby="wie-pakt-dit-op" class="meent-picked-up" aria-live="polite">
        <Heading level={2} looks={3} id="wie-pakt-dit-op">
          {t.pickedUpTitle}
        </Heading>
        <p data-picked-up>{placing && <PickedUp visit={visit} placing={placing} />}</p>
        <Button name="toon" value="ja" variant="quiet" small>
          {t.showTeam}
        </Button>
      </section>
      <ButtonRow>
        <Button>{t.send}</Button>
      </ButtonRow>
    </>
  );
}

function PickedUp({ visit, placing }: { readonly visit: Visit; readonly placing: Placing }) {
  return <>{pickedUpSentence(visit, placing)}</>;
}

/** "Joost Hendriks van Midden leest dit. U hoort uiterlijk donderdag 3 december van ons." */
export function pickedUpSentence(visit: Visit, placing: Placing): string {
  const t = messages[visit.locale].form;
  const area = areaName(placing.holdingArea, visit.locale);
  const name = pickedUpBy(visit.locale, placing);
  const who =
    placing.holder.kind !== 'team'
      ? t.pickedUpOther(name)
      : placing.people.length > 0
        ? t.pickedUp(name, area)
        : t.pickedUpTeam(area);
  return `${who} ${t.dueBy(dayInWords(visit.locale, placing.dueOn, visit.today))}`;
}

/** What the reader was shown: when it is something else by the time of sending, it is shown once more. */
export function shownMark(placing: Placing): string {
  const { holder, holdingArea, dueOn } = placing;
  return `${holder.kind === 'team' ? holdingArea.slug : holder.id}.${dueOn.toString()}`;
}
