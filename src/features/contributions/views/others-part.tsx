// SPDX-License-Identifier: EUPL-1.2
import { ButtonRow, Link, LinkButton, Notice, Paragraph } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Contribution } from '../domain.ts';
import { twinMessages } from '../twins-messages.ts';

/** How many others brought or joined it, whether one can still join, and the public one that it is part of. */
export type Others = {
  readonly count: number;
  readonly canJoin: boolean;
  readonly partOf?: Pick<Contribution, 'number' | 'subject'>;
};

/** Under this many it is not said how many (R10). */
const fewest = 5;

/** On the public page: others who brought the same, and joining them. */
export function OthersPart({
  visit,
  contribution,
  others,
}: {
  readonly visit: Visit;
  readonly contribution: Contribution;
  readonly others: Others;
}) {
  const t = twinMessages[visit.locale];
  const { count, canJoin, partOf } = others;
  if (count === 0 && !canJoin && contribution.mergedIntoId === null) return null;
  return (
    <div class="meent-others">
      {contribution.mergedIntoId !== null && (
        <Notice tone="info">
          {t.together.publicText}{' '}
          {partOf && (
            <Link href={href(visit, `/bijdragen/${partOf.number}`)}>
              {t.together.publicLink(partOf.subject)}
            </Link>
          )}
        </Notice>
      )}
      {count > 0 && <Paragraph>{count < fewest ? t.others.some : t.others.many(count)}.</Paragraph>}
      {canJoin && (
        <>
          <ButtonRow>
            <LinkButton href={href(visit, `/bijdragen/${contribution.number}/aansluiten`)}>
              {t.others.join}
            </LinkButton>
          </ButtonRow>
          <p class="meent-soft">{t.others.hint}</p>
        </>
      )}
    </div>
  );
}
