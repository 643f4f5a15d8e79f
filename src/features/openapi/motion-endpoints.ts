// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { today } from '../../kernel/clock.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { kindWords, orderWords, tellMotion, tellMotions, viewWords } from '../motions-public/index.ts';
import { findMotion, kinds } from '../motions/index.ts';
import { apiLink, endpoint } from './endpoint.ts';
import { fault } from './faults.ts';
import {
  type MotionAnswer,
  type MotionListAnswer,
  motionKinds,
  motionListSchema,
  motionSchema,
} from './motion-schemas.ts';
import { ApiRefusal, nothingHere } from './problems.ts';

const tag = 'raad';
const usualPage = 50;
const largestPage = 200;

const listQuery = z.strictObject({
  toon: z
    .enum(Object.values(viewWords))
    .optional()
    .describe('Alleen wat zo staat. te-laat: wat loopt en waarvan de einddatum voorbij is.'),
  soort: z.enum(motionKinds).optional().describe('Alleen deze soort.'),
  woorden: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .describe('Alleen wat al deze woorden heeft, of een nummer dat zo begint.'),
  gebied: z
    .uuid()
    .optional()
    .describe('Alleen wat over het gebied met deze id gaat, of over een gebied daarin.'),
  fractie: z.uuid().optional().describe('Alleen wat de fractie met deze id indiende.'),
  wethouder: z.uuid().optional().describe('Alleen van de portefeuillehouder met deze id.'),
  thema: z.uuid().optional().describe('Alleen over het thema met deze id.'),
  volgorde: z
    .enum(Object.values(orderWords))
    .optional()
    .describe('Zonder: de nieuwste eerst; bij te-laat de oudste einddatum eerst.'),
  na: z.string().max(60).optional().describe('Waar de bladzijde begint: neem het adres uit next over.'),
  pageSize: z.coerce
    .number()
    .int()
    .min(1)
    .max(largestPage)
    .default(usualPage)
    .describe('Hoeveel er op een bladzijde staan.'),
});
type ListQuery = z.output<typeof listQuery>;

export const listMotions = endpoint(
  {
    method: 'get',
    path: '/moties',
    query: listQuery,
    words: {
      id: 'getMoties',
      tag,
      summary: 'Moties, amendementen, toezeggingen en schriftelijke vragen zoeken',
      description:
        'Wat de raad vroeg en wat wethouders beloofden, voor zover het op de site staat, per bladzijde. Meer filters samen: wat er staat voldoet aan allemaal.',
    },
    success: { status: 200, description: 'Een bladzijde.', schema: motionListSchema },
    problems: [400],
  },
  (deps, { municipality, query }) =>
    inMunicipality(deps, municipality.id, async (trx) => {
      const { na: after, pageSize: limit, soort, ...filters } = query;
      const kind = kinds.find((one) => kindWords[one] === soort);
      const told = { locale: 'nl', today: today(deps.clock) } as const;
      const asked = { query: { ...filters, ...(kind ? { soort: kind } : {}) }, after, limit };
      const { motions, count, next, unread } = await tellMotions(deps, trx, told, asked);
      refuseUnread(query, unread);
      const value: MotionListAnswer = {
        moties: motions.map((one) => ({ ...one, _links: { self: linkTo(deps, one.nummer) } })),
        aantal: count,
        _links: pageLinks(deps, query, next),
      };
      return { value };
    }),
);

export const readMotion = endpoint(
  {
    method: 'get',
    path: '/moties/{nummer}',
    pathShape: z.object({
      nummer: z
        .string()
        .max(30)
        .regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/)
        .describe('Het nummer, zoals M-31. Hoofdletters maken niet uit.'),
    }),
    words: {
      id: 'getMotie',
      tag,
      summary: 'Een motie, amendement, toezegging of schriftelijke vraag lezen',
      description:
        'Alles wat erover op de site staat: wat gevraagd is, hoe gestemd is, hoe het ermee staat, de onderdelen, en waaraan te zien is dat het gedaan is.',
    },
    success: {
      status: 200,
      description: 'De motie, het amendement, de toezegging of de vraag.',
      schema: motionSchema,
    },
    problems: [400, 404],
  },
  (deps, { municipality, path }) =>
    inMunicipality(deps, municipality.id, async (trx) => {
      const motion = await findMotion(trx, path.nummer);
      if (!motion?.publishedAt) throw nothingHere();
      const told = { locale: 'nl', today: today(deps.clock) } as const;
      const value: MotionAnswer = {
        ...(await tellMotion(deps, trx, told, motion)),
        _links: { self: linkTo(deps, motion.number) },
      };
      return { value };
    }),
);

function linkTo(deps: Deps, number: string) {
  return apiLink(deps, `/moties/${encodeURIComponent(number)}`);
}

/** A filter that means nothing is told, rather than a list that is not filtered by it. */
function refuseUnread(query: ListQuery, unread: readonly string[]): void {
  const names = Object.entries(query).flatMap(([name, value]) =>
    unread.includes(String(value)) ? [name] : [],
  );
  const invalidParams = names.map((name) => fault('query', [name], unknown));
  if (invalidParams.length > 0) throw new ApiRefusal(400, { invalidParams });
}

const unknown = { code: 'onbekend', reason: 'Dit kennen wij niet.' };

function pageLinks(deps: Deps, query: ListQuery, next: string | undefined): MotionListAnswer['_links'] {
  const to = (na: string | undefined) => {
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...query, na }))
      if (value !== undefined) asked.set(name, String(value));
    return apiLink(deps, `/moties?${asked.toString()}`);
  };
  return { self: to(query.na), first: to(undefined), ...(next === undefined ? {} : { next: to(next) }) };
}
