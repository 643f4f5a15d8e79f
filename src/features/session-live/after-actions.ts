// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Doer } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { insertIndicator, readParties } from '../council/index.ts';
import { record } from '../journal/index.ts';
import { notePledge } from '../motions/index.ts';
import { type Session, lockSession, readItems, updateSession } from '../sessions/index.ts';
import { type Staffing, readStaffing } from '../teams/index.ts';
import { tellUpstream } from '../thread/index.ts';
import { type Attendance, type Conclusion, type Yield, isAnswer, isSameAttendance } from './after-domain.ts';
import {
  insertYield,
  readAttendance,
  readConclusion,
  readYields,
  replaceAttendance,
  writeConclusion,
} from './after-store.ts';
import { readDeeds } from './deeds-store.ts';
import { type Deed, type Note, notesIn, standingAfter } from './domain.ts';
import { topic } from './live-actions.ts';
import { messages } from './messages.ts';
import { canRun } from './policies.ts';
import { aldermenOf } from './reading.ts';
import { tellListeners } from './listener-mails.ts';

export type AfterRefusal =
  'changed_meanwhile' | 'not_held' | 'session_not_public' | 'outcome' | 'report' | 'not_there';

type Needs = Pick<Deps, 'db' | 'clock'>;
type Under = { readonly trx: Trx; readonly session: Session; readonly at: Temporal.Instant };

/** Holds a session, for who may conclude it. */
function conclude<T>(
  deps: Needs,
  { municipality, actor }: Doer,
  number: string,
  work: (under: Under) => Promise<Result<T, AfterRefusal>>,
): Promise<Result<T, AfterRefusal>> {
  if (!canRun(actor)) throw new Forbidden('The clerk concludes a session.');
  return inMunicipality(deps, municipality.id, async (trx) => {
    const session = await lockSession(trx, number);
    if (!session) throw new NotFound('There is no such session.');
    return work({ trx, session, at: deps.clock.now() });
  });
}

type Told = {
  readonly verb: string;
  readonly isInward: boolean;
  readonly details?: Readonly<Record<string, unknown>>;
};

function tell(
  { actor }: Doer,
  { trx, session, at }: Under,
  { verb, isInward, details }: Told,
): Promise<void> {
  const { number } = session;
  return record(trx, {
    actor,
    at,
    topic,
    subjectId: session.id,
    verb,
    isInward,
    details: { number, ...details },
  });
}

type Report = {
  readonly number: string;
  /** The version that was looked at: of two clerks the second hears of the first, and keeps what was typed. */
  readonly version: number;
  readonly outcome: string | null;
  readonly report: string | null;
  /** Who was there; left as it is without. */
  readonly attendance?: readonly Attendance[];
};

/** Who was there, the outcome and the report: one thing, so that saving one loses nothing of the other. */
export function saveReport(
  deps: Needs,
  doer: Doer,
  { number, version, outcome, report, attendance }: Report,
): Promise<Result<'saved', AfterRefusal>> {
  return conclude(deps, doer, number, async (under) => {
    const { trx, session, at } = under;
    const before = await readConclusion(trx, session.id);
    const were = await readAttendance(trx, session.id);
    const isOther = before.outcome !== outcome || before.report !== report;
    const areOthers = attendance !== undefined && !isSameAttendance(were, attendance);
    if (!isOther && !areOthers) return ok('saved');
    if (before.version !== version) return no('changed_meanwhile');
    const { publishedAt } = before;
    const isInward = publishedAt === null;
    if (areOthers) {
      const parties = new Set((await readParties(trx)).map(({ id }) => id));
      if (attendance.some(({ partyId }) => partyId !== null && !parties.has(partyId))) return no('not_there');
      await replaceAttendance(trx, session.id, attendance);
      await tell(doer, under, { verb: 'attendance_saved', isInward });
    }
    await writeConclusion(trx, session.id, { outcome, report, version: version + 1, publishedAt });
    if (isOther) {
      if (publishedAt) await updateSession(trx, session.id, { outcome, report }, at);
      await tell(doer, under, { verb: 'report_saved', isInward });
    }
    return ok('saved');
  });
}

type PublishDeps = Pick<Deps, 'db' | 'clock' | 'jobs' | 'mailIsSent' | 'publicUrl'>;

/** Everyone may read the report from now on; who spoke gets a mail, who contributed upstream hears that the council spoke of it. */
export function publish(
  deps: PublishDeps,
  doer: Doer,
  number: string,
): Promise<Result<'published', AfterRefusal>> {
  return conclude(deps, doer, number, async (under) => {
    const { trx, session, at } = under;
    const conclusion = await readConclusion(trx, session.id);
    if (conclusion.publishedAt) return ok('published');
    const missing = missingFor(session, conclusion);
    if (missing) return no(missing);
    const { outcome, report } = conclusion;
    await writeConclusion(trx, session.id, { ...conclusion, publishedAt: at });
    await updateSession(trx, session.id, { outcome, report }, at);
    const listeners = await tellListeners(deps, trx, doer.municipality, { ...session, outcome });
    const what = { nl: messages.nl.after.upstream, en: messages.en.after.upstream };
    await tellUpstream(trx, { record: { kind: 'session', id: session.id }, what, at });
    await tell(doer, under, { verb: 'report_published', isInward: false, details: { listeners } });
    return ok('published');
  });
}

