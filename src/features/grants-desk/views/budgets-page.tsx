// SPDX-License-Identifier: EUPL-1.2
import { moneyInWords } from '../../../kernel/money.ts';
import {
  Button,
  ButtonRow,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Prose,
  RadioField,
  Row,
  Rows,
  SelectField,
  Tabs,
  TextField,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { type Budget, grantKinds, grantMessages, leftOf } from '../../grants/index.ts';
import { messages } from '../messages.ts';
import { RuleFields } from './budget-fields.tsx';
import { type Back, Meter, budgetTitle, formParts } from './words.tsx';

type BudgetsPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly year: number;
  readonly years: readonly number[];
  readonly budgets: readonly Budget[];
  readonly canSetUp: boolean;
};

/** What there is and what is left, per area. */
export function BudgetsPage({ visit, tree, year, years, budgets, canSetUp }: BudgetsPageProps) {
  const t = messages[visit.locale].budgets;
  const money = (cents: number): string => moneyInWords(visit.locale, cents);
  return (
    <WorkplacePage visit={visit} title={t.title} current="grants">
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <ButtonRow>
        {canSetUp && <LinkButton href={href(visit, '/werkplek/budgetten/nieuw')}>{t.add}</LinkButton>}
        <LinkButton variant="quiet" href={href(visit, '/werkplek/buurtbonnen')}>
          {t.toRequests}
        </LinkButton>
      </ButtonRow>
      {years.length > 1 && (
        <Tabs
          label={t.years}
          items={years.map((one) => ({
            href: href(visit, `/werkplek/budgetten?jaar=${one}`),
            text: String(one),
            current: one === year,
          }))}
        />
      )}
      {budgets.length === 0 ? (
        <EmptyState title={t.none(year)}>
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      ) : (
        <Rows label={t.title}>
          {budgets.map((budget) => (
            <Row
              title={budgetTitle(visit.locale, tree, budget)}
              href={href(visit, `/werkplek/budgetten/${budget.id}`)}
              meta={<Meter budget={budget} />}
              trailing={t.leftOf(money(leftOf(budget)), money(budget.amountCents))}
            />
          ))}
        </Rows>
      )}
      {canSetUp && budgets.length > 0 && (
        <p>
          <Link href={href(visit, `/werkplek/budgetten.csv?jaar=${year}`)}>{t.file}</Link>
        </p>
      )}
    </WorkplacePage>
  );
}

type NewBudgetPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly formKey: string;
  readonly back?: Back;
};

export function NewBudgetPage({ visit, tree, formKey, back }: NewBudgetPageProps) {
  const t = messages[visit.locale];
  const parts = formParts(visit, back, 'voor');
  const { field } = parts;
  const kinds = grantMessages[visit.locale].kinds;
  return (
    <WorkplacePage visit={visit} title={t.budgets.add} current="grants">
      <Prose>
        <ErrorSummary visit={visit} items={parts.items} />
        <Heading level={1}>{t.budgets.add}</Heading>
        <Form action={href(visit, '/werkplek/budgetten/nieuw')}>
          <HiddenField name="sleutel" value={back?.typed.sleutel ?? formKey} />
          <SelectField
            {...field('gebied')}
            required
            options={tree.all.map((area) => ({ value: area.id, label: areaName(area, visit.locale) }))}
          />
          <RadioField
            {...field('soort', 'voucher')}
            required
            inline
            options={grantKinds.map((value) => ({ value, label: kinds[value] }))}
          />
          <TextField
            {...field('jaar', String(visit.today.year))}
            required
            inputmode="numeric"
            width="short"
            autocomplete="off"
          />
          <TextField
            {...field('bedrag')}
            required
            hint={t.moneyHint}
            inputmode="decimal"
            width="medium"
            autocomplete="off"
          />
          <RuleFields visit={visit} parts={parts} />
          <ButtonRow>
            <Button>{t.budgets.add}</Button>
            <LinkButton variant="subtle" href={href(visit, '/werkplek/budgetten')}>
              {t.ask.cancel}
            </LinkButton>
          </ButtonRow>
        </Form>
      </Prose>
    </WorkplacePage>
  );
}

export function Saved({ visit }: { readonly visit: Visit }) {
  if (!visit.query.gelukt) return null;
  return (
    <Notice tone="good" role="status">
      {messages[visit.locale].saved}
    </Notice>
  );
}
