// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../../kernel/actor.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { type Id, newId } from '../../../kernel/ids.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import { inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { record } from '../../journal/index.ts';
import { dueDay, makePromise, readNorms, workingDaysFor } from '../../promises/index.ts';
import { link } from '../../thread/index.ts';
import type { ContributionKind, Refusal } from '../domain.ts';
import { canRead } from '../policies.ts';
import { findBySubmission, insertContribution } from '../store.ts';
import { splitMail } from '../twins-mails.ts';
import { type Moving, move } from './moving.ts';
import { sendMail } from './sending.ts';

export type Splitting = {
  readonly number: string;
  readonly version: number;
  readonly kind: ContributionKind;
  readonly subject: string;
  /** The part of the text that is about the second matter. */
  readonly text: string;
  readonly submissionKey: Id;
};

/**
 * Makes a second contribution of a part of the text: a number and a promise of its own, the same submitter, place and holder. The
 * first keeps its words. Gives the number of the second; the same form sent twice makes one.
 */
export async function splitContribution(
  deps: Deps,
  doer: Doer,
  splitting: Splitting,
): Promise<Result<string, Refusal>> {
  const before = await inMunicipality(deps, doer.municipality.id, (trx) =>
    findBySubmission(trx, splitting.submissionKey),
  );
  if (before && isStaff(doer.actor) && canRead(doer.actor, before)) return ok(before.number);
  let made = '';
  const moved = await move(deps, doer, { ...splitting, verb: 'split' }, async (moving) => {
    const number = await makeSecond(deps, doer, splitting, moving);
    if (number === undefined) return no('changed_meanwhile');
    made = number;
    return ok({ changes: {}, details: { number } });
  });
  return moved.ok ? ok(made) : moved;
}

async function makeSecond(
  deps: Deps,
  doer: Doer,
  { kind, subject, text: body, submissionKey }: Splitting,
  { trx, contribution, contact, at }: Moving,
): Promise<string | undefined> {
  const id = newId(at.epochMilliseconds);
  const day = dayOf(at);
  const norms = await readNorms(deps, trx);
  const byKind = doer.municipality.settings.answerWorkingDays;
  const due = dueDay(day, workingDaysFor(norms, byKind, { kind, themeId: null }));
  const dueOn = due.toString();
  const { channel, locale, areaId, lon, lat, contactId, holder, publicConsent } = contribution;
  const same = { channel, locale, areaId, lon, lat, contactId, holder, publicConsent };
  const areaFrom = 'worker';
  const own = {
    id,
    kind,
    subject,
    body,
    submissionKey,
    splitFromId: contribution.id,
    dueOn,
    areaFrom,
    themeId: null,
    state: 'received',
  } as const;
  const number = await insertContribution(trx, { ...same, ...own, at, year: day.year });
  if (number === undefined) return undefined;
  await makePromise(trx, id, due, at);
  await link(
    trx,
    {
      from: { kind: 'contribution', id: contribution.id },
      to: { kind: 'contribution', id },
      reason: 'led_to',
    },
    { by: null, at },
  );
  const details = { number, channel, kind, areaId, holder, dueOn, splitFrom: contribution.number };
  const topic = 'contributions';
  await record(trx, { actor: doer.actor, at, topic, subjectId: id, verb: 'submit', details });
  const about = { id, number, locale, subject, body };
  const told = { contribution: about, contact, from: contribution.number, dueOn };
  const mail = splitMail(deps, doer.municipality, told);
  await sendMail(deps, trx, { contribution: about, contact, mail });
  return number;
}
