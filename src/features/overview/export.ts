// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import type { Cell, ExportTable } from '../../platform/export/table.ts';
import { areaName } from '../areas/index.ts';
import { themeName } from '../teams/index.ts';
import type { Figures } from './domain.ts';
import { messages } from './messages.ts';
import type { Overview } from './reading.ts';

/** The tables of the overview under each other: areas (each with what lies in it), themes, all together. */
export function overviewTable(locale: Locale, overview: Overview): ExportTable {
  const t = messages[locale];
  const rows = [
    ...overview.areas.map(({ area, figures }) => rowOf(t.area, areaName(area, locale), figures)),
    ...overview.themes.map(({ theme, figures }) =>
      rowOf(t.theme, theme ? themeName(theme, locale) : t.noTheme, figures),
    ),
    rowOf(t.total, '', overview.total),
  ];
  return { columns: Object.values(t.exportColumns), batches: once(rows) };
}

/** In the order of the columns in the messages. */
function rowOf(group: string, name: string, figures: Figures): Cell[] {
  const { brought, closed, open, medianDays, answered, inTime, kept, late } = figures;
  const { helped, partly, unhelped, suggested } = figures;
  const pace = [medianDays, answered, inTime, kept, late];
  return [group, name, brought, closed, open, ...pace, helped, partly, unhelped, suggested];
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield await Promise.resolve(value);
}
