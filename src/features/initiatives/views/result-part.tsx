// SPDX-License-Identifier: EUPL-1.2
import { LinkButton, Paragraph, Section, TypedText, fullDay } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Picture } from '../domain.ts';
import { messages } from '../messages.ts';
import { type InitiativePageProps, itemPath } from './item.ts';

/** What came of it, in words and pictures. */
export function ResultPart({
  visit,
  initiative,
  pictures,
  mayHandle,
}: InitiativePageProps & { readonly mayHandle: boolean }) {
  const t = messages[visit.locale].item;
  const { number, result, realisedOn } = initiative;
  const isEmpty = result === null && pictures.length === 0;
  return (
    <Section title={t.result} id="resultaat">
      {realisedOn !== null && <p class="meent-soft">{t.realisedOn(fullDay(visit.locale, realisedOn))}</p>}
      {isEmpty && <Paragraph soft>{t.noResult}</Paragraph>}
      {result !== null && <TypedText text={result} />}
      <PictureGrid
        visit={visit}
        pictures={pictures}
        hrefOf={(picture, size) => href(visit, itemPath(number, `/beelden/${picture.fileId}/${size}`))}
      />
      {mayHandle && (
        <LinkButton variant="quiet" small href={href(visit, itemPath(number, '/resultaat'))}>
          {isEmpty ? t.resultEdit : t.resultChange}
        </LinkButton>
      )}
    </Section>
  );
}

export type PictureGridProps = {
  readonly visit: Pick<Visit, 'locale'>;
  readonly pictures: readonly Pick<Picture, 'fileId' | 'alt' | 'width' | 'height'>[];
  readonly hrefOf: (picture: Pick<Picture, 'fileId'>, size: 'klein' | 'groot') => string;
};

/** Pictures beside each other, each opening large. */
export function PictureGrid({ visit, pictures, hrefOf }: PictureGridProps) {
  const t = messages[visit.locale].result;
  if (pictures.length === 0) return null;
  return (
    <ul class="meent-result-pictures" aria-label={t.pictures}>
      {pictures.map((picture, index) => (
        <li>
          <a href={hrefOf(picture, 'groot')} aria-label={t.large(index + 1)}>
            <img
              src={hrefOf(picture, 'klein')}
              alt={picture.alt || t.picture(index + 1)}
              width={picture.width}
              height={picture.height}
              loading="lazy"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
