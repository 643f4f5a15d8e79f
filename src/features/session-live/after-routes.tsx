// SPDX-License-Identifier: EUPL-1.2
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Meanwhile, momentInWords } from '../../platform/html/index.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Fields, type Typed, typed } from '../../platform/http/fields.ts';
import { type Merged, isUntouched, merge } from '../../platform/http/merging.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readEntries } from '../journal/index.ts';
import { findSession } from '../sessions/index.ts';
import { readStaffing } from '../teams/index.ts';
import { type AfterRefusal, makeIndicator, makePledge, publish, saveReport } from './after-actions.ts';
import { type AfterState, readAfterState } from './after-reading.ts';
import { notesIn } from './domain.ts';
import {
  type Pressed,
  type ReadConclusion,
  isBegun,
  ownIn,
  pressedIn,
  readConclusionForm,
  readIndicatorForm,
  readPledgeForm,
} from './forms-after.ts';
import { afterPath } from './links.ts';
import { canRun } from './policies.ts';
import { type AfterAgain, AfterPage, type AfterProps } from './views/after-page.tsx';

const route = '/werkplek/raad/sessies/:number/na';

/** What comes of a session: one page that is one form, so that no button loses what was typed beside it. */
export function afterRoutes(site: Site, deps: Deps): void {
  site.page(route, { allow: canRun }, async (visit, trx) =>
    page(await afterView(deps, visit, trx, { isSaved: visit.query.gelukt === 'ja' })),
  );
  site.form(route, { allow: canRun }, (visit, { fields }) => take(deps, visit, fields));
}

/** Keeps what was written of the session, and then does what the button says. */
async function take(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const pressed = pressedIn(fields);
  const mine = typed(fields);
  const again = (showing: Partial<AfterAgain>, refusal?: AfterRefusal) =>
    showAgain(deps, visit, {
      again: { typed: mine, faults: [], ...showing },
      ...(refusal ? { refusal } : {}),
    });
  const read = readConclusionForm(fields);
  const wish = wishOf(pressed, fields);
  const faults = [...(read.ok ? [] : read.reason), ...wish.faults];
  if (!read.ok || faults.length > 0) return again({ faults });
  const saved = await save(deps, visit, { read: read.value, mine, pressed });
  if (saved === 'changed_meanwhile') return again({}, saved);
  if (saved !== 'saved' && 'refusal' in saved) return again({}, saved.refusal);
  if (saved !== 'saved') return again({ typed: saved.typed, meanwhile: saved.meanwhile });
  const number = numberOf(visit);
  const done = await wish.make(deps, visit, number);
  // What was written of the session is kept by now: it counts from here.
  const rest = leftOver(mine);
  if (done !== 'done') return again({ typed: rest }, done);
  const state = await inMunicipality(deps, visit.municipality.id, (trx) => stateIn(deps, visit, trx));
  const isDone = (id: string) => state.yields.some(({ deedId }) => deedId === id);
  const isUnfinished = notesIn(state.desk.snapshot.deeds).some(
    (note) => !isDone(note.id) && isBegun(note, mine),
  );
  if (isUnfinished) {
    const showing = { again: { typed: rest, faults: [] }, isSaved: true, isUnfinished };
    return inMunicipality(deps, visit.municipality.id, async (trx) =>
      page(await afterView(deps, visit, trx, { ...showing, isRedrafted: pressed.what === 'redraft' })),
    );
  }
  const here = href(visit, afterPath(number));
  return redirect(
    pressed.what === 'redraft' ? `${here}?opstellen=ja#verslag-schrijven` : `${here}?gelukt=ja`,
  );
}

/** What was typed of promises and answers that nothing was made of yet. */
function leftOver(mine: Typed): Typed {
  const own = ownIn(mine);
  return Object.fromEntries(
    Object.entries(mine).filter(([name]) => !(name in own) && name !== 'versie' && name !== 'basis'),
  );
}

type Wish = {
  readonly faults: readonly FaultyField[];
  make(deps: Deps, visit: Visit, number: string): Promise<'done' | AfterRefusal>;
};

