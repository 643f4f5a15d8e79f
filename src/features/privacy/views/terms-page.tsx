// SPDX-License-Identifier: EUPL-1.2
import { Link, Notice, Table } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import { type Term, type TermKind, amountOf, termKinds, termShapes } from '../terms-domain.ts';
import { PrivacyFrame } from './frame.tsx';

export type TermCounts = { readonly now: number; readonly soon: number };

type TermsPageProps = {
  readonly visit: Visit;
  readonly terms: ReadonlyMap<TermKind, Term>;
  readonly counts: ReadonlyMap<TermKind, TermCounts>;
};

/** Over a large table nobody waits for the exact number. */
export const mostCounted = 10_000;

export function countInWords(visit: Visit, count: number): string {
  if (count > mostCounted) return messages[visit.locale].terms.more(mostCounted);
  return count.toLocaleString(visit.locale === 'nl' ? 'nl-NL' : 'en-GB');
}

export function TermsPage({ visit, terms, counts }: TermsPageProps) {
  const t = messages[visit.locale];
  const rows = termKinds.map((kind) => {
    const term = terms.get(kind);
    const amount = amountOf(kind, term);
    const { now, soon } = counts.get(kind) ?? { now: 0, soon: 0 };
    return [
      <Link href={href(visit, `/werkplek/privacy/termijnen/${kind}`)}>{t.kinds[kind]}</Link>,
      amount !== undefined ? (
        t.units(amount, termShapes[kind].unit)
      ) : (
        <span class="meent-soft">{t.terms.undecided}</span>
      ),
      amount === undefined ? '' : countInWords(visit, now),
      amount === undefined ? '' : countInWords(visit, soon),
    ];
  });
  return (
    <PrivacyFrame
      visit={visit}
      tab="terms"
      lead={t.terms.lead}
      {...(visit.query.gedaan === 'termijn' ? { said: t.terms.saved } : {})}
    >
      {termKinds.some((kind) => amountOf(kind, terms.get(kind)) === undefined) && (
        <Notice>{t.terms.undecidedNote}</Notice>
      )}
      <Table
        caption={t.terms.caption}
        hideCaption
        columns={[
          { label: t.terms.kind },
          { label: t.terms.term },
          { label: t.terms.now, numeric: true },
          { label: t.terms.soon, numeric: true },
        ]}
        rows={rows}
      />
    </PrivacyFrame>
  );
}
