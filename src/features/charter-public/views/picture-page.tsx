// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumbs, Heading, WorkplacePage } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Version } from '../../charter/index.ts';
import type { Poster } from '../../charter-drawing/index.ts';
import { messages } from '../messages.ts';
import { PicturePart } from './picture-part.tsx';

type PicturePageProps = { readonly visit: Visit; readonly version: Version; readonly poster: Poster };

/** The picture of a version in the workplace, also of a draft that nobody else may see yet. */
export function PicturePage({ visit, version, poster }: PicturePageProps) {
  const m = messages[visit.locale];
  const home = '/werkplek/rollen';
  return (
    <WorkplacePage visit={visit} title={m.preview} current="charter">
      <Breadcrumbs
        visit={visit}
        items={[
          { text: m.crumb, href: href(visit, home) },
          { text: version.number, href: href(visit, `${home}/${version.id}`) },
          { text: m.picture },
        ]}
      />
      <Heading level={1}>{m.preview}</Heading>
      <PicturePart visit={visit} poster={poster} path={`${home}/${version.id}/plaat`} />
    </WorkplacePage>
  );
}
