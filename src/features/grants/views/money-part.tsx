// SPDX-License-Identifier: EUPL-1.2
import { moneyInWords } from '../../../kernel/money.ts';
import { Link, Section, TypedText } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Budget, leftOf } from '../domain.ts';
import { messages } from '../messages.ts';

/** On the page of an area: what there is for who wants to do something there. Nothing where there is no money. */
export function MoneyPart({
  visit,
  budgets,
}: {
  readonly visit: Visit;
  readonly budgets: readonly Budget[];
}) {
  const t = messages[visit.locale];
  if (budgets.length === 0) return null;
  return (
    <Section
      title={t.forArea.title}
      aside={<Link href={href(visit, '/buurtbon')}>{t.forArea.more}</Link>}
      id="buurtbon"
    >
      {budgets.map((budget) => (
        <>
          <p class="nl-paragraph">
            <strong>{t.kinds[budget.kind]}</strong>:{' '}
            {t.forArea.left(
              moneyInWords(visit.locale, leftOf(budget)),
              moneyInWords(visit.locale, budget.amountCents),
            )}
          </p>
          <TypedText text={budget.about[visit.locale]} />
        </>
      ))}
    </Section>
  );
}
