// SPDX-License-Identifier: EUPL-1.2
import { crs84, crsUris } from './crs.ts';
import { buildDocument } from './document.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { crsListSchema, documentSchema } from './schemas.ts';

const tag = 'over deze API';

export const listCrs = endpoint(
  {
    method: 'get',
    path: '/crss',
    words: {
      id: 'getCrss',
      tag,
      summary: 'De coördinatenstelsels',
      description:
        'De stelsels waarin u coördinaten kunt sturen en krijgen. Graden staan altijd als lengtegraad, breedtegraad.',
    },
    success: { status: 200, description: 'De stelsels.', schema: crsListSchema },
    problems: [400],
  },
  () => Promise.resolve({ value: { crs: [...crsUris], storageCrs: crs84 } }),
);

/** The document tells of every endpoint, and of itself. */
export function readDocument(others: readonly Endpoint[]): Endpoint {
  const itself: Endpoint = endpoint(
    {
      method: 'get',
      path: '/openapi.json',
      words: {
        id: 'getOpenapi',
        tag,
        summary: 'Dit document',
        description: 'De beschrijving van deze API volgens OpenAPI 3.1.',
      },
      success: { status: 200, description: 'Het document.', schema: documentSchema },
      problems: [400],
    },
    (deps, { municipality }) =>
      Promise.resolve({ value: buildDocument([...others, itself], municipality, deps.publicUrl) }),
  );
  return itself;
}
