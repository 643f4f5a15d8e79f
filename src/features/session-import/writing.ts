// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { record } from '../journal/index.ts';
import {
  type Changes,
  type Session,
  deleteItems,
  insertSession,
  isMoved,
  replacePapers,
  saveItems,
  tellEverySpeaker,
  tieOf,
  updateSession,
} from '../sessions/index.ts';
import { link } from '../thread/index.ts';
import type { MeetingImport, Outcome } from './domain.ts';
import { messages } from './messages.ts';
import type { Plan } from './plan.ts';
import type { Planned } from './reading.ts';
import { replaceItemSources, saveSessionSource } from './store.ts';
import type { Here, ItemSource, Told, Wanted } from './told.ts';

export type Needs = Pick<Deps, 'clock' | 'db' | 'jobs' | 'mailIsSent' | 'publicUrl' | 'secrets'>;

export type Under = { readonly trx: Trx; readonly at: Temporal.Instant; readonly one: MeetingImport };

/** Does what was planned for one meeting, in the transaction in which it was planned. Gives what is kept of it for the report. */
export async function writePlan(deps: Needs, doer: Doer, under: Under, planned: Planned): Promise<Outcome> {
  const { plan, here } = planned;
  const number = here
    ? await change(deps, doer, under, { ...planned, here })
    : await make(doer, under, planned);
  const { verdict, fields, cancels, added, changed, dropped, isReordered, papersChanged } = plan;
  const { ties, asks, remarks } = plan;
  return {
    ...{ verdict, number: number ?? plan.number, fields, cancels, added, changed, dropped },
    ...{ isReordered, papersChanged, ties, asks, remarks },
  };
}

function momentsOf({ when }: Wanted) {
  return { startsAt: Temporal.Instant.from(when.startsAt), endsAt: Temporal.Instant.from(when.endsAt) };
}

/** A draft: what the source does not tell is the clerk's to fill in before it comes on the site. */
async function make(doer: Doer, under: Under, { meeting, plan }: Planned): Promise<string | undefined> {
  const { trx, at } = under;
  const { fieldsNow, told } = plan;
  if (!fieldsNow || !told) return undefined;
  const { kind, title, place, chair, background } = fieldsNow;
  const id = newId(at.epochMilliseconds);
  const number = await insertSession(trx, {
    ...{ id, kind, title, place, chair, background, ...momentsOf(fieldsNow) },
    ...{ room: null, clerk: null, advice: null, domains: [], holderIds: [], areaIds: [], themeIds: [] },
    ...{ purpose: kind === 'council' ? 'decision' : 'picture', speakUntil: null, speakingMinutes: null },
    ...{ publishedAt: null, submissionKey: id, at },
  });
  if (number === undefined) throw new Error('The session was not made.');
  const items = meeting.items.map(({ key, ...item }, place) => ({
    item: { ...item, id: newId(), sessionId: id, presenters: null, documentId: null },
    told: { title: item.title, note: item.note, minutes: item.minutes, place },
    key,
  }));
  await saveItems(
    trx,
    items.map(({ item }) => item),
  );
  const sources = items.map(({ key, item, told }) => ({ key, itemId: item.id, told }));
  await keep(under, { key: meeting.key, sessionId: id, told, sources });
  await writePapers(trx, id, told, sources);
  await tie(doer, under, id, plan);
  const details = { number, items: items.length, import: under.one.id };
  const entry = { topic: 'sessions', subjectId: id, verb: 'session_read_in', details, isInward: true };
  await record(trx, { actor: doer.actor, at, ...entry });
  return number;
}

type Kept = {
  readonly key: string;
  readonly sessionId: Id;
  readonly told: Told;
  readonly sources: readonly ItemSource[];
};

async function keep({ trx, at, one }: Under, { key, sessionId, told, sources }: Kept): Promise<void> {
  await saveSessionSource(trx, one.source, { key, sessionId, told }, at);
  await replaceItemSources(trx, sessionId, sources);
}

