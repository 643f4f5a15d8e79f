// SPDX-License-Identifier: EUPL-1.2
import type { Subject } from '../portfolio/index.ts';
import type { Project } from './domain.ts';

/** A project as what portfolio holders must know of (R5). */
export function subjectOf({ id, areaIds, themeIds }: Pick<Project, 'id' | 'areaIds' | 'themeIds'>): Subject {
  return { kind: 'project', id, areaIds, themeIds };
}
