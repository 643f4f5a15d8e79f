// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** Of the field for a file, and of what tells which file came before. */
export const documentFieldName = 'bestand';
export const keptFieldName = 'bewaard_bestand';

const kinds = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'png', 'jpeg', 'svg', 'text'] as const;

/** A file that was taken, as it stands in a form that came back. */
export const takenFileShape = z.object({
  storageKey: z.string(),
  name: z.string(),
  kind: z.enum(kinds),
  mime: z.string(),
  bytes: z.number(),
  pages: z.number().nullable(),
  sha256: z.string(),
  scan: z.enum(['none', 'clean', 'waiting', 'infected']),
});