async function writePapers(
  trx: Trx,
  sessionId: Id,
  { papers }: Told,
  sources: readonly ItemSource[],
): Promise<void> {
  const itemIds = new Map(sources.map(({ key, itemId }) => [key, itemId]));
  await replacePapers(
    trx,
    sessionId,
    papers.map(({ itemKey, title, kind, day, url }) => {
      const itemId = itemKey === null ? null : (itemIds.get(itemKey) ?? null);
      return { itemId, title, kind, onDay: day, url };
    }),
  );
}

async function tie(doer: Doer, { trx, at }: Under, sessionId: Id, { tieIds }: Plan): Promise<void> {
  const by = isStaff(doer.actor) ? doer.actor.personId : null;
  for (const id of tieIds) await link(trx, tieOf({ kind: 'motion', id }, sessionId), { by, at });
}

async function change(
  deps: Needs,
  doer: Doer,
  under: Under,
  { meeting, plan, here }: Planned & { readonly here: Here },
): Promise<string> {
  const { trx, at, one } = under;
  const { session } = here;
  const { told, itemsPlan } = plan;
  if (!told || !itemsPlan) return session.number;
  // Written once, for everyone who reads it on the site.
  const words = messages.nl.reasons;
  const changes = changesOf(session, plan, { moved: words.moved(one.source), off: words.off(one.source) });
  const cancelledWith = plan.cancels === 'off' ? (changes.reason ?? null) : null;
  const kept = plan.cancels === null ? told : { ...told, cancelledWith };
  const { sources } = itemsPlan;
  await keep(under, { key: meeting.key, sessionId: session.id, told: kept, sources });
  if (plan.verdict === 'same') return session.number;
  await deleteItems(trx, itemsPlan.dropped);
  await saveItems(trx, itemsPlan.items);
  await writePapers(trx, session.id, told, sources);
  await tie(doer, under, session.id, plan);
  await updateSession(trx, session.id, changes, at);
  const isOnAgain = plan.cancels === 'on_again';
  const after = { ...session, ...changes, ...(isOnAgain ? { reason: words.onAgain(one.source) } : {}) };
  const news = plan.cancels === 'off' ? 'cancelled' : changes.sequence === undefined ? undefined : 'moved';
  if (news) await tellEverySpeaker(deps, trx, { municipality: doer.municipality, session: after }, news);
  const { fields, added, changed, dropped, cancels } = plan;
  const details = {
    fields: fields.map(({ field }) => field),
    added,
    changed,
    dropped,
    cancels,
    import: one.id,
  };
  const isInward = session.publishedAt === null;
  const entry = { topic: 'sessions', subjectId: session.id, verb: 'session_read_again', details, isInward };
  await record(trx, { actor: doer.actor, at, ...entry });
  return session.number;
}

type Reasons = { readonly moved: string; readonly off: string };

function changesOf(session: Session, plan: Plan, reasons: Reasons): Changes {
  const { fieldsNow, cancels, speakUntil } = plan;
  if (!fieldsNow) return {};
  const { kind, title, place, chair, background } = fieldsNow;
  const fields = { kind, title, place, chair, background, ...momentsOf(fieldsNow) };
  const until = speakUntil ? { speakUntil } : {};
  const raised = { sequence: session.sequence + 1 };
  if (cancels === 'off')
    return { ...fields, ...until, ...raised, state: 'cancelled', reason: reasons.off, embargoUntil: null };
  if (cancels === 'on_again') return { ...fields, ...until, ...raised, state: 'planned', reason: null };
  const after = { ...fields, room: session.room };
  const moved = isMoved(session, after) && session.state === 'planned';
  if (!moved) return { ...fields, ...until };
  const why = session.publishedAt === null ? {} : { reason: reasons.moved };
  return { ...fields, ...until, ...raised, ...why };
}
