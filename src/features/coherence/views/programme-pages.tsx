// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  EmptyState,
  Heading,
  Hero,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Prose,
  PublicPage,
  Row,
  Rows,
  Section,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import {
  type Programme,
  ProgrammeFacts,
  ProgressPart,
  type ProgressNote,
  canManage,
  holdersOf,
  programmeMessages,
  stageOn,
} from '../../programmes/index.ts';
import { canTie, threadHref, threadMessages } from '../../thread/index.ts';
import { totalOf } from '../domain.ts';
import { messages } from '../messages.ts';
import type { ServingRecord } from '../store.ts';
import { Legend } from './marks.tsx';
import { AreaLines } from './matrix-table.tsx';
import { type Shown, behindHref, homeOf, programmeHref } from './paths.ts';
import { RecordsList } from './records-list.tsx';

export type ProgrammePageProps = Shown & {
  readonly programme: Programme;
  /** The latest that serves it. */
  readonly records: readonly ServingRecord[];
  /** How far it is, as it was told last. */
  readonly note: ProgressNote | undefined;
};

/** One programme in the workplace: what it is, where it is worked on, and what serves it. */
export function ProgrammePage(props: ProgrammePageProps) {
  const { visit, programme } = props;
  const t = messages[visit.locale].programmePage;
  return (
    <WorkplacePage visit={visit} title={programme.title} current="programmes">
      {visit.query.gelukt === '1' && (
        <Notice tone="good" role="status">
          {programmeMessages[visit.locale].saved}
        </Notice>
      )}
      <Body {...props} />
      <p class="coherence-along">
        {canManage(visit.actor, programme.kind) && (
          <LinkButton variant="quiet" href={href(visit, `/werkplek/opgaven/${programme.number}/wijzigen`)}>
            {t.change}
          </LinkButton>
        )}
        <Link href={threadHref(visit, 'workplace', { kind: 'programme', number: programme.number })}>
          {threadMessages[visit.locale].open}
        </Link>
        {canTie(visit.actor) && (
          <Link
            href={`${threadHref(visit, 'workplace', { kind: 'programme', number: programme.number })}/verbinden`}
          >
            {threadMessages[visit.locale].tie}
          </Link>
        )}
        <Link href={programmeHref(visit, 'public', programme)}>{t.seePublic}</Link>
        <Link href={href(visit, homeOf.work)}>{t.matrix}</Link>
      </p>
    </WorkplacePage>
  );
}

/** The same for everyone, with only what is public. */
export function PublicProgrammePage(props: ProgrammePageProps) {
  const { visit, programme } = props;
  const t = messages[visit.locale];
  return (
    <PublicPage
      isRare
      visit={visit}
      title={programme.title}
      breadcrumbs={[
        { text: programmeMessages[visit.locale].title, href: href(visit, '/opgaven') },
        { text: programme.title },
      ]}
    >
      <Body {...props} />
      <p class="coherence-along">
        <Link href={threadHref(visit, 'public', { kind: 'programme', number: programme.number })}>
          {threadMessages[visit.locale].open}
        </Link>
        <Link href={href(visit, homeOf.public)}>{t.seeCoherence}</Link>
      </p>
    </PublicPage>
  );
}

function Body(props: ProgrammePageProps) {
  const { visit, room, tree, programme, staffing, records, matrix, note } = props;
  const t = messages[visit.locale];
  const words = programmeMessages[visit.locale];
  const stage = stageOn(programme, visit.today);
  const count = totalOf(matrix.ofProgramme(programme.id));
  return (
    <>
      <Prose>
        <p class="meent-soft">
          {words.kinds[programme.kind]} · {programme.number}{' '}
          {stage !== 'running' && <Badge>{words.stages[stage]}</Badge>}
        </p>
        <Heading level={1} looks={2}>
          {programme.title}
        </Heading>
        <ProgrammeFacts
          visit={visit}
          programme={programme}
          holders={holdersOf(programme, staffing, visit.today)}
          themes={staffing.themes}
        />
        <ProgressPart visit={visit} programme={programme} note={note} />
      </Prose>
      <Section title={t.programmePage.where}>
        <Prose>
          <AreaLines {...props} />
        </Prose>
        {count > 0 && <Legend locale={visit.locale} />}
      </Section>
      <Section title={t.programmePage.latest}>
        {records.length === 0 ? (
          <EmptyState title={t.behindNone}>
            <Paragraph>{room === 'work' ? t.behindNoneText : t.behindPublicNone}</Paragraph>
          </EmptyState>
        ) : (
          <RecordsList
            visit={visit}
            room={room}
            tree={tree}
            records={records}
            label={t.programmePage.latest}
          />
        )}
        {count > records.length && (
          <p>
            <Link href={behindHref(props, { programme })}>{t.programmePage.all}</Link>
          </p>
        )}
      </Section>
    </>
  );
}

/** What the municipality wants to reach, for everyone. */
export function PublicProgrammesPage({
  visit,
  programmes,
}: {
  readonly visit: Visit;
  readonly programmes: readonly Programme[];
}) {
  const t = messages[visit.locale];
  const words = programmeMessages[visit.locale];
  return (
    <PublicPage
      isRare
      visit={visit}
      title={words.title}
      description={t.publicProgrammes}
      hero={<Hero title={words.title} lead={t.publicProgrammes} />}
    >
      {programmes.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <>
          <Rows label={words.title}>
            {programmes.map((one) => {
              const stage = stageOn(one, visit.today);
              return (
                <Row
                  title={one.title}
                  href={programmeHref(visit, 'public', one)}
                  meta={words.kinds[one.kind]}
                  trailing={stage === 'running' ? undefined : <Badge>{words.stages[stage]}</Badge>}
                />
              );
            })}
          </Rows>
          <p class="coherence-onward">
            <Link href={href(visit, homeOf.public)}>{t.seeCoherence}</Link>
          </p>
        </>
      )}
    </PublicPage>
  );
}
