// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import { moneyInWords } from '../../../kernel/money.ts';
import {
  Breadcrumbs,
  ErrorSummary,
  Facts,
  Heading,
  Link,
  TypedText,
  WorkplacePage,
  fullDay,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { GrantBadge, grantMessages } from '../../grants/index.ts';
import { messages } from '../messages.ts';
import { Saved } from './budgets-page.tsx';
import { Deeds } from './request-forms.tsx';
import { type RequestPageProps, freeFieldOf } from './request-props.ts';
import { budgetTitle, formParts } from './words.tsx';

/** One request: what was asked, what was decided and why, what came of it, and what is to do now. */
export function RequestPage(props: RequestPageProps) {
  const { visit, tree, request, budget, initiative, back } = props;
  const t = messages[visit.locale];
  const items = back ? formParts(visit, back, freeFieldOf[back.form]).items : [];
  return (
    <WorkplacePage visit={visit} title={`${request.number} ${initiative.title}`} current="grants">
      <ErrorSummary visit={visit} items={items} />
      <Breadcrumbs
        visit={visit}
        items={[
          { text: t.requests.title, href: href(visit, '/werkplek/buurtbonnen') },
          { text: request.number },
        ]}
      />
      <Heading level={1}>{initiative.title}</Heading>
      <Saved visit={visit} />
      <p>
        <GrantBadge visit={visit} state={request.state} />
      </p>
      <Facts
        items={[
          { term: t.request.asked, value: <strong>{moneyInWords(visit.locale, request.askedCents)}</strong> },
          { term: t.request.purpose, value: <TypedText text={request.purpose} /> },
          ...asked(props),
          {
            term: t.request.for,
            value: (
              <Link href={href(visit, `/werkplek/initiatieven/${initiative.number}`)}>
                {initiative.number}
              </Link>
            ),
          },
          {
            term: t.request.budget,
            value: (
              <Link href={href(visit, `/werkplek/budgetten/${budget.id}`)}>
                {budgetTitle(visit.locale, tree, budget)}
              </Link>
            ),
          },
          ...decided(props),
          ...afterwards(props),
        ]}
      />
      <Deeds {...props} />
      {props.thread}
    </WorkplacePage>
  );
}

function asked({ visit, request, names }: RequestPageProps) {
  const t = messages[visit.locale].request;
  const { neededOn, wantedWay, enteredBy } = request;
  const by = enteredBy === null ? t.byThemselves : names.get(enteredBy);
  return [
    ...(neededOn ? [{ term: t.neededOn, value: fullDay(visit.locale, neededOn) }] : []),
    { term: t.way, value: grantMessages[visit.locale].ways[wantedWay] },
    ...(by ? [{ term: t.enteredBy, value: by }] : []),
  ];
}

function decided({ visit, request, names }: RequestPageProps) {
  const t = messages[visit.locale].request;
  const { decidedAt, decidedBy, grantedCents, decisionNote } = request;
  if (!decidedAt) return [];
  const day = fullDay(visit.locale, dayOf(decidedAt));
  const who = (decidedBy && names.get(decidedBy)) ?? '';
  const value =
    grantedCents === null
      ? t.refused(day, who)
      : t.granted(moneyInWords(visit.locale, grantedCents), day, who);
  return [
    { term: t.decided, value },
    ...(decisionNote ? [{ term: t.note, value: <TypedText text={decisionNote} /> }] : []),
  ];
}

function afterwards({ visit, request }: RequestPageProps) {
  const t = messages[visit.locale].request;
  const { paidOn, paidWay, accountedOn, hasReceipt, hasPicture, returnedCents, withdrawnReason } = request;
  const paid =
    paidOn && paidWay
      ? [
          {
            term: t.paid,
            value: t.paidOn(fullDay(visit.locale, paidOn), grantMessages[visit.locale].ways[paidWay]),
          },
        ]
      : [];
  const account = accountedOn && [
    t.accountedOn(fullDay(visit.locale, accountedOn)),
    hasReceipt ? t.receipt.yes : t.receipt.no,
    hasPicture ? t.picture.yes : t.picture.no,
    ...(returnedCents > 0 ? [t.returned(moneyInWords(visit.locale, returnedCents))] : []),
  ];
  return [
    ...paid,
    ...(account ? [{ term: t.accounted, value: account.join(', ') }] : []),
    ...(withdrawnReason ? [{ term: t.withdrawn, value: withdrawnReason }] : []),
  ];
}
