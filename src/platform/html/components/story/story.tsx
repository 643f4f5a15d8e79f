// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';

export type StoryProps = {
  /** The area's silhouette. */
  readonly emblem?: ComponentChildren;
  readonly href: string;
  readonly title: ComponentChildren;
  readonly meta?: ComponentChildren;
  /** What it looked like. */
  readonly picture?: {
    readonly src: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  };
  /** Usually a Thread. */
  readonly children: ComponentChildren;
};

/** What somebody brought and what became of it, in a few lines. */
export function Story({ emblem, href, title, meta, picture, children }: StoryProps) {
  return (
    <article class="meent-story">
      <div class="meent-story__head">
        {emblem}
        <h3 class="nl-heading nl-heading--level-3">
          <a class="nl-link" href={href}>
            {title}
          </a>
        </h3>
      </div>
      {meta && <p class="meent-soft">{meta}</p>}
      {picture && <img class="meent-story__picture" loading="lazy" {...picture} />}
      {children}
    </article>
  );
}
