// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../../kernel/ids.ts';
import type { Trx } from '../../../platform/db/opener.ts';
import type { Message } from '../domain.ts';
import { findJoiner, readHeard } from '../joiners-store.ts';
import { type Attachment, type StoredAttachment, readFilesOfMessages } from '../attachments-store.ts';

type HeardMessage = Pick<Message, 'id' | 'createdAt'>;

/** What answers to all came with; what was sent before somebody joined was not meant for them. */
export function readHeardFiles(
  trx: Trx,
  heard: readonly HeardMessage[],
  since: Temporal.Instant,
): Promise<readonly Attachment[]> {
  return readFilesOfMessages(trx, meantFor(heard, since));
}

function meantFor(heard: readonly HeardMessage[], since: Temporal.Instant): Id[] {
  return heard
    .filter(({ createdAt }) => createdAt.epochMilliseconds >= since.epochMilliseconds)
    .map(({ id }) => id);
}

export type Hearing =
  | { readonly fileId: Id; readonly joinerId: Id }
  | { readonly fileId: Id; readonly contributionId: Id; readonly since: Temporal.Instant };

/** One of those files, for who brought a part of the whole or joined it. */
export async function findHeardFile(trx: Trx, hearing: Hearing): Promise<StoredAttachment | undefined> {
  const who = 'joinerId' in hearing ? await asHearer(trx, hearing.joinerId) : hearing;
  if (!who) return undefined;
  const heard = await readHeard(trx, who.contributionId, who.since);
  const files = await readFilesOfMessages(trx, meantFor(heard, who.since));
  return files.find(({ id }) => id === hearing.fileId);
}

async function asHearer(trx: Trx, joinerId: Id) {
  const joiner = await findJoiner(trx, joinerId);
  return joiner && { contributionId: joiner.contributionId, since: joiner.createdAt };
}