/** What must be there before a report can be on the site. */
function missingFor(session: Session, { outcome, report }: Conclusion): AfterRefusal | undefined {
  if (session.state !== 'held') return 'not_held';
  if (!session.publishedAt) return 'session_not_public';
  if (!outcome) return 'outcome';
  return report ? undefined : 'report';
}

type Promised = {
  readonly text: string;
  readonly holderId: Id | null;
  readonly toPartyId: Id | null;
  readonly dueOn: string | null;
};
type FromNote = { readonly number: string; readonly key: Id; readonly deedId: Id; readonly title: string };

/** A note that stands, of this session. */
function noteIn(deeds: readonly Deed[], deedId: Id): Note | undefined {
  return notesIn(deeds).find((note) => note.id === deedId && !note.isStruck);
}

/** The day on which it was held, also of what was written down of it later. */
function dayHeld(deeds: readonly Deed[], session: Session): string {
  return dayOf(standingAfter(deeds).openedAt ?? session.startsAt).toString();
}

async function yieldOf({ trx, session }: Under, deedId: Id, kind: Yield['kind']): Promise<Yield | undefined> {
  return (await readYields(trx, session.id)).find((one) => one.deedId === deedId && one.kind === kind);
}

/** What was promised becomes a pledge, in one step and once: with a number, a holder, a day, and tied to this session. */
export function makePledge(
  deps: Needs & Pick<Deps, 'fresh'>,
  doer: Doer,
  pledge: FromNote & Promised,
): Promise<Result<'made', AfterRefusal>> {
  return conclude(deps, doer, pledge.number, async (under) => {
    const { trx, session, at } = under;
    const staffing = await readStaffing(deps, trx);
    const deeds = await readDeeds(trx, session.id);
    const note = noteIn(deeds, pledge.deedId);
    if (note?.kind !== 'promise' || !isHolder(staffing, session, pledge.holderId)) return no('not_there');
    if (await yieldOf(under, note.id, 'pledge')) return ok('made');
    const item = (await readItems(trx, session.id)).find(({ id }) => id === note.itemId);
    const { title, text, holderId, toPartyId, dueOn } = pledge;
    if (toPartyId !== null && !(await readParties(trx)).some(({ id }) => id === toPartyId))
      return no('not_there');
    const made = await notePledge(
      trx,
      { actor: doer.actor, at },
      {
        title,
        text,
        holderId,
        toPartyId,
        dueOn,
        promisedOn: dayHeld(deeds, session),
        sessionId: session.id,
        agendaItem: item?.title ?? null,
        areaIds: session.areaIds,
        themeIds: session.themeIds,
        isPublic: session.publishedAt !== null,
        submissionKey: pledge.key,
      },
    );
    const from = { deedId: note.id, kind: 'pledge', madeId: made.id, number: made.number } as const;
    await insertYield(trx, { ...from, sessionId: session.id, at });
    await tell(doer, under, { verb: 'pledge_made', isInward: false, details: { pledge: made.number } });
    return ok('made');
  });
}

function isHolder(staffing: Staffing, session: Session, id: Id | null): boolean {
  return id === null || aldermenOf(staffing, dayOf(session.startsAt)).some((one) => one.id === id);
}

/** An answer to "when has it succeeded?" becomes an indicator with its source, in one step and once. */
export function makeIndicator(
  deps: Needs,
  doer: Doer,
  indicator: FromNote & { readonly source: string; readonly aim: string | null },
): Promise<Result<'made', AfterRefusal>> {
  return conclude(deps, doer, indicator.number, async (under) => {
    const { trx, session, at } = under;
    const note = noteIn(await readDeeds(trx, session.id), indicator.deedId);
    if (!note || !isAnswer(note)) return no('not_there');
    if (await yieldOf(under, note.id, 'indicator')) return ok('made');
    const party = (await readParties(trx)).find(({ id }) => id === note.partyId);
    const id = newId(at.epochMilliseconds);
    const { title, source, aim, key } = indicator;
    const one = { id, title, source, aim, sessionId: session.id, namedBy: party?.name ?? null };
    const publishedAt = session.publishedAt && at;
    if (!(await insertIndicator(trx, { ...one, publishedAt, submissionKey: key, at }))) return ok('made');
    const from = { deedId: note.id, kind: 'indicator', madeId: id, number: null } as const;
    await insertYield(trx, { ...from, sessionId: session.id, at });
    await tell(doer, under, { verb: 'indicator_made', isInward: false });
    return ok('made');
  });
}
