// SPDX-License-Identifier: EUPL-1.2
import { councilList } from '../demo/lindewoude/council-list.ts';
import { councilMeetings } from '../demo/lindewoude/council-meetings.ts';
import { must } from './demo-town.ts';
import { toPreview } from './features/council-import/index.ts';
import { readMeetings, readMeetingsIn, startMeetings } from './features/session-import/index.ts';
import { system } from './kernel/actor.ts';
import { today } from './kernel/clock.ts';
import { newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import type { Deps } from './platform/deps.ts';

/** A list of the clerk's that was looked at, and waits for what a person decides. */
export async function loadCouncilList(deps: Deps, municipality: Municipality): Promise<void> {
  const { source, fileName, text } = councilList;
  const file = { name: fileName, bytes: Buffer.from(text) };
  must(await toPreview(deps, { municipality, actor: system }, { source, file }));
}

/** A meeting that became a session, and a newer version of it that waits to be looked at. */
export async function loadCouncilMeetings(deps: Deps, municipality: Municipality): Promise<void> {
  const doer = { municipality, actor: system };
  const start = async (made: unknown, fileName: string) => {
    const meetings = readMeetings(JSON.stringify(made));
    const upload = { source: councilMeetings.source, listId: null, submissionKey: newId() };
    return must(await startMeetings(deps, doer, { ...upload, fileName, meetings }));
  };
  const [day, later] = [24, 38].map((days) => today(deps.clock).add({ days }).toString());
  if (!day || !later) return;
  const id = await start(councilMeetings.first(day), 'commissie-leefomgeving.json');
  must(await readMeetingsIn(deps, doer, { id, answers: {} }));
  await start(councilMeetings.newer(day, later), 'vergaderingen-komende-weken.json');
}
