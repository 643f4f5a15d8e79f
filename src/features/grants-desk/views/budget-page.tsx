// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import type { Id } from '../../../kernel/ids.ts';
import { moneyInWords, moneyToType } from '../../../kernel/money.ts';
import {
  Breadcrumbs,
  Button,
  Disclosure,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  HiddenField,
  Paragraph,
  Prose,
  Row,
  Rows,
  Section,
  TextArea,
  TextField,
  TypedText,
  WorkplacePage,
  fullDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { AreaTree } from '../../areas/index.ts';
import { type Budget, type BudgetChange, leftOf } from '../../grants/index.ts';
import { messages } from '../messages.ts';
import type { Listed } from '../readings.ts';
import { RuleFields } from './budget-fields.tsx';
import { Saved } from './budgets-page.tsx';
import { RequestRows } from './request-rows.tsx';
import { type Back, Meter, budgetTitle, formParts } from './words.tsx';

export type BudgetPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly budget: Budget;
  readonly changes: readonly BudgetChange[];
  readonly requests: readonly Listed[];
  /** What people who work here are called, by id. */
  readonly names: ReadonlyMap<Id, string>;
  readonly canSetUp: boolean;
  readonly formKey: string;
  /** Which of its forms comes back. */
  readonly back?: Back & { readonly form: 'amount' | 'rules' };
};

export function BudgetPage(props: BudgetPageProps) {
  const { visit, tree, budget, changes, requests, canSetUp, back } = props;
  const t = messages[visit.locale];
  const money = (cents: number): string => moneyInWords(visit.locale, cents);
  const title = budgetTitle(visit.locale, tree, budget);
  const waiting = requests.filter(({ request }) => request.state === 'requested');
  const asked = waiting.reduce((sum, { request }) => sum + request.askedCents, 0);
  const day = (text: string): string => fullDay(visit.locale, text);
  return (
    <WorkplacePage visit={visit} title={title} current="grants">
      <ErrorSummary visit={visit} items={formParts(visit, back, 'reden').items} />
      <Breadcrumbs
        visit={visit}
        items={[
          { text: t.budgets.title, href: href(visit, `/werkplek/budgetten?jaar=${budget.year}`) },
          { text: title },
        ]}
      />
      <Heading level={1}>{title}</Heading>
      <Saved visit={visit} />
      <Meter budget={budget} />
      <Facts
        items={[
          { term: t.budgets.left, value: <strong>{money(leftOf(budget))}</strong> },
          { term: t.budgets.decided, value: money(budget.decidedCents) },
          { term: t.budgets.amount, value: money(budget.amountCents) },
          ...(waiting.length > 0
            ? [{ term: t.budgets.requests, value: t.budget.waiting(waiting.length, money(asked)) }]
            : []),
        ]}
      />
      <Prose>
        <TypedText text={budget.about[visit.locale]} />
        <Paragraph soft>
          {t.budget.open(day(budget.opensOn), day(budget.closesOn))} {t.budget.most(money(budget.mostCents))}{' '}
          {t.decidedBy[budget.decider]}
        </Paragraph>
      </Prose>
      <Section title={t.budgets.requests}>
        {requests.length === 0 ? (
          <Paragraph soft>{t.budget.noRequests}</Paragraph>
        ) : (
          <RequestRows visit={visit} label={t.budgets.requests} listed={requests} tree={tree} />
        )}
      </Section>
      {canSetUp && <Changing {...props} />}
      <Section title={t.history}>
        {changes.length === 0 ? <Paragraph soft>{t.budget.unchanged}</Paragraph> : <Changes {...props} />}
      </Section>
    </WorkplacePage>
  );
}

function Changing({ visit, budget, back, formKey }: BudgetPageProps) {
  const t = messages[visit.locale];
  const amount = formParts(visit, back?.form === 'amount' ? back : undefined, 'reden');
  const rules = formParts(visit, back?.form === 'rules' ? back : undefined, 'voor');
  const path = `/werkplek/budgetten/${budget.id}`;
  return (
    <>
      <Disclosure summary={t.budget.change} open={back?.form === 'amount'}>
        <Form action={href(visit, `${path}/bedrag`)}>
          <HiddenField name="sleutel" value={back?.typed.sleutel ?? formKey} />
          <TextField
            {...amount.field('bedrag', moneyToType(visit.locale, budget.amountCents))}
            required
            hint={`${t.budget.changeHint(moneyInWords(visit.locale, budget.amountCents))} ${t.moneyHint}`}
            inputmode="decimal"
            width="medium"
            autocomplete="off"
          />
          <TextArea {...amount.field('reden')} required rows={2} hint={t.budget.reasonHint} />
          <Button>{t.budget.change}</Button>
        </Form>
      </Disclosure>
      <Disclosure summary={t.budget.rules} open={back?.form === 'rules'}>
        <Form action={href(visit, path)}>
          <RuleFields visit={visit} parts={rules} budget={budget} />
          <Button>{t.budget.rules}</Button>
        </Form>
      </Disclosure>
    </>
  );
}

function Changes({ visit, changes, names }: BudgetPageProps) {
  const t = messages[visit.locale];
  return (
    <Rows label={t.history} tight>
      {changes.map(({ fromCents, toCents, reason, changedBy, at }) => (
        <Row
          title={t.budget.from(moneyInWords(visit.locale, fromCents), moneyInWords(visit.locale, toCents))}
          meta={[fullDay(visit.locale, dayOf(at)), (changedBy && names.get(changedBy)) ?? '']
            .filter(Boolean)
            .join(' · ')}
        >
          <Paragraph>{reason}</Paragraph>
        </Row>
      ))}
    </Rows>
  );
}
