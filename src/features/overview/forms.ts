// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

const month = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
  .transform((text) => `${text}-01`);

/** In the address: contributions without a theme. */
export const withoutTheme = 'geen';

/** The filters, from the address: what cannot be read there counts as not given. Months as "2026-03". */
export const overviewQuery = z.object({
  van: month.optional().catch(undefined),
  tot: month.optional().catch(undefined),
  gebied: z.uuid().optional().catch(undefined),
  thema: z
    .union([z.uuid(), z.literal(withoutTheme)])
    .optional()
    .catch(undefined),
});
export type OverviewQuery = z.output<typeof overviewQuery>;

/** A quarter that is over, by its first month. */
export const publicQuery = z.object({ vanaf: month.optional().catch(undefined) });
