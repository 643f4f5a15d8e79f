// SPDX-License-Identifier: EUPL-1.2
import {
  ButtonRow,
  ErrorSummary,
  Facts,
  Heading,
  ItemColumns,
  LinkButton,
  Notice,
  Section,
  TypedText,
  WorkplacePage,
  faultItems,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../desk-messages.ts';
import { refusalFields } from '../domain.ts';
import { workPath } from '../links.ts';
import { messages as words } from '../messages.ts';
import { SiteBadge } from './desk-list-page.tsx';
import { DocumentsPart } from './desk-documents.tsx';
import { ProgrammePart, QuestionsPart } from './desk-parts.tsx';
import { EndParts, PublishPart } from './desk-publishing.tsx';
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
            {rail && <div class="meent-session-rail">{rail}</div>}
            <EndParts {...props} />
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
