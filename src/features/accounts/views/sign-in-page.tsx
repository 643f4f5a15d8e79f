// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Disclosure,
  ErrorSummary,
  type FaultItem,
  Form,
  Heading,
  HiddenField,
  Link,
  Paragraph,
  PlainPage,
  Section,
  TextField,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import { type DemoGroup, DemoPeople } from './demo-people.tsx';
import { PasskeyForm } from './passkey-form.tsx';

type SignInPageProps = {
  readonly visit: Visit;
  readonly naar: string;
  readonly address?: string;
  /** What is wrong: with the address, or with the passkey that was tried. */
  readonly fault?: FaultItem;
  /** Only in the demo. */
  readonly demo?: readonly DemoGroup[];
};

export function SignInPage({ visit, naar, address, fault, demo }: SignInPageProps) {
  const m = messages[visit.locale];
  const ways = <Ways visit={visit} naar={naar} address={address} fault={fault} />;
  if (!demo) {
    return (
      <PlainPage visit={visit} title={m.signIn.title}>
        <ErrorSummary visit={visit} items={fault ? [fault] : []} />
        <Heading level={1}>{m.signIn.title}</Heading>
        <Paragraph lead>{m.signIn.lead}</Paragraph>
        {ways}
        <Paragraph soft>
          {m.signIn.resident} <Link href={href(visit, '/bijdragen/nieuw')}>{m.signIn.residentLink}</Link>
        </Paragraph>
      </PlainPage>
    );
  }
  return (
    <PlainPage visit={visit} title={m.demo.title}>
      <ErrorSummary visit={visit} items={fault ? [fault] : []} />
      <Heading level={1}>{m.demo.title}</Heading>
      <Paragraph lead>{m.demo.lead}</Paragraph>
      <DemoPeople visit={visit} naar={naar} groups={demo} />
      <Disclosure summary={m.demo.other} open={fault !== undefined}>
        {ways}
      </Disclosure>
    </PlainPage>
  );
}

function Ways({ visit, naar, address, fault }: Omit<SignInPageProps, 'demo'>) {
  const m = messages[visit.locale].signIn;
  return (
    <>
      <PasskeyForm
        action={href(visit, '/inloggen/passkey')}
        optionsFrom="/inloggen/passkey/opties"
        does="sign-in"
        failed={m.passkeyFailed}
      >
        <HiddenField name="naar" value={naar} />
        <Heading level={2} looks={3}>
          {m.passkeyTitle}
        </Heading>
        <Paragraph>{m.passkeyText}</Paragraph>
        <Button variant="quiet" id="passkey">
          {m.passkeyButton}
        </Button>
      </PasskeyForm>
      <Section>
        <Heading level={2} looks={3}>
          {m.codeTitle}
        </Heading>
        <Form action={href(visit, '/inloggen')}>
          <HiddenField name="naar" value={naar} />
          <TextField
            visit={visit}
            name="mail"
            type="email"
            autocomplete="email"
            label={m.address}
            hint={m.addressHint}
            value={address}
            fault={fault?.href === '#mail' ? fault.text : undefined}
            required
          />
          <Button>{m.send}</Button>
        </Form>
      </Section>
    </>
  );
}
