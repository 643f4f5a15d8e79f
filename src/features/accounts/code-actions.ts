// SPDX-License-Identifier: EUPL-1.2
import { timingSafeEqual } from 'node:crypto';
import { type Doer, system } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Secrets } from '../../platform/secrets/secrets.ts';
import { record } from '../journal/index.ts';
import { queueMail } from '../notifications/index.ts';
import { type Person, type Staffing, readStaffing } from '../teams/index.ts';
import { codeMinutes, longestAskMinutes, mayAsk, sixDigits, tryCode } from './code-domain.ts';
import {
  type NewCode,
  deleteCodesBefore,
  insertCode,
  keepOrUndo,
  listAsked,
  lockCode,
  saveCode,
} from './code-store.ts';
import { codeMail } from './mails.ts';
import { type SignedIn, startSession } from './session-actions.ts';
import { hasEnded } from './session-domain.ts';

/** The digits follow from the request and the key of this installation: the database does not hold them. */
function digitsOf(secrets: Secrets, codeId: Id): string {
  return sixDigits(secrets.sign('sign-in-code', codeId));
}

/**
 * Asks a code for a mail address. Whether anybody has the address shows nowhere: the same answer after the same work, but a mail
 * to an address that nobody has is undone before the commit.
 */
export async function askCode(
  deps: Deps,
  asker: { readonly municipality: Municipality; readonly locale: Locale },
  address: string,
): Promise<Result<Id, 'too_often'>> {
  return inMunicipality(deps, asker.municipality.id, async (trx) => {
    const staffing = await readStaffing(deps, trx);
    const now = deps.clock.now();
    const addressHash = hashAddress(deps.secrets, address);
    if (!mayAsk(await listAsked(trx, addressHash), now)) return no('too_often');
    await deleteCodesBefore(trx, now.subtract({ minutes: longestAskMinutes }));
    const person = personWithAddress(staffing, address);
    const personId = person && !hasEnded(person, now) ? person.id : null;
    const code = newCode(deps, { addressHash, personId });
    await insertCode(trx, code);
    const mail = codeMail(asker, digitsOf(deps.secrets, code.id));
    const to = { name: person?.name ?? '', address: person?.email ?? address };
    const about = { aboutTopic: 'accounts', aboutId: code.id, secretUntil: code.expiresAt };
    await keepOrUndo(trx, personId !== null, () => queueMail(deps, trx, { to, ...mail, ...about }));
    return ok(code.id);
  });
}

/** Signs in with a code. `spent`: used, too late or too often wrong; also for a request that never was. */
export async function signInWithCode(
  deps: Deps,
  doer: Doer,
  given: { readonly codeId: Id; readonly digits: string; readonly device: string },
): Promise<Result<SignedIn, 'wrong' | 'spent'>> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const staffing = await readStaffing(deps, trx);
    const code = await lockCode(trx, given.codeId);
    if (!code) return no('spent');
    const now = deps.clock.now();
    const person = code.personId ? staffing.people.get(code.personId) : undefined;
    const isRight =
      person !== undefined && !hasEnded(person, now) && isSame(given.digits, digitsOf(deps.secrets, code.id));
    const { outcome, after } = tryCode(code, isRight, now);
    if (after !== code) await saveCode(trx, after);
    if (outcome === 'right' && person) {
      const signIn = {
        personId: person.id,
        method: 'code',
        device: given.device,
        before: doer.actor,
      } as const;
      return ok(await startSession(deps, trx, signIn));
    }
    if (outcome === 'spent' && after !== code) await tellExhausted(deps, trx, code.personId ?? code.id);
    return no(outcome === 'wrong' ? 'wrong' : 'spent');
  });
}

/**
 * A code for somebody who cannot get mail, to be handed over on the command line: when the first administrator signs in, or when
 * the mail server is broken.
 */
export async function makeSignInCode(
  deps: Deps,
  municipalityId: Id,
  address: string,
): Promise<Result<{ readonly url: string; readonly digits: string }, 'unknown_address'>> {
  await deps.fresh.check(municipalityId);
  return inMunicipality(deps, municipalityId, async (trx) => {
    const staffing = await readStaffing(deps, trx);
    const person = personWithAddress(staffing, address);
    const now = deps.clock.now();
    if (!person || hasEnded(person, now)) return no('unknown_address');
    const code = newCode(deps, {
      addressHash: hashAddress(deps.secrets, address),
      personId: person.id,
    });
    await insertCode(trx, code);
    await record(trx, { actor: system, at: now, topic: 'accounts', subjectId: person.id, verb: 'code_made' });
    const url = `${deps.publicUrl}/inloggen/code?aanvraag=${code.id}`;
    return ok({ url, digits: digitsOf(deps.secrets, code.id) });
  });
}

function newCode(deps: Pick<Deps, 'clock'>, about: Pick<NewCode, 'addressHash' | 'personId'>): NewCode {
  const now = deps.clock.now();
  const id = newId(now.epochMilliseconds);
  const expiresAt = now.add({ minutes: codeMinutes });
  return { ...about, id, attempts: 0, createdAt: now, expiresAt, usedAt: null };
}

async function tellExhausted(deps: Pick<Deps, 'clock'>, trx: Trx, subjectId: Id): Promise<void> {
  const entry = { topic: 'accounts', subjectId, verb: 'code_guessed_wrong' };
  await record(trx, { actor: { kind: 'anonymous' }, at: deps.clock.now(), ...entry });
}

function hashAddress(secrets: Secrets, address: string): string {
  return secrets.sign('sign-in-address', address.trim().toLowerCase());
}

function personWithAddress(staffing: Staffing, address: string): Person | undefined {
  const wanted = address.trim().toLowerCase();
  return [...staffing.people.values()].find((person) => person.email.toLowerCase() === wanted);
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
