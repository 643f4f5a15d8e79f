// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** The filters, from the address: what cannot be read there counts as not given. */
export const logQuery = z.object({
  wie: z.uuid().optional().catch(undefined),
  /** A topic, or a topic and a verb: "teams", "teams.role_given". */
  wat: z
    .string()
    .regex(/^[a-z_]+(\.[a-z_]+)?$/)
    .optional()
    .catch(undefined),
  van: z.iso.date().optional().catch(undefined),
  tot: z.iso.date().optional().catch(undefined),
  /** The number of a contribution, or the id of any record. */
  over: z.string().trim().min(1).max(60).optional().catch(undefined),
  na: z.uuid().optional().catch(undefined),
});
export type LogQuery = z.output<typeof logQuery>;
