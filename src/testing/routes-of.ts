// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';

export type AppRoute = { readonly method: string; readonly path: string };

const line = /^((?:│ {3}| {4})*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?$/;

/** Every route of an application that is ready, as the router itself knows them: { method: 'GET', path: '/gebieden/:slug' }. */
export function routesOf(app: FastifyInstance): AppRoute[] {
  const parents: string[] = [];
  const routes: AppRoute[] = [];
  for (const text of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent = '', part = '', methods = ''] = line.exec(text) ?? [];
    if (part === '') continue;
    const depth = indent.length / 4;
    parents.splice(depth, Infinity, part);
    const path = parents.join('');
    for (const method of methods.split(', ').filter((one) => one !== '' && one !== 'HEAD'))
      routes.push({ method, path });
  }
  return routes;
}
