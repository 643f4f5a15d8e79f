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
import type { Motion } from '../../motions/index.ts';
import { ProofField, type ProofFault, type ProofTask, proofFaultText } from '../../proofs/index.ts';
import { base, pathOf } from '../links.ts';
import { messages } from '../messages.ts';

export type FollowProps = {
  readonly visit: Visit;
  readonly motion: Pick<Motion, 'number' | 'title'>;
  readonly email: string;
  readonly formKey: string;
  readonly task: ProofTask;
  readonly faults?: readonly FaultyField[];
  readonly proofFault?: ProofFault;
};

/** By mail, with a link that confirms; or with a reader of feeds, for which nothing is asked. */
export function FollowPage(props: FollowProps) {
  const { visit, motion, email, formKey, task, faults = [], proofFault } = props;
  const { follow: t, list, page } = messages[visit.locale];
  const items = faultItems(visit, faults, { own: t.faults });
  if (proofFault)
    items.push({ href: '#rekenantwoord', text: `${t.answer}: ${proofFaultText(visit.locale, proofFault)}` });
  return (
    <PublicPage
      visit={visit}
      title={`${t.title}: ${motion.number}`}
      noindex
      isRare
      breadcrumbs={[
        { text: list.title, href: href(visit, base) },
        { text: motion.number, href: href(visit, pathOf(motion.number)) },
        { text: t.title },
      ]}
    >
      <div class="meent-motion-follow">
        <Heading level={1}>{t.title}</Heading>
        <Paragraph lead>
          <b>
            {motion.number} {motion.title}.
          </b>{' '}
          {t.lead}
        </Paragraph>
        {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
        <Form action={href(visit, pathOf(motion.number, '/volgen'))}>
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
            <label for="website">{t.notAPerson}</label>
            <input type="text" id="website" name="website" tabIndex={-1} autocomplete="off" value="" />
          </div>
          <ProofField visit={visit} task={task} fault={proofFault} />
          <HiddenField name="formulier" value={formKey} />
          <ButtonRow>
            <Button>{t.send}</Button>
          </ButtonRow>
        </Form>
        <p>
          <Link href={href(visit, pathOf(motion.number, '/nieuws.atom'))}>{page.feedLink}</Link>
        </p>
      </div>
    </PublicPage>
  );
}
