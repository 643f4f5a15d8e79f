// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { record } from '../journal/index.ts';
import { link } from '../thread/index.ts';
import { replacePartyParts } from './parties-store.ts';
import { findBySubmission, insertMotion, nextPledgeNumber } from './store.ts';

/** What an alderman promised in a session. */
export type NewPledge = {
  readonly title: string;
  /** What was promised, in words. */
  readonly text: string;
  readonly holderId: Id | null;
  /** The party group to whom it was promised. */
  readonly toPartyId?: Id | null;
  /** Who sees to it, when that is known already. */
  readonly responsibleId?: Id | null;
  readonly dueOn: string | null;
  /** The day on which it was promised; without: the day on which it is noted. */
  readonly promisedOn?: string;
  readonly sessionId: Id;
  /** What it was about in the session, as it stands on its programme. */
  readonly agendaItem?: string | null;
  readonly areaIds?: readonly Id[];
  readonly themeIds?: readonly Id[];
  /** On the site at once. */
  readonly isPublic: boolean;
  /** The same for every try of one form: it makes one pledge. */
  readonly submissionKey: Id;
};

/**
 * Notes a promise of a session as a pledge with the next number, tied to the session that it was made in. A part of the transaction
 * of the caller, who knows that this person may.
 */
export async function notePledge(
  trx: Trx,
  { actor, at }: { readonly actor: Actor; readonly at: Temporal.Instant },
  pledge: NewPledge,
): Promise<{ readonly id: Id; readonly number: string }> {
  const before = await findBySubmission(trx, pledge.submissionKey);
  if (before) return { id: before.id, number: before.number };
  const id = newId(at.epochMilliseconds);
  const day = pledge.promisedOn ?? dayOf(at).toString();
  const number = await nextPledgeNumber(trx, Number(day.slice(0, 4)));
  const { title, text: request, holderId, dueOn, submissionKey, isPublic, sessionId } = pledge;
  const { responsibleId = null, agendaItem = null, areaIds = [], themeIds = [] } = pledge;
  const made = await insertMotion(trx, {
    id,
    number,
    kind: 'pledge',
    state: 'open',
    title,
    request,
    explanation: null,
    agendaItem,
    submitters: null,
    result: null,
    areaIds,
    themeIds,
    holderId,
    organisationId: null,
    responsibleId,
    dueOn,
    submissionKey,
    decidedOn: day,
    publishedAt: isPublic ? at : null,
    at,
  });
  if (made === 'taken') throw new Error(`The number ${number} was given out twice.`);
  const { toPartyId = null } = pledge;
  if (toPartyId !== null)
    await replacePartyParts(trx, id, [
      { partyId: toPartyId, isSubmitter: true, inFavour: null, against: null },
    ]);
  const from = { kind: 'session', id: sessionId } as const;
  await link(trx, { from, to: { kind: 'motion', id }, reason: 'led_to' }, { by: null, at });
  const details = { number, kind: 'pledge', sessionId };
  const entry = { actor, at, topic: 'motions', subjectId: id, verb: 'motion_noted', details };
  await record(trx, { ...entry, isInward: !isPublic });
  return { id, number };
}
