// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import {
  Button,
  Form,
  Heading,
  Link,
  Notice,
  Paragraph,
  Section,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { Session } from '../session-domain.ts';
import { SessionRows } from './session-rows.tsx';

type SessionsPageProps = {
  readonly visit: Visit;
  readonly person: { readonly id: Id; readonly name: string };
  readonly sessions: readonly Session[];
  readonly endedCount?: number;
};

/** Where somebody else is signed in, for the administrator: a lost laptop, a colleague who left in anger. */
export function SessionsPage({ visit, person, sessions, endedCount }: SessionsPageProps) {
  const m = messages[visit.locale].sessionsOf;
  return (
    <WorkplacePage visit={visit} title={m.title(person.name)} current="people">
      <Paragraph>
        <Link href={href(visit, '/werkplek/rechten')}>{m.back}</Link>
      </Paragraph>
      <Heading level={1}>{m.title(person.name)}</Heading>
      {endedCount !== undefined && (
        <Notice tone="good" role="status">
          {m.ended(endedCount)}
        </Notice>
      )}
      {sessions.length === 0 ? (
        <Paragraph>{m.none}</Paragraph>
      ) : (
        <Section>
          <SessionRows visit={visit} sessions={sessions} />
          <Paragraph>{m.endAllText}</Paragraph>
          <Form action={href(visit, `/werkplek/account/sessies/${person.id}`)}>
            <Button variant="danger">{m.endAll}</Button>
          </Form>
        </Section>
      )}
    </WorkplacePage>
  );
}
