// SPDX-License-Identifier: EUPL-1.2
import {
  Disclosure,
  ErrorSummary,
  Heading,
  Link,
  Notice,
  Paragraph,
  Section,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import { canAskColleague, canAskPartner, canSeeReads } from '../policies.ts';
import { AskPartnerForm } from './ask-partner-form.tsx';
import { AskColleagueForm, ColleagueQuestions } from './colleague-parts.tsx';
import { type DeskPageProps, refusedItems } from './desk-form.ts';
import { PartnerQuestions } from './partner-parts.tsx';

/** All that was asked about one contribution, of partners and of colleagues, with what can be done about it. */
export function DeskPage(props: DeskPageProps) {
  const { visit, contribution, coordination, refused } = props;
  const m = messages[visit.locale];
  const { number } = contribution;
  const isOpen = contribution.state !== 'closed';
  const mayAsk = isOpen && canAskPartner(visit.actor, contribution);
  return (
    <WorkplacePage visit={visit} title={m.title(number)} current="contributions">
      {refused && <ErrorSummary visit={visit} items={refusedItems(visit, refused)} />}
      <p>
        <Link href={href(visit, `/werkplek/bijdragen/${number}`)}>{m.toItem}</Link>
      </p>
      <Heading level={1}>{m.title(number)}</Heading>
      <Paragraph lead>{contribution.subject}</Paragraph>
      <Done visit={visit} />
      <div class="meent-desk">
        <Section title={m.partners}>
          {coordination.partners.length === 0 && <Paragraph soft>{m.noPartners}</Paragraph>}
          <PartnerQuestions {...props} />
          {mayAsk && (
            <Disclosure
              summary={m.askPartner}
              open={refused?.form === 'partner' || Boolean(visit.query.opnieuw)}
              id="form-partner"
            >
              <AskPartnerForm {...props} />
            </Disclosure>
          )}
        </Section>
        <Section title={m.colleagues}>
          {coordination.colleagues.length === 0 && <Paragraph soft>{m.noColleagues}</Paragraph>}
          <ColleagueQuestions {...props} />
          {isOpen && canAskColleague(visit.actor, contribution) && (
            <Disclosure summary={m.askColleague} open={refused?.form === 'collega'} id="form-collega">
              <AskColleagueForm {...props} />
            </Disclosure>
          )}
        </Section>
      </div>
      {canSeeReads(visit.actor, contribution) && (
        <p>
          <Link href={href(visit, `/werkplek/bijdragen/${number}/inzage`)}>{m.readsLink}</Link>
        </p>
      )}
    </WorkplacePage>
  );
}

function Done({ visit }: { readonly visit: Visit }) {
  const { done } = messages[visit.locale];
  const text = Object.entries(done).find(([name]) => name === visit.query.gelukt)?.[1];
  if (!text) return null;
  return (
    <Notice tone="good" role="status">
      {text}
    </Notice>
  );
}
