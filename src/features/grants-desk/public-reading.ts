// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Cents } from '../../kernel/money.ts';
import type { GrantState } from '../grants/index.ts';
import type { Listed } from './readings.ts';

/** What a budget gave: by name where the initiative is on the site, the rest together. */
export type Given = {
  readonly published: readonly { readonly number: string; readonly title: string; readonly cents: Cents }[];
  readonly others: { readonly count: number; readonly cents: Cents };
};

const counting: readonly GrantState[] = ['granted', 'paid', 'accounted'];

/** What stands on the page for everyone. What was asked or refused is between the initiators and the municipality. */
export function givenOf(listed: readonly Listed[], budgetId: Id): Given {
  const given = listed
    .filter(({ request }) => request.budgetId === budgetId && counting.includes(request.state))
    .map(({ request, initiative }) => ({
      initiative,
      cents: (request.grantedCents ?? 0) - request.returnedCents,
    }))
    .filter(({ cents }) => cents > 0);
  const published = new Map<Id, { number: string; title: string; cents: Cents }>();
  const others = given.filter(({ initiative }) => initiative.publishedAt === null);
  for (const { initiative, cents } of given) {
    const { id, number, title, publishedAt } = initiative;
    if (publishedAt === null) continue;
    published.set(id, { number, title, cents: (published.get(id)?.cents ?? 0) + cents });
  }
  return {
    published: [...published.values()].sort((one, other) => other.cents - one.cents),
    others: {
      count: new Set(others.map(({ initiative }) => initiative.id)).size,
      cents: others.reduce((sum, { cents }) => sum + cents, 0),
    },
  };
}
