// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
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
  TypedText,
  dayInWords,
  faultItems,
  sentenceCase,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import type { Template } from '../../answers/index.ts';
import { type Coordination, waitsForPartner } from '../../coordination/index.ts';
import type { Appointment } from '../../appointments/index.ts';
import type { Programme } from '../../programmes/index.ts';
import type { JournalEntry } from '../../journal/index.ts';
import { ContactLine } from '../../organisations/index.ts';
import type { Entry } from '../../referrals/index.ts';
import type { World } from '../../routing/index.ts';
import { type Draft, type Refused as RefusedFile, fileFaultItems } from '../../uploads/index.ts';
import type { Attachment } from '../attachments-store.ts';
import {
  type Contact,
  type Contribution,
  type Message,
  type Refusal,
  type Verb,
  factsOf,
  possibleMoves,
} from '../domain.ts';
import type { Deed } from '../../promises/index.ts';
import { type Satisfaction, waits } from '../../satisfaction/index.ts';
import { plainDay } from '../days.ts';
import type { ItemTwins } from '../item-twins.ts';
import type { MailText } from '../mails.ts';
import { messages as meetingMessages } from '../meeting/messages.ts';
import type { Thread as RedThread } from '../../thread/index.ts';
import { messages } from '../messages.ts';
import { canDo, isHolder } from '../policies.ts';
import type { Nearby, StoryStep } from '../published-store.ts';
import type { Referral } from '../referral-domain.ts';
import type { WorkItem } from '../worklist-store.ts';
import { type Names, ballName, ballPeople, whoIsIn } from '../wording.ts';
import { AnswerForm, MoreForms, TriagePart } from './item-forms.tsx';
import { FilesPart } from './files-part.tsx';
import { ItemRail } from './item-rail.tsx';
import { History } from './history-part.tsx';
import { HearBack } from './refer-forms.tsx';
import { UnhappyPart } from './unhappy-part.tsx';
import { BelongingPart, MergedNotice } from './twins-part.tsx';
import { type Worklist, WorklistPage } from './worklist-page.tsx';

/** A form that came back: which one, what is wrong, and what was typed. */
export type Refused = {
  readonly verb: Verb;
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
  readonly typed: Typed;
  /** Not sent, only looked at: how it reads, or what would come of it. Nothing is wrong. */
  readonly isOnlyShown?: boolean;
  /** Files that were not taken; the others wait with the form. */
  readonly refusedFiles?: readonly RefusedFile[];
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
  /** Who would get it by the rules. */
  readonly world: World;
  readonly directory: readonly Entry[];
  readonly referrals: readonly Referral[];
  readonly attachments: readonly Attachment[];
  /** Files that wait with the answer so far. */
  readonly drafts: readonly Draft[];
  readonly deeds: readonly Deed[];
  readonly satisfaction: Satisfaction | undefined;
  readonly twins: ItemTwins;
  /** For the next form that is sent: it makes one message, however often it is sent. */
  readonly formKey: string;
  /** What an answer to this one can begin with. */
  readonly templates: readonly Template[];
  readonly appointments: readonly Appointment[];
  /** The programmes that it serves. */
  readonly serves: readonly Programme[];
  readonly coordination: Coordination;
  readonly thread: RedThread;
  readonly now: Temporal.Instant;
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
function movesFor({ visit, contribution, contact, satisfaction }: ItemPageProps): ReadonlySet<Verb> {
  const possible = possibleMoves(factsOf(contribution, contact));
  const isUnhappy = satisfaction !== undefined && waits(satisfaction);
  return new Set(
    [...possible].filter(
      (verb) => canDo(visit.actor, contribution, verb) && (verb !== 'leave_closed' || isUnhappy),
    ),
  );
}

function Head(props: ItemPageProps) {
  const { visit, names, contribution, done, refused } = props;
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
      {visit.query.afspraak === 'gemaakt' && (
        <Notice tone="good" role="status">
          {meetingMessages[visit.locale].made}
        </Notice>
      )}
      {done && t.item.done[done] && (
        <Notice tone="good" role="status">
          {t.item.done[done]}
        </Notice>
      )}
      {refused && !refused.isOnlyShown && <ErrorSummary visit={visit} items={refusedItems(visit, refused)} />}
      <Ball {...props} canAnswer={contribution.state !== 'received' && movesFor(props).has('answer')} />
    </div>
  );
}

