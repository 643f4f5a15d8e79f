// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartFault } from '../start-fault.ts';
import type { Assets } from './visit.ts';

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).optional() }),
);

/**
 * The addresses of the built client files.
 * @throws StartFault when nothing has been built.
 */
export function readAssets(clientFolder: string): Assets {
  const manifest = manifestSchema.parse(JSON.parse(readManifest(clientFolder)));
  const entry = (name: 'site' | 'work' | 'field' | 'rare'): { js: string; css: string } => {
    const found = manifest[`src/client/${name}.ts`];
    if (!found?.css?.[0]) throw new StartFault(`The built files lack the entry ${name}; run npm run build.`);
    return { js: `/${found.file}`, css: `/${found.css[0]}` };
  };
  const site = entry('site');
  const work = entry('work');
  const field = entry('field');
  const font = Object.values(manifest).find((one) => one.file.endsWith('.woff2'))?.file ?? '';
  return {
    css: { site: site.css, work: work.css, field: field.css },
    rareCss: entry('rare').css,
    js: { site: site.js, work: work.js, field: field.js },
    font: `/${font}`,
  };
}

function readManifest(clientFolder: string): string {
  try {
    return readFileSync(join(clientFolder, '.vite', 'manifest.json'), 'utf8');
  } catch {
    throw new StartFault('The client files have not been built; run npm run build.');
  }
}
