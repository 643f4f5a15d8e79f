// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../../kernel/ids.ts';
import { Link, TypedText } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Coordination } from '../domain.ts';
import { messages } from '../messages.ts';

/** What somebody is called: of who works here, and of an organisation. */
export type WhoIs = {
  readonly person: (id: Id) => string;
  readonly organisation: (id: Id) => string;
};

export type CoordinationStep = {
  readonly at: Temporal.Instant;
  readonly who: string;
  readonly what: string;
  readonly text: ComponentChildren;
  readonly internal: string;
};

type About = {
  readonly number: string;
  readonly coordination: Coordination;
  readonly whoIs: WhoIs;
  /** Whether an answer of a partner can be taken over into an answer to the resident. */
  readonly canAnswer: boolean;
};

/** The questions and what was answered to them, for the history of a contribution. Internal, all of it. */
export function coordinationSteps(
  visit: Visit,
  { number, coordination, whoIs, canAnswer }: About,
): CoordinationStep[] {
  const m = messages[visit.locale];
  const { partners, answers, colleagues } = coordination;
  const step = (at: Temporal.Instant, who: string, what: string, text: ComponentChildren) => ({
    at,
    who,
    what,
    text,
    internal: m.internal,
  });
  const organisations = new Map(partners.map((one) => [one.id, whoIs.organisation(one.organisationId)]));
  return [
    ...partners.map((one) =>
      step(
        one.askedAt,
        whoIs.person(one.askedBy),
        m.asksPartner(whoIs.organisation(one.organisationId)),
        <TypedText text={one.question} />,
      ),
    ),
    ...answers.map(({ id, questionId, body, way, createdAt }) =>
      step(
        createdAt,
        organisations.get(questionId) ?? '',
        way === 'mail' ? m.partnerAnswersByMail : m.partnerAnswers,
        <>
          <TypedText text={body} />
          {canAnswer && (
            <p>
              <Link href={href(visit, `/werkplek/bijdragen/${number}?overnemen=${id}#form-answer`)}>
                {m.takeOver}
              </Link>
            </p>
          )}
        </>,
      ),
    ),
    ...colleagues.flatMap((one) => [
      step(
        one.askedAt,
        whoIs.person(one.askedBy),
        m.asksColleague(whoIs.person(one.askedTo)),
        <TypedText text={one.question} />,
      ),
      ...(one.answer !== null && one.answeredAt !== null && one.answeredBy !== null
        ? [
            step(
              one.answeredAt,
              whoIs.person(one.answeredBy),
              m.partnerAnswers,
              <TypedText text={one.answer} />,
            ),
          ]
        : []),
    ]),
  ];
}
