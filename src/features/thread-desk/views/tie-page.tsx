// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Button,
  ButtonRow,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  RadioField,
  SearchField,
  SelectField,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
  sentenceCase,
  shortDay,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type ThreadRecord, kindTable, linkReasons, threadMessages, threadPath } from '../../thread/index.ts';
import type { TieRefusal } from '../actions.ts';
import { messages } from '../messages.ts';

export type TiePageProps = {
  readonly visit: Visit;
  readonly record: ThreadRecord;
  readonly text: string;
  /** None as long as nothing is sought. */
  readonly found?: readonly ThreadRecord[];
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
  readonly refusal?: TieRefusal;
};

/** Finding what belongs to a record, and how. */
export function TiePage(props: TiePageProps) {
  const { visit, record, text, found, faults = [], refusal } = props;
  const t = messages[visit.locale].tieForm;
  const labels = { ander: t.other, eerst: t.first, reden: t.reason, toelichting: t.note };
  const items = faultItems(visit, faults, { own: ownFaults(visit), labels });
  if (refusal) items.push({ href: '#ander', text: messages[visit.locale].refusals[refusal] });
  const address = href(visit, `${threadPath('workplace', record)}/verbinden`);
  return (
    <WorkplacePage visit={visit} title={t.title(record.title)}>
      <Heading level={1} looks={2}>
        {t.title(record.title)}
      </Heading>
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      <SearchField
        visit={visit}
        action={address}
        name="zoek"
        label={t.search}
        hint={t.searchHint}
        value={text}
        autocomplete="off"
      />
      {found?.length === 0 && (
        <EmptyState title={t.nothing(text)}>
          <p class="meent-soft">{t.nothingHint}</p>
        </EmptyState>
      )}
      {found && found.length > 0 && <TieForm {...props} found={found} address={address} />}
    </WorkplacePage>
  );
}

function ownFaults(visit: Visit) {
  const t = messages[visit.locale].tieForm;
  return {
    ander: { required: t.noOther },
    eerst: { not_a_choice: t.noFirst },
    reden: { not_a_choice: t.noReason },
  };
}

type TieFormProps = TiePageProps & { readonly found: readonly ThreadRecord[]; readonly address: string };

function TieForm({ visit, record, text, found, typed, faults = [], address }: TieFormProps) {
  const t = messages[visit.locale].tieForm;
  const { kinds } = threadMessages[visit.locale];
  const fault = faultTexts(visit, faults, ownFaults(visit));
  const about = (one: ThreadRecord) =>
    [
      sentenceCase(kinds[one.kind][0]),
      one.number,
      ...(one.isDated ? [shortDay(visit.locale, dayOf(one.happenedAt), visit.today)] : []),
    ].join(' · ');
  return (
    <Form action={address}>
      <HiddenField name="zoek" value={text} />
      <RadioField
        visit={visit}
        name="ander"
        label={t.other}
        required
        value={typed.ander}
        fault={fault('ander')}
        options={found.map((one) => ({
          value: `${kindTable[one.kind].slug}/${one.number}`,
          label: one.title,
          hint: about(one),
        }))}
      />
      <RadioField
        visit={visit}
        name="eerst"
        label={t.first}
        inline
        required
        value={typed.eerst}
        fault={fault('eerst')}
        options={(['ander', 'dit'] as const).map((value) => ({ value, label: t.firstOptions[value] }))}
      />
      <HowFields visit={visit} typed={typed} fault={fault} />
      <ButtonRow>
        <Button>{t.save}</Button>
        <LinkButton href={href(visit, threadPath('workplace', record))} variant="quiet">
          {t.cancel}
        </LinkButton>
      </ButtonRow>
    </Form>
  );
}

type HowProps = Pick<TieFormProps, 'visit' | 'typed'> & { readonly fault: ReturnType<typeof faultTexts> };

/** The reason, and why in words. */
function HowFields({ visit, typed, fault }: HowProps) {
  const t = messages[visit.locale].tieForm;
  const { reasons } = threadMessages[visit.locale];
  return (
    <>
      <SelectField
        visit={visit}
        name="reden"
        label={t.reason}
        hint={t.reasonHint}
        required
        width="medium"
        value={typed.reden}
        fault={fault('reden')}
        options={linkReasons.map((value) => ({ value, label: reasons[value] }))}
      />
      <TextField
        visit={visit}
        name="toelichting"
        label={t.note}
        hint={t.noteHint}
        value={typed.toelichting}
        fault={fault('toelichting')}
      />
    </>
  );
}
