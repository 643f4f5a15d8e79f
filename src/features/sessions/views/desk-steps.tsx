// SPDX-License-Identifier: EUPL-1.2
import { ButtonRow, LinkButton, Section } from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { messages } from '../desk-messages.ts';
import { sessionPath, workPath } from '../links.ts';
import { canPrepare } from '../policies.ts';
import { isToFollow } from '../programme.ts';
import type { DeskPageProps } from './desk-showing.ts';

const steps = ['prepare', 'run', 'conclude'] as const;

/** How far it is: preparing it, running it and what comes of it, with the way to what is next. */
export function StepsPart(props: DeskPageProps) {
  const { visit, session } = props;
  const { steps: t } = messages[visit.locale];
  if (session.state === 'cancelled') return null;
  const here = session.state === 'planned' ? 0 : session.state === 'live' ? 1 : 2;
  return (
    <Section title={t.title} id="stappen">
      <ol class="meent-session-steps">
        {steps.map((step, place) => (
          <li
            class={place < here ? 'meent-session-steps__done' : undefined}
            aria-current={place === here ? 'step' : undefined}
          >
            {t[step]}
          </li>
        ))}
      </ol>
      <Ways {...props} />
    </Section>
  );
}

function Ways({ visit, session }: DeskPageProps) {
  const { steps: t } = messages[visit.locale];
  const { number, state } = session;
  const isNow = isToFollow(session, visit.now);
  const isClerk = canPrepare(visit.actor);
  return (
    <ButtonRow>
      {isClerk && state !== 'held' && (
        <LinkButton href={href(visit, workPath(number, '/voorzitten'))} variant={isNow ? 'primary' : 'quiet'}>
          {t.toRun}
        </LinkButton>
      )}
      {isClerk && state === 'held' && (
        <LinkButton
          href={href(visit, workPath(number, '/na'))}
          variant={session.report ? 'quiet' : 'primary'}
        >
          {session.report ? t.toConcluded : t.toConclude}
        </LinkButton>
      )}
      {session.publishedAt && isNow && (
        <LinkButton href={href(visit, sessionPath(number, '/live'))} variant="quiet">
          {t.toLive}
        </LinkButton>
      )}
      {session.report && (
        <LinkButton href={href(visit, workPath(number, '/verslag'))} variant="quiet">
          {t.toReport}
        </LinkButton>
      )}
    </ButtonRow>
  );
}
