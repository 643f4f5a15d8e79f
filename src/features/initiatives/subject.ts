// SPDX-License-Identifier: EUPL-1.2
import type { Subject } from '../portfolio/index.ts';
import type { Initiative } from './domain.ts';

/** An initiative as what portfolio holders must know of (R5). */
export function subjectOf({
  id,
  areaIds,
  themeIds,
}: Pick<Initiative, 'id' | 'areaIds' | 'themeIds'>): Subject {
  return { kind: 'initiative', id, areaIds, themeIds };
}
