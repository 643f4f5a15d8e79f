// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { history } from '../demo/history/index.ts';
import { placesByArea } from '../demo/lindewoude/places.ts';
import type { DemoContribution, DemoStep } from '../demo/types.ts';
import { playAsked } from './demo-asked.ts';
import { playInitiatives } from './demo-initiatives.ts';
import { type Past, doerOf } from './demo-past.ts';
import { addPicture, publishPictures } from './demo-pictures.ts';
import { playPromises } from './demo-promises.ts';
import { playTies } from './demo-threads.ts';
import { type DemoIds, idOf, must } from './demo-town.ts';
import * as contributions from './features/contributions/index.ts';
import { readStaffing } from './features/teams/index.ts';
import { type Doer, resident } from './kernel/actor.ts';
import { dayOf, standingClock, timeZone } from './kernel/clock.ts';
import { newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import type { Result } from './kernel/result.ts';
import { inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

/** Plays half a year of contributions, each at its own moment, counted back from now. Steps that would lie ahead are left out. Gives the numbers by subject. */
export async function loadHistory(
  deps: Deps,
  municipality: Municipality,
  ids: DemoIds,
): Promise<ReadonlyMap<string, string>> {
  const now = deps.clock.now();
  const clock = standingClock(now);
  const staffing = await inMunicipality(deps, municipality.id, (trx) => readStaffing(deps, trx));
  const past: Past = { deps: { ...deps, clock }, clock, now, municipality, staffing, ids };
  const numbers = new Map<string, string>();
  for (const [index, one] of history.entries()) numbers.set(one.subject, await play(past, one, index));
  await playPromises(past, numbers);
  await playAsked(past, numbers);
  await playInitiatives(past, numbers);
  await publishPictures(past, numbers);
  await playTies(past, numbers);
  return numbers;
}

/** Gives its number. */
async function play(past: Past, one: DemoContribution, index: number): Promise<string> {
  const brought = momentOf(past, one);
  past.clock.set(brought);
  const point = pointOf(one, index);
  const area = past.ids.tree.bySlug(one.area);
  const submissionKey = newId(brought.epochMilliseconds);
  await addPicture(past, one.subject, submissionKey);
  const { number } = must(
    await contributions.submitContribution(
      past.deps,
      { municipality: past.municipality, actor: resident },
      {
        kind: one.kind,
        channel: one.channel,
        subject: one.subject,
        body: one.text,
        locale: 'nl',
        publicConsent: one.publicConsent,
        submissionKey,
        ...(point ? { point } : {}),
        ...(area ? { areaId: area.id } : {}),
        ...(one.contact
          ? {
              contact: {
                name: one.contact.name,
                email: one.contact.email ?? null,
                phone: one.contact.phone ?? null,
                prefers: one.contact.prefers ?? null,
              },
            }
          : {}),
      },
    ),
  );
  for (const step of one.steps) {
    const at = brought.add({ seconds: Math.round(step.inHours * 3600) });
    if (Temporal.Instant.compare(at, past.now) > 0) break;
    past.clock.set(at);
    await playStep(past, { one, number, step });
  }
  return number;
}

/** Today's may be timed for later today: then they came a little while ago. */
function momentOf({ now }: Past, one: DemoContribution): Temporal.Instant {
  const day = dayOf(now).subtract({ days: one.daysAgo });
  const moment = day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(one.time) }).toInstant();
  const latest = now.subtract({ minutes: 5 });
  return Temporal.Instant.compare(moment, latest) > 0 ? latest : moment;
}

/** On its street, some houses further for each, so that the map shows them apart. */
function pointOf(one: DemoContribution, index: number): contributions.Point | undefined {
  const street = placesByArea[one.area]?.find(
    (place) => place.kind === 'street' && place.name === one.street,
  );
  if (!street) return undefined;
  const angle = index * 2.4;
  const meters = 12 + (index % 5) * 9;
  return {
    lon: street.lon + (Math.cos(angle) * meters) / 68_300,
    lat: street.lat + (Math.sin(angle) * meters) / 111_195,
  };
}

type Playing = { readonly one: DemoContribution; readonly number: string; readonly step: DemoStep };

async function playStep(past: Past, { one, number, step }: Playing): Promise<void> {
  const { deps, municipality } = past;
  if (step.verb === 'reply') {
    const reply = { number, text: step.text, submissionKey: newId() };
    must(await contributions.replyToContribution(deps, municipality, reply));
    return;
  }
  if (step.verb === 'join') {
    const { name, email, text } = step;
    const contact = { name: name ?? null, email: email ?? null, phone: null, prefers: null };
    const joining = {
      number,
      locale: 'nl',
      text,
      submissionKey: newId(),
      ...(name ? { contact } : {}),
    } as const;
    must(await contributions.joinContribution(deps, municipality, joining));
    return;
  }
  const doer = doerOf(past, step.by);
  const found = await inMunicipality(deps, municipality.id, (trx) => contributions.findByNumber(trx, number));
  if (!found) throw new Error(`${number} was not made.`);
  must(await makeMove(past, { doer, found, step, isPublic: one.publicConsent }));
}

