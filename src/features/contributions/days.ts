// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';

export function plainDay(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}
