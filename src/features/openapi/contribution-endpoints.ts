// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { anonymous } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { readAreaTree } from '../areas/index.ts';
import {
  type Submission,
  asPublic,
  findByNumber,
  isPersonalKey,
  personalPath,
  submitContribution,
} from '../contributions/index.ts';
import { outside } from './area-endpoints.ts';
import { contributionAnswer } from './contribution-answers.ts';
import { type Crs, crs84, crsSchema, isInTheNetherlands, pair, toWgs84 } from './crs.ts';
import { apiLink, endpoint } from './endpoint.ts';
import { fault } from './faults.ts';
import { ApiRefusal, nothingHere } from './problems.ts';
import {
  type NewContribution,
  type ReceivedAnswer,
  contributionSchema,
  newContribution,
  receivedSchema,
} from './schemas.ts';
import { kindsOfWords } from './words.ts';

const tag = 'bijdragen';
const perMinute = 10;

const acceptCrs = crsSchema.optional().describe('Het stelsel waarin u de locatie wilt. Zonder: CRS84.');

export const sendContribution = endpoint(
  {
    method: 'post',
    path: '/bijdragen',
    perMinute,
    headers: z.object({
      'content-crs': crsSchema.optional().describe('Het stelsel van locatie. Zonder: CRS84.'),
      'accept-crs': acceptCrs,
      'idempotency-key': z
        .string()
        .trim()
        .min(1)
        .max(255)
        .optional()
        .describe(
          'Een eigen kenmerk van dit verzoek, zoals een UUID. Hetzelfde verzoek met hetzelfde kenmerk geeft dezelfde bijdrage.',
        ),
    }),
    body: newContribution,
    words: {
      id: 'postBijdrage',
      tag,
      summary: 'Een bijdrage inbrengen',
      description: `Brengt een vraag, idee, signaal of compliment in. Het gebied volgt uit de locatie, of uit gebied; het team van dat gebied krijgt de bijdrage. Vanaf een adres kan dit ${perMinute} keer per minuut.`,
    },
    success: {
      status: 201,
      description: 'De bijdrage is ontvangen.',
      schema: receivedSchema,
      headers: { Location: 'Het adres van de bijdrage.', 'Content-Crs': 'Het stelsel van locatie.' },
    },
    problems: [400, 413, 415, 429],
  },
  async (deps, { municipality, headers, body }) => {
    const point = readPoint(headers['content-crs'] ?? crs84, body);
    if (body.gebied) await refuseUnknownArea(deps, municipality, body.gebied);
    const sent = await submitContribution(
      deps,
      { municipality, actor: anonymous },
      {
        ...readSubmission(body),
        ...(point ? { point } : {}),
        submissionKey: submissionKey(deps, municipality, { clientKey: headers['idempotency-key'], body }),
      },
    );
    if (!sent.ok) throw new Error('A contribution without a proof was refused for its proof.');
    const { number, key } = sent.value;
    const crs = headers['accept-crs'] ?? crs84;
    return inMunicipality(deps, municipality.id, async (trx) => {
      const contribution = await findByNumber(trx, number);
      if (!contribution) throw new Error('What was taken in is not there.');
      const told = await contributionAnswer(deps, trx, contribution, { kind: 'submitter', crs });
      const value: ReceivedAnswer = {
        ...told,
        volgen: `${deps.publicUrl}${personalPath(number, key)}`,
        sleutel: key,
      };
      return {
        value,
        headers: { location: apiLink(deps, `/bijdragen/${number}`).href, 'content-crs': `<${crs}>` },
      };
    });
  },
);

