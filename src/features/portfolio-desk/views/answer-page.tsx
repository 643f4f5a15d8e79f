// SPDX-License-Identifier: EUPL-1.2
import {
  Disclosure,
  ErrorSummary,
  Facts,
  Heading,
  Notice,
  Paragraph,
  PlainPage,
  Prose,
  Quote,
  Section,
  TypedText,
} from '../../../platform/html/index.ts';
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Area } from '../../areas/index.ts';
import type { Answer, PortfolioRequest } from '../../portfolio/index.ts';
import type { BriefLine } from '../brief.ts';
import type { Refusal } from '../domain.ts';
import { answerPath } from '../links.ts';
import { messages } from '../messages.ts';
import { AnswerForm, wordsFault } from './answer-form.tsx';

export type AnswerPageProps = {
  readonly visit: Visit;
  readonly token: string;
  readonly title: string;
  readonly area: Area | undefined;
  /** The first of what is asked: all of it has the same message. */
  readonly request: PortfolioRequest;
  readonly brief: readonly BriefLine[];
  readonly by: string;
  readonly alderman: string;
  readonly readerName: string | null;
  /** Whether an answer still changes anything. */
  readonly isOpen: boolean;
  readonly chosen?: Answer | undefined;
  readonly formKey: string;
  readonly typed?: Typed;
  readonly faults?: readonly FaultyField[];
  readonly refusal?: Refusal;
};

/** For an alderman in a corridor: what it is, four buttons, and beneath it everything that one may want to know first. */
export function AnswerPage(props: AnswerPageProps) {
  const { visit, title, area, request, brief, by, alderman, readerName } = props;
  const m = messages[visit.locale];
  return (
    <PlainPage visit={visit} title={title}>
      <Prose>
        <Faults {...props} />
        {visit.query.gelukt === 'ja' && (
          <Notice tone="good" role="status">
            {m.answer.thanks}
          </Notice>
        )}
        <div class="meent-portfolio__title">
          {area?.emblem && <Emblem path={area.emblem} tint={area.tint} size={44} box={48} />}
          <Heading level={1} looks={2}>
            {title}
          </Heading>
        </div>
        <p>
          {m.answer.intro(by)} {readerName !== null && m.answer.behalf(readerName, alderman)}
        </p>
        <Quote>
          <TypedText text={request.message} />
        </Quote>
        <Choosing {...props} />
        <Section title={m.answer.more}>
          <Facts items={brief.map(({ term, value }) => ({ term, value: <TypedText text={value} /> }))} />
        </Section>
      </Prose>
    </PlainPage>
  );
}

function Faults({ visit, faults = [], refusal }: AnswerPageProps) {
  const text = wordsFault({ visit, faults, refusal });
  const other = refusal && refusal !== 'no_condition' ? messages[visit.locale].refusals[refusal] : undefined;
  return (
    <ErrorSummary
      visit={visit}
      items={[
        ...(text === undefined ? [] : [{ href: '#zin', text }]),
        ...(other === undefined ? [] : [{ href: '#inhoud', text: other }]),
      ]}
    />
  );
}

function Choosing(props: AnswerPageProps) {
  const { visit, token, request, isOpen, chosen, formKey, typed, faults = [], refusal } = props;
  const m = messages[visit.locale].answer;
  const { answer, words } = request;
  const form = (
    <AnswerForm
      visit={visit}
      action={href(visit, answerPath(token))}
      chosen={chosen}
      formKey={formKey}
      typed={typed}
      faults={faults}
      refusal={refusal}
    />
  );
  if (!answer) return isOpen ? form : <Paragraph>{m.final}</Paragraph>;
  const isBack = typed !== undefined;
  return (
    <>
      <Paragraph lead>{m.choices[answer].chosen}</Paragraph>
      {words !== null && (
        <Quote>
          <TypedText text={words} />
        </Quote>
      )}
      {isOpen ? (
        <Disclosure summary={m.change} open={isBack || chosen !== undefined}>
          {form}
        </Disclosure>
      ) : (
        <Paragraph soft>{m.final}</Paragraph>
      )}
    </>
  );
}

/** For a link that asks nothing (any more): the same words for every cause. */
export function GonePage({ visit }: { readonly visit: Visit }) {
  const m = messages[visit.locale].answer;
  const { phone } = visit.municipality.settings;
  return (
    <PlainPage visit={visit} title={m.goneTitle}>
      <Prose>
        <Heading level={1}>{m.goneTitle}</Heading>
        <Paragraph lead>{m.gone}</Paragraph>
        {phone && <Paragraph>{phone}</Paragraph>}
      </Prose>
    </PlainPage>
  );
}
