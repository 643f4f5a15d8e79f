// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { today } from '../../kernel/clock.ts';
import type { Bbox } from '../../kernel/geometry/types.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Area, type AreaTree, areasAt, readAreaTree, readBoundaries } from '../areas/index.ts';
import { readStaffing } from '../teams/index.ts';
import { areaAnswer, areaDetailAnswer } from './area-answers.ts';
import { boxIn, touches } from './box.ts';
import { type Crs, crs84, crsSchema, isInTheNetherlands, pair, rangeOf, toWgs84 } from './crs.ts';
import { apiLink, endpoint } from './endpoint.ts';
import { fault } from './faults.ts';
import { ApiRefusal, nothingHere } from './problems.ts';
import { type AreaListAnswer, areaDetailSchema, areaListSchema } from './schemas.ts';
import { areaWordList, areaWords } from './words.ts';

const tag = 'gebieden';
const usualPage = 100;
const largestPage = 500;

/** '6.51,52.11' → [6.51, 52.11]; what is no number stays one that no schema takes. */
function numbers<S extends z.ZodType>(schema: S) {
  const split = (text: string): number[] =>
    text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  return z.preprocess((given) => (typeof given === 'string' ? split(given) : given), schema);
}

const listQuery = z.strictObject({
  soort: z.enum(areaWordList).optional().describe('Alleen gebieden van deze soort.'),
  code: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .describe('Alleen het gebied met deze code. Hoofdletters maken niet uit.'),
  bovenliggend: z
    .uuid()
    .optional()
    .describe('Alleen gebieden die direct onder het gebied met deze id liggen.'),
  punt: numbers(z.array(z.number()).length(2))
    .optional()
    .describe('Alleen gebieden waar dit punt in ligt, het kleinste eerst: lengtegraad,breedtegraad, of x,y.'),
  bbox: numbers(z.array(z.number()).length(4))
    .optional()
    .describe('Alleen gebieden die deze rechthoek raken: west,zuid,oost,noord.'),
  bboxCrs: crsSchema.optional().describe('Het stelsel van punt en bbox. Gaat voor de header Content-Crs.'),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1).describe('Welke bladzijde.'),
  pageSize: z.coerce
    .number()
    .int()
    .min(1)
    .max(largestPage)
    .default(usualPage)
    .describe('Hoeveel gebieden op een bladzijde.'),
});
type ListQuery = z.output<typeof listQuery>;

const contentCrs = crsSchema
  .optional()
  .describe('Het stelsel van de coördinaten in het verzoek. Zonder: CRS84.');
const acceptCrs = crsSchema.optional().describe('Het stelsel waarin u de geometrie wilt. Zonder: CRS84.');

export const listAreas = endpoint(
  {
    method: 'get',
    path: '/gebieden',
    query: listQuery,
    headers: z.object({ 'content-crs': contentCrs }),
    words: {
      id: 'getGebieden',
      tag,
      summary: 'Gebieden zoeken',
      description:
        'De gebieden van de gemeente, per bladzijde, zonder geometrie. Meer filters samen: een gebied voldoet aan allemaal.',
    },
    success: { status: 200, description: 'Een bladzijde met gebieden.', schema: areaListSchema },
    problems: [400],
  },
  async (deps, { municipality, query, headers }) => {
    const crs = query.bboxCrs ?? headers['content-crs'] ?? crs84;
    refuseFarAway(crs, query);
    return inMunicipality(deps, municipality.id, async (trx) => {
      const tree = await readAreaTree(deps, trx);
      const found = await findAreas(deps, trx, { tree, crs, query });
      const from = (query.page - 1) * query.pageSize;
      const shown = found.slice(from, from + query.pageSize);
      const value: AreaListAnswer = {
        gebieden: shown.map((area) => areaAnswer(deps, { municipality, tree }, area)),
        aantal: found.length,
        _links: pageLinks(deps, query, found.length),
      };
      return { value };
    });
  },
);

