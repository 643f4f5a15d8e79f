// SPDX-License-Identifier: EUPL-1.2
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { Heading, Paragraph, Row, Rows, WorkplacePage, listInWords } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, areaName } from '../../areas/index.ts';
import { messages } from '../messages.ts';
import type { Network } from '../network.ts';

export type AreaWithNetwork = { readonly area: Area; readonly network: Network };

/** Every area, with how many are in the picture there and who is not. */
export function NetworkPage({
  visit,
  areas,
}: {
  readonly visit: Visit;
  readonly areas: readonly AreaWithNetwork[];
}) {
  const t = messages[visit.locale];
  const list = (items: readonly string[]): string => listInWords(visit.locale, items);
  return (
    <WorkplacePage visit={visit} title={t.title} current="network">
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Rows label={t.title}>
        {areas.map(({ area, network: { parties, missing } }) => (
          <Row
            emblem={area.emblem && <Emblem path={area.emblem} tint={area.tint} size={40} box={48} />}
            title={areaName(area, visit.locale)}
            href={href(visit, `/werkplek/netwerk/${area.slug}`)}
            meta={
              parties.length === 0 ? t.noParties : missing.length > 0 ? t.gaps(missing, list) : t.complete
            }
            trailing={parties.length > 0 && t.parties(parties.length)}
            waiting={parties.length === 0}
          />
        ))}
      </Rows>
    </WorkplacePage>
  );
}
