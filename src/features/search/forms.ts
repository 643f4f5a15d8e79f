// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { contributionKinds } from '../contributions/index.ts';

/** What is sought, from the address: what cannot be read there counts as not given. */
export const searchQuery = z.object({
  zoek: z.string().trim().min(1).max(200).optional().catch(undefined),
  soort: z.enum(contributionKinds).optional().catch(undefined),
  gebied: z.uuid().optional().catch(undefined),
  thema: z.uuid().optional().catch(undefined),
  na: z.uuid().optional().catch(undefined),
});
export type SearchQuery = z.output<typeof searchQuery>;
