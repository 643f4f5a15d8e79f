// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  DayText,
  EmptyState,
  Heading,
  Hero,
  Link,
  Paragraph,
  Prose,
  PublicPage,
  Section,
  TypedText,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import {
  type Programme,
  ProgrammeFacts,
  type ProgressNote,
  ProgressBadge,
  holdersOf,
} from '../../programmes/index.ts';
import type { Staffing } from '../../teams/index.ts';
import { RecordRows, type ThreadRecord, threadHref } from '../../thread/index.ts';
import { aldermanAt, aldermenOf } from '../aldermen.ts';
import { messages } from '../messages.ts';
import type { Accord, Measured } from '../reading.ts';
import { AccordRows, AccordSum } from './accord-rows.tsx';
import { IndicatorPart } from './indicator-parts.tsx';

/** All items of the accord, for everyone. */
export function AccordPage({ visit, accord }: { readonly visit: Visit; readonly accord: Accord }) {
  const t = messages[visit.locale];
  return (
    <PublicPage
      isRare
      visit={visit}
      title={t.accordTitle}
      description={t.accordLead}
      breadcrumbs={[{ text: t.title, href: href(visit, '/raad') }, { text: t.accord }]}
    >
      <Heading level={1}>{t.accordTitle}</Heading>
      <Paragraph lead>{t.accordLead}</Paragraph>
      <AccordSum visit={visit} accord={accord} />
      <AccordRows visit={visit} accord={accord} home="/raad/akkoord" />
    </PublicPage>
  );
}

export type ItemProps = {
  readonly visit: Visit;
  readonly item: Programme;
  readonly notes: readonly ProgressNote[];
  readonly staffing: Staffing;
  readonly records: readonly ThreadRecord[];
  readonly total: number;
  readonly measured: readonly Measured[];
};

/** One item of the accord: how far, everything that was told, and what shows it. */
export function AccordItemPage(props: ItemProps) {
  const { visit, item } = props;
  const t = messages[visit.locale];
  return (
    <PublicPage
      isRare
      visit={visit}
      title={item.title}
      breadcrumbs={[
        { text: t.title, href: href(visit, '/raad') },
        { text: t.accord, href: href(visit, '/raad/akkoord') },
        { text: item.number },
      ]}
      hero={<Hero title={item.title} lead={<ProgressBadge visit={visit} note={props.notes[0]} />} />}
    >
      <ItemBody {...props} room="public" />
    </PublicPage>
  );
}

/** The same in both rooms; in the workplace with what one can do. */
export function ItemBody(
  props: ItemProps & { readonly room: 'public' | 'workplace'; readonly children?: ComponentChildren },
) {
  const { visit, item, notes, staffing, records, total, measured, room, children } = props;
  const t = messages[visit.locale];
  const holders = holdersOf(item, staffing, visit.today);
  const aldermen = aldermenOf(staffing, visit.today);
  return (
    <>
      <Section title={t.notes} id="hoe-het-staat">
        {notes.length === 0 && <Paragraph soft>{t.noNotes}</Paragraph>}
        <Notes visit={visit} notes={notes} />
        {children}
      </Section>
      <Section title={t.evidenceTitle} id="bewijs">
        {records.length === 0 ? (
          <EmptyState title={t.noEvidence} />
        ) : (
          <RecordRows visit={visit} room={room} records={records} label={t.evidenceTitle} />
        )}
        {total > records.length && (
          <p class="raad-more">
            <Link href={threadHref(visit, room, { kind: 'programme', number: item.number })}>
              {t.evidenceMore} ({total})
            </Link>
          </p>
        )}
        {measured.map((one) => (
          <IndicatorPart visit={visit} one={one} />
        ))}
      </Section>
      <Section title={t.item} id="afspraak">
        <Prose>
          <ProgrammeFacts
            visit={visit}
            programme={item}
            holders={holders}
            themes={staffing.themes}
            linksHolders={room === 'public' && holders.every(({ id }) => aldermanAt(aldermen, id))}
          />
          <p class="raad-more">
            <Link href={href(visit, `${room === 'public' ? '' : '/werkplek'}/opgaven/${item.number}`)}>
              {t.asProgramme}
            </Link>
            <Link href={threadHref(visit, room, { kind: 'programme', number: item.number })}>{t.thread}</Link>
          </p>
        </Prose>
      </Section>
    </>
  );
}

/** Everything that was told, the newest first. */
function Notes({ visit, notes }: { readonly visit: Visit; readonly notes: readonly ProgressNote[] }) {
  return (
    <ol class="raad-notes">
      {notes.map((note) => (
        <li>
          <p class="raad-notes__head">
            <b>
              <DayText visit={visit} day={note.onDay} />
            </b>{' '}
            <ProgressBadge visit={visit} note={note} />
          </p>
          <TypedText text={note.body} />
        </li>
      ))}
    </ol>
  );
}
