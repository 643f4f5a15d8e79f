// SPDX-License-Identifier: EUPL-1.2
import { areaKinds, contributionKinds } from '../../kernel/municipality.ts';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Facts,
  Fieldset,
  Form,
  Heading,
  HiddenField,
  Notice,
  type OwnFaultTexts,
  Paragraph,
  Prose,
  TextArea,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../platform/http/fields.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type NamedSettings, changedFields, markOf, mostWorkingDays, typedOf } from './forms.ts';
import { messages } from './messages.ts';

type SettingsPageProps = {
  readonly visit: Visit;
  readonly typed: Typed;
  /** What holds now; its mark goes with the form. */
  readonly now: NamedSettings;
  readonly faults?: readonly FaultyField[];
  /** Somebody else changed it meanwhile. `wanted` is what was to be saved. */
  readonly overtaken?: { readonly wanted: NamedSettings };
  readonly isSaved?: boolean;
};

export function SettingsPage(props: SettingsPageProps) {
  const { visit, typed, now, faults = [], overtaken, isSaved } = props;
  const m = messages[visit.locale];
  const items = overtaken ? [{ href: '#name', text: m.changed }] : faultItems(visit, faults, textsOf(visit));
  const mark = overtaken ? markOf(now) : (typed.mark ?? markOf(now));
  return (
    <WorkplacePage visit={visit} title={m.title} current="settings">
      <Prose>
        {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
        {isSaved && (
          <Notice tone="good" role="status">
            {m.saved}
          </Notice>
        )}
        <Heading level={1}>{m.title}</Heading>
        <Paragraph lead>{m.lead}</Paragraph>
        {overtaken && <WhatIsThereNow visit={visit} now={now} wanted={overtaken.wanted} />}
        <Form action={href(visit, '/werkplek/instellingen')}>
          <HiddenField name="mark" value={mark} />
          <Identity {...props} />
          <Words {...props} />
          <Terms {...props} />
          <ButtonRow>
            <Button>{m.save}</Button>
          </ButtonRow>
        </Form>
      </Prose>
    </WorkplacePage>
  );
}

function Identity(props: SettingsPageProps) {
  const { visit } = props;
  const m = messages[visit.locale];
  const field = fieldOf(props);
  return (
    <>
      <Fieldset legend={m.look}>
        <TextField {...field('name')} required hint={m.nameHint} />
        <TextField {...field('tagline_nl')} hint={m.taglineHint} />
        <TextField {...field('tagline_en')} />
      </Fieldset>
      <Fieldset legend={m.contact}>
        <TextArea {...field('address')} rows={3} maxLength={300} />
        <TextField {...field('phone')} type="tel" width="medium" />
        <TextField {...field('email')} type="email" />
      </Fieldset>
    </>
  );
}

function Words(props: SettingsPageProps) {
  const m = messages[props.visit.locale];
  const field = fieldOf(props);
  return (
    <Fieldset legend={m.words} hint={m.wordsHint}>
      {areaKinds.map((kind) => (
        <>
          <TextField {...field(`one_${kind}`)} required width="medium" />
          <TextField {...field(`many_${kind}`)} required width="medium" />
        </>
      ))}
    </Fieldset>
  );
}

function Terms(props: SettingsPageProps) {
  const m = messages[props.visit.locale];
  const field = fieldOf(props);
  return (
    <Fieldset legend={m.days} hint={m.daysHint}>
      {contributionKinds.map((kind) => (
        <TextField {...field(`days_${kind}`)} required width="short" inputmode="numeric" />
      ))}
    </Fieldset>
  );
}

function WhatIsThereNow({
  visit,
  now,
  wanted,
}: {
  readonly visit: Visit;
  readonly now: NamedSettings;
  readonly wanted: NamedSettings;
}) {
  const fields = typedOf(now);
  const { labels } = textsOf(visit);
  const items = changedFields(wanted, now).map((field) => ({
    term: labels[field] ?? field,
    value: fields[field],
  }));
  return (
    <Notice>
      <p>
        <strong>{messages[visit.locale].now}</strong>
      </p>
      <Facts items={items} />
    </Notice>
  );
}

function fieldOf({ visit, typed, faults = [] }: SettingsPageProps) {
  const { labels, own } = textsOf(visit);
  const fault = faultTexts(visit, faults, own);
  return (name: string) => ({
    visit,
    name,
    label: labels[name] ?? name,
    value: typed[name],
    fault: fault(name),
  });
}

/** Labels and own sentences by field. */
function textsOf(visit: Visit): { labels: Readonly<Record<string, string>>; own: OwnFaultTexts } {
  const m = messages[visit.locale];
  const { name, tagline_nl, tagline_en, address, phone, email } = m;
  const labels: Record<string, string> = { name, tagline_nl, tagline_en, address, phone, email };
  const own: Record<string, { not_a_number: string }> = {};
  for (const kind of areaKinds) {
    labels[`one_${kind}`] = m.one(m.areaKinds[kind]);
    labels[`many_${kind}`] = m.many(m.areaKinds[kind]);
  }
  for (const kind of contributionKinds) {
    labels[`days_${kind}`] = m.contributionKinds[kind];
    own[`days_${kind}`] = { not_a_number: m.daysFault(mostWorkingDays) };
  }
  return { labels, own };
}
