// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Deps } from '../../platform/deps.ts';
import { faultsOf } from './faults.ts';
import { ApiRefusal, type ErrorStatus, nothingHere } from './problems.ts';
import type { InvalidParam } from './schemas.ts';

export const apiVersion = '1.0.0';
export const apiPrefix = '/api';
const majorPath = '/v1';

/** What everyone may ask for and what comes back: told by the document and done by the server from this one description. */
export type Endpoint = {
  readonly method: 'get' | 'post';
  /** Below the major version, with {names}. */
  readonly path: string;
  /** At most so many in a minute from one address. */
  readonly perMinute?: number;
  readonly words: Words;
  readonly shapes: Shapes;
  readonly success: Success;
  readonly problems: readonly ErrorStatus[];
  readonly isPersonal: boolean;
  readonly answer: (deps: Deps, request: ApiRequest) => Promise<ApiAnswer>;
};

type Words = {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
};
export type Success = {
  readonly status: 200 | 201;
  readonly description: string;
  readonly schema: z.ZodType;
  readonly headers?: Readonly<Record<string, string>>;
};
export type Shapes = {
  readonly path: z.ZodObject;
  readonly query: z.ZodObject;
  readonly headers: z.ZodObject;
  readonly body?: z.ZodType;
};

export type ApiRequest = {
  readonly municipality: Municipality;
  readonly path: unknown;
  readonly query: unknown;
  readonly headers: unknown;
  readonly body: unknown;
  readonly authorization?: string;
};
export type ApiAnswer = { readonly value: unknown; readonly headers?: Readonly<Record<string, string>> };

type Definition<P, Q, H, B> = Omit<Endpoint, 'shapes' | 'answer' | 'isPersonal' | 'path'> & {
  readonly path: string;
  readonly pathShape?: P;
  readonly query?: Q;
  readonly headers?: H;
  readonly body?: B;
  readonly isPersonal?: boolean;
};
/** A request whose parts have the shapes that were asked. */
export type Call<P extends z.ZodObject, Q extends z.ZodObject, H extends z.ZodObject, B extends z.ZodType> = {
  readonly municipality: Municipality;
  readonly path: z.output<P>;
  readonly query: z.output<Q>;
  readonly headers: z.output<H>;
  readonly body: z.output<B>;
  readonly authorization?: string;
};

const nothing = z.object({});
type Nothing = typeof nothing;
const noQuery = z.strictObject({});

/** The same schemas read the request and make the document. */
export function endpoint<
  P extends z.ZodObject = Nothing,
  Q extends z.ZodObject = Nothing,
  H extends z.ZodObject = Nothing,
  B extends z.ZodType = z.ZodUnknown,
>(
  definition: Definition<P, Q, H, B>,
  handle: (deps: Deps, call: Call<P, Q, H, B>) => Promise<ApiAnswer>,
): Endpoint {
  const { pathShape, query, headers, body, isPersonal = false, ...rest } = definition;
  const shapes: Shapes = {
    path: pathShape ?? nothing,
    query: query ?? noQuery,
    headers: headers ?? nothing,
    ...(body ? { body } : {}),
  };
  return {
    ...rest,
    shapes,
    isPersonal,
    answer: (deps, request) => handle(deps, readCall<P, Q, H, B>(shapes, request)),
  };
}

/**
 * Reads a request by the shapes of its endpoint.
 * @throws NotFound when the address cannot be of anything, ApiRefusal with every fault in the rest at once.
 */
function readCall<P extends z.ZodObject, Q extends z.ZodObject, H extends z.ZodObject, B extends z.ZodType>(
  shapes: Shapes,
  request: ApiRequest,
): Call<P, Q, H, B> {
  const path = shapes.path.safeParse(request.path);
  if (!path.success) throw nothingHere();
  const faults: InvalidParam[] = [];
  const read = (part: InvalidParam['in'], shape: z.ZodType | undefined, given: unknown): unknown => {
    const found = shape?.safeParse(given, { reportInput: true });
    if (found?.success === false) faults.push(...faultsOf(part, found.error));
    return found?.data;
  };
  const parts = {
    path: path.data,
    query: read('query', shapes.query, request.query),
    headers: read('header', shapes.headers, request.headers),
    body: read('body', shapes.body, request.body ?? {}),
  };
  if (faults.length > 0) throw new ApiRefusal(400, { invalidParams: faults });
  const { municipality, authorization } = request;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- each part was read by the shape that its type comes from
  return { municipality, ...(authorization ? { authorization } : {}), ...parts } as Call<P, Q, H, B>;
}

/** The whole address of something in the interface. */
export function apiLink(deps: Pick<Deps, 'publicUrl'>, path: string): { readonly href: string } {
  return { href: `${deps.publicUrl}${apiPrefix}${majorPath}${path}` };
}

/** Where an endpoint is, below `apiPrefix`, with `:names` as routers write them. */
export function routePath(path: string): string {
  return `${majorPath}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
}
