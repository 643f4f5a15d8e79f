// SPDX-License-Identifier: EUPL-1.2
import type { Past } from './demo-past.ts';
import { nobodyHolds, wantToSupport } from '../demo/lindewoude/portfolio.ts';
import { must } from './demo-town.ts';
import { staffActor } from './features/accounts/index.ts';
import { decideOnPublication } from './features/initiatives-public/index.ts';
import { type Initiative, findInitiative, subjectOf, weighRole } from './features/initiatives/index.ts';
import { answerSignedIn, askHolders, skipTheme } from './features/portfolio-desk/index.ts';
import { readGate } from './features/portfolio/index.ts';
import type { Doer } from './kernel/actor.ts';
import { addWorkingDays } from './kernel/calendar.ts';
import { dayOf } from './kernel/clock.ts';
import { newId } from './kernel/ids.ts';
import { inMunicipality } from './platform/db/opener.ts';

const termInWorkingDays = 5;
const helped = {
  duty: 'none',
  able: 'helped',
  means: 'room',
  programme: 'helps',
  reach: 'neighbourhood',
  others: 'together',
} as const;

/** Everyone who has to know of an initiative is told and says so the same day; a theme that nobody holds is passed over (R5). */
export async function tellHolders(past: Past, number: string, doer: Doer): Promise<void> {
  const { deps, municipality, clock, staffing, ids } = past;
  const { standings } = await gateOf(past, number);
  const on = { kind: 'initiative', number } as const;
  for (const { themeId, state } of standings)
    if (state === 'unheld') must(await skipTheme(deps, doer, { ...on, themeId, reason: nobodyHolds }));
  const holders = new Set(standings.flatMap(({ toAsk, level }) => (level === 'none' ? [] : toAsk)));
  if (holders.size === 0) return;
  const dueOn = addWorkingDays(dayOf(clock.now()), termInWorkingDays).toString();
  must(await askHolders(deps, doer, { ...on, message: wantToSupport, dueOn }));
  for (const personId of holders) {
    const person = staffing.people.get(personId);
    if (!person) continue;
    const actor = staffActor({ staffing, tree: ids.tree, person, sessionId: personId }, clock.now());
    const given = {
      answer: 'agreed',
      words: null,
      submissionKey: newId(clock.now().epochMilliseconds),
    } as const;
    must(await answerSignedIn(deps, { municipality, actor }, { ...on, personId }, given));
  }
}

/** The role is weighed as that of a municipality that helps where it is asked. */
export async function weighAsHelping(past: Past, number: string, doer: Doer): Promise<void> {
  const choice = {
    answers: helped,
    step: 'facilitate',
    reason: null,
    promised: null,
    requested: null,
  } as const;
  must(await weighRole(past.deps, doer, { number, id: newId(past.clock.now().epochMilliseconds), choice }));
}

/** Somebody looked at its words and let them onto the site. */
export async function letOnSite(past: Past, number: string, doer: Doer): Promise<void> {
  const { version } = await initiativeOf(past, number);
  must(await decideOnPublication(past.deps, doer, { number, version, decision: 'published', reason: '' }));
}

async function gateOf(past: Past, number: string) {
  const { deps, municipality, clock } = past;
  const initiative = await initiativeOf(past, number);
  return inMunicipality(deps, municipality.id, (trx) =>
    readGate(deps, trx, subjectOf(initiative), dayOf(clock.now())),
  );
}

export async function initiativeOf({ deps, municipality }: Past, number: string): Promise<Initiative> {
  const found = await inMunicipality(deps, municipality.id, (trx) => findInitiative(trx, number));
  if (!found) throw new Error(`The demo has no initiative ${number}.`);
  return found;
}
