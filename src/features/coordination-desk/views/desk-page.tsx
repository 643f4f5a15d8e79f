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
  faultItems,
  faultText,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Attachment, Contact, Contribution, Message, Names } from '../../contributions/index.ts';
import type { Coordination } from '../../coordination/index.ts';
import type { Refusal } from '../domain.ts';
import { messages } from '../messages.ts';
import { canAskColleague, canAskPartner, canSeeReads } from '../policies.ts';
import { AskPartnerForm } from './ask-partner-form.tsx';
import { AskColleagueForm, ColleagueQuestions } from './colleague-parts.tsx';
import { PartnerQuestions } from './partner-parts.tsx';

/** Each form of the page, by the last part of its address. */
export type DeskForm = 'partner' | 'verlengen' | 'herinneren' | 'collega' | 'antwoorden';

/** A form that came back: which, of which question, what is wrong, and what was typed. */
export type Refused = {
  readonly form: DeskForm;
  readonly questionId?: string;
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
  readonly typed: Typed;
};

export type DeskPageProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly contribution: Contribution;
  readonly contact: Contact | undefined;
  readonly coordination: Coordination;
  /** Of the talk with the resident what can be shared, and the files that came along. */
  readonly talk: readonly Message[];
  readonly files: readonly Attachment[];
  /** What the form for a partner begins with. */
  readonly start: Typed;
  readonly formKey: string;
  readonly refused?: Refused;
};

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

/** The fields of a form on this page, each with an id of its own, and what came back in them. */
export function fieldsOf({ visit, refused }: DeskPageProps, form: DeskForm, questionId?: string) {
  const back = refused?.form === form && refused.questionId === questionId ? refused : undefined;
  const suffix = suffixOf(form, questionId);
  const own = ownFaults(visit);
  return {
    typed: back?.typed,
    isBack: back !== undefined,
    field: (name: string) => ({
      visit,
      name,
      id: `${name}${suffix}`,
      fault: faultText(visit, back?.faults ?? [], { field: name, own }) ?? refusalAt(visit, back, name),
    }),
  };
}

const refusalFields: Readonly<Partial<Record<Refusal, string>>> = {
  no_address: 'aan',
  day_passed: 'tot',
  too_far: 'tot',
  not_reader: 'wie',
};

function refusalAt(visit: Visit, back: Refused | undefined, name: string): string | undefined {
  return back?.refusal && refusalFields[back.refusal] === name
    ? messages[visit.locale].refusals[back.refusal]
    : undefined;
}

function ownFaults(visit: Visit) {
  const { faults } = messages[visit.locale];
  const required = (text: string) => ({ required: text });
  return {
    vraag: required(faults.vraag),
    uitleg: required(faults.uitleg),
    antwoord: required(faults.antwoord),
  };
}

function suffixOf(form: DeskForm, questionId?: string): string {
  return questionId ? `-${form}-${questionId}` : `-${form}`;
}

function refusedItems(visit: Visit, { form, questionId, faults, refusal }: Refused) {
  const m = messages[visit.locale];
  const suffix = suffixOf(form, questionId);
  const labels = {
    aan: m.to,
    vraag: m.question,
    grond: m.ground,
    uitleg: m.groundNote,
    tot: m.until,
    wie: m.who,
    antwoord: m.yourAnswer,
  };
  const items = faultItems(visit, faults, { labels, own: ownFaults(visit) }).map((item) => ({
    ...item,
    href: `${item.href}${suffix}`,
  }));
  if (!refusal) return items;
  const field = refusalFields[refusal];
  const target = field ? `#${field}${suffix}` : questionId ? `#vraag-${questionId}` : '#inhoud';
  return [...items, { href: target, text: m.refusals[refusal] }];
}
