// SPDX-License-Identifier: EUPL-1.2
import { ImapFlow } from 'imapflow';

/** How to reach a mailbox; the name is what logs and the workplace call it, without the password. */
export type MailboxAddress = {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly user: string;
  readonly password: string;
  readonly folder: string;
};

export type Fetched = {
  readonly uid: number;
  readonly raw: Buffer;
  readonly bytes: number;
  readonly isWhole: boolean;
};

/** One connection to a mailbox, with its folder open. */
export type OpenMailbox = {
  readonly uidValidity: number;
  /** The highest number given out when it was opened. */
  readonly lastUidAtOpening: number;
  /** The numbers after `lastUid`, and of those before it what is unread; of a mailbox that is new to us what is unread or since then. */
  newUids(from: { readonly lastUid: number; readonly since?: Date }): Promise<number[]>;
  /** Their bytes, some at a time, so that few large ones and many small ones both fit in memory. */
  fetch(uids: readonly number[]): AsyncGenerator<Fetched[]>;
  markRead(uids: readonly number[]): Promise<void>;
  close(): Promise<void>;
};

/** Reads `imaps://user:password@host:port`; percent-signs as in every web address. */
export function mailboxAddress(url: string, folder: string): MailboxAddress {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'imaps:';
  const user = decodeURIComponent(username);
  return {
    name: `${user}@${hostname}/${folder}`,
    host: hostname,
    port: port === '' ? (secure ? 993 : 143) : Number(port),
    secure,
    user,
    password: decodeURIComponent(password),
    folder,
  };
}

const partOfTooLarge = 1_000_000;
const bytesAtOnce = 20_000_000;
const mailsAtOnce = 50;

/** @throws when the server cannot be reached, does not let us in or has no such folder; with the server's own words. */
export async function openMailbox(
  address: MailboxAddress,
  options: { readonly maxBytes: number; readonly onNews: () => void },
): Promise<OpenMailbox> {
  const client = new ImapFlow({
    host: address.host,
    port: address.port,
    secure: address.secure,
    auth: { user: address.user, pass: address.password },
    logger: false,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    autoIdleDelay: 200,
    maxLiteralSize: options.maxBytes * 2,
  });
  // A connection that is lost wakes whoever waits for news; the next command then says what is wrong.
  client.on('error', options.onNews);
  client.on('close', options.onNews);
  client.on('exists', options.onNews);
  try {
    await client.connect();
    const folder = await client.mailboxOpen(address.folder);
    return {
      uidValidity: Number(folder.uidValidity),
      lastUidAtOpening: folder.uidNext - 1,
      ...commands(client, options.maxBytes),
    };
  } catch (error) {
    client.close();
    throw error;
  }
}

type Commands = Omit<OpenMailbox, 'uidValidity' | 'lastUidAtOpening'>;

function commands(client: ImapFlow, maxBytes: number): Commands {
  return {
    newUids: async ({ lastUid, since }) => {
      const unread = found(await client.search({ seen: false }, { uid: true }));
      const asked = since ? { since } : lastUid > 0 ? { uid: `${lastUid + 1}:*` } : undefined;
      // `n:*` gives the last mail also when its number is below n (RFC 9051 §6.4.8).
      const later = asked ? found(await client.search(asked, { uid: true })) : [];
      const fresh = since ? later : later.filter((uid) => uid > lastUid);
      return [...new Set([...unread, ...fresh])].sort((a, b) => a - b);
    },
    async *fetch(uids) {
      for (let start = 0; start < uids.length; start += mailsAtOnce) {
        yield* fetchSome(client, uids.slice(start, start + mailsAtOnce), maxBytes);
      }
    },
    markRead: async (uids) => {
      if (uids.length > 0) await client.messageFlagsAdd([...uids].join(','), ['\\Seen'], { uid: true });
    },
    close: async () => {
      await client.logout().catch(() => undefined);
      client.close();
    },
  };
}

/** A search of which nothing came back was not answered: the connection is gone. */
function found(uids: number[] | false | undefined): number[] {
  if (!uids) throw new Error('The connection to the mail server was lost.');
  return uids;
}

async function* fetchSome(
  client: ImapFlow,
  uids: readonly number[],
  maxBytes: number,
): AsyncGenerator<Fetched[]> {
  const sizes = await client.fetchAll(uids.join(','), { uid: true, size: true }, { uid: true });
  const inSize = sizes.filter(({ size }) => (size ?? 0) <= maxBytes);
  for (const batch of batches(inSize.map(({ uid, size }) => ({ uid, bytes: size ?? 0 })))) {
    const mails = await client.fetchAll(batch.join(','), { uid: true, source: true }, { uid: true });
    yield mails.flatMap(({ uid, source }) =>
      source ? [{ uid, raw: source, bytes: source.length, isWhole: true }] : [],
    );
  }
  for (const { uid, size } of sizes.filter((one) => !inSize.includes(one))) {
    const start = await client.fetchOne(
      String(uid),
      { uid: true, source: { maxLength: partOfTooLarge } },
      { uid: true },
    );
    if (start && start.source) yield [{ uid, raw: start.source, bytes: size ?? 0, isWhole: false }];
  }
}

/** Divides mails over batches that are not too large together; one that is larger has its own. */
export function batches(mails: readonly { readonly uid: number; readonly bytes: number }[]): number[][] {
  const made: number[][] = [];
  let room = 0;
  for (const { uid, bytes } of mails) {
    const last = made.at(-1);
    if (last && bytes <= room) last.push(uid);
    else {
      made.push([uid]);
      room = bytesAtOnce;
    }
    room -= bytes;
  }
  return made;
}
