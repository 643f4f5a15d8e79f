// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Badge,
  Facts,
  Heading,
  Paragraph,
  Quote,
  Table,
  TypedText,
  dayInWords,
  fullDay,
  monthInWords,
} from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { contributionKinds } from '../../../kernel/municipality.ts';
import { messages as contributionMessages } from '../../contributions/index.ts';
import type { Choice, PublicFigures, PublicResult } from '../domain.ts';
import { messages } from '../messages.ts';

export type Bar = { readonly label: string; readonly count: number | null };

const barWidth = 200;
const rowHeight = 26;
const labelWidth = 28;

/** The marks from 1 to 5 as bars; how often is in the table beside it. What is not shown has no bar. */
export function ScaleChart({ bars, label }: { readonly bars: readonly Bar[]; readonly label: string }) {
  const most = Math.max(1, ...bars.map(({ count }) => count ?? 0));
  const height = bars.length * rowHeight;
  const width = labelWidth + barWidth + 8;
  return (
    <svg
      class="meent-evaluation-chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {bars.map((bar, index) => (
        <>
          <text x={labelWidth - 12} y={index * rowHeight + 17} text-anchor="end">
            {bar.label}
          </text>
          <rect
            class="meent-evaluation-chart__ground"
            x={labelWidth}
            y={index * rowHeight + 4}
            width={barWidth}
            height={rowHeight - 8}
          />
          <rect
            class="meent-evaluation-chart__bar"
            x={labelWidth}
            y={index * rowHeight + 4}
            width={((bar.count ?? 0) / most) * barWidth}
            height={rowHeight - 8}
          />
        </>
      ))}
    </svg>
  );
}

type BarsProps = {
  readonly visit: Visit;
  readonly kind: PublicResult['kind'];
  readonly wording: string;
  readonly bars: readonly Bar[];
  readonly mean: number | null;
};

/** What was chosen: the chart of a scale, and the table for both. */
export function Bars({ visit, kind, wording, bars, mean }: BarsProps) {
  const t = messages[visit.locale].report;
  const mark = mean?.toLocaleString(visit.locale, { maximumFractionDigits: 1 });
  const isAnyShown = bars.some(({ count }) => count !== null);
  return (
    <>
      {mark !== undefined && (
        <p class="meent-evaluation-mean">
          <b>{t.mean(mark)}</b>
        </p>
      )}
      {!isAnyShown && <Paragraph soft>{t.allHidden}</Paragraph>}
      {isAnyShown && (
        <div class="meent-evaluation-bars">
          {kind === 'scale' && <ScaleChart bars={bars} label={t.chart(wording)} />}
          <Table
            caption={t.chart(wording)}
            hideCaption
            columns={[{ label: t.option }, { label: t.count, numeric: true }]}
            rows={bars.map(({ label, count }) => [label, count ?? t.hiddenPart])}
          />
        </div>
      )}
    </>
  );
}

/** One question of a published report: numbers only where nobody can be told from them. */
export function PublicQuestion({ visit, result }: { readonly visit: Visit; readonly result: PublicResult }) {
  const t = messages[visit.locale];
  const { kind, wording, answered, mean, counts, quotes } = result;
  return (
    <article class="meent-evaluation-question">
      <Heading level={3}>{wording}</Heading>
      {answered !== null && <Paragraph soft>{t.report.answeredBy(answered)}</Paragraph>}
      {answered === null && kind !== 'open' && <Paragraph soft>{t.report.fewAnswers}</Paragraph>}
      {answered !== null && kind !== 'open' && (
        <Bars visit={visit} kind={kind} wording={wording} bars={counts} mean={mean} />
      )}
      {quotes.map(({ text, side }) => (
        <Quote by={side === null ? t.report.someone : t.sides[side]}>{text}</Quote>
      ))}
    </article>
  );
}

type FiguresProps = {
  readonly visit: Visit;
  readonly figures: PublicFigures;
  /** What a number is, where it may lead to what is behind it. */
  readonly note: ComponentChildren;
};

/** The figures of the period, as everyone may see them. */
export function PublicFiguresPart({ visit, figures, note }: FiguresProps) {
  const t = messages[visit.locale].report;
  const count = (value: number | null): string =>
    value === null ? t.few : value.toLocaleString(visit.locale);
  const share = (value: number | null): string => (value === null ? t.unknown : t.percent(value));
  return (
    <>
      <Paragraph soft>
        {t.figuresText(monthInWords(visit.locale, figures.from), monthInWords(visit.locale, figures.to))}{' '}
        {note}
      </Paragraph>
      <Table
        caption={t.figures}
        hideCaption
        columns={[
          { label: t.area },
          ...[t.brought, t.closed, t.inTime, t.kept, t.helped].map((label) => ({ label, numeric: true })),
        ]}
        rows={figures.lines.map((line) => [
          line.area ?? t.all,
          count(line.brought),
          count(line.closed),
          share(line.inTimePercent),
          share(line.keptPercent),
          share(line.helpedPercent),
        ])}
      />
      <Facts
        items={figures.kinds.map((one) => ({ term: kindWord(visit, one.kind), value: count(one.count) }))}
      />
    </>
  );
}

export function kindWord(visit: Visit, kind: string): string {
  const known = contributionKinds.find((one) => one === kind);
  return known ? contributionMessages[visit.locale].kinds[known] : kind;
}

type ChoicesProps = {
  readonly visit: Visit;
  readonly choices: readonly Choice[];
  /** What can be done with one that is still open. */
  readonly below?: (choice: Choice) => ComponentChildren;
};

/** The choices for the way on, each with who decides by when and what came of it. */
export function Choices({ visit, choices, below }: ChoicesProps) {
  const t = messages[visit.locale];
  const tone = { open: 'due', decided: 'good', dropped: 'neutral' } as const;
  return (
    <ol class="meent-evaluation-choices">
      {choices.map((one) => (
        <li>
          <Heading level={3}>
            {one.choice} <Badge tone={tone[one.state]}>{t.choiceStates[one.state]}</Badge>
          </Heading>
          <TypedText text={one.why} />
          {one.settledOn === null ? (
            <Paragraph soft>
              {t.report.decides(one.decides, dayInWords(visit.locale, one.dueOn, visit.today))}
            </Paragraph>
          ) : (
            <Quote by={`${one.decides}, ${t.report.settledOn(fullDay(visit.locale, one.settledOn))}`}>
              {one.outcome}
            </Quote>
          )}
          {below?.(one)}
        </li>
      ))}
    </ol>
  );
}
