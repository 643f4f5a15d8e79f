// SPDX-License-Identifier: EUPL-1.2
import { workingDaysBetween } from '../../../kernel/calendar.ts';
import { isStaff } from '../../../kernel/actor.ts';
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import {
  ErrorSummary,
  Heading,
  ItemColumns,
  Link,
  MomentText,
  Notice,
  Quote,
  Section,
  Timeline,
  type TimelineItem,
  TypedText,
  dayInWords,
  faultItems,
  sentenceCase,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import type { Template } from '../../answers/index.ts';
import type { JournalEntry } from '../../journal/index.ts';
import {
  type Contact,
  type Contribution,
  type Message,
  type Refusal,
  type Verb,
  factsOf,
  possibleMoves,
} from '../domain.ts';
import { plainDay } from '../days.ts';
import type { ItemTwins } from '../item-twins.ts';
import type { MailText } from '../mails.ts';
import { messages } from '../messages.ts';
import { canDo, isHolder } from '../policies.ts';
import type { Nearby, StoryStep } from '../published-store.ts';
import type { WorkItem } from '../worklist-store.ts';
import { type Names, ballName, ballPeople } from '../wording.ts';
import { AnswerForm, MoreForms, TriagePart } from './item-forms.tsx';
import { ItemRail } from './item-rail.tsx';
import { BelongingPart, MergedNotice, twinHappening } from './twins-part.tsx';
import { type Worklist, WorklistPage } from './worklist-page.tsx';

/** A form that came back: which one, what is wrong, and what was typed. */
export type Refused = {
  readonly verb: Verb;
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
  readonly typed: Typed;
  /** Not refused: shown as it is so far, with how the resident will read it. */
  readonly isDraft?: boolean;
};

export type ItemPageProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly list: Worklist;
  readonly contribution: Contribution;
  readonly contact: Contact | undefined;
  readonly talk: readonly Message[];
  readonly entries: readonly JournalEntry[];
  readonly steps: readonly StoryStep[];
  readonly earlier: readonly WorkItem[];
  readonly nearby: readonly Nearby[];
  readonly twins: ItemTwins;
  /** For the next form that is sent: it makes one message, however often it is sent. */
  readonly formKey: string;
  /** What an answer to this one can begin with. */
  readonly templates: readonly Template[];
  /** The mail as the resident gets it, when the answer so far is looked at. */
  readonly preview?: MailText;
  readonly done?: Verb;
  readonly refused?: Refused;
};

/** Everything about one contribution on one screen, with the answer written beside it. */
export function ItemPage(props: ItemPageProps) {
  const { visit, names, list, contribution } = props;
  return (
    <WorklistPage visit={visit} names={names} list={list} openNumber={contribution.number}>
      <Head {...props} />
      <ItemColumns main={<Main {...props} />} rail={<ItemRail {...props} />} />
    </WorklistPage>
  );
}

/** The moves that this person can make now: the state table, cut to their rights. */
export function movesFor(
  visit: Visit,
  contribution: Contribution,
  contact: Contact | undefined,
): ReadonlySet<Verb> {
  const possible = possibleMoves(factsOf(contribution, contact));
  return new Set([...possible].filter((verb) => canDo(visit.actor, contribution, verb)));
}

function Head({ visit, names, contribution, done, refused }: ItemPageProps) {
  const t = messages[visit.locale];
  const area = names.tree.byId(contribution.areaId) ?? names.tree.root;
  return (
    <div class="meent-item-head">
      <p class="meent-soft meent-item-head__meta">
        {contribution.number} · {t.kinds[contribution.kind]} ·{' '}
        <Emblem path={area.emblem} tint={area.tint} size={20} box={48} />{' '}
        <Link href={href(visit, `/gebieden/${area.slug}`)}>{areaName(area, visit.locale)}</Link> ·{' '}
        {t.channels[contribution.channel]} · {t.states[contribution.state]}
      </p>
      <Heading level={1} looks={2}>
        {contribution.subject}
      </Heading>
      {done && t.item.done[done] && (
        <Notice tone="good" role="status">
          {t.item.done[done]}
        </Notice>
      )}
      {refused && !refused.isDraft && <ErrorSummary visit={visit} items={refusedItems(visit, refused)} />}
      <Ball visit={visit} names={names} contribution={contribution} />
    </div>
  );
}

function refusedItems(visit: Visit, { verb, faults, refusal }: Refused) {
  const t = messages[visit.locale];
  const items = faultItems(visit, faults, { labels: formLabels(visit) }).map((item) => ({
    ...item,
    href: `${item.href}-${verb}`,
  }));
  return refusal ? [...items, { href: `#form-${verb}`, text: t.refusals[refusal] }] : items;
}

function formLabels(visit: Visit): Record<string, string> {
  const { labels } = messages[visit.locale].item;
  return {
    tekst: labels.text,
    reden: labels.reason,
    aan: labels.holder,
    dag: labels.dueOn,
    soort: labels.kind,
    gebied: labels.area,
    thema: labels.theme,
  };
}

