// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Section,
  Tabs,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Import, type RowResult, isBusy, isQuiet, results, verdicts } from '../domain.ts';
import type { Verdict } from '../judge.ts';
import { newPartiesOf } from '../mapping-domain.ts';
import { seatsToldOf } from '../party-making.ts';
import { messages } from '../messages.ts';
import type { Row, Tally } from '../rows-store.ts';
import { type DoubtsBack, DoubtsForm, type Names } from './doubts-form.tsx';
import { DropForm } from './parts.tsx';
import { home, pathOf } from './paths.ts';
import { RowList } from './row-list.tsx';

export type ImportPageProps = {
  readonly visit: Visit;
  readonly one: Import;
  readonly tallies: readonly Tally[];
  readonly showing: Verdict | RowResult | undefined;
  readonly rows: readonly Row[];
  readonly next: string | undefined;
  /** For who does not want the page to refresh itself. */
  readonly isStill: boolean;
  readonly said: 'saved' | 'begin' | undefined;
  readonly names: Names;
  /** A list that most of its lines are known from. */
  readonly sameAs: string | undefined;
  readonly isPartiesUnsaid: boolean;
  readonly back?: DoubtsBack;
};

/** One list: how far it is, what will happen, or what was done. */
export function ImportPage(props: ImportPageProps) {
  const { visit, one, isStill, said } = props;
  const t = messages[visit.locale];
  const isRefreshing = isBusy(one) && !isStill;
  return (
    <WorkplacePage
      visit={visit}
      title={one.source}
      current="councilImport"
      {...(isRefreshing ? { refreshSeconds: 2 } : {})}
    >
      <p>
        <Link href={href(visit, home)}>{t.steps}</Link>
      </p>
      <Heading level={1}>{one.source}</Heading>
      <p class="meent-soft">
        {one.fileName} · {t.lines(one.rowsTotal)} · {t.states[one.state]}
      </p>
      <ErrorSummary
        visit={visit}
        items={props.isPartiesUnsaid ? [{ href: '#fracties', text: t.preview.partiesUnsaid }] : []}
      />
      {said === 'saved' && (
        <Notice tone="good" role="status">
          {t.doubts.saved}
        </Notice>
      )}
      {(isBusy(one) || one.state === 'stopped') && <Progress {...props} />}
      {one.state === 'preview' && <Preview {...props} />}
      {(one.state === 'done' || one.state === 'stopped') && <Report {...props} />}
    </WorkplacePage>
  );
}

