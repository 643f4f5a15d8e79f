// SPDX-License-Identifier: EUPL-1.2
import { type Doer, type StaffActor, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import {
  type Gate,
  type Rules,
  type SubjectKind,
  canCoordinate,
  insertRequests,
  insertSkip,
  lockRequests,
  readGate,
  readRules,
} from '../portfolio/index.ts';
import { type Around, readAround } from './brief.ts';
import type { Refusal } from './domain.ts';
import { mailHolder, tellUnheld } from './letters.ts';
import { type DeskSubject, findSubject } from './subjects.ts';

export type OnSubject = { readonly kind: SubjectKind; readonly number: string };
export type Done = Promise<Result<undefined, Refusal>>;

export type Held = {
  readonly trx: Trx;
  readonly actor: StaffActor;
  readonly subject: DeskSubject;
  readonly around: Around;
  readonly rules: Rules;
  readonly gate: Gate;
};

/** One change of the coordination about a subject: who may, how it stands (all that is kept is read first), do it. */
export function onSubject(
  deps: Pick<Deps, 'db' | 'clock' | 'fresh'>,
  doer: Doer,
  { kind, number }: OnSubject,
  work: (held: Held) => Done,
): Done {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const subject = await findSubject(trx, kind, number);
    if (!subject) throw new NotFound('There is no such initiative or project.');
    const { actor } = doer;
    if (!isStaff(actor) || !canCoordinate(actor, subject)) throw new Forbidden('This is not yours to do.');
    if (!subject.isOpen) return no('not_open');
    const around = await readAround(deps, trx);
    const rules = await readRules(deps, trx);
    await lockRequests(trx, subject);
    const gate = await readGate(deps, trx, subject, dayOf(deps.clock.now()));
    return work({ trx, actor, subject, around, rules, gate });
  });
}

export type Asking = OnSubject & { readonly message: string; readonly dueOn: string };

/** Tells or asks everyone who still has to be: one mail each, whatever the number of their themes. Twice is once. */
export function askHolders(deps: Deps, doer: Doer, asking: Asking): Done {
  return onSubject(deps, doer, asking, async ({ trx, actor, subject, around, rules, gate }) => {
    const at = deps.clock.now();
    if (asking.dueOn < dayOf(at).toString()) return no('day_passed');
    const { municipality } = doer;
    const writing = { municipality, around, rules };
    const unheld = gate.standings.filter(({ state }) => state === 'unheld').map(({ themeId }) => themeId);
    const told = await tellUnheld(deps, trx, writing, { subject, themeIds: unheld });
    const wanted = gate.standings.flatMap(({ themeId, level, toAsk }) =>
      toAsk.flatMap((askedOf) => (level === 'none' ? [] : [{ themeId, level, askedOf }])),
    );
    if (wanted.length === 0 && told.length === 0) return no('nothing_to_ask');
    const requests = wanted.map((one) => ({
      ...one,
      id: newId(at.epochMilliseconds),
      subject: { kind: subject.kind, id: subject.id },
      subjectNumber: subject.number,
      subjectTitle: subject.title,
      askedBy: actor.personId,
      message: asking.message,
      askedAt: at,
      dueOn: asking.dueOn,
    }));
    const fresh = new Set(await insertRequests(trx, requests));
    const all = (await lockRequests(trx, subject)).filter(({ id }) => fresh.has(id));
    for (const holder of new Set(all.map(({ askedOf }) => askedOf)))
      await mailHolder(deps, trx, writing, {
        kind: 'asked',
        subject,
        requests: all.filter(({ askedOf }) => askedOf === holder),
      });
    const details = {
      number: subject.number,
      asked: all.map(({ themeId, askedOf, level }) => ({ themeId, askedOf, level })),
      unheld,
      dueOn: asking.dueOn,
    };
    await record(trx, { actor, at, topic: 'portfolio', subjectId: subject.id, verb: 'asked', details });
    return ok(undefined);
  });
}

export type Skipping = OnSubject & { readonly themeId: Id; readonly reason: string };

/** Goes on without the portfolio holder of a theme. Who did and why stays to be seen (R5). */
export function skipTheme(deps: Pick<Deps, 'db' | 'clock' | 'fresh'>, doer: Doer, wish: Skipping): Done {
  return onSubject(deps, doer, wish, async ({ trx, actor, subject, gate }) => {
    const { themeId, reason } = wish;
    const standing = gate.standings.find((one) => one.themeId === themeId);
    if (!standing || (standing.isClear && standing.state !== 'skipped')) return no('not_due');
    const at = deps.clock.now();
    const skip = {
      subject: { kind: subject.kind, id: subject.id },
      themeId,
      reason,
      skippedBy: actor.personId,
      createdAt: at,
    };
    if (!(await insertSkip(trx, skip))) return ok(undefined);
    const details = { number: subject.number, themeId, state: standing.state };
    await record(trx, {
      actor,
      at,
      topic: 'portfolio',
      subjectId: subject.id,
      verb: 'skipped',
      details,
      reason,
    });
    return ok(undefined);
  });
}
