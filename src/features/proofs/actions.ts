// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { type Challenge, createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { z } from 'zod';
import type { Clock } from '../../kernel/clock.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Secrets } from '../../platform/secrets/secrets.ts';
import { type Proof, type ProofFault, checkSum, decodeSum, encodeSum, validFor } from './domain.ts';
import { en } from './messages.en.ts';
import { nl } from './messages.nl.ts';
import { useProof } from './store.ts';

type ProofDeps = { readonly clock: Clock; readonly secrets: Secrets };

// About four thousand hashes: a few tenths of a second on an old phone, done while someone types; dear for who sends thousands.
const prefix = '000';

/** A new task for the browser (ALTCHA proof of work): find the number whose hash begins with the prefix. */
export function newChallenge(deps: ProofDeps): Promise<Challenge> {
  return createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    keyPrefix: prefix,
    deriveKey,
    hmacSignatureSecret: deps.secrets.sign('proof', 'work'),
    // Not the library's own expiry: that asks the machine for the time instead of our clock. Signed all the same.
    data: { until: deps.clock.now().add(validFor).epochMilliseconds },
  });
}

/** The same for who has no JavaScript: a sum in words, signed, so that nothing needs to be kept. */
export function newQuestion(deps: ProofDeps): { token: string; a: number; b: number } {
  const sum = {
    a: randomInt(1, 10),
    b: randomInt(1, 10),
    expiresAt: deps.clock.now().add(validFor).toString({ smallestUnit: 'second' }),
    nonce: randomBytes(8).toString('hex'),
  };
  const text = encodeSum(sum);
  return { token: `${text}~${deps.secrets.sign('sum', text)}`, a: sum.a, b: sum.b };
}

const payloadSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      data: z.object({ until: z.number() }),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

/** Is the proof right? Looks at no database; `spendProof` then makes it count once. */
export async function checkProof(
  deps: ProofDeps,
  proof: Proof | undefined,
): Promise<Result<void, ProofFault>> {
  if (!proof) return no('missing');
  return proof.kind === 'work' ? checkWork(deps, proof.payload) : checkQuestion(deps, proof);
}

/** Uses the proof up, in the transaction of what it is a proof for. False when it was used before. */
export function spendProof(deps: ProofDeps, trx: Trx, proof: Proof): Promise<boolean> {
  const text = proof.kind === 'work' ? proof.payload : proof.token;
  const name = createHash('sha256').update(text).digest('base64url');
  return useProof(trx, name, deps.clock.now().add(validFor));
}

async function checkWork(deps: ProofDeps, payload: string): Promise<Result<void, ProofFault>> {
  const read = payloadSchema.safeParse(parseBase64(payload));
  if (!read.success || read.data.challenge.parameters.keyPrefix !== prefix) return no('wrong');
  const result = await verifySolution({
    challenge: read.data.challenge,
    solution: read.data.solution,
    deriveKey,
    hmacSignatureSecret: deps.secrets.sign('proof', 'work'),
  });
  if (read.data.challenge.parameters.data.until < deps.clock.now().epochMilliseconds) return no('expired');
  return result.verified ? ok(undefined) : no('wrong');
}

function checkQuestion(
  deps: ProofDeps,
  proof: Extract<Proof, { kind: 'question' }>,
): Result<void, ProofFault> {
  if (proof.answer.trim() === '') return no('missing');
  const [text = '', signature = ''] = proof.token.split('~');
  const sum = decodeSum(text);
  if (!sum || !deps.secrets.isSigned('sum', text, signature)) return no('wrong');
  return checkSum(sum, proof.answer, deps.clock.now(), [nl.numbers, en.numbers]);
}

function parseBase64(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64').toString());
  } catch {
    return undefined;
  }
}
