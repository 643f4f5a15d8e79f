// SPDX-License-Identifier: EUPL-1.2
import { subscribers } from '../demo/lindewoude/subscribers.ts';
import { type DemoIds, idOf, must } from './demo-town.ts';
import { addSubscription } from './features/subscriptions/index.ts';
import { system } from './kernel/actor.ts';
import type { Municipality } from './kernel/municipality.ts';
import type { Deps } from './platform/deps.ts';

/** A few who get news, so that the workplace has something to count. They begin with what comes from now on. */
export async function loadSubscribers(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  for (const { email, areas, themes, frequency } of subscribers) {
    const areaIds = areas.flatMap((slug) => ids.tree.bySlug(slug)?.id ?? []);
    const themeIds = themes.map((slug) => idOf(ids.themes, slug));
    must(
      await addSubscription(
        deps,
        { municipality, actor: system },
        { email, areaIds, themeIds, frequency, locale: 'nl' },
      ),
    );
  }
}
