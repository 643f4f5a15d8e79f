// SPDX-License-Identifier: EUPL-1.2
import {
  ButtonRow,
  LinkButton,
  Paragraph,
  Row,
  Rows,
  Section,
  dayInWords,
  timeOfDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, type AreaTree, areaName } from '../../areas/index.ts';
import type { Occurrence } from '../domain.ts';
import { messages } from '../messages.ts';

export type MeetSectionProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly area: Area;
  readonly occurrences: readonly Occurrence[];
};

const shown = 3;

/** On the page of an area: the next times that its team can be met without an appointment. */
export function MeetSection({ visit, tree, area, occurrences }: MeetSectionProps) {
  const { locale, today } = visit;
  const t = messages[locale];
  const coming = occurrences.filter(({ isOff }) => !isOff).slice(0, shown);
  if (coming.length === 0) return null;
  return (
    <Section title={t.area.title} id="kom-langs">
      <Paragraph>{t.area.text}</Paragraph>
      <Rows label={t.area.title}>
        {coming.map(({ moment, day, startsAt, endsAt }) => (
          <Row
            title={t.area.what(t.kinds[moment.kind], areaName(tree.byId(moment.areaId) ?? area, locale))}
            meta={
              <>
                {dayInWords(locale, day, today)},{' '}
                {t.hours(timeOfDay(locale, startsAt), timeOfDay(locale, endsAt))}
                <br />
                {moment.place}
              </>
            }
          />
        ))}
      </Rows>
      <ButtonRow>
        <LinkButton href={href(visit, areaAgendaPath(area))} variant="quiet">
          {t.area.follow}
        </LinkButton>
      </ButtonRow>
    </Section>
  );
}

/** Without language prefix. */
export function areaAgendaPath({ slug }: Area): string {
  return `/gebieden/${slug}/agenda.ics`;
}
