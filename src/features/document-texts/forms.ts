// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** What is sought, from the address: what cannot be read there counts as not given. */
export const searchQuery = z.object({
  zoek: z.string().trim().min(1).max(200).optional().catch(undefined),
});
