// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  DateField,
  Disclosure,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  type Meanwhile,
  MeanwhileNotice,
  MomentField,
  RadioField,
  TextArea,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { themeName } from '../../teams/index.ts';
import { messages } from '../desk-messages.ts';
import { type Refusal, kinds, purposes, refusalFields } from '../domain.ts';
import { areaBox, personBox, speakingChoices, themeBox } from '../forms.ts';
import { desk, workPath } from '../links.ts';
import { messages as words } from '../messages.ts';
import { type Around, holdersIn } from '../reading.ts';
import { labelIn, nowIn } from './meanwhile.ts';

export type Back = { readonly faults: readonly FaultyField[]; readonly refusal?: Refusal };

export type FormPageProps = {
  readonly visit: Visit;
  readonly around: Around;
  /** Of the session that is changed; a new one has none. */
  readonly number?: string;
  readonly typed: Typed;
  readonly back?: Back;
  /** What somebody else changed since the form was opened. */
  readonly meanwhile?: Meanwhile;
};

type FieldOf = (name: string) => {
  readonly visit: Visit;
  readonly name: string;
  readonly value: string | undefined;
  readonly fault: string | undefined;
  readonly hint?: string;
};

/** What is written of a session: when, where, who and what for. */
export function FormPage(props: FormPageProps) {
  const { visit, number, typed, back, meanwhile } = props;
  const { form: t, refusals } = messages[visit.locale];
  const title = number ? t.changeTitle(number) : t.newTitle;
  const items = [
    ...faultItems(visit, back?.faults ?? [], { own: t.faults, labels: t.labels }),
    ...(back?.refusal ? [{ href: anchorOf(back.refusal), text: refusals[back.refusal] }] : []),
  ];
  const fault = faultTexts(visit, back?.faults ?? [], t.faults);
  const refusal = back?.refusal;
  const field: FieldOf = (name) => ({
    visit,
    name,
    value: typed[name],
    ...clashIn(props, name),
    fault: refusal && refusalFields[refusal] === name ? refusals[refusal] : fault(name),
  });
  return (
    <WorkplacePage visit={visit} title={title} current="councilSessions">
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      {meanwhile && (
        <MeanwhileNotice
          visit={visit}
          meanwhile={meanwhile}
          labelOf={(name) => labelIn(props, name)}
          nowOf={(name, value) => nowIn(visit, name, value)}
        />
      )}
      <Heading level={1}>{title}</Heading>
      <Form action={href(visit, number ? workPath(number, '/wijzigen') : `${desk}/nieuw`)}>
        <HiddenField name="formulier" value={typed.formulier ?? ''} />
        {typed.agendapunt && <HiddenField name="agendapunt" value={typed.agendapunt} />}
        <HiddenField name="versie" value={typed.versie ?? '0'} />
        <HiddenField name="basis" value={typed.basis ?? ''} />
        <What {...props} field={field} />
        <WhenAndWhere {...props} field={field} />
        <Who {...props} field={field} />
        <Speaking visit={visit} field={field} />
        <Where {...props} />
        <ButtonRow>
          <Button>{t.save}</Button>
          <LinkButton href={href(visit, number ? workPath(number) : desk)} variant="subtle">
            {number ?? messages[visit.locale].title}
          </LinkButton>
        </ButtonRow>
      </Form>
    </WorkplacePage>
  );
}

/** What another made of a field that was changed here too stands with it. */
function clashIn({ visit, meanwhile }: FormPageProps, name: string): { readonly hint?: string } {
  const clash = meanwhile?.clashes.get(name);
  return clash === undefined ? {} : { hint: nowIn(visit, name, clash) };
}

/** What has no field of its own leads to the first one. */
function anchorOf(refusal: Refusal): string {
  const name = refusalFields[refusal];
  return name === 'versie' ? '#titel' : `#${name}`;
}

type PartProps = FormPageProps & { readonly field: FieldOf };

