// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect } from '../../platform/http/answer.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { makeThreadSection } from '../thread/index.ts';
import { readDocumentsIn } from './documents-store.ts';
import { documentIn, giveFile, givePreview } from './giving.tsx';
import { documentPath, dossiersPath } from './paths.ts';
import { readListing } from './reading.ts';
import { DocumentPage } from './views/document-page.tsx';
import { DossiersPage } from './views/dossier-pages.tsx';

const room = 'public';

/** For everyone; the story of one dossier is told by dossier-story, which knows what else belongs in it. */
export function routes(site: Site, deps: Deps): void {
  const list = dossiersPath(room);
  const document = documentPath(room, ':number');
  site.page(list, { allow: anyone, kept: true }, async (visit, trx) =>
    page(<DossiersPage visit={visit} {...await readListing(deps, visit, trx, room)} />),
  );
  site.page(document, { allow: anyone, kept: true }, showDocument);
  site.page(`${document}/voorblad/:version`, { allow: anyone }, (visit, trx) =>
    givePreview(deps, { visit, trx, room }),
  );
  site.page(`${document}/bestand/:version`, { allow: anyone }, (visit, trx) =>
    giveFile(deps, { visit, trx, room }),
  );
}

async function showDocument(visit: Visit, trx: Trx): Promise<Answer> {
  const document = await documentIn(visit, trx);
  // One document has one address, by whichever of its numbers it was asked.
  if (document.number !== visit.params.number)
    return redirect(href(visit, documentPath(room, document.number)));
  const dossier = document.dossier?.publishedAt ? document.dossier : undefined;
  const around = dossier ? await readDocumentsIn(trx, visit.actor, dossier.id) : [];
  const thread = await makeThreadSection(trx, visit, { ...document, kind: 'document' });
  return page(<DocumentPage visit={visit} document={document} around={around} thread={thread} />);
}
