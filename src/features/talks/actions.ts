// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { ContributionKind } from '../../kernel/municipality.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type Area, readAreaTree, readLocator } from '../areas/index.ts';
import {
  areaOf,
  findByNumber,
  findContact,
  insertContact,
  submitContribution,
} from '../contributions/index.ts';
import { record } from '../journal/index.ts';
import { hasOwnTeam, readStaffing } from '../teams/index.ts';
import {
  type MakingRefusal,
  type Note,
  type Refusal,
  canBecomeContribution,
  happenedAt,
  pointToKeep,
  refusalsOf,
} from './domain.ts';
import { canHandleTalk, canReadTalk } from './policies.ts';
import { type NewTalk, findNoted, findTalk, insertTalks, takeTurn, tieToContribution } from './store.ts';

export type Parcel = {
  readonly notes: readonly Note[];
  /** What the phone's clock says as it sends: the difference with ours tells when its notes were made. */
  readonly phoneNow: Temporal.Instant;
};

/** taken: it is here, from this time or an earlier one. not_yours: somebody else noted it, who must send it. */
export type Outcome =
  | { readonly id: Id; readonly kind: 'taken' | 'not_yours' }
  | { readonly id: Id; readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Takes in what a phone kept, each note once however often it is sent; what cannot be taken is told, and stays on the phone. */
export async function noteTalks(deps: Deps, doer: Doer, parcel: Parcel): Promise<readonly Outcome[]> {
  const { actor } = doer;
  if (!isStaff(actor)) throw new Forbidden('Only who works here notes talks.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const findPlace = await openPlaces(deps, trx);
    const staffing = await readStaffing(deps, trx);
    const known = {
      hasTheme: (id: Id) => staffing.themes.some((theme) => theme.id === id),
      hasArea: (id: Id) => findPlace.has(id),
    };
    const own = parcel.notes.filter((note) => note.personId === actor.personId);
    await takeTurn(trx, actor.personId);
    const noted = await findNoted(
      trx,
      own.map(({ id }) => id),
    );
    const outcomes = new Map<Id, Outcome>();
    const fresh: Note[] = [];
    for (const note of parcel.notes) {
      const before = noted.get(note.id);
      const refusals = refusalsOf(note, known);
      if (note.personId !== actor.personId || (before !== undefined && before !== actor.personId))
        outcomes.set(note.id, { id: note.id, kind: 'not_yours' });
      else if (before !== undefined || outcomes.get(note.id)?.kind === 'taken')
        outcomes.set(note.id, { id: note.id, kind: 'taken' });
      else if (refusals.length > 0) outcomes.set(note.id, { id: note.id, kind: 'refused', refusals });
      else {
        fresh.push(note);
        outcomes.set(note.id, { id: note.id, kind: 'taken' });
      }
    }
    await take(deps, trx, { doer, fresh, phoneNow: parcel.phoneNow, placeOf: findPlace.placeOf });
    return [...outcomes.values()];
  });
}

type Place = { readonly area: Area; readonly from: string };

