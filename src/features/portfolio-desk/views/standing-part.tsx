// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import { dayOf } from '../../../kernel/clock.ts';
import {
  Button,
  ButtonRow,
  DayText,
  Disclosure,
  Face,
  Form,
  Heading,
  HiddenField,
  Paragraph,
  Quote,
  RadioField,
  TextArea,
  TypedText,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import {
  type PortfolioRequest,
  type Standing,
  StateBadge,
  namesOf,
  portfolioMessages,
  portfolioPath,
  themeCalled,
} from '../../portfolio/index.ts';
import { messages } from '../messages.ts';
import { type DeskPageProps, fieldsOf } from './desk-form.ts';

type OfTheme = DeskPageProps & { readonly standing: Standing };

/** One touched theme: whose it is, how it stands, what was said, and what the team can do about it. */
export function StandingPart(props: OfTheme) {
  const { visit, around, standing, canCoordinate } = props;
  const m = messages[visit.locale].page;
  const { themeId, state, skip } = standing;
  const isDue = !standing.isClear;
  return (
    <article class="meent-portfolio__standing" id={`thema-${themeId}`}>
      <header class="meent-portfolio__head">
        <Heading level={3} looks={4}>
          {themeCalled(visit, around.staffing, themeId)}
        </Heading>
        <StateBadge visit={visit} state={state} />
      </header>
      <Holders {...props} />
      {standing.requests.map((request) => (
        <Asked {...props} request={request} />
      ))}
      {skip && (
        <Quote by={m.skippedBy(nameOf(props, skip.skippedBy))}>
          <TypedText text={skip.reason} />
        </Quote>
      )}
      {canCoordinate && isDue && <SkipForm {...props} />}
    </article>
  );
}

function Holders({ visit, around, standing }: OfTheme) {
  const m = messages[visit.locale].page;
  const { state, level, holders, aldermen } = standing;
  if (state === 'not_needed') return <p class="meent-soft">{m.notNeeded}</p>;
  if (holders.length === 0) return <p>{m.nobody}</p>;
  return (
    <>
      {holders.map((id) => {
        const name = namesOf(visit, around.staffing, [id]);
        const isOwn = aldermen.includes(id);
        return (
          <p class="meent-portfolio__holder">
            <Face name={name} size="small" />
            <span>
              {name} {isOwn ? m.ownTheme : portfolioMessages[visit.locale].levels[level]}
            </span>
          </p>
        );
      })}
    </>
  );
}

type OfRequest = OfTheme & { readonly request: PortfolioRequest };

function Asked(props: OfRequest) {
  const { visit, standing, request, canCoordinate } = props;
  const m = messages[visit.locale].page;
  const isFormer = !standing.holders.includes(request.askedOf);
  return (
    <div class="meent-portfolio__asked">
      <p class="meent-soft">
        {m.askedOn} <DayText visit={visit} day={dayOf(request.askedAt)} />, {m.dueOn}{' '}
        <DayText visit={visit} day={request.dueOn} />
      </p>
      {request.answer && request.answeredAt && (
        <>
          <p>
            <b>{portfolioMessages[visit.locale].answers[request.answer]}</b> · {saidBy(props)}
            {isFormer && <> ({m.formerly})</>} · <DayText visit={visit} day={dayOf(request.answeredAt)} />
          </p>
          {request.words && (
            <Quote>
              <TypedText text={request.words} />
            </Quote>
          )}
        </>
      )}
      {request.conditionMetAt && (
        <p>
          {m.conditionMet}: {request.conditionMetNote}
        </p>
      )}
      {canCoordinate && request.answer === 'talk' && <TalkForm {...props} />}
      {canCoordinate && request.answer === 'agreed_if' && !request.conditionMetAt && <MeetForm {...props} />}
    </div>
  );
}

function saidBy(props: OfRequest): string {
  const { visit, request } = props;
  const m = messages[visit.locale].page;
  const holder = nameOf(props, request.askedOf);
  if (request.notedBy) return `${holder}, ${m.noted(nameOf(props, request.notedBy))}`;
  return request.onBehalf ? `${holder} (${m.behalf(request.onBehalf)})` : holder;
}

function nameOf({ visit, around }: DeskPageProps, personId: Id): string {
  return namesOf(visit, around.staffing, [personId]);
}

function actionOf({ visit, subject }: DeskPageProps, rest: string): string {
  return href(visit, `${portfolioPath(subject.kind, subject.number)}/${rest}`);
}

function SkipForm(props: OfTheme) {
  const { visit, standing } = props;
  const m = messages[visit.locale].page;
  const { field, isBack } = fieldsOf(props, 'overslaan', standing.themeId);
  return (
    <Disclosure summary={m.skip} open={isBack}>
      <Form action={actionOf(props, 'overslaan')} label={m.skip}>
        <Paragraph soft>{m.skipLead}</Paragraph>
        <HiddenField name="thema" value={standing.themeId} />
        <TextArea {...field('reden')} label={m.reason} rows={2} required />
        <ButtonRow>
          <Button small variant="quiet">
            {m.skipButton}
          </Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}

function TalkForm(props: OfRequest) {
  const { visit, request, newKey } = props;
  const m = messages[visit.locale].page;
  const { answers } = portfolioMessages[visit.locale];
  const { field, isBack, back } = fieldsOf(props, 'besproken', request.id);
  return (
    <Disclosure summary={m.settle} open={isBack}>
      <Form action={actionOf(props, `${request.id}/besproken`)} label={m.settle}>
        <HiddenField name="formulier" value={back?.typed.formulier ?? newKey()} />
        <RadioField
          {...field('uitkomst')}
          label={m.settleWhat}
          required
          inline
          options={(['known', 'agreed', 'agreed_if'] as const).map((value) => ({
            value,
            label: answers[value],
          }))}
        />
        <TextArea {...field('afspraak')} label={m.settleNote} rows={2} required />
        <ButtonRow>
          <Button small>{m.settleButton}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}

function MeetForm(props: OfRequest) {
  const { visit, request } = props;
  const m = messages[visit.locale].page;
  const { field, isBack } = fieldsOf(props, 'vervuld', request.id);
  return (
    <Disclosure summary={m.meet} open={isBack}>
      <Form action={actionOf(props, `${request.id}/vervuld`)} label={m.meet}>
        <TextArea {...field('notitie')} label={m.meetNote} rows={2} required />
        <ButtonRow>
          <Button small variant="quiet">
            {m.meetButton}
          </Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
