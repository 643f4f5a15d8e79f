// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Badge,
  Disclosure,
  ErrorSummary,
  Heading,
  ItemColumns,
  LinkButton,
  MomentText,
  Notice,
  Paragraph,
  Section,
  Table,
  Timeline,
  TypedText,
  WorkplacePage,
  fullDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { JournalEntry } from '../../journal/index.ts';
import { verbWords } from '../../logbook/index.ts';
import { Request, canTellHowItStands, isLate, isOff, motionMessages } from '../../motions/index.ts';
import { home } from '../choice.ts';
import { nextStep } from '../domain.ts';
import { messages } from '../messages.ts';
import { type Around, type Whole, citesIn } from '../reading.ts';
import { ChangedList, changesIn } from './changed-list.tsx';
import { CitedList } from './cited-list.tsx';
import { MotionRail } from './motion-rail.tsx';
import { MovesPart } from './moves-part.tsx';
import { type Back, summaryItems } from './page-form.ts';
import { PartsPart } from './parts-part.tsx';
import { UpdatesPart } from './updates-part.tsx';

export type MotionPageProps = Whole & {
  readonly visit: Visit;
  readonly around: Around;
  readonly rail: ComponentChildren;
  readonly formKey: string;
  readonly back?: Back;
};

/** Everything about one motion or pledge on one screen, what is to be done first. */
export function MotionPage(props: MotionPageProps) {
  const { visit, motion, back } = props;
  const t = messages[visit.locale];
  const words = motionMessages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={`${motion.number} ${motion.title}`} current="motions">
      <ErrorSummary visit={visit} items={summaryItems(visit, back)} />
      {visit.query.gelukt === '1' && !back && (
        <Notice tone="good" role="status">
          {t.saved}
        </Notice>
      )}
      <p class="motion-desk-line">
        <span class="meent-soft">
          {words.kinds[motion.kind]} {motion.number}
        </span>
        {!(motion.state === 'lapsed' && isOff(motion.result)) && (
          <Badge tone={motion.state === 'settled' ? 'good' : 'neutral'}>{words.states[motion.state]}</Badge>
        )}
        {motion.result && <Badge>{words.outcomes[motion.result]}</Badge>}
        {isLate(motion, visit.today) && <Badge tone="late">{words.late}</Badge>}
      </p>
      <Heading level={1} looks={2}>
        {motion.title}
      </Heading>
      <ItemColumns main={<Main {...props} />} rail={<MotionRail {...props} />} />
    </WorkplacePage>
  );
}

function Main(props: MotionPageProps) {
  const { visit, motion } = props;
  const t = messages[visit.locale];
  return (
    <>
      <NextNotice {...props} />
      <EndNotice {...props} />
      <Section title={t.requests[motion.kind]}>
        <Request visit={visit} text={motion.request} />
      </Section>
      <UpdatesPart {...props} />
      <PartsPart {...props} />
      <MovesPart {...props} />
      {motion.explanation !== null && (
        <Section title={t.explanation}>
          <TypedText text={motion.explanation} />
        </Section>
      )}
      <VotesPart {...props} />
      <HistoryPart {...props} />
    </>
  );
}

/** The one thing that draws the eye: what is to be done, by whom. */
function NextNotice({ visit, motion, parts, around }: MotionPageProps) {
  const t = messages[visit.locale];
  const going = parts.filter(({ state }) => state !== 'dropped');
  const done = going.filter(({ state }) => state === 'done').length;
  const step = nextStep({ ...motion, parts: going.length, partsDone: done }, visit.today);
  if (step === undefined) return null;
  const doer = motion.responsibleId === null ? undefined : around.staffing.people.get(motion.responsibleId);
  const isTelling = step === 'tell_first' || step === 'tell_again' || step === 'tell_why_late';
  return (
    <Notice
      tone="ball"
      {...(motion.dueOn === null
        ? {}
        : { aside: motionMessages[visit.locale].dueOn(fullDay(visit.locale, motion.dueOn)) })}
    >
      <b>{t.steps[step]}</b>
      {isTelling && doer && ` · ${doer.name}`}
      {isTelling && canTellHowItStands(visit.actor, motion) && (
        <p>
          <LinkButton small href={href(visit, `${home}/${motion.number}/stand`)}>
            {t.tell}
          </LinkButton>
        </p>
      )}
    </Notice>
  );
}

function EndNotice({ visit, motion, cited }: MotionPageProps) {
  const t = messages[visit.locale];
  if (motion.state === 'settled' && motion.settledOn)
    return (
      <Notice tone="good">
        <b>{t.settled(fullDay(visit.locale, motion.settledOn))}</b>{' '}
        {motion.agreedOn ? t.agreed(fullDay(visit.locale, motion.agreedOn)) : t.agreementUnknown}
        {motion.proof !== null && <TypedText text={motion.proof} />}
        <CitedList visit={visit} cites={motion.proofCites} cited={cited} />
      </Notice>
    );
  if (motion.state === 'lapsed' && motion.lapsedBecause !== null)
    return (
      <Notice tone="neutral">
        <b>{t.lapsed}</b>
        <TypedText text={motion.lapsedBecause} />
      </Notice>
    );
  return null;
}

function VotesPart({ visit, parties }: MotionPageProps) {
  const t = messages[visit.locale];
  const voted = parties.filter(({ inFavour }) => inFavour !== null);
  if (voted.length === 0) return null;
  const sum = (votes: readonly (number | null)[]) =>
    votes.reduce<number>((all, vote) => all + (vote ?? 0), 0);
  const total = motionMessages[visit.locale].total;
  return (
    <Section title={t.votes}>
      <Table
        caption={t.votes}
        hideCaption
        columns={[
          { label: t.parties },
          { label: t.inFavour, numeric: true },
          { label: t.against, numeric: true },
        ]}
        rows={[
          ...voted.map(({ name, inFavour, against }) => [name, inFavour, against]),
          [total, sum(voted.map(({ inFavour }) => inFavour)), sum(voted.map(({ against }) => against))],
        ]}
      />
    </Section>
  );
}

/** Who did what and when; what was proof or a reason stays readable here. */
function HistoryPart({ visit, entries, around, cited }: MotionPageProps) {
  const t = messages[visit.locale];
  if (entries.length === 0) return null;
  return (
    <Disclosure summary={t.history}>
      <Timeline
        label={t.history}
        items={entries.map((entry) => ({
          who:
            entry.actorKind === 'staff'
              ? (around.staffing.people.get(entry.actorId ?? '')?.name ?? t.somebody)
              : t.system,
          what: verbWords(visit.locale, { topic: 'motions', verb: entry.verb }),
          when: <MomentText visit={visit} moment={entry.at} />,
          ...(entry.reason === null && citesIn(entry).length === 0 && !changesIn(entry)
            ? {}
            : {
                text: (
                  <>
                    {entry.reason !== null && <Paragraph>{entry.reason}</Paragraph>}
                    {changesOf(visit, around, entry)}
                    <CitedList visit={visit} cites={citesIn(entry)} cited={cited} />
                  </>
                ),
              }),
        }))}
      />
    </Disclosure>
  );
}

function changesOf(visit: Visit, around: Around, entry: JournalEntry) {
  const changes = changesIn(entry);
  return changes && <ChangedList visit={visit} around={around} changes={changes} />;
}
