// SPDX-License-Identifier: EUPL-1.2
import { type Id, newId } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Log } from '../../platform/log/log.ts';
import { readHosts, readMunicipality } from '../municipality/index.ts';
import { maxRawBytes } from './domain.ts';
import {
  type ReadSoFar,
  claimMailbox,
  giveMailboxBack,
  markChecked,
  markFailing,
  saveReadSoFar,
} from './mailbox-store.ts';
import { type MailboxAddress, type OpenMailbox, openMailbox } from './mailbox.ts';
import { listStored, storedUids } from './store.ts';
import { handleMail, storeMail } from './taking.ts';

export type Watching = { stop(): Promise<void> };

export type WatchOptions = {
  readonly address: MailboxAddress;
  /** The municipality whose mailbox it is; not needed when there is one. */
  readonly municipality?: string;
  readonly log: Log;
  /** How long it waits for news before it looks by itself; and, each time doubled, after a failure. */
  readonly pauses?: { readonly lookMillis: number; readonly failedMillis: number };
};

const usualPauses = { lookMillis: 60_000, failedMillis: 5_000 };
const longestPauseMillis = 300_000;
/** Longer than between two looks, and than one batch takes. */
const claimSeconds = 180;

/**
 * Reads a mailbox for as long as the process lives: at the start, when the server says that something came, and every minute.
 * Whatever fails, it says so in the log and in the workplace, waits a little longer each time, and tries again.
 */
export function watchMailbox(deps: Deps, options: WatchOptions): Watching {
  const bell = openBell();
  const watch: Watch = { deps, options, by: newId(), bell };
  let failures = 0;
  const pauses = options.pauses ?? usualPauses;
  const loop = async (): Promise<void> => {
    while (!bell.isStopped) {
      const isWell = await round(watch);
      failures = isWell ? 0 : failures + 1;
      const pause = isWell
        ? pauses.lookMillis
        : Math.min(longestPauseMillis, pauses.failedMillis * 2 ** (failures - 1));
      await bell.wait(pause, { deafTo: isWell ? 'nothing' : 'news' });
    }
    await leave(watch);
  };
  const ended = loop();
  return {
    stop: () => {
      bell.stop();
      return ended;
    },
  };
}

type Watch = {
  readonly deps: Deps;
  readonly options: WatchOptions;
  readonly by: Id;
  readonly bell: Bell;
  connection?: OpenMailbox;
  municipality?: Municipality;
};

/** One look: store what is new, tell the mailbox, then handle what is stored. False when something failed. */
async function round(watch: Watch): Promise<boolean> {
  const { deps, options } = watch;
  try {
    const municipality = await findMunicipality(deps, options.municipality);
    watch.municipality = municipality;
    const soFar = await claim(watch, municipality.id);
    // Another node reads it.
    if (!soFar) return true;
    const isRead = await read(watch, municipality, soFar);
    await handleStored(watch, municipality);
    return isRead;
  } catch (error) {
    options.log.error({ err: error, mailbox: options.address.name }, 'Incoming mail cannot be taken in now.');
    return false;
  }
}

async function read(watch: Watch, municipality: Municipality, soFar: ReadSoFar): Promise<boolean> {
  const { deps, options } = watch;
  const { name } = options.address;
  try {
    await takeNew(watch, municipality, soFar);
    await inMunicipality(deps, municipality.id, (trx) => markChecked(trx, name, deps.clock.now()));
    return true;
  } catch (error) {
    await disconnect(watch);
    options.log.error({ err: error, mailbox: name }, 'The mailbox cannot be read; trying again later.');
    await writeFailure(watch, municipality.id, error);
    return false;
  }
}

async function writeFailure({ deps, options }: Watch, municipalityId: Id, error: unknown): Promise<void> {
  const failure = { error: reasonOf(error), at: deps.clock.now() };
  try {
    await inMunicipality(deps, municipalityId, (trx) => markFailing(trx, options.address.name, failure));
  } catch (unwritten) {
    options.log.error({ err: unwritten }, 'That the mailbox cannot be read could not be written down.');
  }
}

