// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Visit } from '../../platform/http/visit.ts';
import type { DayText } from './domain.ts';
import { type Group, groups } from './network.ts';

/** What a page about a network was asked: the day that it is about (R12), and of whom the list is. */
export type Asked = { readonly day: DayText; readonly isDayRefused: boolean; readonly group?: Group };

const isoDay = z.iso.date();

export function readAsked({ query, today }: Pick<Visit, 'query' | 'today'>): Asked {
  const group = groups.find((one) => one === query.soort);
  const text = query.op?.trim() ?? '';
  const isDayRefused = text !== '' && !isoDay.safeParse(text).success;
  const day = text === '' || isDayRefused ? today.toString() : text;
  return { day, isDayRefused, ...(group ? { group } : {}) };
}
