// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  Paragraph,
  PublicPage,
  TextField,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { ProofField, type ProofFault, type ProofTask, proofFaultText } from '../../proofs/index.ts';
import type { Followable } from '../follow-routes.tsx';
import { messages } from '../messages.ts';

export type FollowProps = {
  readonly visit: Visit;
  readonly one: Followable;
  readonly email: string;
  readonly formKey: string;
  readonly task: ProofTask;
  readonly faults?: readonly FaultyField[];
  readonly proofFault?: ProofFault;
};

/** By mail, with a link that confirms; or with a reader of feeds, for which nothing is asked. */
export function FollowPage(props: FollowProps) {
  const { visit, one, email, formKey, task, faults = [], proofFault } = props;
  const { askFollow: t, form } = messages[visit.locale];
  const items = faultItems(visit, faults, { own: t.faults });
  if (proofFault)
    items.push({
      href: '#rekenantwoord',
      text: `${form.answer}: ${proofFaultText(visit.locale, proofFault)}`,
    });
  return (
    <PublicPage
      visit={visit}
      title={`${t.title}: ${one.name}`}
      noindex
      breadcrumbs={[
        { text: one.list.title, href: href(visit, one.list.path) },
        { text: one.name, href: href(visit, one.path) },
        { text: t.title },
      ]}
    >
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>
        <b>{one.title}.</b> {one.lead}
      </Paragraph>
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      <div class="meent-subscribe">
        <Form action={href(visit, `${one.path}/volgen`)}>
          <TextField
            visit={visit}
            name="email"
            type="email"
            label={t.email}
            hint={t.emailHint}
            value={email}
            autocomplete="email"
            required
            fault={faultTexts(visit, faults, t.faults)('email')}
          />
          <div class="meent-away" aria-hidden="true">
            <label for="website">{form.notAPerson}</label>
            <input type="text" id="website" name="website" tabIndex={-1} autocomplete="off" value="" />
          </div>
          <ProofField visit={visit} task={task} fault={proofFault} />
          <HiddenField name="formulier" value={formKey} />
          <ButtonRow>
            <Button>{t.send}</Button>
          </ButtonRow>
        </Form>
        <p>
          <Link href={href(visit, `${one.path}/nieuws.atom`)}>{one.feedText}</Link>
        </p>
      </div>
    </PublicPage>
  );
}
