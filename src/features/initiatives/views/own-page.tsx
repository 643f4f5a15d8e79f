// SPDX-License-Identifier: EUPL-1.2
import {
  Columns,
  ErrorSummary,
  Heading,
  MomentText,
  Notice,
  Paragraph,
  PublicPage,
  Quote,
  Section,
  TypedText,
  faultItems,
  fullDay,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { ExpectPart, type Weighing } from '../../government-role/index.ts';
import type { Person } from '../../teams/index.ts';
import { type Draft, type Refused as RefusedFile, fileFaultItems } from '../../uploads/index.ts';
import type { GrantRequest } from '../../grants/index.ts';
import { type Initiative, type Message, type Picture, isForInitiators, isGoingOn } from '../domain.ts';
import type { Offers } from '../waiting-store.ts';
import type { Reachable } from '../initiators-store.ts';
import { messages } from '../messages.ts';
import { PicturesForm, PlanForm, WriteForm } from './own-forms.tsx';
import { OffersWait, OwnRail } from './own-rail.tsx';
import { PlannedDays } from './plan-part.tsx';
import { PictureGrid } from './result-part.tsx';
import { initiatorPath } from '../links.ts';

export type OwnForm = 'bericht' | 'planning' | 'beelden';

export type OwnPageProps = {
  readonly visit: Visit;
  readonly initiative: Initiative;
  readonly me: Reachable;
  readonly sleutel: string;
  readonly formKey: string;
  readonly weighing: Weighing | undefined;
  readonly guide: Person | undefined;
  readonly nameOf: (personId: string) => string;
  readonly messages: readonly Message[];
  readonly pictures: readonly Picture[];
  /** For money, the newest first. */
  readonly requests: readonly GrantRequest[];
  readonly offers: Offers;
  readonly refused?: {
    readonly form: OwnForm;
    readonly faults: readonly FaultyField[];
    readonly typed: Typed;
    readonly refusedFiles?: readonly RefusedFile[];
    readonly drafts?: readonly Draft[];
  };
};

/** An initiator's own page: where it stands, what they may expect, whom to call, and ways to say something. */
export function OwnPage(props: OwnPageProps) {
  const { visit, initiative, me, weighing } = props;
  const t = messages[visit.locale];
  const { number, title, state, stopReason, waitsSince } = initiative;
  return (
    <PublicPage visit={visit} title={`${number} ${title}`} noindex>
      <p class="meent-soft">
        {number} · {t.own.hello(me.name ?? '')}
      </p>
      <Heading level={1}>{title}</Heading>
      <Faults {...props} />
      <Done visit={visit} />
      <Notice tone={state === 'realised' ? 'good' : 'ball'}>
        <b>{t.states[state]}.</b> {t.stateSentences[state]}
        {waitsSince !== null && state !== 'proposed' && <> {t.own.waiting}</>}
      </Notice>
      <OffersWait {...props} />
      {state === 'stopped' && stopReason !== null && (
        <>
          <Paragraph>{t.own.stopped}</Paragraph>
          <Quote>
            <TypedText text={stopReason} />
          </Quote>
        </>
      )}
      <Columns>
        <div>
          <Section>
            {weighing ? (
              <ExpectPart visit={visit} weighing={weighing} />
            ) : (
              <Paragraph>{t.own.notWeighed}</Paragraph>
            )}
          </Section>
          <Plan {...props} />
          <Talk {...props} />
          <Pictures {...props} />
        </div>
        <div>
          <OwnRail {...props} />
        </div>
      </Columns>
    </PublicPage>
  );
}

function Faults({ visit, refused }: OwnPageProps) {
  if (!refused) return null;
  const { faults, refusedFiles = [] } = refused;
  const t = messages[visit.locale].own;
  const own = {
    bericht: { required: t.faults.bericht },
    plan: { required: t.faults.plan },
    bestanden: { required: t.picturesNone },
    eind: { ends_before_start: messages[visit.locale].form.faults.backwards },
  };
  return (
    <ErrorSummary
      visit={visit}
      items={[...faultItems(visit, faults, { own }), ...fileFaultItems(visit, refusedFiles)]}
    />
  );
}

function Done({ visit }: { readonly visit: Visit }) {
  const { done } = messages[visit.locale].own;
  const text = Object.entries(done).find(([name]) => name === visit.query.gedaan)?.[1];
  if (!text) return null;
  return (
    <Notice tone="good" role="status">
      {text}
    </Notice>
  );
}

function Plan(props: OwnPageProps) {
  const { visit, initiative } = props;
  const t = messages[visit.locale].own;
  const { plan, startsOn, endsOn } = initiative;
  return (
    <Section title={t.plan}>
      <PlannedDays visit={visit} startsOn={startsOn} endsOn={endsOn} />
      {plan === null ? <Paragraph soft>{t.noPlan}</Paragraph> : <TypedText text={plan} />}
      {isGoingOn(initiative) && <PlanForm {...props} />}
    </Section>
  );
}

function Talk(props: OwnPageProps) {
  const { visit, me, nameOf } = props;
  const t = messages[visit.locale].own;
  const heard = props.messages.filter(isForInitiators);
  return (
    <Section title={t.news}>
      <WriteForm {...props} />
      {heard.length > 0 && (
        <ol class="meent-talk meent-own-talk">
          {heard.map(({ personId, initiatorId, body, createdAt, startsOn, endsOn }) => (
            <li class={personId ? 'meent-talk__theirs' : undefined}>
              <p class="meent-talk__who">
                <b>{personId ? nameOf(personId) : initiatorId === me.id ? t.you : t.other}</b>{' '}
                <MomentText visit={visit} moment={createdAt} />
              </p>
              <TypedText text={body} />
              <PlannedDays visit={visit} startsOn={startsOn} endsOn={endsOn} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function Pictures(props: OwnPageProps) {
  const { visit, initiative, pictures, me, sleutel } = props;
  const t = messages[visit.locale];
  const { number, result, realisedOn } = initiative;
  const path = initiatorPath(number, me.id);
  return (
    <Section title={t.own.pictures} id="beelden">
      {realisedOn !== null && (
        <p class="meent-soft">{t.item.realisedOn(fullDay(visit.locale, realisedOn))}</p>
      )}
      {result !== null && <TypedText text={result} />}
      <PictureGrid
        visit={visit}
        pictures={pictures}
        hrefOf={({ fileId }, size) =>
          `${href(visit, `${path}/beelden/${fileId}/${size}`)}?sleutel=${sleutel}`
        }
      />
      <PicturesForm {...props} />
    </Section>
  );
}
