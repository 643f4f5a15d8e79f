// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type Plan, readPlansAbout, seenBy } from '../council-agenda/index.ts';
import type { CouncilDocument, Room, Told } from '../dossiers/index.ts';
import { type Motion, type Update, readLatestUpdates, readMotionsById } from '../motions/index.ts';
import { type Session, readSessionsById } from '../sessions/index.ts';
import type { OnADay } from './domain.ts';
import { readNear } from './store.ts';

/** One step of the story of a dossier. */
export type Moment = OnADay &
  (
    | { readonly kind: 'document'; readonly document: CouncilDocument }
    | { readonly kind: 'session'; readonly session: Session }
    | { readonly kind: 'motion'; readonly motion: Motion; readonly update: Update | undefined }
    | { readonly kind: 'plan'; readonly plan: Plan }
  );

type For = { readonly room: Room; readonly today: Temporal.PlainDate };

/** What happened in a matter and what is to come: documents, sessions, motions and pledges, as far as this reader may see them. */
export async function readMoments(
  trx: Trx,
  { dossier, documents }: Pick<Told, 'dossier' | 'documents'>,
  { room, today }: For,
): Promise<Moment[]> {
  const onlyPublic = room === 'public';
  const isSeen = (one: Pick<Session | Motion, 'publishedAt'>): boolean =>
    !onlyPublic || one.publishedAt !== null;
  const near = await readNear(trx, dossier.id);
  const [sessions, motions, plans] = await Promise.all([
    readSessionsById(trx, near.sessions),
    readMotionsById(trx, near.motions),
    readPlansAbout(trx, dossier.id, onlyPublic),
  ]);
  const shown = { sessions: sessions.filter(isSeen), motions: motions.filter(isSeen) };
  const updates = await readLatestUpdates(
    trx,
    shown.motions.map(({ id }) => id),
  );
  // What comes in a session is told by that session.
  const told = new Set(shown.sessions.filter(({ state }) => state !== 'cancelled').map(({ id }) => id));
  const loose = plans
    .map((plan) => seenBy(plan, onlyPublic))
    .filter(({ state, session }) => state === 'planned' && !(session && told.has(session.id)));
  return [
    ...documents.map(momentOfDocument),
    ...shown.sessions.map((session) => momentOfSession(session, today)),
    ...shown.motions.map((motion) => momentOfMotion(motion, updates.get(motion.id))),
    ...loose.map(momentOfPlan),
  ];
}

function momentOfDocument(document: CouncilDocument): Moment {
  return { kind: 'document', id: document.id, datedOn: document.datedOn, isToCome: false, document };
}

function momentOfSession(session: Session, today: Temporal.PlainDate): Moment {
  const datedOn = dayOf(session.startsAt).toString();
  const isAhead = session.state === 'planned' || session.state === 'live';
  return {
    kind: 'session',
    id: session.id,
    datedOn,
    isToCome: isAhead && datedOn >= today.toString(),
    session,
  };
}

function momentOfMotion(motion: Motion, update: Update | undefined): Moment {
  const datedOn = motion.decidedOn ?? dayOf(motion.createdAt).toString();
  return { kind: 'motion', id: motion.id, datedOn, isToCome: false, motion, update };
}

function momentOfPlan(plan: Plan): Moment {
  return { kind: 'plan', id: plan.id, datedOn: plan.when.on, isToCome: true, plan };
}
