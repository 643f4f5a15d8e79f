// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { dayOf, timeZone } from '../../kernel/clock.ts';
import type { Fields, Typed } from '../../platform/http/fields.ts';
import { basisOf } from '../../platform/http/merging.ts';
import type { Preparation, Session } from './domain.ts';
import { type PreparationForm, areaBox, idsIn, personBox, themeBox } from './forms.ts';

export function preparationOf(form: PreparationForm, fields: Fields): Preparation {
  const at = (time: string): Temporal.Instant =>
    Temporal.PlainDate.from(form.dag).toZonedDateTime({ timeZone, plainTime: time }).toInstant();
  return {
    kind: form.soort,
    title: form.titel,
    startsAt: at(form.van),
    endsAt: at(form.tot),
    place: form.plaats,
    room: form.zaal || null,
    domains: form.domein
      .split(/[,/]/)
      .map((domain) => domain.trim())
      .filter(Boolean),
    chair: form.voorzitter || null,
    clerk: form.griffier || null,
    purpose: form.doel,
    advice: form.advies || null,
    background: form.achtergrond || null,
    holderIds: idsIn(fields, personBox),
    areaIds: idsIn(fields, areaBox),
    themeIds: idsIn(fields, themeBox),
    speakUntil: form.spreken === 'geen' || form.spreken === 'vrij' ? null : (form.spreektot ?? null),
    isOpenFloor: form.spreken === 'vrij',
    speakingMinutes: form.spreekminuten ?? null,
  };
}

/** The form as a session fills it, with how each field is now: so it shows afterwards who changed what. */
export function typedOf(session: Session): Typed {
  const local = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(timeZone).toPlainDateTime();
  const time = (moment: Temporal.Instant): string =>
    local(moment).toPlainTime().toString({ smallestUnit: 'minute' });
  const boxes = [
    ...session.holderIds.map((id) => `${personBox}${id}`),
    ...session.areaIds.map((id) => `${areaBox}${id}`),
    ...session.themeIds.map((id) => `${themeBox}${id}`),
  ];
  const filled = {
    formulier: session.id,
    soort: session.kind,
    titel: session.title,
    dag: dayOf(session.startsAt).toString(),
    van: time(session.startsAt),
    tot: time(session.endsAt),
    plaats: session.place,
    zaal: session.room ?? '',
    domein: session.domains.join(', '),
    voorzitter: session.chair ?? '',
    griffier: session.clerk ?? '',
    doel: session.purpose,
    advies: session.advice ?? '',
    achtergrond: session.background ?? '',
    spreken: session.isOpenFloor ? 'vrij' : session.speakUntil ? 'aanmelden' : 'geen',
    spreektot: session.speakUntil ? local(session.speakUntil).toString({ smallestUnit: 'minute' }) : '',
    spreekminuten: session.speakingMinutes === null ? '' : String(session.speakingMinutes),
    ...Object.fromEntries(boxes.map((name) => [name, 'on'])),
  };
  return { ...filled, versie: String(session.version), basis: basisOf(filled) };
}
