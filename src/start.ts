// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { loadDemo } from './demo.ts';
import { actionPointReminders } from './features/action-points/index.ts';
import { appointmentReminders, handBackJob } from './features/contributions/index.ts';
import { councilImportJob, councilImportRound } from './features/council-import/index.ts';
import { coordinationReminders } from './features/coordination-desk/index.ts';
import { readDocumentJob, readingRound } from './features/document-texts/index.ts';
import { portfolioRound } from './features/portfolio-desk/index.ts';
import { mailboxAddress, watchMailbox } from './features/inbox/index.ts';
import { motionReminders } from './features/motions-desk/index.ts';
import { morningRound } from './features/morning/index.ts';
import { readHosts } from './features/municipality/index.ts';
import { sendMailJob, sweepMails } from './features/notifications/index.ts';
import { missedPromisesRound } from './features/promise-desk/index.ts';
import { sealJournal } from './features/journal/index.ts';
import { countContributions } from './features/overview/index.ts';
import { privacyRounds } from './features/privacy/index.ts';
import { forgetProofs } from './features/proofs/index.ts';
import { newsRounds, noteRefusal } from './features/subscriptions/index.ts';
import { sessionRounds } from './features/sessions/index.ts';
import { evaluationRound } from './features/evaluations/index.ts';
import { embargoRound } from './features/dossiers/index.ts';
import { wishRound } from './features/visits/index.ts';
import { scanRound, tidyFilesRound } from './features/uploads/index.ts';
import { threadRound } from './features/thread-desk/index.ts';
import { systemClock } from './kernel/clock.ts';
import { watchFreshness } from './platform/db/freshness.ts';
import { inMunicipality } from './platform/db/opener.ts';
import { migrate } from './platform/db/migrate.ts';
import { type Database, openDatabase } from './platform/db/open.ts';
import type { Deps } from './platform/deps.ts';
import { openFileStore } from './platform/files/file-store.ts';
import { openVirusScanner } from './platform/files/virus-scanner.ts';
import { readAssets } from './platform/http/assets.ts';
import { type RunningJobs, startJobs } from './platform/jobs/jobs.ts';
import { hourly } from './platform/jobs/round-periods.ts';
import { type Round, startRounds } from './platform/jobs/rounds.ts';
import { tidyTablesRound } from './platform/jobs/tidy-tables-round.ts';
import { type Log, openLog } from './platform/log/log.ts';
import { type Mailer, openMailer } from './platform/mail/mailer.ts';
import { packageRoot } from './platform/package-root.ts';
import { openSecrets } from './platform/secrets/secrets.ts';
import { StartFault } from './platform/start-fault.ts';

// Topics that are journalled, but of which no public page shows anything.
const inwardTopics = [
  'accounts',
  'notifications',
  'inbox',
  'talks',
  'contacts',
  'coordination',
  'portfolio',
  'portfolio_rules',
  'routing',
  'referrals',
  'promises',
  'norms',
  'morning',
  'subscriptions',
  'own_agenda',
  'network',
  'uploads',
  'help_offers',
];

/** Everything that is open, and how to close it again in the right order. */
export type House = { readonly deps: Deps; readonly db: Database; readonly log: Log; close(): Promise<void> };

/** Opens database, jobs and files, with migrations applied; what the server and the commands have in common. */
export async function openHouse(config: Config, options: { work: boolean }): Promise<House> {
  const log = openLog(config.logLevel);
  const db = await openDatabase(config.databaseUrl);
  try {
    await migrate(db);
    const clock = systemClock();
    const mailer: Mailer | undefined = config.smtpUrl
      ? openMailer({ smtpUrl: config.smtpUrl, from: config.mailFrom })
      : undefined;
    const fresh = watchFreshness(db, inwardTopics);
    const files = openFileStore(config.files);
    const scanner = config.clamavUrl ? { scanner: openVirusScanner(config.clamavUrl) } : {};
    const kinds = [
      handBackJob({ db, clock, fresh }),
      councilImportJob({ db, clock }),
      readDocumentJob({ db, clock, files, ...scanner }),
      ...(mailer ? [sendMailJob({ db, clock, mailer, whenRefused: noteRefusal({ clock }) })] : []),
    ];
    const jobs: RunningJobs = await startJobs(db, kinds, { log, work: options.work });
    const deps: Deps = {
      db,
      clock,
      jobs,
      fresh,
      files,
      ...scanner,
      secrets: await openSecrets(db),
      publicUrl: config.publicUrl,
      largestDocument: config.largestDocument,
      mailIsSent: mailer !== undefined,
      ...(config.imap ? { mailbox: config.imap.address } : {}),
    };
    return {
      deps,
      db,
      log,
      close: async () => {
        await jobs.stop();
        mailer?.close();
        await db.close();
      },
    };
  } catch (error) {
    await db.close();
    throw error;
  }
}

export type Running = { readonly greeting: string; readonly address: string; stop(): Promise<void> };

/**
 * Starts the product: database, demo at the first start, jobs, web server.
 * @throws StartFault with one sentence when something outside is not as it should be.
 */
