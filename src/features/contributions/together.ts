// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Contribution, Message } from './domain.ts';
import { canBeJoined } from './actions/joining.ts';
import { readHeardFiles } from './files/heard-files.ts';
import { countOthers, readHeard } from './joiners-store.ts';
import { personalKey } from './links.ts';
import { findById, findRootId, findRunningMerge, readSplitFrom } from './merges-store.ts';
import { type StoryStep, readSteps } from './published-store.ts';
import type { Others } from './views/others-part.tsx';
import type { Together } from './views/together.tsx';

/** For the public page: how many others, and the public one that it is part of. */
export async function readOthers(trx: Trx, contribution: Contribution): Promise<Others> {
  const root = await rootOf(trx, contribution);
  return {
    count: await countOthers(trx, contribution.id),
    canJoin: await canBeJoined(trx, contribution),
    ...(root.id !== contribution.id && root.publishedAt !== null
      ? { partOf: { number: root.number, subject: root.publicSubject ?? root.subject } }
      : {}),
  };
}

/** What has the ball: the contribution, or what it is part of. */
export async function rootOf(trx: Trx, contribution: Contribution): Promise<Contribution> {
  if (contribution.mergedIntoId === null) return contribution;
  return (await findById(trx, await findRootId(trx, contribution.id))) ?? contribution;
}

/** For a submitter's own page. */
export async function readTogether(
  deps: Pick<Deps, 'secrets'>,
  trx: Trx,
  contribution: Contribution,
): Promise<Together> {
  const seconds = await readSplitFrom(trx, contribution.id, 10);
  const first = contribution.splitFromId ? await findById(trx, contribution.splitFromId) : undefined;
  const split = [
    ...(first ? [{ one: first, isFirst: true }] : []),
    ...seconds.map((one) => ({ one, isFirst: false })),
  ].map(({ one, isFirst }) => ({
    number: one.number,
    sleutel: personalKey(deps.secrets, one.id),
    isFirst,
  }));
  const heard = await heardFrom(trx, contribution, contribution.createdAt);
  const files = await readHeardFiles(trx, heard, contribution.createdAt);
  if (contribution.mergedIntoId === null) return { split, heard, files };
  return { split, heard, files, root: await rootOf(trx, contribution) };
}

/** What was answered to the whole; its own answers stand in its own talk. */
async function heardFrom(
  trx: Trx,
  contribution: Contribution,
  since: Temporal.Instant,
): Promise<readonly Message[]> {
  const heard = await readHeard(trx, contribution.id, since);
  return heard.filter((message) => message.contributionId !== contribution.id);
}

const toldOfWhole: readonly StoryStep['verb'][] = ['hand_over', 'answer', 'close', 'reopen', 'move_promise'];

/** The steps of a contribution and, from when it became part of another, of that whole; without what passed between two people there. */
export async function readStepsTogether(
  trx: Trx,
  contribution: Contribution,
  root: Contribution,
): Promise<readonly StoryStep[]> {
  const steps = await readSteps(trx, [contribution.id, root.id]);
  const own = steps.get(contribution.id) ?? [];
  const merge = root.id === contribution.id ? undefined : await findRunningMerge(trx, contribution.id);
  if (!merge) return own;
  const ofWhole = (steps.get(root.id) ?? []).filter(
    (step) =>
      toldOfWhole.includes(step.verb) && step.at.epochMilliseconds >= merge.mergedAt.epochMilliseconds,
  );
  return [...own, ...ofWhole];
}