/** Who has the ball, until when, and how long that still is (R2, R4). */
function Ball({ visit, names, contribution }: Pick<ItemPageProps, 'visit' | 'names' | 'contribution'>) {
  const t = messages[visit.locale].item;
  if (contribution.state === 'closed') return null;
  const isMine = isStaff(visit.actor) && isHolder(visit.actor, contribution);
  const days =
    contribution.dueOn === null ? undefined : workingDaysBetween(visit.today, plainDay(contribution.dueOn));
  const isLate = contribution.dueOn !== null && contribution.dueOn < visit.today.toString();
  return (
    <Notice
      tone={isLate ? 'danger' : isMine ? 'ball' : 'neutral'}
      {...(days === undefined ? {} : { aside: isLate ? t.late(Math.max(1, -days)) : t.left(days) })}
    >
      <b>{isMine ? t.youHaveBall : whoHasBall(names, contribution)}</b>{' '}
      {contribution.dueOn === null
        ? t.noPromise
        : t.promised(dayInWords(visit.locale, contribution.dueOn, visit.today))}
    </Notice>
  );
}

function whoHasBall(names: Names, contribution: Contribution): string {
  const t = messages[names.locale].item;
  const who = sentenceCase(ballName(names, contribution.holder));
  if (contribution.holder.kind !== 'person') return t.otherHasBall(who);
  const named = names.staffing.people.get(contribution.holder.id);
  const [acting] = ballPeople(names, contribution.holder);
  return named && acting && named.id !== acting.id ? t.standIn(who, named.name) : t.otherHasBall(who);
}

function Main(props: ItemPageProps) {
  const { visit, contribution, contact } = props;
  const t = messages[visit.locale];
  const possible = movesFor(visit, contribution, contact);
  const history = timelineItems(props);
  return (
    <>
      <MergedNotice {...props} possible={possible} />
      <Quote
        by={
          <>
            {contact?.name || t.anonymous} · <MomentText visit={visit} moment={contribution.createdAt} />
            {contact?.prefers === 'phone' && <> · {t.item.mayCall}</>}
            {contact?.prefers === 'email' && <> · {t.item.mayMail}</>}
          </>
        }
      >
        <TypedText text={contribution.body} />
      </Quote>
      <BelongingPart {...props} />
      {history.length > 0 && (
        <Section title={t.item.history}>
          <Timeline items={history} label={t.item.history} />
        </Section>
      )}
      {contribution.state === 'received' && <TriagePart {...props} possible={possible} />}
      {possible.has('answer') && <AnswerForm {...props} />}
      <MoreForms {...props} possible={possible} />
    </>
  );
}

const told: readonly string[] = ['note', 'ask', 'reply', 'answer', 'submit'];

/** What was done and what was said, in one line of time. */
function timelineItems({ visit, names, talk, entries, contact }: ItemPageProps): TimelineItem[] {
  const t = messages[visit.locale];
  const personName = (id: string | null) => names.staffing.people.get(id ?? '')?.name;
  const said = talk.map((message) => ({
    at: message.createdAt,
    who: message.authorPersonId
      ? (personName(message.authorPersonId) ?? '')
      : contact?.name || sentenceCase(t.resident),
    what: t.messageKinds[message.kind],
    text: <TypedText text={message.body} />,
    ...(message.kind === 'note' ? { internal: t.item.internal } : {}),
  }));
  const done = entries
    .filter((entry) => !told.includes(entry.verb))
    .map((entry) => ({
      at: entry.at,
      who: personName(entry.actorId) ?? visit.municipality.name,
      what: <>{whatHappened(visit, names, entry)}</>,
      ...(entry.reason ? { text: <TypedText text={entry.reason} /> } : {}),
    }));
  return [...said, ...done]
    .sort((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)
    .map(({ at, ...item }) => ({ ...item, when: <MomentText visit={visit} moment={at} /> }));
}

function whatHappened(visit: Visit, names: Names, entry: JournalEntry): string {
  const t = messages[visit.locale];
  const { verb, details } = entry;
  if (verb === 'hand_over' && isHolderDetail(details.holder))
    return `${t.verbs.hand_over}: ${ballName(names, details.holder)}`;
  if (verb === 'triage' && isHolderDetail(details.holder))
    return `${t.verbs.triage}: ${ballName(names, details.holder)}`;
  if (verb === 'move_promise' && typeof details.toDay === 'string') {
    return `${t.verbs.move_promise}: ${dayInWords(visit.locale, details.toDay, visit.today)}`;
  }
  const twin = twinHappening(visit, verb, details);
  if (twin) return twin;
  return Object.entries(t.verbs).find(([name]) => name === verb)?.[1] ?? verb;
}

function isHolderDetail(value: unknown): value is Contribution['holder'] {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value;
}
