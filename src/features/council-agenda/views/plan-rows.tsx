// SPDX-License-Identifier: EUPL-1.2
import { Badge, Row, Rows } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Plan } from '../domain.ts';
import { messages } from '../messages.ts';
import { whenInWords } from './agenda-part.tsx';

type PlanRowsProps = {
  readonly visit: Visit;
  readonly room: 'public' | 'workplace';
  /** As this reader may see them; see `seenBy`. */
  readonly plans: readonly Plan[];
  readonly label: string;
};

/** What was found on the agenda: when it comes, and whether it still does. */
export function PlanRows({ visit, room, plans, label }: PlanRowsProps) {
  const t = messages[visit.locale];
  return (
    <Rows tight label={label}>
      {plans.map((plan) => (
        <Row
          href={href(visit, room === 'public' ? '/raad/agenda' : `/werkplek/raad/agenda/${plan.id}`)}
          title={plan.title}
          meta={whenInWords(visit, plan.when)}
          trailing={
            <>
              {plan.state === 'held' && <Badge tone="good">{t.states.held}</Badge>}
              {plan.state === 'dropped' && <Badge>{t.states.dropped}</Badge>}
              {room === 'workplace' && !plan.publishedAt && <Badge tone="due">{t.notPublic}</Badge>}
            </>
          }
        />
      ))}
    </Rows>
  );
}
