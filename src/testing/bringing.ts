// SPDX-License-Identifier: EUPL-1.2
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { findByNumber } from '../features/contributions/index.ts';
import { newChallenge } from '../features/proofs/index.ts';
import { newId } from '../kernel/ids.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import type { Town } from './town.ts';

/** A proof of work as a browser hands it in. */
export async function solvedProof(town: Town): Promise<string> {
  const challenge = await newChallenge(town.deps);
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

/** The form of a resident in Molendorp, filled in and ready to send. */
export async function filledIn(
  town: Town,
  more: Record<string, string> = {},
): Promise<Record<string, string>> {
  return {
    soort: 'concern',
    onderwerp: 'Losse tegel bij de halte',
    tekst: 'Er ligt een tegel los. Mijn buurvrouw is gestruikeld.',
    gebied: town.area('molendorp'),
    naam: 'Els Inwoner',
    email: 'els@post.example',
    sleutel: newId(),
    getoond: 'noord.2026-03-18',
    bewijs: await solvedProof(town),
    ...more,
  };
}

/** Sends a contribution and gives its number and key. */
export async function bring(
  town: Town,
  more: Record<string, string> = {},
): Promise<{ number: string; sleutel: string }> {
  const sent = await town.post('/bijdragen/nieuw', await filledIn(town, more));
  const location = String(sent.headers.location);
  const [, number, sleutel] = /\/bijdragen\/(B-\d+-\d+)\/bedankt\?sleutel=([\w-]+)/.exec(location) ?? [];
  if (!number || !sleutel) throw new Error(`It was not taken: ${sent.statusCode} ${location}`);
  return { number, sleutel };
}

/** The version that a form of the workplace shows now. */
export async function versionOf(town: Town, number: string): Promise<string> {
  const found = await inMunicipality(town.deps, town.municipality.id, (trx) => findByNumber(trx, number));
  return String(found?.version);
}
