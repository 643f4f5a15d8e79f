// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { Badge, Row, Rows, TypedText, dayInWords, sentenceCase } from '../../platform/html/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Deed } from './domain.ts';
import { messages } from './messages.ts';

export type DeedListProps = {
  readonly visit: Visit;
  readonly deeds: readonly Deed[];
  readonly nameOf: (personId: Id) => string;
  /** Under each of them: what can be done about it. */
  readonly under?: (deed: Deed) => ComponentChildren;
};

/** What was promised, who sees to it and how it stands: the same for the resident as for who works on it. */
export function DeedList({ visit, deeds, nameOf, under }: DeedListProps) {
  const t = messages[visit.locale];
  return (
    <Rows label={t.promisedToYou}>
      {deeds.map((deed) => (
        <Row
          title={deed.deed}
          meta={
            <>
              <Standing visit={visit} deed={deed} /> {t.by(nameOf(deed.ownerId))}
            </>
          }
        >
          <Told visit={visit} deed={deed} />
          {under?.(deed)}
        </Row>
      ))}
    </Rows>
  );
}

function Standing({ visit, deed }: { readonly visit: Visit; readonly deed: Deed }) {
  const t = messages[visit.locale];
  if (deed.settledAt && deed.outcome) {
    const day = dayInWords(visit.locale, dayOf(deed.settledAt), visit.today);
    return (
      <Badge tone={deed.outcome === 'kept' ? 'good' : 'neutral'}>
        {t.settledOn(t.outcomes[deed.outcome], day)}
      </Badge>
    );
  }
  const isLate = deed.dueOn < visit.today.toString();
  const isToday = deed.dueOn === visit.today.toString();
  return (
    <Badge tone={isLate ? 'late' : isToday ? 'due' : 'neutral'}>
      {t.until(dayInWords(visit.locale, deed.dueOn, visit.today))}
    </Badge>
  );
}

/** What the resident was told about it: why it moved, that it is late, how it ended. */
function Told({ visit, deed }: { readonly visit: Visit; readonly deed: Deed }) {
  const t = messages[visit.locale];
  const isLate = deed.settledAt === null && deed.dueOn < visit.today.toString();
  return (
    <>
      {deed.settledNote && <TypedText text={deed.settledNote} />}
      {deed.movedFrom && deed.movedReason && (
        <>
          <p class="meent-soft">
            {sentenceCase(t.was(dayInWords(visit.locale, deed.movedFrom, visit.today)))}
          </p>
          <TypedText text={deed.movedReason} />
        </>
      )}
      {isLate && <p class="meent-soft">{t.late}</p>}
    </>
  );
}
