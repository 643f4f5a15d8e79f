// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { twinMessages } from '../twins-messages.ts';
import type { Twin } from '../twins-store.ts';
import type { PublishedPicture } from '../attachments-store.ts';
import { pictureAddress } from '../files/public-pictures.tsx';
import { outcomeWords } from './public-pages.tsx';
import type { Similar } from './similar-part.tsx';

const startLength = 140;

/** What was found about the same, in words: where, how far it is, and where to join it when it has not ended. */
export function similarWords(
  visit: Visit,
  found: readonly Twin[],
  pictures: ReadonlyMap<Id, readonly PublishedPicture[]>,
): Similar[] {
  const t = twinMessages[visit.locale].similar;
  return found.map((one) => {
    const { meters } = one;
    const [picture] = pictures.get(one.id) ?? [];
    const where = meters === null ? t.area : meters < 10 ? t.here : t.away(Math.round(meters / 10) * 10);
    return {
      subject: one.subject,
      start: startOf(one.body),
      about: `${where} · ${outcomeWords(visit, one)}`,
      href: href(visit, `/bijdragen/${one.number}`),
      picture: picture ? { src: pictureAddress(picture, 'klein'), alt: picture.alt } : null,
      join: one.state === 'closed' ? null : href(visit, `/bijdragen/${one.number}/aansluiten`),
    };
  });
}

function startOf(text: string): string {
  if (text.length <= startLength) return text;
  const cut = text.slice(0, startLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), startLength - 30))}…`;
}
