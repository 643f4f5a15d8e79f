// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Button,
  ButtonRow,
  Columns,
  ErrorSummary,
  type FaultItem,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  PublicPage,
  Quote,
  Section,
  TextArea,
  Thread,
  TypedText,
  dayInWords,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { ProofField, type ProofFault, type ProofTask, proofFaultText } from '../../proofs/index.ts';
import type { Contribution, Message } from '../domain.ts';
import type { Joiner } from '../joiners-store.ts';
import type { Attachment } from '../attachments-store.ts';
import type { FileListProps } from '../files/file-list.tsx';
import { joinerPath } from '../links.ts';
import { messages } from '../messages.ts';
import type { StoryStep } from '../published-store.ts';
import { twinMessages } from '../twins-messages.ts';
import type { Names } from '../wording.ts';
import { Heard } from './heard.tsx';
import { ReachFields } from './reach-fields.tsx';
import { storyItems } from './story.tsx';
import { togetherStatus } from './together.tsx';

export type JoinPageProps = {
  readonly visit: Visit;
  readonly contribution: Contribution;
  readonly typed: Typed;
  readonly task: ProofTask;
  readonly faults?: readonly FaultyField[];
  readonly proofFault?: ProofFault;
  /** It ended meanwhile. */
  readonly isClosed?: boolean;
  /** What was typed came along from the form for something new. */
  readonly isTakenAlong?: boolean;
};

export function JoinPage(props: JoinPageProps) {
  const { visit, contribution, faults = [], proofFault, isClosed, isTakenAlong } = props;
  const t = twinMessages[visit.locale].join;
  const own = { tekst: { too_long: t.tooLong } };
  const { form } = messages[visit.locale];
  const items: FaultItem[] = faultItems(visit, faults, { own });
  if (proofFault) {
    const text = `${form.labels.answer}: ${proofFaultText(visit.locale, proofFault)}`;
    items.push({ href: '#rekenantwoord', text });
  }
  if (isClosed) items.push({ href: '#toch', text: t.closed });
  return (
    <PublicPage visit={visit} title={`${t.title}: ${contribution.subject}`} noindex>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      <div class="meent-others">
        <Quote
          by={<Link href={href(visit, `/bijdragen/${contribution.number}`)}>{contribution.number}</Link>}
        >
          <p>
            <b>{contribution.subject}</b>
          </p>
          <TypedText text={contribution.body} />
        </Quote>
      </div>
      {isTakenAlong && (
        <Notice tone="neutral" role="status">
          {t.takenAlong}
        </Notice>
      )}
      <JoinForm {...props} />
    </PublicPage>
  );
}

function JoinForm(props: JoinPageProps) {
  const { visit, contribution, typed, faults = [], proofFault } = props;
  const t = twinMessages[visit.locale].join;
  const { form } = messages[visit.locale];
  const fault = faultTexts(visit, faults, { tekst: { too_long: t.tooLong } });
  return (
    <Form action={href(visit, `/bijdragen/${contribution.number}/aansluiten`)}>
      <TextArea
        visit={visit}
        name="tekst"
        label={t.text}
        hint={t.textHint}
        value={typed.tekst}
        rows={4}
        maxLength={5000}
        fault={fault('tekst')}
      />
      <Reach {...props} />
      <div class="meent-away" aria-hidden="true">
        <label for="website">{form.notAPerson}</label>
        <input type="text" id="website" name="website" tabIndex={-1} autocomplete="off" value="" />
      </div>
      <ProofField visit={visit} task={props.task} fault={proofFault} />
      <HiddenField name="sleutel" value={typed.sleutel ?? ''} />
      <ButtonRow>
        <Button>{t.send}</Button>
        <LinkButton id="toch" href={href(visit, '/bijdragen/nieuw')} variant="quiet">
          {t.back}
        </LinkButton>
      </ButtonRow>
    </Form>
  );
}

function Reach({ visit, typed, faults = [] }: JoinPageProps) {
  const t = twinMessages[visit.locale].join;
  const fault = faultTexts(visit, faults);
  return <ReachFields visit={visit} legend={t.reach} hint={t.reachHint} typed={typed} fault={fault} />;
}

export type JoinedProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly joiner: Joiner;
  readonly contribution: Contribution;
  /** What has the ball: the contribution, or what it is part of. */
  readonly root: Contribution;
  readonly steps: readonly StoryStep[];
  readonly heard: readonly Message[];
  readonly files: readonly Attachment[];
  readonly sleutel: string;
  readonly email: string | null;
};

export function JoinedThanksPage({ visit, contribution, joiner, sleutel, email }: JoinedProps) {
  const t = twinMessages[visit.locale].joined;
  const address = href(visit, `${joinerPath(contribution.number, joiner.id)}?sleutel=${sleutel}`);
  return (
    <PublicPage visit={visit} title={t.thanksTitle} noindex>
      <Heading level={1}>{t.thanksTitle}</Heading>
      <Paragraph lead>
        {t.about} <b>{contribution.subject}</b> <span class="meent-number">({contribution.number})</span>.
      </Paragraph>
      <p>{email ? t.mailed(email) : t.notMailed}</p>
      <ButtonRow>
        <LinkButton href={address}>{t.follow}</LinkButton>
      </ButtonRow>
    </PublicPage>
  );
}

/** The own page of somebody who joined: what is public of it, their own words, where it is, and every answer that was given to all. */
export function JoinedPage(props: JoinedProps) {
  const { visit, names, joiner, contribution, root, steps, heard } = props;
  const t = twinMessages[visit.locale].joined;
  const { follow } = messages[visit.locale];
  const isPublic = contribution.publishedAt !== null;
  const title = isPublic ? contribution.subject : contribution.number;
  return (
    <PublicPage visit={visit} title={title} current="contributions" noindex>
      <p class="meent-soft">
        {contribution.number} · {t.since(dayInWords(visit.locale, dayOf(joiner.createdAt), visit.today))}
      </p>
      <Heading level={1}>{title}</Heading>
      <Notice tone={root.state === 'closed' || root.state === 'answered' ? 'good' : 'ball'}>
        {togetherStatus(names, root)}
      </Notice>
      <Columns>
        <div>
          {isPublic ? (
            <Quote by={messages[visit.locale].publicList.someone}>
              <TypedText text={contribution.body} />
            </Quote>
          ) : (
            <Paragraph>{t.hidden}</Paragraph>
          )}
          {joiner.body !== '' && (
            <Section title={t.yourWords}>
              <TypedText text={joiner.body} />
            </Section>
          )}
          <Section title={t.answers}>
            <Heard
              visit={visit}
              names={names}
              heard={heard}
              files={props.files}
              hrefOf={joinedFileHref(props)}
            />
          </Section>
        </div>
        <Section title={follow.whereIsIt}>
          <Thread visit={visit} items={storyItems(visit, names, { ...standOf(root), steps, to: 'others' })} />
          <Paragraph>
            {t.note} <Link href={href(visit, '/bijdragen/nieuw')}>{t.newOne}</Link>
          </Paragraph>
        </Section>
      </Columns>
    </PublicPage>
  );
}

function joinedFileHref({ visit, contribution, joiner, sleutel }: JoinedProps): FileListProps['hrefOf'] {
  return (file, size) => {
    const path = joinerPath(contribution.number, joiner.id, `/bestanden/${file.id}${size ? `/${size}` : ''}`);
    return `${href(visit, path)}?sleutel=${sleutel}`;
  };
}

function standOf({ state, dueOn, holder }: Contribution) {
  return { state, dueOn, holder };
}
