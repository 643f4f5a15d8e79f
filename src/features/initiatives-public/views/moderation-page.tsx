// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Badge,
  Button,
  ButtonRow,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Link,
  MomentText,
  Notice,
  Paragraph,
  RadioField,
  Row,
  Rows,
  Section,
  SplitView,
  TextArea,
  Timeline,
  TypedText,
  WorkplacePage,
  dayInWords,
  listInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import type { Initiative } from '../../initiatives/index.ts';
import { type Finding, RedactionHint } from '../../redaction/index.ts';
import type { Staffing } from '../../teams/index.ts';
import { type Decision, decisions } from '../domain.ts';
import { deskMessages } from '../desk-messages.ts';
import { canWritePolicy } from '../policies.ts';
import type { Decided, Policy, Queued, Words } from '../publication-store.ts';
import type { Group } from '../published-store.ts';

export const deskBase = '/werkplek/initiatieven/publicatie';

/** The one that is open beside the list. */
export type Open = {
  readonly initiative: Initiative;
  readonly onSite: Words | undefined;
  readonly groups: readonly Group[];
  readonly findings: readonly Finding[];
  readonly decided: readonly Decided[];
  readonly typed?: { readonly decision: string; readonly reason: string; readonly fault: string };
};

export type ModerationProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly staffing: Staffing;
  readonly queue: readonly Queued[];
  readonly policy: Policy | undefined;
  readonly open?: Open;
  /** How many heard of the decision that was just saved. */
  readonly saved?: 'told' | 'untold';
};

/** What waits, the words to look at, and the agreements beside them. */
export function ModerationPage(props: ModerationProps) {
  const { visit, open, saved } = props;
  const t = deskMessages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={t.title} current="initiatives" wide>
      <SplitView
        visit={visit}
        listLabel={t.queue}
        list={<Queue {...props} />}
        {...(open ? { backHref: href(visit, deskBase) } : {})}
      >
        {saved && (
          <Notice tone={saved === 'told' ? 'good' : 'info'} role="status">
            <p>
              {t.decided} {saved === 'untold' && t.noMail}
            </p>
          </Notice>
        )}
        {open ? <OpenOne {...props} open={open} /> : <NothingOpen {...props} />}
      </SplitView>
    </WorkplacePage>
  );
}

function Queue({ visit, tree, queue, open }: ModerationProps) {
  const t = deskMessages[visit.locale];
  return (
    <div class="meent-moderation__queue">
      {open ? (
        <p class="nl-heading nl-heading--level-2">{t.title}</p>
      ) : (
        <Heading level={1} looks={2}>
          {t.title}
        </Heading>
      )}
      <p class="meent-soft">{t.lead}</p>
      {queue.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <Rows label={t.queue} tight>
          {queue.map((one) => (
            <Row
              href={href(visit, `${deskBase}/${one.number}`)}
              title={one.title}
              current={one.id === open?.initiative.id}
              meta={
                <>
                  {areaName(tree.byId(one.areaIds[0] ?? '') ?? tree.root, visit.locale)} ·{' '}
                  <MomentText visit={visit} moment={one.since} style="near" />
                </>
              }
              trailing={
                <Badge tone={one.isOnSite ? 'info' : 'due'}>{one.isOnSite ? t.isChanged : t.isNew}</Badge>
              }
            />
          ))}
        </Rows>
      )}
      <p>
        <Link href={href(visit, '/werkplek/initiatieven/aanbod')}>{t.offersTitle}</Link> ·{' '}
        <Link href={href(visit, '/werkplek/initiatieven')}>{t.back}</Link>
      </p>
    </div>
  );
}

function NothingOpen(props: ModerationProps) {
  const t = deskMessages[props.visit.locale];
  return (
    <>
      {props.queue.length > 0 && <EmptyState title={t.choose} />}
      <PolicyPart {...props} />
    </>
  );
}

function OpenOne(props: ModerationProps & { readonly open: Open }) {
  const { visit, open } = props;
  const { initiative, onSite, decided } = open;
  const t = deskMessages[visit.locale];
  const isChanged = initiative.publishedAt !== null && onSite !== undefined;
  return (
    <div class="meent-moderation">
      <div class="meent-moderation__words">
        <p class="meent-soft">
          {initiative.number} ·{' '}
          <Link href={href(visit, `/werkplek/initiatieven/${initiative.number}`)}>{t.wholePage}</Link>
        </p>
        <Heading level={1} looks={2}>
          {initiative.title}
        </Heading>
        <WordsToRead visit={visit} words={initiative} before={isChanged ? onSite : undefined} />
        <Named {...props} />
        <RedactionHint visit={visit} findings={open.findings} found={t.findings} />
        <DecisionForm {...props} />
        {decided.length > 0 && <History {...props} />}
      </div>
      <PolicyPart {...props} />
    </div>
  );
}

