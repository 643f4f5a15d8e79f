// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  Columns,
  DayText,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  MomentText,
  Notice,
  Paragraph,
  PublicPage,
  Quote,
  Section,
  TextArea,
  Thread,
  TypedText,
  dayInWords,
} from '../../../platform/html/index.ts';
import { dayOf } from '../../../kernel/clock.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { type Coordination, waitsForResident } from '../../coordination/index.ts';
import type { Appointment } from '../../appointments/index.ts';
import { type Deed, DeedList, messages as promiseMessages } from '../../promises/index.ts';
import { type Satisfaction, SatisfactionPart } from '../../satisfaction/index.ts';
import { type Draft, FilesField, type Refused as RefusedFile, fileFaultItems } from '../../uploads/index.ts';
import { type Thread as RedThread, type ThreadNews, ThreadSection } from '../../thread/index.ts';
import type { Contribution, Message } from '../domain.ts';
import type { Attachment } from '../attachments-store.ts';
import { FileList, type FileListProps } from '../files/file-list.tsx';
import { AppointmentNotice } from '../meeting/parts.tsx';
import { recordOf } from '../links.ts';
import { messages } from '../messages.ts';
import type { StoryStep } from '../published-store.ts';
import { type Names, statusSentence, whoIsIn } from '../wording.ts';
import { storyItems } from './story.tsx';
import { type Together, TogetherPart, togetherStatus } from './together.tsx';

export type FollowPageProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly contribution: Contribution;
  readonly steps: readonly StoryStep[];
  /** Without notes: those are internal. */
  readonly talk: readonly Message[];
  readonly coordination: Coordination;
  readonly appointments: readonly Appointment[];
  readonly sleutel: string;
  readonly formKey: string;
  readonly deeds: readonly Deed[];
  readonly satisfaction: Satisfaction | undefined;
  readonly thread: RedThread;
  /** What happened in public to what came of it. */
  readonly afterwards: readonly ThreadNews[];
  readonly isAdded?: boolean;
  /** What came of the questions after closing. */
  readonly rated?: 'taken' | 'too_late' | 'merged';
  /** The same form when it came back. */
  readonly rating?: { readonly typed: Typed; readonly fault: string };
  readonly typedReply?: string;
  readonly replyFault?: string;
  readonly together: Together;
  /** What may be seen here of what was sent along, by either side. */
  readonly files: readonly Attachment[];
  readonly drafts?: readonly Draft[];
  readonly refusedFiles?: readonly RefusedFile[];
};

/** The submitter's own page: where it is, who has the ball, when the answer is due, the talk, and a way to add to it. */
export function FollowPage(props: FollowPageProps) {
  const { visit, names, contribution, together } = props;
  const whole = together.root ?? contribution;
  const t = messages[visit.locale].follow;
  const kind = messages[visit.locale].kinds[contribution.kind];
  return (
    <PublicPage
      visit={visit}
      title={`${contribution.number} ${contribution.subject}`}
      current="contributions"
      noindex
    >
      <p class="meent-soft">
        {contribution.number} · {kind} ·{' '}
        {areaName(names.tree.byId(contribution.areaId) ?? names.tree.root, visit.locale)} ·{' '}
        {t.broughtOn(dayInWords(visit.locale, dayOf(contribution.createdAt), visit.today))}
      </p>
      <Heading level={1}>{contribution.subject}</Heading>
      <News {...props} />
      <Notice tone={whole.state === 'closed' || whole.state === 'answered' ? 'good' : 'ball'}>
        {together.root ? togetherStatus(names, together.root) : statusSentence(names, contribution)}
      </Notice>
      {!together.root && <AskedPartner {...props} />}
      <AppointmentNotice {...props} />
      <TogetherPart
        visit={visit}
        names={names}
        contribution={contribution}
        together={together}
        hrefOf={fileHref(props)}
      />
      {contribution.state === 'closed' && !together.root && contribution.closeReason && (
        <Section title={t.reason}>
          <TypedText text={contribution.closeReason} />
        </Section>
      )}
      <AfterClosing {...props} />
      {props.deeds.length > 0 && (
        <Section title={promiseMessages[visit.locale].promisedToYou}>
          <DeedList
            visit={visit}
            deeds={props.deeds}
            nameOf={(id) => names.staffing.people.get(id)?.name ?? visit.municipality.name}
          />
        </Section>
      )}
      <TalkAndStory {...props} whole={whole} />
      <ThreadSection
        visit={visit}
        thread={props.thread}
        record={recordOf(contribution)}
        hasPage={contribution.publishedAt !== null}
        news={props.afterwards}
      />
    </PublicPage>
  );
}

/** A partner was asked something: said in words, the promise stays as it is. */
function AskedPartner({ visit, names, contribution, coordination }: FollowPageProps) {
  const text = waitsForResident(visit, coordination, whoIsIn(names).organisation);
  return text && contribution.state !== 'closed' ? <Paragraph>{text}</Paragraph> : null;
}

