// SPDX-License-Identifier: EUPL-1.2
import type { Clock } from '../kernel/clock.ts';
import type { Freshness } from './db/freshness.ts';
import type { Database } from './db/open.ts';
import type { FileStore } from './files/file-store.ts';
import type { VirusScanner } from './files/virus-scanner.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Secrets } from './secrets/secrets.ts';

/** What actions need of the outside world; made once in main.ts and handed down. */
export type Deps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly fresh: Freshness;
  readonly jobs: Jobs;
  readonly files: FileStore;
  /** Without one, files are not looked at for viruses. */
  readonly scanner?: VirusScanner;
  readonly secrets: Secrets;
  /** Bytes that each file of a document may have. */
  readonly largestDocument: number;
  /** Where residents reach Meent, without a slash at the end; links in mails begin with it. */
  readonly publicUrl: string;
  /** Whether there is an SMTP server: without one, mails are kept and can be read in the workplace. */
  readonly mailIsSent: boolean;
  /** The address of the mailbox that is read; without one, replies by mail reach nobody here. */
  readonly mailbox?: string;
};
