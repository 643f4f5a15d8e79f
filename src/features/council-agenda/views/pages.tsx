// SPDX-License-Identifier: EUPL-1.2
import {
  ButtonRow,
  Heading,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  PublicPage,
  Row,
  Rows,
  Section,
  WorkplacePage,
  fullDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import { canPlan } from '../policies.ts';
import type { Agenda } from '../reading.ts';
import { AgendaPart } from './agenda-part.tsx';

type Props = Agenda & { readonly visit: Visit };

/** What comes to the council, for everyone. */
export function PublicAgendaPage(props: Props) {
  const { visit } = props;
  const t = messages[visit.locale];
  return (
    <PublicPage isRare visit={visit} title={t.title} description={t.lead}>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <AgendaPart {...props} room="public" />
      <HeldPart {...props} path="/raad/sessies" />
      <PastLink {...props} path="/raad/agenda" />
    </PublicPage>
  );
}

/** The same for who works here, with the way to plan and move. */
export function DeskAgendaPage(props: Props) {
  const { visit } = props;
  const t = messages[visit.locale];
  const done = t.done[visit.query.gelukt ?? ''];
  return (
    <WorkplacePage visit={visit} title={t.title} current="dossiers">
      {done !== undefined && (
        <Notice tone="good">
          <p>{done}</p>
        </Notice>
      )}
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.deskLead}</Paragraph>
      {canPlan(visit.actor) && (
        <ButtonRow>
          <LinkButton href={href(visit, '/werkplek/raad/agenda/nieuw')}>{t.add}</LinkButton>
        </ButtonRow>
      )}
      <AgendaPart {...props} room="workplace" />
      <HeldPart {...props} path="/werkplek/raad/sessies" />
      <PastLink {...props} path="/werkplek/raad/agenda" />
    </WorkplacePage>
  );
}

/** The sessions that were held, where what was is shown. */
function HeldPart({ visit, held, path }: Props & { readonly path: string }) {
  const t = messages[visit.locale];
  if (held.length === 0) return null;
  return (
    <Section title={t.wereHeld} id="geweest">
      <Rows label={t.wereHeld} tight>
        {held.map(({ number, title, day }) => (
          <Row href={href(visit, `${path}/${number}`)} title={title} meta={fullDay(visit.locale, day)} />
        ))}
      </Rows>
    </Section>
  );
}

function PastLink({ visit, showsPast, hasPast, path }: Props & { readonly path: string }) {
  const t = messages[visit.locale];
  if (!hasPast && !showsPast) return null;
  return (
    <p class="meent-plans-past">
      <Link href={href(visit, showsPast ? path : `${path}?toon=geweest`)}>
        {showsPast ? t.onlyComing : t.earlier}
      </Link>
    </p>
  );
}