export const readContribution = endpoint(
  {
    method: 'get',
    path: '/bijdragen/{nummer}',
    pathShape: z.object({
      nummer: z
        .string()
        .regex(/^B-\d{4}-\d{5,15}$/)
        .describe('Het nummer, zoals B-2026-00042.'),
    }),
    query: z.strictObject({
      crs: acceptCrs.describe('Het stelsel waarin u de locatie wilt. Gaat voor de header Accept-Crs.'),
    }),
    headers: z.object({ 'accept-crs': acceptCrs }),
    isPersonal: true,
    words: {
      id: 'getBijdrage',
      tag,
      summary: 'Een bijdrage volgen',
      description:
        'Zonder sleutel alleen bijdragen die op de site staan. Met de sleutel van de bijdrage alles wat de inwoner zelf ook ziet.',
    },
    success: {
      status: 200,
      description: 'De bijdrage.',
      schema: contributionSchema,
      headers: { 'Content-Crs': 'Het stelsel van locatie, als die er is.' },
    },
    problems: [400, 401, 404],
  },
  async (deps, { municipality, path, query, headers, authorization }) => {
    const crs = query.crs ?? headers['accept-crs'] ?? crs84;
    return inMunicipality(deps, municipality.id, async (trx) => {
      const contribution = await findByNumber(trx, path.nummer);
      if (authorization !== undefined) {
        const key = /^Bearer +([\w-]+)$/i.exec(authorization)?.[1];
        // The same for a wrong key and for a number that nobody has: what is not published, is not told.
        if (!contribution || !key || !isPersonalKey(deps.secrets, contribution.id, key))
          throw new ApiRefusal(401, { headers: challenge });
        const value = await contributionAnswer(deps, trx, contribution, { kind: 'submitter', crs });
        return { value, headers: { 'content-crs': `<${crs}>` } };
      }
      if (!contribution || contribution.publishedAt === null) throw nothingHere();
      return { value: await contributionAnswer(deps, trx, asPublic(contribution), { kind: 'everyone' }) };
    });
  },
);

const challenge = { 'www-authenticate': 'Bearer realm="bijdragen"' };

function readPoint(crs: Crs, { locatie }: NewContribution): { lon: number; lat: number } | undefined {
  if (!locatie) return undefined;
  const place = pair(locatie.coordinates);
  if (!isInTheNetherlands(crs, place)) {
    throw new ApiRefusal(400, { invalidParams: [fault('body', ['locatie', 'coordinates'], outside)] });
  }
  const [lon, lat] = toWgs84(crs, place);
  return { lon, lat };
}

async function refuseUnknownArea(deps: Deps, municipality: Municipality, id: Id): Promise<void> {
  const tree = await inMunicipality(deps, municipality.id, (trx) => readAreaTree(deps, trx));
  if (tree.byId(id)) return;
  const what = { code: 'bestaatNiet', reason: 'Er is geen gebied met deze id.' };
  throw new ApiRefusal(400, { invalidParams: [fault('body', ['gebied'], what)] });
}

function readSubmission(body: NewContribution): Omit<Submission, 'submissionKey'> {
  const { naam, email, telefoon } = body.melder ?? {};
  const isKnown = Boolean(naam ?? email ?? telefoon);
  return {
    kind: kindsOfWords[body.soort],
    channel: 'api',
    subject: body.onderwerp,
    body: body.toelichting,
    locale: 'nl',
    publicConsent: body.openbaar,
    ...(body.gebied ? { areaId: body.gebied } : {}),
    ...(isKnown
      ? { contact: { name: naam ?? null, email: email ?? null, phone: telefoon ?? null, prefers: null } }
      : {}),
  };
}

/**
 * The key under which a request makes one record, however often it is sent: a UUID version 8 (RFC 9562) over municipality, the
 * client's own key and what was sent. The last keeps apart two clients that both call their first request '1': the answer holds
 * the personal key, which is only for who sent this very contribution. Signed, so that it tells nobody what was in it.
 */
function submissionKey(
  deps: Pick<Deps, 'secrets'>,
  municipality: Municipality,
  sent: { readonly clientKey: string | undefined; readonly body: NewContribution },
): Id {
  if (sent.clientKey === undefined) return newId();
  const signed = deps.secrets.sign('api', JSON.stringify([municipality.id, sent.clientKey, sent.body]));
  const bytes = Buffer.from(signed, 'base64url');
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
