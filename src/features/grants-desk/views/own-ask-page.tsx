// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import { moneyInWords } from '../../../kernel/money.ts';
import {
  Button,
  ButtonRow,
  Disclosure,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Notice,
  Paragraph,
  PublicPage,
  Quote,
  Row,
  Rows,
  Section,
  TextArea,
  TypedText,
  fullDay,
} from '../../../platform/html/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import {
  type Budget,
  GrantBadge,
  type GrantRequest,
  amountInWords,
  grantMessages,
  leftOf,
  verbsFrom,
} from '../../grants/index.ts';
import { type Initiative, initiatorPath, isGoingOn } from '../../initiatives/index.ts';
import { messages } from '../messages.ts';
import { AskFields } from './ask-page.tsx';
import { type Back, Meter, formParts } from './words.tsx';

export type OwnAskProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly initiative: Initiative;
  readonly initiatorId: Id;
  /** There is an address that a confirmation can go to. */
  readonly hasMail: boolean;
  readonly sleutel: string;
  readonly budgets: readonly Budget[];
  /** The newest first. */
  readonly requests: readonly GrantRequest[];
  readonly formKey: string;
  readonly back?: Back;
};

/** The initiators ask for money themselves, below their own page: what there is, what they asked, and the form. */
export function OwnAskPage(props: OwnAskProps) {
  const { visit, initiative, initiatorId, sleutel, back } = props;
  const t = messages[visit.locale].own;
  const isSent = visit.query.gelukt === 'ja';
  const path = initiatorPath(initiative.number, initiatorId, '/buurtbon');
  const own = `${href(visit, initiatorPath(initiative.number, initiatorId))}?sleutel=${sleutel}`;
  return (
    <PublicPage
      visit={visit}
      title={t.title}
      noindex
      breadcrumbs={[{ text: t.back, href: own }, { text: t.title }]}
    >
      <div class="grants-own">
        <ErrorSummary
          visit={visit}
          items={formParts(visit, back, back?.typed.aanvraag ? 'reden' : undefined).items}
        />
        {isSent && (
          <Notice tone="good" role="status">
            {props.hasMail ? t.sentMail : t.sent}
          </Notice>
        )}
        {visit.query.gelukt === 'ingetrokken' && (
          <Notice tone="good" role="status">
            {t.withdrawn}
          </Notice>
        )}
        <Heading level={1}>{t.title}</Heading>
        {!isSent && <Paragraph lead>{t.lead(initiative.title)}</Paragraph>}
        <Earlier {...props} />
        {isSent ? (
          <ButtonRow>
            <LinkButton variant="quiet" href={own}>
              {t.toOwn}
            </LinkButton>
            <LinkButton variant="subtle" href={`${href(visit, path)}?sleutel=${sleutel}`}>
              {t.more}
            </LinkButton>
          </ButtonRow>
        ) : (
          <Asking {...props} />
        )}
      </div>
    </PublicPage>
  );
}

function Earlier(props: OwnAskProps) {
  const { visit, requests } = props;
  const t = messages[visit.locale].own;
  if (requests.length === 0) return null;
  return (
    <Section title={t.earlier}>
      <Rows label={t.earlier}>
        {requests.map((request) => (
          <Row
            title={amountInWords(visit.locale, request)}
            meta={`${request.number} · ${t.asked(fullDay(visit.locale, dayOf(request.createdAt)))}`}
            trailing={<GrantBadge visit={visit} state={request.state} />}
          >
            <Paragraph>{request.purpose}</Paragraph>
            {request.decisionNote !== null && (
              <Quote>
                <TypedText text={request.decisionNote} />
              </Quote>
            )}
            {verbsFrom(request.state).includes('withdraw') && <Withdrawing {...props} request={request} />}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function Withdrawing(props: OwnAskProps & { readonly request: GrantRequest }) {
  const { visit, initiative, initiatorId, sleutel, back, request } = props;
  const t = messages[visit.locale].own;
  // The field that is wrong is the one that the summary leads to.
  const own = back?.typed.aanvraag === request.number ? back : undefined;
  return (
    <Disclosure summary={t.withdraw} open={own !== undefined}>
      <Form action={href(visit, initiatorPath(initiative.number, initiatorId, '/buurtbon/intrekken'))}>
        <HiddenField name="sleutel" value={sleutel} />
        <HiddenField name="aanvraag" value={request.number} />
        <TextArea
          {...formParts(visit, own, 'reden').field('reden')}
          id={own ? 'reden' : `reden-${request.number}`}
          label={t.withdrawReason}
          rows={2}
          required
        />
        <ButtonRow>
          <Button variant="quiet">{messages[visit.locale].request.withdraw}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}

function Asking(props: OwnAskProps) {
  const { visit, tree, initiative, initiatorId, budgets, sleutel, formKey, back } = props;
  const t = messages[visit.locale].own;
  if (!isGoingOn(initiative)) return <Notice>{t.ended}</Notice>;
  if (budgets.length === 0) return <Notice>{t.noBudget}</Notice>;
  return (
    <>
      <Section title={t.left}>
        {budgets.map((budget) => (
          <Left visit={visit} tree={tree} budget={budget} />
        ))}
      </Section>
      <Section title={t.ask} id="aanvragen">
        <Form action={href(visit, initiatorPath(initiative.number, initiatorId, '/buurtbon'))}>
          <HiddenField name="sleutel" value={sleutel} />
          <HiddenField name="formulier" value={back?.typed.formulier ?? formKey} />
          <AskFields
            visit={visit}
            tree={tree}
            budgets={budgets}
            back={back}
            purposeHint={t.purposeHint}
            wayHint={t.wayHint}
            isTold
          />
          <ButtonRow>
            <Button>{t.send}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}

type LeftProps = { readonly visit: Visit; readonly tree: AreaTree; readonly budget: Budget };

function Left({ visit, tree, budget }: LeftProps) {
  const t = messages[visit.locale].own;
  const money = (cents: number): string => moneyInWords(visit.locale, cents);
  const area = areaName(tree.byId(budget.areaId) ?? tree.root, visit.locale);
  return (
    <div class="grants-own__budget">
      <p>
        <b>
          {grantMessages[visit.locale].kinds[budget.kind]} {area}
        </b>
      </p>
      <Meter budget={budget} />
      <p>
        {t.leftOf(money(leftOf(budget)), money(budget.amountCents))}
        {t.most(money(budget.mostCents))}
      </p>
      <TypedText text={budget.about[visit.locale]} />
    </div>
  );
}
