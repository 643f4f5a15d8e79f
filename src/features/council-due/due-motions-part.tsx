// SPDX-License-Identifier: EUPL-1.2
import { Badge, Link, Row, Rows, Section, nearDay } from '../../platform/html/index.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../areas/index.ts';
import { messages } from './messages.ts';
import type { DueMotion } from './store.ts';

export type DueMotionsPartProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly motions: readonly DueMotion[];
};

const home = '/werkplek/raad/moties';

/** On the page of today: what of the council's list is mine and due or late, a line each. Nothing when there is none. */
export function DueMotionsPart({ visit, tree, motions }: DueMotionsPartProps) {
  const t = messages[visit.locale];
  if (motions.length === 0) return null;
  const all = <Link href={href(visit, `${home}?toon=van-mij`)}>{t.all}</Link>;
  return (
    <Section title={t.title} aside={all}>
      <Rows tight label={t.title}>
        {motions.map((one) => {
          const area = one.areaId === null ? undefined : tree.byId(one.areaId);
          return (
            <Row
              href={href(visit, `${home}/${one.number}${one.part === null ? '' : `#deel-${one.id}`}`)}
              title={one.part ?? one.title}
              meta={[one.number, ...(one.part === null ? [] : [one.title])]
                .concat(area ? [areaName(area, visit.locale)] : [])
                .join(' · ')}
              trailing={
                <Badge tone={one.dueOn < visit.today.toString() ? 'late' : 'due'}>
                  {nearDay(visit.locale, one.dueOn, visit.today)}
                </Badge>
              }
            />
          );
        })}
      </Rows>
    </Section>
  );
}
