// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import {
  type Answers,
  type FieldName,
  type Meeting,
  type Outcome,
  type Remark,
  type Verdict,
  fieldNames,
  hindranceOf,
} from './domain.ts';
import { type ItemsPlan, planItems } from './plan-items.ts';
import { type Here, type Told, type Wanted, asksOf, fieldsOf, sameField, wantedOf } from './told.ts';

export type Asked = {
  readonly meeting: Meeting;
  readonly answers: Answers;
  readonly here: Here | undefined;
  /** Motions of this meeting that are here. */
  readonly motionIds: readonly Id[];
  readonly now: Temporal.Instant;
};

/** What reading a meeting in does; nothing is written yet. */
export type Plan = Outcome & {
  readonly fieldsNow?: Wanted;
  readonly speakUntil?: Temporal.Instant;
  readonly itemsPlan?: ItemsPlan;
  readonly told?: Told;
  readonly tieIds: readonly Id[];
};

const nothing: Omit<Plan, 'verdict'> = {
  number: null,
  fields: [],
  cancels: null,
  added: 0,
  changed: 0,
  dropped: 0,
  isReordered: false,
  papersChanged: false,
  ties: 0,
  asks: [],
  remarks: [],
  tieIds: [],
};

/** What becomes of a meeting: made, changed, or left as it is, and why. */
export function planOf(asked: Asked): Plan {
  const { meeting, answers, here, motionIds } = asked;
  const number = here?.session.number ?? null;
  const leave = (verdict: Verdict): Plan => ({ ...nothing, number, verdict });
  if (hindranceOf(meeting)) return leave('left_out');
  if (here) return planChange(asked, here);
  if (meeting.isCancelled) return leave('off');
  const asks = asksOf(meeting, answers);
  const fieldsNow = wantedOf(meeting, answers);
  if (!fieldsNow) return { ...leave('asks'), asks, added: meeting.items.length };
  return {
    ...leave('new'),
    fieldsNow,
    told: { fields: fieldsNow, cancelledWith: null, papers: [...meeting.papers], tied: [...motionIds] },
    added: meeting.items.length,
    papersChanged: meeting.papers.length > 0,
    ties: motionIds.length,
    tieIds: motionIds,
  };
}

/** Begun, over, or called off here: nothing of it changes any more. */
function closedOf({ session, told }: Here, now: Temporal.Instant): Verdict | undefined {
  const isBegun = session.state === 'live' || session.state === 'held';
  if (isBegun || Temporal.Instant.compare(session.startsAt, now) <= 0) return 'begun';
  const isOffHere = session.state === 'cancelled' && session.reason !== told.cancelledWith;
  return isOffHere ? 'off_here' : undefined;
}

function planChange({ meeting, answers, motionIds, now }: Asked, here: Here): Plan {
  const { session, told } = here;
  const closed = closedOf(here, now);
  if (closed) return { ...nothing, number: session.number, verdict: closed };
  const wanted = wantedOf(meeting, answers, told.fields) ?? told.fields;
  const remarks: Remark[] = [];
  const before = fieldsOf(session);
  const fieldsNow = mergeFields({ told: told.fields, here: before, now: wanted }, remarks);
  const speakUntil = tooLate(session.speakUntil, fieldsNow);
  if (speakUntil) remarks.push({ why: 'speak_until_moved' });
  const isOff = session.state === 'cancelled';
  const cancels = isOff === meeting.isCancelled ? null : meeting.isCancelled ? 'off' : 'on_again';
  const itemsPlan = planItems(meeting, here);
  const tieIds = motionIds.filter((id) => !told.tied.includes(id));
  const fields = fieldNames
    .filter((name) => !sameField(name, before, fieldsNow))
    .map((field) => ({ field, here: textOf(field, before), source: textOf(field, fieldsNow) }));
  const { added, changed, dropped, isReordered } = itemsPlan;
  const papersChanged = JSON.stringify(told.papers) !== JSON.stringify(papersIn(meeting));
  const isSame =
    fields.length + added + changed + dropped.length + tieIds.length === 0 &&
    !isReordered &&
    !papersChanged &&
    cancels === null;
  return {
    ...nothing,
    number: session.number,
    verdict: isSame ? 'same' : 'changed',
    fields,
    fieldsNow,
    ...(speakUntil ? { speakUntil } : {}),
    cancels,
    added,
    changed,
    dropped: dropped.length,
    isReordered,
    papersChanged,
    itemsPlan,
    told: {
      fields: wanted,
      cancelledWith: told.cancelledWith,
      papers: papersIn(meeting),
      tied: [...told.tied, ...tieIds],
    },
    ties: tieIds.length,
    tieIds,
    remarks: [...remarks, ...itemsPlan.remarks],
  };
}

/** In the same order of fields as they are kept, so that the same is seen as the same. */
function papersIn({ papers }: Meeting): Told['papers'] {
  return papers.map(({ key, itemKey, title, kind, day, url }) => ({ key, itemKey, title, kind, day, url }));
}

type Three = { readonly told: Wanted; readonly here: Wanted; readonly now: Wanted };

function mergeFields(three: Three, remarks: Remark[]): Wanted {
  const chosen = (name: FieldName): Wanted => {
    const isOurs = !sameField(name, three.told, three.here);
    if (!isOurs) return three.now;
    const source = textOf(name, three.now);
    if (source !== '' && !sameField(name, three.here, three.now))
      remarks.push({ why: 'stays', field: name, here: textOf(name, three.here), source });
    return three.here;
  };
  return {
    kind: chosen('kind').kind,
    title: chosen('title').title,
    when: chosen('when').when,
    place: chosen('place').place,
    chair: chosen('chair').chair,
    background: chosen('background').background,
  };
}

function textOf(name: FieldName, { when, ...fields }: Wanted): string {
  return name === 'when' ? `${when.startsAt}/${when.endsAt}` : (fields[name] ?? '').slice(0, 100);
}

/** Nobody can ask to speak after it begins. */
function tooLate(speakUntil: Temporal.Instant | null, { when }: Wanted): Temporal.Instant | undefined {
  const startsAt = Temporal.Instant.from(when.startsAt);
  return speakUntil && Temporal.Instant.compare(speakUntil, startsAt) > 0 ? startsAt : undefined;
}
