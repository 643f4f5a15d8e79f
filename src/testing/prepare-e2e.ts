// SPDX-License-Identifier: EUPL-1.2
import type { TestProject } from 'vitest/node';
import { ensureChromium } from './chromium.ts';
import { setup as preparePglite } from './prepare-pglite.ts';
import { setup as preparePostgres } from './prepare-postgres.ts';

/** Browser tests run on the embedded database, as most people meet Meent; MEENT_TEST_DATABASE=postgres changes that. */
export async function setup(project: TestProject): Promise<void | (() => Promise<void>)> {
  await ensureChromium();
  return process.env.MEENT_TEST_DATABASE === 'postgres' ? preparePostgres(project) : preparePglite(project);
}
