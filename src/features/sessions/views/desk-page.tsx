// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  Disclosure,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  HiddenField,
  ItemColumns,
  LinkButton,
  MomentField,
  Notice,
  Paragraph,
  Section,
  TextArea,
  TypedText,
  WorkplacePage,
  faultItems,
  faultTexts,
  momentInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../desk-messages.ts';
import { refusalFields } from '../domain.ts';
import { sessionPath, workPath } from '../links.ts';
import { messages as words } from '../messages.ts';
import { SiteBadge } from './desk-list-page.tsx';
import { DocumentsPart } from './desk-documents.tsx';
import { ProgrammePart, QuestionsPart } from './desk-parts.tsx';
import type { Back } from './form-page.tsx';
import { ChangeNotice, factsOf } from './parts.tsx';
import { type DeskPageProps, mayChange } from './desk-showing.ts';
import { StepsPart } from './desk-steps.tsx';
import { SpeakersPart } from './desk-speakers.tsx';

/** One session as who prepares it sees it: everything in the order of the evening, and what is still to be done. */
export function DeskPage(props: DeskPageProps) {
  const { visit, around, session, again, rail } = props;
  const t = messages[visit.locale];
  const { kinds, page } = words[visit.locale];
  const items = [
    ...faultItems(visit, again?.faults ?? [], { labels: t.form.labels }),
    ...(again?.refusal ? [{ href: anchorOf(again.refusal), text: t.refusals[again.refusal] }] : []),
  ];
  return (
    <WorkplacePage visit={visit} title={`${session.number} ${session.title}`} current="councilSessions">
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      <Taken visit={visit} />
      <p class="meent-session-kind">
        {kinds[session.kind]} {session.number} <SiteBadge visit={visit} session={session} />
      </p>
      <Heading level={1}>{session.title}</Heading>
      <ChangeNotice visit={visit} session={session} />
      <ItemColumns
        main={
          <>
            <ProgrammePart {...props} />
            <QuestionsPart {...props} />
            <SpeakersPart {...props} />
            <DocumentsPart {...props} />
            {session.background && (
              <Section title={page.background}>
                <TypedText text={session.background} />
              </Section>
            )}
          </>
        }
        rail={
          <>
            <StepsPart {...props} />
            <PublishPart {...props} />
            <Section title={t.page.facts}>
              <Facts items={factsOf(visit, around, session)} />
              {mayChange(props) && (
                <ButtonRow>
                  <LinkButton href={href(visit, workPath(session.number, '/wijzigen'))} variant="quiet" small>
                    {t.page.change}
                  </LinkButton>
                </ButtonRow>
              )}
            </Section>
            {rail}
            <CancelPart {...props} />
          </>
        }
      />
    </WorkplacePage>
  );
}

function anchorOf(refusal: NonNullable<Back['refusal']>): string {
  const name = refusalFields[refusal];
  return name === 'versie' ? '#programma' : `#${name}`;
}

function Taken({ visit }: { readonly visit: Visit }) {
  const texts: Readonly<Record<string, string>> = messages[visit.locale].taken;
  const text = texts[visit.query.gelukt ?? ''];
  if (text === undefined) return null;
  return (
    <Notice tone="good" role="status">
      <p>{text}</p>
    </Notice>
  );
}

/** Whether everyone sees it, or from when. */
function PublishPart(props: DeskPageProps) {
  const { visit, session } = props;
  const { page: t } = messages[visit.locale];
  const at = (moment: NonNullable<typeof session.publishedAt>) =>
    momentInWords(visit.locale, moment, visit.today);
  return (
    <Section title={t.publish} id="publiceren">
      {session.publishedAt ? (
        <>
          <Paragraph>{t.isPublic(at(session.publishedAt))}</Paragraph>
          <ButtonRow>
            <LinkButton href={href(visit, sessionPath(session.number))} variant="quiet" small>
              {t.asEveryone}
            </LinkButton>
          </ButtonRow>
        </>
      ) : (
        <>
          <Paragraph>{session.embargoUntil ? t.isEmbargo(at(session.embargoUntil)) : t.isDraft}</Paragraph>
          {mayChange(props) && <PublishForm {...props} />}
        </>
      )}
    </Section>
  );
}

function PublishForm({ visit, session, again }: DeskPageProps) {
  const { page: t, refusals } = messages[visit.locale];
  const fault = faultTexts(visit, again?.faults ?? []);
  const late = again?.refusal === 'embargo_past' ? refusals.embargo_past : fault('moment');
  return (
    <Form action={href(visit, workPath(session.number, '/publiceren'))}>
      <HiddenField name="versie" value={String(session.version)} />
      <ButtonRow>
        <Button name="doe" value="nu">
          {t.publishNow}
        </Button>
        {session.embargoUntil && (
          <Button name="doe" value="intrekken" variant="quiet">
            {t.lift}
          </Button>
        )}
      </ButtonRow>
      <MomentField
        visit={visit}
        name="moment"
        label={t.publishLater}
        required
        value={again?.typed.moment}
        fault={late}
      />
      <ButtonRow>
        <Button name="doe" value="later" variant="quiet">
          {t.publishLaterButton}
        </Button>
      </ButtonRow>
    </Form>
  );
}

function CancelPart(props: DeskPageProps) {
  const { visit, session, again } = props;
  if (!mayChange(props)) return null;
  const { page: t } = messages[visit.locale];
  const fault = faultTexts(visit, again?.faults ?? []);
  return (
    <Disclosure summary={t.cancel} open={fault('reden') !== undefined}>
      <Form action={href(visit, workPath(session.number, '/afzeggen'))}>
        <HiddenField name="versie" value={String(session.version)} />
        <TextArea
          visit={visit}
          name="reden"
          label={t.cancelReason}
          hint={t.cancelHint}
          rows={3}
          required
          value={again?.typed.reden}
          fault={fault('reden')}
        />
        <ButtonRow>
          <Button variant="danger">{t.cancelButton}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
