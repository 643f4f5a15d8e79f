// SPDX-License-Identifier: EUPL-1.2
import type { AreaKind } from '../../kernel/municipality.ts';

/** Kinds of areas in English; in Dutch every municipality has words of its own in its settings. */
export const kindWords: Readonly<Record<AreaKind, { readonly one: string; readonly many: string }>> = {
  municipality: { one: 'municipality', many: 'municipalities' },
  region: { one: 'area', many: 'areas' },
  district: { one: 'district', many: 'districts' },
  village: { one: 'village', many: 'villages' },
  neighbourhood: { one: 'neighbourhood', many: 'neighbourhoods' },
};
