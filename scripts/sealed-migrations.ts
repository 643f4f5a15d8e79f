// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export const sealFile = join(import.meta.dirname, '../migrations/checksums.json');

/** SHA-256 per migration, as written when it was made. Lines are only ever added: an edit would show in review. */
export function sealed(): Record<string, string> {
  if (!existsSync(sealFile)) return {};
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(sealFile, 'utf8')));
}
