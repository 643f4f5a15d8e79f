// SPDX-License-Identifier: EUPL-1.2
// Writes down the checksum of each new migration; one that is written down already must not have changed.
import { writeFileSync } from 'node:fs';
import { migrationFiles } from '../src/platform/db/migrate.ts';
import { sealed, sealFile } from './sealed-migrations.ts';

const before = sealed();
const now = Object.fromEntries(migrationFiles().map(({ name, checksum }) => [name, checksum]));
const edited = Object.keys(before).filter((name) => now[name] !== before[name]);

if (edited.length > 0) {
  console.error(
    `Changed after it was sealed: ${edited.join(', ')}. Write a new migration instead; ` +
      'only one that nobody has applied may be changed, after its line is taken out of migrations/checksums.json.',
  );
  process.exitCode = 1;
} else {
  writeFileSync(sealFile, `${JSON.stringify(now, undefined, 2)}\n`);
  console.log(`${Object.keys(now).length - Object.keys(before).length} migration(s) sealed.`);
}
