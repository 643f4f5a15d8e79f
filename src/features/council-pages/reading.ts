// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Visit } from '../../platform/http/visit.ts';
import {
  type Indicator,
  type IndicatorValue,
  holding,
  readIndicators,
  readValues,
} from '../council/index.ts';
import {
  type Motion,
  type PartyPart,
  type Update,
  type Whose,
  readLatestUpdates,
  readPartyParts,
  readPublicOpen,
  readPublicSettled,
} from '../motions/index.ts';
import {
  type Programme,
  type ProgressNote,
  inOrder,
  readProgrammes,
  readProgress,
} from '../programmes/index.ts';
import { type ThreadRecord, readRecords } from '../thread/index.ts';
import { type Evidence, readEvidence, readUnderWay } from './store.ts';

/** The items of the coalition accord, with how far each is and how much shows it. */
export type Accord = {
  readonly items: readonly Programme[];
  readonly progress: ReadonlyMap<Id, ProgressNote>;
  readonly evidence: ReadonlyMap<Id, Evidence>;
};

export async function readAccord(deps: Pick<Deps, 'fresh'>, trx: Trx, visit: Visit): Promise<Accord> {
  const items = inOrder(
    (await readProgrammes(deps, trx)).filter(({ kind }) => kind === 'coalition_accord'),
    visit.today,
  );
  const ids = items.map(({ id }) => id);
  const [progress, evidence] = await Promise.all([readProgress(trx, ids), readEvidence(trx, ids, 1)]);
  // What goes on comes before what was dropped.
  const isDropped = ({ id }: Programme): boolean => progress.get(id)?.state === 'dropped';
  const inView = [...items.filter((one) => !isDropped(one)), ...items.filter(isDropped)];
  return { items: inView, progress, evidence };
}

export type Measured = { readonly indicator: Indicator; readonly values: readonly IndicatorValue[] };

export function isMeasured({ values }: Measured): boolean {
  return holding(values).length > 0;
}

/** Indicators with everything that was ever measured; for everyone only those that are public. */
export async function readMeasured(trx: Trx, wanted: 'public' | 'all'): Promise<Measured[]> {
  const all = await readIndicators(trx);
  const shown = wanted === 'all' ? all : all.filter(({ publishedAt }) => publishedAt !== null);
  const values = await readValues(
    trx,
    shown.map(({ id }) => id),
  );
  return shown.map((indicator) => ({ indicator, values: values.get(indicator.id) ?? [] }));
}

/** Motions and pledges with what stands in their rows; no query per row. */
export type Listing = {
  readonly motions: readonly Motion[];
  readonly parties: ReadonlyMap<Id, readonly PartyPart[]>;
  readonly latest: ReadonlyMap<Id, Update>;
};

async function around(trx: Trx, motions: readonly Motion[]): Promise<Listing> {
  const ids = motions.map(({ id }) => id);
  const [parties, latest] = await Promise.all([readPartyParts(trx, ids), readLatestUpdates(trx, ids)]);
  return { motions, parties, latest };
}

export async function readOpenListing(
  trx: Trx,
  whose: Whose,
  page: { readonly limit: number; readonly after?: Id | undefined },
): Promise<Listing> {
  return around(trx, await readPublicOpen(trx, whose, page));
}

export async function readSettledListing(trx: Trx, whose: Whose, limit: number): Promise<Listing> {
  return around(trx, await readPublicSettled(trx, whose, limit));
}

export type UnderWay = { readonly records: readonly ThreadRecord[]; readonly hasMore: boolean };

export async function readWork(trx: Trx, themeIds: readonly Id[], most: number): Promise<UnderWay> {
  const refs = await readUnderWay(trx, themeIds, most + 1);
  const records = await readRecords(trx, { kind: 'public' }, refs.slice(0, most));
  return { records, hasMore: refs.length > most };
}
