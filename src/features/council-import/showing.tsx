// SPDX-License-Identifier: EUPL-1.2
import { isId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type Import, results, verdicts } from './domain.ts';
import { sameListAs } from './judging.ts';
import { readKnown } from './readings.ts';
import { countRows, readRows } from './rows-store.ts';
import { findImport } from './store.ts';
import type { DoubtsBack } from './views/doubts-form.tsx';
import { ImportPage } from './views/import-page.tsx';
import { pathOf } from './views/paths.ts';

const shownAtOnce = 20;

export async function importIn(visit: Visit, trx: Trx): Promise<Import> {
  const id = visit.params.id ?? '';
  const one = isId(id) ? await findImport(trx, id) : undefined;
  if (!one || one.state === 'dropped') throw new NotFound('There is no such list.');
  return one;
}

type Shown = {
  readonly one: Import;
  readonly back?: DoubtsBack;
  /** It was to begin, and nobody said that its new party groups may be made. */
  readonly isPartiesUnsaid?: boolean;
};

/** The page of a list, with the lines that are asked for or matter most. */
export async function importPage(
  deps: Pick<Deps, 'db' | 'fresh'>,
  visit: Visit,
  trx: Trx,
  { one, back, isPartiesUnsaid = false }: Shown,
) {
  const { toon, na, stil, gelukt } = visit.query;
  const tallies = await countRows(trx, one.id);
  const isPreview = one.state === 'preview';
  const there = verdicts.filter((verdict) => tallies.some((tally) => tally.verdict === verdict));
  const asked = there.find((verdict) => verdict === toon);
  const first = there.includes('doubt') ? 'doubt' : there[0];
  const verdict = isPreview ? (asked ?? first) : undefined;
  const result = isPreview ? undefined : results.find((one) => one === toon);
  const after = /^\d{1,6}$/.test(na ?? '') ? Number(na) : 0;
  const isListed = isPreview || one.state === 'done' || one.state === 'stopped';
  const rows = isListed
    ? await readRows(trx, one.id, { after, limit: shownAtOnce + 1, verdict, result })
    : [];
  const { people, parties } = await readKnown(deps, trx, visit.today);
  const sameAs = isPreview ? await sameListAs(trx, one) : undefined;
  const last = rows.length > shownAtOnce ? rows[shownAtOnce - 1] : undefined;
  const showing = verdict ?? result;
  const next = last && href(visit, `${pathOf(one.id)}?${showing ? `toon=${showing}&` : ''}na=${last.place}`);
  return (
    <ImportPage
      visit={visit}
      one={one}
      tallies={tallies}
      showing={showing}
      rows={rows.slice(0, shownAtOnce)}
      next={next}
      sameAs={sameAs}
      isPartiesUnsaid={isPartiesUnsaid}
      isStill={stil === '1'}
      said={gelukt === 'bewaard' ? 'saved' : undefined}
      names={new Map([...people, ...parties].map(({ id, name }) => [id, name]))}
      {...(back ? { back } : {})}
    />
  );
}
