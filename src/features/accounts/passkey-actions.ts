// SPDX-License-Identifier: EUPL-1.2
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { type Doer, type StaffActor, isStaff } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { queueMail } from '../notifications/index.ts';
import { readStaffing } from '../teams/index.ts';
import type { PasskeyAnswer, PasskeyProof } from './forms.ts';
import { passkeyMail } from './mails.ts';
import {
  type Challenge,
  insertChallenge,
  insertPasskey,
  listPasskeys,
  lockPasskey,
  markUsed,
  takeChallenge,
} from './passkey-store.ts';
import { type SignedIn, startSession } from './session-actions.ts';
import { hasEnded } from './session-domain.ts';

const challengeMinutes = 5;

/** A passkey belongs to the host of PUBLIC_URL; in a browser at another address it does not work. */
function hostOf(deps: Pick<Deps, 'publicUrl'>): { rpId: string; origin: string } {
  const { hostname, origin } = new URL(deps.publicUrl);
  return { rpId: hostname, origin };
}

/** What the browser is asked to sign, and under which id it is remembered here. */
export type Asked<Options> = { readonly challengeId: Id; readonly options: Options };
type SignInOptions = Awaited<ReturnType<typeof generateAuthenticationOptions>>;
type RegisterOptions = Awaited<ReturnType<typeof generateRegistrationOptions>>;

/** Any passkey of this site will do: the device shows which it has, so that nothing has to be typed. */
export async function askPasskey(deps: Deps, doer: Doer): Promise<Asked<SignInOptions>> {
  const { rpId } = hostOf(deps);
  const options = await generateAuthenticationOptions({ rpID: rpId, userVerification: 'required' });
  const challengeId = await keepChallenge(deps, doer, {
    purpose: 'sign_in',
    personId: null,
    challenge: options.challenge,
  });
  return { challengeId, options };
}

export async function signInWithPasskey(
  deps: Deps,
  doer: Doer,
  given: { readonly proof: PasskeyProof; readonly device: string },
): Promise<Result<SignedIn, 'not_verified'>> {
  const { rpId, origin } = hostOf(deps);
  const { proof } = given;
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const staffing = await readStaffing(deps, trx);
    const now = deps.clock.now();
    const challenge = await takeChallenge(
      trx,
      { id: proof.challengeId, purpose: 'sign_in', personId: null },
      now,
    );
    const passkey = await lockPasskey(trx, proof.answer.id);
    const person = passkey && staffing.people.get(passkey.personId);
    if (!challenge || !passkey || !person || hasEnded(person, now)) return no('not_verified');
    const verified = await verifyAuthenticationResponse({
      response: proof.answer,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.counter,
      },
    }).catch(asNotVerified);
    if (!verified?.verified) return no('not_verified');
    await markUsed(trx, passkey.id, { counter: verified.authenticationInfo.newCounter, at: now });
    const signIn = {
      personId: person.id,
      method: 'passkey',
      device: given.device,
      before: doer.actor,
    } as const;
    return ok(await startSession(deps, trx, signIn));
  });
}

export async function askNewPasskey(deps: Deps, doer: Doer): Promise<Asked<RegisterOptions>> {
  const actor = staffOnly(doer);
  const { rpId } = hostOf(deps);
  const { person, passkeys } = await inMunicipality(deps, doer.municipality.id, async (trx) => ({
    person: (await readStaffing(deps, trx)).people.get(actor.personId),
    passkeys: await listPasskeys(trx, actor.personId),
  }));
  if (!person) throw new NotFound('Nobody here has this id.');
  const options = await generateRegistrationOptions({
    rpName: `Meent ${doer.municipality.name}`,
    rpID: rpId,
    userID: new TextEncoder().encode(actor.personId),
    userName: person.email,
    userDisplayName: person.name,
    attestationType: 'none',
    excludeCredentials: passkeys.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: [...transports],
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const kept = { purpose: 'register', personId: actor.personId, challenge: options.challenge } as const;
  return { challengeId: await keepChallenge(deps, doer, kept), options };
}

export async function addPasskey(
  deps: Deps,
  doer: Doer & { readonly locale: Locale },
  given: { readonly answer: PasskeyAnswer; readonly challengeId: Id; readonly name: string },
): Promise<Result<Id, 'not_verified' | 'already_there'>> {
  const actor = staffOnly(doer);
  const { personId } = actor;
  const { rpId, origin } = hostOf(deps);
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const person = (await readStaffing(deps, trx)).people.get(personId);
    const now = deps.clock.now();
    const challenge = await takeChallenge(trx, { id: given.challengeId, purpose: 'register', personId }, now);
    if (!challenge || !person) return no('not_verified');
    const verified = await verifyRegistrationResponse({
      response: given.answer,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
    }).catch(asNotVerified);
    if (!verified?.verified) return no('not_verified');
    const { credential } = verified.registrationInfo;
    const { name } = given;
    const id = newId(now.epochMilliseconds);
    const publicKey = Buffer.from(credential.publicKey);
    const { counter, transports = [] } = credential;
    const passkey = { id, personId, credentialId: credential.id, publicKey, counter, transports, name };
    if (!(await insertPasskey(trx, { ...passkey, createdAt: now, lastUsedAt: null })))
      return no('already_there');
    const details = { passkeyId: id };
    await record(trx, {
      actor,
      at: now,
      topic: 'accounts',
      subjectId: personId,
      verb: 'passkey_added',
      details,
    });
    await queueMail(deps, trx, {
      to: { name: person.name, address: person.email },
      ...passkeyMail(doer, { name, accountUrl: `${deps.publicUrl}/werkplek/account` }),
      aboutTopic: 'accounts',
      aboutId: personId,
    });
    return ok(id);
  });
}

async function keepChallenge(
  deps: Deps,
  doer: Doer,
  challenge: Pick<Challenge, 'purpose' | 'personId' | 'challenge'>,
): Promise<Id> {
  const now = deps.clock.now();
  const id = newId(now.epochMilliseconds);
  const expiresAt = now.add({ minutes: challengeMinutes });
  await inMunicipality(deps, doer.municipality.id, (trx) =>
    insertChallenge(trx, { ...challenge, id, expiresAt }, now),
  );
  return id;
}

export function staffOnly(doer: Doer): StaffActor {
  if (!isStaff(doer.actor)) throw new Forbidden('Passkeys are for people who work here.');
  return doer.actor;
}

/** The library throws for every answer that it does not believe; to us that is a no like any other. */
function asNotVerified(): undefined {
  return undefined;
}