/** What was said, with the form to add to it, and where it is now. `whole`: what has the ball. */
function TalkAndStory({ whole, ...props }: FollowPageProps & { readonly whole: Contribution }) {
  const { visit, names, contribution, steps, talk } = props;
  const t = messages[visit.locale].follow;
  return (
    <Columns>
      <Section title={t.talk}>
        <Talk
          visit={visit}
          names={names}
          contribution={contribution}
          talk={talk}
          files={props.files}
          hrefOf={fileHref(props)}
        />
        <ReplyForm {...props} />
      </Section>
      <Section title={t.whereIsIt}>
        <Thread
          visit={visit}
          items={storyItems(visit, names, { ...standing(whole), steps, to: 'submitter' })}
        />
        <Paragraph>{contribution.publishedAt ? t.publicNote : t.privateNote}</Paragraph>
      </Section>
    </Columns>
  );
}

/** What came of the form that was sent. */
function News({ visit, isAdded, rated, rating, replyFault, refusedFiles = [] }: FollowPageProps) {
  const t = messages[visit.locale].follow;
  return (
    <>
      {isAdded && (
        <Notice tone="good" role="status">
          {t.added}
        </Notice>
      )}
      {rated && (
        <Notice tone={rated === 'taken' ? 'good' : 'neutral'} role="status">
          {{ taken: t.rated, too_late: t.ratedTooLate, merged: t.ratedMerged }[rated]}
        </Notice>
      )}
      {rating && <ErrorSummary visit={visit} items={[{ href: '#geholpen', text: rating.fault }]} />}
      {(replyFault || refusedFiles.length > 0) && (
        <ErrorSummary
          visit={visit}
          items={[
            ...(replyFault ? [{ href: '#tekst', text: replyFault }] : []),
            ...fileFaultItems(visit, refusedFiles),
          ]}
        />
      )}
    </>
  );
}

/** The two questions, once it is closed. */
function AfterClosing({ visit, contribution, sleutel, satisfaction, rating }: FollowPageProps) {
  const { closedAt, number } = contribution;
  // What is merged is not over: it goes on as part of another.
  if (contribution.state !== 'closed' || !closedAt || contribution.mergedIntoId !== null) return null;
  return (
    <SatisfactionPart
      visit={visit}
      action={href(visit, `/bijdragen/${number}/tevreden`)}
      sleutel={sleutel}
      closedAt={closedAt}
      given={satisfaction}
      {...(rating ?? {})}
    />
  );
}

/** Of another's contribution no more than this. */
function standing({ state, dueOn, holder }: Contribution) {
  return { state, dueOn, holder };
}

type TalkProps = Pick<FollowPageProps, 'visit' | 'names' | 'contribution' | 'talk'> & {
  readonly isPublic?: boolean;
  readonly files?: readonly Attachment[];
  readonly hrefOf?: FileListProps['hrefOf'];
};

/** Where who has the personal link gets a file. */
function fileHref({ visit, contribution, sleutel }: FollowPageProps): FileListProps['hrefOf'] {
  return (file, size) => {
    const path = `/bijdragen/${contribution.number}/bestanden/${file.id}${size ? `/${size}` : ''}`;
    return `${href(visit, path)}?sleutel=${sleutel}`;
  };
}

/** What was said, as letters one after the other. */
export function Talk({ visit, names, contribution, talk, isPublic, files = [], hrefOf }: TalkProps) {
  const filesOf = (messageId: string | null) =>
    hrefOf && (
      <FileList visit={visit} files={files.filter((file) => file.messageId === messageId)} hrefOf={hrefOf} />
    );
  const t = messages[visit.locale];
  const you = isPublic ? t.publicList.someone : t.follow.you;
  return (
    <ol class="meent-talk">
      <li>
        <p class="meent-talk__who">
          <b>{you}</b> <DayText visit={visit} day={dayOf(contribution.createdAt)} />
        </p>
        <Quote>
          <TypedText text={contribution.body} />
        </Quote>
        {filesOf(null)}
      </li>
      {talk.map((message) => (
        <li class={message.authorPersonId ? 'meent-talk__theirs' : undefined}>
          <p class="meent-talk__who">
            <b>
              {message.authorPersonId
                ? (names.staffing.people.get(message.authorPersonId)?.name ?? visit.municipality.name)
                : you}
            </b>{' '}
            <MomentText visit={visit} moment={message.createdAt} />
          </p>
          <TypedText text={message.body} />
          {filesOf(message.id)}
        </li>
      ))}
    </ol>
  );
}

function ReplyForm(props: FollowPageProps) {
  const { visit, contribution, sleutel, formKey, typedReply, replyFault } = props;
  const t = messages[visit.locale].follow;
  return (
    <Form action={href(visit, `/bijdragen/${contribution.number}/aanvullen`)} id="aanvullen" multipart>
      <HiddenField name="sleutel" value={sleutel} />
      <HiddenField name="formulier" value={formKey} />
      <TextArea
        visit={visit}
        name="tekst"
        label={contribution.state === 'asked' ? t.addReply : t.add}
        hint={t.addHint}
        value={typedReply}
        rows={4}
        maxLength={5000}
        required
        fault={replyFault}
      />
      <FilesField visit={visit} kept={props.drafts} refused={props.refusedFiles} />
      <ButtonRow>
        <Button>{t.send}</Button>
      </ButtonRow>
    </Form>
  );
}
