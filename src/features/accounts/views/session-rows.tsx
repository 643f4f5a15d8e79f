// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  Form,
  Hidden,
  HiddenField,
  MomentText,
  Row,
  Rows,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { Session } from '../session-domain.ts';

type SessionRowsProps = {
  readonly visit: Visit;
  readonly sessions: readonly Session[];
  /** One's own list, in which each can be ended; without it the list is only shown. */
  readonly ownSessionId?: string;
};

export function SessionRows({ visit, sessions, ownSessionId }: SessionRowsProps) {
  const m = messages[visit.locale].account;
  return (
    <Rows label={m.sessions}>
      {sessions.map((session) => (
        <Row
          title={session.device || m.unknownDevice}
          meta={
            <>
              {m.methods[session.method]} · {m.since} <MomentText visit={visit} moment={session.createdAt} />{' '}
              · {m.lastSeen} <MomentText visit={visit} moment={session.lastSeenAt} />
            </>
          }
          trailing={
            ownSessionId && <SessionEnd visit={visit} session={session} ownSessionId={ownSessionId} />
          }
        />
      ))}
    </Rows>
  );
}

type SessionEndProps = { readonly visit: Visit; readonly session: Session; readonly ownSessionId: string };

function SessionEnd({ visit, session, ownSessionId }: SessionEndProps) {
  const m = messages[visit.locale].account;
  if (session.id === ownSessionId) return <Badge tone="good">{m.thisSession}</Badge>;
  return (
    <Form action={href(visit, '/werkplek/account/sessies')}>
      <HiddenField name="sessie" value={session.id} />
      <Button variant="quiet" small>
        {m.endShort} <Hidden>{m.onDevice(session.device || m.unknownDevice)}</Hidden>
      </Button>
    </Form>
  );
}
