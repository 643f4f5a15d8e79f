// SPDX-License-Identifier: EUPL-1.2
import { councilList } from '../demo/lindewoude/council-list.ts';
import { must } from './demo-town.ts';
import { toPreview } from './features/council-import/index.ts';
import { system } from './kernel/actor.ts';
import type { Municipality } from './kernel/municipality.ts';
import type { Deps } from './platform/deps.ts';

/** A list of the clerk's that was looked at, and waits for what a person decides. */
export async function loadCouncilList(deps: Deps, municipality: Municipality): Promise<void> {
  const { source, fileName, text } = councilList;
  const file = { name: fileName, bytes: Buffer.from(text) };
  must(await toPreview(deps, { municipality, actor: system }, { source, file }));
}
