// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { isId } from '../../kernel/ids.ts';

import { type Fields, requiredEmail, requiredText } from '../../platform/http/fields.ts';
import { bareDigits } from './code-domain.ts';

export const addressForm = z.object({ mail: requiredEmail() });

export const codeForm = z.object({ code: requiredText(40).transform(bareDigits) });

export const passkeyNameForm = z.object({ naam: requiredText(60) });

/** Text of a bounded length in base64url, as browsers send keys and signatures. */
const encoded = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/);
const credential = { id: encoded, rawId: encoded, type: z.literal('public-key') };

/** What a device sends as its proof (WebAuthn AuthenticationResponseJSON); what we do not use is left out. */
const proofSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: encoded,
    authenticatorData: encoded,
    signature: encoded,
    userHandle: encoded.optional(),
  }),
  clientExtensionResults: z.unknown().transform(() => ({})),
});

/** And for a new passkey (RegistrationResponseJSON). */
const answerSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    transports: z.array(z.string().max(30)).max(10).optional(),
  }),
  clientExtensionResults: z.unknown().transform(() => ({})),
});

export type PasskeyProof = { readonly challengeId: string; readonly answer: z.output<typeof proofSchema> };
export type PasskeyAnswer = z.output<typeof answerSchema>;

export function readProof(fields: Fields): PasskeyProof | undefined {
  return readSigned(fields, proofSchema);
}

export function readNewPasskey(fields: Fields): { challengeId: string; answer: PasskeyAnswer } | undefined {
  return readSigned(fields, answerSchema);
}

function readSigned<S extends z.ZodType>(
  fields: Fields,
  schema: S,
): { challengeId: string; answer: z.output<S> } | undefined {
  if (!isId(fields.uitdaging) || typeof fields.antwoord !== 'string') return undefined;
  const read = schema.safeParse(parseJson(fields.antwoord));
  return read.success ? { challengeId: fields.uitdaging, answer: read.data } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
