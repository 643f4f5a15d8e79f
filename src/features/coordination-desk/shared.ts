// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { areaName, readAreaTree } from '../areas/index.ts';
import {
  type Attachment,
  type Contribution,
  type Message,
  findContact,
  isGivenOut,
  readAttachments,
  readMessages,
} from '../contributions/index.ts';
import { type Shared, type Sharing, sharedOf } from '../coordination/index.ts';

export type SharedHere = Shared<Message, Attachment>;

/** The talk with the resident as far as it can be shared: internal notes never (R7), and not what others said who joined. */
export async function sharableMessages(trx: Trx, contributionId: Id): Promise<Message[]> {
  return (await readMessages(trx, contributionId)).filter(
    ({ kind, joinerId }) => kind !== 'note' && !joinerId,
  );
}

/** What a partner may see of a contribution now: exactly what was ticked, read where it stands (R9). */
export async function readShared(
  deps: Pick<Deps, 'fresh'>,
  trx: Trx,
  contribution: Contribution,
  sharing: Sharing,
): Promise<SharedHere> {
  const tree = await readAreaTree(deps, trx);
  const area = areaName(tree.byId(contribution.areaId) ?? tree.root, 'nl');
  const { lat, lon } = contribution;
  return sharedOf(
    {
      subject: contribution.subject,
      text: contribution.body,
      place: lat === null || lon === null ? area : `${area} (${lat.toFixed(5)}, ${lon.toFixed(5)})`,
      contact: await findContact(trx, contribution.contactId),
      messages: await sharableMessages(trx, contribution.id),
      files: (await readAttachments(trx, contribution.id)).filter(isGivenOut),
    },
    sharing,
  );
}
