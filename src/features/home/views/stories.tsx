// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  DayText,
  Row,
  Rows,
  Story as StoryArticle,
  Thread,
  type ThreadItem,
  dayInWords,
  sentenceCase,
  shortDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, areaName } from '../../areas/index.ts';
import {
  type Contribution,
  type Names,
  type PublishedPicture,
  type Story,
  type StoryStep,
  pictureAddress,
  ballName,
  messages as contributionMessages,
} from '../../contributions/index.ts';
import { messages } from '../messages.ts';
import { gistOf, toldSteps } from '../stories.ts';
import { AreaEmblem } from './area-emblem.tsx';

type TellingProps = {
  readonly visit: Visit;
  readonly names: Names;
  /** The page is about this area: only others are named. */
  readonly within?: Area;
};
type StoryProps = TellingProps & { readonly story: Story };

/** What somebody brought and what became of it, along the red thread. */
export function ToldStory({ visit, names, story, within }: StoryProps) {
  const area = names.tree.byId(story.areaId) ?? names.tree.root;
  const { kinds } = contributionMessages[visit.locale];
  return (
    <StoryArticle
      emblem={<AreaEmblem area={area} />}
      href={href(visit, `/bijdragen/${story.number}`)}
      title={story.subject}
      meta={[
        sentenceCase(kinds[story.kind]),
        ...(area === within ? [] : [areaName(area, visit.locale)]),
      ].join(' · ')}
      {...(story.picture ? { picture: shownPicture(story.picture) } : {})}
    >
      <Thread
        visit={visit}
        label={messages[visit.locale].thread.of(story.subject)}
        items={threadOf(visit, names, story)}
      />
    </StoryArticle>
  );
}

function shownPicture(picture: PublishedPicture) {
  const { alt, width, height } = picture;
  return { src: pictureAddress(picture, 'klein'), alt, width, height };
}

function threadOf(visit: Visit, names: Names, story: Story): ThreadItem[] {
  const { thread } = messages[visit.locale];
  const told = toldSteps(story.steps);
  const lastAnswer = told.findLast((step) => step.verb === 'answer');
  const done = told.map((step): ThreadItem => {
    return {
      when: <DayText visit={visit} day={dayOf(step.at)} style="short" />,
      text: stepText(visit, names, story, step),
      ...(step === lastAnswer && story.answer ? { note: <>“{gistOf(story.answer)}”</> } : {}),
      state: 'done',
    };
  });
  if (story.state === 'closed' || story.state === 'answered') return done;
  const who = sentenceCase(ballName(names, story.holder));
  const now: ThreadItem = {
    when: thread.now,
    text: story.state === 'asked' ? thread.waits : thread.hasBall(who),
    state: 'now',
  };
  if (story.dueOn === null || story.dueOn < visit.today.toString()) return [...done, now];
  const until = thread.until(dayInWords(visit.locale, story.dueOn, visit.today));
  return [...done, now, { when: until, dateTime: story.dueOn, text: thread.todo, state: 'todo' }];
}

function stepText(visit: Visit, names: Names, story: Story, step: StoryStep): string {
  const { thread } = messages[visit.locale];
  const who = names.staffing.people.get(step.actorId ?? '')?.name ?? visit.municipality.name;
  switch (step.verb) {
    case 'triage':
      return thread.read(who);
    case 'hand_over':
      return handedOver(visit, names, { step, who });
    case 'answer':
      return thread.answers(who);
    case 'refer':
      return thread.referred;
    case 'close':
      return thread.closed;
    case 'reopen':
      return thread.reopened;
    case 'move_promise':
      return thread.later(step.toDay ? dayInWords(visit.locale, step.toDay, visit.today) : '');
    default:
      return thread.brought[story.kind];
  }
}

function handedOver(
  visit: Visit,
  names: Names,
  { step, who }: { readonly step: StoryStep; readonly who: string },
): string {
  const { thread } = messages[visit.locale];
  const to = step.holder ? ballName(names, step.holder) : '';
  return step.holder?.kind === 'organisation' ? thread.asksAt(who, to) : thread.goesOn(sentenceCase(to));
}

/** One that was brought lately, with its first public picture. */
export type Lately = Contribution & { readonly picture: PublishedPicture | undefined };

type RowsProps = TellingProps & {
  readonly found: readonly Lately[];
  readonly label: string;
};

/** What was brought lately, one line each. */
export function ContributionRows({ visit, names, found, label, within }: RowsProps) {
  return (
    <Rows label={label}>
      {found.map((one) => {
        const area = names.tree.byId(one.areaId) ?? names.tree.root;
        const where = area === within ? [] : [areaName(area, visit.locale)];
        const kind = sentenceCase(contributionMessages[visit.locale].kinds[one.kind]);
        return (
          <Row
            emblem={area !== within && <AreaEmblem area={area} />}
            href={href(visit, `/bijdragen/${one.number}`)}
            title={one.locale === visit.locale ? one.subject : <span lang={one.locale}>{one.subject}</span>}
            meta={[kind, ...where, outcome(visit, one)].join(' · ')}
            trailing={
              one.picture && <img class="meent-row__picture" loading="lazy" {...shownPicture(one.picture)} />
            }
          />
        );
      })}
    </Rows>
  );
}

function outcome(visit: Visit, one: Contribution): string {
  const { publicList, states } = contributionMessages[visit.locale];
  if (one.answeredAt) return publicList.answered(shortDay(visit.locale, dayOf(one.answeredAt), visit.today));
  if (one.state === 'closed') return states.closed;
  const isComing = one.dueOn !== null && one.dueOn >= visit.today.toString();
  return isComing && one.dueOn
    ? publicList.open(shortDay(visit.locale, one.dueOn, visit.today))
    : publicList.inProgress;
}
