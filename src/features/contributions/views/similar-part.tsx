// SPDX-License-Identifier: EUPL-1.2
import { Button, Heading, Link } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { twinMessages } from '../twins-messages.ts';

/** One contribution of somebody else about the same, in words, for the page and for its script. */
export type Similar = {
  readonly subject: string;
  readonly start: string;
  readonly about: string;
  readonly href: string;
  /** How it looks, when a picture of it is public. */
  readonly picture: { readonly src: string; readonly alt: string } | null;
  /** Where to join; none when it has ended. */
  readonly join: string | null;
};

/** Beside the form: what others brought about the same, to join instead. Filled by its script while somebody types. */
export function SimilarPart({
  visit,
  similar,
}: {
  readonly visit: Visit;
  readonly similar: readonly Similar[];
}) {
  const t = twinMessages[visit.locale].similar;
  return (
    <meent-similar data-source={href(visit, '/bijdragen/gelijk')}>
      {/* Enter in a field presses the first button of a form: that must be one that sends nothing. */}
      <button type="submit" name="kijk" value="ja" class="meent-away" tabIndex={-1} aria-hidden="true">
        {t.title}
      </button>
      <section
        aria-labelledby="speelt-dit-al"
        class="meent-similar"
        aria-live="polite"
        hidden={similar.length === 0}
      >
        <Heading level={2} looks={3} id="speelt-dit-al">
          {t.title}
        </Heading>
        <p>{t.lead}</p>
        <ul class="meent-similar__list">
          {similar.map((one) => (
            <SimilarItem visit={visit} one={one} />
          ))}
        </ul>
        <p class="meent-soft">{t.isOther}</p>
      </section>
      <template>
        <SimilarItem
          visit={visit}
          one={{ subject: t.read, start: '', about: '', href: '#', picture: null, join: '#' }}
        />
      </template>
    </meent-similar>
  );
}

function SimilarItem({ visit, one }: { readonly visit: Visit; readonly one: Similar }) {
  const t = twinMessages[visit.locale].similar;
  return (
    <li class="meent-similar__item">
      {one.picture && (
        <img class="meent-similar__picture" src={one.picture.src} alt={one.picture.alt} loading="lazy" />
      )}
      <Link href={one.href}>{one.subject}</Link>
      <p data-start>{one.start}</p>
      <p class="meent-soft" data-about>
        {one.about}
      </p>
      {one.join !== null && (
        <Button variant="quiet" small name="meenemen" value="ja" formaction={one.join}>
          {t.join}
        </Button>
      )}
    </li>
  );
}
