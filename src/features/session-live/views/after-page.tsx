// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Button,
  ButtonRow,
  Disclosure,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  type Meanwhile,
  MeanwhileNotice,
  Notice,
  Paragraph,
  Section,
  TextArea,
  TextField,
  TypedText,
  WorkplacePage,
  fullDay,
  nowText,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { basisOf } from '../../../platform/http/merging.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { AfterRefusal } from '../after-actions.ts';
import { onlyIn } from '../after-domain.ts';
import type { AfterState } from '../after-reading.ts';
import { buttons } from '../forms-after.ts';
import { afterPath, reportPath, runPath, workPath } from '../links.ts';
import { messages } from '../messages.ts';
import { faultItemsOf, fieldOf, labelsOf } from './after-fields.ts';
import { AttendanceFields } from './attendance-form.tsx';
import { Yields } from './yield-forms.tsx';

export type AfterProps = AfterState & {
  readonly visit: Visit;
  /** The report is drafted anew from what was noted; what is kept stays kept until this is saved. */
  readonly isRedrafted: boolean;
  readonly isSaved?: boolean;
  /** Something was begun of a promise or an answer, and not made yet. */
  readonly isUnfinished?: boolean;
  readonly refusal?: AfterRefusal;
  readonly again?: AfterAgain;
};

/** The form that came back, with all that was typed in it. */
export type AfterAgain = {
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  readonly meanwhile?: Meanwhile;
};

/** What comes of a session: who was there, the report, and promises and answers that become something. One form. */
export function AfterPage(props: AfterProps) {
  const { visit, desk, isSaved, isUnfinished, refusal, again, conclusion, stored } = props;
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
          {t.saved} {isUnfinished && t.unfinished}
        </Notice>
      )}
      {refusal && (
        <Notice tone="danger" role="alert">
          {t.refusals[refusal]}
        </Notice>
      )}
      <ErrorSummary visit={visit} items={faultItemsOf(props)} />
      <Both {...props} />
      <Form action={href(visit, afterPath(session.number))}>
        <HiddenField name="versie" value={again?.typed.versie ?? String(conclusion.version)} />
        <HiddenField name="basis" value={again?.typed.basis ?? basisOf(stored)} />
        <AttendanceFields {...props} />
        <ReportPart {...props} />
        <Yields {...props} />
      </Form>
    </WorkplacePage>
  );
}

/** What two who were at it at once both changed. */
function Both(props: AfterProps) {
  const { visit, again } = props;
  if (!again?.meanwhile) return null;
  const t = messages[visit.locale].after;
  const labels = labelsOf(props);
  return (
    <MeanwhileNotice
      visit={visit}
      meanwhile={again.meanwhile}
      labelOf={(name) => labels[name] ?? name}
      nowOf={(name, value) => (name === 'verslag' ? t.bothReport : nowText(visit, value))}
    />
  );
}

function ReportPart(props: AfterProps) {
  const { visit } = props;
  const t = messages[visit.locale].after;
  const labels = labelsOf(props);
  const field = (name: string, hint?: string) => ({ ...fieldOf(props, name, hint), label: labels[name] });
  return (
    <Section title={t.reporting} id="verslag-schrijven">
      <TextField {...field('uitkomst', t.outcomeHint)} />
      <OfTheOther {...props} />
      <TextArea {...field('verslag', t.reportHint)} rows={18} />
      <ButtonRow>
        <Button name="doe" value={buttons.save}>
          {t.save}
        </Button>
        {props.conclusion.report !== null && (
          <Button name="doe" value={buttons.redraft} variant="subtle">
            {t.redraft}
          </Button>
        )}
      </ButtonRow>
      {props.conclusion.report !== null && (
        <Paragraph soft>{props.isRedrafted ? t.redrafted : t.redraftHint}</Paragraph>
      )}
      <Publishing {...props} />
    </Section>
  );
}

/** What somebody else wrote in the report that is not in the text below it, beside all of it. */
function OfTheOther({ visit, again }: AfterProps) {
  const theirs = again?.meanwhile?.clashes.get('verslag');
  if (theirs === undefined) return null;
  const t = messages[visit.locale].after;
  const missing = onlyIn(theirs, again?.typed.verslag ?? '');
  return (
    <section class="meent-live-other" aria-labelledby="van-de-ander">
      <Heading level={3} looks={4} id="van-de-ander">
        {t.ofTheOther}
      </Heading>
      {missing.length === 0 ? (
        <Paragraph>{t.nothingMissing}</Paragraph>
      ) : (
        <TypedText text={missing.join('\n\n')} />
      )}
      <Disclosure summary={t.allOfTheOther}>
        <TypedText text={theirs} />
      </Disclosure>
    </section>
  );
}

function Publishing({ visit, desk, conclusion, listeners }: AfterProps) {
  const t = messages[visit.locale].after;
  const { number } = desk.snapshot.session;
  if (conclusion.publishedAt)
    return (
      <Notice tone="good">
        {t.isPublic(fullDay(visit.locale, dayOf(conclusion.publishedAt)))}{' '}
        <Link href={href(visit, reportPath(number))}>{t.readReport}</Link>
      </Notice>
    );
  return (
    <div class="meent-live-publish">
      <Paragraph>
        {t.publishHint(listeners)}{' '}
        {conclusion.report !== null && (
          <Link href={href(visit, `${workPath(number)}/verslag`)}>{t.readReport}</Link>
        )}
      </Paragraph>
      <Button name="doe" value={buttons.publish} variant="quiet">
        {t.publish}
      </Button>
    </div>
  );
}
