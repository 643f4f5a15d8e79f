// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  Disclosure,
  type FaultItem,
  Form,
  MomentText,
  Paragraph,
  Row,
  Rows,
  Section,
  TextField,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { Passkey } from '../passkey-store.ts';
import { PasskeyForm } from './passkey-form.tsx';

type PasskeysPartProps = {
  readonly visit: Visit;
  readonly passkeys: readonly Passkey[];
  readonly fault?: FaultItem;
};

export function PasskeysPart({ visit, passkeys, fault }: PasskeysPartProps) {
  const m = messages[visit.locale].account;
  return (
    <Section title={m.passkeys} id="passkeys">
      <Paragraph>{m.passkeysText}</Paragraph>
      {passkeys.length === 0 ? (
        <Paragraph soft>{m.noPasskeys}</Paragraph>
      ) : (
        <Rows label={m.passkeys}>
          {passkeys.map((passkey) => (
            <PasskeyRow visit={visit} passkey={passkey} fault={fault} />
          ))}
        </Rows>
      )}
      <noscript>
        <Paragraph>{m.needsScript}</Paragraph>
      </noscript>
      <PasskeyForm
        action={href(visit, '/werkplek/account/passkeys')}
        optionsFrom="/werkplek/account/passkeys/opties"
        does="register"
        failed={m.passkeyFailed}
      >
        <TextField
          visit={visit}
          name="naam"
          label={m.passkeyName}
          hint={m.passkeyNameHint}
          width="medium"
          fault={fault?.href === '#naam' ? fault.text : undefined}
          required
        />
        <Button variant="quiet">{m.addPasskey}</Button>
      </PasskeyForm>
    </Section>
  );
}

function PasskeyRow({
  visit,
  passkey,
  fault,
}: {
  readonly visit: Visit;
  readonly passkey: Passkey;
  readonly fault?: FaultItem;
}) {
  const m = messages[visit.locale].account;
  const { id, name, createdAt, lastUsedAt } = passkey;
  const field = `naam-${id}`;
  const ownFault = fault?.href === `#${field}` ? fault.text : undefined;
  return (
    <Row
      title={name}
      meta={
        <>
          {m.madeAt} <MomentText visit={visit} moment={createdAt} style="short" /> ·{' '}
          {lastUsedAt ? (
            <>
              {m.usedAt} <MomentText visit={visit} moment={lastUsedAt} style="near" />
            </>
          ) : (
            m.neverUsed
          )}
        </>
      }
    >
      <Disclosure summary={m.change(name)} open={ownFault !== undefined}>
        <Form action={href(visit, `/werkplek/account/passkeys/${id}`)}>
          <TextField
            visit={visit}
            name={field}
            label={m.passkeyName}
            value={name}
            width="medium"
            fault={ownFault}
            required
          />
          <ButtonRow>
            <Button variant="quiet" small name="doe" value="bewaar">
              {m.rename}
            </Button>
            <Button variant="danger" small name="doe" value="verwijder">
              {m.remove}
            </Button>
          </ButtonRow>
        </Form>
      </Disclosure>
    </Row>
  );
}
