// SPDX-License-Identifier: EUPL-1.2

/** Days and moments are text, as ISO 8601 writes them. */
export type Cell = string | number | null;

/** A table to take along, at any size: its rows come in batches as they are asked for, and are never together in memory. */
export type ExportTable = {
  readonly columns: readonly string[];
  readonly batches: AsyncIterable<readonly (readonly Cell[])[]>;
};

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];
