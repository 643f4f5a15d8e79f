// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { dayOf } from '../../../kernel/clock.ts';
import {
  Button,
  DateField,
  Disclosure,
  Form,
  Heading,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  PublicPage,
  Row,
  Rows,
  Section,
  TypedText,
  fullDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import {
  type Charter,
  type Comment,
  type Version,
  GivenAnswer,
  Matrix,
  StepRows,
  isOpen,
} from '../../charter/index.ts';
import type { Poster } from '../../charter-drawing/index.ts';
import { messages } from '../messages.ts';
import { type AskedDay, aboutLines, isPublic } from '../showing.ts';
import { PicturePart } from './picture-part.tsx';
import { RolesPart } from './roles-part.tsx';

export type VersionPageProps = {
  readonly visit: Visit;
  readonly versions: readonly Version[];
  /** What the page shows; nothing when nothing was in force that day. */
  readonly shown: { readonly charter: Charter; readonly poster: Poster } | undefined;
  /** Only on /rollen, which is about a day and not about a version. */
  readonly asked?: AskedDay;
  /** What led to this version and what came of it; only on its own page. */
  readonly thread?: ComponentChildren;
};

/** Who does what: the picture, the same in words and as a table, what is discussed, what was before. */
export function VersionPage(props: VersionPageProps) {
  const { visit, shown, asked } = props;
  const m = messages[visit.locale];
  const version = shown?.charter.version;
  const title = asked ? m.title : (version?.title ?? m.title);
  return (
    <PublicPage
      isRare
      visit={visit}
      title={title}
      description={m.lead}
      noindex={version?.state === 'withdrawn'}
      {...(asked
        ? {}
        : {
            breadcrumbs: [{ text: m.crumb, href: href(visit, '/rollen') }, { text: version?.number ?? '' }],
          })}
    >
      <div class="charter-opening">
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{m.lead}</Paragraph>
        {asked && <DayNotice visit={visit} asked={asked} />}
        {asked && <InDiscussion {...props} />}
        {shown && <Opening {...props} shown={shown} />}
      </div>
      {shown ? <Shown {...props} shown={shown} /> : <Nothing visit={visit} asked={asked} />}
      {props.thread}
      {asked && <OtherVersions {...props} />}
    </PublicPage>
  );
}

type ShownProps = VersionPageProps & { readonly shown: NonNullable<VersionPageProps['shown']> };

function Opening({ visit, versions, shown, asked }: ShownProps) {
  const { version } = shown.charter;
  return (
    <>
      {!asked && <Reacting visit={visit} version={version} />}
      <Paragraph soft>{aboutLines(visit, versions, version).join(' · ')}</Paragraph>
      <TypedText text={version.intro} />
    </>
  );
}

function Shown({ visit, shown, asked }: ShownProps) {
  const { charter, poster } = shown;
  const { version, tasks, steps } = charter;
  const m = messages[visit.locale];
  const path = `/rollen/${version.number}/plaat`;
  return (
    <>
      <PicturePart
        visit={visit}
        poster={poster}
        path={path}
        {...(asked && !asked.isToday ? { day: asked.day.toString() } : {})}
      />
      <Section title={m.perRole}>
        <RolesPart visit={visit} tasks={tasks} />
      </Section>
      <People visit={visit} poster={poster} />
      <Section title={m.table}>
        <Paragraph soft>{m.tableHint}</Paragraph>
        <Matrix visit={visit} tasks={tasks} caption={m.table} />
      </Section>
      {steps.length > 0 && (
        <Section title={m.path}>
          <Paragraph>{m.pathLead}</Paragraph>
          <StepRows visit={visit} steps={steps} />
        </Section>
      )}
      {!asked && <Comments visit={visit} charter={charter} />}
    </>
  );
}

/** The teams that stand on the picture, as a list. */
function People({ visit, poster }: { readonly visit: Visit; readonly poster: Poster }) {
  const m = messages[visit.locale];
  if (poster.areas.length === 0) return null;
  return (
    <Section title={m.people}>
      <Rows label={m.people}>
        {poster.areas.map(({ name, people }) => (
          <Row title={name} meta={people.map((one) => `${one.name} (${one.role})`).join(', ')} />
        ))}
      </Rows>
    </Section>
  );
}

function DayNotice({ visit, asked }: { readonly visit: Visit; readonly asked: AskedDay }) {
  const m = messages[visit.locale];
  if (asked.isToday && !asked.isRefused) return null;
  return (
    <Notice role="status">
      <p>
        {asked.isRefused ? m.notADay : m.asOf(fullDay(visit.locale, asked.day))}{' '}
        {!asked.isRefused && <Link href={href(visit, '/rollen')}>{m.toNow}</Link>}
      </p>
    </Notice>
  );
}

function Nothing({ visit, asked }: Pick<VersionPageProps, 'visit' | 'asked'>) {
  const m = messages[visit.locale];
  const isPast = asked !== undefined && !asked.isToday;
  return <Paragraph>{isPast ? m.noneOn(fullDay(visit.locale, asked.day)) : m.none}</Paragraph>;
}

function InDiscussion({ visit, versions }: VersionPageProps) {
  const m = messages[visit.locale];
  return (
    <>
      {versions
        .filter((version) => isOpen(version, visit.today))
        .map((version) => (
          <Notice tone="ball">
            <p>
              {m.consultedText(version.title, fullDay(visit.locale, version.consultedUntil ?? visit.today))}{' '}
              <Link href={href(visit, `/rollen/${version.number}`)}>{m.readDraft}</Link>
            </p>
          </Notice>
        ))}
    </>
  );
}

function Reacting({ visit, version }: { readonly visit: Visit; readonly version: Version }) {
  const m = messages[visit.locale];
  if (isOpen(version, visit.today)) {
    return (
      <p>
        <LinkButton href={href(visit, `/rollen/${version.number}/reageren`)}>{m.react}</LinkButton>
      </p>
    );
  }
  return version.state === 'consulted' ? <Notice>{m.closed}</Notice> : null;
}

function Comments({
  visit,
  charter: { version, comments },
}: {
  readonly visit: Visit;
  readonly charter: Charter;
}) {
  const m = messages[visit.locale];
  if (version.consultedFrom === null) return null;
  const shown = comments.filter(({ shownAt }) => shownAt !== null);
  return (
    <Section title={m.comments(shown.length)} id="reacties">
      {shown.length === 0 && <Paragraph soft>{m.noComments}</Paragraph>}
      {shown.map((comment) => (
        <OneComment visit={visit} comment={comment} />
      ))}
    </Section>
  );
}

function OneComment({ visit, comment }: { readonly visit: Visit; readonly comment: Comment }) {
  const m = messages[visit.locale];
  return (
    <article class="charter-comment">
      <p>
        <b>{comment.organisation || m.byResident}</b>{' '}
        {comment.taskName ? m.aboutTask(comment.taskName) : m.aboutWhole},{' '}
        {m.on(fullDay(visit.locale, dayOf(comment.createdAt)))}
      </p>
      <TypedText text={comment.body} />
      {comment.answer === null ? (
        <Paragraph soft>{m.notAnswered}</Paragraph>
      ) : (
        <GivenAnswer visit={visit} comment={comment} />
      )}
    </article>
  );
}

function OtherVersions({ visit, versions, shown, asked }: VersionPageProps) {
  const m = messages[visit.locale];
  const others = versions.filter((one) => isPublic(one) && one.id !== shown?.charter.version.id);
  return (
    <Section title={m.earlier}>
      <Rows label={m.earlier}>
        {others.map((version) => (
          <Row
            title={version.title}
            href={href(visit, `/rollen/${version.number}`)}
            meta={aboutLines(visit, versions, version).join(' · ')}
          />
        ))}
      </Rows>
      <Disclosure summary={m.otherDay} open={asked !== undefined && (!asked.isToday || asked.isRefused)}>
        <Form action={href(visit, '/rollen')} method="get" inline>
          <DateField visit={visit} name="op" label={m.day} value={asked?.day.toString()} required />
          <Button variant="quiet">{m.show}</Button>
        </Form>
      </Disclosure>
    </Section>
  );
}
