// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Button,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  Notice,
  Paragraph,
  Section,
  TextArea,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
  fullDay,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { AfterRefusal } from '../after-actions.ts';
import type { Attendance, Conclusion, Yield } from '../after-domain.ts';
import { afterPath, reportPath, runPath, workPath } from '../links.ts';
import { messages } from '../messages.ts';
import type { Desk } from '../reading.ts';
import { AttendanceForm } from './attendance-form.tsx';
import { Yields } from './yield-forms.tsx';

export type AfterProps = {
  readonly visit: Visit;
  readonly desk: Desk;
  readonly attendance: readonly Attendance[];
  readonly yields: readonly Yield[];
  readonly conclusion: Conclusion;
  /** What stands in the text of the report: kept, or drafted now. */
  readonly report: string;
  /** How many confirmed speakers can be written to. */
  readonly speakers: number;
  readonly isSaved?: boolean;
  readonly refusal?: AfterRefusal;
  readonly again?: AfterAgain;
};

/** Which form came back, with what was typed. `of`: the note that it is about. */
export type AfterAgain = {
  readonly form: 'attendance' | 'report' | 'pledge' | 'indicator';
  readonly of?: string;
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
};

/** What comes of a session: who was there, the report, and promises and answers that become something. */
export function AfterPage(props: AfterProps) {
  const { visit, desk, isSaved, refusal } = props;
  const { session } = desk.snapshot;
  const t = messages[visit.locale].after;
  return (
    <WorkplacePage visit={visit} title={t.title(session.title)} current="councilSessions">
      <Paragraph soft>
        <Link href={href(visit, workPath(session.number))}>{session.number}</Link> ·{' '}
        <Link href={href(visit, runPath(session.number))}>{t.toChair}</Link>
      </Paragraph>
      <Heading level={1}>{t.title(session.title)}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {isSaved && (
        <Notice tone="good" role="status">
          {t.saved}
        </Notice>
      )}
      {refusal && (
        <Notice tone="danger" role="alert">
          {t.refusals[refusal]}
        </Notice>
      )}
      <AttendanceForm {...props} />
      <ReportPart {...props} />
      <Yields {...props} />
    </WorkplacePage>
  );
}

function ReportPart({ visit, desk, report, conclusion, speakers, again }: AfterProps) {
  const t = messages[visit.locale].after;
  const { session } = desk.snapshot;
  const mine = again?.form === 'report' ? again : undefined;
  const faults = mine?.faults ?? [];
  const fault = faultTexts(visit, faults);
  const base = href(visit, afterPath(session.number));
  return (
    <Section title={t.reporting} id="verslag-schrijven">
      <ErrorSummary
        visit={visit}
        items={faultItems(visit, faults, { labels: { uitkomst: t.outcome, verslag: t.report } })}
      />
      <Form action={`${base}/verslag`}>
        <HiddenField name="versie" value={String(conclusion.version)} />
        <TextField
          visit={visit}
          name="uitkomst"
          label={t.outcome}
          hint={t.outcomeHint}
          value={mine?.typed.uitkomst ?? conclusion.outcome ?? ''}
          fault={fault('uitkomst')}
        />
        <TextArea
          visit={visit}
          name="verslag"
          label={t.report}
          hint={t.reportHint}
          rows={18}
          value={mine?.typed.verslag ?? report}
          fault={fault('verslag')}
        />
        <Button>{t.saveReport}</Button>
      </Form>
      {conclusion.report !== null && (
        <Paragraph soft>
          <Link href={`${base}?opstellen=ja#verslag-schrijven`}>{t.redraft}</Link>. {t.redraftHint}
        </Paragraph>
      )}
      {conclusion.publishedAt ? (
        <Notice tone="good">
          {t.isPublic(fullDay(visit.locale, dayOf(conclusion.publishedAt)))}{' '}
          <Link href={href(visit, reportPath(session.number))}>{t.readReport}</Link>
        </Notice>
      ) : (
        conclusion.report !== null && (
          <Form action={`${base}/openbaar`}>
            <Paragraph>
              {t.publishHint(speakers)}{' '}
              <Link href={href(visit, `${workPath(session.number)}/verslag`)}>{t.readReport}</Link>
            </Paragraph>
            <Button variant="quiet">{t.publish}</Button>
          </Form>
        )
      )}
    </Section>
  );
}
