// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ErrorSummary,
  Form,
  Heading,
  Link,
  Notice,
  Paragraph,
  Row,
  Rows,
  Section,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { OwnAgenda } from '../../agenda/index.ts';
import { MorningChoice } from '../../morning/index.ts';
import { messages } from '../messages.ts';
import type { Passkey } from '../passkey-store.ts';
import { canSeeRights } from '../policies.ts';
import type { Session } from '../session-domain.ts';
import { PasskeysPart } from './passkeys-part.tsx';
import { SessionRows } from './session-rows.tsx';

export type Account = {
  readonly name: string;
  readonly address: string;
  /** Each role in words: "gebiedsregisseur, Midden". */
  readonly roles: readonly string[];
  readonly standsInFor: readonly string[];
  readonly passkeys: readonly Passkey[];
  readonly sessions: readonly Session[];
  readonly sessionId: string;
  readonly hasMorningMail: boolean;
  /** The secret address of one's own agenda, when there is one. */
  readonly agendaAddress: string | undefined;
};

/** What is told after an action, or what was wrong with one. */
export type AccountNews =
  | { readonly kind: 'added' | 'saved' }
  | { readonly kind: 'ended'; readonly count: number }
  | {
      readonly kind: 'fault';
      readonly fault: 'passkeyFailed' | 'passkeyKnown' | 'nameMissing';
      readonly field: string;
    };

type AccountPageProps = { readonly visit: Visit; readonly account: Account; readonly news?: AccountNews };

export function AccountPage({ visit, account, news }: AccountPageProps) {
  const m = messages[visit.locale].account;
  const fault = news?.kind === 'fault' ? { href: `#${news.field}`, text: m[news.fault] } : undefined;
  return (
    <WorkplacePage visit={visit} title={m.title} current="account">
      <ErrorSummary visit={visit} items={fault ? [fault] : []} />
      <Heading level={1}>{m.title}</Heading>
      <News visit={visit} news={news} />
      <Paragraph lead>
        {account.name}
        <br />
        {account.address}
      </Paragraph>
      <RolesPart visit={visit} account={account} />
      <PasskeysPart visit={visit} passkeys={account.passkeys} fault={fault} />
      <MorningChoice visit={visit} isOn={account.hasMorningMail} />
      <OwnAgenda visit={visit} address={account.agendaAddress} />
      <Section title={m.sessions}>
        <SessionRows visit={visit} sessions={account.sessions} ownSessionId={account.sessionId} />
        {account.sessions.length > 1 && (
          <Form action={href(visit, '/werkplek/account/sessies')}>
            <Button variant="quiet">{m.endOthers}</Button>
          </Form>
        )}
      </Section>
      <Section>
        <Form action={href(visit, '/uitloggen')}>
          <Button variant="quiet">{m.signOut}</Button>
        </Form>
      </Section>
    </WorkplacePage>
  );
}

function RolesPart({ visit, account }: { readonly visit: Visit; readonly account: Account }) {
  const m = messages[visit.locale].account;
  return (
    <Section title={m.roles}>
      {account.roles.length === 0 ? (
        <Paragraph>{m.noRoles}</Paragraph>
      ) : (
        <Rows tight>
          {account.roles.map((role) => (
            <Row title={role} />
          ))}
        </Rows>
      )}
      {account.standsInFor.map((name) => (
        <Paragraph>{m.standsInFor(name)}</Paragraph>
      ))}
      {canSeeRights(visit.actor) && (
        <Paragraph>
          <Link href={href(visit, '/werkplek/rechten')}>{m.rightsLink}</Link>
        </Paragraph>
      )}
    </Section>
  );
}

function News({ visit, news }: Pick<AccountPageProps, 'visit' | 'news'>) {
  const m = messages[visit.locale].account;
  if (!news || news.kind === 'fault') return null;
  const text = news.kind === 'ended' ? m.ended(news.count) : news.kind === 'added' ? m.passkeyAdded : m.saved;
  return (
    <Notice tone="good" role="status">
      {text}
    </Notice>
  );
}