export async function startMeent(config: Config): Promise<Running> {
  const house = await openHouse(config, { work: true });
  try {
    if (config.demo && (await readHosts(house.db)).length === 0) await loadDemo(house.deps);
    // After a restored backup mails may wait without a job: not only with the next turn of the round.
    for (const { id } of await readHosts(house.db)) await sweepMails(house.deps, id);
    const clientFolder = join(packageRoot(), 'dist', 'client');
    const app = await buildApp({
      ...house.deps,
      assets: readAssets(clientFolder),
      clientFolder,
      log: house.log,
      isDemoAllowed: config.demo,
      trustProxy: config.trustProxy,
      ...(config.municipality ? { standIn: config.municipality } : {}),
      ...(config.tiles ? { tiles: config.tiles } : {}),
    });
    const address = await listen(app, config);
    const isEmpty = (await readHosts(house.db)).length === 0;
    const rounds = startRounds(house.deps, roundsOf(house.deps), {
      log: house.log,
      municipalities: async () => (await readHosts(house.db)).map(({ id }) => id),
    });
    const watching = startWatching(house, config);
    return {
      address,
      greeting: greeting(config, { address, isEmpty }),
      stop: async () => {
        await watching?.stop();
        await app.close();
        await rounds.stop();
        await house.close();
      },
    };
  } catch (error) {
    await house.close();
    throw error;
  }
}

/** All work that recurs by the clock. */
export function roundsOf(deps: Deps): readonly Round[] {
  return [
    missedPromisesRound(deps),
    morningRound(deps),
    appointmentReminders(deps),
    coordinationReminders(deps),
    portfolioRound(deps),
    threadRound(deps),
    actionPointReminders(deps),
    motionReminders(deps),
    ...newsRounds(deps),
    ...privacyRounds(deps),
    wishRound(deps),
    evaluationRound(deps),
    ...sessionRounds(deps, everyFiveMinutes),
    embargoRound(deps),
    ...countingAndSealing(deps),
    tidyUp(deps),
    tidyFilesRound(deps, everyFiveMinutes),
    scanRound(deps, everyFiveMinutes),
    councilImportRound(deps, everyFiveMinutes),
    readingRound(deps),
    tidyTablesRound(deps),
  ];
}

function startWatching({ deps, log }: House, { imap, municipality }: Config) {
  if (!imap) return undefined;
  const address = mailboxAddress(imap.url, imap.folder);
  return watchMailbox(deps, { address, log, ...(municipality ? { municipality } : {}) });
}

/** Every five minutes, by its number since 1970. */
function everyFiveMinutes(now: { readonly epochMilliseconds: number }): string {
  return `five minutes ${Math.floor(now.epochMilliseconds / 300_000)}`;
}

/** Figures of what came and went, and the seals of the journal. */
function countingAndSealing(deps: Deps): readonly Round[] {
  return [
    {
      name: 'count_contributions',
      periods: everyFiveMinutes,
      run: async (municipalityId) => {
        await countContributions(deps, municipalityId);
      },
    },
    {
      name: 'seal_journal',
      periods: hourly,
      run: async (municipalityId) => {
        await sealJournal(deps, municipalityId);
      },
    },
  ];
}

/** What may have been left behind: mails without a job, proofs that could not be used any more anyway. */
function tidyUp(deps: Deps): Round {
  return {
    name: 'tidy_up',
    periods: hourly,
    run: async (municipalityId) => {
      await sweepMails(deps, municipalityId);
      await inMunicipality(deps, municipalityId, (trx) => forgetProofs(trx, deps.clock.now()));
    },
  };
}

async function listen(
  app: { listen(options: { port: number; host: string }): Promise<string> },
  config: Config,
): Promise<string> {
  try {
    const address = await app.listen({ port: config.port, host: config.host });
    return `http://localhost:${new URL(address).port || '80'}`;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new StartFault(`Port ${config.port} is taken by another program. Choose another one with PORT.`);
    if (code === 'EACCES')
      throw new StartFault(
        `Port ${config.port} may not be used by this account. Choose one above 1023 with PORT.`,
      );
    if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
      throw new StartFault(`HOST ${config.host} is no address of this machine.`);
    throw error;
  }
}

function greeting(
  config: Config,
  { address, isEmpty }: { readonly address: string; readonly isEmpty: boolean },
): string {
  const lines = ['', `  Meent is running at ${address}`, ''];
  if (config.demo) {
    lines.push(
      '  This is the demo: the invented municipality Lindewoude.',
      `  As a resident:      ${address}/`,
      `  As someone who works there, one click, at ${address}/inloggen:`,
      '    Joost Hendriks    area manager of Midden',
      '    Fatma Aydin       community worker of Midden',
      '    Ruud Bakker       area alderman of Midden',
      '    Ingrid Mulder     administrator',
      '    Roos Verhagen     clerk of the council',
      '',
    );
  }
  if (isEmpty)
    lines.push(
      '  There is no municipality yet, so every page says that it is not there.',
      '  Make one with: npm run meent -- municipality add SLUG --name NAME',
      '  The steps after that: docs/how-to/run-a-municipality.md',
      '',
    );
  if (!config.smtpUrl)
    lines.push(
      '  Mails are kept and can be read under Werkplek > Uitgaande post (set SMTP_URL to send them).',
      '',
    );
  lines.push('  Stop with Ctrl+C.', '');
  return lines.join('\n');
}
