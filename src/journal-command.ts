// SPDX-License-Identifier: EUPL-1.2
import { type Break, type Verification, verifyJournal } from './features/journal/index.ts';
import { readHosts } from './features/municipality/index.ts';
import type { Id } from './kernel/ids.ts';
import type { Deps } from './platform/deps.ts';

/** Verifies the journal of all municipalities, or of one, and tells of each. Gives the exit code: 1 when one is not as it was. */
export async function verifyJournals(house: { readonly deps: Deps }, only?: Id): Promise<number> {
  let code = 0;
  for (const { id, slug } of await readHosts(house.deps.db)) {
    if (only !== undefined && id !== only) continue;
    const found = await verifyJournal(house.deps, id);
    if (found.firstBreak) {
      code = 1;
      console.error(
        `${slug}: NOT AS IT WAS. ${sayBreak(found.firstBreak)} Before that, ${found.seals} seals hold.`,
      );
    } else console.log(`${slug}: ${sayWhole(found)}`);
  }
  return code;
}

function sayWhole({ seals, entries, lastHash }: Verification): string {
  if (lastHash === undefined) return 'nothing has been sealed yet.';
  return `as it was. ${seals} seals hold, over ${entries} entries; the last is ${lastHash}.`;
}

function sayBreak(found: Break): string {
  switch (found.kind) {
    case 'seal_missing':
      return `Seal ${found.sequence} is missing.`;
    case 'chain_broken':
      return `Seal ${found.sequence} does not follow on the one before it: one of the two was replaced.`;
    case 'list_changed':
      return `Seal ${found.sequence} does not fit its list of entries: some were added, removed or put in another order.`;
    case 'entry_missing':
      return `Seal ${found.sequence} holds entry ${found.entryId}, which is not in the journal any more.`;
    case 'entry_changed':
      return `Seal ${found.sequence} holds entry ${found.entryId}, which was changed.`;
    case 'entry_added':
      return `Entry ${found.entryId} was put in without having come through the application.`;
    case 'entry_removed':
      return `Entry ${found.entryId} was removed before it was sealed.`;
  }
}
