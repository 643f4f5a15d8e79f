// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { type Doer, anonymous, isStaff } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { hashOf } from '../../platform/secrets/token.ts';
import { record } from '../journal/index.ts';
import { type Organisation, readOrganisations } from '../organisations/index.ts';
import { onVisit } from './actions.ts';
import type { Answer, Invitation, Refusal, VisitRecord } from './domain.ts';
import { findByLink, insertInvitation, writeReply } from './invitation-store.ts';
import { findVisitById } from './store.ts';
import { mailPartner } from './telling.ts';

const topic = 'visits';

/** Somebody who can be asked along; `id` is of the contact person, or of the organisation itself. */
export type Invitable = {
  readonly id: Id;
  readonly organisationId: Id;
  readonly organisation: string;
  readonly name: string;
  readonly address: string;
};

/** Everybody with a mail address at the partners that there are. */
export function invitable(organisations: readonly Organisation[]): Invitable[] {
  return organisations
    .filter(({ kind, endedAt }) => kind === 'partner' && endedAt === null)
    .flatMap(({ id, name, email, contacts }) => [
      ...contacts.map((one) => ({
        id: one.id,
        organisationId: id,
        organisation: name,
        name: one.name,
        address: one.email,
      })),
      { id, organisationId: id, organisation: name, name, address: email },
    ])
    .filter(({ address }) => address !== '');
}

/** Asks partners along, each with a mail and a link of their own. Who was asked before is not asked again. */
export async function invitePartners(
  deps: Deps,
  doer: Doer,
  { number, ids }: { readonly number: string; readonly ids: readonly Id[] },
): Promise<Result<number, Refusal>> {
  const organisations = await inMunicipality(deps, doer.municipality.id, (trx) =>
    readOrganisations(deps, trx),
  );
  const chosen = invitable(organisations).filter(({ id }) => ids.includes(id));
  return onVisit(deps, doer, number, async ({ trx, visit, around, at }) => {
    if (chosen.length === 0) return no('nobody_to_invite');
    if (visit.state !== 'planned' || Temporal.Instant.compare(visit.endsAt, at) <= 0) return no('ended');
    const { municipality, actor } = doer;
    const by = isStaff(actor) ? actor.name : municipality.name;
    const invitedBy = isStaff(actor) ? actor.personId : null;
    const invited: Id[] = [];
    for (const { organisationId, name, address } of chosen) {
      const invitation: Invitation = {
        id: newId(at.epochMilliseconds),
        visitId: visit.id,
        organisationId,
        toName: name,
        toAddress: address,
        answer: null,
        note: '',
        invitedAt: at,
        answeredAt: null,
      };
      if (!(await insertInvitation(trx, { ...invitation, invitedBy }))) continue;
      await mailPartner(deps, trx, { municipality, visit, around, by }, { invitation, news: 'planned' });
      invited.push(organisationId);
    }
    if (invited.length > 0) {
      const entry = { topic, subjectId: visit.id, verb: 'visit_invited', isInward: true };
      await record(trx, { actor, at, ...entry, details: { organisationIds: invited } });
    }
    return ok(invited.length);
  });
}

export type Opened = { readonly invitation: Invitation; readonly visit: VisitRecord };

/** What a link opens; `gone`: there is something behind it, but no longer. */
export async function openInvitation(
  deps: Pick<Deps, 'clock'>,
  trx: Trx,
  token: string,
): Promise<Opened | 'gone' | undefined> {
  const found = await findByLink(trx, hashOf(token));
  const visit = found && (await findVisitById(trx, found.visitId));
  if (!found || !visit) return undefined;
  return Temporal.Instant.compare(found.expiresAt, deps.clock.now()) > 0
    ? { invitation: found, visit }
    : 'gone';
}

/** A partner says whether they come; they may change their mind. Nothing when the link no longer works, or it is off. */
export function answerInvitation(
  deps: Pick<Deps, 'db' | 'clock'>,
  municipality: Municipality,
  given: { readonly token: string; readonly answer: Answer; readonly note: string },
): Promise<boolean> {
  return inMunicipality(deps, municipality.id, async (trx) => {
    const found = await openInvitation(deps, trx, given.token);
    if (!found || found === 'gone' || found.visit.state !== 'planned') return false;
    const at = deps.clock.now();
    const { invitation, visit } = found;
    if (!(await writeReply(trx, invitation.id, { ...given, at }))) return true;
    const details = { organisationId: invitation.organisationId, answer: given.answer };
    const entry = { topic, subjectId: visit.id, verb: 'visit_answered', isInward: true };
    await record(trx, { actor: anonymous, at, ...entry, details });
    return true;
  });
}