export const readArea = endpoint(
  {
    method: 'get',
    path: '/gebieden/{id}',
    pathShape: z.object({ id: z.uuid().describe('De id van het gebied.') }),
    query: z.strictObject({
      crs: acceptCrs.describe('Het stelsel waarin u de geometrie wilt. Gaat voor de header Accept-Crs.'),
    }),
    headers: z.object({ 'accept-crs': acceptCrs }),
    words: {
      id: 'getGebied',
      tag,
      summary: 'Een gebied lezen',
      description:
        'Een gebied met de grens van vandaag, het team en de wethouder. Heeft het gebied zelf niemand in een rol, dan staat hier wie die rol in het gebied erboven heeft.',
    },
    success: {
      status: 200,
      description: 'Het gebied.',
      schema: areaDetailSchema,
      headers: { 'Content-Crs': 'Het stelsel van de geometrie.' },
    },
    problems: [400, 404],
  },
  async (deps, { municipality, path, query, headers }) => {
    const crs = query.crs ?? headers['accept-crs'] ?? crs84;
    const day = today(deps.clock);
    return inMunicipality(deps, municipality.id, async (trx) => {
      const tree = await readAreaTree(deps, trx);
      const area = tree.byId(path.id);
      if (!area) throw nothingHere();
      const staffing = await readStaffing(deps, trx);
      const boundary = (await readBoundaries(deps, trx, day)).get(area.id);
      const value = areaDetailAnswer(deps, { municipality, tree }, area, { day, staffing, boundary, crs });
      return { value, headers: { 'content-crs': `<${crs}>` } };
    });
  },
);

type Search = { readonly tree: AreaTree; readonly crs: Crs; readonly query: ListQuery };

async function findAreas(deps: Deps, trx: Trx, { tree, crs, query }: Search): Promise<readonly Area[]> {
  let found: readonly Area[] = tree.all;
  if (query.punt) {
    const [lon, lat] = toWgs84(crs, pair(query.punt));
    found = await areasAt(deps, trx, { lon, lat });
  }
  if (query.soort) found = found.filter((area) => areaWords[area.kind] === query.soort);
  if (query.bovenliggend) found = found.filter((area) => area.parentId === query.bovenliggend);
  if (query.code) {
    const wanted = tree.byCode(query.code);
    found = found.filter((area) => area === wanted);
  }
  if (query.bbox) {
    const box = boxIn(crs, bounds(query.bbox));
    const boundaries = await readBoundaries(deps, trx, today(deps.clock));
    found = found.filter((area) => {
      const boundary = boundaries.get(area.id);
      return boundary !== undefined && touches(box, boundary);
    });
  }
  return found;
}

function refuseFarAway(crs: Crs, { punt, bbox }: ListQuery): void {
  const invalidParams = [];
  if (punt && !isInTheNetherlands(crs, pair(punt))) invalidParams.push(fault('query', ['punt'], outside));
  if (bbox) {
    const [west, south, east, north] = bounds(bbox);
    const [minX, minY, maxX, maxY] = rangeOf(crs);
    const isOutside = west < minX || south < minY || east > maxX || north > maxY;
    if (isOutside || west > east || south > north) invalidParams.push(fault('query', ['bbox'], noBox));
  }
  if (invalidParams.length > 0) throw new ApiRefusal(400, { invalidParams });
}

export const outside = {
  code: 'buitenBereik',
  reason: 'Dit punt ligt niet in Nederland. Eerst de lengtegraad (of x), dan de breedtegraad (of y).',
};
const noBox = { code: 'buitenBereik', reason: 'Dit is geen rechthoek in dit stelsel: west,zuid,oost,noord.' };

function bounds([west = NaN, south = NaN, east = NaN, north = NaN]: readonly number[]): Bbox {
  return [west, south, east, north];
}

function pageLinks(deps: Deps, query: ListQuery, count: number): AreaListAnswer['_links'] {
  const last = Math.max(1, Math.ceil(count / query.pageSize));
  const to = (page: number): { href: string } => {
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...query, page }))
      if (value !== undefined) asked.set(name, value.toString());
    return apiLink(deps, `/gebieden?${asked.toString()}`);
  };
  return {
    self: to(query.page),
    first: to(1),
    ...(query.page > 1 ? { prev: to(Math.min(query.page - 1, last)) } : {}),
    ...(query.page < last ? { next: to(query.page + 1) } : {}),
    last: to(last),
  };
}
