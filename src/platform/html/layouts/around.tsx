// SPDX-License-Identifier: EUPL-1.2
import { type Visit, href } from '../../http/visit.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { isStaff } from '../../../kernel/actor.ts';
import { htmlMessages } from '../messages.ts';

/** Where the content of every page starts. */
export const contentId = 'inhoud';

export function SkipLink({ visit }: { readonly visit: { readonly locale: Locale } }) {
  return (
    <a class="meent-skip" href={`#${contentId}`}>
      {htmlMessages(visit).skipToContent}
    </a>
  );
}

/** Says on every page of the demo that nothing here is real, and how to see the other side. */
export function DemoBanner({ visit }: { readonly visit: Visit }) {
  const words = htmlMessages(visit).demo;
  return (
    <aside class="meent-demo" aria-label={words.about}>
      <div class="meent-wrap meent-demo__bar">
        <span>{words.text(visit.municipality.name)}</span>
        <span class="meent-demo__links">
          <a class="nl-link" href={href(visit, '/inloggen')}>
            {isStaff(visit.actor) ? words.switch : words.signIn}
          </a>
          <a class="nl-link" href={href(visit, '/over')}>
            {words.about}
          </a>
        </span>
      </div>
    </aside>
  );
}