function refusedItems(visit: Visit, { verb, faults, refusal, refusedFiles = [] }: Refused) {
  const t = messages[visit.locale];
  const items = faultItems(visit, faults, { labels: formLabels(visit) }).map((item) => ({
    ...item,
    href: `${item.href}-${verb}`,
  }));
  const about = [...items, ...fileFaultItems(visit, refusedFiles)];
  return refusal ? [...about, { href: `#form-${verb}`, text: t.refusals[refusal] }] : about;
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
    naar: messages[visit.locale].referral.to,
    hoe: messages[visit.locale].referral.how,
  };
}

/** Who has the ball, until when, and how long that still is (R2, R4); and which partner is being asked. */
type BallProps = Pick<ItemPageProps, 'visit' | 'names' | 'contribution' | 'coordination'> & {
  /** Past what was said so far, the answer may be far below. */
  readonly canAnswer: boolean;
};

function Ball({ visit, names, contribution, coordination, canAnswer }: BallProps) {
  const t = messages[visit.locale].item;
  if (contribution.state === 'closed') return null;
  const isMine = isStaff(visit.actor) && isHolder(visit.actor, contribution);
  const days =
    contribution.dueOn === null ? undefined : workingDaysBetween(visit.today, plainDay(contribution.dueOn));
  const partner = waitsForPartner(visit, { coordination, whoIs: whoIsIn(names) });
  // As in the worklist: who waits for the resident is not late.
  const isAsked = contribution.state === 'asked';
  const isLate = !isAsked && contribution.dueOn !== null && contribution.dueOn < visit.today.toString();
  return (
    <Notice
      tone={isLate ? 'danger' : isMine && !isAsked ? 'ball' : 'neutral'}
      {...(days === undefined || isAsked
        ? {}
        : { aside: isLate ? t.late(Math.max(1, -days)) : t.left(days) })}
    >
      <b>{isMine && !isAsked ? t.youHaveBall : whoHasBall(names, contribution)}</b>{' '}
      {contribution.dueOn === null
        ? t.noPromise
        : t.promised(dayInWords(visit.locale, contribution.dueOn, visit.today))}
      {partner && <div>{partner}</div>}
      <FirstContact names={names} holder={contribution.holder} />
      {canAnswer && (
        <div>
          <Link href="#form-answer">{t.toAnswer}</Link>
        </div>
      )}
    </Notice>
  );
}

/** Whom to reach at the department or partner that has the ball. */
function FirstContact({ names, holder }: { readonly names: Names; readonly holder: Contribution['holder'] }) {
  const [first] = names.organisations.find(({ id }) => id === holder.id)?.contacts ?? [];
  if (!first) return null;
  return (
    <div>
      {messages[names.locale].item.contact}: <ContactLine person={first} />
    </div>
  );
}

function whoHasBall(names: Names, contribution: Contribution): string {
  const t = messages[names.locale].item;
  if (contribution.state === 'asked') return t.residentHasBall(ballName(names, contribution.holder));
  const who = sentenceCase(ballName(names, contribution.holder));
  if (contribution.holder.kind !== 'person') return t.otherHasBall(who);
  const named = names.staffing.people.get(contribution.holder.id);
  const [acting] = ballPeople(names, contribution.holder);
  return named && acting && named.id !== acting.id ? t.standIn(who, named.name) : t.otherHasBall(who);
}

function Main(props: ItemPageProps) {
  const { visit, contribution, contact } = props;
  const t = messages[visit.locale];
  const possible = movesFor(props);
  return (
    <>
      <UnhappyPart {...props} />
      {contribution.anonymisedAt && <Notice>{t.item.anonymised}</Notice>}
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
      <FilesPart {...props} />
      <BelongingPart {...props} />
      <History {...props} />
      <HearBack {...props} />
      {contribution.state === 'received' && <TriagePart {...props} possible={possible} />}
      {possible.has('answer') && (
        <Section title={t.item.answerTitle}>
          <AnswerForm {...props} />
        </Section>
      )}
      <MoreForms {...props} possible={possible} />
    </>
  );
}
