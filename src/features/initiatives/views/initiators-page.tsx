// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  DateField,
  Disclosure,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  Paragraph,
  Prose,
  RadioField,
  Section,
  TextField,
  WorkplacePage,
  faultItems,
  faultText,
  shortDay,
} from '../../../platform/html/index.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { locales } from '../../../kernel/locale.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Finding, PersonFinder } from '../../contacts/index.ts';
import type { InitiatorRefusal } from '../actions/initiators.ts';
import type { Initiative } from '../domain.ts';
import type { Reachable } from '../initiators-store.ts';
import { messages } from '../messages.ts';
import { itemPath } from './item.ts';
import { Initiator } from './initiative-rail.tsx';

export type InitiatorsPageProps = {
  readonly visit: Visit;
  readonly initiative: Initiative;
  readonly initiators: readonly Reachable[];
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  readonly refusal?: InitiatorRefusal;
  readonly finding?: Finding;
};

/** Who takes it: added, ended with a day, who is called first, and whose name may be public. */
export function InitiatorsPage(props: InitiatorsPageProps) {
  const { visit, initiative, initiators, faults, refusal } = props;
  const t = messages[visit.locale].initiators;
  const now = initiators.filter(({ endedAt }) => endedAt === null);
  const former = initiators.filter(({ endedAt }) => endedAt !== null);
  const items = [
    ...faultItems(visit, faults),
    ...(refusal ? [{ href: '#wie', text: t.refusals[refusal] }] : []),
  ];
  return (
    <WorkplacePage visit={visit} title={`${t.title} · ${initiative.number}`} current="initiatives">
      <Prose>
        {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
        <p>
          <Link href={href(visit, itemPath(initiative.number))}>
            {initiative.number} · {initiative.title}
          </Link>
        </p>
        <Heading level={1}>{t.title}</Heading>
        <Paragraph lead>{t.lead}</Paragraph>
        {now.length === 0 && <Paragraph soft>{messages[visit.locale].item.noInitiators}</Paragraph>}
        <ul class="meent-initiators">
          {now.map((one) => (
            <OneInitiator {...props} one={one} />
          ))}
        </ul>
        <Section title={t.add}>
          <AddForm {...props} />
        </Section>
        {former.length > 0 && <Former visit={visit} former={former} />}
      </Prose>
    </WorkplacePage>
  );
}

function OneInitiator({ visit, initiative, one }: InitiatorsPageProps & { readonly one: Reachable }) {
  const t = messages[visit.locale].initiators;
  const path = itemPath(initiative.number, `/initiatiefnemers/${one.id}`);
  const { isNamedPublicly, isContact, email } = one;
  return (
    <li class="meent-initiators__one">
      <p>
        <Initiator visit={visit} one={one} />
      </p>
      <p class="meent-soft">
        {isNamedPublicly ? t.named : t.unnamed}
        {!email && <> · {t.unreachable}</>}
      </p>
      <ButtonRow>
        {!isContact && (
          <Form action={href(visit, `${path}/eerste`)}>
            <Button small variant="quiet">
              {t.makeFirst}
            </Button>
          </Form>
        )}
        <Form action={href(visit, `${path}/naam`)}>
          <Button small variant="quiet" name="mag" value={isNamedPublicly ? 'nee' : 'ja'}>
            {isNamedPublicly ? t.forbid : t.allow}
          </Button>
        </Form>
      </ButtonRow>
      <Disclosure summary={t.end}>
        <Form action={href(visit, `${path}/einde`)}>
          <DateField
            visit={visit}
            id={`dag-${one.id}`}
            name="dag"
            label={t.endDay}
            required
            value={visit.today.toString()}
            max={visit.today.toString()}
          />
          <ButtonRow>
            <Button small>{t.endSave}</Button>
          </ButtonRow>
        </Form>
      </Disclosure>
    </li>
  );
}

function AddForm({ visit, initiative, typed, faults, finding }: InitiatorsPageProps) {
  const t = messages[visit.locale];
  return (
    <Form action={href(visit, itemPath(initiative.number, '/initiatiefnemers'))}>
      <HiddenField name="formulier" value={typed.formulier ?? ''} />
      <PersonFinder
        visit={visit}
        label={t.form.who}
        hint={t.form.whoHint}
        typed={typed}
        fault={faultText(visit, faults, { field: 'wie' })}
        {...(finding ? { finding } : {})}
      />
      <TextField
        visit={visit}
        name="groep"
        label={t.form.group}
        hint={t.form.groupHint}
        value={typed.groep}
        fault={faultText(visit, faults, { field: 'groep' })}
      />
      <RadioField
        visit={visit}
        name="taal"
        label={t.initiators.language}
        required
        inline
        value={typed.taal ?? initiative.locale}
        options={locales.map((locale) => ({ value: locale, label: t.initiators.languages[locale] }))}
        fault={faultText(visit, faults, { field: 'taal' })}
      />
      <CheckboxField
        name="naamopenbaar"
        label={t.initiators.namePublic}
        hint={t.initiators.namePublicHint}
        checked={Boolean(typed.naamopenbaar)}
      />
      <ButtonRow>
        <Button>{t.initiators.add}</Button>
      </ButtonRow>
    </Form>
  );
}

function Former({ visit, former }: { readonly visit: Visit; readonly former: readonly Reachable[] }) {
  const t = messages[visit.locale];
  return (
    <Section title={t.initiators.former}>
      <ul>
        {former.map(({ name, groupName, endedAt }) => (
          <li>
            {[name ?? t.item.unnamed, ...(groupName === null ? [] : [groupName])].join(', ')},{' '}
            {endedAt && t.initiators.until(shortDay(visit.locale, dayOf(endedAt), visit.today))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