/** What the server said is more telling than that the command failed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said =
    'responseText' in error && typeof error.responseText === 'string' ? ` (${error.responseText})` : '';
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code}: ` : '';
  return `${code}${error.message}${said}`.slice(0, 500);
}

async function takeNew(watch: Watch, { id }: Municipality, soFar: ReadSoFar): Promise<void> {
  const { deps, options } = watch;
  const { name } = options.address;
  watch.connection ??= await openMailbox(options.address, { maxBytes: maxRawBytes, onNews: watch.bell.ring });
  const { connection } = watch;
  const { uidValidity } = connection;
  const uids = await connection.newUids(startOf(soFar, uidValidity));
  const known = await inMunicipality(deps, id, (trx) =>
    storedUids(trx, { mailbox: name, uidValidity }, uids),
  );
  await connection.markRead(uids.filter((uid) => known.has(uid)));
  const missing = new Set(uids.filter((uid) => !known.has(uid)));
  for await (const batch of connection.fetch([...missing])) {
    for (const mail of batch) await storeMail(deps, id, { ...mail, mailbox: name, uidValidity });
    for (const { uid } of batch) missing.delete(uid);
    await connection.markRead(batch.map(({ uid }) => uid));
    if (watch.bell.isStopped || !(await claim(watch, id))) return;
  }
  const before = soFar.uidValidity === uidValidity ? soFar.lastUid : connection.lastUidAtOpening;
  const lastUid = readUpTo(uids, { before, missing });
  await inMunicipality(deps, id, (trx) => saveReadSoFar(trx, name, { uidValidity, lastUid }));
}

/** Up to where everything is stored. What the server did not give this time is asked for again, or is gone by then. */
function readUpTo(
  uids: readonly number[],
  { before, missing }: { before: number; missing: ReadonlySet<number> },
): number {
  const highest = uids.reduce((high, uid) => Math.max(high, uid), before);
  return [...missing].reduce((low, uid) => Math.min(low, uid - 1), highest);
}

/** When the server numbers its mails anew, those of the time since the last look are looked at again; double ones are recognised. */
function startOf(soFar: ReadSoFar, uidValidity: number): { lastUid: number; since?: Date } {
  if (soFar.uidValidity === uidValidity) return { lastUid: soFar.lastUid };
  if (soFar.uidValidity === null || soFar.checkedAt === null) return { lastUid: 0 };
  return { lastUid: 0, since: new Date(soFar.checkedAt.subtract({ hours: 48 }).epochMilliseconds) };
}

function claim({ deps, options, by }: Watch, municipalityId: Id): Promise<ReadSoFar | undefined> {
  const now = deps.clock.now();
  const term = { by, now, until: now.add({ seconds: claimSeconds }) };
  return inMunicipality(deps, municipalityId, (trx) => claimMailbox(trx, options.address.name, term));
}

/** Everything that is stored, also what an earlier process left; each mail by itself. */
async function handleStored({ deps, bell }: Watch, municipality: Municipality): Promise<void> {
  const tried = new Set<Id>();
  for (;;) {
    const ids = await inMunicipality(deps, municipality.id, (trx) => listStored(trx, 100));
    const untried = ids.filter((id) => !tried.has(id));
    if (untried.length === 0) return;
    for (const id of untried) {
      if (bell.isStopped) return;
      tried.add(id);
      await handleMail(deps, municipality, id);
    }
  }
}

async function findMunicipality(deps: Deps, slug: string | undefined): Promise<Municipality> {
  const hosts = await readHosts(deps.db);
  const [own, ...others] = slug ? hosts.filter((one) => one.slug === slug) : hosts;
  const municipality =
    own && others.length === 0 ? await inMunicipality(deps, own.id, readMunicipality) : undefined;
  if (!municipality) throw new Error('MUNICIPALITY must say whose mailbox IMAP_URL is.');
  return municipality;
}

async function disconnect(watch: Watch): Promise<void> {
  const { connection } = watch;
  delete watch.connection;
  await connection?.close();
}

async function leave(watch: Watch): Promise<void> {
  await disconnect(watch);
  const { deps, options, by, municipality } = watch;
  if (!municipality) return;
  await inMunicipality(deps, municipality.id, (trx) => giveMailboxBack(trx, options.address.name, by)).catch(
    (error: unknown) => options.log.error({ err: error }, 'The mailbox could not be given back.'),
  );
}

type Bell = {
  readonly isStopped: boolean;
  ring: () => void;
  stop(): void;
  wait(millis: number, options: { readonly deafTo: 'news' | 'nothing' }): Promise<void>;
};

/** Waits until it is rung, also when that was while nobody waited; or for so long. */
function openBell(): Bell {
  let isRung = false;
  let isStopped = false;
  let wake: (() => void) | undefined;
  let isDeaf = false;
  return {
    get isStopped() {
      return isStopped;
    },
    ring: () => {
      isRung = true;
      if (!isDeaf) wake?.();
    },
    stop: () => {
      isStopped = true;
      wake?.();
    },
    wait: async (millis, { deafTo }) => {
      isDeaf = deafTo === 'news';
      if (!isStopped && (isDeaf || !isRung)) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, millis);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = undefined;
      isRung = false;
    },
  };
}
