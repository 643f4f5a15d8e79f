// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { MomentText, Section, Timeline } from '../../../platform/html/index.ts';
import { namesOf, portfolioMessages, themeCalled } from '../../portfolio/index.ts';
import { messages } from '../messages.ts';
import type { DeskPageProps } from './desk-form.ts';

type Step = {
  readonly at: Temporal.Instant;
  readonly who: string;
  readonly what: string;
  readonly text: string | null;
};

/** Who asked what and who answered what, every answer that was ever given; the newest last. */
export function HistoryPart(props: DeskPageProps) {
  const { visit } = props;
  const m = messages[visit.locale].page;
  const steps = stepsOf(props).toSorted((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds);
  if (steps.length === 0) return null;
  return (
    <Section title={m.history}>
      <Timeline
        label={m.history}
        items={steps.map(({ at, who, what, text }) => ({
          who,
          what,
          when: <MomentText visit={visit} moment={at} />,
          ...(text ? { text } : {}),
        }))}
      />
    </Section>
  );
}

function stepsOf({ visit, around, standings, requests, answers }: DeskPageProps): Step[] {
  const m = messages[visit.locale].page;
  const said = portfolioMessages[visit.locale].answers;
  const name = (id: string) => namesOf(visit, around.staffing, [id]);
  const theme = (id: string) => themeCalled(visit, around.staffing, id);
  const skips = standings.gate.standings.flatMap(({ skip }) => skip ?? []);
  return [
    ...requests.map((one) => ({
      at: one.askedAt,
      who: name(one.askedBy),
      what: m.wasAsked(name(one.askedOf), theme(one.themeId)),
      text: one.message,
    })),
    ...answers.map((one) => {
      const of = requests.find(({ id }) => id === one.requestId);
      const noted = one.notedBy ? `, ${m.noted(name(one.notedBy))}` : '';
      const behalf = one.onBehalf ? ` (${m.behalf(one.onBehalf)})` : '';
      return {
        at: one.createdAt,
        who: `${name(one.askedOf)}${behalf}`,
        what: `${m.said(said[one.answer], theme(of?.themeId ?? ''))}${noted}`,
        text: one.words,
      };
    }),
    ...skips.map((one) => ({
      at: one.createdAt,
      who: theme(one.themeId),
      what: m.skippedBy(name(one.skippedBy)),
      text: one.reason,
    })),
  ];
}