type StaffStep = Exclude<DemoStep, { verb: 'reply' | 'join' }>;
type StaffMove = {
  readonly doer: Doer;
  readonly found: contributions.Contribution;
  readonly step: StaffStep;
  readonly isPublic: boolean;
};

function makeMove(past: Past, { doer, found, step, isPublic }: StaffMove): Promise<Result<unknown, unknown>> {
  const { deps } = past;
  const { number, version } = found;
  const said = (text: string) => ({ number, text, submissionKey: newId() });
  switch (step.verb) {
    case 'triage':
      return contributions.triageContribution(deps, doer, triageOf(past, found, step));
    case 'hand_over': {
      const holder = holderOf(past, step.to);
      return contributions.handOverContribution(deps, doer, {
        number,
        version,
        holder,
        reason: step.reason ?? '',
      });
    }
    case 'note':
      return contributions.noteOnContribution(deps, doer, said(step.text));
    case 'ask':
      return contributions.askResident(deps, doer, said(step.text));
    case 'answer':
      return contributions.answerContribution(deps, doer, { ...said(step.text), close: false, isPublic });
    case 'close':
      return contributions.closeContribution(deps, doer, { number, version, reason: step.reason ?? '' });
    case 'reopen':
      return contributions.reopenContribution(deps, doer, { number, reason: step.reason });
    case 'meet':
      return contributions.proposeAppointment(deps, doer, meetingOf(past, found, step));
    case 'publish':
      return contributions.publishContribution(deps, doer, number);
    case 'refer':
      return contributions.referContribution(deps, doer, referralOf(past, number, step));
    case 'hear_back':
      return hearBack(past, doer, { found, arrived: step.arrived });
  }
}

function meetingOf(
  { now, ids }: Past,
  found: contributions.Contribution,
  step: Extract<DemoStep, { verb: 'meet' }>,
) {
  const moments = step.times.map(({ inDays, time }) =>
    dayOf(now)
      .add({ days: inDays })
      .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
      .toInstant(),
  );
  return {
    number: found.number,
    id: newId(),
    personId: idOf(ids.people, step.by),
    place: step.place,
    placeText: step.where,
    minutes: step.minutes,
    moments,
    isAgreed: step.agreed,
  };
}

function referralOf(
  { ids }: Past,
  number: string,
  step: Extract<DemoStep, { verb: 'refer' }>,
): contributions.Referring {
  const { entry, way, sharesContact, isToldByPhone, words } = step;
  const consent = way === 'warm';
  const entryId = idOf(ids.entries, entry);
  return { number, entryId, way, consent, sharesContact, isToldByPhone, words, submissionKey: newId() };
}

type Hearing = { readonly found: contributions.Contribution; readonly arrived: boolean };

async function hearBack(
  { deps, municipality }: Past,
  doer: Doer,
  { found, arrived }: Hearing,
): Promise<Result<unknown, unknown>> {
  const [referral] = await inMunicipality(deps, municipality.id, (trx) =>
    contributions.readReferrals(trx, found.id),
  );
  if (!referral) throw new Error(`${found.number} was not referred.`);
  return contributions.hearBackOnReferral(deps, doer, {
    number: found.number,
    referralId: referral.id,
    arrived,
  });
}

function triageOf(
  { ids }: Past,
  found: contributions.Contribution,
  step: Extract<DemoStep, { verb: 'triage' }>,
) {
  const area = step.area === undefined ? undefined : ids.tree.bySlug(step.area);
  return {
    number: found.number,
    version: found.version,
    kind: step.kind ?? found.kind,
    areaId: area?.id ?? found.areaId,
    themeId: idOf(ids.themes, step.theme),
    takes: found.holder.kind === 'team',
  };
}

function holderOf({ ids }: Past, to: Extract<DemoStep, { verb: 'hand_over' }>['to']): contributions.Holder {
  if ('person' in to) return { kind: 'person', id: idOf(ids.people, to.person) };
  if ('organisation' in to) return { kind: 'organisation', id: idOf(ids.organisations, to.organisation) };
  const area = ids.tree.bySlug(to.area);
  if (!area) throw new Error(`The demo names ${to.area}, which is not there.`);
  return { kind: 'team', id: area.id };
}
