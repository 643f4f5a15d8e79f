// SPDX-License-Identifier: EUPL-1.2
import {
  Breadcrumbs,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  Link,
  MomentText,
  Notice,
  Paragraph,
  Section,
  Table,
  TextArea,
  TextField,
  WorkplacePage,
  dayInWords,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import { dayOf } from '../../../kernel/clock.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Due } from '../due-store.ts';
import { messages } from '../messages.ts';
import { type Term, type TermKind, amountOf, termShapes } from '../terms-domain.ts';
import { type TermCounts, countInWords } from './terms-page.tsx';

/** What would go with a term: the dry run. */
export type DryRun = TermCounts & { readonly amount: number; readonly first: readonly Due[] };

export type TermPageProps = {
  readonly visit: Visit;
  readonly kind: TermKind;
  readonly term: Term | undefined;
  readonly decidedBy: string | undefined;
  readonly run: DryRun;
  readonly typed?: Typed;
  readonly faults?: readonly FaultyField[];
};

export function TermPage(props: TermPageProps) {
  const { visit, kind, term, decidedBy, faults = [] } = props;
  const t = messages[visit.locale];
  const { unit, proposed, holdsUndecided } = termShapes[kind];
  const own = {
    termijn: { not_a_number: t.term.fault, required: t.term.fault },
    reden: { required: t.term.reasonFault },
  };
  const items = faultItems(visit, faults, { own });
  const title = t.term.title(t.kinds[kind]);
  return (
    <WorkplacePage visit={visit} title={title} current="privacy">
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      <Breadcrumbs
        visit={visit}
        items={[{ text: t.title, href: href(visit, '/werkplek/privacy') }, { text: t.kinds[kind] }]}
      />
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>
        {t.term.lead(t.kindsFrom[kind])} {t.goes[kind]}
      </Paragraph>
      {term ? (
        <Paragraph>
          <b>{t.units(term.amount, unit)}</b>.{' '}
          {t.term.decided(
            decidedBy ?? t.term.noOne,
            dayInWords(visit.locale, dayOf(term.decidedAt), visit.today),
          )}
          : {term.reason}
        </Paragraph>
      ) : (
        <Notice>
          {holdsUndecided ? t.term.holds(t.units(proposed, unit)) : t.term.proposed(t.units(proposed, unit))}
        </Notice>
      )}
      <Section title={t.term.decide}>
        <TermForm {...props} own={own} />
      </Section>
      <DryRunPart {...props} />
    </WorkplacePage>
  );
}

type Own = Readonly<Record<string, Readonly<Record<string, string>>>>;

function TermForm({
  visit,
  kind,
  term,
  run,
  typed,
  faults = [],
  own,
}: TermPageProps & { readonly own: Own }) {
  const t = messages[visit.locale].term;
  const { unit, most } = termShapes[kind];
  const fault = faultTexts(visit, faults, own);
  return (
    <Form action={href(visit, `/werkplek/privacy/termijnen/${kind}`)} label={t.save}>
      <TextField
        visit={visit}
        name="termijn"
        label={t.amount(messages[visit.locale].unitsOnly[unit])}
        hint={t.amountHint(most)}
        width="short"
        inputmode="numeric"
        required
        value={typed?.termijn ?? String(run.amount)}
        fault={fault('termijn')}
      />
      <TextArea
        visit={visit}
        name="reden"
        label={t.reason}
        hint={t.reasonHint}
        rows={2}
        required
        value={typed?.reden ?? term?.reason ?? ''}
        fault={fault('reden')}
      />
      <ButtonRow>
        <Button>{t.save}</Button>
        <Button variant="quiet" name="proef" value="ja">
          {t.try}
        </Button>
      </ButtonRow>
    </Form>
  );
}

function DryRunPart({ visit, kind, term, run }: TermPageProps) {
  const t = messages[visit.locale];
  const isInForce = amountOf(kind, term) === run.amount;
  const amount = t.units(run.amount, termShapes[kind].unit);
  return (
    <Section title={isInForce ? amount : t.term.tried(amount)}>
      {run.first.length === 0 ? (
        <Paragraph>{t.term.inForceNone}</Paragraph>
      ) : (
        <>
          <Paragraph>
            {isInForce ? t.term.inForce : t.term.tryLead} <b>{t.term.count(countInWords(visit, run.now))}</b>
          </Paragraph>
          <Table
            caption={t.term.first(run.first.length)}
            columns={[{ label: t.term.what }, { label: t.term.ended }]}
            rows={run.first.map((one) => [
              <DueTitle visit={visit} kind={kind} due={one} />,
              <MomentText visit={visit} moment={one.endedAt} style="words" />,
            ])}
          />
        </>
      )}
      <p class="meent-soft">{t.term.soon(countInWords(visit, run.soon))}</p>
    </Section>
  );
}

/** What it is called inside, with the way to it; never whose it is. */
function DueTitle({
  visit,
  kind,
  due,
}: {
  readonly visit: Visit;
  readonly kind: TermKind;
  readonly due: Due;
}) {
  const t = messages[visit.locale].term;
  if (kind === 'mail') return <Link href={href(visit, `/werkplek/post/${due.id}`)}>{t.mail}</Link>;
  if (kind === 'document_read')
    return <Link href={href(visit, `/werkplek/raad/stukken/${due.title}`)}>{due.title}</Link>;
  if (kind === 'inbound') return <Link href={href(visit, `/werkplek/post-in/${due.id}`)}>{t.inbound}</Link>;
  if (kind === 'talk') {
    return <Link href={href(visit, `/werkplek/gesprekken/${due.id}`)}>{t.talk(due.title)}</Link>;
  }
  if (kind === 'help_offer')
    return <Link href={href(visit, `/werkplek/initiatieven/aanbod/${due.title}`)}>{due.title}</Link>;
  return <Link href={href(visit, `/werkplek/bijdragen/${due.title}?toon=all`)}>{due.title}</Link>;
}
