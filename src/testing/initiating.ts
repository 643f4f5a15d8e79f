// SPDX-License-Identifier: EUPL-1.2
import {
  type Initiative,
  findInitiative,
  initiatorKey,
  readInitiators,
  updateInitiative,
} from '../features/initiatives/index.ts';
import { decideOnPublication } from '../features/initiatives-public/index.ts';
import { newId } from '../kernel/ids.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import { solvedProof } from './bringing.ts';
import { mailsTo } from './subscribing.ts';
import { type Town, must } from './town.ts';

/** The form of a resident with a plan in Molendorp, filled in and ready to send. */
export async function filledInPlan(
  town: Town,
  more: Record<string, string> = {},
): Promise<Record<string, string>> {
  return {
    titel: 'Pluktuin achter de molen',
    tekst: 'Wij maken een tuin waar iedereen mag plukken.',
    gebied: town.area('molendorp'),
    thema: town.themes.groen,
    nodig: 'hands',
    naam: 'Els Inwoner',
    email: 'els@post.example',
    groep: 'De Plukkers',
    openbaar: 'on',
    sleutel: newId(),
    getoond: '',
    bewijs: await solvedProof(town),
    ...more,
  };
}

export type ProposedPlan = {
  readonly number: string;
  /** Of who leads it, with the key. */
  readonly ownPath: string;
  readonly offersPath: string;
};

/** Proposes a plan and gives its number and the own page of who leads it. */
export async function propose(town: Town, more: Record<string, string> = {}): Promise<ProposedPlan> {
  const sent = await town.post('/initiatieven/nieuw', await filledInPlan(town, more));
  const location = String(sent.headers.location);
  const [, number] = /\/initiatieven\/(I-\d+-\d+)\/bedankt\?sleutel=/.exec(location) ?? [];
  if (!number) throw new Error(`It was not taken: ${sent.statusCode} ${location}`);
  const ownPath = await ownPathOf(town, number);
  return { number, ownPath, offersPath: ownPath.replace('?', '/aanbod?') };
}

export async function ownPathOf(town: Town, number: string): Promise<string> {
  const { id } = await initiativeOf(town, number);
  const [first] = await inMunicipality(town.deps, town.municipality.id, (trx) => readInitiators(trx, [id]));
  if (!first) throw new Error('Nobody leads it.');
  return `/initiatieven/${number}/van-u/${first.id}?sleutel=${initiatorKey(town.deps.secrets, first.id)}`;
}

export async function initiativeOf(town: Town, number: string): Promise<Initiative> {
  const found = await inMunicipality(town.deps, town.municipality.id, (trx) => findInitiative(trx, number));
  if (!found) throw new Error(`${number} is not there.`);
  return found;
}

/** Lets it onto the site, as its area manager. */
export async function publish(town: Town, number: string): Promise<void> {
  const { version } = await initiativeOf(town, number);
  const wish = { number, version, decision: 'published', reason: '' } as const;
  must(await decideOnPublication(town.deps, await town.doer('nora'), wish));
}

/** What the outbox holds for an address, oldest first. */
export async function lettersTo(town: Town, address: string): Promise<string[]> {
  return (await mailsTo(town, address)).map(({ text }) => text);
}

/** Where the first link of a letter leads, within the site. */
export function pathIn(letter: string | undefined): string {
  return /http:\/\/meent\.test(\/\S+)/.exec(letter ?? '')?.[1] ?? '';
}

/** As somebody who works on it changes it. */
export async function change(
  town: Town,
  number: string,
  changes: Parameters<typeof updateInitiative>[2],
): Promise<void> {
  const { id } = await initiativeOf(town, number);
  await inMunicipality(town.deps, town.municipality.id, (trx) =>
    updateInitiative(trx, id, changes, town.clock.now()),
  );
}
