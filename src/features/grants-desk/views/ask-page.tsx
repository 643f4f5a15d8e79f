// SPDX-License-Identifier: EUPL-1.2
import { moneyInWords } from '../../../kernel/money.ts';
import {
  Breadcrumbs,
  Button,
  ButtonRow,
  DateField,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Prose,
  RadioField,
  TextArea,
  TextField,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { type Budget, grantMessages, leftOf, payWays } from '../../grants/index.ts';
import type { Initiative } from '../../initiatives/index.ts';
import { messages } from '../messages.ts';
import { type Back, formParts } from './words.tsx';

export type AskPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly initiative: Initiative;
  /** Those that it can ask of today. */
  readonly budgets: readonly Budget[];
  readonly formKey: string;
  readonly back?: Back;
};

/** The team asks, on behalf of the initiators. */
export function AskPage(props: AskPageProps) {
  const { visit, initiative, budgets, back } = props;
  const t = messages[visit.locale].ask;
  const home = `/werkplek/initiatieven/${initiative.number}`;
  return (
    <WorkplacePage visit={visit} title={t.title} current="grants">
      <Breadcrumbs
        visit={visit}
        items={[{ text: initiative.title, href: href(visit, home) }, { text: t.title }]}
      />
      <Prose>
        <ErrorSummary visit={visit} items={formParts(visit, back).items} />
        <Heading level={1}>{t.title}</Heading>
        <Paragraph lead>{t.lead(initiative.title)}</Paragraph>
        {budgets.length === 0 ? (
          <EmptyState title={t.noBudget}>
            <Paragraph>{t.noBudgetText}</Paragraph>
          </EmptyState>
        ) : (
          <AskForm {...props} home={home} />
        )}
      </Prose>
    </WorkplacePage>
  );
}

function AskForm({ visit, tree, budgets, formKey, back, home }: AskPageProps & { readonly home: string }) {
  const t = messages[visit.locale];
  return (
    <Form action={href(visit, `${home}/buurtbon`)}>
      <HiddenField name="sleutel" value={back?.typed.sleutel ?? formKey} />
      <AskFields visit={visit} tree={tree} budgets={budgets} back={back} purposeHint={t.ask.purposeHint} />
      <ButtonRow>
        <Button>{t.ask.send}</Button>
        <LinkButton variant="subtle" href={href(visit, home)}>
          {t.ask.cancel}
        </LinkButton>
      </ButtonRow>
    </Form>
  );
}

export type AskFieldsProps = Pick<AskPageProps, 'visit' | 'tree' | 'budgets'> & {
  readonly back: Back | undefined;
  readonly purposeHint: string;
  readonly wayHint?: string;
  /** Beside the form it says what there is: the choice needs only names. */
  readonly isTold?: true;
};

/** What is asked of who asks for money, whoever that is. */
export function AskFields({ visit, tree, budgets, back, purposeHint, wayHint, isTold }: AskFieldsProps) {
  const t = messages[visit.locale];
  const { kinds, ways } = grantMessages[visit.locale];
  const { field } = formParts(visit, back);
  const money = (cents: number): string => moneyInWords(visit.locale, cents);
  const options = budgets.map((budget) => {
    const [kind, area] = [kinds[budget.kind], areaName(tree.byId(budget.areaId) ?? tree.root, visit.locale)];
    if (isTold) return { value: budget.id, label: `${kind} ${area}` };
    const label = t.ask.option(kind, area, money(leftOf(budget)), money(budget.mostCents));
    return { value: budget.id, label, hint: budget.about[visit.locale] };
  });
  const [only] = budgets.length === 1 ? budgets : [];
  return (
    <>
      <RadioField {...field('budget', only?.id)} required options={options} />
      <TextField
        {...field('bedrag')}
        required
        hint={t.moneyHint}
        inputmode="decimal"
        width="medium"
        autocomplete="off"
      />
      <TextArea {...field('waarvoor')} required rows={3} hint={purposeHint} />
      <DateField {...field('wanneer')} min={visit.today.toString()} />
      <RadioField
        {...field('wijze')}
        required
        {...(wayHint ? { hint: wayHint } : {})}
        options={payWays.map((value) => ({ value, label: ways[value] }))}
      />
    </>
  );
}
