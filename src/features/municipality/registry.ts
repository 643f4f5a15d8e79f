// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Freshness, kept } from '../../platform/db/freshness.ts';
import type { Database } from '../../platform/db/open.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { type MunicipalityHosts, readHosts, readMunicipality } from './store.ts';

/** `mark` changes with every journal entry of that municipality. */
export type Arrived = { readonly municipality: Municipality; readonly mark: string };
/** Finds the municipality of a request by its host name. */
export type Registry = { find(host: string): Promise<Arrived | undefined> };

const ownMunicipality = kept(['municipality'], readMunicipality);
const reloadAfterMillis = 5_000;

/**
 * Host names are read at the start and again when an unknown one comes (at most every five seconds): they hardly ever change.
 * A host that nobody has gets the municipality named by `standIn`, or the only one there is.
 */
export function openRegistry(deps: { db: Database; fresh: Freshness }, standIn?: string): Registry {
  let known: readonly MunicipalityHosts[] = [];
  const values = new Map<Id, Arrived>();
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  /** Who comes while it is being read waits for it: at the start nobody is known yet, and nobody may be turned away for that. */
  function reload(): Promise<void> {
    reading ??= readHosts(deps.db)
      .then((found) => {
        known = found;
        readAt = performance.now();
      })
      .finally(() => {
        reading = undefined;
      });
    return reading;
  }

  function idOf(host: string): Id | undefined {
    const own = known.find((one) => one.hosts.includes(host));
    if (own) return own.id;
    if (standIn) return known.find((one) => one.slug === standIn)?.id;
    return known.length === 1 ? known[0]?.id : undefined;
  }

  return {
    async find(host) {
      const isKnown = known.some((one) => one.hosts.includes(host));
      if (!isKnown && performance.now() - readAt > reloadAfterMillis) await reload();
      const id = idOf(host);
      if (id === undefined) return undefined;
      const mark = await deps.fresh.check(id);
      const before = values.get(id);
      if (before?.mark === mark) return before;
      const municipality =
        deps.fresh.peek(id, ownMunicipality) ??
        (await inMunicipality(deps, id, (trx) => deps.fresh.read(trx, ownMunicipality)));
      if (!municipality) return undefined;
      const arrived = { municipality, mark };
      values.set(id, arrived);
      return arrived;
    },
  };
}
