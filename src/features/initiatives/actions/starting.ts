// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Doer, isStaff } from '../../../kernel/actor.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { type Id, newId } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { type Trx, inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { Forbidden, NotFound } from '../../../platform/http/errors.ts';
import { type Contribution, canRead, findByNumber } from '../../contributions/index.ts';
import { record } from '../../journal/index.ts';
import { link } from '../../thread/index.ts';
import { insertInitiator } from '../initiators-store.ts';
import { addedLetter, startedLetter, tellInitiators } from '../mails.ts';
import { canHandle, canStart } from '../policies.ts';
import { findBySubmission, findInitiative, insertInitiative } from '../store.ts';
import { type PersonGiven, contactOf } from './contact-of.ts';

export type Start = {
  readonly title: string;
  readonly body: string;
  readonly locale: Locale;
  readonly areaIds: readonly [Id, ...Id[]];
  readonly themeIds: readonly Id[];
  readonly point?: { readonly lon: number; readonly lat: number };
  /** The number of the idea that it comes from: its submitter leads it, and the idea is tied to it. */
  readonly fromContribution?: string;
  /** Who takes it, when that is not the submitter of an idea. */
  readonly person?: PersonGiven;
  readonly groupName?: string | null;
  readonly wantsPublic: boolean;
  /** The same for every try of one form: it makes one record. */
  readonly submissionKey: Id;
};

/**
 * An initiative on behalf of residents, from an idea or without one; gives its number. Who takes it hears so.
 * @throws NotFound when the idea may not be read; Forbidden.
 */
export async function startInitiative(deps: Deps, doer: Doer, start: Start): Promise<string> {
  const { actor } = doer;
  if (!canStart(actor) || !canHandle(actor, start))
    throw new Forbidden('Only the team of the area starts one.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const at = deps.clock.now();
    const idea = await readIdea(trx, doer, start.fromContribution);
    const person = start.person && (await contactOf(trx, doer, start.person));
    const id = newId(at.epochMilliseconds);
    const { lon, lat } = start.point ?? idea ?? { lon: null, lat: null };
    const number = await insertInitiative(trx, { ...start, id, lon, lat, at, year: dayOf(at).year });
    if (number === undefined) {
      const before = await findBySubmission(trx, start.submissionKey);
      if (!before) throw new NotFound('There is no such initiative.');
      return before.number;
    }
    const contactId = person ? await person.save(at) : (idea?.contactId ?? null);
    await lead(trx, { id, at, contactId, locale: start.locale, groupName: start.groupName ?? null });
    if (idea) await tie(trx, { idea, id, at });
    await record(trx, {
      actor,
      at,
      topic: 'initiatives',
      subjectId: id,
      verb: 'started',
      details: { number, areaIds: start.areaIds, ...(idea ? { contribution: idea.number } : {}) },
      isInward: true,
    });
    await tellStarted(deps, trx, doer, { number, isFromIdea: idea !== undefined && !person });
    return number;
  });
}

async function readIdea(trx: Trx, { actor }: Doer, number?: string): Promise<Contribution | undefined> {
  if (number === undefined) return undefined;
  const idea = await findByNumber(trx, number);
  if (!idea || (isStaff(actor) && !canRead(actor, idea)))
    throw new NotFound('There is no such contribution.');
  return idea;
}

type Leading = {
  readonly id: Id;
  readonly at: Temporal.Instant;
  readonly contactId: Id | null;
  readonly locale: Locale;
  readonly groupName: string | null;
};

async function lead(trx: Trx, { id, at, contactId, locale, groupName }: Leading): Promise<void> {
  if (contactId === null) return;
  await insertInitiator(trx, {
    id: newId(at.epochMilliseconds),
    initiativeId: id,
    contactId,
    groupName,
    isNamedPublicly: false,
    isContact: true,
    locale,
    createdAt: at,
  });
}

async function tie(
  trx: Trx,
  { idea, id, at }: { readonly idea: Contribution; readonly id: Id; readonly at: Temporal.Instant },
): Promise<void> {
  const ends = { from: { kind: 'contribution', id: idea.id }, to: { kind: 'initiative', id } } as const;
  await link(trx, { ...ends, reason: 'became' }, { by: null, at });
}

async function tellStarted(
  deps: Deps,
  trx: Trx,
  { municipality }: Doer,
  { number, isFromIdea }: { readonly number: string; readonly isFromIdea: boolean },
): Promise<void> {
  const initiative = await findInitiative(trx, number);
  if (!initiative) return;
  const letter = isFromIdea ? startedLetter : addedLetter;
  await tellInitiators(deps, trx, { municipality, initiative }, (locale) => letter(locale, initiative));
}