const fields = ['title', 'body', 'needsNote', 'plan', 'result', 'stopReason'] as const;

type ReadProps = {
  readonly visit: Visit;
  readonly words: Words;
  readonly before: Words | undefined;
};

/** Every text that would be on the site; where it changed, what stands there now beneath it. */
function WordsToRead({ visit, words, before }: ReadProps) {
  const t = deskMessages[visit.locale];
  return (
    <>
      {fields.map((field) => {
        const text = words[field];
        const was = before?.[field] ?? null;
        const isChanged = before !== undefined && was !== text;
        if (text === null && !isChanged) return null;
        if (field === 'title' && !isChanged) return null;
        return (
          <section class="meent-moderation__text">
            <Heading level={2} looks={4}>
              {t.fields[field]} {isChanged && <Badge tone="info">{t.isChanged}</Badge>}
            </Heading>
            {text !== null && <TypedText text={text} />}
            {isChanged && was !== null && (
              <details>
                <summary>{t.changed}</summary>
                <TypedText text={was} />
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}

function Named({ visit, open }: { readonly visit: Visit; readonly open: Open }) {
  const t = deskMessages[visit.locale];
  const groups = open.groups.flatMap(({ groupName }) => groupName ?? []);
  const names = open.groups.flatMap(({ name }) => name ?? []);
  return (
    <>
      {groups.length > 0 && <Paragraph>{t.groups(listInWords(visit.locale, groups))}</Paragraph>}
      {names.length > 0 && <Paragraph>{t.named(listInWords(visit.locale, names))}</Paragraph>}
    </>
  );
}

function DecisionForm({ visit, open }: { readonly visit: Visit; readonly open: Open }) {
  const { initiative, typed } = open;
  const t = deskMessages[visit.locale];
  const mayBe = (decision: Decision) =>
    decision === 'withdrawn' ? initiative.publishedAt !== null : initiative.wantsPublic;
  return (
    <section class="meent-moderation__text">
      <Form action={href(visit, `${deskBase}/${initiative.number}`)}>
        <RadioField
          visit={visit}
          name="besluit"
          label={t.decide}
          required
          value={typed?.decision ?? ''}
          options={decisions.filter(mayBe).map((decision) => ({ value: decision, ...t.decisions[decision] }))}
          {...(typed ? { fault: typed.fault } : {})}
        />
        <TextArea
          visit={visit}
          name="reden"
          label={t.reason}
          hint={t.reasonHint}
          value={typed?.reason ?? ''}
          rows={4}
          maxLength={2000}
        />
        <HiddenField name="versie" value={String(initiative.version)} />
        <ButtonRow>
          <Button>{t.save}</Button>
        </ButtonRow>
      </Form>
    </section>
  );
}

function History({ visit, staffing, open }: ModerationProps & { readonly open: Open }) {
  const t = deskMessages[visit.locale];
  return (
    <Section title={t.history}>
      <Timeline
        label={t.history}
        items={open.decided.map(({ by, decision, at, reason }) => ({
          who: staffing.people.get(by)?.name ?? '',
          what: t.decisions[decision].done,
          when: <MomentText visit={visit} moment={at} />,
          ...(reason ? { text: reason } : {}),
        }))}
      />
    </Section>
  );
}

export function PolicyPart({
  visit,
  policy,
  staffing,
}: Pick<ModerationProps, 'visit' | 'policy' | 'staffing'>) {
  const t = deskMessages[visit.locale];
  const mayChange = canWritePolicy(visit.actor);
  return (
    <aside class="meent-moderation__policy" aria-label={t.policy}>
      <Heading level={2} looks={3}>
        {t.policy}
      </Heading>
      <TypedText text={policy?.body ?? t.policyFirst} />
      <p class="meent-soft">
        {policy
          ? t.policyBy(
              staffing.people.get(policy.by)?.name ?? '',
              dayInWords(visit.locale, dayOf(policy.at), visit.today),
            )
          : t.policyDefault}{' '}
        {mayChange && <Link href={href(visit, `${deskBase}/afspraken`)}>{t.changePolicy}</Link>}
      </p>
    </aside>
  );
}
