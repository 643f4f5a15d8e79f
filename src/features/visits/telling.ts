// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { listInWords } from '../../platform/html/index.ts';
import { hashOf, newToken } from '../../platform/secrets/token.ts';
import { type AreaTree, areaName, readAreaTree } from '../areas/index.ts';
import { queueMail, queueMails } from '../notifications/index.ts';
import { type Staffing, readStaffing } from '../teams/index.ts';
import { tellUpstream } from '../thread/index.ts';
import { type Invitation, type News, type VisitRecord, linkEnds } from './domain.ts';
import { insertLink, readInvitations } from './invitation-store.ts';
import { type Told, isStillNews, partnerMail, wisherMail } from './mails.ts';
import { messages } from './messages.ts';
import { readToTell } from './wish-store.ts';

export type TellDeps = Pick<Deps, 'clock' | 'fresh' | 'jobs' | 'mailIsSent' | 'publicUrl' | 'secrets'>;

/** What letters name; read before anything is written. */
export type Around = { readonly tree: AreaTree; readonly staffing: Staffing };

export async function readAround(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<Around> {
  return { tree: await readAreaTree(deps, trx), staffing: await readStaffing(deps, trx) };
}

type Telling = {
  readonly municipality: Municipality;
  readonly visit: VisitRecord;
  readonly around: Around;
};

function told({ visit, around, municipality }: Telling): Told {
  const area = areaName(around.tree.byId(visit.areaId) ?? around.tree.root, 'nl');
  const names = visit.personIds.flatMap((id) => around.staffing.people.get(id)?.name ?? []);
  return { visit, area, people: names.length > 0 ? listInWords('nl', names) : municipality.name };
}

/** Residents who asked for it hear of a visit to their area, or to what lies around or in it; only of what is public (R7). */
export async function tellWishers(deps: TellDeps, trx: Trx, telling: Telling, news: News): Promise<number> {
  const { visit, around, municipality } = telling;
  if (!visit.isPublic) return 0;
  const areaIds = [
    ...around.tree.pathTo(visit.areaId).map(({ id }) => id),
    ...around.tree.idsBelow(visit.areaId),
  ];
  const to = await readToTell(trx, areaIds);
  const about = told(telling);
  await queueMails(
    deps,
    trx,
    to.map((one) => ({
      ...wisherMail(deps, municipality, { ...about, to: one, news }),
      to: { name: one.name, address: one.email },
      aboutTopic: 'visits',
      aboutId: visit.id,
    })),
  );
  return to.length;
}

type PartnerNews = 'planned' | 'moved' | 'cancelled';

/** Writes to a partner, with a link of its own: of those before, only a hash is kept. */
export async function mailPartner(
  deps: TellDeps,
  trx: Trx,
  telling: Telling & { readonly by: string },
  { invitation, news }: { readonly invitation: Invitation; readonly news: PartnerNews },
): Promise<void> {
  const { visit, municipality, by } = telling;
  const token = newToken();
  const at = deps.clock.now();
  await insertLink(trx, { tokenHash: hashOf(token), invitationId: invitation.id, at }, linkEnds(visit));
  await queueMail(deps, trx, {
    ...partnerMail(deps, municipality, { ...told(telling), invitation, news, token, by }),
    to: { name: invitation.toName, address: invitation.toAddress },
    aboutTopic: 'visits',
    aboutId: invitation.id,
    // Without a mail server somebody passes it on by hand, and has to read it for that.
    ...(deps.mailIsSent ? { secretUntil: linkEnds(visit) } : {}),
  });
}

/** Everybody who was asked along or wanted to know hears that it moved or is off; of what is over, nobody. */
export async function tellAll(
  deps: TellDeps,
  trx: Trx,
  telling: Telling & { readonly by: string },
  news: PartnerNews,
): Promise<void> {
  if (!isStillNews(telling.visit, deps.clock.now())) return;
  const invited = (await readInvitations(trx, telling.visit.id)).filter(
    ({ answer, toAddress }) => answer !== 'no' && toAddress !== '',
  );
  for (const invitation of invited) await mailPartner(deps, trx, telling, { invitation, news });
  await tellWishers(deps, trx, telling, news);
}

/** Whoever contributed to what led to the visit hears that there is a word back, when everyone may read it. */
export async function tellFurtherUp(
  trx: Trx,
  { id, isPublic }: Pick<VisitRecord, 'id' | 'isPublic'>,
  at: Temporal.Instant,
): Promise<void> {
  if (!isPublic) return;
  const what = { nl: messages.nl.heardUpstream, en: messages.en.heardUpstream };
  await tellUpstream(trx, { record: { kind: 'visit', id }, what, at });
}