function Progress({ visit, one, isStill }: ImportPageProps) {
  const t = messages[visit.locale].progress;
  const here = pathOf(one.id);
  return (
    <Section title={one.state === 'checking' ? t.checking : t.reading}>
      <label class="meent-import-progress">
        <progress max={one.rowsTotal} value={one.rowsDone} />
        <span>{t.of(one.rowsDone, one.rowsTotal)}</span>
      </label>
      {one.state === 'stopped' && <Notice tone="neutral">{t.stopped}</Notice>}
      {isQuiet(one, visit.now) && <Notice tone="neutral">{t.quiet}</Notice>}
      {isBusy(one) && (
        <p class="meent-soft">
          {!isStill && `${t.refreshes} `}
          <Link href={href(visit, isStill ? here : `${here}?stil=1`)}>{isStill ? t.again : t.still}</Link>
        </p>
      )}
      {one.state === 'reading' && (
        <Form action={href(visit, pathOf(one.id, '/stop'))}>
          <ButtonRow>
            <Button variant="quiet">{t.stop}</Button>
          </ButtonRow>
        </Form>
      )}
      {(one.state === 'stopped' || isQuiet(one, visit.now)) && (
        <Form action={href(visit, pathOf(one.id, '/verder'))}>
          <ButtonRow>
            <Button>{t.resume}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  );
}

function countOf(tallies: readonly Tally[], verdict: Verdict): number {
  return tallies.filter((one) => one.verdict === verdict).reduce((sum, { count }) => sum + count, 0);
}

function Preview(props: ImportPageProps) {
  const { visit, one, tallies, showing } = props;
  const t = messages[visit.locale];
  const doubts = countOf(tallies, 'doubt');
  const ready = countOf(tallies, 'new') + countOf(tallies, 'changed');
  const here = pathOf(one.id);
  const items = verdicts
    .map((verdict) => ({ verdict, count: countOf(tallies, verdict) }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => ({
      href: href(visit, `${here}?toon=${verdict}`),
      text: t.verdicts[verdict],
      count,
      current: showing === verdict,
    }));
  return (
    <>
      <Section title={t.preview.title}>
        <Paragraph>{t.preview.lead}</Paragraph>
        {one.format === 'parties' && <Paragraph>{t.preview.onlyParties}</Paragraph>}
        <SameList {...props} />
        {doubts > 0 && (
          <Notice tone="info">
            <strong>{t.preview.doubts(doubts)}</strong> {t.preview.waits}
          </Notice>
        )}
        {ready > 0 ? (
          <BeginForm {...props} ready={ready} />
        ) : (
          <Notice tone="neutral">{t.preview.nothing}</Notice>
        )}
        {one.format !== 'parties' && (
          <ButtonRow>
            <LinkButton href={href(visit, pathOf(one.id, '/kolommen'))} variant="quiet" small>
              {t.preview.change}
            </LinkButton>
          </ButtonRow>
        )}
      </Section>
      <Tabs label={t.preview.title} items={items} />
      {showing === 'doubt' ? <DoubtsForm {...props} /> : <RowList {...props} />}
      <DropForm visit={visit} one={one} />
    </>
  );
}

/** The same list under another name would bring nothing but doubts. */
function SameList({ visit, one, sameAs }: ImportPageProps) {
  const t = messages[visit.locale].preview;
  if (sameAs === undefined) return null;
  return (
    <Notice tone="info">
      <Form action={href(visit, pathOf(one.id, '/dezelfde'))}>
        <HiddenField name="lijst" value={sameAs} />
        <p>{t.sameLines(sameAs)}</p>
        <ButtonRow>
          <Button variant="quiet">{t.sameList(sameAs)}</Button>
        </ButtonRow>
      </Form>
    </Notice>
  );
}

function BeginForm({ visit, one, ready, isPartiesUnsaid }: ImportPageProps & { readonly ready: number }) {
  const t = messages[visit.locale].preview;
  const newParties = newPartiesOf(one.mapping);
  const named = (name: string): string => {
    const seats = seatsToldOf(one.found, name);
    return seats === null ? name : t.withSeats(name, seats);
  };
  return (
    <Form action={href(visit, pathOf(one.id, '/begin'))}>
      {newParties.length > 0 && (
        <CheckboxField
          name="fracties"
          label={t.newParties(newParties.map(named).join(', '))}
          hint={t.newPartiesHint}
          {...(isPartiesUnsaid ? { fault: t.partiesUnsaid } : {})}
        />
      )}
      {one.format !== 'parties' && <CheckboxField name="openbaar" label={t.publish} hint={t.publishHint} />}
      <ButtonRow>
        <Button>{t.begin(ready)}</Button>
      </ButtonRow>
    </Form>
  );
}

function Report(props: ImportPageProps) {
  const { visit, one, tallies, showing } = props;
  const t = messages[visit.locale];
  const here = pathOf(one.id);
  const items = results
    .map((result) => ({ result, count: tallies.find((tally) => tally.result === result)?.count ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ result, count }) => ({
      href: href(visit, `${here}?toon=${result}`),
      text: t.results[result],
      count,
      current: showing === result,
    }));
  return (
    <Section title={t.report.title}>
      <Tabs label={t.report.title} items={items} />
      <RowList {...props} />
      <p class="meent-soft">
        {t.report.download}{' '}
        <a class="nl-link" href={href(visit, pathOf(one.id, '/verslag.csv'))}>
          {t.report.csv}
        </a>
        {' · '}
        <a class="nl-link" href={href(visit, pathOf(one.id, '/verslag.xlsx'))}>
          {t.report.excel}
        </a>
      </p>
    </Section>
  );
}
