// SPDX-License-Identifier: EUPL-1.2
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { moneyInWords } from '../../../kernel/money.ts';
import {
  Heading,
  Hero,
  LinkButton,
  Paragraph,
  PublicPage,
  Section,
  Table,
  TypedText,
  fullDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, areaName } from '../../areas/index.ts';
import { type Budget, grantMessages, leftOf } from '../../grants/index.ts';
import { messages } from '../messages.ts';
import type { Given } from '../public-reading.ts';
import { Meter } from './words.tsx';

export type PublicBudget = { readonly area: Area; readonly budget: Budget; readonly given: Given };

/** For everyone: what there is per area, who got what, and what is left. */
export function MoneyPage({
  visit,
  year,
  budgets,
}: {
  readonly visit: Visit;
  readonly year: number;
  readonly budgets: readonly PublicBudget[];
}) {
  const t = messages[visit.locale].public;
  return (
    <PublicPage visit={visit} title={t.title} hero={<Hero title={t.title} lead={t.lead} />}>
      <Section title={t.how}>
        <Paragraph>{t.howText}</Paragraph>
        <p>
          <LinkButton href={href(visit, '/bijdragen/nieuw?soort=idea')}>{t.tell}</LinkButton>
        </p>
      </Section>
      <Section title={t.year(year)}>
        {budgets.length === 0 && <Paragraph>{t.none}</Paragraph>}
        {budgets.map((one) => (
          <BudgetForAll visit={visit} {...one} />
        ))}
      </Section>
    </PublicPage>
  );
}

function BudgetForAll({ visit, area, budget, given }: PublicBudget & { readonly visit: Visit }) {
  const m = messages[visit.locale];
  const t = m.public;
  const money = (cents: number): string => moneyInWords(visit.locale, cents);
  const day = (text: string): string => fullDay(visit.locale, text);
  const name = `${grantMessages[visit.locale].kinds[budget.kind]} ${areaName(area, visit.locale)}`;
  const others = given.others.count > 0 ? [[t.others(given.others.count), money(given.others.cents)]] : [];
  const rows = [
    ...given.published.map(({ title, number, cents }) => [`${title} (${number})`, money(cents)]),
    ...others,
  ];
  return (
    <article class="grants-area">
      <div class="grants-area__head">
        {area.emblem && <Emblem path={area.emblem} tint={area.tint} size={40} box={48} />}
        <Heading level={3}>{name}</Heading>
      </div>
      <p class="grants-area__left">
        <strong>{m.budgets.leftOf(money(leftOf(budget)), money(budget.amountCents))}</strong>
      </p>
      <Meter budget={budget} />
      <TypedText text={budget.about[visit.locale]} />
      <Paragraph soft>
        {t.open(day(budget.opensOn), day(budget.closesOn))} {t.most(money(budget.mostCents))}
      </Paragraph>
      {rows.length === 0 ? (
        <Paragraph soft>{t.nothing}</Paragraph>
      ) : (
        <Table
          caption={t.given(name)}
          columns={[{ label: t.what }, { label: t.amount, numeric: true }]}
          rows={rows}
        />
      )}
    </article>
  );
}
