// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Doer, isStaff } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { readServes } from '../programmes/index.ts';
import { link, unlink } from '../thread/index.ts';
import type { Dossier, Refusal, State } from './domain.ts';
import { canKeepDossiers } from './policies.ts';
import {
  type DossierChanges,
  type NewDossier,
  findDossier,
  insertDossier,
  lockDossier,
  updateDossier,
} from './store.ts';

export type Needs = Pick<Deps, 'db' | 'clock' | 'fresh'>;

export const topic = 'dossiers';

export type DossierDetails = Omit<NewDossier, 'id' | 'state' | 'publishedAt' | 'at' | 'submissionKey'> & {
  readonly programmeIds: readonly Id[];
};

/** Opens a dossier by its case number; sent twice with one key it is one. Gives its number. */
export function openDossier(
  deps: Needs,
  doer: Doer,
  details: DossierDetails & { readonly isPublic: boolean; readonly submissionKey: Id },
): Promise<Result<string, Refusal>> {
  mayKeep(doer.actor);
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const at = deps.clock.now();
    const id = newId(at.epochMilliseconds);
    const { programmeIds, isPublic, ...one } = details;
    const served = await readServes(deps, trx, { kind: 'dossier', id });
    const made = await insertDossier(trx, {
      ...one,
      id,
      state: 'running',
      publishedAt: isPublic ? at : null,
      at,
    });
    if (made === 'taken') return no('number_taken');
    if (made === 'again') return ok(details.number);
    const before = served.map((programme) => programme.id);
    await tie(deps, trx, { actor: doer.actor, id, before, wanted: programmeIds });
    await record(trx, {
      actor: doer.actor,
      at,
      topic,
      subjectId: id,
      verb: 'dossier_opened',
      details: { number: details.number },
      isInward: !isPublic,
    });
    return ok(details.number);
  });
}

type Wish = {
  readonly number: string;
  /** Of what was looked at: a change on anything newer is refused, and nothing of it is lost. */
  readonly version: number;
};

/** Changes what is written of it. Gives the number that it has now. */
export function changeDossier(
  deps: Needs,
  doer: Doer,
  wish: Wish & { readonly details: DossierDetails },
): Promise<Result<string, Refusal>> {
  return change(deps, doer, wish, async ({ trx, dossier }) => {
    const { programmeIds, ...changes } = wish.details;
    const served = await readServes(deps, trx, { kind: 'dossier', id: dossier.id });
    const before = served.map((programme) => programme.id);
    await tie(deps, trx, { actor: doer.actor, id: dossier.id, before, wanted: programmeIds });
    return ok({ changes, verb: 'dossier_changed' });
  });
}

/** The council is done with it, or takes it up again. */
export function moveDossier(
  deps: Needs,
  doer: Doer,
  wish: Wish & { readonly to: State },
): Promise<Result<string, Refusal>> {
  return change(deps, doer, wish, ({ dossier }) => {
    if (dossier.state === wish.to) return Promise.resolve(no('not_now'));
    const verb = wish.to === 'concluded' ? 'dossier_concluded' : 'dossier_reopened';
    return Promise.resolve(ok({ changes: { state: wish.to }, verb }));
  });
}

/** Puts it on the site, or takes it off. What is not public in it stays so. */
export function publishDossier(
  deps: Needs,
  doer: Doer,
  wish: Wish & { readonly isPublic: boolean },
): Promise<Result<string, Refusal>> {
  return change(deps, doer, wish, ({ dossier }) => {
    if ((dossier.publishedAt !== null) === wish.isPublic) return Promise.resolve(no('not_now'));
    const publishedAt = wish.isPublic ? deps.clock.now() : null;
    const verb = wish.isPublic ? 'dossier_published' : 'dossier_unpublished';
    return Promise.resolve(ok({ changes: { publishedAt }, verb }));
  });
}

type Held = { readonly trx: Trx; readonly dossier: Dossier };
type Done = { readonly changes: DossierChanges; readonly verb: string };

function change(
  deps: Needs,
  { municipality, actor }: Doer,
  wish: Wish,
  work: (held: Held) => Promise<Result<Done, Refusal>>,
): Promise<Result<string, Refusal>> {
  mayKeep(actor);
  return inMunicipality(deps, municipality.id, async (trx) => {
    // The kept programmes are read before anything is written.
    await readServes(deps, trx, { kind: 'dossier', id: municipality.id });
    const dossier = await lockDossier(trx, wish.number);
    if (!dossier) throw new NotFound('There is no such dossier.');
    if (dossier.version !== wish.version) return no('changed_meanwhile');
    const at = deps.clock.now();
    const number = (await findTaken(trx, dossier, wish)) ? undefined : dossier.number;
    if (number === undefined) return no('number_taken');
    const done = await work({ trx, dossier });
    if (!done.ok) return done;
    const { changes, verb } = done.value;
    await updateDossier(trx, dossier.id, changes, at);
    const isInward = dossier.publishedAt === null && !changes.publishedAt;
    await record(trx, { actor, at, topic, subjectId: dossier.id, verb, isInward });
    return ok(changes.number ?? number);
  });
}

/** Another dossier that has the number that is wished for. */
async function findTaken(
  trx: Trx,
  dossier: Dossier,
  wish: Wish & { readonly details?: DossierDetails },
): Promise<Dossier | undefined> {
  const wanted = wish.details?.number;
  const found = wanted === undefined ? undefined : await findDossier(trx, wanted);
  return found?.id === dossier.id ? undefined : found;
}

type Tying = {
  readonly actor: Actor;
  readonly id: Id;
  readonly before: readonly Id[];
  readonly wanted: readonly Id[];
};

/** The programmes that it serves, on the red thread. */
async function tie(deps: Pick<Deps, 'clock'>, trx: Trx, { actor, id, before, wanted }: Tying): Promise<void> {
  const made = { by: isStaff(actor) ? actor.personId : null, at: deps.clock.now() };
  const tieTo = (programmeId: Id) =>
    ({
      from: { kind: 'dossier', id },
      to: { kind: 'programme', id: programmeId },
      reason: 'serves',
    }) as const;
  for (const one of wanted) if (!before.includes(one)) await link(trx, tieTo(one), made);
  for (const one of before) if (!wanted.includes(one)) await unlink(trx, tieTo(one), made);
}

function mayKeep(actor: Actor): void {
  if (!canKeepDossiers(actor)) throw new Forbidden('The clerk keeps the dossiers.');
}
