// SPDX-License-Identifier: EUPL-1.2
import { isId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { NotFound } from '../../platform/http/errors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import { type Theme, readStaffing } from '../teams/index.ts';

/** What there is to choose from. */
export type Offer = { readonly tree: AreaTree; readonly themes: readonly Theme[] };

/** As it is today. */
export async function readOffer(deps: Deps, trx: Trx): Promise<Offer> {
  return { tree: await readAreaTree(deps, trx), themes: (await readStaffing(deps, trx)).themes };
}

/** The id in an address. @throws NotFound when it is none. */
export function idIn(visit: Visit): string {
  if (!isId(visit.params.id)) throw new NotFound('There is no such subscription.');
  return visit.params.id;
}
