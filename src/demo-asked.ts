// SPDX-License-Identifier: EUPL-1.2
import { asked } from '../demo/history/asked.ts';
import type { DemoAsked } from '../demo/types.ts';
import { type Past, doerOf, noonOf, numberOf } from './demo-past.ts';
import { idOf, must } from './demo-town.ts';
import { findByNumber } from './features/contributions/index.ts';
import {
  answerColleague,
  askColleague,
  askPartner,
  takePartnerAnswer,
} from './features/coordination-desk/index.ts';
import { type Coordination, readCoordination } from './features/coordination/index.ts';
import { addWorkingDays } from './kernel/calendar.ts';
import { dayOf } from './kernel/clock.ts';
import { newId } from './kernel/ids.ts';
import { inMunicipality } from './platform/db/opener.ts';

const termInWorkingDays = 10;

/** Plays what was asked of partners and colleagues. `numbers`: by subject. */
export async function playAsked(past: Past, numbers: ReadonlyMap<string, string>): Promise<void> {
  for (const one of asked) {
    const number = numberOf(numbers, one.subject);
    past.clock.set(noonOf(past, one.daysAgo));
    await ask(past, one, number);
    if (one.answer) await answer(past, one, number);
  }
}

async function ask(past: Past, one: DemoAsked, number: string): Promise<void> {
  const { deps, clock, ids } = past;
  const doer = doerOf(past, one.by);
  const { question } = one;
  const submissionKey = newId(clock.now().epochMilliseconds);
  if ('colleague' in one) {
    const personId = idOf(ids.people, one.colleague);
    must(await askColleague(deps, doer, { number, personId, question, submissionKey }));
    return;
  }
  const { ground, groundNote, shares } = one;
  const to = `organisatie:${idOf(ids.organisations, one.partner)}`;
  const visibleUntil = addWorkingDays(dayOf(past.now), termInWorkingDays).toString();
  const nothingElse = { messageIds: [], fileIds: [] };
  const asking = { number, to, question, shares, ground, groundNote, visibleUntil, submissionKey };
  must(await askPartner(deps, doer, { ...asking, ...nothingElse }));
}

async function answer(past: Past, one: DemoAsked, number: string): Promise<void> {
  const { deps, clock, municipality } = past;
  const { answer: given } = one;
  if (!given) return;
  clock.set(noonOf(past, given.daysAgo));
  const { partners, colleagues } = await askedOn(past, number);
  if ('colleague' in one) {
    const questionId = colleagues.at(-1)?.id ?? '';
    const told = { number, questionId, answer: given.text };
    must(await answerColleague(deps, doerOf(past, one.colleague), told));
    return;
  }
  const submissionKey = newId(clock.now().epochMilliseconds);
  const questionId = partners.at(-1)?.id ?? '';
  await takePartnerAnswer(deps, municipality, { questionId, text: given.text, way: 'mail', submissionKey });
}

function askedOn({ deps, municipality }: Past, number: string): Promise<Coordination> {
  return inMunicipality(deps, municipality.id, async (trx) => {
    const found = await findByNumber(trx, number);
    if (!found) throw new Error(`${number} is not there.`);
    return readCoordination(trx, found.id);
  });
}