function What({ visit, field }: PartProps) {
  const { form: t } = messages[visit.locale];
  const { kinds: kindWords, purposes: purposeWords, purposeTexts } = words[visit.locale];
  return (
    <>
      <RadioField
        {...field('soort')}
        label={t.kind}
        required
        inline
        options={kinds.map((value) => ({ value, label: kindWords[value] }))}
      />
      <TextField {...field('titel')} label={t.title} required autocomplete="off" />
      <RadioField
        {...field('doel')}
        label={t.purpose}
        required
        options={purposes.map((value) => ({
          value,
          label: purposeWords[value],
          hint: purposeTexts[value],
        }))}
      />
      <TextField {...field('advies')} label={t.advice} autocomplete="off" />
      <TextArea
        label={t.background}
        hint={t.backgroundHint}
        {...field('achtergrond')}
        rows={10}
        maxLength={20_000}
      />
    </>
  );
}

function WhenAndWhere({ visit, number, field }: PartProps) {
  const { form: t } = messages[visit.locale];
  const time = { width: 'short', hint: t.timeHint, inputmode: 'numeric', autocomplete: 'off' } as const;
  return (
    <>
      <div class="meent-form__line">
        <DateField {...field('dag')} label={t.day} required />
        <TextField {...time} {...field('van')} label={t.from} required />
        <TextField {...time} {...field('tot')} label={t.to} required />
      </div>
      <TextField hint={t.placeHint} {...field('plaats')} label={t.place} required autocomplete="off" />
      <TextField {...field('zaal')} label={t.room} width="medium" autocomplete="off" />
      {number && <TextField {...field('reden')} label={t.reason} hint={t.reasonHint} autocomplete="off" />}
    </>
  );
}

function Who({ visit, around, typed, field }: PartProps) {
  const { form: t } = messages[visit.locale];
  const holders = holdersIn(around.staffing).filter(
    ({ id, endedAt }) => endedAt === null || Boolean(typed[`${personBox}${id}`]),
  );
  return (
    <>
      <TextField {...field('voorzitter')} label={t.chair} autocomplete="off" />
      <TextField {...field('griffier')} label={t.clerk} autocomplete="off" />
      <TextField hint={t.domainsHint} {...field('domein')} label={t.domains} autocomplete="off" />
      {holders.length > 0 && (
        <Fieldset legend={t.holders}>
          <div class="meent-session-boxes">
            {holders.map(({ id, name }) => (
              <Box name={`${personBox}${id}`} label={name} typed={typed} />
            ))}
          </div>
        </Fieldset>
      )}
    </>
  );
}

function Speaking({ visit, field }: Pick<PartProps, 'visit' | 'field'>) {
  const { form: t } = messages[visit.locale];
  return (
    <>
      <RadioField
        {...field('spreken')}
        label={t.speaking}
        required
        options={speakingChoices.map((value) => ({ value, ...t.speakings[value] }))}
      />
      <MomentField hint={t.speakUntilHint} {...field('spreektot')} label={t.speakUntil} />
      <TextField
        {...field('spreekminuten')}
        label={t.speakMinutes}
        width="short"
        inputmode="numeric"
        autocomplete="off"
      />
    </>
  );
}

function Where({ visit, around, typed }: FormPageProps) {
  const { form: t } = messages[visit.locale];
  const { tree, staffing } = around;
  const isOpen = Object.keys(typed).some((name) => name.startsWith(areaBox) || name.startsWith(themeBox));
  return (
    <Disclosure summary={t.more} open={isOpen}>
      <Fieldset legend={t.areas}>
        <div class="meent-session-boxes">
          {tree.all
            .filter(({ id }) => id !== tree.root.id)
            .map((area) => (
              <Box name={`${areaBox}${area.id}`} label={areaName(area, visit.locale)} typed={typed} />
            ))}
        </div>
      </Fieldset>
      <Fieldset legend={t.themes}>
        <div class="meent-session-boxes">
          {staffing.themes.map((theme) => (
            <Box name={`${themeBox}${theme.id}`} label={themeName(theme, visit.locale)} typed={typed} />
          ))}
        </div>
      </Fieldset>
    </Disclosure>
  );
}

function Box({
  name,
  label,
  typed,
}: {
  readonly name: string;
  readonly label: string;
  readonly typed: Typed;
}) {
  return <CheckboxField name={name} label={label} checked={Boolean(typed[name])} />;
}
