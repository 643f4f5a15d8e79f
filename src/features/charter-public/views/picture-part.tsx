// SPDX-License-Identifier: EUPL-1.2
import { Link } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Poster, Picture, narrowScene, pictureForms, wideScene } from '../../charter-drawing/index.ts';
import { messages } from '../messages.ts';

export type PicturePartProps = {
  readonly visit: Visit;
  readonly poster: Poster;
  /** Of the files, without their form. */
  readonly path: string;
  /** 'YYYY-MM-DD' when the teams are those of another day than usual. */
  readonly day?: string;
};

/** The picture, wide on a desk and tall on a phone, and the files to take along. */
export function PicturePart({ visit, poster, path, day }: PicturePartProps) {
  const m = messages[visit.locale];
  const about = { title: m.pictureTitle(visit.municipality.name), description: m.pictureText };
  const query = day === undefined ? '' : `?op=${day}`;
  return (
    <figure class="charter-picture">
      <div class="charter-picture__wide">
        <Picture scene={wideScene(poster)} id="plaat" {...about} />
      </div>
      <div class="charter-picture__narrow">
        <Picture scene={narrowScene(poster)} id="plaat-smal" {...about} />
      </div>
      <figcaption>
        {m.takeAlong}:{' '}
        {pictureForms.map((form, index) => (
          <>
            {index > 0 && ' · '}
            <Link href={href(visit, `${path}/${form}${query}`)}>{m.files[form]}</Link>
          </>
        ))}
      </figcaption>
    </figure>
  );
}
