// SPDX-License-Identifier: EUPL-1.2
import { isId } from '../../kernel/ids.ts';
import { contributionKinds } from '../../kernel/municipality.ts';
import type { Typed } from '../../platform/http/fields.ts';

/** What is known of the place so far, read leniently: the form itself is judged when it is sent. */
export function askedOf(values: Typed) {
  const [lat, lon] = [Number(values.lat), Number(values.lon)];
  const hasPoint = Boolean(values.lat && values.lon) && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return {
    kind: contributionKinds.find((one) => one === values.soort) ?? 'question',
    ...(hasPoint ? { point: { lat, lon } } : {}),
    ...(isId(values.gebied) ? { areaId: values.gebied } : {}),
  } as const;
}
