// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import { contributionKinds } from '../../../kernel/municipality.ts';
import {
  Button,
  ButtonRow,
  Columns,
  EmptyState,
  Form,
  Heading,
  LinkButton,
  MomentText,
  Notice,
  Pager,
  Paragraph,
  PublicPage,
  Row,
  Rows,
  Section,
  SelectField,
  Thread,
  TypedText,
  sentenceCase,
  shortDay,
} from '../../../platform/html/index.ts';
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { type Thread as RedThread, ThreadSection } from '../../thread/index.ts';
import type { Contribution, Message } from '../domain.ts';
import type { PublishedPicture } from '../attachments-store.ts';
import { PublicPictures } from '../files/public-pictures.tsx';
import { recordOf } from '../links.ts';
import { messages } from '../messages.ts';
import type { StoryStep } from '../published-store.ts';
import { type Names, statusSentence } from '../wording.ts';
import { areaOptions } from './place-fields.tsx';
import { Talk } from './follow-page.tsx';
import { type Others, OthersPart } from './others-part.tsx';
import { storyItems } from './story.tsx';

export type PublicListProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly found: readonly Contribution[];
  readonly kind?: string;
  readonly areaId?: string;
  readonly next?: string;
};

/** What others asked or proposed and what came of it. */
export function PublicListPage({ visit, names, found, kind, areaId, next }: PublicListProps) {
  const t = messages[visit.locale];
  const kinds = contributionKinds.map((value) => ({ value, label: sentenceCase(t.kinds[value]) }));
  return (
    <PublicPage visit={visit} title={t.publicList.title} current="contributions">
      <Heading level={1}>{t.publicList.title}</Heading>
      <Paragraph lead>{t.publicList.lead}</Paragraph>
      <Form action={href(visit, '/bijdragen')} method="get" inline label={t.list.filters}>
        <SelectField
          visit={visit}
          name="soort"
          label={t.publicList.kind}
          value={kind ?? ''}
          empty={t.publicList.all}
          options={kinds}
          required
        />
        <SelectField
          visit={visit}
          name="gebied"
          label={t.publicList.area}
          value={areaId ?? ''}
          empty={t.publicList.allAreas}
          options={areaOptions(visit, names.tree)}
          required
        />
        <Button variant="quiet">{t.publicList.filter}</Button>
      </Form>
      {found.length === 0 ? (
        <EmptyState title={t.publicList.empty}>
          <LinkButton href={href(visit, '/bijdragen/nieuw')}>{t.form.title}</LinkButton>
        </EmptyState>
      ) : (
        <PublicRows visit={visit} names={names} found={found} />
      )}
      <Pager visit={visit} next={next} />
    </PublicPage>
  );
}

export function PublicRows({ visit, names, found }: Pick<PublicListProps, 'visit' | 'names' | 'found'>) {
  const t = messages[visit.locale];
  return (
    <Rows>
      {found.map((one) => {
        const area = names.tree.byId(one.areaId) ?? names.tree.root;
        return (
          <Row
            emblem={<Emblem path={area.emblem} tint={area.tint} size={40} box={48} />}
            href={href(visit, `/bijdragen/${one.number}`)}
            title={one.subject}
            meta={
              <>
                {sentenceCase(t.kinds[one.kind])} · {areaName(area, visit.locale)} ·{' '}
                <MomentText visit={visit} moment={one.createdAt} style="words" />
              </>
            }
            trailing={outcomeWords(visit, one)}
          />
        );
      })}
    </Rows>
  );
}

/** Where it is, in a few words for others. */
export function outcomeWords(visit: Visit, one: Contribution): string {
  const t = messages[visit.locale];
  if (one.answeredAt)
    return t.publicList.answered(shortDay(visit.locale, dayOf(one.answeredAt), visit.today));
  if (one.state === 'closed') return t.states.closed;
  const isComing = one.dueOn !== null && one.dueOn >= visit.today.toString();
  return isComing && one.dueOn
    ? t.publicList.open(shortDay(visit.locale, one.dueOn, visit.today))
    : t.publicList.inProgress;
}

export type PublicItemProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly contribution: Contribution;
  readonly steps: readonly StoryStep[];
  /** Only what was written to be public: questions and replies went between two people. */
  readonly answers: readonly Message[];
  readonly others: Others;
  readonly pictures: readonly PublishedPicture[];
  readonly thread: RedThread;
};

/** One published contribution, without its submitter. */
export function PublicItemPage(props: PublicItemProps) {
  const { visit, names, contribution, steps, answers, others } = props;
  const t = messages[visit.locale];
  const area = names.tree.byId(contribution.areaId) ?? names.tree.root;
  return (
    <PublicPage
      visit={visit}
      title={contribution.subject}
      current="contributions"
      breadcrumbs={[
        { text: t.publicList.title, href: href(visit, '/bijdragen') },
        { text: areaName(area, visit.locale), href: href(visit, `/gebieden/${area.slug}`) },
        { text: contribution.number },
      ]}
    >
      <p class="meent-soft">
        {sentenceCase(t.kinds[contribution.kind])} · {areaName(area, visit.locale)}
      </p>
      <Heading level={1}>{contribution.subject}</Heading>
      <PublicPictures pictures={props.pictures} />
      <Columns>
        <Section title={t.follow.talk}>
          <Talk visit={visit} names={names} contribution={contribution} talk={answers} isPublic />
          <OthersPart visit={visit} contribution={contribution} others={others} />
          {contribution.state === 'closed' && contribution.contactId === null && contribution.closeReason && (
            <TypedText text={contribution.closeReason} />
          )}
          {contribution.state !== 'closed' && contribution.state !== 'answered' && (
            <Notice tone="ball">{statusSentence(names, contribution)}</Notice>
          )}
        </Section>
        <Section title={t.follow.whereIsIt}>
          <Thread
            visit={visit}
            items={storyItems(visit, names, { ...contribution, steps: publicSteps(steps), to: 'others' })}
          />
        </Section>
      </Columns>
      <ThreadSection visit={visit} thread={props.thread} record={recordOf(contribution)} />
      <Paragraph>{t.publicList.own}</Paragraph>
      <ButtonRow>
        <LinkButton href={href(visit, `/bijdragen/nieuw?gebied=${area.slug}`)} variant="quiet">
          {t.form.titleIn(areaName(area, visit.locale))}
        </LinkButton>
      </ButtonRow>
    </PublicPage>
  );
}

function publicSteps(steps: readonly StoryStep[]): StoryStep[] {
  return steps.filter((step) => step.verb !== 'ask' && step.verb !== 'reply');
}
