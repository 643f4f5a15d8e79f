// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Fields, checkbox, requiredText, typed } from '../../../platform/http/fields.ts';
import type { Box } from '../attachments-store.ts';
import { longestAlt, mostBoxes } from './domain.ts';

export const publishForm = z.object({ beschrijving: requiredText(longestAlt), weg: checkbox() });

export const boxFields = ['links', 'boven', 'breed', 'hoog'] as const;

/** The boxes of the form, given as percentages in numbered fields; those without a size are left out. */
export function boxesOf(fields: Fields): readonly Box[] {
  const values = typed(fields);
  const part = (name: string, index: number): number => {
    const number = Number((values[`${name}${index}`] ?? '').replace(',', '.'));
    return Number.isFinite(number) ? Math.min(100, Math.max(0, number)) / 100 : 0;
  };
  return Array.from({ length: mostBoxes }, (_, index) => ({
    x: part('links', index + 1),
    y: part('boven', index + 1),
    width: part('breed', index + 1),
    height: part('hoog', index + 1),
  })).filter((box) => box.width > 0 && box.height > 0);
}
