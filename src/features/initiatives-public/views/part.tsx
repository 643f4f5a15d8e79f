// SPDX-License-Identifier: EUPL-1.2
import { Link, Section } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, type AreaTree, areaName } from '../../areas/index.ts';
import type { Published } from '../domain.ts';
import { base } from '../links.ts';
import { messages } from '../messages.ts';
import { InitiativeRows } from './list-page.tsx';

type PartProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  /** The page's own area; without one it is about the whole municipality. */
  readonly area?: Area;
  readonly found: readonly Published[];
};

/** A few of what residents do themselves, within a page about something wider; nothing where there are none. */
export function InitiativesPart({ visit, tree, area, found }: PartProps) {
  const { list: t } = messages[visit.locale];
  if (found.length === 0) return null;
  const isPart = area !== undefined && area !== tree.root;
  const more = isPart ? t.moreIn(areaName(area, visit.locale)) : t.more;
  return (
    <Section
      title={t.title}
      aside={<Link href={href(visit, `${base}${isPart ? `?gebied=${area.slug}` : ''}`)}>{more}</Link>}
    >
      <InitiativeRows visit={visit} tree={tree} found={found} label={t.title} />
    </Section>
  );
}
