// SPDX-License-Identifier: EUPL-1.2
import { meetings } from '../demo/lindewoude/meetings.ts';
import { type DemoIds, must } from './demo-town.ts';
import { announceMoment } from './features/agenda/index.ts';
import { system } from './kernel/actor.ts';
import { today } from './kernel/clock.ts';
import { newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import type { Deps } from './platform/deps.ts';

const daysOfWeek = 7;

/** Announces where and when the teams can be met, each from the next such day on. */
export async function loadMeetings(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  const now = today(deps.clock);
  for (const { area, kind, place, weekday, from, to, rhythm } of meetings) {
    const areaId = ids.tree.bySlug(area)?.id;
    if (!areaId) throw new Error(`The demo names ${area}, which is not there.`);
    const firstOn = now.add({ days: (weekday - now.dayOfWeek + daysOfWeek) % daysOfWeek }).toString();
    const times = { firstOn, fromTime: from, toTime: to, rhythm };
    must(
      await announceMoment(
        deps,
        { municipality, actor: system },
        { id: newId(), areaId, kind, place, ...times },
      ),
    );
  }
}