/** R1, for as many notes as come: where a talk belongs, by its point or the area chosen. */
async function openPlaces(deps: Deps, trx: Trx) {
  const day = dayOf(deps.clock.now());
  const tree = await readAreaTree(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const locate = await readLocator(deps, trx, day);
  return {
    has: (id: Id): boolean => tree.byId(id) !== undefined,
    placeOf: ({ point, areaId }: Note): Place => {
      const chosen = areaId === undefined ? undefined : tree.byId(areaId);
      return areaOf(point ? locate(point) : [], chosen, tree.root, ({ id }) => hasOwnTeam(staffing, id, day));
    },
  };
}

type Taking = {
  readonly doer: Doer;
  readonly fresh: readonly Note[];
  readonly phoneNow: Temporal.Instant;
  readonly placeOf: (note: Note) => Place;
};

async function take(deps: Deps, trx: Trx, { doer, fresh, phoneNow, placeOf }: Taking): Promise<void> {
  if (fresh.length === 0) return;
  // To the millisecond, as phones count: a page of the list goes on after one.
  const at = Temporal.Instant.fromEpochMilliseconds(deps.clock.now().epochMilliseconds);
  const clockOffsetMs = at.epochMilliseconds - phoneNow.epochMilliseconds;
  const talks = fresh.map((note): NewTalk => {
    const { area, from } = placeOf(note);
    const point = pointToKeep(note);
    return {
      id: note.id,
      personId: note.personId,
      occasion: note.occasion,
      body: note.text,
      mood: note.mood ?? null,
      themeIds: note.themeIds,
      areaId: area.id,
      areaFrom: from,
      lon: point?.lon ?? null,
      lat: point?.lat ?? null,
      accuracyMeters: point?.accuracyMeters ?? null,
      mayKeep: note.mayKeep,
      mayContact: note.mayContact,
      mayPublish: note.mayPublish,
      contactId: note.mayContact ? newId(at.epochMilliseconds) : null,
      notedAt: note.notedAt,
      clockOffsetMs,
      happenedAt: happenedAt(note.notedAt, clockOffsetMs, at),
      receivedAt: at,
    };
  });
  const contacts = fresh.flatMap(({ contact: { name, email, phone } }, index) => {
    const id = talks[index]?.contactId;
    return id ? [{ id, name: name || null, email: email || null, phone: phone || null, prefers: null }] : [];
  });
  await Promise.all(contacts.map((contact) => insertContact(trx, contact, at)));
  await insertTalks(trx, talks);
  await Promise.all(
    talks.map(({ id, occasion, areaId }) =>
      record(trx, {
        actor: doer.actor,
        at,
        topic: 'talks',
        subjectId: id,
        verb: 'noted',
        details: { occasion, areaId },
      }),
    ),
  );
}

export type Making = {
  readonly talkId: Id;
  readonly kind: ContributionKind;
  readonly subject: string;
  readonly body: string;
};

/** Makes a contribution of a talk: one, however often it is asked. The talk stays and counts. Gives the contribution's number. */
export async function makeContribution(
  deps: Deps,
  doer: Doer,
  making: Making,
): Promise<Result<string, MakingRefusal>> {
  const { municipality, actor } = doer;
  const found = await inMunicipality(deps, municipality.id, async (trx) => {
    const talk = await findTalk(trx, making.talkId);
    return talk && { talk, contact: talk.mayContact ? await findContact(trx, talk.contactId) : undefined };
  });
  if (!found || !canReadTalk(actor, found.talk)) throw new NotFound('There is no such talk.');
  const { talk, contact } = found;
  if (!canHandleTalk(actor, talk)) throw new Forbidden('This talk is for the team of its area.');
  if (talk.contributionNumber !== null) return ok(talk.contributionNumber);
  if (!canBecomeContribution(talk)) return no('not_kept');
  const submitted = await submitContribution(deps, doer, {
    kind: making.kind,
    channel: 'street_talk',
    subject: making.subject,
    body: making.body,
    locale: 'nl',
    areaId: talk.areaId,
    publicConsent: talk.mayPublish,
    // The talk's own id: a second try finds the contribution of the first.
    submissionKey: talk.id,
    ...(talk.lon !== null && talk.lat !== null ? { point: { lon: talk.lon, lat: talk.lat } } : {}),
    ...(contact ? { contactId: contact.id } : {}),
  });
  if (!submitted.ok) throw new Error(`A talk was refused as a contribution: ${submitted.reason}.`);
  const { number } = submitted.value;
  await inMunicipality(deps, municipality.id, async (trx) => {
    const contribution = await findByNumber(trx, number);
    if (!contribution || !(await tieToContribution(trx, talk.id, contribution.id))) return;
    const entry = { actor, at: deps.clock.now(), topic: 'talks', subjectId: talk.id };
    await record(trx, { ...entry, verb: 'became_contribution', details: { number } });
  });
  return ok(number);
}