/** What a button asks besides saving. */
function wishOf(pressed: Pressed, fields: Fields): Wish {
  const faulty = (faults: readonly FaultyField[]): Wish => ({ faults, make: () => Promise.resolve('done') });
  switch (pressed.what) {
    case 'pledge': {
      const read = readPledgeForm(pressed.noteId, fields);
      if (!read.ok) return faulty(read.reason);
      const { sleutel: key, titel: title, tekst: text, wethouder, aan, klaar } = read.value;
      const of = { holderId: wethouder ?? null, toPartyId: aan ?? null, dueOn: klaar ?? null };
      const pledge = { key, deedId: pressed.noteId, title, text, ...of };
      return {
        faults: [],
        make: async (deps, visit, number) => told(await makePledge(deps, visit, { number, ...pledge })),
      };
    }
    case 'indicator': {
      const read = readIndicatorForm(pressed.noteId, fields);
      if (!read.ok) return faulty(read.reason);
      const { sleutel: key, titel: title, bron: source, streven } = read.value;
      const indicator = { key, deedId: pressed.noteId, title, source, aim: streven || null };
      return {
        faults: [],
        make: async (deps, visit, number) => told(await makeIndicator(deps, visit, { number, ...indicator })),
      };
    }
    case 'publish':
      return { faults: [], make: async (deps, visit, number) => told(await publish(deps, visit, number)) };
    default:
      return faulty([]);
  }
}

function told(
  done: { readonly ok: true } | { readonly ok: false; readonly reason: AfterRefusal },
): 'done' | AfterRefusal {
  return done.ok ? 'done' : done.reason;
}

type Sent = { readonly read: ReadConclusion; readonly mine: Typed; readonly pressed: Pressed };
type Saved =
  | 'saved'
  | 'changed_meanwhile'
  | { readonly refusal: AfterRefusal }
  | { readonly typed: Typed; readonly meanwhile: Meanwhile };

/** Saves what was written of the session; when another saved meanwhile, what both made of it is shown first. */
async function save(deps: Deps, visit: Visit, { read, mine, pressed }: Sent): Promise<Saved> {
  const state = await inMunicipality(deps, visit.municipality.id, (trx) => stateIn(deps, visit, trx));
  const { conclusion, stored } = state;
  const isOld = conclusion.version !== read.version;
  const merged = merge({ basis: read.basis, mine: ownIn(mine), theirs: stored });
  if (isOld && (merged.taken.length > 0 || merged.clashes.size > 0))
    return {
      typed: { ...leftOver(mine), ...merged.typed },
      meanwhile: await whoChanged(deps, visit, { state, merged }),
    };
  // A draft that nobody touched goes on following what is noted, until somebody saves or publishes it.
  const isFollowing =
    conclusion.report === null &&
    pressed.what !== 'save' &&
    pressed.what !== 'publish' &&
    isUntouched(read.basis, 'verslag', read.report ?? '');
  const done = await saveReport(deps, visit, {
    number: numberOf(visit),
    version: conclusion.version,
    outcome: read.outcome,
    report: isFollowing ? null : read.report,
    attendance: read.attendance,
  });
  if (done.ok) return 'saved';
  return done.reason === 'changed_meanwhile' ? done.reason : { refusal: done.reason };
}

const savings = ['report_saved', 'attendance_saved'];

async function whoChanged(
  deps: Deps,
  visit: Visit,
  { state, merged }: { readonly state: AfterState; readonly merged: Merged },
): Promise<Meanwhile> {
  const { taken, clashes } = merged;
  return inMunicipality(deps, visit.municipality.id, async (trx) => {
    const staffing = await readStaffing(deps, trx);
    const entries = await readEntries(trx, state.desk.snapshot.session.id);
    const last = entries.findLast(({ verb }) => savings.includes(verb));
    const when = momentInWords(visit.locale, last?.at ?? visit.now, visit.today);
    return { who: staffing.people.get(last?.actorId ?? '')?.name, when, taken, clashes };
  });
}

function numberOf(visit: Visit): string {
  return visit.params.number ?? '';
}

async function stateIn(deps: Deps, visit: Visit, trx: Trx): Promise<AfterState> {
  const session = await findSession(trx, numberOf(visit));
  if (!session) throw new NotFound('There is no such session.');
  return readAfterState(deps, trx, session);
}

type Showing = Pick<AfterProps, 'again' | 'refusal' | 'isSaved' | 'isUnfinished'> & {
  readonly isRedrafted?: boolean;
};

function showAgain(deps: Deps, visit: Visit, showing: Showing): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, async (trx) =>
    refused(await afterView(deps, visit, trx, showing)),
  );
}

async function afterView(deps: Deps, visit: Visit, trx: Trx, { isRedrafted, ...showing }: Showing) {
  const state = await stateIn(deps, visit, trx);
  const isAsked = isRedrafted ?? visit.query.opstellen === 'ja';
  return <AfterPage visit={visit} {...state} isRedrafted={isAsked} {...showing} />;
}
