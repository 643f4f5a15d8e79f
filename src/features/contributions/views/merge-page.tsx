// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Notice,
  Paragraph,
  Quote,
  TextArea,
  TextField,
  TypedText,
  WorkplacePage,
  dayInWords,
  faultItems,
  faultTexts,
  sentenceCase,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { MergeRefusal } from '../actions/merging.ts';
import type { Contribution } from '../domain.ts';
import { messages } from '../messages.ts';
import { twinMessages } from '../twins-messages.ts';
import { type Names, ballName } from '../wording.ts';
import { itemPath } from './twins-part.tsx';

/** One of the two, with how many others hear it. */
export type Side = { readonly one: Contribution; readonly others: number };

export type MergePageProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly mine: Side;
  /** The one at the top of what was asked for; none while it is not known or not to be read. */
  readonly other?: Side;
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
  readonly refusal?: MergeRefusal;
};

/** Two contributions side by side, to make one part of the other. */
export function MergePage(props: MergePageProps) {
  const { visit, names, mine, other, typed, faults = [], refusal } = props;
  const t = twinMessages[visit.locale].merge;
  const own = { reden: { required: t.noReason }, met: { required: t.noNumber } };
  const items = faultItems(visit, faults, { own, labels: { met: t.labels.number, reden: t.labels.reason } });
  if (refusal) items.push({ href: other ? '#reden' : '#met', text: refusalText(visit, refusal) });
  const asked = typed.met ?? '';
  return (
    <WorkplacePage visit={visit} title={`${t.title}: ${mine.one.number}`} current="contributions">
      <div>
        <Heading level={1}>{t.title}</Heading>
        {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
        {other && other.one.number !== asked && asked !== '' && (
          <Notice>{t.viaRoot(asked, other.one.number)}</Notice>
        )}
        <div class="meent-side-by-side">
          <SideCard visit={visit} names={names} side={mine} role={t.here} />
          {other && <SideCard visit={visit} names={names} side={other} role={t.there} />}
        </div>
        {other ? <MergeForm {...props} /> : <NumberForm {...props} />}
      </div>
    </WorkplacePage>
  );
}

function refusalText(visit: Visit, refusal: MergeRefusal): string {
  const all: Readonly<Record<MergeRefusal, string>> = {
    ...messages[visit.locale].refusals,
    ...twinMessages[visit.locale].refusals,
  };
  return all[refusal];
}

function SideCard({
  visit,
  names,
  side: { one, others },
  role,
}: {
  readonly visit: Visit;
  readonly names: Names;
  readonly side: Side;
  readonly role: ComponentChildren;
}) {
  const t = twinMessages[visit.locale].merge;
  const { states } = messages[visit.locale];
  return (
    <section class="meent-twin" aria-label={one.number}>
      <p class="meent-soft">{role}</p>
      <Heading level={2} looks={3}>
        {one.subject}
      </Heading>
      <Quote by={`${one.number} · ${states[one.state]}`}>
        <TypedText text={one.body} />
      </Quote>
      <ul class="meent-plain-list">
        <li>{t.ball(sentenceCase(ballName(names, one.holder)))}</li>
        <li>{one.dueOn === null ? t.noDue : t.due(dayInWords(visit.locale, one.dueOn, visit.today))}</li>
        {others > 0 && <li>{t.others(others)}</li>}
      </ul>
    </section>
  );
}

function NumberForm({ visit, mine, typed }: MergePageProps) {
  const t = twinMessages[visit.locale].merge;
  return (
    <Form action={itemPath(visit, mine.one.number, '/samenvoegen')} method="get">
      <TextField
        visit={visit}
        name="met"
        label={t.number}
        hint={t.numberHint}
        value={typed.met}
        width="medium"
        required
      />
      <ButtonRow>
        <Button>{t.show}</Button>
        <Cancel visit={visit} number={mine.one.number} />
      </ButtonRow>
    </Form>
  );
}

function MergeForm({ visit, mine, other, typed, faults = [] }: MergePageProps) {
  const t = twinMessages[visit.locale].merge;
  const fault = faultTexts(visit, faults, { reden: { required: t.noReason } });
  const { one } = mine;
  return (
    <Form action={itemPath(visit, one.number, '/samenvoegen')}>
      <HiddenField name="versie" value={typed.versie ?? String(one.version)} />
      <HiddenField name="met" value={other?.one.number ?? ''} />
      <TextArea
        visit={visit}
        name="reden"
        label={t.reason}
        hint={t.reasonHint}
        value={typed.reden ?? twinMessages[one.locale].merge.reasonText}
        rows={3}
        required
        fault={fault('reden')}
      />
      <Paragraph>{t.what}</Paragraph>
      <ButtonRow>
        <Button>{t.save}</Button>
        <Cancel visit={visit} number={one.number} />
      </ButtonRow>
    </Form>
  );
}

function Cancel({ visit, number }: { readonly visit: Visit; readonly number: string }) {
  return (
    <LinkButton href={itemPath(visit, number)} variant="quiet">
      {twinMessages[visit.locale].merge.cancel}
    </LinkButton>
  );
}
