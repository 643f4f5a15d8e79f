// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import { Button, ButtonRow, Form, Hidden, LinkButton, Row, Rows } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Tie } from '../domain.ts';
import { messages } from '../messages.ts';
import type { Party } from '../network.ts';
import { canKeepNetwork } from '../policies.ts';
import { type Names, partyName, tieAround, tieInWords } from './tie-words.ts';
import { TieNote } from './tie-form.tsx';

type TieRowsProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly areaId: Id;
  /** In the order in which they are listed. */
  readonly parties: readonly Party[];
  readonly ties: readonly Tie[];
  /** Only today can something be done about it. */
  readonly isToday: boolean;
};

/** Every tie once, under the first of its parties. */
export function TieRows({ visit, names, areaId, parties, ties, isToday }: TieRowsProps) {
  const t = messages[visit.locale];
  const order = new Map(parties.map(({ id }, index) => [id, index]));
  const sorted = ties
    .map((tie) => leading(tie, order))
    .sort((one, other) => (order.get(one.partyId) ?? 0) - (order.get(other.partyId) ?? 0));
  return (
    <Rows label={t.list} tight>
      {sorted.map((tie) => {
        const name = partyName(names, tie.partyId);
        const canKeep = isToday && canKeepNetwork(visit.actor, tie.areaId);
        return (
          <Row
            title={name}
            href={href(visit, `/werkplek/organisaties/${tie.partyId}`)}
            meta={
              <>
                {tieInWords(visit, names, tie)}
                <br />
                {tieAround(visit, names, { tie, areaId })}
              </>
            }
            trailing={canKeep && <TieButtons visit={visit} tie={tie} name={`${name}: ${tie.what}`} />}
          >
            <TieNote note={tie.note} />
          </Row>
        );
      })}
    </Rows>
  );
}

/** The party that is listed first leads; a tie has no direction. */
function leading(tie: Tie, order: ReadonlyMap<Id, number>): Tie {
  const { partyId, otherId } = tie;
  if (otherId === null) return tie;
  const isTurned = (order.get(otherId) ?? Infinity) < (order.get(partyId) ?? Infinity);
  return isTurned ? { ...tie, partyId: otherId, otherId: partyId } : tie;
}

function TieButtons({
  visit,
  tie,
  name,
}: {
  readonly visit: Visit;
  readonly tie: Tie;
  readonly name: string;
}) {
  const t = messages[visit.locale];
  const path = `/werkplek/netwerk/verband/${tie.id}`;
  return (
    <ButtonRow>
      <LinkButton variant="quiet" small href={href(visit, path)}>
        {t.change}
        <Hidden>{t.ended(name)}</Hidden>
      </LinkButton>
      {tie.until === null && (
        <Form action={href(visit, `${path}/einde`)}>
          <Button variant="quiet" small>
            {t.end}
            <Hidden>{t.ended(name)}</Hidden>
          </Button>
        </Form>
      )}
    </ButtonRow>
  );
}
