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
import { ProofField, type ProofFault, type ProofTask } from '../../proofs/index.ts';
import type { Published } from '../domain.ts';
import { base, pathOf } from '../links.ts';
import { messages } from '../messages.ts';
import { TrapField } from './parts.tsx';
import { proofItems } from './take-part-pages.tsx';

export type FollowProps = {
  readonly visit: Visit;
  readonly one: Published;
  readonly email: string;
  readonly formKey: string;
  readonly task: ProofTask;
  readonly faults?: readonly FaultyField[];
  readonly proofFault?: ProofFault;
};

/** By mail, with a link that confirms; or with a reader of feeds, for which nothing is asked. */
export function FollowPage(props: FollowProps) {
  const { visit, one, email, formKey, task, faults = [], proofFault } = props;
  const { follow: t, help, list, page } = messages[visit.locale];
  const items = [...faultItems(visit, faults, { own: t.faults }), ...proofItems(visit, proofFault)];
  return (
    <PublicPage
      visit={visit}
      title={`${t.title}: ${one.title}`}
      noindex
      breadcrumbs={[
        { text: list.title, href: href(visit, base) },
        { text: one.title, href: href(visit, pathOf(one.number)) },
        { text: t.title },
      ]}
    >
      <div class="meent-take-part">
        <Heading level={1}>{t.title}</Heading>
        <Paragraph lead>
          <b>{one.title}.</b> {t.lead}
        </Paragraph>
        {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
        <Form action={href(visit, pathOf(one.number, '/volgen'))}>
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
          <TrapField label={help.notAPerson} />
          <ProofField visit={visit} task={task} fault={proofFault} />
          <HiddenField name="formulier" value={formKey} />
          <ButtonRow>
            <Button>{t.send}</Button>
          </ButtonRow>
        </Form>
        <p>
          <Link href={href(visit, pathOf(one.number, '/nieuws.atom'))}>{page.feedLink}</Link>
        </p>
      </div>
    </PublicPage>
  );
}
