// SPDX-License-Identifier: EUPL-1.2
import { places } from '../demo/lindewoude/places.ts';
import { loadTown } from '../src/demo-town.ts';
import { startSession } from '../src/features/accounts/session-actions.ts';
import { readAreaTree } from '../src/features/areas/index.ts';
import { defaultSettings, insertMunicipality, readMunicipality } from '../src/features/municipality/index.ts';
import { holdingArea, ownRoleHolders, readStaffing } from '../src/features/teams/index.ts';
import { anonymous } from '../src/kernel/actor.ts';
import { today } from '../src/kernel/clock.ts';
import type { Id } from '../src/kernel/ids.ts';
import type { Municipality } from '../src/kernel/municipality.ts';
import { inMunicipality } from '../src/platform/db/opener.ts';
import type { Deps } from '../src/platform/deps.ts';

/** The demo's municipality without its history, and what is needed to fill it and to sign in. */
export type BenchTown = {
  readonly municipality: Municipality;
  /** Areas without areas below them: whose team holds what comes from there, and its area manager. */
  readonly districts: readonly {
    readonly areaId: Id;
    readonly slug: string;
    readonly holderAreaId: Id;
    readonly personId: Id;
  }[];
  readonly themeIds: readonly Id[];
  readonly organisationIds: readonly Id[];
  readonly places: readonly { readonly lon: number; readonly lat: number }[];
  /** Cookies of an area manager with several districts, and of an administrator. */
  readonly cookies: { readonly manager: string; readonly administrator: string };
};

export const busyArea = 'midden';

export async function buildBenchTown(deps: Deps): Promise<BenchTown> {
  const wanted = {
    slug: 'lindewoude',
    name: 'Lindewoude',
    hosts: [],
    isDemo: false,
    settings: defaultSettings,
    code: 'LW',
  };
  const id = await insertMunicipality(deps.db, wanted);
  const municipality = await inMunicipality(deps, id, readMunicipality);
  if (!municipality) throw new Error('The municipality was not made.');
  const ids = await loadTown({ ...deps, mailIsSent: false }, municipality);
  await deps.fresh.check(id);
  return inMunicipality(deps, id, async (trx) => {
    const tree = await readAreaTree(deps, trx);
    const staffing = await readStaffing(deps, trx);
    const day = today(deps.clock);
    const managerOf = (areaId: Id): Id => {
      const [manager] = ownRoleHolders(staffing, areaId, 'area_manager', day);
      if (!manager) throw new Error('An area has no manager.');
      return manager.id;
    };
    const leaves = tree.all.filter((area) => area.parentId !== null && tree.childrenOf(area.id).length === 0);
    const administrator = staffing.roles.find((held) => held.role === 'administrator');
    const area = tree.bySlug(busyArea);
    if (!administrator || !area) throw new Error('The demo has no administrator or no busy area.');
    const cookieOf = async (personId: Id): Promise<string> => {
      const { token } = await startSession(deps, trx, {
        personId,
        method: 'code',
        device: 'bench',
        before: anonymous,
      });
      return `meent=${token}`;
    };
    return {
      municipality,
      districts: leaves.map(({ id: areaId, slug }) => {
        const holder = holdingArea(staffing, tree, areaId, day);
        return { areaId, slug, holderAreaId: holder.id, personId: managerOf(holder.id) };
      }),
      themeIds: [...ids.themes.values()],
      organisationIds: [...ids.organisations.values()],
      places: places.filter((place) => place.kind === 'street').map(({ lon, lat }) => ({ lon, lat })),
      cookies: {
        manager: await cookieOf(managerOf(area.id)),
        administrator: await cookieOf(administrator.personId),
      },
    };
  });
}
