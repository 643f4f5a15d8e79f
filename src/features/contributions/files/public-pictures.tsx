// SPDX-License-Identifier: EUPL-1.2
import type { PublishedPicture } from '../attachments-store.ts';

/** The address of a public picture; each time it is published it has another one. */
export function pictureAddress({ publicId }: Pick<PublishedPicture, 'publicId'>, size?: 'klein'): string {
  return size ? `/beelden/${publicId}/${size}` : `/beelden/${publicId}`;
}

/** The pictures of a contribution, as everyone may see them. */
export function PublicPictures({ pictures }: { readonly pictures: readonly PublishedPicture[] }) {
  if (pictures.length === 0) return null;
  return (
    <div class="meent-pictures">
      {pictures.map((picture) => (
        <figure class="meent-pictures__one">
          <a href={pictureAddress(picture)}>
            <img
              src={pictureAddress(picture, 'klein')}
              alt={picture.alt}
              width={picture.width}
              height={picture.height}
              loading="lazy"
            />
          </a>
        </figure>
      ))}
    </div>
  );
}
