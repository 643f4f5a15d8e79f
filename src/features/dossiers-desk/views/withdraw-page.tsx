// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Prose,
  Section,
  TextArea,
  WorkplacePage,
  faultItems,
  faultTexts,
  fullDay,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { mayBeGiven } from '../../document-texts/index.ts';
import {
  type CouncilDocument,
  type Version,
  type WithdrawRefusal,
  type Withdrawal,
  WithdrawnLines,
  documentPath,
  fileInWords,
} from '../../dossiers/index.ts';
import type { Staffing } from '../../teams/index.ts';
import { messages } from '../messages.ts';

/** The form as it came back. */
export type WithdrawBack = {
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
  readonly refusal?: WithdrawRefusal;
};

export type WithdrawPageProps = {
  readonly visit: Visit;
  readonly document: CouncilDocument;
  /** All that were not withdrawn, the newest first. */
  readonly versions: readonly Version[];
  readonly people: Staffing['people'];
  /** The version that is to go; */
  readonly one?: Version;
  /** or how it went, when it is gone already. */
  readonly gone?: Withdrawal;
  readonly back: WithdrawBack;
};

/** The last look before a version goes for good. */
export function WithdrawPage(props: WithdrawPageProps) {
  const { visit, document, one, gone, back } = props;
  const t = messages[visit.locale];
  const version = one?.version ?? gone?.version ?? 0;
  const title = gone ? t.withdraw.before(version) : t.withdraw.title(version);
  const faults = [
    ...faultItems(visit, back.faults ?? [], { labels: t.labels }),
    ...(back.refusal === 'personal' ? [{ href: '#reden', text: t.withdraw.refusals.personal }] : []),
  ];
  const home = href(visit, documentPath('workplace', document.number));
  return (
    <WorkplacePage visit={visit} title={title} current="dossiers">
      <Prose>
        <ErrorSummary visit={visit} items={faults} />
        <p class="meent-soft">
          <Link href={home}>{document.title}</Link>
        </p>
        <Heading level={1}>{title}</Heading>
        {gone && <GonePart {...props} gone={gone} home={home} />}
        {one && <GoingPart {...props} one={one} home={home} />}
      </Prose>
    </WorkplacePage>
  );
}

type Way = { readonly home: string };

function GonePart({
  visit,
  people,
  gone,
  home,
  back,
}: WithdrawPageProps & Way & { readonly gone: Withdrawal }) {
  const t = messages[visit.locale].withdraw;
  const name = gone.by === null ? undefined : people.get(gone.by)?.name;
  return (
    <>
      {back.refusal === 'withdrawn_before' && (
        <Notice role="status">
          <p>{t.refusals.withdrawn_before}</p>
        </Notice>
      )}
      <WithdrawnLines visit={visit} of={[gone]} />
      {name !== undefined && <Paragraph>{t.by(name)}</Paragraph>}
      <p>
        <Link href={home}>{t.toDocument}</Link>
      </p>
    </>
  );
}

function GoingPart(props: WithdrawPageProps & Way & { readonly one: Version }) {
  const { visit, document, one, home, back } = props;
  const words = messages[visit.locale];
  const t = words.withdraw;
  const fault =
    back.refusal === 'personal' ? t.refusals.personal : faultTexts(visit, back.faults ?? [])('reden');
  return (
    <>
      <Paragraph lead>{t.lead}</Paragraph>
      <Section title={t.of}>
        <p class="meent-dossier-name">
          <b>{one.name}</b>
        </p>
        <Paragraph soft>
          {[
            document.title,
            words.cameFrom(fullDay(visit.locale, dayOf(one.madeAt).toString())),
            fileInWords(visit, one),
          ].join(' · ')}
        </Paragraph>
      </Section>
      <Section title={t.what}>
        <ul>
          {[t.goes, holdsAfter(props), t.stays, t.taken].map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Section>
      <Form
        action={href(
          visit,
          `${documentPath('workplace', document.number)}/versie/${String(one.version)}/intrekken`,
        )}
      >
        <TextArea
          visit={visit}
          name="reden"
          label={t.reason}
          hint={t.reasonHint}
          rows={2}
          required
          value={back.typed.reden ?? ''}
          fault={fault}
        />
        <Notice tone="danger">
          <p>{t.final}</p>
        </Notice>
        <ButtonRow>
          <Button variant="danger">{t.button(one.version)}</Button>
          <LinkButton variant="subtle" href={home}>
            {words.cancel}
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  );
}

/** Which version holds when this one is gone. */
function holdsAfter({
  visit,
  document,
  versions,
  one,
}: WithdrawPageProps & { readonly one: Version }): string {
  const t = messages[visit.locale].withdraw;
  const next = versions.find((each) => each.version !== one.version && mayBeGiven(each))?.version;
  if (next === undefined) return t.last;
  return document.file?.version === one.version ? t.next(next) : t.unchanged(next);
}
