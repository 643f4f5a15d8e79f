// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { kept } from '../../platform/db/freshness.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { readAreaTree } from '../areas/index.ts';
import { readStaffing } from '../teams/index.ts';
import { readMarks, readSkips } from './case-store.ts';
import { type Gate, type Mark, type Subject, gateOf } from './domain.ts';
import { touchedBy } from './duties.ts';
import { readRequests } from './request-store.ts';
import { loadRules } from './rules-store.ts';
import type { Rules } from './rules-domain.ts';

const rules = kept(['portfolio_rules'], loadRules);

/** Levels, terms and assistants, kept in memory. */
export function readRules(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<Rules> {
  return deps.fresh.read(trx, rules);
}

export type Standings = { readonly gate: Gate; readonly marks: readonly Mark[] };

/** How it stands with each of these subjects that day, all in a few queries. */
export async function readGates(
  deps: Pick<Deps, 'fresh'>,
  trx: Trx,
  subjects: readonly Subject[],
  day: Temporal.PlainDate,
): Promise<ReadonlyMap<Id, Standings>> {
  const town = {
    staffing: await readStaffing(deps, trx),
    tree: await readAreaTree(deps, trx),
    rules: await readRules(deps, trx),
  };
  const ids = subjects.map(({ id }) => id);
  const [requests, skips, marks] = await Promise.all([
    readRequests(trx, ids).then(bySubject),
    readSkips(trx, ids).then(bySubject),
    readMarks(trx, ids).then(bySubject),
  ]);
  return new Map(
    subjects.map((subject) => [
      subject.id,
      {
        gate: gateOf({
          touched: touchedBy(town, subject, day),
          requests: requests.get(subject.id) ?? [],
          skips: skips.get(subject.id) ?? [],
          today: day.toString(),
        }),
        marks: marks.get(subject.id) ?? [],
      },
    ]),
  );
}

/** Whether a subject may be supported (R5), and how each of its themes stands. */
export async function readGate(
  deps: Pick<Deps, 'fresh'>,
  trx: Trx,
  subject: Subject,
  day: Temporal.PlainDate,
): Promise<Gate> {
  const found = await readGates(deps, trx, [subject], day);
  return found.get(subject.id)?.gate ?? { standings: [], isOpen: true };
}

function bySubject<T extends { readonly subject: { readonly id: Id } }>(all: readonly T[]): Map<Id, T[]> {
  const found = new Map<Id, T[]>();
  for (const one of all) {
    const there = found.get(one.subject.id);
    if (there) there.push(one);
    else found.set(one.subject.id, [one]);
  }
  return found;
}
