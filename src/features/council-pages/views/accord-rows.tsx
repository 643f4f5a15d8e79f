// SPDX-License-Identifier: EUPL-1.2
import { DayText, EmptyState, Link, Row, Rows } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { ProgressBadge, countStates, programmeMessages } from '../../programmes/index.ts';
import { messages } from '../messages.ts';
import type { Accord } from '../reading.ts';

type AccordProps = { readonly visit: Visit; readonly accord: Accord };

/** In words, the reached ones first: "1 bereikt, 2 loopt". */
export function AccordSum({ visit, accord: { items, progress } }: AccordProps) {
  const { states } = programmeMessages[visit.locale].progress;
  const counts = countStates(items, progress);
  const told = (['reached', 'under_way', 'not_begun', 'dropped'] as const).filter(
    (state) => counts[state] > 0,
  );
  if (told.length === 0) return null;
  return (
    <ul class="raad-sum">
      {told.map((state) => (
        <li class={`raad-state--${state}`}>
          <b>{counts[state]}</b> {states[state].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}

/** At a glance: of each item a sign and a word for how far it is. */
export function AccordGlance({ visit, accord: { items, progress } }: AccordProps) {
  const t = messages[visit.locale];
  const { states } = programmeMessages[visit.locale].progress;
  return (
    <ul class="raad-glance" aria-label={t.accord}>
      {items.map((item) => {
        const state = progress.get(item.id)?.state ?? 'not_begun';
        return (
          <li class={`raad-state--${state}`}>
            <Link href={href(visit, `/raad/akkoord/${item.number}`)}>{item.title}</Link>{' '}
            <span class="meent-soft">{states[state].toLowerCase()}</span>
          </li>
        );
      })}
    </ul>
  );
}

type AccordRowsProps = AccordProps & {
  /** Where an item leads: /raad/akkoord or /werkplek/raad/akkoord. */
  readonly home: string;
};

/** Each item of the accord: how far, what was told last, and how much shows it. */
export function AccordRows({ visit, accord, home }: AccordRowsProps) {
  const t = messages[visit.locale];
  if (accord.items.length === 0) return <EmptyState title={t.noAccord} />;
  return (
    <Rows label={t.accord}>
      {accord.items.map((item) => {
        const note = accord.progress.get(item.id);
        const shows = accord.evidence.get(item.id)?.total ?? 0;
        return (
          <Row
            href={href(visit, `${home}/${item.number}`)}
            title={item.title}
            meta={
              <>
                {note && <DayText visit={visit} day={note.onDay} style="short" />}
                {note && shows > 0 && ' · '}
                {shows > 0 && t.evidence(shows)}
              </>
            }
            trailing={<ProgressBadge visit={visit} note={note} />}
          >
            {note && <p class="raad-latest">{note.body}</p>}
          </Row>
        );
      })}
    </Rows>
  );
}
