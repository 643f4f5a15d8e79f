// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { type Indicator, type Party, type Refusal, partyNamed } from './domain.ts';
import {
  type IndicatorDetails,
  insertIndicator,
  insertValue,
  lockIndicator,
  readValues,
  updateIndicator,
  updateIndicatorEnd,
} from './indicator-store.ts';
import { canKeepCouncil } from './policies.ts';
import { deleteParty, insertParty, isUnused, readParties, updateParty, updatePartyEnd } from './store.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;
type Outcome = Result<Id, Refusal>;

/** Adds a party group; sent twice with the same id it is one. A name that is there already, however it is written, is refused. */
export function addParty(deps: Needs, doer: Doer, party: Omit<Party, 'endedAt'>): Promise<Outcome> {
  return keep(deps, doer, async (trx, tell) => {
    const all = await readParties(trx);
    if (all.some(({ id }) => id === party.id)) return ok(party.id);
    if (partyNamed(all, party.name) || !(await insertParty(trx, party))) return no('name_taken');
    await tell(party.id, 'party_added');
    return ok(party.id);
  });
}

export function changeParty(deps: Needs, doer: Doer, party: Omit<Party, 'endedAt'>): Promise<Outcome> {
  return keep(deps, doer, async (trx, tell) => {
    const all = await readParties(trx);
    if (!all.some(({ id }) => id === party.id)) throw new NotFound('There is no such party group.');
    const others = all.filter(({ id }) => id !== party.id);
    if (partyNamed(others, party.name)) return no('name_taken');
    await updateParty(trx, party);
    await tell(party.id, 'party_changed');
    return ok(party.id);
  });
}

/** Ends a party group, or lets it go on after all. What it did stays under its name. */
export function endParty(deps: Needs, doer: Doer, id: Id, isOver: boolean): Promise<Outcome> {
  return keep(deps, doer, async (trx, tell) => {
    const party = (await readParties(trx)).find((one) => one.id === id);
    if (!party) throw new NotFound('There is no such party group.');
    if ((party.endedAt !== null) === isOver) return ok(id);
    await updatePartyEnd(trx, id, isOver ? deps.clock.now() : null);
    await tell(id, isOver ? 'party_ended' : 'party_resumed');
    return ok(id);
  });
}

/** Removes a party group that was made by mistake; one that did something stays. */
export function removeParty(deps: Needs, doer: Doer, id: Id): Promise<Result<Id, Refusal | 'in_use'>> {
  return keep(deps, doer, async (trx, tell) => {
    if (!(await isUnused(trx, id))) return no('in_use');
    await deleteParty(trx, id);
    await tell(id, 'party_removed');
    return ok(id);
  });
}

export type IndicatorWish = Omit<IndicatorDetails, 'publishedAt'> & { readonly isPublic: boolean };

/** `id` is also the key of its form: sent twice, it is one. */
export function addIndicator(
  deps: Needs,
  doer: Doer,
  { id, isPublic, ...details }: IndicatorWish & { readonly id: Id },
): Promise<Outcome> {
  return keep(deps, doer, async (trx, tell) => {
    const at = deps.clock.now();
    const made = {
      id,
      ...details,
      sessionId: null,
      publishedAt: isPublic ? at : null,
      submissionKey: id,
      at,
    };
    if (await insertIndicator(trx, made)) await tell(id, 'indicator_added');
    return ok(id);
  });
}

export function changeIndicator(
  deps: Needs,
  doer: Doer,
  { id, isPublic, ...details }: IndicatorWish & { readonly id: Id },
): Promise<Outcome> {
  return keep(deps, doer, async (trx, tell) => {
    const before = await mustLock(trx, id);
    const publishedAt = isPublic ? (before.publishedAt ?? deps.clock.now()) : null;
    await updateIndicator(trx, id, { ...details, publishedAt });
    await tell(id, 'indicator_changed');
    return ok(id);
  });
}

/** It is not counted any more, or again after all; its values stay. */
export function endIndicator(deps: Needs, doer: Doer, id: Id, isOver: boolean): Promise<Outcome> {
  return keep(deps, doer, async (trx, tell) => {
    const before = await mustLock(trx, id);
    if ((before.endedAt !== null) === isOver) return ok(id);
    await updateIndicatorEnd(trx, id, isOver ? deps.clock.now() : null);
    await tell(id, isOver ? 'indicator_ended' : 'indicator_resumed');
    return ok(id);
  });
}

export type ValueWish = {
  readonly id: Id;
  readonly indicatorId: Id;
  readonly onDay: string;
  readonly amount: number | null;
  readonly words: string | null;
  readonly source: string | null;
  readonly correctsId: Id | null;
};

/** Gives a value, or puts an earlier one right: that stays readable (R6). `id` is also the key of its form. */
export function giveValue(deps: Needs, doer: Doer, value: ValueWish): Promise<Outcome> {
  return keep(deps, doer, async (trx, tell) => {
    await mustLock(trx, value.indicatorId);
    const at = deps.clock.now();
    if (value.amount === null && value.words === null) return no('nothing_measured');
    if (value.onDay > dayOf(at).toString()) return no('day_ahead');
    const given = (await readValues(trx, [value.indicatorId])).get(value.indicatorId) ?? [];
    if (value.correctsId !== null && !given.some(({ id }) => id === value.correctsId))
      throw new NotFound('There is no such value.');
    const authorId = isStaff(doer.actor) ? doer.actor.personId : null;
    const outcome = await insertValue(trx, { ...value, authorId, submissionKey: value.id, at });
    if (outcome === 'corrected') return no('corrected_already');
    if (outcome === 'made') await tell(value.indicatorId, 'value_given');
    return ok(value.id);
  });
}

async function mustLock(trx: Trx, id: Id): Promise<Indicator> {
  const found = await lockIndicator(trx, id);
  if (!found) throw new NotFound('There is no such indicator.');
  return found;
}

type Tell = (subjectId: Id, verb: string) => Promise<void>;

async function keep<R>(
  deps: Needs,
  doer: Doer,
  change: (trx: Trx, tell: Tell) => Promise<Result<Id, R>>,
): Promise<Result<Id, R>> {
  const { actor, municipality } = doer;
  if (!canKeepCouncil(actor)) throw new Forbidden('Only the clerk and administrators keep this.');
  return inMunicipality(deps, municipality.id, (trx) =>
    change(trx, (subjectId, verb) =>
      record(trx, { actor, at: deps.clock.now(), topic: 'council', subjectId, verb }),
    ),
  );
}
