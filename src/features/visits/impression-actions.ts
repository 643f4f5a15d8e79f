// SPDX-License-Identifier: EUPL-1.2
import { type Doer, type StaffActor, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { ContributionKind } from '../../kernel/municipality.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { findByNumber, submitContribution } from '../contributions/index.ts';
import { record } from '../journal/index.ts';
import type { Mood } from '../talks/index.ts';
import { readStaffing } from '../teams/index.ts';
import { link } from '../thread/index.ts';
import type { VisitRecord } from './domain.ts';
import { findImpression, insertImpression, tieToContribution, writeTheme } from './invitation-store.ts';
import { canSeeVisit } from './policies.ts';
import { findVisit } from './store.ts';

const topic = 'visits';

type Here = { readonly actor: StaffActor; readonly visit: VisitRecord };

async function visitFor(trx: Trx, { actor }: Doer, number: string): Promise<Here> {
  const visit = await findVisit(trx, number);
  if (!visit) throw new NotFound('There is no such visit.');
  if (!isStaff(actor) || !canSeeVisit(actor, visit)) throw new Forbidden('This visit is for its own team.');
  return { actor, visit };
}

async function hasTheme(deps: Deps, trx: Trx, themeId: Id | null): Promise<boolean> {
  if (themeId === null) return true;
  return (await readStaffing(deps, trx)).themes.some(({ id }) => id === themeId);
}

export type Noted = {
  readonly number: string;
  readonly id: Id;
  readonly body: string;
  readonly themeId: Id | null;
  readonly mood: Mood | null;
};

/** Notes what was seen or heard, during a visit or after. Sent twice, it is one. */
export function noteImpression(deps: Deps, doer: Doer, noted: Noted): Promise<void> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const { actor, visit } = await visitFor(trx, doer, noted.number);
    if (!(await hasTheme(deps, trx, noted.themeId))) throw new NotFound('There is no such theme.');
    const at = deps.clock.now();
    const one = { ...noted, visitId: visit.id, personId: actor.personId, notedAt: at };
    if (!(await insertImpression(trx, one))) return;
    const entry = { topic, subjectId: visit.id, verb: 'impression_noted', isInward: true };
    await record(trx, { actor, at, ...entry });
  });
}

/** Puts an impression under a theme. */
export function placeImpression(
  deps: Deps,
  doer: Doer,
  { number, id, themeId }: { readonly number: string; readonly id: Id; readonly themeId: Id },
): Promise<void> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const { actor, visit } = await visitFor(trx, doer, number);
    const isThere = (await findImpression(trx, visit.id, id)) && (await hasTheme(deps, trx, themeId));
    if (!isThere) throw new NotFound('There is no such impression or theme.');
    if (!(await writeTheme(trx, id, themeId))) return;
    const entry = { topic, subjectId: visit.id, verb: 'impression_placed', isInward: true };
    await record(trx, { actor, at: deps.clock.now(), ...entry, details: { themeId } });
  });
}

export type Making = {
  readonly number: string;
  readonly id: Id;
  readonly kind: ContributionKind;
  readonly subject: string;
  readonly body: string;
};

/** Makes a contribution of an impression: one, however often it is asked, tied to the visit. Gives its number. */
export async function makeContribution(deps: Deps, doer: Doer, making: Making): Promise<string> {
  const { municipality } = doer;
  const { visit, impression } = await inMunicipality(deps, municipality.id, async (trx) => {
    const here = await visitFor(trx, doer, making.number);
    const found = await findImpression(trx, here.visit.id, making.id);
    if (!found) throw new NotFound('There is no such impression.');
    return { visit: here.visit, impression: found };
  });
  if (impression.contributionNumber !== null) return impression.contributionNumber;
  const submitted = await submitContribution(deps, doer, {
    kind: making.kind,
    channel: 'meeting',
    subject: making.subject,
    body: making.body,
    locale: 'nl',
    areaId: visit.areaId,
    publicConsent: false,
    // The impression's own id: a second try finds the contribution of the first.
    submissionKey: impression.id,
    ...(impression.themeId ? { themeId: impression.themeId } : {}),
  });
  if (!submitted.ok) throw new Error(`An impression was refused as a contribution: ${submitted.reason}.`);
  const { number } = submitted.value;
  await inMunicipality(deps, municipality.id, async (trx) => {
    const { actor } = await visitFor(trx, doer, making.number);
    const contribution = await findByNumber(trx, number);
    if (!contribution || !(await tieToContribution(trx, impression.id, contribution.id))) return;
    const at = deps.clock.now();
    const tie = {
      from: { kind: 'visit', id: visit.id },
      to: { kind: 'contribution', id: contribution.id },
    } as const;
    await link(trx, { ...tie, reason: 'led_to' }, { by: actor.personId, at });
    const entry = { topic, subjectId: visit.id, verb: 'impression_brought', isInward: true };
    await record(trx, { actor, at, ...entry, details: { number } });
  });
  return number;
}
