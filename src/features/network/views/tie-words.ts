// SPDX-License-Identifier: EUPL-1.2
import { fullDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import type { Organisation } from '../../organisations/index.ts';
import type { Tie } from '../domain.ts';
import { messages } from '../messages.ts';

export type Names = { readonly all: ReadonlyMap<Id, Organisation>; readonly tree: AreaTree };

export function partyName({ all }: Names, id: Id): string {
  return all.get(id)?.name ?? '';
}

/** "wekelijks overleg, met het gebiedsteam". */
export function tieInWords(visit: Visit, names: Names, tie: Tie): string {
  const t = messages[visit.locale];
  return t.with(tie.what, tie.otherId === null ? t.inTeam : partyName(names, tie.otherId));
}

/** Since when, until when, and where, when that is another area than the page is about. */
export function tieAround(visit: Visit, { tree }: Names, { tie, areaId }: { tie: Tie; areaId: Id }): string {
  const t = messages[visit.locale];
  const area = tie.areaId === areaId ? undefined : tree.byId(tie.areaId);
  return [
    t.since(fullDay(visit.locale, tie.since)),
    ...(tie.until ? [t.until(fullDay(visit.locale, tie.until))] : []),
    ...(area ? [areaName(area, visit.locale)] : []),
  ].join(' · ');
}
