// SPDX-License-Identifier: EUPL-1.2
import { roles } from '../../../kernel/actor.ts';
import {
  Button,
  DateField,
  Form,
  type Option,
  Paragraph,
  Section,
  SelectField,
  TextField,
  htmlMessages,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { isActive } from '../../organisations/index.ts';
import type { Absence, Person, PortfolioPeriod, RolePeriod } from '../domain.ts';
import { messages } from '../messages.ts';
import type { Faults } from './faults.ts';
import { FormPage } from './form-page.tsx';
import { type Setting, periodInWords, roleInWords, rolesInWords } from './words.ts';

export type PeriodFormProps = {
  readonly visit: Visit;
  readonly setting: Setting;
  readonly person: Person;
  readonly typed: Typed;
  readonly faults: Faults;
};
type NewPeriodProps = PeriodFormProps & { readonly formKey: string };

export function NewRolePage(props: NewPeriodProps) {
  const { visit, setting, person } = props;
  const m = messages[visit.locale];
  const names = htmlMessages(visit).roles;
  const field = fieldOf(props);
  const areas = setting.tree.all.map(({ id, depth, ...area }) => ({
    value: id,
    label: `${'– '.repeat(depth)}${areaName(area, visit.locale)}`,
  }));
  const organisations = setting.organisations
    .filter(isActive)
    .map(({ id, name }) => ({ value: id, label: name }));
  const own = `/werkplek/mensen/${person.id}`;
  return (
    <FormPage
      {...props}
      title={m.role.addTitle(person.name)}
      action={`${own}/rollen/nieuw`}
      back={own}
      button={m.person.addRole}
    >
      <SelectField
        {...field('role')}
        required
        options={roles.map((role) => ({ value: role, label: names[role] }))}
      />
      <SelectField {...field('area')} hint={m.hints.area} options={areas} />
      <SelectField {...field('organisation')} hint={m.hints.organisation} options={organisations} />
      <Days {...props} />
    </FormPage>
  );
}

export function NewPortfolioPage(props: NewPeriodProps) {
  const { visit, setting, person } = props;
  const m = messages[visit.locale];
  const themes = setting.staffing.themes.map(({ id, name }) => ({ value: id, label: name[visit.locale] }));
  const own = `/werkplek/mensen/${person.id}`;
  return (
    <FormPage
      {...props}
      title={m.portfolio.addTitle(person.name)}
      action={`${own}/portefeuille/nieuw`}
      back={own}
      button={m.person.addPortfolio}
    >
      <SelectField {...fieldOf(props)('theme')} required options={themes} />
      <Days {...props} />
    </FormPage>
  );
}

export function NewAbsencePage(props: NewPeriodProps) {
  const { visit, person } = props;
  const m = messages[visit.locale];
  const field = fieldOf(props);
  const own = `/werkplek/mensen/${person.id}`;
  return (
    <FormPage
      {...props}
      title={m.absence.addTitle(person.name)}
      action={`${own}/afwezig/nieuw`}
      back={own}
      button={m.save}
    >
      <SelectField {...field('deputy')} required hint={m.hints.deputy} options={deputies(props)} />
      <DateField {...field('from')} required />
      <DateField {...field('to')} required hint={m.hints.lastDay} />
    </FormPage>
  );
}

export function EndRolePage(props: PeriodFormProps & { readonly role: RolePeriod }) {
  const { visit, setting, person, role } = props;
  const m = messages[visit.locale];
  const own = `/werkplek/mensen/${person.id}`;
  const action = `${own}/rollen/${role.id}`;
  return (
    <FormPage
      {...props}
      title={m.role.endTitle(roleInWords(visit, setting, role))}
      lead={`${person.name}, ${periodInWords(visit, role)}`}
      action={action}
      back={own}
      button={m.role.end}
      after={
        <Withdrawal
          visit={visit}
          action={`${action}/intrekken`}
          text={m.role.withdrawText}
          button={m.role.withdrawButton}
        />
      }
    >
      <End {...props} />
    </FormPage>
  );
}

export function EndPortfolioPage(props: PeriodFormProps & { readonly portfolio: PortfolioPeriod }) {
  const { visit, setting, person, portfolio } = props;
  const m = messages[visit.locale];
  const theme = setting.staffing.themes.find(({ id }) => id === portfolio.themeId);
  const own = `/werkplek/mensen/${person.id}`;
  const action = `${own}/portefeuille/${portfolio.id}`;
  const { withdrawText, withdrawButton } = m.portfolio;
  return (
    <FormPage
      {...props}
      title={m.portfolio.endTitle(theme?.name[visit.locale] ?? '')}
      lead={`${person.name}, ${periodInWords(visit, portfolio)}`}
      action={action}
      back={own}
      button={m.role.end}
      after={
        <Withdrawal
          visit={visit}
          action={`${action}/intrekken`}
          text={withdrawText}
          button={withdrawButton}
        />
      }
    >
      <End {...props} />
    </FormPage>
  );
}

export function ChangeAbsencePage(props: PeriodFormProps & { readonly absence: Absence }) {
  const { visit, setting, person, absence } = props;
  const m = messages[visit.locale];
  const own = `/werkplek/mensen/${person.id}`;
  const action = `${own}/afwezig/${absence.id}`;
  const deputy = setting.staffing.people.get(absence.deputyId);
  return (
    <FormPage
      {...props}
      title={m.absence.changeTitle(person.name)}
      lead={`${periodInWords(visit, absence)}. ${m.deputyIs(deputy?.name ?? '')}.`}
      action={action}
      back={own}
      after={
        <Section title={m.absence.cancel}>
          <Paragraph>{m.absence.cancelText}</Paragraph>
          <Form action={href(visit, `${action}/intrekken`)}>
            <Button variant="quiet">{m.absence.cancel}</Button>
          </Form>
        </Section>
      }
    >
      <DateField {...fieldOf(props)('to')} required hint={m.absence.shortenHint} />
    </FormPage>
  );
}

function Days(props: PeriodFormProps) {
  const field = fieldOf(props);
  return (
    <>
      <DateField {...field('from')} required />
      <DateField {...field('to')} hint={messages[props.visit.locale].hints.to} />
    </>
  );
}

function End(props: PeriodFormProps) {
  const { hints } = messages[props.visit.locale];
  const field = fieldOf(props);
  return (
    <>
      <DateField {...field('to')} required hint={hints.lastDay} />
      <TextField {...field('reason')} hint={hints.reason} />
    </>
  );
}

type WithdrawalProps = {
  readonly visit: Visit;
  readonly action: string;
  readonly text: string;
  readonly button: string;
};

function Withdrawal({ visit, action, text, button }: WithdrawalProps) {
  return (
    <Section title={messages[visit.locale].role.withdraw}>
      <Paragraph>{text}</Paragraph>
      <Form action={href(visit, action)}>
        <Button variant="quiet">{button}</Button>
      </Form>
    </Section>
  );
}

/** Everybody who serves but the person itself, with what they are today. */
function deputies({ visit, setting, person }: PeriodFormProps): Option[] {
  return [...setting.staffing.people.values()]
    .filter((other) => !other.endedAt && other.id !== person.id)
    .map((other) => {
      const [role] = rolesInWords(visit, setting, other.id, visit.today);
      return { value: other.id, label: role ? `${other.name} (${role})` : other.name };
    });
}

function fieldOf({ visit, typed, faults }: Pick<PeriodFormProps, 'visit' | 'typed' | 'faults'>) {
  const { labels } = messages[visit.locale];
  return (name: keyof typeof labels) => ({
    visit,
    name,
    label: labels[name],
    value: typed[name],
    fault: faults.of(name),
  });
}
