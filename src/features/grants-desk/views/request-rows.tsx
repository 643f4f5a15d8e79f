// SPDX-License-Identifier: EUPL-1.2
import { Badge, Row, Rows } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { AreaTree } from '../../areas/index.ts';
import { GrantBadge, amountInWords } from '../../grants/index.ts';
import { messages } from '../messages.ts';
import { canDecide } from '../policies.ts';
import type { Listed } from '../readings.ts';
import { budgetTitle } from './words.tsx';

type RequestRowsProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly label: string;
  readonly listed: readonly Listed[];
  /** Where the group says the state already. */
  readonly hideState?: boolean;
};

export function RequestRows({ visit, tree, label, listed, hideState }: RequestRowsProps) {
  const t = messages[visit.locale];
  return (
    <Rows label={label} tight>
      {listed.map(({ request, budget, initiative }) => {
        const isYours = request.state === 'requested' && canDecide(visit.actor, budget);
        return (
          <Row
            title={initiative.title}
            href={href(visit, `/werkplek/buurtbonnen/${request.number}`)}
            meta={`${request.number} · ${amountInWords(visit.locale, request)} · ${budgetTitle(visit.locale, tree, budget)}`}
            trailing={
              hideState ? (
                isYours && <Badge tone="due">{t.requests.yours}</Badge>
              ) : (
                <GrantBadge visit={visit} state={request.state} />
              )
            }
          />
        );
      })}
    </Rows>
  );
}
