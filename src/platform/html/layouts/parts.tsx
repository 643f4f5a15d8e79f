// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { classes } from '../components/classes.ts';
import { Heading, Paragraph } from '../components/text/text.tsx';

export type HeroProps = {
  readonly title: ComponentChildren;
  readonly lead?: ComponentChildren;
  /** The picture beside it: a drawing, a map. Under it on a phone. */
  readonly figure?: ComponentChildren;
  /** A large figure takes half the width, else a third. */
  readonly largeFigure?: boolean;
  readonly children?: ComponentChildren;
};

/** The opening of a page: the one thing that draws the eye. */
export function Hero({ title, lead, figure, largeFigure, children }: HeroProps) {
  return (
    <div class="meent-hero">
      <div
        class={classes(
          'meent-wrap meent-hero__bar',
          Boolean(figure) && 'meent-hero__bar--with-figure',
          largeFigure && 'meent-hero__bar--large',
        )}
      >
        <div class="meent-hero__text">
          <Heading level={1}>{title}</Heading>
          {lead && <Paragraph lead>{lead}</Paragraph>}
          {children}
        </div>
        {figure && <div class="meent-hero__figure">{figure}</div>}
      </div>
    </div>
  );
}

export type SectionProps = {
  readonly title?: ComponentChildren;
  readonly id?: string;
  /** Beside the title, at the end of the line: a link to all of it. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
};

export function Section({ title, id, aside, children }: SectionProps) {
  return (
    <section class="meent-section" id={id}>
      {title && (
        <div class="meent-section__head">
          <Heading level={2}>{title}</Heading>
          {aside && <div class="meent-section__aside">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

/** Two unequal columns, the first the more important; under each other on a phone. */
export function Columns({ children }: { readonly children: ComponentChildren }) {
  return <div class="meent-columns">{children}</div>;
}

/** Equal things beside each other, as many as fit. */
export function Grid({ children }: { readonly children: ComponentChildren }) {
  return <div class="meent-grid">{children}</div>;
}

/** Running text of at most seventy characters a line. */
export function Prose({ children }: { readonly children: ComponentChildren }) {
  return <div class="meent-prose">{children}</div>;
}
